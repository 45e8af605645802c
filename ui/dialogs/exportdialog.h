// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "ui/dialogs/form.h"
#include "ui/report/reportwriter.h"

class QCheckBox;
class QComboBox;
class QSettings;

namespace payoff {

/// What to write.
struct ExportChoice {
    std::optional<ReportFormat> report = ReportFormat::Pdf; ///< none: the figures by channel, as CSV
    Audience audience = Audience::Executive; ///< of a report
    ReportTemplate design = {}; ///< of a report; without parts: as its audience has it
    QString language; ///< of a report: one of reportLanguages()
    bool isMarked = false; ///< a CSV: begins with the mark of UTF-8
};

/// Asks as what to export, for whom and in which language a report is, how a CSV begins; begins with what was
/// chosen last.
class ExportDialog : public Form {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportDialog)

public:
    /// The settings are read at once and written when the export is agreed to; they live longer.
    explicit ExportDialog(QSettings &memory, const QVector<ReportTemplate> &templates = {},
                          QWidget *parent = nullptr);
    ~ExportDialog() override;

    [[nodiscard]] ExportChoice choice() const;
    /// What was chosen last for an audience, as that; nothing is asked.
    [[nodiscard]] static ExportChoice lastChoice(const QSettings &memory, std::optional<ReportFormat> report);

public Q_SLOTS:
    /// Nothing is lost with a choice: closes without a question.
    void reject() override;

protected:
    [[nodiscard]] QVector<FieldProblem> problems() const override { return {}; }
    bool save() override;

private:
    void addFormats();
    void addAudiences();
    void addLanguages();
    void showFields();
    /// The template chosen instead of an audience; null: none.
    [[nodiscard]] const ReportTemplate *design() const;
    void takeLanguage();

    QSettings &m_memory;
    QVector<ReportTemplate> m_templates;
    QComboBox *m_format;
    QComboBox *m_audience;
    QComboBox *m_language;
    QCheckBox *m_mark;
};

} // namespace payoff
