// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/kpipage.h"

#include "ui/charts/serieschart.h"
#include "ui/models/behindmodel.h"
#include "ui/models/kpicolumns.h"
#include "ui/models/kpidetail.h"
#include "ui/models/roitext.h"
#include "ui/models/viewtext.h"
#include "ui/pages/emptydashboard.h"
#include "ui/pages/kpidetailpane.h"
#include "ui/text/errortext.h"
#include "ui/text/figurewords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/columnchooser.h"
#include "ui/widgets/kpitableview.h"

#include <QAction>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>

namespace payoff {

namespace {

constexpr int searchWidth = 170;

const Figure &roi()
{
    static const Figure figure = *kpiFromKey(QStringLiteral("roi"));
    return figure;
}

QString columnsKey(Dimension by) { return QStringLiteral("columns/%1").arg(toKey(by)); }

template <class I>
bool passes(const QVector<I> &filter, I id)
{
    return filter.isEmpty() || filter.contains(id);
}

} // namespace

KpiPage::KpiPage(Dimension by, const PageTools &tools, QWidget *parent)
    : Page(by == Dimension::Campaign ? tr("Campaigns") : tr("Channels"), tools, parent),
      m_by(by),
      m_columns(usualKpiColumns())
{
    if (memory() && memory()->contains(columnsKey(by)))
        m_kept = memory()->value(columnsKey(by)).toStringList();
    QWidget *content = makeContent(Above::FilterBar);
    makeEmpty();
    makeTableCard();
    makeDetail();
    for (QWidget *each :
         {static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_card), static_cast<QWidget *>(m_detail)})
        content->layout()->addWidget(each);
    if (isOfCampaigns())
        makeReviews();
    finishContent();
    offerColumns();
    connect(&document(), &Document::replaced, this, [this] { m_wanted.reset(); });
}

void KpiPage::makeEmpty()
{
    m_empty = new EmptyDashboard(widget());
    m_empty->hide();
    connect(m_empty, &EmptyDashboard::exampleAsked, this,
            [this] { Q_EMIT actionAsked(QStringLiteral("example")); });
    connect(m_empty, &EmptyDashboard::importAsked, this,
            [this] { Q_EMIT actionAsked(QStringLiteral("import")); });
    connect(m_empty, &EmptyDashboard::typingAsked, this,
            [this] { Q_EMIT pageAsked(QStringLiteral("month-sheet")); });
    connect(m_empty, &EmptyDashboard::clearFiltersAsked, this, [this] {
        View view = document().view();
        view.filters = {};
        document().setView(view);
    });
}

void KpiPage::makeTableCard()
{
    m_card = new Card(accessibleName(), widget());
    m_table = new KpiTableView(accessibleName(), m_card);
    m_card->setContent(m_table);
    m_search = new QLineEdit(m_card);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(isOfCampaigns() ? tr("Search campaigns") : tr("Search channels"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(searchWidth);
    m_all = new QCheckBox(isOfCampaigns() ? tr("&All, also ended") : tr("Show &archived"), m_card);
    m_columnsButton = new QPushButton(tr("&Columns…"), m_card);
    m_edit = new QPushButton(tr("&Edit…"), m_card);
    m_merge = new QPushButton(tr("&Merge into…"), m_card);
    m_merge->setToolTip(isOfCampaigns() ? tr("Let the selected campaign count as another one")
                                        : tr("Let the selected channel count as another one"));
    m_chooser = new ColumnChooser(this);
    for (QWidget *each : {static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_all),
                          static_cast<QWidget *>(m_columnsButton), static_cast<QWidget *>(m_edit),
                          static_cast<QWidget *>(m_merge)})
        m_card->addControl(each);
    setTabOrder(m_merge, m_table);
    for (QPushButton *button : {m_edit, m_merge}) {
        auto *action = new QAction(QString(button->text()), m_table);
        connect(action, &QAction::triggered, button, &QPushButton::click);
        m_table->addAction(action);
    }
    connect(m_search, &QLineEdit::textChanged, m_table, &KpiTableView::setSearch);
    connect(m_all, &QCheckBox::toggled, this, [this] { update(everything); });
    connect(m_columnsButton, &QPushButton::clicked, this, [this] { m_chooser->popUp(*m_columnsButton); });
    connect(m_chooser, &ColumnChooser::changed, this, &KpiPage::takeColumns);
    connect(m_chooser, &ColumnChooser::usualAsked, this, [this] {
        m_columns = usualKpiColumns();
        keepColumns();
        offerColumns();
    });
    connect(m_edit, &QPushButton::clicked, this, [this] { edit(m_table->currentId().value_or(0)); });
    connect(m_merge, &QPushButton::clicked, this, &KpiPage::merge);
    connect(m_table, &KpiTableView::rowActivated, this, &KpiPage::edit);
    connect(m_table, &KpiTableView::picked, this, &KpiPage::showDetail);
}

void KpiPage::makeDetail()
{
    m_detail = new KpiDetailPane(files(), widget());
    m_detail->setHasResults(hasPage(QStringLiteral("results")));
    connect(m_detail, &KpiDetailPane::modePicked, this, &KpiPage::showDetail);
    connect(m_detail, &KpiDetailPane::failed, this, &Page::failed);
    connect(m_detail, &KpiDetailPane::periodPicked, this, [this](const Period &period) {
        document().setView(viewOf(period, document().view(), document().workspace().settings().calendar));
    });
    connect(m_detail, &KpiDetailPane::costActivated, this, [this](CostId cost) {
        Q_EMIT formAsked({Thing::Cost, cost.value, {}, {}, {}});
    });
    connect(m_detail, &KpiDetailPane::cardAsked, this, [this] { openCard(figureShown()); });
    connect(m_detail, &KpiDetailPane::headlineActivated, this,
            [this](int place) { openCard(headlineFigures()[place]); });
    auto *explain = new QAction(tr("Explain figure…"), m_table);
    explain->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Return));
    explain->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(explain);
    connect(explain, &QAction::triggered, this, [this] { openCard(figureShown()); });
    connect(m_detail, &KpiDetailPane::resultsAsked, this, [this] {
        View view = document().view();
        view.filters = narrowed(view.filters, m_by, m_table->currentId().value_or(0));
        document().setView(view);
        Q_EMIT pageAsked(QStringLiteral("results"));
    });
}

QString KpiPage::mainAction() const { return isOfCampaigns() ? tr("Add campaign") : tr("Add channel"); }

void KpiPage::runMainAction()
{
    Q_EMIT formAsked({isOfCampaigns() ? Thing::Campaign : Thing::Channel, 0, {}, {}, {}});
}

void KpiPage::edit(qint64 id)
{
    if (id != 0)
        Q_EMIT formAsked({isOfCampaigns() ? Thing::Campaign : Thing::Channel, id, {}, {}, {}});
}

void KpiPage::toggleTables() { m_detail->chart()->showTable(!m_detail->chart()->isTable()); }

bool KpiPage::searchTables()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

void KpiPage::showThing(qint64 id)
{
    m_search->clear();
    m_wanted = id;
    update(Touched::Results);
    if (m_table->select(id))
        m_wanted.reset();
}

void KpiPage::offerColumns()
{
    QVector<ColumnChoice> choices;
    m_offered = tableFigures() + ownFigures(document().contents());
    for (const Figure &figure : std::as_const(m_offered)) {
        ColumnChoice choice{figureGroup(figure), figureName(figure), figureSentence(figure)};
        choice.isShown = m_columns.contains(KpiColumn{figure, false});
        choice.showsChange = m_columns.contains(KpiColumn{figure, true});
        choices.append(choice);
    }
    m_chooser->setChoices(choices);
}

void KpiPage::takeColumns()
{
    const QVector<ColumnChoice> choices = m_chooser->choices();
    m_columns.clear();
    for (int i = 0; i < choices.size(); ++i) {
        const Figure &figure = m_offered[i];
        if (choices[i].isShown)
            m_columns.append({figure, false});
        if (choices[i].isShown && choices[i].showsChange)
            m_columns.append({figure, true});
    }
    keepColumns();
}

void KpiPage::keepColumns()
{
    if (memory())
        memory()->setValue(columnsKey(m_by), toKeys(m_columns));
    update(everything);
}

void KpiPage::refresh(TouchedThings things)
{
    if (!(things & ~TouchedThings(Touched::Notes)))
        return;
    m_lives.clear();
    if (things & Touched::Names)
        followOwnFigures();
    showTable();
    if (m_wanted && m_table->select(*m_wanted))
        m_wanted.reset();
    showDetail();
    showCases();
}

void KpiPage::tell(const Error &error) { Q_EMIT failed(sentence(error)); }

/// Columns of the workspace's own figures are known once it is open; those that went leave the table.
void KpiPage::followOwnFigures()
{
    const Contents &contents = document().contents();
    const bool isSame = contents.ownMeasures == m_ownMeasures && contents.ownKpis == m_ownKpis;
    if (isSame && !m_kept)
        return;
    m_ownMeasures = contents.ownMeasures;
    m_ownKpis = contents.ownKpis;
    const QVector<Figure> own = ownFigures(contents);
    if (m_kept)
        m_columns = kpiColumnsFromKeys(*m_kept, own);
    else
        m_columns = kpiColumnsFromKeys(toKeys(m_columns), own);
    m_kept.reset();
    offerColumns();
}

void KpiPage::showTable()
{
    QVector<Figure> figures = headlineFigures();
    figures += figuresOf(m_columns);
    auto table = told(kpiTable(document().workspace(), document().view(), m_by,
                               figuresBehind(figures, ownFigures(document().contents()))));
    if (!table)
        return;
    m_shown = std::move(*table);
    KpiTableData tableData;
    tableData.by = m_by;
    tableData.currency = document().currency();
    tableData.figures = m_shown.figures;
    tableData.things = thingsOf(m_shown);
    if (!tableData.things.isEmpty())
        tableData.total = m_shown.total;
    if (m_shown.comparedWith)
        tableData.comparedWith = format().period(*m_shown.comparedWith, m_shown.calendar);
    m_table->display(tableData, m_columns, format());
    const QString period = format().period(m_shown.period, m_shown.calendar);
    m_card->setSubtitle(tableData.comparedWith.isEmpty()
                            ? tr("%1, amounts in %2").arg(period, tableData.currency.code())
                            : tr("%1 against %2, amounts in %3")
                                  .arg(period, tableData.comparedWith, tableData.currency.code()));
    const bool isEmpty = tableData.things.isEmpty();
    if (isEmpty) {
        DashboardData why;
        why.state = document().recorded() ? DashboardState::FilteredOut : DashboardState::NothingRecorded;
        why.currency = tableData.currency;
        why.calendar = m_shown.calendar;
        why.period = m_shown.period;
        m_empty->explain(why, format());
    }
    m_empty->setVisible(isEmpty);
    m_card->setVisible(!isEmpty);
    m_detail->setVisible(!isEmpty);
}

bool KpiPage::isListed(const Channel &channel) const
{
    return passes(document().view().filters.channels, channel.id)
        && (m_all->isChecked() || !channel.isArchived);
}

/// Without figures only what runs in the period is listed, or has no dates yet.
bool KpiPage::isListed(const Campaign &campaign) const
{
    const Filters &filters = document().view().filters;
    const bool isOnChannel = filters.channels.isEmpty()
        || std::any_of(campaign.channels.begin(), campaign.channels.end(),
                       [&](const CampaignChannel &each) { return filters.channels.contains(each.channel); });
    if (!passes(filters.campaigns, campaign.id) || !isOnChannel)
        return false;
    const DayRange &days = m_shown.period.range;
    const bool runs = (!campaign.firstDay || *campaign.firstDay <= days.last)
        && (!campaign.lastDay || *campaign.lastDay >= days.first);
    return m_all->isChecked() || (!campaign.isArchived && runs);
}

QVector<KpiThing> KpiPage::thingsOf(const KpiTable &table) const
{
    QHash<qint64, KpiRow> rows;
    for (const KpiRow &row : table.rows)
        rows.insert(row.id, row);
    QVector<KpiThing> things;
    const auto add = [&](const auto &list, auto colourOf) {
        for (const auto &each : list) {
            const auto row = rows.constFind(each.id.value);
            const bool hasRow = row != rows.constEnd();
            if (!hasRow && !isListed(each))
                continue;
            KpiThing thing{{{each.id.value}, each.name, colourOf(each)}, each.isArchived, {}};
            if (hasRow)
                thing.row = *row;
            thing.row.id = each.id.value;
            things.append(thing);
        }
    };
    if (isOfCampaigns())
        add(document().contents().campaigns, [](const Campaign &each) { return int(each.id.value) - 1; });
    else
        add(document().contents().channels, [](const Channel &each) { return each.color; });
    if (const auto none = rows.constFind(0); none != rows.constEnd()) {
        const QString name = isOfCampaigns() ? tr("(no campaign)") : tr("(unattributed)");
        things.append({{{}, name, int(things.size())}, false, *none});
    }
    return things;
}

KpiSubject KpiPage::subjectOf(qint64 id) const
{
    KpiSubject subject;
    for (const KpiThing &thing : m_table->figures().shown().things) {
        if (thing.row.id == id)
            subject.thing = thing;
    }
    subject.figures = m_shown.figures;
    subject.currency = document().currency();
    subject.calendar = m_shown.calendar;
    subject.period = m_shown.period;
    subject.comparedWith = m_shown.comparedWith;
    subject.own = ownFigures(document().contents());
    subject.bases = document().view().bases;
    return subject;
}

Figure KpiPage::figureShown() const { return m_table->currentFigure().value_or(m_figure.value_or(roi())); }

} // namespace payoff
