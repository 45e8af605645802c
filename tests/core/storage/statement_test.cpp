// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement.h"

#include "tests/support/tempworkspace.h"

namespace payoff {

namespace {

struct StatementTest : testing::Test {
    QTemporaryDir folder;
    std::unique_ptr<Database> database = valueOf(Database::create(folder.filePath(QStringLiteral("a.db"))));

    void SetUp() override
    {
        ASSERT_TRUE(
            database->execute(QStringLiteral("CREATE TABLE t (a INTEGER PRIMARY KEY, b INTEGER, c TEXT)")));
    }
};

} // namespace

TEST_F(StatementTest, ReadsWhatItBound)
{
    auto insert = valueOf(Statement::prepare(*database, QStringLiteral("INSERT INTO t VALUES (?, ?, ?)")));
    insert.bind(1, qint64(1) << 60);
    insert.bind(2, std::optional<qint64>());
    insert.bindText(3, QStringLiteral("héllo שלום"));
    ASSERT_TRUE(insert.execute());
    insert.bind(1, qint64(2));
    insert.bind(2, std::optional<qint64>(-5));
    insert.bindNull(3);
    ASSERT_TRUE(insert.execute());

    auto select = valueOf(Statement::prepare(*database, QStringLiteral("SELECT a, b, c FROM t ORDER BY b")));
    ASSERT_TRUE(valueOf(select.step()));
    EXPECT_EQ(select.integer(0), qint64(1) << 60);
    EXPECT_TRUE(select.isNull(1));
    EXPECT_EQ(select.optionalInteger(1), std::nullopt);
    EXPECT_EQ(select.text(2), QStringLiteral("héllo שלום"));
    ASSERT_TRUE(valueOf(select.step()));
    EXPECT_EQ(select.optionalInteger(1), -5);
    EXPECT_TRUE(select.isNull(2));
    EXPECT_TRUE(select.text(2).isEmpty());
    EXPECT_FALSE(valueOf(select.step()));
}

TEST_F(StatementTest, SaysWhatIsWrongWithTheSql)
{
    EXPECT_EQ(Statement::prepare(*database, QStringLiteral("SELECT x FROM nowhere")).error().code,
              ErrorCode::StorageFailed);
}

TEST_F(StatementTest, IsReadyAgainAfterAFailure)
{
    auto insert = valueOf(Statement::prepare(*database, QStringLiteral("INSERT INTO t (a) VALUES (?)")));
    insert.bind(1, qint64(1));
    ASSERT_TRUE(insert.execute());
    EXPECT_EQ(insert.execute().error().code, ErrorCode::StorageFailed);
    insert.bind(1, qint64(2));
    EXPECT_TRUE(insert.execute());
}

TEST_F(StatementTest, MovesWithItsBindings)
{
    auto insert = valueOf(Statement::prepare(*database, QStringLiteral("INSERT INTO t (a) VALUES (?)")));
    insert.bind(1, qint64(9));
    auto moved = std::move(insert);
    ASSERT_TRUE(moved.execute());
    EXPECT_EQ(valueOf(database->number(QStringLiteral("SELECT a FROM t"))), 9);
}

} // namespace payoff
