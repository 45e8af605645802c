// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/ownfigures.h"
#include "core/workspace/workspace.h"

namespace payoff {

/// The values of the workspace's own measures in one month, channel by channel.
struct OwnSheet {
    struct Row {
        ChannelId channel;
        QString name;
        QVector<std::optional<qint64>> values; ///< as OwnSheet::measures, with each measure's digits
    };
    Month month;
    QVector<OwnMeasure> measures; ///< by id; archived ones only where something is recorded
    QVector<Row> rows; ///< by name: every channel in use, and those with values

    /// What is recorded there.
    [[nodiscard]] OwnValue valueAt(int row, int column) const;
};

Result<OwnSheet> readOwnSheet(const Workspace &workspace, Month month);

} // namespace payoff
