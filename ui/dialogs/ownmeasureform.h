// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/thingform.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace payoff {

/// A measure that only this workspace counts.
class OwnMeasureForm : public ThingForm {
    Q_OBJECT

public:
    /// `measure`: none for a new one.
    OwnMeasureForm(const FormTools &tools, const OwnMeasure *measure, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QVector<FieldProblem> problems() const override;
    [[nodiscard]] ChangeSet changes() const override;
    [[nodiscard]] QString stepName() const override;
    void startNext() override;

private:
    [[nodiscard]] OwnMeasure entered() const;

    std::optional<OwnMeasure> m_before;
    QLineEdit *m_name;
    QComboBox *m_combining;
    QSpinBox *m_digits;
    QPlainTextEdit *m_note;
};

/// Keys of the workspace's own measures and KPIs.
QStringList takenKeys(const Contents &contents);

} // namespace payoff
