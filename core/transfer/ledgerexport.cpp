// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/ledgerexport.h"

#include "core/base/atomicfile.h"
#include "core/base/machinetext.h"
#include "core/campaigns/campaigntable.h"
#include "core/channels/channeltable.h"
#include "core/costs/costtable.h"
#include "core/costs/occurrences.h"
#include "core/roi/asof.h"
#include "core/storage/repository.h"
#include "core/transfer/ledgerreader.h"

#include <algorithm>

namespace payoff {

namespace {

/// Names by number.
struct Names {
    QHash<qint64, QString> channels;
    QHash<qint64, QString> campaigns;
};

template <class T>
Result<void> readNames(const Database &database, QHash<qint64, QString> &names)
{
    const auto all = Repository<T>(database).all();
    if (!all)
        return all.error();
    for (const T &each : *all)
        names.insert(each.id.value, each.name);
    return {};
}

QString headerLine()
{
    QStringList headers;
    for (int i = 0; i < ledgerFieldCount; ++i)
        headers.append(ledgerHeader(LedgerField(i)));
    return headers.join(u',') + QLatin1String("\r\n");
}

QString lineOf(const Cost &cost, const DayRange &span, const Names &names)
{
    const QStringList cells{span.first.toIso(),
                            span.last == span.first ? QString() : span.last.toIso(),
                            toKey(cost.category),
                            cost.amount.toDecimal(),
                            cost.amount.currency.code(),
                            csvText(names.channels.value(cost.channel.value_or(ChannelId{}).value)),
                            csvText(names.campaigns.value(cost.campaign.value_or(CampaignId{}).value)),
                            cost.rule ? toKey(*cost.rule) : QString(),
                            csvText(cost.note)};
    return cells.join(u',') + QLatin1String("\r\n");
}

} // namespace

Result<qint64> exportLedger(const Workspace &workspace, const QString &path)
{
    const Database &database = workspace.database();
    const auto costs = Repository<Cost>(database).select(QStringLiteral(" ORDER BY first_day, id"), {});
    if (!costs)
        return costs.error();
    const auto asOf = asOfDay(workspace);
    if (!asOf)
        return asOf.error();
    Names names;
    if (const auto read = readNames<Channel>(database, names.channels); !read)
        return read.error();
    if (const auto read = readNames<Campaign>(database, names.campaigns); !read)
        return read.error();
    QVector<QPair<Day, QString>> lines;
    for (const Cost &cost : *costs) {
        for (const DayRange &span : occurrences(cost, Month::of(*asOf).last()))
            lines.append({span.first, lineOf(cost, span, names)});
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    QString text = headerLine();
    for (const auto &[day, line] : std::as_const(lines))
        text += line;
    const auto written =
        writeAtomically(path, [&](QIODevice &device) { return writeAll(device, text.toUtf8()); });
    if (!written)
        return written.error();
    return qint64(lines.size());
}

} // namespace payoff
