// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/rowreader.h"

class QSettings;

namespace payoff {

/// What was answered of the files of a profile, kept from one import to the next, for each workspace. Answers
/// that are of one file only (its period, its year, its table) are not kept.
class ImportMemory {
public:
    /// `memory` may be null: then nothing is kept. It lives longer.
    ImportMemory(QSettings *memory, const QString &workspace);

    [[nodiscard]] ReadOptions recall(const QString &profile) const;
    void keep(const QString &profile, const ReadOptions &options);

private:
    [[nodiscard]] QString keyOf(const QString &profile) const;

    QSettings *m_memory;
    QString m_workspace;
};

/// Answers what the error leaves open as it was answered before; false if it was not.
bool answerAsBefore(const Error &error, const ReadOptions &before, ReadOptions &options);

} // namespace payoff
