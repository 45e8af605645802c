// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tempworkspace.h"

#include "core/results/resultstore.h"
#include "core/results/rollup.h"

namespace payoff {

namespace {

void expectDone(const Result<void> &done)
{
    if (!done)
        ADD_FAILURE() << "error " << int(done.error().code) << ": "
                      << qPrintable(done.error().details.join(QStringLiteral(" | ")));
}

} // namespace

Day day(const char *iso) { return Day::fromIso(QString::fromLatin1(iso)).value(); }
Month month(const char *iso) { return Month::fromIso(QString::fromLatin1(iso)).value(); }
Currency currency(const char *code) { return Currency::fromCode(QString::fromLatin1(code)).value(); }

TempWorkspace::TempWorkspace()
    : m_workspace(valueOf(
        Workspace::create(path(), QStringLiteral("Test"), currency("EUR"), fixedClock(day("2026-06-30")))))
{
    doNotFlush();
}

void TempWorkspace::doNotFlush() const
{
    expectDone(database().execute(QStringLiteral("PRAGMA synchronous = OFF")));
}

void TempWorkspace::reopen()
{
    close();
    m_workspace = valueOf(Workspace::open(path(), fixedClock(day("2026-06-30"))));
    doNotFlush();
}

Change TempWorkspace::apply(const Change &change)
{
    const ChangeSet made = valueOf(m_workspace->apply({change}));
    return made.isEmpty() ? change : made.front();
}

ChannelId TempWorkspace::addChannel(const char *name)
{
    Channel channel;
    channel.name = QString::fromUtf8(name);
    return add(channel).id;
}

CampaignId TempWorkspace::addCampaign(const char *name, const QVector<ChannelId> &channels)
{
    Campaign campaign;
    campaign.name = QString::fromUtf8(name);
    for (const ChannelId channel : channels)
        campaign.channels.push_back({channel, std::nullopt});
    return add(campaign).id;
}

SourceId TempWorkspace::addSource(const char *tool, const char *account)
{
    const auto done = database().run(QStringLiteral("INSERT INTO source (tool, account) VALUES (?, ?)"),
                                     {QString::fromLatin1(tool), QString::fromLatin1(account)});
    EXPECT_TRUE(done);
    return {database().lastInsertedId()};
}

BatchId TempWorkspace::addBatch(SourceId source)
{
    const auto done = database().run(
        QStringLiteral(
            "INSERT INTO import_batch (source, profile, file_name, imported_at, currency, grain, rows_read,"
            " imported, updated, unchanged, held, rejected, totals_rows, first_day, last_day)"
            " VALUES (?, 'plain', 'a.csv', '2026-06-30T00:00:00Z', 'EUR', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)"),
        {source.value});
    EXPECT_TRUE(done);
    return {database().lastInsertedId()};
}

void TempWorkspace::insertRows(const QVector<ResultRow> &rows)
{
    auto transaction = valueOf(Transaction::begin(database()));
    {
        QStringList marks;
        for (int column = 0; column < resultColumnCount(); ++column)
            marks.push_back(QStringLiteral("?"));
        auto insert =
            valueOf(Statement::prepare(database(),
                                       QStringLiteral("INSERT OR REPLACE INTO result (%1) VALUES (%2)")
                                           .arg(resultColumns(), marks.join(u','))));
        for (const ResultRow &row : rows) {
            bindResult(insert, row);
            expectDone(insert.execute());
        }
    }
    expectDone(rebuildRollups(database()));
    expectDone(transaction.commit());
}

void TempWorkspace::rebuild()
{
    auto transaction = valueOf(Transaction::begin(database()));
    expectDone(rebuildRollups(database()));
    expectDone(transaction.commit());
}

ResultRow resultRow(SourceId source, ChannelId channel, CampaignId campaign, DayRange span, Reported values)
{
    ResultRow row;
    row.key.source = source;
    row.key.channel = channel;
    row.key.campaign = campaign;
    row.key.span = span;
    row.batch = {1};
    for (const auto &[measure, value] : values)
        row.values.set(measure, value);
    return row;
}

} // namespace payoff
