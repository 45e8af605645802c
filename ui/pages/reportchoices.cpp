// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reportchoices.h"

#include "ui/dialogs/exportmemory.h"
#include "ui/models/viewtext.h"
#include "ui/report/pdfwriter.h"
#include "ui/report/reportlanguage.h"
#include "ui/style/tokens.h"
#include "ui/text/templatetext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/periodpicker.h"

#include <QComboBox>
#include <QPushButton>
#include <QSettings>
#include <QStyle>
#include <QVBoxLayout>

namespace payoff {

namespace {

constexpr int mostPeriods = 120;
constexpr int columnWidth = 268;

QComboBox *makeBox(QWidget *parent)
{
    auto *box = new QComboBox(parent);
    // A long name is no reason for a wide column.
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    return box;
}

} // namespace

ReportChoices::ReportChoices(Document &document, const Format &format, QSettings *memory, QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_format(format),
      m_memory(memory),
      m_design(makeBox(this)),
      m_audience(makeBox(this)),
      m_span(makeBox(this)),
      m_period(new PeriodPicker(this)),
      m_language(makeBox(this)),
      m_paper(makeBox(this)),
      m_words(makeMutedLabel({}, this))
{
    setFixedWidth(columnWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    addTemplates(*column);
    addPeriod(*column);
    addRest(*column);
    column->addStretch(1);
    startAnew();
}

void ReportChoices::add(QVBoxLayout &column, const QString &label, QWidget *field)
{
    auto *title = makeMutedLabel(label, this);
    title->setBuddy(field);
    field->setAccessibleName(QString(label).remove(u'&'));
    if (column.count() > 0)
        column.addSpacing(6);
    column.addWidget(title);
    column.addWidget(field);
}

void ReportChoices::addTemplates(QVBoxLayout &column)
{
    add(column, tr("&Template"), m_design);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    m_edit = new QPushButton(tr("E&dit template…"), this);
    auto *another = new QPushButton(tr("Ne&w…"), this);
    another->setAccessibleName(tr("New template"));
    buttons->addWidget(m_edit);
    buttons->addWidget(another);
    buttons->addStretch(1);
    column.addSpacing(4);
    column.addLayout(buttons);
    connect(m_design, &QComboBox::activated, this, [this] {
        followDesign();
        Q_EMIT changed();
    });
    connect(m_edit, &QPushButton::clicked, this,
            [this] { Q_EMIT templateAsked(m_design->currentData().toLongLong()); });
    connect(another, &QPushButton::clicked, this, [this] { Q_EMIT templateAsked(0); });
}

void ReportChoices::addPeriod(QVBoxLayout &column)
{
    m_span->addItem(tr("Month"), int(Span::Month));
    m_span->addItem(tr("Quarter"), int(Span::Quarter));
    m_span->addItem(tr("Year"), int(Span::Year));
    m_span->addItem(tr("Own days"), int(Span::Custom));
    add(column, tr("Per&iod"), m_span);
    column.addSpacing(4);
    column.addWidget(m_period);
    connect(m_span, &QComboBox::activated, this, [this] {
        View view;
        view.span = Span(m_span->currentData().toInt());
        view.days = period().range;
        setView(view);
    });
    connect(m_period, &PeriodPicker::stepped, this, [this](int direction) {
        setView(stepped(m_view.value_or(firstView()), direction, m_document.asOf(), calendar()));
    });
    connect(m_period, &PeriodPicker::picked, this, [this](const DayRange &days) {
        View view = m_view.value_or(firstView());
        view.days = days;
        setView(view);
    });
}

void ReportChoices::addRest(QVBoxLayout &column)
{
    for (const auto &[audience, key] : EnumKeys<Audience>::keys)
        m_audience->addItem(audienceName(audience), QString::fromLatin1(key));
    for (const QString &language : reportLanguages())
        m_language->addItem(nameOfReportLanguage(language), language);
    for (const auto &[paper, key] : EnumKeys<Paper>::keys)
        m_paper->addItem(paperName(paper), QString::fromLatin1(key));
    add(column, tr("Fo&r"), m_audience);
    add(column, tr("&Language"), m_language);
    add(column, tr("Pa&per"), m_paper);
    m_words->setWordWrap(true);
    // At the side where reading begins, whatever language the text is in.
    m_words->setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute
                          | Qt::AlignTop);
    m_words->setFont(fontFor(FontRole::Small, font()));
    column.addSpacing(10);
    column.addWidget(m_words);
    connect(m_audience, &QComboBox::activated, this, [this] {
        if (m_memory)
            m_memory->setValue(exportAudienceKey(), m_audience->currentData());
        Q_EMIT changed();
    });
    connect(m_language, &QComboBox::activated, this, [this] {
        if (m_memory && !design())
            m_memory->setValue(exportLanguageKey(), m_language->currentData());
        Q_EMIT changed();
    });
    connect(m_paper, &QComboBox::activated, this, &ReportChoices::changed);
}

void ReportChoices::startAnew()
{
    m_view.reset();
    const QSignalBlocker quiet(m_design);
    m_design->clear();
    m_design->addItem(tr("Standard"), 0);
    followDesign();
}

const CalendarSettings &ReportChoices::calendar() const { return m_document.workspace().settings().calendar; }

/// The last month that is over and has anything recorded; else the running one.
View ReportChoices::firstView() const
{
    const Day asOf = m_document.asOf();
    const Month running = Month::of(asOf);
    const Month over = running.last() == asOf ? running : running.previous();
    const auto recorded = m_document.recorded();
    return viewOf(recorded && recorded->first <= over.last() ? over : running);
}

Period ReportChoices::period() const
{
    return periodShown(m_view.value_or(firstView()), m_document.asOf(), calendar());
}

QString ReportChoices::language() const { return m_language->currentData().toString(); }

Paper ReportChoices::paper() const
{
    return fromKey<Paper>(m_paper->currentData().toString()).value_or(Paper::A4);
}

const ReportTemplate *ReportChoices::design() const
{
    return byId(m_document.contents().templates, ReportTemplateId{m_design->currentData().toLongLong()});
}

ReportRequest ReportChoices::request() const
{
    ReportRequest request;
    request.days = period().range;
    request.audience = fromKey<Audience>(m_audience->currentData().toString()).value_or(Audience::Executive);
    request.filters = m_document.view().filters;
    request.bases = m_document.view().bases;
    if (const ReportTemplate *chosen = design())
        request.design = *chosen;
    return request;
}

void ReportChoices::setMonth(Month month) { setView(viewOf(month)); }

void ReportChoices::setView(const View &view)
{
    m_view = view;
    showPeriod();
    Q_EMIT changed();
}

void ReportChoices::setDesign(qint64 id)
{
    pickData(*m_design, id);
    followDesign();
    Q_EMIT changed();
}

/// A template brings its audience, language and paper; the last two can be chosen otherwise for one report.
void ReportChoices::followDesign()
{
    const ReportTemplate *chosen = design();
    const QString own = QLocale().bcp47Name().section(u'-', 0, 0);
    const bool isLetter = paperOf(QLocale()).id() == QPageSize::Letter;
    const auto remembered = [this](const QString &key, const QVariant &otherwise) {
        return m_memory ? m_memory->value(key, otherwise) : otherwise;
    };
    pickData(*m_audience, chosen ? toKey(chosen->audience) : remembered(exportAudienceKey(), QVariant()));
    pickData(*m_language, chosen ? chosen->language : remembered(exportLanguageKey(), own));
    pickData(*m_paper, toKey(chosen ? chosen->paper : isLetter ? Paper::Letter : Paper::A4));
    m_audience->setEnabled(!chosen);
    m_audience->setToolTip(chosen ? tr("The template says for whom the report is.") : QString());
    m_edit->setEnabled(chosen != nullptr);
    m_followed = chosen ? std::optional(*chosen) : std::nullopt;
}

void ReportChoices::fillTemplates()
{
    const qint64 before = m_design->currentData().toLongLong();
    QVector<ReportTemplate> all = m_document.contents().templates;
    std::sort(all.begin(), all.end(), [](const ReportTemplate &a, const ReportTemplate &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    m_design->clear();
    m_design->addItem(tr("Standard"), 0);
    for (const ReportTemplate &each : all)
        m_design->addItem(each.name, each.id.value);
    pickData(*m_design, before);
    const ReportTemplate *chosen = design();
    if (m_followed != (chosen ? std::optional(*chosen) : std::nullopt))
        followDesign();
}

void ReportChoices::showDocument()
{
    fillTemplates();
    showPeriod();
    showWords();
}

void ReportChoices::showPeriod()
{
    const View view = m_view.value_or(firstView());
    const Period shown = period();
    const Day asOf = m_document.asOf();
    pickData(*m_span, int(view.span));
    m_period->setText(view.span == Span::Custom ? m_format.shortPeriod(shown, calendar())
                                                : m_format.period(shown, calendar()));
    const auto recorded = m_document.recorded();
    m_period->setCanStep(recorded && recorded->first < shown.range.first,
                         shown.range.last < std::max(asOf, recorded ? recorded->last : asOf));
    if (view.span == Span::Custom)
        return m_period->setCustom(shown.range);
    QVector<PeriodPicker::Choice> choices;
    const DayRange all = recorded.value_or(shown.range).united({asOf, asOf});
    const QVector<Period> periods = periodsIn(all, shown.granularity, calendar());
    for (auto each = periods.crbegin(); each != periods.crend() && choices.size() < mostPeriods; ++each)
        choices.push_back({m_format.period(*each, calendar()), each->range});
    m_period->setChoices(choices, shown.range);
}

void ReportChoices::showWords()
{
    const View &view = m_document.view();
    const QString filters = filtersInWords(view.filters, m_document.contents(), m_format);
    const QString bases = basesInWords(view.bases);
    m_words->setText(
        filters.isEmpty()
            ? tr("Bases: %1. They are chosen above the measuring pages.").arg(bases)
            : tr("Bases: %1. Filters: %2. They are chosen above the measuring pages.").arg(bases, filters));
}

} // namespace payoff
