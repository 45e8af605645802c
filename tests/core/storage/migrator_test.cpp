// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrator.h"

#include "tests/support/content.h"
#include "tests/support/tempworkspace.h"

namespace payoff {

namespace {

struct MigratorTest : testing::Test {
    QTemporaryDir folder;
    std::unique_ptr<Database> database = valueOf(Database::create(folder.filePath(QStringLiteral("a.db"))));
    QVector<Migration> steps{
        {1, QStringLiteral("one"),
         QStringLiteral(
             "CREATE TABLE parent (id INTEGER PRIMARY KEY); CREATE TABLE child (parent INTEGER NOT NULL"
             " REFERENCES parent (id) ON DELETE CASCADE); INSERT INTO parent VALUES (1);"
             " INSERT INTO child VALUES (1);")},
        {2, QStringLiteral("two"),
         QStringLiteral(
             "CREATE TABLE wider (id INTEGER PRIMARY KEY, name TEXT); INSERT INTO wider (id) SELECT id"
             " FROM parent; DROP TABLE parent; ALTER TABLE wider RENAME TO parent;")},
    };
    Migration bad{
        3, QStringLiteral("three"),
        QStringLiteral("INSERT INTO parent VALUES (2, 'half done'); INSERT INTO nowhere VALUES (1);")};
};

} // namespace

TEST_F(MigratorTest, BringsAnEmptyFileToTheLastStep)
{
    ASSERT_TRUE(migrate(*database, steps));
    EXPECT_EQ(valueOf(schemaVersion(*database)), 2);
}

TEST_F(MigratorTest, ChangesNothingTheSecondTime)
{
    ASSERT_TRUE(migrate(*database, steps));
    const QStringList before = contentOf(*database);
    ASSERT_TRUE(migrate(*database, steps));
    EXPECT_EQ(contentOf(*database), before);
}

TEST_F(MigratorTest, RebuildsATableWithoutLosingItsChildren)
{
    ASSERT_TRUE(migrate(*database, steps));
    EXPECT_EQ(valueOf(database->number(QStringLiteral("SELECT count(*) FROM child"))), 1);
    EXPECT_FALSE(database->execute(QStringLiteral("INSERT INTO child VALUES (5)")))
        << "foreign keys are on again";
}

TEST_F(MigratorTest, RefusesANewerSchemaAndLeavesIt)
{
    ASSERT_TRUE(migrate(*database, steps));
    const Error error = migrate(*database, {steps.front()}).error();
    EXPECT_EQ(error,
              Error({ErrorCode::NewerVersion, {database->path(), QStringLiteral("2"), QStringLiteral("1")}}));
    EXPECT_EQ(valueOf(schemaVersion(*database)), 2);
}

TEST_F(MigratorTest, TakesBackAStepThatFailsAndGoesOnFromThere)
{
    ASSERT_TRUE(migrate(*database, steps));
    const QStringList before = contentOf(*database);
    const Error error = migrate(*database, steps + QVector<Migration>{bad}).error();
    EXPECT_EQ(error.code, ErrorCode::MigrationFailed);
    EXPECT_EQ(error.details.value(1), QStringLiteral("3"));
    EXPECT_THAT(error.details.value(2).toStdString(), testing::HasSubstr("nowhere"));
    EXPECT_EQ(contentOf(*database), before);
    EXPECT_EQ(valueOf(schemaVersion(*database)), 2);
    EXPECT_FALSE(database->execute(QStringLiteral("INSERT INTO child VALUES (5)")))
        << "foreign keys are on again";

    const Migration mended{3, bad.name, QStringLiteral("INSERT INTO parent VALUES (2, 'done')")};
    ASSERT_TRUE(migrate(*database, steps + QVector<Migration>{mended}));
    EXPECT_EQ(valueOf(schemaVersion(*database)), 3);
}

TEST_F(MigratorTest, KeepsTheStepsThatWereDoneBeforeTheOneThatFailed)
{
    EXPECT_FALSE(migrate(*database, steps + QVector<Migration>{bad}));
    EXPECT_EQ(valueOf(schemaVersion(*database)), 2);
}

TEST_F(MigratorTest, RefusesAStepThatLeavesOrphans)
{
    const Migration orphans{3, QStringLiteral("three"), QStringLiteral("DELETE FROM parent")};
    EXPECT_EQ(migrate(*database, steps + QVector<Migration>{orphans}).error().code,
              ErrorCode::MigrationFailed);
    EXPECT_EQ(valueOf(database->number(QStringLiteral("SELECT count(*) FROM parent"))), 1);
}

TEST_F(MigratorTest, KnowsItsStepsInOrderWithoutGaps)
{
    const auto known = knownMigrations();
    ASSERT_FALSE(known.isEmpty());
    for (int at = 0; at < known.size(); ++at)
        EXPECT_EQ(known[at].number, at + 1);
    ASSERT_TRUE(migrate(*database, known));
}

TEST_F(MigratorTest, KeepsWhatAFileOfTheFirstVersionHolds)
{
    const auto known = knownMigrations();
    ASSERT_TRUE(migrate(*database, known.mid(0, 1)));
    ASSERT_TRUE(database->execute(
        QStringLiteral("INSERT INTO channel (name, name_key, color) VALUES ('Facebook', 'facebook', 2);"
                       "INSERT INTO campaign (name, name_key) VALUES ('Spring', 'spring')")));
    ASSERT_TRUE(migrate(*database, known));
    EXPECT_EQ(valueOf(database->number(
                  QStringLiteral("SELECT count(*) FROM channel WHERE color = 2 AND merged_into IS NULL"))),
              1);
    EXPECT_EQ(
        valueOf(database->number(QStringLiteral("SELECT count(*) FROM campaign WHERE merged_into IS NULL"))),
        1);
}

} // namespace payoff
