// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/thingform.h"

namespace payoff {

class DayEdit;
class NumberEdit;

/// The share of revenue that is left after the cost of what was sold, from a day on.
class MarginForm : public ThingForm {
    Q_OBJECT

public:
    /// `margin`: null for a new one.
    MarginForm(const FormTools &tools, const Margin *margin, QWidget *parent);
    ~MarginForm() override { forget(); }
    Q_DISABLE_COPY_MOVE(MarginForm)

protected:
    [[nodiscard]] QVector<FieldProblem> problems() const override;
    [[nodiscard]] ChangeSet changes() const override;
    [[nodiscard]] QString stepName() const override;

private:
    [[nodiscard]] Margin entered() const;

    std::optional<Margin> m_before;
    DayEdit *m_from;
    NumberEdit *m_share;
    QPlainTextEdit *m_note;
};

} // namespace payoff
