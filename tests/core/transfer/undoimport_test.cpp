// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/undoimport.h"

#include "tests/core/transfer/importing.h"

#include <algorithm>
#include <array>

namespace payoff {

namespace {

class UndoImportTest : public Importing {
protected:
    /// Three exports that overlap: the second restates and adds, the third restates what both say.
    std::array<QStringList, 3> overlapping()
    {
        QStringList second = plainLines();
        second[1] = QStringLiteral("2026-03-01,Facebook,Spring,11.00,,900");
        second.append(QStringLiteral("2026-05-01,LinkedIn,Autumn,4.00,1,2"));
        QStringList third = second;
        third[1] = QStringLiteral("2026-03-01,Facebook,Spring,12.00,5,900");
        third[3] = QStringLiteral("2026-03-01,Instagram,Spring,8.00,,700");
        third.append(QStringLiteral("2026-06-01,LinkedIn,Winter,5.00,1,2"));
        return {plainLines(), second, third};
    }
    std::array<BatchId, 3> importAll()
    {
        std::array<BatchId, 3> batches;
        for (std::size_t i = 0; i < batches.size(); ++i)
            batches[i] = importLines(overlapping()[i]).batch.id;
        return batches;
    }
};

} // namespace

TEST_F(UndoImportTest, RestoresWhatWasThereBefore)
{
    workspace.addChannel("Facebook");
    workspace.addCampaign("Spring");
    const QStringList before = content();
    const BatchId batch = importLines(plainLines()).batch.id;
    EXPECT_NE(content(), before);
    const UndoReport report = undo(batch);
    EXPECT_EQ(report.removed, 4);
    EXPECT_TRUE(report.kept.isEmpty());
    EXPECT_EQ(content(), before);
    EXPECT_EQ(number("SELECT count(*) FROM import_batch WHERE undone_at IS NOT NULL"), 1);
}

TEST_F(UndoImportTest, BringsBackWhatAReexportReplaced)
{
    const auto [first, second, third] = overlapping();
    importLines(first);
    const QStringList before = content();
    const BatchId batch = importLines(second).batch.id;
    const UndoReport report = undo(batch);
    EXPECT_EQ(report.restored, 1);
    EXPECT_EQ(report.removed, 1);
    EXPECT_EQ(content(), before);
}

TEST_F(UndoImportTest, LeavesNothingInWhateverOrder)
{
    const QStringList empty = content();
    std::array<std::size_t, 3> order{0, 1, 2};
    do {
        const auto batches = importAll();
        for (const std::size_t each : order)
            undo(batches[each]);
        EXPECT_EQ(content(), empty) << order[0] << order[1] << order[2];
    } while (std::next_permutation(order.begin(), order.end()));
}

TEST_F(UndoImportTest, ShowsTheLatestOfTheImportsThatAreLeft)
{
    const auto batches = importAll();
    const auto spend = [this] {
        return number("SELECT ad_spend FROM result JOIN channel ON id = channel WHERE name = 'Facebook' "
                      "ORDER BY start_day");
    };
    EXPECT_EQ(spend(), 1200);
    undo(batches[1]);
    EXPECT_EQ(spend(), 1200);
    undo(batches[2]);
    EXPECT_EQ(spend(), 1000);
}

// R27
TEST_F(UndoImportTest, CanBeFollowedByTheSameImport)
{
    const ImportReport first = importLines(plainLines());
    undo(first.batch.id);
    EXPECT_EQ(importLines(plainLines()).batch.imported, 4);
}

TEST_F(UndoImportTest, KnowsNoImportThatIsNotLive)
{
    const BatchId batch = importLines(plainLines()).batch.id;
    EXPECT_EQ(undoImport(*workspace, {77}).error(), (Error{ErrorCode::UnknownBatch, {QStringLiteral("77")}}));
    undo(batch);
    EXPECT_EQ(undoImport(*workspace, batch).error().code, ErrorCode::UnknownBatch);
}

TEST_F(UndoImportTest, KeepsAndNamesWhatSomebodyEdited)
{
    const BatchId batch = importLines(plainLines()).batch.id;
    ASSERT_TRUE(workspace.database().execute(
        QStringLiteral("UPDATE campaign SET note = 'ours' WHERE name = 'Summer';"
                       "UPDATE channel SET name = 'FB', name_key = 'fb' WHERE name = 'Facebook'")));
    const UndoReport report = undo(batch);
    EXPECT_THAT(report.kept,
                testing::UnorderedElementsAre(QStringLiteral("Summer"), QStringLiteral("FB"),
                                              QStringLiteral("Instagram")));
    EXPECT_EQ(number("SELECT count(*) FROM campaign"), 1);
    EXPECT_EQ(number("SELECT count(*) FROM result"), 0);
}

TEST_F(UndoImportTest, KeepsWhatOtherThingsReferTo)
{
    const BatchId batch = importLines(plainLines()).batch.id;
    TypedCell cell;
    cell.key = {{1}, {1}, month("2026-03"), Measure::Revenue};
    cell.value = 5;
    workspace.apply(added(cell));
    const UndoReport report = undo(batch);
    EXPECT_TRUE(report.kept.contains(QStringLiteral("Facebook")));
    EXPECT_TRUE(report.kept.contains(QStringLiteral("Spring")));
    EXPECT_EQ(number("SELECT count(*) FROM typed_cell"), 1);
    EXPECT_EQ(number("SELECT count(*) FROM channel"), 1);
}

TEST_F(UndoImportTest, RefusesWhatWouldChangeAClosedMonth)
{
    const BatchId batch = importLines(plainLines()).batch.id;
    ASSERT_TRUE(workspace.database().run(
        QStringLiteral("INSERT INTO month_close (month, closed_at, formulas_version, snapshot) "
                       "VALUES (%1, '', 1, '')")
            .arg(month("2026-03").index)));
    const QStringList before = content();
    EXPECT_EQ(undoImport(*workspace, batch).error(),
              (Error{ErrorCode::MonthClosed, {QStringLiteral("2026-03")}}));
    EXPECT_EQ(content(), before);
}

} // namespace payoff
