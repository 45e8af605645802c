// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/closing/heldsales.h"

#include "core/results/closedmonths.h"
#include "core/sales/salestore.h"
#include "core/sales/saletable.h"
#include "core/storage/repository.h"

#include <algorithm>

namespace payoff {

namespace {

/// By import, in the order in which they came; `id` is that of the held row.
Result<QVector<Sale>> allHeld(const Database &database)
{
    auto query =
        database.run(QStringLiteral("SELECT id, %1 FROM held_sale ORDER BY batch, id").arg(saleColumns()));
    if (!query)
        return query.error();
    QVector<Sale> held;
    while (query->next()) {
        Sale sale;
        fromSql(query->value(0), sale.id);
        record::read(*query, 1, sale, TableOf<Sale>::columns);
        held.push_back(std::move(sale));
    }
    return held;
}

/// Makes sales of held ones, one after the other.
class SaleCounting {
public:
    SaleCounting(const Database &database, SaleStore store, QSet<int> closed, CountedHeld &counted)
        : m_database(database),
          m_store(std::move(store)),
          m_closed(std::move(closed)),
          m_counted(counted)
    {
    }

    Result<void> count(const Sale &held);

private:
    Result<void> add(Sale sale);
    Result<void> replace(const Sale &standing, Sale sale);
    Result<void> take(const Sale &held);
    [[nodiscard]] bool isClosed(Day day) const { return m_closed.contains(Month::of(day).index); }
    [[nodiscard]] bool isKnown(const Sale &held);
    void noteMonth(const Sale &sale);

    const Database &m_database;
    SaleStore m_store;
    QSet<int> m_closed;
    CountedHeld &m_counted;
    std::optional<BatchId> m_batch;
    QHash<QString, int> m_ofBatch; ///< sales without a number that the import told so far, by what they say
    QHash<QString, int> m_added; ///< those that were added
};

QString sayingOf(const Sale &sale)
{
    const QStringList parts{QString::number(sale.source.value_or(SourceId{}).value),
                            QString::number(sale.outcomeDay.sinceEpoch),
                            QString::number(sale.amount.minor),
                            sale.amount.currency.code(),
                            QString::number(sale.channel.value_or(ChannelId{}).value),
                            QString::number(sale.campaign.value_or(CampaignId{}).value),
                            sale.customerHash,
                            sale.product};
    return parts.join(QChar(0x1F));
}

Result<void> SaleCounting::count(const Sale &held)
{
    std::optional<Sale> standing;
    if (!held.externalId.isEmpty() && held.source) {
        auto found = m_store.find(*held.source, held.externalId);
        if (!found)
            return found.error();
        standing = std::move(*found);
    }
    if (isClosed(held.outcomeDay) || (standing && isClosed(standing->outcomeDay)))
        return {};
    if (const auto taken = take(held); !taken)
        return taken;
    if (standing)
        return replace(*standing, held);
    return isKnown(held) ? Result<void>() : add(held);
}

/// Whether an earlier import told of a sale without a number just as often.
bool SaleCounting::isKnown(const Sale &held)
{
    if (!held.externalId.isEmpty())
        return false;
    if (m_batch != held.batch)
        m_ofBatch.clear();
    m_batch = held.batch;
    const QString saying = sayingOf(held);
    if (++m_ofBatch[saying] <= m_added.value(saying))
        return true;
    ++m_added[saying];
    return false;
}

Result<void> SaleCounting::take(const Sale &held)
{
    m_counted.heldSales.push_back(held);
    const auto removed =
        m_database.run(QStringLiteral("DELETE FROM held_sale WHERE id = ?"), {held.id.value});
    return removed ? Result<void>() : Result<void>(removed.error());
}

Result<void> SaleCounting::add(Sale sale)
{
    sale.id = {};
    const auto id = Repository<Sale>(m_database).insert(sale);
    if (!id)
        return id.error();
    m_counted.addedSales.push_back(*id);
    noteMonth(sale);
    return {};
}

Result<void> SaleCounting::replace(const Sale &standing, Sale sale)
{
    sale.id = standing.id;
    if (standing.batch > sale.batch) {
        const QStringList names = record::names(TableOf<Sale>::columns);
        const auto kept =
            m_database.run(QStringLiteral("INSERT INTO sale_version (sale, %1) VALUES (?, %2)")
                               .arg(saleColumns(), record::placeholders(names.size())),
                           QVariantList{sale.id.value} + record::values(sale, TableOf<Sale>::columns));
        m_counted.keptSales.push_back({sale.id, *sale.batch});
        return kept ? Result<void>() : Result<void>(kept.error());
    }
    m_counted.replacedSales.push_back(standing);
    noteMonth(standing);
    noteMonth(sale);
    return m_store.replace(sale);
}

void SaleCounting::noteMonth(const Sale &sale)
{
    m_counted.months[sale.channel.value_or(ChannelId{})].insert(Month::of(sale.outcomeDay));
}

Result<void> removeVersion(const Database &database, SaleId sale, BatchId batch)
{
    const auto removed = database.run(QStringLiteral("DELETE FROM sale_version WHERE sale = ? AND batch = ?"),
                                      {sale.value, batch.value});
    return removed ? Result<void>() : Result<void>(removed.error());
}

Result<void> hold(const Database &database, const Sale &held)
{
    const QVariantList values = QVariantList{held.id.value} + record::values(held, TableOf<Sale>::columns);
    const auto done = database.run(QStringLiteral("INSERT INTO held_sale (id, %1) VALUES (%2)")
                                       .arg(saleColumns(), record::placeholders(values.size())),
                                   values);
    return done ? Result<void>() : Result<void>(done.error());
}

} // namespace

Result<void> countHeldSales(const Database &database, CountedHeld &counted)
{
    const auto held = allHeld(database);
    if (!held)
        return held.error();
    if (held->isEmpty())
        return {};
    auto closed = closedMonthIndexes(database);
    if (!closed)
        return closed.error();
    auto store = SaleStore::open(database);
    if (!store)
        return store.error();
    SaleCounting counting(database, std::move(*store), std::move(*closed), counted);
    for (const Sale &each : *held) {
        if (const auto done = counting.count(each); !done)
            return done;
    }
    return {};
}

Result<void> holdSalesAgain(const Database &database, const CountedHeld &counted)
{
    const Repository<Sale> sales(database);
    for (const auto &[sale, batch] : counted.keptSales) {
        if (const auto removed = removeVersion(database, sale, batch); !removed)
            return removed;
    }
    for (auto before = counted.replacedSales.crbegin(); before != counted.replacedSales.crend(); ++before) {
        if (const auto restored = sales.update(*before); !restored)
            return restored;
        if (const auto removed = removeVersion(database, before->id, before->batch.value_or(BatchId{}));
            !removed)
            return removed;
    }
    for (const SaleId added : counted.addedSales) {
        if (const auto removed = sales.remove(added); !removed)
            return removed;
    }
    for (const Sale &each : counted.heldSales) {
        if (const auto held = hold(database, each); !held)
            return held;
    }
    return {};
}

} // namespace payoff
