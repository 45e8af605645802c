// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/looks.h"

#include "ui/models/driverlistmodel.h"
#include "ui/models/goallistmodel.h"
#include "ui/style/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/driverlist.h"
#include "ui/widgets/goallist.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

namespace payoff {
namespace {

DriverRow driver(qint64 id, const char *name, double value, double cost)
{
    return {{ChannelId{id}, QString::fromUtf8(name), int(id)}, value, cost};
}

DriverData exampleDrivers()
{
    return {{driver(1, "Facebook", -0.02, 0.01), driver(2, "LinkedIn", 0.14, -0.03),
             driver(3, "Instagram", 0.09, 0), driver(4, "TikTok", -0.02, -0.04),
             driver(5, "YouTube", 0.05, 0), driver(6, "Pinterest", 0.01, 0),
             driver(7, "Newsletter with a rather long name", 0.02, -0.03)},
            {}};
}

GoalRow goal(qint64 id, const char *name, GoalStatus status, double share, double expected, qint64 target)
{
    GoalRow row;
    row.name = QString::fromUtf8(name);
    row.measure = Measure::SiteVisits;
    row.progress.goal = {id};
    row.progress.status = status;
    row.progress.target = target;
    if (status != GoalStatus::NotMeasurable) {
        row.progress.share = share;
        row.progress.actual = qint64(share * double(target));
        row.progress.projected = target;
    }
    row.progress.expected = qint64(expected * double(target));
    row.progress.expectedShare = expected;
    return row;
}

GoalData exampleGoals()
{
    return {Currency(),
            {goal(1, "1,000 new followers", GoalStatus::Ahead, 0.82, 0.7, 1'000),
             goal(2, "1,500 site visits a month", GoalStatus::Behind, 0.64, 0.7, 1'500),
             goal(3, "Social sales of a rather long name that does not fit", GoalStatus::Behind, 0.41, 0.7,
                  2'000),
             goal(4, "Posts", GoalStatus::NotMeasurable, 0, 0.5, 20),
             goal(5, "Event", GoalStatus::Met, 1.3, 1, 100)}};
}

QStringList texts(const QAbstractItemModel &model, int role)
{
    QStringList found;
    for (int row = 0; row < model.rowCount(); ++row)
        found.append(model.index(row, 0).data(role).toString());
    return found;
}

TEST(DriverListModel, ShowsTheLargestFirstThenTheOthersAndTheTotal)
{
    DriverListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    model.display(exampleDrivers(), Format());
    EXPECT_EQ(texts(model, Qt::DisplayRole).join(u' '),
              QStringLiteral("LinkedIn Instagram TikTok YouTube Facebook Other Change in all"));
    EXPECT_EQ(texts(model, DriverListModel::PointsRole).join(u' '), QStringLiteral("+11 +9 −6 +5 −1 0 +18"));
    EXPECT_EQ(model.index(2, 0).data(ToneRole).toInt(), int(Tone::Worse));
    model.display({}, Format());
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(DriverListModel, OpensARowIntoWhatItBroughtAndWhatItCost)
{
    DriverListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    model.display(exampleDrivers(), Format());
    model.setOpen(0, true);
    model.setOpen(0, true);
    EXPECT_EQ(model.index(1, 0).data().toString(), QStringLiteral("Higher value"));
    EXPECT_EQ(model.index(2, 0).data().toString(), QStringLiteral("Higher cost"));
    EXPECT_EQ(model.index(2, 0).data(DriverListModel::PointsRole).toString(), QStringLiteral("−3"));
    EXPECT_EQ(model.index(3, 0).data().toString(), QStringLiteral("Instagram"));
    model.setOpen(7, true); // the others
    EXPECT_EQ(model.index(8, 0).data().toString(), QStringLiteral("Pinterest"));
    model.setOpen(0, false);
    EXPECT_EQ(model.index(1, 0).data().toString(), QStringLiteral("Instagram"));
    model.setOpen(model.rowCount() - 1, true); // nothing is in the total
    EXPECT_EQ(model.rowCount(), 9);
}

TEST(DriverListModel, SaysEachRowInASentence)
{
    DriverListModel model;
    model.display(exampleDrivers(), Format());
    QStringList spoken = texts(model, Qt::AccessibleTextRole);
    EXPECT_EQ(spoken[0].remove(QChar(0x2068)).remove(QChar(0x2069)),
              QStringLiteral("LinkedIn: +11 pts, of which +14 pts by value and −3 pts by cost"));
    EXPECT_EQ(spoken.last(), QStringLiteral("Change of the ROI in all: +18 pts"));
}

TEST(DriverListModel, ShowsTenthsOfPointsWhereAllIsSmall)
{
    DriverListModel model;
    model.display({{driver(1, "A", 0.012, 0), driver(2, "B", -0.004, 0)}, {}}, Format());
    EXPECT_EQ(texts(model, DriverListModel::PointsRole).join(u' '), QStringLiteral("+1.2 −0.4 +0.8"));
}

TEST(DriverData, NamesChannelsAndSaysWhyThereIsNothing)
{
    const DriverData data = driverData(roiDrivers({{{1}, 5, 5, 6, 5}, {{}, 0, 0, 2, 0}}),
                                       {{ChannelId{1}, QStringLiteral("Facebook"), 0}});
    ASSERT_EQ(data.rows.size(), 2);
    EXPECT_EQ(data.rows[0].channel.name, QStringLiteral("Facebook"));
    EXPECT_EQ(data.rows[1].channel.name, QStringLiteral("(unattributed)"));
    EXPECT_NEAR(data.change(), 0.6, 1e-12);
    EXPECT_FALSE(driverData(roiDrivers({}), {}).reason.isEmpty());
}

TEST(DriverList, OpensByKeyboardInReadingDirection)
{
    DriverList list;
    list.display(exampleDrivers(), Format());
    list.resize(360, 300);
    list.show();
    list.setCurrentIndex(list.model()->index(0, 0));
    const int closed = list.model()->rowCount();
    const int height = list.sizeHint().height();
    QTest::keyClick(&list, Qt::Key_Right);
    EXPECT_EQ(list.model()->rowCount(), closed + 2);
    EXPECT_GT(list.sizeHint().height(), height);
    QTest::keyClick(&list, Qt::Key_Left);
    EXPECT_EQ(list.model()->rowCount(), closed);
    list.setLayoutDirection(Qt::RightToLeft);
    QTest::keyClick(&list, Qt::Key_Left);
    EXPECT_EQ(list.model()->rowCount(), closed + 2);
    QTest::keyClick(&list, Qt::Key_Return);
    EXPECT_EQ(list.model()->rowCount(), closed);
}

TEST(GoalListModel, SaysInWordsWhatTheBarShows)
{
    GoalListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    model.display(exampleGoals(), Format());
    EXPECT_EQ(texts(model, GoalListModel::StatusRole)[0], QStringLiteral("Ahead of pace · 820 of 1,000"));
    EXPECT_EQ(texts(model, GoalListModel::StatusRole)[1], QStringLiteral("Just behind pace · 960 of 1,500"));
    EXPECT_EQ(texts(model, GoalListModel::StatusRole)[3], QStringLiteral("Nothing reported yet"));
    EXPECT_EQ(texts(model, GoalListModel::ShareTextRole).join(u' '), QStringLiteral("82% 64% 41% – 130%"));
    EXPECT_EQ(texts(model, GoalListModel::TroubleRole).join(u' '),
              QStringLiteral("false false true false false"));
    EXPECT_TRUE(texts(model, Qt::AccessibleTextRole)[0].endsWith(
        QLatin1String("Ahead of pace, 82% reached, 70% expected by now. At this pace it will be 1,000.")));
    model.display({}, Format());
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(GoalList, AnnouncesTheGoalThatIsClickedOrEntered)
{
    GoalList list;
    list.display(exampleGoals(), Format());
    list.resize(360, list.sizeHint().height());
    list.show();
    QSignalSpy activated(&list, &GoalList::goalActivated);
    const QRect second = list.visualRect(list.model()->index(1, 0));
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, second.center());
    QTest::keyClick(&list, Qt::Key_Down);
    QTest::keyClick(&list, Qt::Key_Return);
    ASSERT_EQ(activated.size(), 2);
    EXPECT_EQ(activated[0][0].value<GoalId>(), GoalId{2});
    EXPECT_EQ(activated[1][0].value<GoalId>(), GoalId{3});
}

QWidget *listsInCards()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    auto *why = new DriverList;
    why->display(exampleDrivers(), Format());
    why->setCurrentIndex(why->model()->index(0, 0));
    QTest::keyClick(why, Qt::Key_Return);
    auto *goals = new GoalList;
    goals->display(exampleGoals(), Format());
    auto *nothing = new DriverList;
    nothing->display(driverData(roiDrivers({}), {}), Format());
    const std::initializer_list<std::pair<const char *, QWidget *>> cards{
        {"Why ROI changed", why}, {"Goals", goals}, {"Nothing to explain", nothing}};
    for (const auto &[title, content] : cards) {
        auto *card = new Card(QString::fromUtf8(title));
        card->setContent(content);
        layout->addWidget(card);
    }
    layout->addStretch(1);
    return page;
}

TEST(Lists, AreDrawnInEveryLook)
{
    for (const Look &look : looks) {
        const QImage image = pictureOf("lists", look, {400, 860}, listsInCards);
        EXPECT_FALSE(image.isNull());
    }
}

} // namespace
} // namespace payoff
