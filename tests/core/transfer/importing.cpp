// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/transfer/importing.h"

#include "core/results/rollup.h"

#include <QFile>

namespace payoff {

QString Importing::file(const QStringList &lines, const QString &name)
{
    const QString path = workspace.pathOf(name);
    writeBytes(path, lines.join(u'\n').toUtf8() + '\n');
    return path;
}

Result<ImportReport> Importing::tryImport(const QString &path, const ImportOptions &options)
{
    const auto profile = valueOf(builtInProfile(QStringLiteral("plain")));
    auto report = importFile(*workspace, path, profile, options);
    expectSumsEqualRows();
    return report;
}

ImportReport Importing::import(const QString &path, const ImportOptions &options)
{
    ImportReport report = valueOf(tryImport(path, options));
    const ImportBatch &batch = report.batch;
    EXPECT_EQ(batch.rowsRead,
              batch.imported + batch.updated + batch.unchanged + batch.held + batch.rejected
                  + batch.notCounted);
    return report;
}

ImportReport Importing::importLines(const QStringList &lines, const ImportOptions &options)
{
    return import(file(lines), options);
}

UndoReport Importing::undo(BatchId batch)
{
    UndoReport report = valueOf(undoImport(*workspace, batch));
    expectSumsEqualRows();
    return report;
}

void Importing::expectSumsEqualRows() { EXPECT_TRUE(valueOf(wrongRollups(workspace.database())).isEmpty()); }

qint64 Importing::number(const char *sql)
{
    return valueOf(workspace.database().number(QString::fromLatin1(sql)));
}

QString sample(const char *name)
{
    const QString path =
        QStringLiteral(PAYOFF_SOURCE_DIR "/../shared/data/exports/") + QString::fromLatin1(name);
    return QFile::exists(path) ? path : QString();
}

QStringList plainLines()
{
    return {
        QStringLiteral("day,channel,campaign,spend,clicks,reach"),
        QStringLiteral("2026-03-01,Facebook,Spring,10.00,100,900"),
        QStringLiteral("2026-03-02,Facebook,Spring,12.50,120,950"),
        QStringLiteral("2026-03-01,Instagram,Spring,7.25,,700"),
        QStringLiteral("2026-04-01,Instagram,Summer,3.00,30,300"),
    };
}

} // namespace payoff
