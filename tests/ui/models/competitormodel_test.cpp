// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/competitormodel.h"

#include "tests/support/tempworkspace.h"
#include "tests/ui/locales.h"
#include "ui/models/sheetmodel.h"
#include "ui/widgets/competitorsview.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace payoff {

namespace {

Competitor competitor(qint64 id, const char *name)
{
    Competitor made;
    made.id = CompetitorId{id};
    made.name = QString::fromLatin1(name);
    return made;
}

/// In May 2026 others spoke 60 times of us, 30 times of Acme and 10 times of Birch; of Gone, which was put
/// away, in April.
QVector<Competitor> competitors()
{
    Competitor acme = competitor(1, "Acme");
    acme.mentions = {{month("2026-05"), 20, 5, 5, {}}};
    Competitor birch = competitor(2, "birch");
    birch.mentions = {{month("2026-05"), {}, {}, {}, 10}};
    Competitor gone = competitor(3, "Gone");
    gone.isArchived = true;
    gone.mentions = {{month("2026-04"), 1, {}, {}, {}}};
    return {birch, gone, acme};
}

CompetitorMentions own(const char *iso = "2026-05") { return {month(iso), 40, 15, 5, {}}; }

class CompetitorModelTest : public testing::Test {
protected:
    CompetitorModelTest() { model.setMonth(competitors(), own(), inEnglish); }
    QStringList row(int number)
    {
        QStringList texts{model.headerData(number, Qt::Vertical).toString()};
        for (int column = 0; column < model.columnCount(); ++column)
            texts.append(model.index(number, column).data().toString());
        return texts;
    }
    static QStringList list(const char *text) { return QString::fromUtf8(text).split(u' '); }
    Competitor after(int at) const
    {
        return *std::get<Edit<Competitor>>(edited[at][1].value<ChangeSet>().first()).after;
    }

    CompetitorModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QSignalSpy edited{&model, &CompetitorModel::cellsEdited};
    QSignalSpy told{&model, &CompetitorModel::told};
};

} // namespace

TEST_F(CompetitorModelTest, ShowsOurMentionsBesideTheirsWithTheShareOfVoice)
{
    ASSERT_EQ(model.rowCount(), 3);
    EXPECT_EQ(row(0), list("We 40 15 5 – 60 60.0%"));
    EXPECT_EQ(row(1), list("Acme 20 5 5  30 30.0%"));
    EXPECT_EQ(row(2), list("birch    10 10 10.0%"));
    model.setMonth(competitors(), own("2026-04"), inEnglish);
    EXPECT_EQ(row(3).first(), QStringLiteral("Gone (archived)")) << "something was counted of it";
    model.setMonth(competitors(), {month("2026-05"), {}, {}, {}, {}}, inEnglish);
    EXPECT_EQ(row(1).last(), Format::notAvailable()) << "ours are not known";
    EXPECT_EQ(model.index(1, CompetitorModel::Share).data(Qt::ToolTipRole).toString(),
              QStringLiteral("Our own mentions of the month are not reported yet."));
    model.setMonth({}, own(), inEnglish);
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(CompetitorModelTest, TakesWhatIsTypedAsOneStep)
{
    EXPECT_FALSE(model.flags(model.index(0, 0)) & Qt::ItemIsEditable);
    EXPECT_FALSE(model.flags(model.index(1, CompetitorModel::All)) & Qt::ItemIsEditable);
    ASSERT_TRUE(model.setData(model.index(1, CompetitorModel::Unclassified), QStringLiteral("1,200")));
    EXPECT_EQ(after(0).mentions.first(), (CompetitorMentions{month("2026-05"), 20, 5, 5, 1'200}));
    ASSERT_TRUE(model.setData(model.index(1, CompetitorModel::Positive), QStringLiteral("20")));
    EXPECT_EQ(edited.size(), 1) << "nothing is new";
    ASSERT_TRUE(model.setData(model.index(2, CompetitorModel::Unclassified), QString()));
    EXPECT_TRUE(after(1).mentions.isEmpty());
}

TEST_F(CompetitorModelTest, RefusesWhatIsNoCountAndSaysWhy)
{
    EXPECT_FALSE(model.setData(model.index(1, 0), QStringLiteral("many")));
    EXPECT_FALSE(model.setData(model.index(1, 0), QStringLiteral("-3")));
    EXPECT_TRUE(edited.isEmpty());
    EXPECT_EQ(told.size(), 2);
}

TEST_F(CompetitorModelTest, ClearsSeveralCellsInOneStep)
{
    model.clear({model.index(0, 0), model.index(1, 0), model.index(1, 1), model.index(2, 0)});
    ASSERT_EQ(edited.size(), 1);
    EXPECT_EQ(edited[0][1].value<ChangeSet>().size(), 1) << "of birch nothing was there to clear";
    EXPECT_EQ(after(0).mentions.first(), (CompetitorMentions{month("2026-05"), {}, {}, 5, {}}));
}

TEST(CompetitorsView, IsTypedIntoWithTheKeyboard)
{
    CompetitorsView view;
    QSignalSpy edited(&view, &CompetitorsView::edited);
    QSignalSpy asked(&view, &CompetitorsView::competitorAsked);
    view.setMonth(competitors(), own(), inEnglish);
    view.show();
    CompetitorTable *table = view.table();
    table->setCurrentIndex(view.model()->index(1, 2));
    table->setFocus();
    QTest::keyClicks(table, QStringLiteral("7"));
    auto *editor = table->findChild<QLineEdit *>();
    ASSERT_NE(editor, nullptr);
    QTest::keyClick(editor, Qt::Key_Tab);
    ASSERT_EQ(edited.size(), 1);
    EXPECT_EQ(table->currentIndex(), view.model()->index(1, 3));
    QTest::keyClick(table, Qt::Key_Return);
    EXPECT_EQ(table->currentIndex(), view.model()->index(2, 3));
    QTest::keyClick(table, Qt::Key_Delete);
    EXPECT_EQ(edited.size(), 2);
    for (QPushButton *each : view.findChildren<QPushButton *>()) {
        if (!each->menu())
            each->click();
    }
    ASSERT_EQ(asked.size(), 2);
    EXPECT_EQ(asked[0][0].toLongLong(), 0);
    EXPECT_EQ(asked[1][0].toLongLong(), 2);
}

TEST(CompetitorsView, KeepsTheCellThatIsChosenWhenTheMonthIsReadAgain)
{
    CompetitorsView view;
    view.setMonth(competitors(), own(), inEnglish);
    view.table()->setCurrentIndex(view.model()->index(1, 1));
    QVector<Competitor> more = competitors();
    more.append(competitor(4, "AAA"));
    view.setMonth(more, own(), inEnglish);
    EXPECT_EQ(view.table()->currentIndex(), view.model()->index(2, 1));
}

} // namespace payoff
