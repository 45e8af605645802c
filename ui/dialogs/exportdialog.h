// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "ui/dialogs/form.h"

class QCheckBox;
class QComboBox;
class QSettings;

namespace payoff {

/// As what the figures of the period shown are written.
enum class ExportFormat {
    Pdf, ///< a report to read
    Html,
    Xlsx,
    Csv, ///< the figures by channel
};

/// What to write.
struct ExportChoice {
    ExportFormat format = ExportFormat::Pdf;
    Audience audience = Audience::Executive; ///< of a report
    QString language; ///< of a report: one of reportLanguages()
    bool isMarked = false; ///< a CSV: begins with the mark of UTF-8

    [[nodiscard]] bool isReport() const { return format != ExportFormat::Csv; }
};

/// Asks as what to export, for whom and in which language a report is, how a CSV begins; begins with what was
/// chosen last.
class ExportDialog : public Form {
    Q_OBJECT

public:
    /// The settings are read at once and written when the export is agreed to; they live longer.
    explicit ExportDialog(QSettings &memory, QWidget *parent = nullptr);
    ~ExportDialog() override;

    [[nodiscard]] ExportChoice choice() const;
    /// What was chosen last, as that format; nothing is asked.
    [[nodiscard]] static ExportChoice lastChoice(const QSettings &memory, ExportFormat format);

public Q_SLOTS:
    /// Nothing is lost with a choice: closes without a question.
    void reject() override { QDialog::reject(); }

protected:
    [[nodiscard]] QVector<FieldProblem> problems() const override { return {}; }
    bool save() override;

private:
    void addFormats();
    void addAudiences();
    void addLanguages();
    void showFields();

    QSettings &m_memory;
    QComboBox *m_format;
    QComboBox *m_audience;
    QComboBox *m_language;
    QCheckBox *m_mark;
};

} // namespace payoff
