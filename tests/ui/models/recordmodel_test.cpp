// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/recordmodel.h"

#include "tests/support/smallworkspace.h"
#include "ui/models/costrecords.h"
#include "ui/models/goalrecords.h"

#include <QAbstractItemModelTester>

namespace payoff {

namespace {

const QVector<RecordColumn> columns{{QStringLiteral("Name"), false}, {QStringLiteral("Amount"), true}};

Record record(qint64 id, const char *name, qlonglong amount)
{
    return {id, {{QString::fromUtf8(name)}, {QString::number(amount), amount}}};
}

} // namespace

TEST(RecordModel, IsAModelByTheBook)
{
    RecordModel model(columns);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRecords({record(7, "b", 9), record(3, "a", 10)});
    EXPECT_EQ(model.idAt(1), 3);
    EXPECT_EQ(toTsv(model), QStringLiteral("Name\tAmount\nb\t9\na\t10\n"));
    model.setRecords({});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(RecordProxy, SortsNumbersAsNumbersAndTextAsPeopleDo)
{
    RecordModel model(columns);
    RecordProxy proxy;
    const QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::Fatal);
    proxy.setSourceModel(&model);
    model.setRecords({record(1, "Zoe", 9), record(2, "anna", 10), record(3, "Émile", 1)});
    proxy.sort(1);
    EXPECT_EQ(proxy.index(2, 1).data().toString(), QStringLiteral("10"));
    proxy.sort(0);
    EXPECT_EQ(proxy.index(0, 0).data().toString(), QStringLiteral("anna"));
}

TEST(RecordProxy, ShowsRowsThatHoldEveryWord)
{
    RecordModel model(columns);
    RecordProxy proxy;
    proxy.setSourceModel(&model);
    model.setRecords({record(1, "Spring launch", 9), record(2, "Spring sale", 10), record(3, "Autumn", 10)});
    proxy.setWords(QStringLiteral("10 SPRING"));
    ASSERT_EQ(proxy.rowCount(), 1);
    EXPECT_EQ(proxy.index(0, 0).data().toString(), QStringLiteral("Spring sale"));
}

TEST(CostRecords, SayWhenForWhomAndWhyACostDoesNotCount)
{
    const SmallWorkspace small;
    Cost dollars;
    dollars.category = CostCategory::Tools;
    dollars.amount = {5'000, currency("USD")};
    dollars.span = oneDay("2026-05-04");
    dollars.recurrence = Recurrence::Monthly;
    valueOf(small.workspace->apply({added(dollars)}));
    Contents contents;
    ASSERT_TRUE(readContents(*small.workspace, everything, contents));
    const QVector<Record> records = costRecords(contents, Format());
    ASSERT_EQ(records.size(), contents.costs.size());
    const Record &last = records.last();
    EXPECT_EQ(last.cells[0].text, QStringLiteral("every month from May 4, 2026"));
    EXPECT_EQ(last.cells[3].text, QStringLiteral("Shared"));
    EXPECT_EQ(last.cells[2].tone, Tone::Worse) << "no rate of exchange";
    EXPECT_FALSE(last.cells[2].toolTip.isEmpty());
}

TEST(GoalRecords, PutGoalsIntoWords)
{
    Goal goal;
    goal.name = QStringLiteral("Grow");
    goal.kind = GoalKind::MoveLevel;
    goal.measure = Measure::Revenue;
    goal.baseline = 10'000;
    goal.target = 200'000;
    goal.span = {day("2026-01-01"), day("2026-12-31")};
    EXPECT_EQ(goalInWords(goal, currency("EUR"), Format()),
              QStringLiteral("from €100.00 to €2,000 a month in revenue by December 31, 2026"));
}

} // namespace payoff
