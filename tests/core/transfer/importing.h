// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/importer.h"
#include "core/transfer/undoimport.h"
#include "tests/support/content.h"
#include "tests/support/tempworkspace.h"

namespace payoff {

/// A workspace and files to import into it. After every import and undo the sums must equal the rows.
class Importing : public testing::Test {
protected:
    /// Writes the lines as a file and returns its path.
    QString file(const QStringList &lines, const QString &name = QStringLiteral("results.csv"));
    Result<ImportReport> tryImport(const QString &path, const ImportOptions &options = {});
    ImportReport import(const QString &path, const ImportOptions &options = {});
    ImportReport importLines(const QStringList &lines, const ImportOptions &options = {});
    UndoReport undo(BatchId batch);
    void expectSumsEqualRows();
    /// All tables but the list of imports.
    QStringList content() { return contentOf(workspace.database(), ImportLog::LeftOut); }
    qint64 number(const char *sql);

    TempWorkspace workspace;
};

/// A file of the samples that are not part of the project; empty, and the test to be skipped, where absent.
QString sample(const char *name);

/// "day,channel,campaign,spend,clicks,reach" and rows that a test file may begin with.
QStringList plainLines();

} // namespace payoff
