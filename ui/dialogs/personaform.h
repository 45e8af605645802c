// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/thingform.h"

class QLineEdit;

namespace payoff {

class ChipsField;

/// A persona, in the manager's own words, and the platforms' segments that meet it.
class PersonaForm : public ThingForm {
    Q_OBJECT

public:
    /// `persona`: null for a new one.
    PersonaForm(const FormTools &tools, const Persona *persona, QWidget *parent);
    ~PersonaForm() override { forget(); }
    Q_DISABLE_COPY_MOVE(PersonaForm)

protected:
    [[nodiscard]] QVector<FieldProblem> problems() const override;
    [[nodiscard]] ChangeSet changes() const override;
    [[nodiscard]] QString stepName() const override;
    void startNext() override;

private:
    using Member = QString Persona::*;
    struct Line {
        QLineEdit *field;
        Member member;
    };
    struct Text {
        QPlainTextEdit *field;
        Member member;
    };

    void addFields();
    void addLine(const QString &label, Member member);
    void addText(const QString &label, Member member);
    void show(const Persona &persona);
    [[nodiscard]] Persona entered() const;

    std::optional<Persona> m_before;
    QVector<Line> m_lines; ///< the first is the name
    QVector<Text> m_texts;
    ChipsField *m_segments;
};

} // namespace payoff
