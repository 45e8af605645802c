// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roi/monthsheet.h"

#include "core/base/names.h"
#include "core/campaigns/campaigntable.h"
#include "core/channels/channeltable.h"
#include "core/results/countedrows.h"
#include "core/results/mergedthings.h"
#include "core/results/sums.h"
#include "core/roi/exactrows.h"
#include "core/roi/queryengine.h"
#include "core/storage/repository.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <tuple>

namespace payoff {

namespace {

bool isSummed(Measure measure) { return info(measure).additivity == Additivity::Sum; }

bool runsIn(const Campaign &campaign, Month month)
{
    return (!campaign.firstDay || *campaign.firstDay <= month.last())
        && (!campaign.lastDay || *campaign.lastDay >= month.first());
}

void addTo(std::optional<qint64> &sum, qint64 value) { sum = sum.value_or(0) + value; }

/// A sheet on its way from the workspace.
class SheetReading {
public:
    SheetReading(const Workspace &workspace, const SheetQuestion &question)
        : m_workspace(workspace),
          m_database(workspace.database()),
          m_question(question)
    {
    }

    Result<MonthSheet> run()
    {
        for (const auto step :
             {&SheetReading::readNames, &SheetReading::readSummed, &SheetReading::readTyped,
              &SheetReading::readUnderTyped, &SheetReading::readPeople, &SheetReading::readReturns}) {
            if (const auto done = (this->*step)(); !done)
                return done.error();
        }
        return finished();
    }

private:
    using Key = std::pair<ChannelId, CampaignId>;

    Result<void> readNames();
    void addChannels(const QVector<Channel> &channels);
    void addRunningCampaigns(const QVector<Campaign> &campaigns);
    Result<void> readSummed();
    Result<void> readTyped();
    Result<void> readUnderTyped();
    static void showUnderTyped(const MeasureValues &reported, SheetRow &row);
    Result<void> readPeople();
    Result<void> readReturns();
    Result<void> lookUpPeople(const Key &key, SheetRow &row);
    Result<void> markPartsOf(ChannelId channel);
    Result<MonthSheet> finished();

    [[nodiscard]] bool isByCampaign() const { return m_question.grain == SheetGrain::Campaign; }
    [[nodiscard]] Key keyOf(ChannelId channel, CampaignId campaign) const
    {
        return {channel, isByCampaign() ? campaign : CampaignId{}};
    }
    SheetRow &row(const Key &key);

    const Workspace &m_workspace;
    const Database &m_database;
    SheetQuestion m_question;
    MergedThings m_merged;
    QHash<ChannelId, Channel> m_channels;
    QHash<CampaignId, Campaign> m_campaigns;
    std::map<Key, SheetRow> m_rows;
    QSet<ChannelId> m_withTyped; ///< of the sheet's grain
};

SheetRow &SheetReading::row(const Key &key)
{
    const auto [found, isNew] = m_rows.try_emplace(key);
    SheetRow &row = found->second;
    if (!isNew)
        return row;
    row.channel = key.first;
    row.campaign = key.second;
    row.channelName = m_channels.value(key.first).name;
    row.campaignName = m_campaigns.value(key.second).name;
    row.colour = m_channels.value(key.first).color;
    // What belongs to no campaign is the channel's total less its campaigns: typed there, not here.
    row.isEditable = !key.first.isNull() && isByCampaign() != key.second.isNull();
    return row;
}

Result<void> SheetReading::readNames()
{
    auto merged = MergedThings::load(m_database);
    if (!merged)
        return merged.error();
    m_merged = std::move(*merged);
    const auto channels = Repository<Channel>(m_database).all();
    if (!channels)
        return channels.error();
    const auto campaigns = Repository<Campaign>(m_database).all();
    if (!campaigns)
        return campaigns.error();
    for (const Channel &each : *channels)
        m_channels.insert(each.id, each);
    for (const Campaign &each : *campaigns)
        m_campaigns.insert(each.id, each);
    if (isByCampaign())
        addRunningCampaigns(*campaigns);
    else
        addChannels(*channels);
    return {};
}

void SheetReading::addChannels(const QVector<Channel> &channels)
{
    for (const Channel &each : channels) {
        if (!each.isArchived && !each.mergedInto)
            row({each.id, {}});
    }
}

void SheetReading::addRunningCampaigns(const QVector<Campaign> &campaigns)
{
    for (const Campaign &each : campaigns) {
        if (each.isArchived || each.mergedInto || !runsIn(each, m_question.month))
            continue;
        for (const CampaignChannel &on : each.channels) {
            const ChannelId channel = m_merged.effective(on.channel);
            if (!m_channels.value(channel).isArchived)
                row({channel, each.id});
        }
    }
}

Result<void> SheetReading::readSummed()
{
    SumRequest request;
    request.days = m_question.month.range();
    request.dimensions.byCampaign = isByCampaign();
    return readSums(m_database, request, [&](const RollupRow &sums) {
        SheetRow &into = row(keyOf(sums.key.channel, sums.key.campaign));
        for (const MeasureInfo &each : measures()) {
            if (isSummed(each.measure) && sums.sums.has(each.measure))
                addTo(into[each.measure].value, sums.sums[each.measure]);
        }
    });
}

Result<void> SheetReading::readTyped()
{
    for (auto &[key, row] : m_rows) {
        for (SheetCell &cell : row.cells) {
            cell.reported = cell.value;
            cell.origin = cell.value ? CellOrigin::Reported : CellOrigin::None;
        }
    }
    auto query = m_database.run(
        QStringLiteral("SELECT channel, campaign, measure, value FROM typed_cell WHERE month = ?"),
        {m_question.month.index});
    if (!query)
        return query.error();
    while (query->next()) {
        const Key key{{query->value(0).toLongLong()}, {query->value(1).toLongLong()}};
        const auto measure = measureFromKey(query->value(2).toString());
        if (!measure || isByCampaign() == key.second.isNull())
            continue;
        m_withTyped.insert(key.first);
        row(key)[*measure] = {query->value(3).toLongLong(), CellOrigin::Typed, {}, false, false};
    }
    return {};
}

/// What is reported where something else was typed.
void SheetReading::showUnderTyped(const MeasureValues &reported, SheetRow &row)
{
    for (const MeasureInfo &each : measures()) {
        SheetCell &cell = row[each.measure];
        if (cell.origin == CellOrigin::Typed && isSummed(each.measure))
            cell.reported = reported.value(each.measure);
    }
}

Result<void> SheetReading::readUnderTyped()
{
    const TypedValues others = isByCampaign() ? TypedValues::OfChannels : TypedValues::OfCampaigns;
    for (const ChannelId channel : std::as_const(m_withTyped)) {
        std::map<Key, MeasureValues> sums;
        const auto counted = forEachCounted(
            m_database, channel, m_question.month, m_question.month,
            [&](const CountedPiece &piece) {
                if (piece.isFor(Purpose::Totals))
                    sums[keyOf(channel, piece.campaign)].add(piece.values);
            },
            others);
        if (!counted)
            return counted;
        for (auto &[key, row] : m_rows) {
            if (key.first == channel)
                showUnderTyped(sums[key], row);
        }
    }
    return {};
}

Result<void> SheetReading::lookUpPeople(const Key &key, SheetRow &row)
{
    ExactSelection selection;
    selection.days = m_question.month.range();
    selection.filters.channels = {key.first};
    if (isByCampaign())
        selection.filters.campaigns = {key.second};
    selection.ignoresTyped = true;
    const auto found = lookUp(m_database, selection);
    if (!found)
        return found.error();
    const auto take = [&](Measure measure, std::optional<qint64> reported) {
        SheetCell &cell = row[measure];
        cell.reported = reported;
        if (cell.origin == CellOrigin::Typed)
            return;
        cell.value = reported;
        cell.origin = reported ? CellOrigin::Reported : CellOrigin::None;
    };
    take(Measure::Reach, found->exactRow ? found->exactRow->value(Measure::Reach) : std::nullopt);
    take(Measure::Followers, found->followers);
    return {};
}

/// People reached that were reported, but not as one row for the month.
Result<void> SheetReading::markPartsOf(ChannelId channel)
{
    auto query =
        m_database.run(QStringLiteral("SELECT DISTINCT campaign FROM result WHERE channel IN (%1) AND "
                                      "start_day BETWEEN ? AND ? AND reach IS NOT NULL")
                           .arg(idsAsSql(m_merged.partsOf(channel))),
                       {m_question.month.first().sinceEpoch, m_question.month.last().sinceEpoch});
    if (!query)
        return query.error();
    while (query->next()) {
        const CampaignId campaign = m_merged.effective(CampaignId{query->value(0).toLongLong()});
        const auto found = m_rows.find(keyOf(channel, campaign));
        if (found == m_rows.end())
            continue;
        SheetCell &reach = found->second[Measure::Reach];
        reach.isNotAdditive = !reach.value;
    }
    return {};
}

Result<void> SheetReading::readPeople()
{
    QSet<ChannelId> channels;
    for (auto &[key, row] : m_rows) {
        channels.insert(key.first);
        if (const auto done = lookUpPeople(key, row); !done)
            return done;
    }
    for (const ChannelId channel : std::as_const(channels)) {
        if (const auto done = markPartsOf(channel); !done)
            return done;
    }
    return {};
}

Result<void> SheetReading::readReturns()
{
    Query query;
    query.figures = {*kpiFromKey(QStringLiteral("roi"))};
    query.days = m_question.month.range();
    query.bases = m_question.bases;
    query.by = {Dimension::Channel};
    if (isByCampaign())
        query.by.push_back(Dimension::Campaign);
    const auto rows = runQuery(m_workspace, query);
    if (!rows)
        return rows.error();
    for (const QueryRow &each : rows->rows) {
        const CampaignId campaign{isByCampaign() ? each.keys.back().id : 0};
        const auto found = m_rows.find({{each.keys.front().id}, campaign});
        if (found != m_rows.end())
            found->second.roi = each.values.front();
    }
    return {};
}

void addTotal(MonthSheet &sheet)
{
    for (const MeasureInfo &each : measures()) {
        SheetCell &total = sheet.total[each.measure];
        for (const SheetRow &row : std::as_const(sheet.rows)) {
            const SheetCell &cell = row[each.measure];
            if (each.additivity == Additivity::Never)
                total.isNotAdditive = total.isNotAdditive || cell.value || cell.isNotAdditive;
            else if (cell.value)
                addTo(total.value, *cell.value);
        }
        total.reported = total.value;
        total.origin = total.value ? CellOrigin::Reported : CellOrigin::None;
    }
}

void markMissing(MonthSheet &sheet)
{
    for (const MeasureInfo &each : measures()) {
        const bool isReported = std::any_of(sheet.rows.cbegin(), sheet.rows.cend(), [&](const SheetRow &row) {
            const SheetCell &cell = row[each.measure];
            return row.isEditable && (cell.value || cell.isNotAdditive);
        });
        for (SheetRow &row : sheet.rows) {
            SheetCell &cell = row[each.measure];
            cell.isMissing = isReported && row.isEditable && !cell.value && !cell.isNotAdditive;
        }
    }
}

Result<MonthSheet> SheetReading::finished()
{
    MonthSheet sheet;
    sheet.month = m_question.month;
    sheet.currency = m_workspace.info().currency;
    sheet.grain = m_question.grain;
    for (auto &[key, row] : m_rows)
        sheet.rows.push_back(std::move(row));
    const auto order = [](const SheetRow &row) {
        return std::tuple(row.channel.isNull(), nameKey(row.channelName), row.channel, row.campaign.isNull(),
                          nameKey(row.campaignName), row.campaign);
    };
    std::sort(sheet.rows.begin(), sheet.rows.end(),
              [&](const SheetRow &a, const SheetRow &b) { return order(a) < order(b); });
    addTotal(sheet);
    markMissing(sheet);
    Query query;
    query.figures = {*kpiFromKey(QStringLiteral("roi"))};
    query.days = sheet.month.range();
    query.bases = m_question.bases;
    const auto total = runQuery(m_workspace, query);
    if (!total)
        return total.error();
    if (!total->rows.isEmpty())
        sheet.total.roi = total->rows.front().values.front();
    return sheet;
}

} // namespace

Result<MonthSheet> readMonthSheet(const Workspace &workspace, const SheetQuestion &question)
{
    return SheetReading(workspace, question).run();
}

} // namespace payoff
