// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/resultmerge.h"

#include "core/results/resultstore.h"

#include <algorithm>
#include <tuple>

namespace payoff {

namespace {

constexpr qint64 fewestReadAhead = 32;
constexpr qint64 mostReadAhead = 2048;
QString marks(int count) { return QStringList(count, QStringLiteral("?")).join(QStringLiteral(", ")); }

auto asTuple(const DayRange &span, const RowIdentity &identity)
{
    return std::tuple(span.first, span.last, std::cref(identity));
}

void bindKey(Statement &statement, const DayRange &span, const RowIdentity &identity)
{
    int at = 1;
    for (const qint64 part :
         {identity.channel.value, qint64(span.first.sinceEpoch), qint64(span.last.sinceEpoch),
          identity.source.value, identity.campaign.value, identity.adSet.value, identity.ad.value,
          identity.segment.value, identity.variant.value, qint64(identity.paid)})
        statement.bind(at++, part);
}

/// Rows of a block on their way into the table of results.
class NewRows final : public IntegerRows {
public:
    NewRows(const RowBlock &rows, const std::vector<quint32> &wanted,
            const std::vector<RowIdentity> &identities, const MergeContext &context)
        : m_rows(rows),
          m_wanted(wanted),
          m_identities(identities)
    {
        m_fixed = {context.batch.value, context.grain, qint64(context.dateBasis)};
    }

    bool next() override
    {
        if (m_next == m_wanted.size())
            return false;
        m_row = m_wanted[m_next++];
        const DayRange &span = m_rows.spans[m_row];
        const RowIdentity &identity = m_identities[m_rows.tuples[m_row]];
        m_key = {identity.channel.value,
                 span.first.sinceEpoch,
                 span.last.sinceEpoch,
                 identity.source.value,
                 identity.campaign.value,
                 identity.adSet.value,
                 identity.ad.value,
                 identity.segment.value,
                 identity.variant.value,
                 qint64(identity.paid),
                 m_fixed[0],
                 m_fixed[1],
                 m_fixed[2]};
        m_values = m_rows.valuesOf(m_row);
        return true;
    }
    std::optional<qint64> value(int column) const override
    {
        if (column < resultFixedColumnCount)
            return m_key[std::size_t(column)];
        const int measure = column - resultFixedColumnCount;
        return (m_rows.masks[m_row] >> measure & 1) != 0 ? std::optional(m_values[measure]) : std::nullopt;
    }

private:
    const RowBlock &m_rows;
    const std::vector<quint32> &m_wanted;
    const std::vector<RowIdentity> &m_identities;
    std::array<qint64, 3> m_fixed{};
    std::array<qint64, std::size_t(resultFixedColumnCount)> m_key{};
    const qint64 *m_values = nullptr;
    std::size_t m_next = 0;
    std::size_t m_row = 0;
};

QString names(const std::vector<Measure> &measures)
{
    QString list;
    for (const Measure measure : measures)
        list += QStringLiteral(", ") + QString::fromLatin1(info(measure).key);
    return list;
}

/// Whether a row has measures other than these: an expression of SQL.
QString hasOthers(const std::vector<Measure> &known)
{
    QStringList others;
    for (const MeasureInfo &each : measures()) {
        if (std::find(known.begin(), known.end(), each.measure) == known.end())
            others.append(QString::fromLatin1(each.key));
    }
    if (others.size() < 2)
        return others.isEmpty() ? QStringLiteral("0") : others.front() + QStringLiteral(" IS NOT NULL");
    return QStringLiteral("coalesce(%1) IS NOT NULL").arg(others.join(QStringLiteral(", ")));
}

} // namespace

ResultMerge::ResultMerge(const Database &database, const MergeContext &context)
    : m_database(database),
      m_context(context)
{
}

Result<std::unique_ptr<ResultMerge>> ResultMerge::open(const Database &database, const MergeContext &context)
{
    std::unique_ptr<ResultMerge> merge(new ResultMerge(database, context));
    if (const auto prepared = merge->prepare(); !prepared)
        return prepared.error();
    return merge;
}

Result<void> ResultMerge::prepare()
{
    const QString ofMeasures = names(m_context.measures);
    const QString columns = resultKeyColumns() + QStringLiteral(", batch, grain, date_basis") + ofMeasures;
    const QString values = marks(resultFixedColumnCount + int(m_context.measures.size()));
    const QString into = QStringLiteral("INTO %1 (%2) VALUES (%3)");
    QString condition = resultKeyColumns();
    condition.replace(QStringLiteral(","), QStringLiteral(" = ? AND"));
    // Rows are read in portions: none is being read while others are written.
    const std::pair<std::optional<Statement> *, QString> wanted[] = {
        {&m_replace, QStringLiteral("REPLACE ") + into.arg(QStringLiteral("result"), columns, values)},
        {&m_hold, QStringLiteral("INSERT ") + into.arg(QStringLiteral("held_result"), columns, values)},
        {&m_keepVersion,
         QStringLiteral("INSERT INTO result_version (%1) SELECT %1 FROM result WHERE %2 = ?")
             .arg(resultColumns(), condition)},
        {&m_select,
         QStringLiteral("SELECT start_day, end_day, source, campaign, ad_set, ad, segment, variant, paid, "
                        "grain, date_basis, %1%2 FROM result WHERE channel = ?1 AND (start_day, end_day, "
                        "source, campaign, ad_set, ad, segment, variant, paid) >= (?2, ?3, ?4, ?5, ?6, ?7, "
                        "?8, ?9, ?10) ORDER BY %3 LIMIT ?11")
             .arg(hasOthers(m_context.measures), ofMeasures, resultKeyColumns())},
    };
    for (const auto &[kept, sql] : wanted) {
        auto statement = Statement::prepare(m_database, sql);
        if (!statement)
            return statement.error();
        kept->emplace(std::move(*statement));
    }
    auto insert = BulkInsert::prepare(m_database, QStringLiteral("result"), columns);
    if (!insert)
        return insert.error();
    m_insert.emplace(std::move(*insert));
    return {};
}

Result<void> ResultMerge::write(const RowBlock &rows, const std::vector<RowIdentity> &identities)
{
    m_new.clear();
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const RowIdentity &identity = identities[rows.tuples[row]];
        if (m_channel != identity.channel) {
            if (const auto entered = enterChannel(identity.channel); !entered)
                return entered;
        }
        if (const auto merged = mergeRow(rows, row, identity); !merged)
            return merged;
        m_counts.summed += rows.fileRows[row] - 1;
    }
    return insertNew(rows, identities);
}

/// All at once, after the others: rows read ahead are not disturbed.
Result<void> ResultMerge::insertNew(const RowBlock &rows, const std::vector<RowIdentity> &identities)
{
    if (m_new.empty())
        return {};
    NewRows source(rows, m_new, identities, m_context);
    return m_insert->insert(source);
}

Result<void> ResultMerge::enterChannel(ChannelId channel)
{
    const auto exists = m_database.number(
        QStringLiteral("SELECT EXISTS (SELECT 1 FROM result WHERE channel = ?)"), {channel.value});
    if (!exists)
        return exists.error();
    m_channel = channel;
    m_hasStanding = *exists != 0;
    m_standing.clear();
    m_at = 0;
    m_isAllRead = !m_hasStanding;
    m_rowsSinceFetch = 0;
    m_lastChange = {Day{1}, Day{0}}; // empty: equal to no row's
    return {};
}

Result<void> ResultMerge::mergeRow(const RowBlock &rows, std::size_t row, const RowIdentity &identity)
{
    const DayRange &span = rows.spans[row];
    const qint64 count = rows.fileRows[row];
    bool isStanding = false;
    if (m_hasStanding) {
        const auto found = findStanding(span, identity);
        if (!found)
            return found.error();
        isStanding = *found;
    }
    if (isStanding && isSame(rows, row)) {
        m_counts.unchanged += count;
        return {};
    }
    if (isClosed(span)) {
        m_counts.held += count;
        return put(*m_hold, rows, row, identity);
    }
    noteChange(identity.channel, span);
    if (isStanding) {
        m_counts.updated += count;
        return replace(rows, row, identity);
    }
    m_counts.imported += count;
    m_new.push_back(quint32(row));
    return {};
}

/// Moves on to the key; m_standing[m_at] is its row, if there is one.
Result<bool> ResultMerge::findStanding(const DayRange &span, const RowIdentity &identity)
{
    ++m_rowsSinceFetch;
    const auto isBefore = [&](const Standing &each) {
        return asTuple(each.span, each.identity) < asTuple(span, identity);
    };
    while (m_at < m_standing.size() && isBefore(m_standing[m_at]))
        ++m_at;
    if (m_at == m_standing.size()) {
        if (m_isAllRead) {
            m_hasStanding = false;
            return false;
        }
        if (const auto fetched = fetch(span, identity); !fetched)
            return fetched.error();
    }
    return m_at < m_standing.size() && m_standing[m_at].span == span && m_standing[m_at].identity == identity;
}

/// Reads on from the key, as far as the rows of the file are likely to need it.
Result<void> ResultMerge::fetch(const DayRange &span, const RowIdentity &identity)
{
    const qint64 limit = std::clamp(m_rowsSinceFetch * 2, fewestReadAhead, mostReadAhead);
    m_rowsSinceFetch = 0;
    m_standing.clear();
    m_standingValues.clear();
    m_at = 0;
    bindKey(*m_select, span, identity);
    m_select->bind(resultKeyColumnCount + 1, limit);
    while (true) {
        const auto stepped = m_select->step();
        if (!stepped)
            return stepped.error();
        if (!*stepped)
            break;
        readStanding();
    }
    m_select->reset();
    m_isAllRead = qint64(m_standing.size()) < limit;
    return {};
}

void ResultMerge::readStanding()
{
    Standing row;
    int at = 0;
    row.span.first = {qint32(m_select->integer(at++))};
    row.span.last = {qint32(m_select->integer(at++))};
    row.identity.channel = *m_channel;
    row.identity.source = {m_select->integer(at++)};
    row.identity.campaign = {m_select->integer(at++)};
    row.identity.adSet = {m_select->integer(at++)};
    row.identity.ad = {m_select->integer(at++)};
    row.identity.segment = {m_select->integer(at++)};
    row.identity.variant = {m_select->integer(at++)};
    row.identity.paid = Paid(m_select->integer(at++));
    row.grain = m_select->integer(at++);
    row.dateBasis = DateBasis(m_select->integer(at++));
    row.hasOther = m_select->integer(at++) != 0;
    for (std::size_t i = 0; i < m_context.measures.size(); ++i, ++at) {
        const bool isReported = !m_select->isNull(at);
        row.mask |= quint64(isReported) << i;
        m_standingValues.push_back(isReported ? m_select->integer(at) : 0);
    }
    m_standing.push_back(row);
}

bool ResultMerge::isSame(const RowBlock &rows, std::size_t row) const
{
    const Standing &standing = m_standing[m_at];
    const qint64 *values = m_standingValues.data() + m_at * rows.width;
    return standing.mask == rows.masks[row] && !standing.hasOther && standing.grain == m_context.grain
        && standing.dateBasis == m_context.dateBasis
        && std::equal(values, values + rows.width, rows.valuesOf(row));
}

Result<void> ResultMerge::replace(const RowBlock &rows, std::size_t row, const RowIdentity &identity)
{
    bindKey(*m_keepVersion, rows.spans[row], identity);
    if (const auto kept = m_keepVersion->execute(); !kept)
        return kept;
    return put(*m_replace, rows, row, identity);
}

Result<void> ResultMerge::put(Statement &statement, const RowBlock &rows, std::size_t row,
                              const RowIdentity &identity) const
{
    bindKey(statement, rows.spans[row], identity);
    int at = resultKeyColumnCount + 1;
    statement.bind(at++, m_context.batch.value);
    statement.bind(at++, m_context.grain);
    statement.bind(at++, qint64(m_context.dateBasis));
    const qint64 *values = rows.valuesOf(row);
    for (std::size_t i = 0; i < rows.width; ++i, ++at) {
        if ((rows.masks[row] >> i & 1) != 0)
            statement.bind(at, values[i]);
        else
            statement.bindNull(at);
    }
    return statement.execute();
}

bool ResultMerge::isClosed(const DayRange &span) const
{
    if (m_context.closedMonths.isEmpty())
        return false;
    const Month last = Month::of(span.last);
    for (Month month = Month::of(span.first); month <= last; month = month.next()) {
        if (m_context.closedMonths.contains(month.index))
            return true;
    }
    return false;
}

void ResultMerge::noteChange(ChannelId channel, const DayRange &span)
{
    if (span == m_lastChange)
        return;
    m_lastChange = span;
    std::set<Month> &months = m_changed[channel];
    const Month last = Month::of(span.last);
    for (Month month = Month::of(span.first); month <= last; month = month.next())
        months.insert(month);
}

} // namespace payoff
