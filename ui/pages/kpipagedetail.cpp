// SPDX-License-Identifier: GPL-3.0-or-later
// What the page shows of the row that is selected.
#include "core/analysis/goalprogress.h"
#include "ui/charts/serieschart.h"
#include "ui/dialogs/kpicarddialog.h"
#include "ui/dialogs/mergeform.h"
#include "ui/models/goalchart.h"
#include "ui/models/kpicolumns.h"
#include "ui/models/kpidetail.h"
#include "ui/models/viewtext.h"
#include "ui/pages/kpidetailpane.h"
#include "ui/pages/kpipage.h"
#include "ui/text/figurewords.h"
#include "ui/widgets/casescard.h"
#include "ui/widgets/kpitableview.h"

#include <QAction>
#include <QLayout>
#include <QPushButton>

#include <algorithm>

namespace payoff {

namespace {

constexpr int mostCompared = 8;

} // namespace

QVector<Figure> KpiPage::headlineFigures()
{
    return {*kpiFromKey(QStringLiteral("roi")), Derived::Value, Derived::Cost, Derived::NetReturn,
            *kpiFromKey(QStringLiteral("cac"))};
}

void KpiPage::showDetail()
{
    if (!document().isOpen())
        return;
    const auto id = m_table->currentId();
    m_edit->setEnabled(id.value_or(0) != 0);
    if (m_review)
        m_review->setEnabled(id.value_or(0) != 0);
    m_merge->setEnabled(canMerge());
    m_detail->setEnabled(id.has_value());
    if (!id)
        return;
    m_figure = figureShown();
    const KpiSubject subject = subjectOf(*id);
    QVector<KpiText> headlines;
    for (const Figure &figure : headlineFigures())
        headlines.append(cardText(subject, figure, format()));
    m_detail->setHeadlines(subject.thing.look.name, headlines);
    showChart(subject, *m_figure);
    showBehind(subject, *m_figure);
}

void KpiPage::openCard(const Figure &figure)
{
    const auto id = m_table->currentId();
    if (!id)
        return;
    KpiCardQuestion question{document().view(), figure, m_by, *id, false, ownFigures(document().contents())};
    auto *card =
        new KpiCardDialog(document(), files(), format(), question, subjectOf(*id).thing.look.name, window());
    card->setAttribute(Qt::WA_DeleteOnClose);
    card->open();
}

void KpiPage::makeReviews()
{
    m_review = new QPushButton(tr("Re&view…"), m_card);
    m_review->setToolTip(tr("Look back upon the selected campaign, and keep what was learned"));
    m_card->addControl(m_review);
    m_cases = new CasesCard(widget());
    widget()->layout()->addWidget(m_cases);
    auto *action = new QAction(m_review->text(), m_table);
    m_table->addAction(action);
    connect(action, &QAction::triggered, m_review, &QPushButton::click);
    const auto ask = [this](qint64 id) {
        if (id != 0)
            Q_EMIT formAsked({Thing::Review, id, {}, {}, {}});
    };
    connect(m_review, &QPushButton::clicked, this, [this, ask] { ask(m_table->currentId().value_or(0)); });
    connect(m_cases, &CasesCard::reviewAsked, this, ask);
    connect(m_cases, &CasesCard::filterChanged, this, &KpiPage::showCases);
}

void KpiPage::showCases()
{
    if (!m_cases || !document().isOpen())
        return;
    const QVector<Campaign> &campaigns = document().contents().campaigns;
    const bool hasCases = std::any_of(campaigns.begin(), campaigns.end(),
                                      [](const Campaign &each) { return each.outcome.has_value(); });
    m_cases->setVisible(!m_card->isHidden());
    m_cases->setCases(hasCases ? livesOf(*kpiFromKey(QStringLiteral("roi")))
                               : QHash<CampaignId, FigureValue>(),
                      {document().contents(), document().currency(), format()});
}

bool KpiPage::canMerge() const
{
    const Contents &contents = document().contents();
    const auto count = isOfCampaigns() ? contents.campaigns.size() : contents.channels.size();
    return m_table->currentId().value_or(0) != 0 && count > 1;
}

void KpiPage::merge()
{
    if (!canMerge())
        return;
    const qint64 id = *m_table->currentId();
    auto *form = isOfCampaigns() ? new MergeForm(document(), CampaignId{id}, window())
                                 : new MergeForm(document(), ChannelId{id}, window());
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(form, &Form::saved, this, [this, form] { showThing(form->chosen()); });
    form->open();
}

View KpiPage::selectedView() const
{
    View view = document().view();
    QVector<qint64> ids = m_table->selectedIds();
    if (const auto current = m_table->currentId(); current && !ids.contains(*current))
        ids.prepend(*current);
    ids.resize(std::min(ids.size(), qsizetype(mostCompared)));
    view.filters.channels = isOfCampaigns() ? view.filters.channels : QVector<ChannelId>();
    view.filters.campaigns = isOfCampaigns() ? QVector<CampaignId>() : view.filters.campaigns;
    for (const qint64 id : std::as_const(ids)) {
        if (isOfCampaigns())
            view.filters.campaigns.append(CampaignId{id});
        else
            view.filters.channels.append(ChannelId{id});
    }
    return view;
}

QString KpiPage::subtitle() const
{
    QStringList parts{basesInWords(document().view().bases),
                      filtersInWords(document().view().filters, document().contents(), format())};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

/// The selected rows as lines.
std::optional<SeriesChartData> KpiPage::overTime(const KpiSubject &subject, const Figure &figure)
{
    const View view = selectedView();
    const auto series = told(kpiSeries(document().workspace(), view, m_by, {figure}));
    if (!series)
        return std::nullopt;
    QVector<ChannelLook> looks;
    for (const KpiThing &thing : m_table->figures().shown().things) {
        const bool isSelected = isOfCampaigns() ? view.filters.campaigns.contains({thing.row.id})
                                                : view.filters.channels.contains({thing.row.id});
        if (isSelected)
            looks.append(thing.look);
    }
    SeriesChartData chart = overTimeChart(*series, 0, figure, looks, subject);
    addGoalLines(chart, subject, figure);
    return chart;
}

/// What goals ask of the channel in each month.
void KpiPage::addGoalLines(SeriesChartData &chart, const KpiSubject &subject, const Figure &figure)
{
    const auto measure = figure.measure();
    if (!measure || isOfCampaigns())
        return;
    const auto progress = told(goalProgress(document().workspace(), document().asOf()));
    if (!progress)
        return;
    for (const GoalProgress &each : *progress) {
        const Goal *goal = byId(document().contents().goals, each.goal);
        const bool isOfThis = goal && goal->measure == *measure && goal->channel
            && goal->channel->value == subject.thing.row.id;
        if (!isOfThis)
            continue;
        if (const auto line = goalLine(*goal, each, chart.periods, subject.currency))
            chart.series.append(*line);
    }
}

void KpiPage::showChart(const KpiSubject &subject, const Figure &figure)
{
    const Workspace &workspace = document().workspace();
    const qint64 id = subject.thing.row.id;
    SeriesChartData chart;
    QString history;
    switch (m_detail->mode()) {
    case KpiDetailPane::OverTime: {
        const auto shown = overTime(subject, figure);
        if (!shown)
            return;
        chart = *shown;
        history = historyText(subject, figure, chart);
        break;
    }
    case KpiDetailPane::ByCategory:
        if (const auto costs = told(costSeries(workspace, document().view(), m_by, id)))
            chart = categoryChart(*costs, subject);
        break;
    case KpiDetailPane::CostAndValue: {
        View view = document().view();
        view.filters = narrowed(view.filters, m_by, id);
        if (const auto series = told(kpiSeries(workspace, view, m_by, {Derived::Cost, Derived::Value})))
            chart = costAndValueChart(*series, 0, 1, subject);
        break;
    }
    case KpiDetailPane::Cumulative:
        if (const auto sums = told(payback(workspace, document().view(), m_by, id)))
            chart = cumulativeChart(*sums, subject, format());
        if (chart.mark.isEmpty() && chart.hasValues())
            history = tr("Not paid back yet.");
        break;
    }
    m_detail->setChart(chart, subtitle(), history, format());
}

/// The figure of each campaign over its whole life; asked for once.
const QHash<CampaignId, FigureValue> &KpiPage::livesOf(const Figure &figure)
{
    auto &lives = m_lives[figure.key()];
    if (lives.isEmpty()) {
        if (auto asked = told(lifeFigures(document().workspace(), document().view(), figure)))
            lives = std::move(*asked);
    }
    return lives;
}

/// What the campaigns that ended before have, over their whole lives.
QVector<double> KpiPage::ofPastCampaigns(const KpiSubject &subject, const Figure &figure)
{
    const auto &lives = livesOf(figure);
    QVector<double> others;
    for (const Campaign &campaign : document().contents().campaigns) {
        const bool isPast = campaign.lastDay && *campaign.lastDay < subject.period.range.first;
        const auto value = plainNumber(figure, lives.value(campaign.id), subject.currency);
        if (isPast && value && campaign.id.value != subject.thing.row.id)
            others.append(*value);
    }
    return others;
}

QVector<double> KpiPage::ofPeriodsBefore(const KpiSubject &subject, const SeriesChartData &chart)
{
    QVector<double> others;
    for (const ChartSeries &series : chart.series) {
        for (int period = 0; period < chart.periods.size(); ++period) {
            const bool isBefore = chart.periods[period].range.last < subject.period.range.first;
            const auto value = series.values.value(period);
            if (isBefore && value && series.look.id.value == subject.thing.row.id)
                others.append(*value);
        }
    }
    return others;
}

QString KpiPage::historyText(const KpiSubject &subject, const Figure &figure, const SeriesChartData &chart)
{
    const bool isCampaign = isOfCampaigns();
    const QVector<double> others =
        isCampaign ? ofPastCampaigns(subject, figure) : ofPeriodsBefore(subject, chart);
    const auto count = int(others.size());
    const QString who =
        isCampaign ? tr("%n past campaign(s)", nullptr, count) : tr("%n period(s) before", nullptr, count);
    constexpr int enough = 3;
    const auto spread = spreadOf(others);
    return spread && spread->count >= enough ? spreadText(figure, *spread, who, subject.currency, format())
                                             : QString();
}

void KpiPage::showBehind(const KpiSubject &subject, const Figure &figure)
{
    const auto shares =
        told(costShares(document().workspace(), document().view(), m_by, subject.thing.row.id));
    if (shares)
        m_detail->setBehind(behind(figure, subject, *shares, document().contents().costs, format()));
}

} // namespace payoff
