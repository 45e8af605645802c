// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/merge.h"

#include "core/results/grain.h"
#include "core/results/resultlist.h"
#include "core/results/rollup.h"
#include "core/roi/dimensionnames.h"
#include "core/roi/exactrows.h"
#include "core/roi/queryengine.h"
#include "core/workspace/contents.h"
#include "core/workspace/workspacecheck.h"
#include "tests/support/content.h"
#include "tests/support/smallworkspace.h"

namespace payoff {

namespace {

const DayRange allDays{day("2025-01-01"), day("2026-12-31")};

/// LinkedIn is merged into Facebook, or Summer into Spring; the sums must equal the rows at every step.
class MergeTest : public testing::Test {
protected:
    QueryResult ask(const char *figures, QVector<Dimension> by = {}) const
    {
        Query query;
        for (const QString &key : QString::fromLatin1(figures).split(u' '))
            query.figures.push_back(Figure::fromKey(key).value());
        query.by = std::move(by);
        query.days = allDays;
        return valueOf(runQuery(*workspace, query));
    }

    /// The sums of everything that there is, as text.
    QStringList totals() const
    {
        QStringList texts;
        for (const QueryRow &row :
             ask("ad_spend other_direct_cost shared_cost cost revenue impressions clicks leads purchases")
                 .rows)
            for (const FigureValue &value : row.values)
                texts.append(value.sum ? QString::number(*value.sum) : QStringLiteral("none"));
        return texts;
    }

    /// "name: sum" of each.
    QStringList sums(const char *figure, Dimension by) const
    {
        QStringList texts;
        for (const QueryRow &row : ask(figure, {by}).rows)
            texts.append(row.keys.front().text + QStringLiteral(": ")
                         + QString::number(row.values.front().sum.value_or(0)));
        return texts;
    }

    template <class I>
    ChangeSet merge(I from, I into)
    {
        ChangeSet made = valueOf(workspace->apply(valueOf(mergeOf(*workspace, from, into)).changes));
        expectSumsEqualRows();
        return made;
    }
    ChangeSet mergeChannels() { return merge(linkedIn, facebook); }

    void takeBack(const ChangeSet &made)
    {
        ASSERT_TRUE(workspace->apply(inverse(made)));
        expectSumsEqualRows();
    }

    void expectSumsEqualRows() const { EXPECT_TRUE(valueOf(wrongRollups(workspace.database())).isEmpty()); }

    Contents contents() const
    {
        Contents read;
        EXPECT_TRUE(readContents(*workspace, everything, read));
        return read;
    }

    void type(ChannelId channel, CampaignId campaign, Measure measure, qint64 value)
    {
        workspace.add(TypedCell{{channel, campaign, month("2026-05"), measure}, value});
    }

    void close(const char *iso)
    {
        ASSERT_TRUE(workspace.database().run(
            QStringLiteral("INSERT INTO month_close (month, closed_at, formulas_version, snapshot) "
                           "VALUES (?, '2026-06-30T00:00:00Z', 1, '')"),
            {month(iso).index}));
    }

    SmallWorkspace small;
    TempWorkspace &workspace = small.workspace;
    ChannelId facebook = small.facebook;
    ChannelId linkedIn = small.linkedIn;
    CampaignId spring = small.spring;
};

/// And Summer on both channels, with a result on each.
class CampaignMergeTest : public MergeTest {
protected:
    CampaignMergeTest()
    {
        const auto row = [this](ChannelId channel, const char *day) {
            ResultRow made =
                resultRow(small.source, channel, summer, oneDay(day),
                          {{Measure::AdSpend, 700}, {Measure::Revenue, 900}, {Measure::Clicks, 7}});
            made.key.paid = Paid::Paid;
            made.dateBasis = DateBasis::Outcome;
            return made;
        };
        // On one day with Spring: in one cell with it once they are one.
        workspace.insertRows({row(facebook, "2026-05-01"), row(linkedIn, "2026-05-21")});
    }
    ChangeSet mergeCampaigns() { return merge(summer, spring); }

    CampaignId other = workspace.addCampaign("Between them", {facebook});
    CampaignId summer = workspace.addCampaign("Summer", {facebook, linkedIn});
};

Cost cost(qint64 amount, const char *on)
{
    Cost made;
    made.category = CostCategory::Content;
    made.amount = euros(amount);
    made.span = oneDay(on);
    return made;
}

Campaign campaign(const QVector<Campaign> &list, CampaignId id)
{
    const Campaign *found = byId(list, id);
    return found ? *found : Campaign{};
}

} // namespace

// Channels

TEST_F(MergeTest, OfChannelsChangesNoTotalButWhoseItIs)
{
    const QStringList before = totals();
    EXPECT_EQ(sums("ad_spend", Dimension::Channel),
              QStringList({QStringLiteral("(unattributed): 0"), QStringLiteral("Facebook: 22000"),
                           QStringLiteral("LinkedIn: 5000")}));
    mergeChannels();
    EXPECT_EQ(totals(), before);
    EXPECT_EQ(sums("ad_spend", Dimension::Channel),
              QStringList({QStringLiteral("(unattributed): 0"), QStringLiteral("Facebook: 27000")}));
    EXPECT_EQ(sums("cost", Dimension::Channel).back(), QStringLiteral("Facebook: 33000"));
}

TEST_F(MergeTest, OfChannelsLeavesTheFileWhole)
{
    mergeChannels();
    EXPECT_TRUE(valueOf(checkWorkspace(workspace.path())).findings.isEmpty());
}

TEST_F(MergeTest, OfChannelsIsTakenBackToTheLastRow)
{
    const QStringList before = contentOf(workspace.database());
    const ChangeSet made = mergeChannels();
    EXPECT_NE(contentOf(workspace.database()), before);
    takeBack(made);
    EXPECT_EQ(contentOf(workspace.database()), before);
    ASSERT_TRUE(workspace->apply(made));
    EXPECT_EQ(contents().channels.size(), 1);
}

TEST_F(MergeTest, RewritesNoResult)
{
    const QStringList before = tableContent(workspace.database(), QStringLiteral("result"));
    mergeChannels();
    EXPECT_EQ(tableContent(workspace.database(), QStringLiteral("result")), before);
}

TEST_F(MergeTest, TakesWhatWasMergedBeforeAlong)
{
    const ChannelId network = workspace.addChannel("Network");
    const QStringList before = contentOf(workspace.database());
    const ChangeSet first = mergeChannels();
    const ChangeSet second = merge(facebook, network);
    EXPECT_EQ(sums("ad_spend", Dimension::Channel).back(), QStringLiteral("Network: 27000"));
    EXPECT_EQ(byId(contents().mergedChannels, linkedIn)->mergedInto, network);
    takeBack(second);
    EXPECT_EQ(sums("ad_spend", Dimension::Channel).back(), QStringLiteral("Facebook: 27000"));
    takeBack(first);
    EXPECT_EQ(contentOf(workspace.database()), before);
}

TEST_F(MergeTest, SetsWhatIsMergedApart)
{
    mergeChannels();
    const Contents after = contents();
    ASSERT_EQ(after.channels.size(), 1);
    EXPECT_EQ(after.channels.front().id, facebook);
    ASSERT_EQ(after.mergedChannels.size(), 1);
    EXPECT_EQ(after.mergedChannels.front().id, linkedIn);
}

TEST_F(MergeTest, RefusesWhatIsMergedAndTheThingItself)
{
    const ChannelId network = workspace.addChannel("Network");
    EXPECT_EQ(mergeOf(*workspace, facebook, facebook).error(),
              (Error{ErrorCode::CannotMerge, {QStringLiteral("channel"), QStringLiteral("Facebook")}}));
    mergeChannels();
    EXPECT_EQ(mergeOf(*workspace, linkedIn, network).error().code, ErrorCode::CannotMerge);
    EXPECT_EQ(mergeOf(*workspace, network, linkedIn).error().code, ErrorCode::CannotMerge);
    EXPECT_EQ(mergeOf(*workspace, network, ChannelId{99}).error().code, ErrorCode::UnknownId);
}

TEST_F(MergeTest, TouchesNoClosedMonth)
{
    close("2026-05");
    const Error closed{ErrorCode::MonthClosed, {QStringLiteral("2026-05")}};
    EXPECT_EQ(mergeOf(*workspace, linkedIn, facebook).error(), closed);
    const ChannelId network = workspace.addChannel("Network");
    EXPECT_EQ(mergeOf(*workspace, network, facebook).error(), closed);
    EXPECT_TRUE(mergeOf(*workspace, network, workspace.addChannel("Forum")));
}

TEST_F(MergeTest, IsNotTakenBackUnderAClosedMonth)
{
    const ChangeSet made = mergeChannels();
    close("2026-05");
    EXPECT_EQ(workspace->apply(inverse(made)).error().code, ErrorCode::MonthClosed);
    EXPECT_EQ(contents().channels.size(), 1);
}

TEST_F(MergeTest, MovesWhatWasEnteredForTheChannel)
{
    Cost own = cost(300, "2026-05-03");
    own.channel = linkedIn;
    workspace.add(own);
    Goal goal;
    goal.name = QStringLiteral("Growth");
    goal.target = 10;
    goal.span = wholeMonth("2026-05");
    goal.channel = linkedIn;
    workspace.add(goal);
    Note note;
    note.day = day("2026-05-01");
    note.text = QStringLiteral("New agency");
    note.channel = linkedIn;
    workspace.add(note);
    Benefit benefit;
    benefit.day = day("2026-05-01");
    benefit.description = QStringLiteral("Praise");
    benefit.channel = linkedIn;
    workspace.add(benefit);
    const QStringList before = contentOf(workspace.database());
    const QStringList figures = totals();

    const ChangeSet made = mergeChannels();
    const Contents after = contents();
    EXPECT_EQ(after.costs.back().channel, facebook);
    EXPECT_EQ(after.goals.back().channel, facebook);
    EXPECT_EQ(after.notes.back().channel, facebook);
    EXPECT_EQ(after.benefits.back().channel, facebook);
    EXPECT_EQ(totals(), figures);
    takeBack(made);
    EXPECT_EQ(contentOf(workspace.database()), before);
}

TEST_F(MergeTest, LetsTheOthersDecisionsStand)
{
    const SourceId other = workspace.addSource("ga4");
    workspace.add(SourceChoice{{}, facebook, MeasureGroup::Traffic, small.source});
    workspace.add(SourceChoice{{}, linkedIn, MeasureGroup::Traffic, other});
    workspace.add(SourceChoice{{}, linkedIn, MeasureGroup::Exposure, small.source});
    ValueRule rule;
    rule.from = day("2026-01-01");
    rule.low = rule.likely = rule.high = 100;
    rule.channel = facebook;
    workspace.add(rule);
    rule.channel = linkedIn;
    rule.likely = rule.high = 200;
    workspace.add(rule);
    workspace.add(InvoicedMonth{linkedIn, month("2026-05")}); // Facebook reported ad spend
    workspace.add(InvoicedMonth{linkedIn, month("2026-02")});
    const QStringList before = contentOf(workspace.database());

    const Merge merge = valueOf(mergeOf(*workspace, linkedIn, facebook));
    EXPECT_EQ(merge.givenWay, (GivenWay{1, 1, 1, 0}));
    const ChangeSet made = valueOf(workspace->apply(merge.changes));
    expectSumsEqualRows();
    const Contents after = contents();
    ASSERT_EQ(after.sourceChoices.size(), 2);
    EXPECT_EQ(after.sourceChoices[0].source, small.source);
    EXPECT_EQ(after.sourceChoices[1].channel, facebook);
    ASSERT_EQ(after.valueRules.size(), 1);
    EXPECT_EQ(after.valueRules.front().likely, 100);
    EXPECT_EQ(
        tableContent(workspace.database(), QStringLiteral("invoiced_month")),
        QStringList(QStringLiteral("invoiced_month|%1|%2").arg(facebook.value).arg(month("2026-02").index)));
    takeBack(made);
    EXPECT_EQ(contentOf(workspace.database()), before);
}

TEST_F(MergeTest, AddsSharesAndPlannedBudgets)
{
    const ChannelId network = workspace.addChannel("Network");
    SharingRule rule;
    rule.from = month("2026-01");
    rule.sharing = Sharing::Percentages;
    rule.percentages = {{facebook, 500'000}, {linkedIn, 300'000}, {network, 200'000}};
    workspace.add(rule);
    Campaign both;
    both.name = QStringLiteral("Both");
    both.channels = {{facebook, 100}, {linkedIn, 50}, {network, std::nullopt}};
    const CampaignId id = workspace.add(both).id;
    mergeChannels();
    const Contents after = contents();
    EXPECT_EQ(after.sharingRules.front().percentages,
              (QVector<SharingPercentage>{{facebook, 800'000}, {network, 200'000}}));
    EXPECT_EQ(campaign(after.campaigns, id).channels,
              (QVector<CampaignChannel>{{facebook, 150}, {network, std::nullopt}}));
}

TEST_F(MergeTest, KeepsTotalsWhereOneOfTheTwoWasTyped)
{
    type(facebook, {}, Measure::AdSpend, 12'000); // imported for LinkedIn
    type(linkedIn, {}, Measure::Clicks, 30); // imported for Facebook
    type(facebook, {}, Measure::Revenue, 60'000);
    type(linkedIn, {}, Measure::Revenue, 1'000);
    type(facebook, spring, Measure::Impressions, 11'000);
    type(linkedIn, spring, Measure::Leads, 2'000);
    const QStringList before = totals();
    const QStringList content = contentOf(workspace.database());
    const ChangeSet made = mergeChannels();
    EXPECT_EQ(totals(), before);
    EXPECT_EQ(valueOf(workspace.database().number(
                  QStringLiteral("SELECT count(*) FROM typed_cell WHERE channel = %1").arg(linkedIn.value))),
              0);
    EXPECT_EQ(valueOf(workspace.database().number(
                  QStringLiteral("SELECT value FROM typed_cell WHERE measure = 'ad_spend'"))),
              17'000);
    takeBack(made);
    EXPECT_EQ(contentOf(workspace.database()), content);
}

TEST_F(MergeTest, NeverAddsPeople)
{
    type(facebook, {}, Measure::Followers, 500);
    type(linkedIn, {}, Measure::Followers, 70);
    type(linkedIn, {}, Measure::Reach, 40);
    workspace.add(TypedCell{{linkedIn, {}, month("2026-01"), Measure::Followers}, 60});
    const Merge merge = valueOf(mergeOf(*workspace, linkedIn, facebook));
    EXPECT_EQ(merge.givenWay.typedValues, 2);
    ASSERT_TRUE(workspace->apply(merge.changes));
    const auto cells = tableContent(workspace.database(), QStringLiteral("typed_cell"));
    ASSERT_EQ(cells.size(), 2);
    EXPECT_TRUE(cells[0].endsWith(QLatin1String("followers|60")) || cells[1].endsWith(QLatin1String("|60")));
    EXPECT_TRUE(cells[0].endsWith(QLatin1String("followers|500"))
                || cells[1].endsWith(QLatin1String("|500")));
}

TEST_F(MergeTest, LetsAMonthOfOneAndTheDaysOfTheOtherBothCount)
{
    ResultRow monthly =
        resultRow(small.source, linkedIn, {}, wholeMonth("2026-05"), {{Measure::AdSpend, 3'100}});
    monthly.grain = Grain{0, TimeGrain::Month, EntityGrain::Channel}.code();
    monthly.key.source = workspace.addSource("plain", "second");
    ResultRow daily =
        resultRow(monthly.key.source, facebook, {}, oneDay("2026-05-02"), {{Measure::AdSpend, 100}});
    workspace.insertRows({monthly, daily});
    const QStringList before = totals();
    mergeChannels();
    EXPECT_EQ(totals(), before);
}

TEST_F(MergeTest, CountsOnceWhatTwoToolsReport)
{
    workspace.insertRows({resultRow(workspace.addSource("ga4"), linkedIn, {}, oneDay("2026-05-01"),
                                    {{Measure::Revenue, 40'000}, {Measure::SiteVisits, 12}})});
    mergeChannels();
    // The first tool says 500.00 of May: the other speaks of the same sales.
    EXPECT_EQ(sums("revenue", Dimension::Channel).back(), QStringLiteral("Facebook: 80000"));
    EXPECT_EQ(sums("site_visits", Dimension::Channel).back(), QStringLiteral("Facebook: 12"));
}

TEST_F(MergeTest, ReadsSalesAsTheOthers)
{
    workspace.add(SourceChoice{{}, facebook, MeasureGroup::Revenue, std::nullopt});
    workspace.add(SourceChoice{{}, linkedIn, MeasureGroup::Revenue, std::nullopt});
    for (const ChannelId channel : {facebook, linkedIn}) {
        Sale sale;
        sale.outcomeDay = day("2026-05-06");
        sale.channel = channel;
        sale.amount = euros(2'500);
        workspace.add(sale);
    }
    const QStringList before = totals();
    mergeChannels();
    EXPECT_EQ(totals(), before);
    EXPECT_EQ(sums("revenue", Dimension::Channel).back(), QStringLiteral("Facebook: 5000"));
}

TEST_F(MergeTest, AddsFollowersOfWhatIsFollowedTwice)
{
    workspace.insertRows(
        {resultRow(small.source, facebook, {}, oneDay("2026-05-30"), {{Measure::Followers, 100}}),
         resultRow(small.source, linkedIn, {}, oneDay("2026-05-30"), {{Measure::Followers, 20}})});
    mergeChannels();
    ExactSelection selection;
    selection.days = wholeMonth("2026-05");
    EXPECT_EQ(valueOf(lookUp(workspace.database(), selection)).followers, 120);
    selection.filters.channels = {facebook};
    EXPECT_EQ(valueOf(lookUp(workspace.database(), selection)).followers, 120);
}

TEST_F(MergeTest, ListsRowsUnderWhatTheyCountFor)
{
    mergeChannels();
    ResultSelection selection;
    selection.days = allDays;
    selection.channels = {facebook};
    ResultList list(selection);
    EXPECT_EQ(valueOf(list.count(workspace.database())), 5);
    const auto rows = valueOf(list.next(workspace.database(), 100));
    ASSERT_EQ(rows.size(), 5);
    for (const ResultRow &row : rows)
        EXPECT_EQ(row.key.channel, facebook);
}

TEST_F(MergeTest, LetsTheNameLeadToTheOther)
{
    mergeChannels();
    EXPECT_EQ(valueOf(channelsNamed(workspace.database(), {QStringLiteral("linkedin")})),
              QVector<ChannelId>{facebook});
    Channel again;
    again.name = QStringLiteral("LINKEDIN");
    EXPECT_EQ(workspace->apply({added(again)}).error(),
              (Error{ErrorCode::NameMerged,
                     {QStringLiteral("channel"), QStringLiteral("LINKEDIN"), QStringLiteral("Facebook")}}));
}

TEST_F(MergeTest, TellsThatResultsChanged)
{
    const Merge merge = valueOf(mergeOf(*workspace, linkedIn, facebook));
    EXPECT_TRUE(touchedBy({merge.changes.front()}).testFlag(Touched::Results));
}

// Campaigns

TEST_F(CampaignMergeTest, ChangesNoTotalButWhoseItIs)
{
    const QStringList before = totals();
    const QStringList byChannel = sums("revenue", Dimension::Channel);
    mergeCampaigns();
    EXPECT_EQ(totals(), before);
    EXPECT_EQ(sums("revenue", Dimension::Channel), byChannel);
    EXPECT_TRUE(sums("revenue", Dimension::Campaign).contains(QStringLiteral("Spring: 81800")));
    EXPECT_FALSE(sums("revenue", Dimension::Campaign).join(u' ').contains(QLatin1String("Summer")));
    EXPECT_TRUE(valueOf(checkWorkspace(workspace.path())).findings.isEmpty());
}

TEST_F(CampaignMergeTest, IsTakenBackToTheLastRow)
{
    Cost own = cost(300, "2026-05-03");
    own.campaign = summer;
    workspace.add(own);
    workspace.add(Baseline{{}, summer, std::nullopt, 500, {}});
    workspace.add(Variant{{}, summer, QStringLiteral("Red"), {}, {}});
    type(facebook, summer, Measure::Clicks, 20);
    type(facebook, spring, Measure::Purchases, 3'000);
    const QStringList before = contentOf(workspace.database());
    const QStringList figures = totals();
    const ChangeSet made = mergeCampaigns();
    EXPECT_EQ(totals(), figures);
    EXPECT_EQ(contents().costs.back().campaign, spring);
    EXPECT_EQ(contents().baselines.back().campaign, spring);
    takeBack(made);
    EXPECT_EQ(contentOf(workspace.database()), before);
}

TEST_F(CampaignMergeTest, BringsPlansAndDays)
{
    Campaign part = campaign(contents().campaigns, summer);
    const Campaign stored = part;
    part.firstDay = day("2026-06-01");
    part.lastDay = day("2026-06-30");
    part.channels = {{facebook, 40}, {linkedIn, 2}};
    part.note = QStringLiteral("Beach");
    part.outcome = CampaignOutcome::Failed;
    workspace.apply(changed(stored, part));
    Campaign whole = campaign(contents().campaigns, spring);
    const Campaign own = whole;
    whole.firstDay = day("2026-05-01");
    whole.lastDay = day("2026-05-31");
    whole.channels = {{facebook, 100}};
    workspace.apply(changed(own, whole));
    mergeCampaigns();
    const Campaign after = campaign(contents().campaigns, spring);
    EXPECT_EQ(after.firstDay, day("2026-05-01"));
    EXPECT_EQ(after.lastDay, day("2026-06-30"));
    EXPECT_EQ(after.channels, (QVector<CampaignChannel>{{facebook, 140}, {linkedIn, 2}}));
    EXPECT_EQ(after.note, QStringLiteral("Beach"));
    EXPECT_EQ(after.outcome, CampaignOutcome::Failed) << "where the other was not reviewed";
}

TEST_F(CampaignMergeTest, LeavesAVariantWhoseNameTheOtherHas)
{
    const VariantId red = workspace.add(Variant{{}, spring, QStringLiteral("Red"), {}, {}}).id;
    const VariantId same = workspace.add(Variant{{}, summer, QStringLiteral("red"), {}, {}}).id;
    const VariantId blue = workspace.add(Variant{{}, summer, QStringLiteral("Blue"), {}, {}}).id;
    mergeCampaigns();
    const Contents after = contents();
    EXPECT_EQ(byId(after.variants, red)->campaign, spring);
    EXPECT_EQ(byId(after.variants, same)->campaign, summer);
    EXPECT_EQ(byId(after.variants, blue)->campaign, spring);
}

TEST_F(CampaignMergeTest, TakesWhatWasMergedBeforeAlong)
{
    const QStringList before = contentOf(workspace.database());
    const ChangeSet first = mergeCampaigns();
    const ChangeSet second = merge(spring, other);
    EXPECT_TRUE(sums("revenue", Dimension::Campaign).contains(QStringLiteral("Between them: 81800")));
    takeBack(second);
    takeBack(first);
    EXPECT_EQ(contentOf(workspace.database()), before);
}

TEST_F(CampaignMergeTest, GoesTogetherWithAMergeOfChannels)
{
    const QStringList before = totals();
    const QStringList content = contentOf(workspace.database());
    const ChangeSet campaigns = mergeCampaigns();
    const ChangeSet channels = mergeChannels();
    EXPECT_EQ(totals(), before);
    takeBack(channels);
    takeBack(campaigns);
    EXPECT_EQ(contentOf(workspace.database()), content);
}

TEST_F(CampaignMergeTest, TouchesNoClosedMonth)
{
    close("2026-05");
    EXPECT_EQ(mergeOf(*workspace, summer, other).error().code, ErrorCode::MonthClosed);
    EXPECT_TRUE(mergeOf(*workspace, other, workspace.addCampaign("Nothing yet")));
}

TEST_F(CampaignMergeTest, MakesTheNameLeadToTheOther)
{
    mergeCampaigns();
    EXPECT_EQ(valueOf(campaignsNamed(workspace.database(), {QStringLiteral("Summer")})),
              QVector<CampaignId>{spring});
}

} // namespace payoff
