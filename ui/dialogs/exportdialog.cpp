// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exportdialog.h"

#include "core/workspace/contents.h"
#include "ui/dialogs/exportmemory.h"
#include "ui/report/reportlanguage.h"
#include "ui/text/format.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSettings>

namespace payoff {

namespace {

QString formatKey() { return QStringLiteral("export/format"); }
QString markKey() { return QStringLiteral("export/mark"); }

/// The language of the window, where there are reports in it.
QString ownLanguage()
{
    const QString own = QLocale().bcp47Name().section(u'-', 0, 0);
    return reportLanguages().contains(own) ? own : reportLanguages().first();
}

} // namespace

ExportDialog::ExportDialog(QSettings &memory, const QVector<ReportTemplate> &templates, QWidget *parent)
    : Form(tr("Export"), Repeat::Never, parent),
      m_memory(memory),
      m_templates(templates),
      m_format(new QComboBox(this)),
      m_audience(new QComboBox(this)),
      m_language(new QComboBox(this)),
      m_mark(new QCheckBox(tr("&Mark the file as UTF-8"), this))
{
    addFormats();
    addAudiences();
    addLanguages();
    addField(tr("&Export as"), m_format, tr("Of the period, filters and bases that are shown."));
    addField(tr("&For"), m_audience);
    addField(tr("&Language"), m_language, tr("Of the report; names stay as they are."));
    m_mark->setAccessibleName(tr("For Excel: mark the file as UTF-8"));
    addField(tr("For Excel"), m_mark, tr("Without the mark it may show letters with accents as others."));
    m_mark->setChecked(m_memory.value(markKey()).toBool());
    setSaveText(tr("E&xport…"));
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::showFields);
    connect(m_audience, &QComboBox::activated, this, &ExportDialog::takeLanguage);
    showFields();
    begin();
}

ExportDialog::~ExportDialog() { forget(); }

void ExportDialog::addFormats()
{
    m_format->addItem(tr("Report to print or send (PDF)"), toKey(ReportFormat::Pdf));
    m_format->addItem(tr("Report as a web page (HTML)"), toKey(ReportFormat::Html));
    m_format->addItem(tr("Report as Excel workbook"), toKey(ReportFormat::Xlsx));
    m_format->addItem(tr("Figures as CSV"), QStringLiteral("csv"));
    pickData(*m_format, m_memory.value(formatKey()));
}

void ExportDialog::addAudiences()
{
    const auto add = [&](const QString &text, Audience audience) {
        m_audience->addItem(text, toKey(audience));
    };
    add(tr("Executives: one page"), Audience::Executive);
    add(tr("Stakeholders: by channel, and why it changed"), Audience::Stakeholder);
    add(tr("Managers: every figure by channel and campaign"), Audience::Manager);
    if (!m_templates.isEmpty())
        m_audience->insertSeparator(m_audience->count());
    for (const ReportTemplate &each : m_templates)
        m_audience->addItem(tr("Template: %1").arg(isolatedName(each.name)), each.id.value);
    pickData(*m_audience, m_memory.value(exportAudienceKey()));
}

void ExportDialog::addLanguages()
{
    for (const QString &language : reportLanguages())
        m_language->addItem(nameOfReportLanguage(language), language);
    pickData(*m_language, m_memory.value(exportLanguageKey(), ownLanguage()));
}

void ExportDialog::showFields()
{
    const bool isReport = choice().report.has_value();
    setFieldVisible(m_audience, isReport);
    setFieldVisible(m_language, isReport);
    setFieldVisible(m_mark, !isReport);
}

const ReportTemplate *ExportDialog::design() const
{
    const QVariant chosen = m_audience->currentData();
    return chosen.typeId() == QMetaType::LongLong ? byId(m_templates, ReportTemplateId{chosen.toLongLong()})
                                                  : nullptr;
}

/// A template has a language of its own, which may still be changed.
void ExportDialog::takeLanguage()
{
    if (const ReportTemplate *chosen = design())
        pickData(*m_language, chosen->language);
}

ExportChoice ExportDialog::choice() const
{
    ExportChoice choice;
    choice.report = fromKey<ReportFormat>(m_format->currentData().toString());
    const ReportTemplate *chosen = design();
    if (chosen)
        choice.design = *chosen;
    choice.audience = chosen
        ? chosen->audience
        : fromKey<Audience>(m_audience->currentData().toString()).value_or(Audience::Executive);
    choice.language = m_language->currentData().toString();
    choice.isMarked = m_mark->isChecked();
    return choice;
}

ExportChoice ExportDialog::lastChoice(const QSettings &memory, std::optional<ReportFormat> report)
{
    ExportChoice choice;
    choice.report = report;
    choice.audience =
        fromKey<Audience>(memory.value(exportAudienceKey()).toString()).value_or(Audience::Executive);
    choice.language = memory.value(exportLanguageKey(), ownLanguage()).toString();
    choice.isMarked = memory.value(markKey()).toBool();
    return choice;
}

void ExportDialog::reject()
{
    begin();
    Form::reject();
}

bool ExportDialog::save()
{
    m_memory.setValue(formatKey(), m_format->currentData());
    // Templates belong to one workspace, the memory to all.
    if (!design())
        m_memory.setValue(exportAudienceKey(), m_audience->currentData());
    m_memory.setValue(exportLanguageKey(), m_language->currentData());
    m_memory.setValue(markKey(), m_mark->isChecked());
    return true;
}

} // namespace payoff
