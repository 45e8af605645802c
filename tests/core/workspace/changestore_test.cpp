// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/changestore.h"

#include "core/channels/channeltable.h"
#include "core/results/rollup.h"
#include "core/storage/repository.h"
#include "tests/support/content.h"
#include "tests/support/tempworkspace.h"

#include <set>

namespace payoff {

namespace {

/// A thing to add, and how it is changed afterwards.
struct Sample {
    Change addition;
    std::function<void(Change &)> alter;
};

template <class T>
Sample sample(T value, std::function<void(T &)> alter)
{
    return {added(std::move(value)), [alter](Change &change) { alter(*std::get<Edit<T>>(change).after); }};
}

/// A workspace with one of everything that others refer to.
struct ChangeStoreTest : testing::Test {
    TempWorkspace workspace;
    ChannelId facebook = workspace.addChannel("Facebook");
    ChannelId linkedIn = workspace.addChannel("LinkedIn");
    CampaignId spring = workspace.addCampaign("Spring", {facebook});
    SourceId meta = workspace.addSource("meta-ads");
    SegmentId young =
        workspace.add(Segment{{}, QStringLiteral("age"), QStringLiteral("18–24"), {}, false, {}}).id;
    PersonaId student = workspace.add(persona(QStringLiteral("Student"))).id;
    GoalId growth = workspace.add(goal(QStringLiteral("Growth"))).id;
    UserMeasureId storeVisits = workspace.add(ownMeasure(QStringLiteral("visits"))).id;

    static Persona persona(const QString &name)
    {
        Persona made;
        made.name = name;
        return made;
    }
    static OwnMeasure ownMeasure(const QString &key)
    {
        OwnMeasure made;
        made.key = key;
        made.name = key;
        return made;
    }
    static OwnKpi ownKpi()
    {
        OwnKpi made;
        made.key = QStringLiteral("visit_cost");
        made.name = QStringLiteral("Cost per visit");
        made.formula = QStringLiteral("cost / visits");
        return made;
    }
    static Goal goal(const QString &name)
    {
        Goal made;
        made.name = name;
        made.target = 1000;
        made.span = {day("2026-01-01"), day("2026-12-31")};
        return made;
    }
    static Cost cost()
    {
        Cost made;
        made.amount = {1000, currency("USD")};
        made.rate = 920'000;
        made.span = oneDay("2026-03-01");
        return made;
    }
    Campaign campaign() const
    {
        Campaign made;
        made.name = QStringLiteral("Summer");
        made.firstDay = day("2026-06-01");
        made.channels = {{facebook, 100'000}, {linkedIn, std::nullopt}};
        made.personas = {student};
        made.goals = {growth};
        return made;
    }
    Sale sale() const
    {
        Sale made;
        made.outcomeDay = day("2026-03-05");
        made.channel = facebook;
        made.campaign = spring;
        made.amount = {5000, currency("USD")};
        made.rate = 900'000;
        return made;
    }
    std::vector<Sample> samplesOfNames() const
    {
        Persona commuter = persona(QStringLiteral("Commuter"));
        commuter.segments = {young};
        Goal visits = goal(QStringLiteral("Visits"));
        visits.channel = facebook;
        visits.monthTargets = {{month("2026-02"), 5}, {month("2026-03"), 6}};
        return {
            sample<Channel>({{}, QStringLiteral("X"), 2, false, {}},
                            [](auto &each) { each.isArchived = true; }),
            sample<SourceChoice>({{}, facebook, MeasureGroup::Revenue, meta},
                                 [](auto &each) { each.source.reset(); }),
            sample<Segment>({{}, QStringLiteral("age"), QStringLiteral("25–34"), {}, false, {}},
                            [](auto &each) { each.note = QStringLiteral("n"); }),
            sample<Persona>(commuter, [](auto &each) { each.segments.clear(); }),
            sample<Goal>(visits, [](auto &each) { each.monthTargets.pop_back(); }),
            sample<Campaign>(campaign(),
                             [](auto &each) {
                                 each.channels.pop_front();
                                 each.outcome = CampaignOutcome::Mixed;
                             }),
            sample<Variant>({{}, spring, QStringLiteral("Blue"), {}, {}},
                            [](auto &each) { each.name = QStringLiteral("Red"); }),
        };
    }
    std::vector<Sample> samplesOfMoney() const
    {
        SharingRule rule;
        rule.from = month("2026-01");
        rule.sharing = Sharing::Percentages;
        rule.percentages = {{facebook, 400'000}, {linkedIn, 600'000}};
        ValueRule lead;
        lead.from = day("2026-01-01");
        lead.low = 1, lead.likely = 2, lead.high = 3;
        return {
            sample<Cost>(cost(), [](auto &each) { each.rate = 910'000; }),
            sample<SharingRule>(rule,
                                [](auto &each) { each.sharing = Sharing::Even, each.percentages.clear(); }),
            sample<InvoicedMonth>({facebook, month("2026-03")}, [](auto &) {}),
            sample<Rate>({{}, currency("USD"), wholeMonth("2026-03"), 920'000},
                         [](auto &each) { each.millionths = 930'000; }),
            sample<TypedCell>({{facebook, spring, month("2026-03"), Measure::AdSpend}, 5},
                              [](auto &each) { each.value = 6; }),
            sample<Sale>(sale(), [](auto &each) { each.channel.reset(); }),
            sample<ValueRule>(lead, [](auto &each) { each.channel = ChannelId{1}; }),
            sample<Margin>({{}, day("2026-01-01"), 400'000, {}}, [](auto &each) { each.share = 500'000; }),
            sample<Baseline>({{}, spring, {}, 100, {}}, [](auto &each) { each.amount = 200; }),
        };
    }
    std::vector<Sample> samplesOfTheRest() const
    {
        Benefit benefit;
        benefit.day = day("2026-03-01");
        benefit.description = QStringLiteral("Praised");
        benefit.campaign = spring;
        ReportTemplate board;
        board.name = QStringLiteral("Board");
        board.parts = partsFor(Audience::Executive);
        return {
            sample<Benefit>(benefit, [](auto &each) { each.strength = 5; }),
            sample<Competitor>({{}, QStringLiteral("Acme"), false, {{month("2026-03"), 1, {}, 0, 7}}},
                               [](auto &each) {
                                   each.mentions.push_back({month("2026-04"), {}, {}, {}, 1});
                               }),
            sample<OwnMeasure>(ownMeasure(QStringLiteral("calls")),
                               [](auto &each) { each.combining = Combining::Maximum; }),
            sample<OwnKpi>(ownKpi(), [](auto &each) { each.better = Better::Lower; }),
            sample<OwnValue>({storeVisits, facebook, spring, month("2026-03"), 7},
                             [](auto &each) { each.value = 8; }),
            sample<Note>({{}, day("2026-03-01"), QStringLiteral("Strike"), true, facebook, {}},
                         [](auto &each) { each.isForClient = false; }),
            sample<ReportTemplate>(board, [](auto &each) { each.accent = 0x123456; }),
        };
    }
    std::vector<Sample> samples() const
    {
        auto all = samplesOfNames();
        for (const auto &more : {samplesOfMoney(), samplesOfTheRest()})
            all.insert(all.end(), more.begin(), more.end());
        return all;
    }
    QStringList content() const { return contentOf(workspace.database()); }
    ErrorCode refusalOf(const ChangeSet &changes)
    {
        const QStringList before = content();
        const auto made = workspace->apply(changes);
        EXPECT_EQ(content(), before);
        return made ? ErrorCode::Cancelled : made.error().code;
    }
};

/// The thing as made, altered.
Change editOf(const Change &addition, const Sample &sample)
{
    Change edit = addition;
    std::visit([](auto &each) { each.before = each.after; }, edit);
    sample.alter(edit);
    return edit;
}

} // namespace

TEST_F(ChangeStoreTest, IsTestedWithEveryKindOfChange)
{
    std::set<std::size_t> kinds;
    for (const Sample &each : samples())
        kinds.insert(each.addition.index());
    kinds.insert(Change(Edit<Settings>{}).index());
    EXPECT_EQ(kinds.size(), std::variant_size_v<Change>);
}

TEST_F(ChangeStoreTest, TakesBackEveryAddition)
{
    for (const Sample &each : samples()) {
        const QStringList before = content();
        const ChangeSet made = valueOf(workspace->apply({each.addition}));
        const QStringList after = content();
        EXPECT_NE(after, before) << each.addition.index();
        const ChangeSet undone = valueOf(workspace->apply(inverse(made)));
        EXPECT_EQ(content(), before) << each.addition.index();
        EXPECT_EQ(valueOf(workspace->apply(inverse(undone))), made) << "with the same ids";
        EXPECT_EQ(content(), after) << each.addition.index();
    }
}

TEST_F(ChangeStoreTest, TakesBackEveryEdit)
{
    for (const Sample &each : samples()) {
        const Change addition = workspace.apply(each.addition);
        const QStringList before = content();
        const ChangeSet made = valueOf(workspace->apply({editOf(addition, each)}));
        const QStringList after = content();
        const bool hasNothingToEdit = std::holds_alternative<Edit<InvoicedMonth>>(addition);
        EXPECT_EQ(after == before, hasNothingToEdit) << addition.index();
        const ChangeSet undone = valueOf(workspace->apply(inverse(made)));
        EXPECT_EQ(content(), before) << addition.index();
        ASSERT_TRUE(workspace->apply(inverse(undone)));
        EXPECT_EQ(content(), after) << addition.index();
    }
}

TEST_F(ChangeStoreTest, TakesBackEveryRemoval)
{
    for (const Sample &each : samples()) {
        const Change addition = workspace.apply(each.addition);
        const QStringList before = content();
        const ChangeSet removed = valueOf(workspace->apply(inverse({addition})));
        ASSERT_TRUE(workspace->apply(inverse(removed)));
        EXPECT_EQ(content(), before) << addition.index();
    }
}

TEST_F(ChangeStoreTest, TakesBackSeveralChangesInTheOppositeOrder)
{
    const QStringList before = content();
    Campaign summer = campaign();
    summer.id = {77};
    const ChangeSet made =
        valueOf(workspace->apply({added(summer), added(Variant{{}, {77}, QStringLiteral("Blue"), {}, {}})}));
    ASSERT_TRUE(workspace->apply(inverse(made)));
    EXPECT_EQ(content(), before);
}

TEST_F(ChangeStoreTest, TakesBackSettings)
{
    Settings fiscal;
    fiscal.calendar.fiscalYearStart = 4;
    const QStringList before = content();
    const ChangeSet made = valueOf(workspace->apply({changed(workspace->settings(), fiscal)}));
    ASSERT_TRUE(workspace->apply(inverse(made)));
    EXPECT_EQ(content(), before);
}

TEST_F(ChangeStoreTest, MovesATypedValueToAnotherCell)
{
    const TypedCell here{{facebook, spring, month("2026-03"), Measure::AdSpend}, 5};
    TypedCell there = here;
    there.key.month = month("2026-05");
    workspace.apply(added(here));
    const QStringList before = content();
    const ChangeSet made = valueOf(workspace->apply({changed(here, there)}));
    EXPECT_EQ(tableContent(workspace.database(), QStringLiteral("typed_cell")).size(), 1);
    EXPECT_TRUE(valueOf(wrongRollups(workspace.database())).isEmpty());
    ASSERT_TRUE(workspace->apply(inverse(made)));
    EXPECT_EQ(content(), before);
}

TEST_F(ChangeStoreTest, ConvertsAnAmountAtItsRate)
{
    const Cost stored = workspace.add(cost());
    EXPECT_EQ(stored.converted, 920);
    Cost unknown = cost();
    unknown.rate.reset();
    unknown.converted = 7;
    EXPECT_EQ(workspace.add(unknown).converted, std::nullopt);
    Cost own = cost();
    own.amount = euros(1000);
    EXPECT_EQ(workspace.add(own).converted, 1000);
}

TEST_F(ChangeStoreTest, StoresNothingIfOneOfTheChangesIsBad)
{
    EXPECT_EQ(refusalOf({added(campaign()), added(Channel{})}), ErrorCode::EmptyName);
}

TEST_F(ChangeStoreTest, SaysThatANameIsTaken)
{
    const auto made = workspace->apply({added(Channel{{}, QStringLiteral(" facebOOK "), 0, false, {}})});
    EXPECT_EQ(made.error(),
              Error({ErrorCode::NameTaken, {QStringLiteral("channel"), QStringLiteral(" facebOOK ")}}));
}

TEST_F(ChangeStoreTest, SaysThatANameIsTakenByRenaming)
{
    const Channel before = valueOf(Repository<Channel>(workspace.database()).find(linkedIn));
    Channel after = before;
    after.name = QStringLiteral("Facebook");
    EXPECT_EQ(refusalOf({changed(before, after)}), ErrorCode::NameTaken);
}

TEST_F(ChangeStoreTest, LetsCampaignsShareAName) { EXPECT_NE(workspace.addCampaign("Spring"), spring); }

TEST_F(ChangeStoreTest, KeepsAChannelThatHasResults)
{
    workspace.insertRows({resultRow(meta, linkedIn, {}, oneDay("2026-03-01"), {{Measure::Clicks, 1}})});
    const Channel channel = valueOf(Repository<Channel>(workspace.database()).find(linkedIn));
    const auto made = workspace->apply({removed(channel)});
    EXPECT_EQ(made.error(),
              Error({ErrorCode::InUse, {QStringLiteral("channel"), QStringLiteral("LinkedIn")}}));
}

TEST_F(ChangeStoreTest, KeepsAChannelOnWhichACampaignRuns)
{
    EXPECT_EQ(refusalOf({removed(Channel{facebook, QStringLiteral("Facebook"), 0, false, {}})}),
              ErrorCode::InUse);
}

TEST_F(ChangeStoreTest, KeepsACampaignThatHasTypedValues)
{
    workspace.add(TypedCell{{facebook, spring, month("2026-03"), Measure::AdSpend}, 5});
    Campaign campaign;
    campaign.id = spring;
    EXPECT_EQ(refusalOf({removed(campaign)}), ErrorCode::InUse);
}

TEST_F(ChangeStoreTest, KeepsACampaignThatHasVariantsBecauseTheyWouldGoWithIt)
{
    workspace.add(Variant{{}, spring, QStringLiteral("Blue"), {}, {}});
    Campaign campaign;
    campaign.id = spring;
    EXPECT_EQ(refusalOf({removed(campaign)}), ErrorCode::InUse);
}

TEST_F(ChangeStoreTest, KeepsACampaignThatAnImportKnows)
{
    ASSERT_TRUE(workspace.database().run(
        QStringLiteral("INSERT INTO campaign_alias (source, channel, external_id, name_key, campaign)"
                       " VALUES (?, ?, '1', 'spring', ?)"),
        {meta.value, facebook.value, spring.value}));
    Campaign campaign;
    campaign.id = spring;
    EXPECT_EQ(refusalOf({removed(campaign)}), ErrorCode::InUse);
}

TEST_F(ChangeStoreTest, KeepsWhatOnlyAHeldRowRefersTo)
{
    ASSERT_TRUE(workspace.database().run(
        QStringLiteral(
            "INSERT INTO held_result (channel, start_day, end_day, source, campaign, ad_set, ad, segment,"
            " variant, paid, batch, grain, date_basis) VALUES (?, 1, 1, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0)"),
        {linkedIn.value}));
    EXPECT_EQ(refusalOf({removed(Channel{linkedIn, QStringLiteral("LinkedIn"), 0, false, {}})}),
              ErrorCode::InUse);
}

TEST_F(ChangeStoreTest, RefusesToChangeOrRemoveWhatIsNotThere)
{
    const Channel unknown{{99}, QStringLiteral("X"), 0, false, {}};
    EXPECT_EQ(refusalOf({changed(unknown, unknown)}), ErrorCode::UnknownId);
    EXPECT_EQ(refusalOf({removed(unknown)}), ErrorCode::UnknownId);
}

TEST_F(ChangeStoreTest, RefusesToReferToWhatIsNotThere)
{
    EXPECT_EQ(refusalOf({added(Note{{}, day("2026-03-01"), QStringLiteral("x"), false, ChannelId{99}, {}})}),
              ErrorCode::UnknownId);
    EXPECT_EQ(refusalOf({added(TypedCell{{{99}, {}, month("2026-03"), Measure::Clicks}, 5})}),
              ErrorCode::UnknownId);
    EXPECT_EQ(refusalOf({added(TypedCell{{facebook, {99}, month("2026-03"), Measure::Clicks}, 5})}),
              ErrorCode::UnknownId);
    EXPECT_EQ(refusalOf({added(InvoicedMonth{{99}, month("2026-03")})}), ErrorCode::UnknownId);
}

TEST_F(ChangeStoreTest, KeepsTheRollupsInStepWithEveryChange)
{
    workspace.insertRows({resultRow(meta, facebook, spring, oneDay("2026-03-01"),
                                    {{Measure::Clicks, 10}, {Measure::Revenue, 700}})});
    const Change choice = workspace.apply(added(SourceChoice{{}, facebook, MeasureGroup::Revenue, {}}));
    const Change typed =
        workspace.apply(added(TypedCell{{facebook, spring, month("2026-03"), Measure::Clicks}, 5}));
    const Change sold = workspace.apply(added(sale()));
    EXPECT_TRUE(valueOf(wrongRollups(workspace.database())).isEmpty());
    Edit<Sale> moved = std::get<Edit<Sale>>(sold);
    moved.before = moved.after;
    moved.after->outcomeDay = day("2026-05-01");
    moved.after->channel = linkedIn;
    workspace.apply(moved);
    EXPECT_TRUE(valueOf(wrongRollups(workspace.database())).isEmpty());
    workspace.apply(std::get<Edit<TypedCell>>(typed).inverse());
    workspace.apply(std::get<Edit<SourceChoice>>(choice).inverse());
    EXPECT_TRUE(valueOf(wrongRollups(workspace.database())).isEmpty());
}

TEST_F(ChangeStoreTest, AddsACampaignTogetherWithItsVariants)
{
    const QStringList before = contentOf(workspace.database());
    Campaign campaign;
    campaign.name = QStringLiteral("Test");
    Variant variant;
    variant.name = QStringLiteral("A");
    const ChangeSet made = valueOf(workspace->apply({added(campaign), added(variant)}));
    const CampaignId stored = std::get<Edit<Campaign>>(made[0]).after->id;
    EXPECT_EQ(std::get<Edit<Variant>>(made[1]).after->campaign, stored);
    valueOf(workspace->apply(inverse(made)));
    EXPECT_EQ(contentOf(workspace.database()), before);
    EXPECT_EQ(refusalOf({added(variant)}), ErrorCode::UnknownId);
}

TEST_F(ChangeStoreTest, MovesSumsToTheCampaignsNewSalesCycle)
{
    workspace.insertRows({resultRow(meta, facebook, spring, oneDay("2026-03-01"), {{Measure::Clicks, 10}})});
    Campaign before;
    before.id = spring;
    before.name = QStringLiteral("Spring");
    Campaign after = before;
    after.salesCycleDays = 90;
    workspace.apply(changed(before, after));
    EXPECT_TRUE(valueOf(wrongRollups(workspace.database())).isEmpty());
    EXPECT_EQ(
        valueOf(workspace.database().number(QStringLiteral("SELECT cycle FROM rollup WHERE level = 1"))), 90);
}

} // namespace payoff
