// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/thingform.h"

class QLineEdit;

namespace payoff {

/// Somebody who competes for attention, by name. How often others speak of them is typed in the month sheet.
class CompetitorForm : public ThingForm {
    Q_OBJECT

public:
    /// `competitor`: null for a new one.
    CompetitorForm(const FormTools &tools, const Competitor *competitor, QWidget *parent);
    ~CompetitorForm() override { forget(); }
    Q_DISABLE_COPY_MOVE(CompetitorForm)

protected:
    [[nodiscard]] QVector<FieldProblem> problems() const override;
    [[nodiscard]] ChangeSet changes() const override;
    [[nodiscard]] QString stepName() const override;
    void startNext() override;

private:
    [[nodiscard]] Competitor entered() const;

    std::optional<Competitor> m_before;
    QLineEdit *m_name;
};

} // namespace payoff
