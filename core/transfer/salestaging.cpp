// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/salestaging.h"

#include "core/base/arithmetic.h"
#include "core/base/names.h"
#include "core/storage/sqlvalue.h"

#include <limits>

namespace payoff {

namespace {

enum Known : std::size_t { Find, Insert, Replace, Next };

constexpr const char *makeTable =
    "DROP TABLE IF EXISTS temp.incoming_sale;"
    "CREATE TEMP TABLE incoming_sale (seq INTEGER PRIMARY KEY, priced INTEGER, is_repeated INTEGER, "
    "  external_id TEXT, rows INTEGER, counts INTEGER, day INTEGER, refund_day INTEGER, channel INTEGER, "
    "  campaign INTEGER, customer INTEGER, customer_hash TEXT, product TEXT, amount INTEGER, "
    "  currency TEXT, refunded INTEGER);"
    "CREATE UNIQUE INDEX temp.incoming_id ON incoming_sale (external_id) WHERE external_id <> '';";

constexpr const char *columns =
    "priced, is_repeated, external_id, rows, counts, day, refund_day, channel, campaign, customer, "
    "customer_hash, product, amount, currency, refunded, seq";
constexpr int columnCount = 16;

template <class T>
std::optional<T> optionalAt(const Statement &statement, int column)
{
    const auto number = statement.optionalInteger(column);
    return number ? std::optional(T{decltype(T{}.value)(*number)}) : std::nullopt;
}

void read(const Statement &statement, StagedSale &sale)
{
    int at = 2;
    sale.externalId = statement.text(at++);
    sale.rows = statement.integer(at++);
    sale.counts = statement.integer(at++) != 0;
    sale.day = {qint32(statement.integer(at++))};
    const auto refundDay = statement.optionalInteger(at++);
    sale.refundDay = refundDay ? std::optional(Day{qint32(*refundDay)}) : std::nullopt;
    sale.channel = optionalAt<ChannelId>(statement, at++);
    sale.campaign = optionalAt<CampaignId>(statement, at++);
    sale.customer = CustomerKind(statement.integer(at++));
    sale.customerHash = statement.text(at++);
    sale.product = statement.text(at++);
    sale.amount.minor = statement.integer(at++);
    fromSql(statement.text(at++), sale.amount.currency);
    sale.refunded = statement.integer(at);
}

QString withProduct(const QString &products, const QString &more)
{
    if (more.isEmpty() || products == more || products.split(QStringLiteral(", ")).contains(more))
        return products;
    const QString joined = products.isEmpty() ? more : products + QStringLiteral(", ") + more;
    return joined.size() > longestName ? products : joined;
}

std::optional<qint64> timesPlus(qint64 amount, qint64 times, qint64 more)
{
    const Int128 sum = Int128(amount) * times + more;
    if (sum > std::numeric_limits<qint64>::max() || sum < std::numeric_limits<qint64>::min())
        return std::nullopt;
    return qint64(sum);
}

} // namespace

Result<SaleStaging> SaleStaging::open(const Database &database)
{
    if (const auto made = database.execute(QString::fromLatin1(makeTable)); !made)
        return made.error();
    SaleStaging staging(database);
    const QString known = QString::fromLatin1(columns);
    const QString marks = QStringList(columnCount, QStringLiteral("?")).join(QStringLiteral(", "));
    for (const QString &sql :
         {QStringLiteral("SELECT %1 FROM temp.incoming_sale WHERE external_id <> '' AND external_id = ?")
              .arg(known),
          QStringLiteral("INSERT INTO temp.incoming_sale (%1) VALUES (%2)").arg(known, marks),
          QStringLiteral("REPLACE INTO temp.incoming_sale (%1) VALUES (%2)").arg(known, marks),
          QStringLiteral("SELECT %1 FROM temp.incoming_sale ORDER BY day, external_id, seq").arg(known)}) {
        auto statement = Statement::prepare(database, sql);
        if (!statement)
            return statement.error();
        staging.m_statements.push_back(std::move(*statement));
    }
    return staging;
}

Result<void> SaleStaging::close()
{
    m_statements.clear();
    return m_database->execute(QStringLiteral("DROP TABLE temp.incoming_sale"));
}

Result<SaleStaging::Taken> SaleStaging::take(const StagedSale &sale, bool hasAmount)
{
    if (!sale.externalId.isEmpty()) {
        auto standing = find(sale.externalId);
        if (!standing)
            return standing.error();
        if (*standing)
            return addTo(**standing, sale, hasAmount);
    }
    if (!hasAmount && sale.counts)
        return Taken::Unknown;
    const auto written = write(m_statements[Insert], {0, hasAmount ? 1 : 0, true, sale});
    return written ? Result<Taken>(Taken::AsOrder) : Result<Taken>(written.error());
}

Result<std::optional<SaleStaging::Standing>> SaleStaging::find(const QString &externalId)
{
    Statement &statement = m_statements[Find];
    statement.bindText(1, externalId);
    const auto stepped = statement.step();
    if (!stepped)
        return stepped.error();
    std::optional<Standing> found;
    if (*stepped) {
        found.emplace();
        found->priced = statement.integer(0);
        found->isRepeated = statement.integer(1) != 0;
        found->seq = statement.integer(columnCount - 1);
        read(statement, found->sale);
    }
    statement.reset();
    return found;
}

/// Amounts that differ are parts of the order.
Result<SaleStaging::Taken> SaleStaging::addAmount(Standing &standing, const StagedSale &sale)
{
    StagedSale &known = standing.sale;
    const qint64 times = standing.isRepeated ? standing.priced : 1;
    ++standing.priced;
    if (standing.isRepeated && known.amount == sale.amount && known.refunded == sale.refunded)
        return Taken::AsLine;
    const auto amount = timesPlus(known.amount.minor, times, sale.amount.minor);
    const auto refunded = timesPlus(known.refunded, times, sale.refunded);
    if (!amount || !refunded)
        return Error{ErrorCode::Overflow, {sale.externalId}};
    known.amount.minor = *amount;
    known.refunded = *refunded;
    standing.isRepeated = false;
    return Taken::AsSum;
}

Result<SaleStaging::Taken> SaleStaging::addTo(Standing &standing, const StagedSale &sale, bool hasAmount)
{
    StagedSale &known = standing.sale;
    if (hasAmount && sale.counts && known.counts && !(sale.amount.currency == known.amount.currency))
        return Taken::OtherCurrency;
    const qint64 rows = ++known.rows;
    Taken taken = Taken::AsLine;
    if (hasAmount && sale.counts && !known.counts) {
        known = sale;
        known.rows = rows;
        standing.priced = 1;
    } else if (hasAmount && sale.counts) {
        const auto added = addAmount(standing, sale);
        if (!added)
            return added;
        taken = *added;
    }
    known.product = withProduct(known.product, sale.product);
    const auto written = write(m_statements[Replace], standing);
    return written ? Result<Taken>(taken) : Result<Taken>(written.error());
}

Result<void> SaleStaging::write(Statement &statement, const Standing &standing) const
{
    const StagedSale &sale = standing.sale;
    int at = 1;
    statement.bind(at++, standing.priced);
    statement.bind(at++, qint64(standing.isRepeated));
    statement.bindText(at++, sale.externalId);
    statement.bind(at++, sale.rows);
    statement.bind(at++, qint64(sale.counts));
    statement.bind(at++, qint64(sale.day.sinceEpoch));
    statement.bind(at++, sale.refundDay ? std::optional<qint64>(sale.refundDay->sinceEpoch) : std::nullopt);
    statement.bind(at++, sale.channel ? std::optional(sale.channel->value) : std::nullopt);
    statement.bind(at++, sale.campaign ? std::optional(sale.campaign->value) : std::nullopt);
    statement.bind(at++, qint64(sale.customer));
    statement.bindText(at++, sale.customerHash);
    statement.bindText(at++, sale.product);
    statement.bind(at++, sale.amount.minor);
    statement.bindText(at++, sale.amount.currency.code());
    statement.bind(at++, sale.refunded);
    statement.bind(at, standing.seq == 0 ? std::nullopt : std::optional(standing.seq));
    return statement.execute();
}

Result<bool> SaleStaging::next(StagedSale &sale)
{
    const auto stepped = m_statements[Next].step();
    if (stepped && *stepped)
        read(m_statements[Next], sale);
    return stepped;
}

} // namespace payoff
