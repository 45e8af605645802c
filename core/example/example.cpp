// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/example/example.h"

#include "core/example/exampleentities.h"
#include "core/example/examplerows.h"
#include "core/results/grain.h"
#include "core/results/resultstore.h"
#include "core/results/resulttable.h"
#include "core/results/rollup.h"
#include "core/storage/repository.h"
#include "core/workspace/changestore.h"

#include <QFile>

#include <algorithm>
#include <map>
#include <tuple>

namespace payoff {

namespace {

constexpr qint64 salesGrain = 0; // sales have none

/// The imports through which the story's rows would have come: for each month one of each source and grain.
class Batches {
public:
    Batches(const Story &story, Currency currency)
        : m_sources(story.list("sources")),
          m_currency(currency)
    {
    }

    void count(const DayRange &days, SourceId source, qint64 grain);
    /// Gives the imports their numbers, in the order in which they were made.
    void number();
    [[nodiscard]] BatchId of(Day day, SourceId source, qint64 grain) const;
    [[nodiscard]] QVector<ImportBatch> all() const;

private:
    using Key = std::tuple<Month, SourceId, qint64>;

    [[nodiscard]] ImportBatch described(const Key &key, ImportBatch batch) const;

    QVector<QJsonObject> m_sources;
    Currency m_currency;
    std::map<Key, ImportBatch> m_batches;
};

void Batches::count(const DayRange &days, SourceId source, qint64 grain)
{
    const auto [batch, isNew] = m_batches.try_emplace(Key{Month::of(days.first), source, grain});
    batch->second.days = isNew ? days : batch->second.days.united(days);
    ++batch->second.imported;
}

void Batches::number()
{
    qint64 number = 0;
    for (auto &[key, batch] : m_batches) {
        batch = described(key, batch);
        batch.id = {++number};
    }
}

ImportBatch Batches::described(const Key &key, ImportBatch batch) const
{
    const auto &[month, source, grain] = key;
    const QJsonObject told = m_sources[source.value - 1];
    const QString tool = textOf(told, "name");
    batch.source = source;
    batch.grain = grain;
    batch.profile = tool;
    const bool isDetail =
        Grain::fromCode(grain).breakdown != 0 || Grain::fromCode(grain).time == TimeGrain::Month;
    batch.fileName = QStringLiteral("%1-%2%3.csv")
                         .arg(tool, month.toIso(), isDetail ? u'-' + textOf(told, "detail") : QString());
    batch.importedAt = QStringLiteral("%1T08:%2:00Z")
                           .arg(month.next().first().next().toIso())
                           .arg(10 + source.value * 4 + (isDetail ? 1 : 0));
    batch.currency = m_currency.code();
    batch.attributionWindow = textOf(told, "attributionWindow");
    batch.rowsRead = batch.imported;
    return batch;
}

BatchId Batches::of(Day day, SourceId source, qint64 grain) const
{
    return m_batches.at({Month::of(day), source, grain}).id;
}

QVector<ImportBatch> Batches::all() const
{
    QVector<ImportBatch> batches;
    for (const auto &[key, batch] : m_batches)
        batches.push_back(batch);
    return batches;
}

Result<void> checkEmpty(const Workspace &workspace, const Story &story)
{
    if (!(workspace.info().currency == story.currency()))
        return Error{ErrorCode::CurrencyFixed, {workspace.info().currency.code()}};
    for (const char *table : {"channel", "campaign", "segment", "persona", "goal", "source", "import_batch",
                              "cost", "sale", "result", "competitor"}) {
        const auto rows = workspace.database().number(
            QStringLiteral("SELECT EXISTS (SELECT 1 FROM %1)").arg(QString::fromLatin1(table)));
        if (!rows)
            return rows.error();
        if (*rows != 0)
            return Error{ErrorCode::InUse, {QStringLiteral("workspace"), workspace.info().name}};
    }
    return {};
}

Result<void> writeSources(const Database &database, const Story &story, const QVector<ImportBatch> &batches)
{
    for (const QJsonObject &told : story.list("sources")) {
        const Source source{story.idOf<SourceId>("sources", textOf(told, "name")), textOf(told, "name"),
                            textOf(told, "account")};
        if (const auto stored = Repository<Source>(database).insert(source); !stored)
            return stored.error();
    }
    for (const ImportBatch &batch : batches) {
        if (const auto stored = Repository<ImportBatch>(database).insert(batch); !stored)
            return stored.error();
    }
    return {};
}

Result<void> writeChanges(const Workspace &workspace, ChangeSet &changes)
{
    ChangeStore store(workspace.database(), workspace.info().currency);
    for (Change &change : changes) {
        if (const auto written = store.write(change); !written)
            return written;
    }
    return {};
}

Result<void> writeRows(const Database &database, const QVector<ResultRow> &rows)
{
    auto insert = Statement::prepare(database,
                                     QStringLiteral("INSERT INTO result (%1) VALUES (%2)")
                                         .arg(resultColumns(), record::placeholders(resultColumnCount())));
    if (!insert)
        return insert.error();
    for (const ResultRow &row : rows) {
        bindResult(*insert, row);
        if (const auto stored = insert->execute(); !stored)
            return stored;
    }
    return rebuildRollups(database);
}

/// All that is written, with the imports through which it came.
struct Content {
    ChangeSet changes;
    QVector<ResultRow> rows;
    QVector<ImportBatch> batches;
};

Content contentOf(const Story &story)
{
    QVector<Sale> sales = exampleSales(story);
    Content content;
    content.rows = paidRows(story, sales);
    content.rows += segmentRows(story, content.rows);
    content.rows += organicRows(story);
    std::sort(content.rows.begin(), content.rows.end(),
              [](const ResultRow &a, const ResultRow &b) { return isBefore(a.key, b.key); });

    Batches batches(story, story.currency());
    for (const ResultRow &row : std::as_const(content.rows))
        batches.count(row.key.span, row.key.source, row.grain);
    for (const Sale &sale : std::as_const(sales))
        batches.count({sale.outcomeDay, sale.outcomeDay}, *sale.source, salesGrain);
    batches.number();
    for (ResultRow &row : content.rows)
        row.batch = batches.of(row.key.span.first, row.key.source, row.grain);

    content.changes = exampleEntities(story) + exampleLedger(story);
    for (Sale &sale : sales) {
        sale.batch = batches.of(sale.outcomeDay, *sale.source, salesGrain);
        content.changes.push_back(added(sale));
    }
    content.batches = batches.all();
    return content;
}

} // namespace

Result<void> fillExample(Workspace &workspace, Day asOf)
{
    if (workspace.isReadOnly())
        return Error{ErrorCode::ReadOnly, {workspace.path()}};
    const auto story = Story::tell(asOf);
    if (!story)
        return story.error();
    if (const auto empty = checkEmpty(workspace, *story); !empty)
        return empty;
    Content content = contentOf(*story);

    const Database &database = workspace.database();
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    if (const auto written = writeSources(database, *story, content.batches); !written)
        return written;
    if (const auto written = writeChanges(workspace, content.changes); !written)
        return written;
    if (const auto written = writeRows(database, content.rows); !written)
        return written;
    if (const auto committed = transaction->commit(); !committed)
        return committed;
    workspace.announce(touchedBy(content.changes) | Touched::Results);
    return {};
}

Result<std::unique_ptr<Workspace>> createExample(const QString &path, Day asOf, Clock clock)
{
    const auto story = Story::tell(asOf);
    if (!story)
        return story.error();
    auto workspace = Workspace::create(path, story->name(), story->currency(), std::move(clock));
    if (!workspace)
        return workspace.error();
    if (const auto filled = fillExample(**workspace, asOf); !filled) {
        workspace->reset();
        QFile::remove(path);
        return filled.error();
    }
    return workspace;
}

} // namespace payoff
