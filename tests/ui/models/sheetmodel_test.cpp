// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/monthcostsmodel.h"
#include "ui/models/sheetmodel.h"

#include "tests/support/tempworkspace.h"
#include "tests/ui/examplesheet.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace payoff {

namespace {

constexpr int adSpend = 0;
constexpr int reach = 2;
constexpr int clicks = 4;
constexpr int leads = 6;

class SheetModelTest : public testing::Test {
protected:
    SheetModelTest()
    {
        model.setSheet(exampleSheet(), Format());
        QObject::connect(&model, &SheetModel::cellsEdited, [this](const QString &, const ChangeSet &changes) {
            edits.append(changes);
            model.setSheet(applied(model.sheet(), changes), Format());
        });
        QObject::connect(&model, &SheetModel::told, [this](const QString &sentence) { said = sentence; });
    }

    QModelIndex at(int row, int column) const { return model.index(row, column); }
    QString shown(int row, int column) const { return at(row, column).data().toString(); }
    bool type(int row, int column, const char *text)
    {
        return model.setData(at(row, column), QString::fromUtf8(text));
    }
    void paste(int row, int column, const char *text, const DecimalQuestion &ask = {})
    {
        model.paste(at(row, column), PastedBlock::fromText(QString::fromUtf8(text)), ask);
    }

    SheetModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Warning};
    QVector<ChangeSet> edits;
    QString said;
};

} // namespace

TEST_F(SheetModelTest, ShowsRowsMeasuresAndTheTotal)
{
    ASSERT_EQ(model.rowCount(), 6);
    ASSERT_EQ(model.columnCount(), 10);
    EXPECT_EQ(shown(0, adSpend), QStringLiteral("3,110.00"));
    EXPECT_EQ(shown(2, leads), QStringLiteral("96"));
    EXPECT_EQ(shown(4, reach), QStringLiteral("not reported"));
    EXPECT_EQ(shown(5, reach), QStringLiteral("not additive"));
    EXPECT_EQ(shown(5, adSpend), QStringLiteral("12,160.00"));
    EXPECT_EQ(shown(0, 9), QStringLiteral("202.9%"));
    EXPECT_EQ(model.headerData(5, Qt::Vertical).toString(), QStringLiteral("Total"));
    EXPECT_EQ(model.headerData(7, Qt::Horizontal).toString(), QStringLiteral("Customers"));
}

TEST_F(SheetModelTest, LetsNobodyTypeIntoWhatIsCalculated)
{
    EXPECT_TRUE(at(0, adSpend).flags() & Qt::ItemIsEditable);
    EXPECT_FALSE(at(0, 9).flags() & Qt::ItemIsEditable);
    EXPECT_FALSE(at(5, adSpend).flags() & Qt::ItemIsEditable);
    EXPECT_FALSE(type(5, adSpend, "3"));
    EXPECT_TRUE(edits.isEmpty());
}

TEST_F(SheetModelTest, MakesOneChangeOfWhatWasTyped)
{
    EXPECT_TRUE(type(0, adSpend, "3,200.5"));
    ASSERT_EQ(edits.size(), 1);
    EXPECT_EQ(edits[0], ChangeSet{added(TypedCell{{{1}, {}, month("2026-10"), Measure::AdSpend}, 320'050})});
    EXPECT_EQ(shown(0, adSpend), QStringLiteral("3,200.50"));
    EXPECT_EQ(at(0, adSpend).data(OriginRole).toInt(), int(CellOrigin::Typed));
    EXPECT_EQ(at(0, adSpend).data(Qt::ToolTipRole).toString(),
              QStringLiteral("Typed; import says 3,110.00."));
    EXPECT_TRUE(type(0, adSpend, "3200.50"));
    EXPECT_EQ(edits.size(), 1) << "the same again changes nothing";
}

TEST_F(SheetModelTest, GoesBackToTheImportedValueWhereATypedOneIsCleared)
{
    EXPECT_TRUE(type(2, leads, ""));
    EXPECT_EQ(shown(2, leads), QStringLiteral("90"));
    ASSERT_EQ(edits.size(), 1);
    EXPECT_EQ(edits[0], ChangeSet{removed(TypedCell{{{3}, {}, month("2026-10"), Measure::Leads}, 96'000})});
    model.clear({at(2, leads), at(0, adSpend)});
    EXPECT_EQ(edits.size(), 1) << "what was imported stays";
}

TEST_F(SheetModelTest, KeepsWhatItRefusesInTheCellWithTheReasonAndStoresNothing)
{
    EXPECT_FALSE(type(1, clicks, "many"));
    EXPECT_TRUE(edits.isEmpty());
    EXPECT_EQ(shown(1, clicks), QStringLiteral("many"));
    EXPECT_EQ(at(1, clicks).data(ToneRole).toInt(), int(Tone::Worse));
    EXPECT_EQ(at(1, clicks).data(ProblemRole).toString(), QStringLiteral("“many” is not a number."));
    EXPECT_TRUE(
        at(1, clicks).data(Qt::ToolTipRole).toString().contains(QStringLiteral("Nothing was stored")));
    EXPECT_EQ(said, QStringLiteral("“many” is not a number. Nothing was stored."));
    model.setSheet(exampleSheet(), Format());
    EXPECT_EQ(shown(1, clicks), QStringLiteral("many")) << "news of other cells does not wipe it away";
    EXPECT_TRUE(type(1, clicks, "8000"));
    EXPECT_EQ(shown(1, clicks), QStringLiteral("8,000"));
    EXPECT_TRUE(said.isEmpty());
}

TEST_F(SheetModelTest, PastesABlockAsOneChange)
{
    paste(0, adSpend, "1,000.00\t5\n2,000.00\t6\n");
    ASSERT_EQ(edits.size(), 1);
    EXPECT_EQ(edits[0].size(), 4);
    EXPECT_EQ(shown(1, adSpend), QStringLiteral("2,000.00"));
    EXPECT_EQ(shown(1, 1), QStringLiteral("6"));
    EXPECT_TRUE(said.isEmpty());
    model.setSheet(applied(model.sheet(), inverse(edits[0])), Format());
    EXPECT_EQ(shown(1, adSpend), QStringLiteral("2,960.00"));
}

TEST_F(SheetModelTest, SaysHowManyCellsDidNotFit)
{
    paste(4, 8, "1\t2\n3\t4\n");
    ASSERT_EQ(edits.size(), 1);
    EXPECT_EQ(edits[0].size(), 1);
    EXPECT_EQ(said, QStringLiteral("3 cell(s) did not fit into the sheet and were left out."));
}

TEST_F(SheetModelTest, MarksTheCellsOfABlockThatCannotBeRead)
{
    paste(0, clicks, "1\nx\n3\n");
    ASSERT_EQ(edits.size(), 1);
    EXPECT_EQ(edits[0].size(), 2);
    EXPECT_EQ(shown(1, clicks), QStringLiteral("x"));
    EXPECT_FALSE(at(1, clicks).data(ProblemRole).toString().isEmpty());
    EXPECT_TRUE(said.contains(QStringLiteral("could not be read")));
}

TEST_F(SheetModelTest, RefusesAPageOfTextWithOneSentence)
{
    paste(0, 0, "Dear all,\nplease find\tattached\nthe figures; 3 of them\n");
    EXPECT_TRUE(edits.isEmpty());
    EXPECT_EQ(said, QStringLiteral("What was copied does not look like numbers. Nothing was pasted."));
    EXPECT_EQ(shown(0, 0), QStringLiteral("3,110.00"));
}

TEST_F(SheetModelTest, LeavesAloneWhatIsEmptyInAPastedBlock)
{
    paste(0, adSpend, "5\t\t7");
    ASSERT_EQ(edits.size(), 1);
    EXPECT_EQ(edits[0].size(), 2);
    EXPECT_EQ(shown(0, 1), QStringLiteral("412,300"));
}

TEST_F(SheetModelTest, AsksWhereAPastedNumberMayBeReadInTwoWays)
{
    const Format french{QLocale(QLocale::French, QLocale::France)};
    model.setSheet(exampleSheet(), french);
    QString asked;
    paste(0, adSpend, "2,000", [&](const QString &sample) {
        asked = sample;
        return std::nullopt;
    });
    EXPECT_EQ(asked, QStringLiteral("2,000"));
    EXPECT_TRUE(edits.isEmpty());
    EXPECT_FALSE(said.isEmpty());
    model.setSheet(exampleSheet(), french);
    paste(0, adSpend, "2,000", [](const QString &) { return std::optional(DecimalSign::Point); });
    ASSERT_EQ(edits.size(), 1);
    EXPECT_EQ(std::get<Edit<TypedCell>>(edits[0][0]).after->value, 200'000);
    model.setSheet(exampleSheet(), french);
    paste(1, adSpend, "2,000\n1,50");
    EXPECT_EQ(std::get<Edit<TypedCell>>(edits[1][0]).after->value, 200) << "its column tells";
}

TEST_F(SheetModelTest, FillsDownAsOneChange)
{
    model.fillDown({0, adSpend, 0, 1}, 3);
    ASSERT_EQ(edits.size(), 1);
    EXPECT_EQ(edits[0].size(), 6);
    EXPECT_EQ(shown(3, adSpend), QStringLiteral("3,110.00"));
    EXPECT_EQ(shown(3, 1), QStringLiteral("412,300"));
    model.fillDown({0, clicks, 1, clicks}, 9);
    EXPECT_EQ(shown(4, clicks), shown(0, clicks)) << "two rows, again and again; never into the total";
}

TEST_F(SheetModelTest, CopiesCellsAsOtherProgramsReadThem)
{
    EXPECT_EQ(model.tsv({0, 0, 1, 1}), QStringLiteral("3110.00\t412300\n2960.00\t518700\n"));
    EXPECT_EQ(model.tsv({4, reach, 4, reach}), QStringLiteral("\n"));
}

TEST_F(SheetModelTest, KeepsItsCellsWhereOnlyValuesChange)
{
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setSheet(exampleSheet(), Format());
    EXPECT_EQ(resets.size(), 0);
    MonthSheet fewer = exampleSheet();
    fewer.rows.removeLast();
    model.setSheet(fewer, Format());
    EXPECT_EQ(resets.size(), 1);
    model.setColumns({Measure::Saves});
    EXPECT_EQ(model.columnCount(), 2);
    model.setSheet({}, Format());
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(SheetModelTest, SpeaksACellWithItsRowAndColumn)
{
    EXPECT_EQ(at(0, clicks).data(Qt::AccessibleTextRole).toString(),
              QStringLiteral("Facebook, Clicks: 6,120"));
    EXPECT_EQ(at(2, leads).data(Qt::AccessibleTextRole).toString(),
              QStringLiteral("LinkedIn, Leads: 96. Typed; import says 90."));
}

TEST(MonthCostsModel, PassesTheModelTesterAndNamesWhomACostIsChargedTo)
{
    MonthCostsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    MonthCost shared;
    shared.cost = {3};
    shared.category = CostCategory::TeamTime;
    shared.amount = euros(420'000);
    shared.sharing = Sharing::AdSpend;
    MonthCost direct;
    direct.category = CostCategory::Content;
    direct.channelName = QStringLiteral("Instagram");
    direct.isRecurring = true;
    model.setCosts({shared, direct}, currency("EUR"), Format());
    const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
    EXPECT_EQ(text(0, MonthCostsModel::Amount), QStringLiteral("4,200.00"));
    EXPECT_EQ(text(0, MonthCostsModel::ChargedTo), QStringLiteral("Shared"));
    EXPECT_EQ(text(0, MonthCostsModel::Rule), QStringLiteral("split by ad spend"));
    EXPECT_EQ(text(1, MonthCostsModel::Amount), QStringLiteral("no rate"));
    EXPECT_EQ(text(1, MonthCostsModel::ChargedTo), QStringLiteral("Instagram"));
    EXPECT_EQ(text(1, MonthCostsModel::Rule), QStringLiteral("direct, recurring"));
    EXPECT_EQ(model.costAt(0), CostId{3});
}

} // namespace payoff
