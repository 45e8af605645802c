// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filterbar.h"

#include "ui/models/viewtext.h"
#include "ui/pages/closednotice.h"
#include "ui/style/payoffstyle.h"
#include "ui/style/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/checklist.h"
#include "ui/widgets/choicebutton.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/periodpicker.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QHBoxLayout>

namespace payoff {

namespace {

constexpr int mostPeriods = 120;

/// Personas stand among the segments with the sign turned round.
qint64 itemOf(PersonaId id) { return -id.value; }

template <class T>
QVector<CheckListItem> itemsOf(const QVector<T> &list, const QVector<decltype(T::id)> &picked)
{
    QVector<CheckListItem> items;
    for (const T &each : list) {
        if (!each.isArchived || picked.contains(each.id))
            items.push_back({each.id.value, each.name});
    }
    return items;
}

template <class I>
QSet<qint64> numbersOf(const QVector<I> &ids)
{
    QSet<qint64> numbers;
    for (const I id : ids)
        numbers.insert(id.value);
    return numbers;
}

template <class I>
QVector<I> idsOf(const QSet<qint64> &numbers)
{
    QVector<I> ids;
    for (const qint64 number : numbers)
        ids.push_back({number});
    std::sort(ids.begin(), ids.end());
    return ids;
}

/// The menu's order of paid and organic; "all" comes first.
constexpr std::array paidChoices{Paid::Paid, Paid::Organic, Paid::Unknown};

} // namespace

FilterBar::FilterBar(Document &document, const Format &format, QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_format(format)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 14, 20, 12);
    layout->setSpacing(8);
    layout->addWidget(makeTimeRow());
    layout->addWidget(makeFilterRow());
    m_words = new ElidedLabel(this);
    m_words->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_words);
    connectFilters();
    connectBases();
    const auto showAll = [this] {
        fillLists();
        showView();
    };
    connect(&m_document, &Document::replaced, this, showAll);
    connect(&m_document, &Document::changed, this, showAll);
    connect(&m_document, &Document::viewChanged, this, &FilterBar::showView);
    showAll();
}

template <class Change>
void FilterBar::change(Change change)
{
    View view = m_document.view();
    change(view);
    m_document.setView(view);
}

QWidget *FilterBar::makeTimeRow()
{
    auto *row = new QWidget(this);
    auto *outer = new QHBoxLayout(row);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(8);
    auto *controls = new QWidget(row);
    auto *flow = new FlowLayout(controls, 6, 8);
    m_title = new QLabel(controls);
    m_title->setFont(fontFor(FontRole::PageTitle, font()));
    m_title->setMinimumHeight(controlHeight);
    m_span =
        new SegmentedControl(tr("Length of the period"),
                             {tr("Week"), tr("Month"), tr("Quarter"), tr("Year"), tr("Custom")}, controls);
    m_period = new PeriodPicker(controls);
    m_comparison = new ChoiceButton(tr("Compare with"),
                                    {tr("Compare with the period before"),
                                     tr("Compare with the same period last year"), tr("Do not compare")},
                                    controls);
    setKind(*m_comparison, kinds::quiet);
    for (QWidget *each : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_span),
                          static_cast<QWidget *>(m_period), static_cast<QWidget *>(m_comparison)})
        flow->addWidget(each);
    m_action = new QPushButton(row);
    setKind(*m_action, kinds::accent);
    outer->addWidget(controls, 1);
    outer->addWidget(m_action, 0, Qt::AlignTop);
    connect(m_action, &QPushButton::clicked, this, &FilterBar::mainActionTriggered);
    return row;
}

QPushButton *FilterBar::addCheckList(const QString &name, CheckList *&list, QWidget *row)
{
    auto *button = new CheckListButton(row);
    list = new CheckList(name, this);
    connect(button, &QPushButton::clicked, this, [list, button] { list->popUp(*button); });
    row->layout()->addWidget(button);
    return button;
}

QWidget *FilterBar::makeFilterRow()
{
    auto *row = new QWidget(this);
    auto *flow = new FlowLayout(row, 6, 8);
    m_channels = addCheckList(tr("Channels"), m_channelList, row);
    m_campaigns = addCheckList(tr("Campaigns"), m_campaignList, row);
    m_audience = addCheckList(tr("Audiences"), m_audienceList, row);
    m_paid = new ChoiceButton(
        tr("Paid or organic"),
        {paidText({}), paidText(Paid::Paid), paidText(Paid::Organic), paidText(Paid::Unknown)}, row);
    m_value = new ChoiceButton(tr("What counts as value"),
                               {basisName(ValueBasis::Revenue), basisName(ValueBasis::Value),
                                basisName(ValueBasis::Contribution), basisName(ValueBasis::Incremental)},
                               row);
    m_cost = new ChoiceButton(
        tr("What counts as cost"),
        {basisName(CostBasis::Ads), basisName(CostBasis::Direct), basisName(CostBasis::Loaded)}, row);
    m_view = new ChoiceButton(tr("By which day results count"), {tr("By outcome"), tr("By touch")}, row);
    m_clear = new QPushButton(tr("Clear filters"), row);
    setKind(*m_clear, kinds::quiet);
    for (QWidget *each :
         {static_cast<QWidget *>(m_paid), static_cast<QWidget *>(m_value), static_cast<QWidget *>(m_cost),
          static_cast<QWidget *>(m_view), static_cast<QWidget *>(m_clear)})
        flow->addWidget(each);
    return row;
}

void FilterBar::connectFilters()
{
    connect(m_channelList, &CheckList::picked, this, [this](const QSet<qint64> &ids) {
        change([&](View &view) { view.filters.channels = idsOf<ChannelId>(ids); });
    });
    connect(m_campaignList, &CheckList::picked, this, [this](const QSet<qint64> &ids) {
        change([&](View &view) { view.filters.campaigns = idsOf<CampaignId>(ids); });
    });
    connect(m_audienceList, &CheckList::picked, this, &FilterBar::pickAudience);
    connect(m_paid, &ChoiceButton::picked, this, [this](int choice) {
        change([&](View &view) {
            view.filters.paid =
                choice == 0 ? std::nullopt : std::optional(paidChoices[std::size_t(choice) - 1]);
        });
    });
    connect(m_clear, &QPushButton::clicked, this, [this] { change([](View &view) { view.filters = {}; }); });
}

void FilterBar::connectBases()
{
    connect(m_span, &SegmentedControl::picked, this, [this](int choice) {
        const auto &calendar = m_document.workspace().settings().calendar;
        const Period shown = periodShown(m_document.view(), m_document.asOf(), calendar);
        change([&](View &view) {
            view.span = Span(choice);
            // A span goes on from where the one before was; at the newest data it stays there.
            if (view.days || view.span == Span::Custom)
                view.days = shown.range;
        });
    });
    connect(m_period, &PeriodPicker::stepped, this, [this](int direction) {
        m_document.setView(stepped(m_document.view(), direction, m_document.asOf(),
                                   m_document.workspace().settings().calendar));
    });
    connect(m_period, &PeriodPicker::picked, this,
            [this](const DayRange &days) { change([&](View &view) { view.days = days; }); });
    connect(m_comparison, &ChoiceButton::picked, this,
            [this](int choice) { change([&](View &view) { view.comparison = Comparison(choice); }); });
    connect(m_value, &ChoiceButton::picked, this,
            [this](int choice) { change([&](View &view) { view.bases.value = ValueBasis(choice); }); });
    connect(m_cost, &ChoiceButton::picked, this,
            [this](int choice) { change([&](View &view) { view.bases.cost = CostBasis(choice); }); });
    connect(m_view, &ChoiceButton::picked, this,
            [this](int choice) { change([&](View &view) { view.bases.view = TimeView(choice); }); });
}

void FilterBar::setPage(const QString &title, const QString &mainAction)
{
    m_title->setText(title);
    m_action->setText(mainAction);
    m_action->setVisible(!mainAction.isEmpty());
}

QVector<CheckListItem> FilterBar::audienceItems() const
{
    QVector<CheckListItem> items;
    for (const Persona &persona : m_document.contents().personas) {
        if (!persona.isArchived && !persona.segments.isEmpty())
            items.push_back({itemOf(persona.id), tr("Persona: %1").arg(persona.name)});
    }
    return items + itemsOf(m_document.contents().segments, m_document.view().filters.segments);
}

/// A persona picked or left out takes its segments with it.
void FilterBar::pickAudience(const QSet<qint64> &ids)
{
    change([&](View &view) {
        const Filters before = view.filters;
        QSet<qint64> segments;
        for (const qint64 id : ids) {
            if (id > 0)
                segments.insert(id);
        }
        for (const Persona &persona : m_document.contents().personas) {
            const bool isOn = ids.contains(itemOf(persona.id));
            if (isOn == isPicked(persona, before))
                continue;
            const QSet<qint64> itsSegments = numbersOf(persona.segments);
            isOn ? segments.unite(itsSegments) : segments.subtract(itsSegments);
        }
        view.filters.segments = idsOf<SegmentId>(segments);
    });
}

void FilterBar::fillLists()
{
    const Contents &contents = m_document.contents();
    const Filters &filters = m_document.view().filters;
    m_channelList->setItems(itemsOf(contents.channels, filters.channels));
    m_campaignList->setItems(itemsOf(contents.campaigns, filters.campaigns));
    m_audienceList->setItems(audienceItems());
    m_channels->setEnabled(!contents.channels.isEmpty());
    m_campaigns->setEnabled(!contents.campaigns.isEmpty());
    m_audience->setEnabled(!contents.segments.isEmpty());
}

void FilterBar::showView()
{
    setEnabled(m_document.isOpen());
    if (!m_document.isOpen())
        return;
    showPeriod();
    showFilters();
}

void FilterBar::showPeriod()
{
    const View &view = m_document.view();
    const auto &calendar = m_document.workspace().settings().calendar;
    const Day asOf = m_document.asOf();
    const Period shown = periodShown(view, asOf, calendar);
    m_span->setCurrent(int(view.span));
    m_period->setText(m_format.period(shown, calendar));
    m_period->setLock(lockReason(m_document, shown.range, m_format));
    const auto recorded = m_document.recorded();
    m_period->setCanStep(recorded && recorded->first < shown.range.first,
                         shown.range.last < std::max(asOf, recorded ? recorded->last : asOf));
    if (view.span == Span::Custom) {
        m_period->setCustom(shown.range);
    } else {
        QVector<PeriodPicker::Choice> choices;
        const DayRange all = recorded.value_or(shown.range).united({asOf, asOf});
        const QVector<Period> periods = periodsIn(all, shown.granularity, calendar);
        for (auto each = periods.crbegin(); each != periods.crend() && choices.size() < mostPeriods; ++each)
            choices.push_back({m_format.period(*each, calendar), each->range});
        m_period->setChoices(choices, shown.range);
    }
    const auto compared = periodComparedWith(view, asOf, calendar);
    m_comparison->setButtonText(int(view.comparison),
                                compared ? tr("vs %1").arg(m_format.period(*compared, calendar))
                                         : tr("not compared"));
    m_comparison->setCurrent(int(view.comparison));
}

void FilterBar::showFilters()
{
    const View &view = m_document.view();
    const Contents &contents = m_document.contents();
    const Filters &filters = view.filters;
    QSet<qint64> audience = numbersOf(filters.segments);
    for (const Persona &persona : contents.personas) {
        if (isPicked(persona, filters))
            audience.insert(itemOf(persona.id));
    }
    m_channelList->setChecked(numbersOf(filters.channels));
    m_campaignList->setChecked(numbersOf(filters.campaigns));
    m_audienceList->setChecked(audience);
    const auto setText = [](QPushButton *button, const QString &name, const QString &text) {
        button->setText(button->fontMetrics().elidedText(text, Qt::ElideRight, 180));
        button->setToolTip(text);
        button->setAccessibleName(tr("%1: %2").arg(name, text));
    };
    setText(m_channels, tr("Channels"), channelFilterText(filters, contents));
    setText(m_campaigns, tr("Campaigns"), campaignFilterText(filters, contents));
    setText(m_audience, tr("Audiences"), audienceFilterText(filters, contents));
    const auto paid = std::find(paidChoices.begin(), paidChoices.end(), filters.paid);
    m_paid->setCurrent(filters.paid ? int(paid - paidChoices.begin()) + 1 : 0);
    m_value->setCurrent(int(view.bases.value));
    m_cost->setCurrent(int(view.bases.cost));
    m_view->setCurrent(int(view.bases.view));
    const QString words = filtersInWords(filters, contents, m_format);
    m_clear->setVisible(filters != Filters());
    m_words->setText(words.isEmpty() ? QString() : tr("Showing %1").arg(words));
    m_words->setVisible(!words.isEmpty());
}

} // namespace payoff
