// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "tests/support/tempworkspace.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

namespace payoff {

namespace {

struct DatabaseTest : testing::Test {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("a.db"));

    std::unique_ptr<Database> made() const
    {
        auto database = valueOf(Database::create(path));
        EXPECT_TRUE(
            database->execute(QStringLiteral("CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT) STRICT")));
        return database;
    }
};

} // namespace

TEST_F(DatabaseTest, RefusesAPathWithoutAFileAndMakesNone)
{
    EXPECT_EQ(Database::open(path, Access::ReadWrite).error().code, ErrorCode::FileMissing);
    EXPECT_FALSE(QFile::exists(path));
}

TEST_F(DatabaseTest, RefusesToMakeWhatExists)
{
    made();
    const auto again = Database::create(path);
    EXPECT_EQ(again.error(), Error({ErrorCode::FileExists, {path}}));
}

TEST_F(DatabaseTest, SaysThatAFolderCannotBeWritten)
{
    EXPECT_EQ(Database::create(QStringLiteral("/proc/none.db")).error().code, ErrorCode::FileNotWritable);
    EXPECT_EQ(Database::create(folder.filePath(QStringLiteral("none/a.db"))).error().code,
              ErrorCode::FileNotWritable);
}

TEST_F(DatabaseTest, RefusesAFolder)
{
    EXPECT_EQ(Database::open(folder.path(), Access::ReadWrite).error().code, ErrorCode::FileNotReadable);
}

TEST_F(DatabaseTest, TakesOddNamesAsTheyStand)
{
    for (const char *name : {"file:a.db?mode=memory", " a b .db", "שלום.db", "~", "a\nb.db", "a;b=c.db"}) {
        const QString odd = folder.filePath(QString::fromUtf8(name));
        auto database = valueOf(Database::create(odd));
        EXPECT_TRUE(database->execute(QStringLiteral("CREATE TABLE t (a)"))) << name;
        database.reset();
        EXPECT_GT(QFile(odd).size(), 0) << name;
    }
}

TEST_F(DatabaseTest, HoldsForeignKeys)
{
    const auto database = made();
    ASSERT_TRUE(database->execute(QStringLiteral("CREATE TABLE child (t INTEGER REFERENCES t (a))")));
    EXPECT_FALSE(database->execute(QStringLiteral("INSERT INTO child VALUES (7)")));
}

TEST_F(DatabaseTest, DeletesItsJournalAndFlushesEveryCommit)
{
    const auto database = made();
    EXPECT_EQ(valueOf(database->number(QStringLiteral("PRAGMA synchronous"))), 2);
    auto mode = valueOf(database->run(QStringLiteral("PRAGMA journal_mode")));
    ASSERT_TRUE(mode.next());
    EXPECT_EQ(mode.value(0).toString(), QStringLiteral("delete"));
}

TEST_F(DatabaseTest, DoesNotWriteWhatIsOpenForReading)
{
    made();
    const auto database = valueOf(Database::open(path, Access::ReadOnly));
    EXPECT_TRUE(database->isReadOnly());
    EXPECT_EQ(database->execute(QStringLiteral("INSERT INTO t VALUES (1, 'x')")).error().code,
              ErrorCode::ReadOnly);
}

TEST_F(DatabaseTest, BindsInOrderAndReadsBack)
{
    const auto database = made();
    ASSERT_TRUE(database->run(QStringLiteral("INSERT INTO t VALUES (?, ?)"), {7, QStringLiteral("it's")}));
    EXPECT_EQ(database->lastInsertedId(), 7);
    EXPECT_EQ(
        valueOf(database->number(QStringLiteral("SELECT a FROM t WHERE b = ?"), {QStringLiteral("it's")})),
        7);
    EXPECT_EQ(valueOf(database->number(QStringLiteral("SELECT a FROM t WHERE b = 'none'"))), 0);
}

TEST_F(DatabaseTest, NamesTheStatementThatFailed)
{
    const auto database = made();
    const Error error = database->run(QStringLiteral("SELECT a FROM nowhere")).error();
    EXPECT_EQ(error.code, ErrorCode::StorageFailed);
    EXPECT_EQ(error.details.value(0), QStringLiteral("SELECT a FROM nowhere"));
    EXPECT_THAT(error.details.value(1).toStdString(), testing::HasSubstr("nowhere"));
}

TEST_F(DatabaseTest, SaysThatTheValuesDoNotFitTheStatement)
{
    const auto database = made();
    const Error error = database->run(QStringLiteral("SELECT a FROM t WHERE a = ?")).error();
    EXPECT_EQ(error.code, ErrorCode::StorageFailed);
    EXPECT_THAT(error.details.value(1).toStdString(), testing::HasSubstr("mismatch"));
}

TEST_F(DatabaseTest, SaysThatAnotherOneIsWriting)
{
    const auto first = made();
    const auto second = valueOf(Database::open(path, Access::ReadWrite));
    sqlite3_busy_timeout(second->handle(), 20);
    const auto held = valueOf(Transaction::begin(*first));
    EXPECT_EQ(Transaction::begin(*second).error().code, ErrorCode::Busy);
}

TEST_F(DatabaseTest, WaitsForAnotherWriter)
{
    const auto database = made();
    EXPECT_EQ(valueOf(database->number(QStringLiteral("PRAGMA busy_timeout"))), 5000);
}

TEST_F(DatabaseTest, TakesBackWhatWasNotCommitted)
{
    const auto database = made();
    {
        const auto transaction = valueOf(Transaction::begin(*database));
        ASSERT_TRUE(database->execute(QStringLiteral("INSERT INTO t VALUES (1, 'x')")));
    }
    EXPECT_EQ(valueOf(database->number(QStringLiteral("SELECT count(*) FROM t"))), 0);
    EXPECT_NE(sqlite3_get_autocommit(database->handle()), 0);
}

TEST_F(DatabaseTest, KeepsWhatWasCommittedThoughTheTransactionMoved)
{
    const auto database = made();
    {
        auto transaction = valueOf(Transaction::begin(*database));
        auto moved = std::move(transaction);
        ASSERT_TRUE(database->execute(QStringLiteral("INSERT INTO t VALUES (1, 'x')")));
        ASSERT_TRUE(moved.commit());
    }
    EXPECT_EQ(valueOf(database->number(QStringLiteral("SELECT count(*) FROM t"))), 1);
}

TEST_F(DatabaseTest, SurvivesAFullDisk)
{
    const auto database = made();
    ASSERT_TRUE(database->execute(QStringLiteral("INSERT INTO t VALUES (1, 'kept')")));
    ASSERT_TRUE(database->run(QStringLiteral("PRAGMA max_page_count = 4")));
    {
        const auto transaction = valueOf(Transaction::begin(*database));
        ASSERT_TRUE(database->execute(QStringLiteral("INSERT INTO t VALUES (2, 'lost')")));
        const auto full =
            database->run(QStringLiteral("INSERT INTO t VALUES (3, ?)"), {QString(100'000, u'x')});
        EXPECT_EQ(full.error(), Error({ErrorCode::DiskFull, {path, full.error().details.value(1)}}));
    }
    EXPECT_EQ(valueOf(database->number(QStringLiteral("SELECT count(*) FROM t"))), 1);
    EXPECT_TRUE(database->execute(QStringLiteral("INSERT INTO t VALUES (2, 'small')")));
}

TEST_F(DatabaseTest, SaysNothingMoreWhenSqliteHasRolledBackItself)
{
    const auto database = made();
    {
        const auto transaction = valueOf(Transaction::begin(*database));
        ASSERT_TRUE(database->execute(QStringLiteral("ROLLBACK")));
    }
    EXPECT_TRUE(Transaction::begin(*database));
}

} // namespace payoff
