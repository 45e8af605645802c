// SPDX-License-Identifier: GPL-3.0-or-later
// The cards of the page of sales: whose revenue counts, and how long sales take.
#include "tests/support/tempworkspace.h"
#include "tests/ui/locales.h"
#include "ui/widgets/figuretable.h"
#include "ui/widgets/lagcard.h"
#include "ui/widgets/revenuecard.h"

#include <QAbstractItemModelTester>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

namespace payoff {

namespace {

Contents contents()
{
    Contents made;
    Channel facebook;
    facebook.id = ChannelId{1};
    facebook.name = QStringLiteral("Facebook");
    made.channels = {facebook};
    made.sources = {{SourceId{4}, QStringLiteral("meta-ads"), QStringLiteral("main")}};
    Campaign campaign;
    campaign.id = CampaignId{2};
    campaign.name = QStringLiteral("Spring & summer");
    campaign.channels = {{ChannelId{1}, std::nullopt}};
    Campaign elsewhere = campaign;
    elsewhere.id = CampaignId{3};
    elsewhere.name = QStringLiteral("Elsewhere");
    elsewhere.channels = {{ChannelId{9}, std::nullopt}};
    made.campaigns = {campaign, elsewhere};
    return made;
}

/// Facebook: the ledger has 80.00, Meta claims 120.00 and counts.
QVector<ChannelRevenue> claimedTwice()
{
    ChannelRevenue revenue;
    revenue.channel = ChannelId{1};
    revenue.claims = {{std::nullopt, 8'000, 1, 0}, {SourceId{4}, 12'000, 1, 1}};
    revenue.counted = 12'000;
    ChannelRevenue none;
    none.claims = {{std::nullopt, 500, 1, 1}};
    return {none, revenue};
}

QPushButton *button(const QWidget &parent, const char *text)
{
    for (QPushButton *each : parent.findChildren<QPushButton *>()) {
        if (QString(each->text()).remove(u'&') == QString::fromUtf8(text))
            return each;
    }
    return nullptr;
}

QStringList rowTexts(const FigureTable &table, int row)
{
    QStringList texts;
    for (int column = 0; column < table.model()->columnCount(); ++column)
        texts.append(table.model()->index(row, column).data().toString());
    return texts;
}

QStringList actionsOf(const QPushButton &of)
{
    Q_EMIT of.menu()->aboutToShow();
    QStringList texts;
    for (const QAction *each : of.menu()->actions()) {
        if (!each->isSeparator())
            texts.append(each->text());
    }
    return texts;
}

class RevenueCardTest : public testing::Test {
protected:
    RevenueCardTest()
    {
        card.setRevenue(claimedTwice(), contents(), currency("EUR"), inEnglish, QStringLiteral("May 2026"));
        card.show();
    }

    RevenueCard card;
    QSignalSpy edited{&card, &RevenueCard::edited};
    QSignalSpy told{&card, &RevenueCard::told};
};

} // namespace

TEST_F(RevenueCardTest, PutsWhatIsToldSideBySide)
{
    ASSERT_EQ(card.table()->model()->rowCount(), 3);
    EXPECT_EQ(rowTexts(*card.table(), 2),
              (QStringList{QStringLiteral("Facebook"),
                           QStringLiteral("Meta Ads Manager, ") + isolatedName(QStringLiteral("main")),
                           QStringLiteral("120.00"), QStringLiteral("40.00"), QStringLiteral("+50%"),
                           QStringLiteral("counts, it came first")}));
    EXPECT_EQ(rowTexts(*card.table(), 1).last(), QStringLiteral("does not count"));
    const QAbstractItemModelTester tester(card.table()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
}

TEST_F(RevenueCardTest, ChoosesByChannel)
{
    QPushButton *count = button(card, "Count this one");
    EXPECT_FALSE(count->isEnabled());
    card.table()->selectRow(0);
    EXPECT_FALSE(count->isEnabled()) << "it belongs to no channel";
    card.table()->selectRow(1);
    ASSERT_TRUE(count->isEnabled());
    EXPECT_FALSE(button(card, "By default")->isEnabled()) << "nothing was chosen";
    count->click();
    ASSERT_EQ(edited.size(), 1);
    const auto changes = edited[0][1].value<ChangeSet>();
    ASSERT_EQ(changes.size(), 1);
    EXPECT_FALSE(std::get<Edit<SourceChoice>>(changes[0]).after->source) << "the ledger";
}

TEST_F(RevenueCardTest, ChoosesForAllChannelsAndSaysWhereNothingChanges)
{
    QMenu *menu = button(card, "For all channels")->menu();
    menu->actions()[0]->trigger();
    ASSERT_EQ(edited.size(), 1);
    EXPECT_EQ(edited[0][1].value<ChangeSet>().size(), 1);
    menu->actions()[1]->trigger();
    EXPECT_EQ(edited.size(), 1);
    EXPECT_EQ(told.size(), 1);
}

TEST_F(RevenueCardTest, GoesBackToTheDefault)
{
    QVector<ChannelRevenue> chosen = claimedTwice();
    chosen[1].choice = SourceChoice{{7}, ChannelId{1}, MeasureGroup::Revenue, {}};
    card.table()->selectRow(2);
    card.setRevenue(chosen, contents(), currency("EUR"), inEnglish, QStringLiteral("May 2026"));
    EXPECT_EQ(card.table()->currentIndex().row(), 2) << "what was selected stays so";
    button(card, "By default")->click();
    ASSERT_EQ(edited.size(), 1);
    EXPECT_FALSE(std::get<Edit<SourceChoice>>(edited[0][1].value<ChangeSet>()[0]).after);
    card.setRevenue({}, contents(), currency("EUR"), inEnglish, QStringLiteral("May 2026"));
    EXPECT_FALSE(card.table()->isVisible());
}

TEST(LagCard, OffersTheTypicalDelayAsSalesCycle)
{
    LagCard card;
    QSignalSpy edited(&card, &LagCard::edited);
    SalesLags lags;
    lags.all = {{}, 14, LagQuartiles{5, 21, 40}};
    lags.channels = {{ChannelId{1}, 12, LagQuartiles{4, 30, 41}}, {{}, 2, std::nullopt}};
    Settings settings;
    card.setLags(lags, contents(), settings, inEnglish);
    card.show();
    ASSERT_EQ(card.table()->model()->rowCount(), 3);
    EXPECT_EQ(rowTexts(*card.table(), 1),
              (QStringList{QStringLiteral("Facebook"), QStringLiteral("12"), QStringLiteral("4 day(s)"),
                           QStringLiteral("30 day(s)"), QStringLiteral("41 day(s)")}));
    EXPECT_EQ(rowTexts(*card.table(), 2).last(), Format::notAvailable());
    EXPECT_EQ(card.useButton()->text(), QStringLiteral("&Use 21 day(s) as sales cycle"));
    EXPECT_EQ(actionsOf(*card.useButton()).size(), 3) << "the workspace and both campaigns";
    card.useButton()->menu()->actions()[0]->trigger();
    ASSERT_EQ(edited.size(), 1);
    EXPECT_EQ(std::get<Edit<Settings>>(edited[0][1].value<ChangeSet>()[0]).after->salesCycleDays, 21);
}

TEST(LagCard, OffersTheCampaignsOfTheChannel)
{
    LagCard card;
    QSignalSpy edited(&card, &LagCard::edited);
    SalesLags lags;
    lags.all = {{}, 14, LagQuartiles{5, 21, 40}};
    lags.channels = {{ChannelId{1}, 12, LagQuartiles{4, 30, 41}}, {{}, 2, std::nullopt}};
    card.setLags(lags, contents(), Settings(), inEnglish);
    card.table()->selectRow(1);
    EXPECT_EQ(actionsOf(*card.useButton()),
              (QStringList{QStringLiteral("For the &workspace"), QStringLiteral("For Spring && summer")}));
    EXPECT_FALSE(card.useButton()->menu()->actions()[0]->isEnabled()) << "it is 30 days already";
    card.useButton()->menu()->actions()[2]->trigger();
    EXPECT_EQ(std::get<Edit<Campaign>>(edited[0][1].value<ChangeSet>()[0]).after->salesCycleDays, 30);
    card.table()->selectRow(2);
    EXPECT_FALSE(card.useButton()->isEnabled());
}

TEST(LagCard, SaysWhatItNeedsWhereNoTouchIsKnown)
{
    LagCard card;
    card.setLags({}, contents(), Settings(), inEnglish);
    card.show();
    EXPECT_FALSE(card.table()->isVisible());
    EXPECT_FALSE(card.useButton()->isVisible());
}

} // namespace payoff
