// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/example/example.h"

#include "core/audience/audiencetable.h"
#include "core/benefits/benefittable.h"
#include "core/campaigns/campaigntable.h"
#include "core/channels/channeltable.h"
#include "core/costs/costtable.h"
#include "core/costs/ratetable.h"
#include "core/goals/goaltable.h"
#include "core/notes/notetable.h"
#include "core/results/rollup.h"
#include "core/roi/asof.h"
#include "core/roi/queryengine.h"
#include "core/sales/saletable.h"
#include "core/storage/repository.h"
#include "core/storage/statement.h"
#include "core/value/valuetable.h"
#include "tests/support/tempworkspace.h"

#include <algorithm>

namespace payoff {

namespace {

/// One example for all tests that only look at it.
class Example : public testing::Test {
protected:
    static void SetUpTestSuite()
    {
        s_folder = new QTemporaryDir;
        auto made =
            createExample(s_folder->filePath(QStringLiteral("example.payoff")), asOf(), fixedClock(asOf()));
        if (made)
            s_workspace = std::move(*made);
    }
    static void TearDownTestSuite()
    {
        s_workspace.reset();
        delete s_folder;
        s_folder = nullptr;
    }
    void SetUp() override { ASSERT_TRUE(s_workspace); }

    static Day asOf() { return day("2026-11-21"); }
    static Workspace &workspace() { return *s_workspace; }
    static const Database &database() { return s_workspace->database(); }
    static qint64 number(const char *sql) { return valueOf(database().number(QString::fromLatin1(sql))); }
    static ChannelId channel(const char *name)
    {
        return {valueOf(database().number(QStringLiteral("SELECT id FROM channel WHERE name = ?"),
                                          {QString::fromLatin1(name)}))};
    }
    static QVector<FigureValue> ask(const QVector<Figure> &figures, ChannelId channel, const DayRange &days)
    {
        Query query;
        query.figures = figures;
        query.days = days;
        query.bases.value = ValueBasis::Value;
        if (!channel.isNull())
            query.filters.channels = {channel};
        const QueryResult result = valueOf(runQuery(workspace(), query));
        return result.rows.value(0).values;
    }
    static qint64 sum(Figure figure, const char *name, const char *iso)
    {
        return ask({figure}, name ? channel(name) : ChannelId{}, wholeMonth(iso)).value(0).sum.value_or(-1);
    }
    static double ratio(const char *kpi, const char *name, const DayRange &days)
    {
        return ask({*kpiFromKey(QString::fromLatin1(kpi))}, channel(name), days).value(0).ratio.value_or(-99);
    }
    static DayRange wholeStory() { return {day("2025-05-01"), day("2026-10-31")}; }

private:
    static QTemporaryDir *s_folder;
    static std::unique_ptr<Workspace> s_workspace;
};

QTemporaryDir *Example::s_folder = nullptr;
std::unique_ptr<Workspace> Example::s_workspace;

template <class T>
void expectAllValid(const Database &database)
{
    const auto all = valueOf(Repository<T>(database).all());
    EXPECT_FALSE(all.isEmpty()) << TableOf<T>::table;
    for (const T &each : all)
        EXPECT_TRUE(validate(each)) << TableOf<T>::table << ' ' << each.id.value;
}

/// Every row of every table but the workspace's own and its secret, which no two files share.
QStringList everyRow(const Database &database)
{
    auto tables = valueOf(database.run(QStringLiteral(
        "SELECT m.name, group_concat('quote(' || c.name || ')', ' || ''|'' || ') FROM sqlite_schema m, "
        "pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT IN ('workspace', "
        "'sqlite_sequence') "
        "GROUP BY m.name ORDER BY m.name")));
    QStringList lines;
    while (tables.next()) {
        const QString table = tables.value(0).toString();
        auto rows = valueOf(Statement::prepare(
            database, QStringLiteral("SELECT %1 FROM %2 ORDER BY 1").arg(tables.value(1).toString(), table)));
        while (valueOf(rows.step())) {
            if (!rows.text(0).startsWith(QLatin1String("'customer_salt'")))
                lines.push_back(table + u'|' + rows.text(0));
        }
    }
    return lines;
}

} // namespace

TEST_F(Example, IsTheSameEachTimeForOneDay)
{
    TempWorkspace again;
    ASSERT_TRUE(fillExample(*again, asOf()));
    const QStringList lines = everyRow(database());
    EXPECT_GT(lines.size(), 10'000);
    EXPECT_TRUE(lines == everyRow(again.database()));
}

TEST_F(Example, KeepsItsFiguresFromVersionToVersion)
{
    EXPECT_EQ(number("SELECT count(*) FROM result"), 9'001);
    EXPECT_EQ(sum(Measure::Revenue, nullptr, "2026-10"), 41'827'59);
    EXPECT_EQ(sum(Measure::AdSpend, nullptr, "2026-10"), 11'661'33);
    EXPECT_EQ(sum(Derived::Cost, nullptr, "2026-10"), 19'019'33);
    EXPECT_EQ(sum(Derived::Value, nullptr, "2025-11"), 42'075'20);
    EXPECT_EQ(sum(Derived::Cost, "TikTok", "2026-10"), 2'798'67);
    EXPECT_EQ(sum(Measure::NewFollowers, "Instagram", "2026-03"), 2003);
    EXPECT_EQ(sum(Measure::Impressions, "YouTube", "2025-05"), 180'266);
}

TEST_F(Example, EndsWithTheLastFullMonthBeforeTheDay)
{
    EXPECT_EQ(number("SELECT min(start_day) FROM result"), day("2025-05-01").sinceEpoch);
    EXPECT_EQ(number("SELECT max(end_day) FROM result"), day("2026-10-31").sinceEpoch);
    for (const char *last : {"2026-04-29", "2024-02-29"}) {
        TempWorkspace other;
        ASSERT_TRUE(fillExample(*other, day(last))) << last;
        const Month month = Month::of(day(last).next()).previous();
        EXPECT_EQ(valueOf(other.database().number(QStringLiteral("SELECT max(end_day) FROM result"))),
                  month.last().sinceEpoch)
            << last;
    }
}

TEST_F(Example, KeepsItsSumsAndReferencesRight)
{
    EXPECT_TRUE(valueOf(wrongRollups(database())).isEmpty());
    EXPECT_FALSE(valueOf(database().run(QStringLiteral("PRAGMA foreign_key_check"))).next());
    for (const char *column : {"channel", "campaign", "segment", "variant", "source"}) {
        const QString sql =
            QStringLiteral("SELECT count(*) FROM result WHERE %1 <> 0 AND %1 NOT IN (SELECT id FROM %1)")
                .arg(QString::fromLatin1(column));
        EXPECT_EQ(valueOf(database().number(sql)), 0) << column;
    }
}

TEST_F(Example, HoldsOnlyValidThings)
{
    expectAllValid<Channel>(database());
    expectAllValid<SourceChoice>(database());
    expectAllValid<Segment>(database());
    expectAllValid<Persona>(database());
    expectAllValid<Goal>(database());
    expectAllValid<Campaign>(database());
    expectAllValid<Variant>(database());
    expectAllValid<Cost>(database());
    expectAllValid<SharingRule>(database());
    expectAllValid<Rate>(database());
    expectAllValid<Sale>(database());
    expectAllValid<ValueRule>(database());
    expectAllValid<Margin>(database());
    expectAllValid<Baseline>(database());
    expectAllValid<Benefit>(database());
    expectAllValid<Competitor>(database());
    expectAllValid<Note>(database());
    EXPECT_EQ(number("SELECT count(*) FROM persona p WHERE NOT EXISTS (SELECT 1 FROM persona_segment WHERE "
                     "persona = p.id)"),
              0);
    EXPECT_EQ(number("SELECT count(*) FROM cost WHERE converted IS NULL"), 0);
}

TEST_F(Example, AccountsForEachRowByAnImport)
{
    EXPECT_EQ(
        number(
            "SELECT count(*) FROM result r WHERE NOT EXISTS (SELECT 1 FROM import_batch b WHERE b.id = "
            "r.batch "
            "AND b.source = r.source AND b.grain = r.grain AND r.start_day >= b.first_day AND r.end_day <= "
            "b.last_day)"),
        0);
    EXPECT_EQ(number("SELECT sum(imported) FROM import_batch"),
              number("SELECT count(*) FROM result") + number("SELECT count(*) FROM sale"));
    EXPECT_EQ(number("SELECT count(DISTINCT tool) FROM source"), 6);
}

TEST_F(Example, UsesEveryCategoryOfCost)
{
    Query query;
    query.figures = {Derived::Cost};
    query.by = {Dimension::Category};
    const QueryResult result = valueOf(runQuery(workspace(), query));
    EXPECT_EQ(result.rows.size(), qsizetype(EnumKeys<CostCategory>::keys.size()));
    for (const QueryRow &row : result.rows)
        EXPECT_GT(row.values[0].sum.value_or(0), 0) << row.keys[0].text.toStdString();
    EXPECT_TRUE(result.unconvertedCosts.isEmpty());
}

TEST_F(Example, LosesMoneyOnTheChannelWhoseAdvertisingLooksFine)
{
    int losses = 0;
    for (Month each = Month::of(wholeStory().first); each <= Month::of(wholeStory().last);
         each = each.next()) {
        EXPECT_GT(ratio("roas", "TikTok", each.range()), 1.2) << each.toIso().toStdString();
        const double roi = ratio("roi", "TikTok", each.range());
        EXPECT_LT(roi, 0) << each.toIso().toStdString();
        losses += roi < -0.18 && roi > -0.37 ? 1 : 0;
    }
    EXPECT_GE(losses, 13);
}

TEST_F(Example, ShowsEveryFigureByChannelAndMonthWithoutWildJumps)
{
    Query query;
    for (const char *key :
         {"roi", "roas", "cac", "aov", "cpc", "cpm", "ctr", "social_conversion_rate", "engagement_rate",
          "bounce_rate", "frequency", "revenue", "ad_spend", "reach", "followers"})
        query.figures.push_back(valueOf(Figure::fromKey(QString::fromLatin1(key))));
    query.by = {Dimension::Channel, Dimension::Month};
    query.bases.value = ValueBasis::Value;
    query.days = wholeStory();
    const QueryResult result = valueOf(runQuery(workspace(), query));
    EXPECT_EQ(result.rows.size(), 5 * 18);
    for (const QueryRow &row : result.rows) {
        const std::string where = row.keys[0].text.toStdString() + " " + row.keys[1].text.toStdString();
        for (qsizetype i = 0; i < row.values.size(); ++i)
            EXPECT_TRUE(row.values[i].isAvailable()) << where << ' ' << query.figures[i].key().toStdString();
        EXPECT_GT(row.values[0].ratio.value_or(-99), -0.5) << where;
        EXPECT_LT(row.values[0].ratio.value_or(99), 2.5) << where;
    }
}

TEST_F(Example, ShowsTheMonthOfItsNote)
{
    const qint64 seen = sum(Measure::Revenue, "Instagram", "2026-03");
    std::vector<qint64> neighbours;
    for (const char *month : {"2026-01", "2026-02", "2026-04", "2026-05"})
        neighbours.push_back(sum(Measure::Revenue, "Instagram", month));
    std::sort(neighbours.begin(), neighbours.end());
    EXPECT_GT(double(seen), 1.4 * double(neighbours[1] + neighbours[2]) / 2);
    EXPECT_GT(sum(Measure::NewFollowers, "Instagram", "2026-03"),
              3 * sum(Measure::NewFollowers, "Instagram", "2026-02"));
    EXPECT_EQ(number("SELECT count(*) FROM note WHERE is_for_client = 1 AND text LIKE '%viral%'"), 1);
}

TEST_F(Example, LeavesOutWhatAPlatformDidNotReport)
{
    const QString sql =
        QStringLiteral("SELECT count(*) FROM result WHERE channel = ? AND paid = 1 AND segment = 0 AND "
                       "conversions IS NULL AND new_customers IS NULL AND revenue IS NOT NULL");
    EXPECT_EQ(valueOf(database().number(sql, {channel("Facebook").value})), 7 * 2); // a week, two campaigns
}

TEST_F(Example, BreaksDownBySegmentJustWhatTheTotalsSay)
{
    for (const char *measure :
         {"ad_spend", "impressions", "clicks", "revenue", "purchases", "new_customers"}) {
        const QString sql = QStringLiteral(
            "SELECT sum(%1) FROM result WHERE channel IN (1, 2) AND paid = 1 AND segment %2 0");
        const QString key = QString::fromLatin1(measure);
        EXPECT_EQ(valueOf(database().number(sql.arg(key, QStringLiteral("=")))),
                  valueOf(database().number(sql.arg(key, QStringLiteral("<>")))))
            << measure;
    }
}

TEST_F(Example, TakesRevenueOfDealsFromTheLedger)
{
    EXPECT_GE(number("SELECT count(*) FROM sale"), 38);
    EXPECT_EQ(number("SELECT count(*) FROM sale WHERE touch_day IS NULL OR outcome_day - touch_day NOT "
                     "BETWEEN 18 AND 74"),
              0);
    const qint64 sold = number("SELECT sum(converted) FROM sale");
    EXPECT_EQ(ask({Measure::Revenue}, channel("LinkedIn"), wholeStory()).value(0).sum, sold);
    EXPECT_GT(ask({Derived::AssumedValue}, channel("LinkedIn"), wholeStory()).value(0).sum.value_or(0), 0);
}

TEST_F(Example, RefusesAWorkspaceThatHoldsSomething)
{
    const QStringList before = everyRow(database());
    const auto again = fillExample(workspace(), asOf());
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, ErrorCode::InUse);
    EXPECT_TRUE(everyRow(database()) == before);
}

TEST_F(Example, IsAnnouncedOnce)
{
    TempWorkspace other;
    int announced = 0;
    QObject::connect(&*other, &Workspace::committed, &*other, [&](TouchedThings things) {
        ++announced;
        EXPECT_TRUE(things.testFlag(Touched::Results));
        EXPECT_TRUE(things.testFlag(Touched::Settings));
    });
    ASSERT_TRUE(fillExample(*other, asOf()));
    EXPECT_EQ(announced, 1);
    EXPECT_EQ(other->settings().salesCycleDays, 0);
}

TEST_F(Example, MakesAFileOfItsOwn)
{
    const TempWorkspace other;
    const QString path = other.pathOf(QStringLiteral("lumen.payoff"));
    const auto made = createExample(path, asOf(), fixedClock(asOf()));
    ASSERT_TRUE(made);
    EXPECT_EQ((*made)->info().name, QStringLiteral("Lumen Skincare"));
    EXPECT_EQ(valueOf(asOfDay(**made)), day("2026-10-31"));
    EXPECT_EQ(createExample(path, asOf()).error().code, ErrorCode::FileExists);
}

} // namespace payoff
