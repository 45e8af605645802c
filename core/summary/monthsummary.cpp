// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/summary/monthsummary.h"

#include "core/roi/asof.h"
#include "core/roi/dimensionnames.h"
#include "core/roi/queryengine.h"
#include "core/summary/summarycolumns.h"

#include <algorithm>
#include <map>

namespace payoff {

namespace {

using Time = ColumnSource::Time;

FigureValue ofRatio(double ratio)
{
    FigureValue value;
    value.ratio = ratio;
    value.missing = Missing::No;
    return value;
}

FigureValue absent(Missing reason)
{
    FigureValue value;
    value.missing = reason;
    return value;
}

/// The figures of one period, by channel and in total, on one cost basis.
struct PeriodFigures {
    std::map<ChannelId, QVector<FigureValue>> byChannel;
    QVector<FigureValue> total;
};

/// Makes one summary.
class Summary {
public:
    Summary(const Workspace &workspace, const SummaryRequest &request)
        : m_workspace(workspace),
          m_request(request)
    {
    }

    Result<MonthSummary> make();

private:
    /// Which columns take their figure at that time (or compare with it) from that basis.
    using Key = std::pair<int, CostBasis>; ///< 0 now, 1 previous, 2 last year

    Result<void> askAll();
    Result<void> ask(const Key &key, const QVector<Figure> &figures);
    Result<QueryResult> run(const Key &key, const QVector<Figure> &figures, QVector<Dimension> by);
    Result<void> addRow(SummaryRow &row, bool isTotal);
    Result<FigureValue> cell(const ColumnSource &source, const SummaryRow &row, bool isTotal) const;
    [[nodiscard]] FigureValue figure(int period, const ColumnSource &source, ChannelId channel,
                                     bool isTotal) const;
    Result<FigureValue> maturityOf(ChannelId channel, bool isTotal) const;
    Result<void> nameFilters();

    [[nodiscard]] CostBasis basisOf(ColumnCost cost) const;
    [[nodiscard]] DayRange daysOf(int period) const;
    [[nodiscard]] QVector<Figure> figuresOf(const Key &key) const;

    const Workspace &m_workspace;
    const SummaryRequest &m_request;
    MonthSummary m_summary;
    std::map<ChannelId, QString> m_names; ///< of the channels with figures now
    std::map<Key, PeriodFigures> m_figures;
};

int periodOf(Time time)
{
    switch (time) {
    case Time::Now:
        return 0;
    case Time::Previous:
    case Time::ChangeToPrevious:
        return 1;
    case Time::LastYear:
    case Time::ChangeToLastYear:
        return 2;
    }
    Q_UNREACHABLE();
}

CostBasis Summary::basisOf(ColumnCost cost) const
{
    switch (cost) {
    case ColumnCost::Chosen:
        return m_request.bases.cost;
    case ColumnCost::Direct:
        return CostBasis::Direct;
    case ColumnCost::Loaded:
        return CostBasis::Loaded;
    }
    Q_UNREACHABLE();
}

DayRange Summary::daysOf(int period) const
{
    if (period == 0)
        return m_summary.days;
    return period == 1 ? m_summary.previous : m_summary.lastYear;
}

/// The figures that some column needs of that period on that basis, each once.
QVector<Figure> Summary::figuresOf(const Key &key) const
{
    QVector<Figure> figures;
    for (const ColumnSource &source : summaryColumns()) {
        if (source.figure.isEmpty() || periodOf(source.time) != key.first
            || basisOf(source.cost) != key.second)
            continue;
        const Figure figure = Figure::fromKey(source.figure).value();
        if (!figures.contains(figure))
            figures.push_back(figure);
    }
    return figures;
}

Result<void> Summary::askAll()
{
    for (const int period : {0, 1, 2}) {
        for (const CostBasis basis : {CostBasis::Ads, CostBasis::Direct, CostBasis::Loaded}) {
            const Key key{period, basis};
            const QVector<Figure> figures = figuresOf(key);
            if (figures.isEmpty())
                continue;
            if (const auto asked = ask(key, figures); !asked)
                return asked;
        }
    }
    return {};
}

Result<QueryResult> Summary::run(const Key &key, const QVector<Figure> &figures, QVector<Dimension> by)
{
    Query query;
    query.figures = figures;
    query.by = std::move(by);
    query.days = daysOf(key.first);
    query.filters = m_request.filters;
    query.bases = m_request.bases;
    query.bases.cost = key.second;
    return runQuery(m_workspace, query);
}

Result<void> Summary::ask(const Key &key, const QVector<Figure> &figures)
{
    const auto byChannel = run(key, figures, {Dimension::Channel});
    if (!byChannel)
        return byChannel.error();
    const auto total = run(key, figures, {});
    if (!total)
        return total.error();
    PeriodFigures &found = m_figures[key];
    for (const QueryRow &row : byChannel->rows) {
        found.byChannel[{row.keys.front().id}] = row.values;
        if (key.first == 0)
            m_names[{row.keys.front().id}] = row.keys.front().text;
    }
    found.total = total->rows.front().values;
    if (key.first == 0) {
        m_summary.unconvertedCosts = std::max(m_summary.unconvertedCosts, total->unconvertedCosts.size());
        m_summary.shareNotDatedByView = total->shareNotDatedByView;
    }
    return {};
}

FigureValue Summary::figure(int period, const ColumnSource &source, ChannelId channel, bool isTotal) const
{
    const Key key{period, basisOf(source.cost)};
    const qsizetype at = figuresOf(key).indexOf(Figure::fromKey(source.figure).value());
    const PeriodFigures &figures = m_figures.at(key);
    if (isTotal)
        return figures.total[at];
    const auto found = figures.byChannel.find(channel);
    return found == figures.byChannel.end() ? absent(Missing::NotReported) : found->second[at];
}

Result<FigureValue> Summary::maturityOf(ChannelId channel, bool isTotal) const
{
    const QVector<ChannelId> channels = isTotal ? m_request.filters.channels : QVector<ChannelId>{channel};
    const auto share = maturity(m_workspace, m_summary.days, channels);
    if (!share)
        return share.error();
    return *share ? ofRatio(**share) : absent(Missing::ZeroDivisor);
}

/// How the value changed: money relative to what it was, ratios as a difference.
FigureValue change(const FigureValue &now, const FigureValue &then)
{
    if (!now.isAvailable())
        return absent(now.missing);
    if (!then.isAvailable())
        return absent(then.missing);
    if (now.ratio)
        return ofRatio(*now.ratio - *then.ratio);
    if (*then.sum <= 0)
        return absent(Missing::ZeroDivisor);
    return ofRatio(double(*now.sum - *then.sum) / double(*then.sum));
}

Result<FigureValue> Summary::cell(const ColumnSource &source, const SummaryRow &row, bool isTotal) const
{
    if (source.figure.isEmpty())
        return maturityOf(row.channel, isTotal);
    const FigureValue there = figure(periodOf(source.time), source, row.channel, isTotal);
    if (source.time != Time::ChangeToPrevious && source.time != Time::ChangeToLastYear)
        return there;
    ColumnSource now = source;
    now.time = Time::Now;
    return change(figure(0, now, row.channel, isTotal), there);
}

Result<void> Summary::addRow(SummaryRow &row, bool isTotal)
{
    for (const ColumnSource &source : summaryColumns()) {
        auto value = cell(source, row, isTotal);
        if (!value)
            return value.error();
        row.cells.push_back(*value);
    }
    return {};
}

template <class I>
void addNames(const DimensionNames &names, Dimension dimension, const QVector<I> &ids,
              QVector<NamedFilter> &filters)
{
    if (ids.isEmpty())
        return;
    NamedFilter filter{dimension, {}};
    for (const I &id : ids)
        filter.names.push_back(names.name(dimension, id.value, {}));
    filters.push_back(filter);
}

Result<void> Summary::nameFilters()
{
    const auto names = DimensionNames::load(
        m_workspace.database(),
        {Dimension::Channel, Dimension::Campaign, Dimension::Segment, Dimension::Source});
    if (!names)
        return names.error();
    const Filters &filters = m_request.filters;
    addNames(*names, Dimension::Channel, filters.channels, m_summary.filters);
    addNames(*names, Dimension::Campaign, filters.campaigns, m_summary.filters);
    addNames(*names, Dimension::Segment, filters.segments, m_summary.filters);
    addNames(*names, Dimension::Source, filters.sources, m_summary.filters);
    if (filters.paid)
        m_summary.filters.push_back({Dimension::Paid, {toKey(*filters.paid)}});
    return {};
}

Result<MonthSummary> Summary::make()
{
    m_summary.workspace = m_workspace.info().name;
    m_summary.currency = m_workspace.info().currency;
    m_summary.made = m_workspace.today();
    m_summary.days = m_request.days;
    m_summary.previous = previousPeriod(m_request.days);
    m_summary.lastYear = samePeriodLastYear(m_request.days);
    m_summary.bases = m_request.bases;
    for (const ColumnSource &source : summaryColumns())
        m_summary.columns.push_back(source.column);
    if (const auto named = nameFilters(); !named)
        return named.error();
    if (const auto asked = askAll(); !asked)
        return asked.error();
    for (const auto &[channel, name] : m_names) {
        SummaryRow row{channel, name, {}};
        if (const auto added = addRow(row, false); !added)
            return added.error();
        m_summary.rows.push_back(std::move(row));
    }
    std::stable_sort(m_summary.rows.begin(), m_summary.rows.end(),
                     [](const SummaryRow &a, const SummaryRow &b) { return a.name < b.name; });
    m_summary.total.name = QStringLiteral("(total)");
    if (const auto added = addRow(m_summary.total, true); !added)
        return added.error();
    return std::move(m_summary);
}

bool isMonth(const DayRange &days) { return days == Month::of(days.first).range(); }

Day aYearBefore(Day day)
{
    const Month month = Month::of(day);
    const int number = int(day - month.first()) + 1;
    return month.plus(-12).dayOrLast(number);
}

} // namespace

qsizetype MonthSummary::columnOf(const QString &key) const
{
    const auto found = std::find_if(columns.begin(), columns.end(),
                                    [&](const SummaryColumn &each) { return each.key == key; });
    return found == columns.end() ? -1 : found - columns.begin();
}

DayRange previousPeriod(const DayRange &days)
{
    if (isMonth(days))
        return Month::of(days.first).previous().range();
    return {days.first.plus(-days.days()), days.first.previous()};
}

DayRange samePeriodLastYear(const DayRange &days)
{
    if (isMonth(days))
        return Month::of(days.first).plus(-12).range();
    return {aYearBefore(days.first), aYearBefore(days.last)};
}

Result<MonthSummary> summarise(const Workspace &workspace, const SummaryRequest &request)
{
    return Summary(workspace, request).make();
}

} // namespace payoff
