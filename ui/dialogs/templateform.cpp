// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/templateform.h"

#include "core/base/names.h"
#include "ui/dialogs/exportmemory.h"
#include "ui/report/pdfwriter.h"
#include "ui/report/reportlanguage.h"
#include "ui/report/reportlook.h"
#include "ui/style/channelcolours.h"
#include "ui/text/templatetext.h"
#include "ui/widgets/colourfield.h"
#include "ui/widgets/logofield.h"
#include "ui/widgets/orderedchecks.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace payoff {

namespace {

constexpr int introLines = 3;
constexpr QRgb withoutAlpha = 0xffffff;

QStringList keysOf(const QVector<ReportPart> &parts)
{
    QStringList keys;
    for (const ReportPart part : parts)
        keys.push_back(toKey(part));
    return keys;
}

} // namespace

TemplateForm::TemplateForm(const FormTools &tools, const ReportTemplate *stored, QWidget *parent)
    : ThingForm(tools, stored ? tr("Edit report template") : tr("Add report template"), Repeat::Never,
                parent),
      m_name(new QLineEdit(this)),
      m_audience(new QComboBox(this)),
      m_parts(new OrderedChecks(tr("Sections"), tr("Mo&ve up"), tr("Move do&wn"), this)),
      m_title(new QLineEdit(this)),
      m_intro(makeTextField(introLines, this)),
      m_logo(new LogoField(this)),
      m_accent(new ColourField(tr("Colour"), tr("Pic&k…"), this)),
      m_language(new QComboBox(this)),
      m_paper(new QComboBox(this))
{
    if (stored)
        m_before = *stored;
    fillChoices();
    show(stored ? *stored : firstOf());
    addFields();
    showColourHint();
    connect(m_audience, &QComboBox::currentIndexChanged, this, &TemplateForm::followAudience);
    connect(m_accent, &ColourField::changed, this, &TemplateForm::showColourHint);
    if (m_before)
        addDeleteButton(tr("delete report template"), {removed(*m_before)});
    begin();
}

void TemplateForm::fillChoices()
{
    for (const auto &[audience, key] : EnumKeys<Audience>::keys)
        m_audience->addItem(audienceName(audience), QString::fromLatin1(key));
    for (const QString &language : reportLanguages())
        m_language->addItem(nameOfReportLanguage(language), language);
    for (const auto &[paper, key] : EnumKeys<Paper>::keys)
        m_paper->addItem(paperName(paper), QString::fromLatin1(key));
}

void TemplateForm::addFields()
{
    addField(tr("&Name"), m_name);
    addField(tr("&For"), m_audience, tr("For whom the report is: the sections begin with what they want."));
    addField(tr("Sec&tions"), m_parts,
             tr("Tick what the report has; drag to put it in order. What to know always stays: a report says "
                "what its figures stand on."));
    addField(tr("T&itle"), m_title, tr("Empty: the name of the workspace."));
    addField(tr("Intr&oduction"), m_intro, tr("Stands before everything else; each line is a paragraph."));
    addField(tr("&Logo"), m_logo,
             tr("PNG, JPEG or SVG, kept in the workspace. It stands at the head of each report."));
    addField(tr("Colo&ur"), m_accent);
    addField(tr("Lan&guage"), m_language, tr("Of the report; names stay as they are."));
    addField(tr("&Paper"), m_paper);
}

void TemplateForm::show(const ReportTemplate &design)
{
    m_name->setText(design.name);
    pickData(*m_audience, toKey(design.audience));
    m_audienceShown = design.audience;
    showParts(design.parts);
    m_title->setText(design.title);
    m_intro->setPlainText(design.intro);
    m_logo->setLogo(design.logo);
    m_accent->setColour(design.accent ? std::optional(QColor::fromRgb(QRgb(*design.accent))) : std::nullopt);
    pickData(*m_language, design.language);
    pickData(*m_paper, toKey(design.paper));
}

void TemplateForm::showParts(const QVector<ReportPart> &parts)
{
    QVector<OrderedChecks::Item> items;
    for (const auto &[part, key] : EnumKeys<ReportPart>::keys)
        items.push_back({QString::fromLatin1(key), partName(part), part == ReportPart::Remarks});
    m_parts->setItems(items, keysOf(parts));
}

void TemplateForm::followAudience()
{
    const auto audience = fromKey<Audience>(m_audience->currentData().toString()).value_or(m_audienceShown);
    if (m_parts->checked() == keysOf(partsFor(m_audienceShown)))
        showParts(partsFor(audience));
    m_audienceShown = audience;
}

void TemplateForm::showColourHint()
{
    const QColor chosen = m_accent->colour().value_or(QColor());
    QString hint = tr("Of headings, rules and figures; empty: as usual.");
    if (chosen.isValid() && accentForText(chosen) != chosen)
        hint =
            tr("Too light for text on paper (contrast %1 to 1, text needs 4.5): rules and frames have this "
               "colour, headings a darker shade of it, %2.")
                .arg(format().number(contrast(chosen, QColor(Qt::white)), 1),
                     isolated(accentForText(chosen).name().toUpper()));
    setHint(m_accent, hint);
}

/// In the language and on the paper that the window's own language suggests.
ReportTemplate TemplateForm::firstOf() const
{
    ReportTemplate design;
    design.parts = partsFor(design.audience);
    const QString own = format().locale().bcp47Name().section(u'-', 0, 0);
    if (localeOfReport(own))
        design.language = own;
    design.paper = paperOf(format().locale()).id() == QPageSize::Letter ? Paper::Letter : Paper::A4;
    return design;
}

ReportTemplate TemplateForm::entered() const
{
    ReportTemplate design = m_before.value_or(ReportTemplate{});
    design.name = m_name->text().simplified();
    design.audience = fromKey<Audience>(m_audience->currentData().toString()).value_or(Audience::Executive);
    design.parts.clear();
    for (const QString &key : m_parts->checked())
        design.parts.push_back(fromKey<ReportPart>(key).value_or(ReportPart::Remarks));
    design.title = m_title->text().simplified();
    design.intro = m_intro->toPlainText().trimmed();
    design.logo = m_logo->logo();
    design.accent.reset();
    if (const auto accent = m_accent->colour())
        design.accent = int(accent->rgb() & withoutAlpha);
    design.language = m_language->currentData().toString();
    design.paper = fromKey<Paper>(m_paper->currentData().toString()).value_or(Paper::A4);
    return design;
}

QString TemplateForm::problemOfName(const QString &name) const
{
    if (const QString wrong = nameProblem(name); !wrong.isEmpty())
        return wrong;
    const qint64 own = m_before ? m_before->id.value : 0;
    return isNameTaken(name, own, namesOf(contents().templates)) ? takenProblem(name) : QString();
}

QVector<FieldProblem> TemplateForm::problems() const
{
    const ReportTemplate design = entered();
    QVector<FieldProblem> found;
    const auto tell = [&](QWidget *field, const QString &text) {
        if (!text.isEmpty())
            found.push_back({field, text});
    };
    tell(m_name, problemOfName(design.name));
    if (design.parts.size() < 2)
        tell(m_parts, tr("Tick one more section at least."));
    if (design.title.size() > longestName)
        tell(m_title, tr("At most %n character(s).", nullptr, longestName));
    tell(m_intro, textProblem(design.intro));
    tell(m_logo, m_logo->problem());
    if (m_accent->isUnreadable())
        tell(m_accent, tr("This is no colour. Write it with six digits, such as #2457C5, or pick one."));
    return found;
}

ChangeSet TemplateForm::changes() const { return changesFrom(m_before, entered()); }

QString TemplateForm::stepName() const
{
    return m_before ? tr("change report template") : tr("add report template");
}

} // namespace payoff
