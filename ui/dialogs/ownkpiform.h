// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/thingform.h"

class QComboBox;
class QLineEdit;

namespace payoff {

/// A ratio that only this workspace looks at: a formula over measures, checked while it is typed.
class OwnKpiForm : public ThingForm {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OwnKpiForm)

public:
    /// `kpi`: none for a new one.
    OwnKpiForm(const FormTools &tools, const OwnKpi *kpi, QWidget *parent = nullptr);
    ~OwnKpiForm() override;

protected:
    [[nodiscard]] QVector<FieldProblem> problems() const override;
    [[nodiscard]] ChangeSet changes() const override;
    [[nodiscard]] QString stepName() const override;
    void startNext() override;

private:
    [[nodiscard]] OwnKpi entered() const;
    void fillChoices();
    void addFields();
    void insertFigure();
    void follow();
    /// Why the formula cannot be used; empty if it can.
    [[nodiscard]] QString formulaProblem() const;
    /// What it comes to in the period that is looked at.
    [[nodiscard]] QString trial() const;

    std::optional<OwnKpi> m_before;
    QStringList m_keys; ///< of the figures to insert, in the order of the choice
    QLineEdit *m_name;
    QLineEdit *m_formula;
    SearchableChoice *m_figures;
    QComboBox *m_unit;
    QComboBox *m_better;
    QPlainTextEdit *m_note;
};

} // namespace payoff
