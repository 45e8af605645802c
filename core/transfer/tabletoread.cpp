// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/tabletoread.h"

#include "core/transfer/celltext.h"
#include "core/transfer/headers.h"
#include "core/transfer/statedperiod.h"
#include "core/transfer/widetable.h"

#include <QFileInfo>

#include <algorithm>

namespace payoff {

namespace {

constexpr int rowsGuessedFrom = 50;

/// What the first rows show of a column.
struct Guess {
    int dates = 0;
    bool isOther = false; ///< something in it is no date

    void add(std::string_view cell)
    {
        cell = trimmed(cell);
        if (isMissingMarker(cell))
            return;
        const bool isDate = parseDate(cell, {}).outcome != ParsedDate::Outcome::Rejected;
        dates += isDate;
        isOther = isOther || !isDate;
    }
};

/// The only column of these that holds dates; nothing if there is none, or more than one.
std::optional<QString> columnOfDates(const Table &table, const QStringList &headers)
{
    const auto source = table.open();
    if (!source)
        return std::nullopt;
    std::vector<Guess> guesses(std::size_t(table.headers.size()));
    SourceRecord record;
    for (int row = 0; row < rowsGuessedFrom && (*source)->next(record); ++row) {
        for (std::size_t i = 0; i < guesses.size(); ++i)
            guesses[i].add(cellAt(record, i));
    }
    std::optional<QString> found;
    for (std::size_t i = 0; i < guesses.size(); ++i) {
        const QString header = table.headers[qsizetype(i)];
        const bool isOfDates =
            guesses[i].dates > 0 && !guesses[i].isOther && headers.contains(normalisedHeader(header).name);
        if (isOfDates && found)
            return std::nullopt;
        if (isOfDates)
            found = header;
    }
    return found;
}

/// Only of files that no tool's profile knows: those know what they leave out.
void guessDates(const Table &table, const Profile &profile, ReadOptions &options)
{
    if (!profile.signatures.isEmpty() || profile.sales || options.period)
        return;
    const auto mapping = mapHeaders(table.headers, profile, options.choices, options.currency);
    if (!mapping || mapping->hasDate() || statedPeriod(table.preamble, QFileInfo(table.path).fileName()))
        return;
    if (const auto header = columnOfDates(table, mapping->unmapped))
        options.choices.append({Field(KeyField::Date).key(), *header});
}

} // namespace

Result<Table> tableToRead(const QString &path, const Profile &profile, ReadOptions &options)
{
    QStringList chosen;
    for (const FieldChoice &each : options.choices)
        chosen.append(normalisedHeader(each.header).key);
    if (profile.audience) {
        const auto tables = findTables(
            path, [](const QString &) { return false; }, options.encoding);
        return tables ? Result<Table>(tables->front()) : Result<Table>(tables.error());
    }
    const auto isKnown = [&](const QString &key) {
        return profile.knowsHeader(key) || (!key.isEmpty() && chosen.contains(key));
    };
    Result<Table> table = findTable(path, isKnown, {options.table, options.encoding});
    if (!table || profile.sales)
        return table;
    table = unpivoted(std::move(*table), profile, options.choices);
    if (table)
        guessDates(*table, profile, options);
    return table;
}

} // namespace payoff
