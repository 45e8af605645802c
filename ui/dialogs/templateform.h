// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/thingform.h"

class QComboBox;
class QLineEdit;

namespace payoff {

class ColourField;
class LogoField;
class OrderedChecks;

/// How reports look, under a name: their parts in order, title, intro, logo, colour, language, paper.
class TemplateForm : public ThingForm {
    Q_OBJECT

public:
    /// `stored`: null for a new one, that begins as the report for executives.
    TemplateForm(const FormTools &tools, const ReportTemplate *stored, QWidget *parent);
    ~TemplateForm() override { forget(); }
    Q_DISABLE_COPY_MOVE(TemplateForm)

    [[nodiscard]] OrderedChecks *parts() const { return m_parts; }
    [[nodiscard]] LogoField *logo() const { return m_logo; }

protected:
    [[nodiscard]] QVector<FieldProblem> problems() const override;
    [[nodiscard]] ChangeSet changes() const override;
    [[nodiscard]] QString stepName() const override;

private:
    void addFields();
    void fillChoices();
    void show(const ReportTemplate &design);
    void showParts(const QVector<ReportPart> &parts);
    /// The parts follow the audience as long as nobody changed them.
    void followAudience();
    void showColourHint();
    [[nodiscard]] ReportTemplate firstOf() const;
    [[nodiscard]] ReportTemplate entered() const;
    [[nodiscard]] QString problemOfName(const QString &name) const;

    std::optional<ReportTemplate> m_before;
    Audience m_audienceShown = Audience::Executive;
    QLineEdit *m_name;
    QComboBox *m_audience;
    OrderedChecks *m_parts;
    QLineEdit *m_title;
    QPlainTextEdit *m_intro;
    LogoField *m_logo;
    ColourField *m_accent;
    QComboBox *m_language;
    QComboBox *m_paper;
};

} // namespace payoff
