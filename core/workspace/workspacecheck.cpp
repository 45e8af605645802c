// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspacecheck.h"

#include "core/results/rollup.h"
#include "core/storage/database.h"
#include "core/storage/migrator.h"
#include "core/storage/workspacefile.h"

#include <array>

namespace payoff {

namespace {

constexpr qsizetype mostListed = 20; ///< broken references named one by one

/// A column of the result rows that names something of another table; 0 is "none".
struct ResultReference {
    const char *column;
    const char *table;
};
constexpr std::array resultReferences{
    ResultReference{"channel", "channel"}, ResultReference{"campaign", "campaign"},
    ResultReference{"segment", "segment"}, ResultReference{"variant", "variant"},
    ResultReference{"source", "source"},
};

Result<void> checkReferences(const Database &database, WorkspaceCheck &check)
{
    auto query = database.run(QStringLiteral("PRAGMA foreign_key_check"));
    if (!query)
        return query.error();
    while (query->next() && check.findings.size() < mostListed)
        check.findings.push_back(
            {FindingKind::BrokenReference,
             {query->value(0).toString(), query->value(1).toString(), query->value(2).toString()}});
    for (const auto &[column, table] : resultReferences) {
        const auto orphans = database.number(
            QStringLiteral("SELECT count(*) FROM result WHERE %1 <> 0 AND %1 NOT IN (SELECT id FROM %2)")
                .arg(QString::fromLatin1(column), QString::fromLatin1(table)));
        if (!orphans)
            return orphans.error();
        if (*orphans > 0)
            check.findings.push_back(
                {FindingKind::UnknownReference, {QString::fromLatin1(table), QString::number(*orphans)}});
    }
    return {};
}

Result<void> checkRollups(const Database &database, WorkspaceCheck &check)
{
    const auto wrong = wrongRollups(database);
    if (!wrong)
        return wrong.error();
    if (!wrong->isEmpty())
        check.findings.push_back({FindingKind::WrongRollups, {QString::number(wrong->size())}});
    return {};
}

Result<void> countTables(const Database &database, WorkspaceCheck &check)
{
    auto query = database.run(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND name "
                                             "NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name"));
    if (!query)
        return query.error();
    QStringList tables;
    while (query->next())
        tables.push_back(query->value(0).toString());
    for (const QString &table : std::as_const(tables)) {
        const auto rows = database.number(QStringLiteral("SELECT count(*) FROM \"%1\"").arg(table));
        if (!rows)
            return rows.error();
        check.tables.push_back({table, *rows});
    }
    return {};
}

/// A failing query on a file that could be opened is a finding of its own.
bool note(const Result<void> &done, WorkspaceCheck &check)
{
    if (!done)
        check.findings.push_back({FindingKind::Damaged, {done.error().details.value(1)}});
    return done.isOk();
}

} // namespace

Result<WorkspaceCheck> checkWorkspace(const QString &path)
{
    const auto identity = identifyWorkspaceFile(path);
    if (!identity)
        return identity.error();
    const int newest = knownMigrations().back().number;
    if (identity->version > newest)
        return Error{ErrorCode::NewerVersion,
                     {path, QString::number(identity->version), QString::number(newest)}};
    const auto database = Database::open(path, Access::ReadOnly);
    if (!database)
        return database.error();
    WorkspaceCheck check;
    if (!note(quickCheck(**database), check) || !note(countTables(**database, check), check))
        return check;
    if (identity->version < newest) {
        check.findings.push_back(
            {FindingKind::OlderVersion, {QString::number(identity->version), QString::number(newest)}});
        return check;
    }
    if (note(checkReferences(**database, check), check))
        note(checkRollups(**database, check), check);
    return check;
}

} // namespace payoff
