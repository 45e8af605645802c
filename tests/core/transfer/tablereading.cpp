// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/transfer/tablereading.h"

#include "tests/support/content.h"
#include "tests/support/tempworkspace.h"

namespace payoff {

namespace {

/// Calls the function for each row.
template <class OnRow>
void read(const Table &table, OnRow onRow)
{
    const auto source = valueOf(table.open());
    SourceRecord record;
    while (source->next(record))
        onRow(record);
    EXPECT_FALSE(source->failure()) << int(source->failure()->code);
}

} // namespace

std::vector<Cells> rowsOf(const Table &table)
{
    std::vector<Cells> rows;
    read(table,
         [&](const SourceRecord &record) { rows.emplace_back(record.cells.begin(), record.cells.end()); });
    return rows;
}

std::vector<qint64> linesOf(const Table &table)
{
    std::vector<qint64> lines;
    read(table, [&](const SourceRecord &record) { lines.push_back(record.line); });
    return lines;
}

bool isCommonHeader(const QString &key)
{
    static const QStringList known{
        QStringLiteral("day"),          QStringLiteral("date"),
        QStringLiteral("channel"),      QStringLiteral("campaign"),
        QStringLiteral("cost"),         QStringLiteral("clicks"),
        QStringLiteral("impressions"),  QStringLiteral("views"),
        QStringLiteral("d\u00e9pense"), QStringLiteral("\u05e7\u05dc\u05d9\u05e7\u05d9\u05dd")};
    return known.contains(key);
}

QString TableTest::written(const char *name, const QByteArray &bytes) const
{
    const QString path = pathOf(name);
    writeBytes(path, bytes);
    return path;
}

std::vector<Table> TableTest::tablesOf(const QByteArray &bytes) const
{
    return valueOf(findTables(written("f.csv", bytes), isCommonHeader));
}

Table TableTest::tableOf(const QByteArray &bytes, const TableChoice &choice) const
{
    return valueOf(findTable(written("f.csv", bytes), isCommonHeader, choice));
}

ErrorCode TableTest::errorOf(const QString &path, const TableChoice &choice)
{
    const auto table = findTable(path, isCommonHeader, choice);
    return table ? ErrorCode::Cancelled : table.error().code;
}

} // namespace payoff
