// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/document.h"
#include "ui/dialogs/form.h"

class QDoubleSpinBox;

namespace payoff {

/// The share of each channel in shared cost, in percent, from a month on.
class SharesForm : public Form {
    Q_OBJECT

public:
    SharesForm(Document &document, std::optional<CostCategory> category, Month from,
               QWidget *parent = nullptr);

protected:
    [[nodiscard]] QVector<FieldProblem> problems() const override;
    bool save() override;

private:
    [[nodiscard]] SharingRule rule() const;

    struct Share {
        ChannelId channel;
        QDoubleSpinBox *field = nullptr;
    };

    Document &m_document;
    std::optional<CostCategory> m_category;
    Month m_from;
    QVector<Share> m_shares;
};

} // namespace payoff
