// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/content.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QSqlRecord>

namespace payoff {

QStringList tableContent(const Database &database, const QString &table)
{
    QStringList lines;
    auto query = database.run(QStringLiteral("SELECT * FROM ") + table);
    if (!query) {
        ADD_FAILURE() << "no table " << qPrintable(table);
        return lines;
    }
    const int columns = query->record().count();
    while (query->next()) {
        QString line = table;
        for (int column = 0; column < columns; ++column) {
            const QVariant value = query->value(column);
            line += u'|' + (value.isNull() ? QStringLiteral("NULL") : value.toString());
        }
        lines.push_back(line);
    }
    lines.sort();
    return lines;
}

QStringList contentOf(const Database &database, ImportLog log)
{
    QStringList tables;
    auto query = database.run(QStringLiteral(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"));
    if (!query) {
        ADD_FAILURE() << "no schema to read";
        return {};
    }
    while (query->next())
        tables.push_back(query->value(0).toString());
    if (log == ImportLog::LeftOut)
        tables.removeAll(QStringLiteral("import_batch"));
    QStringList lines;
    for (const QString &table : std::as_const(tables))
        lines += tableContent(database, table);
    return lines;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        ADD_FAILURE() << "cannot read " << qPrintable(path);
    return file.readAll();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        ADD_FAILURE() << "cannot write " << qPrintable(path);
}

} // namespace payoff
