// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/closing/monthclose.h"

#include "core/closing/snapshot.h"
#include "core/summary/summarytext.h"
#include "core/transfer/importer.h"
#include "core/workspace/contents.h"
#include "tests/core/transfer/importing.h"
#include "tests/support/smallworkspace.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <ctime>

namespace payoff {

namespace {

class MonthCloseTest : public testing::Test {
protected:
    [[nodiscard]] QByteArray csv(const Bases &bases = {}) const
    {
        const auto summary = valueOf(summaryOf(*workspace, {wholeMonth("2026-05"), {}, bases}));
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        EXPECT_TRUE(writeCsv(summary, buffer));
        return buffer.data();
    }
    [[nodiscard]] QByteArray json() const
    {
        const auto summary = valueOf(summaryOf(*workspace, {wholeMonth("2026-05"), {}, {}}));
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        EXPECT_TRUE(writeJson(summary, buffer));
        return buffer.data();
    }
    [[nodiscard]] QJsonObject snapshot() const
    {
        const auto close = valueOf(closeOf(*workspace, may)).value();
        return QJsonDocument::fromJson(close.snapshot.toUtf8()).object();
    }

    SmallWorkspace small;
    TempWorkspace &workspace = small.workspace;
    Month may = month("2026-05");
};

class Zone {
public:
    explicit Zone(const char *zone)
        : m_before(qgetenv("TZ"))
    {
        set(zone);
    }
    ~Zone() { set(m_before); }
    Q_DISABLE_COPY_MOVE(Zone)

private:
    static void set(const QByteArray &zone)
    {
        qputenv("TZ", zone);
        tzset();
    }
    QByteArray m_before;
};

} // namespace

TEST_F(MonthCloseTest, GivesTheSameSummaryAsBeforeItWasClosed)
{
    const QByteArray csvBefore = csv();
    const QByteArray jsonBefore = json();
    const Bases other{ValueBasis::Contribution, CostBasis::Ads, TimeView::Touch};
    const QByteArray otherBefore = csv(other);
    ASSERT_TRUE(closeMonth(*workspace, may));
    EXPECT_EQ(csv(), csvBefore);
    EXPECT_EQ(json(), jsonBefore);
    EXPECT_EQ(csv(other), otherBefore);
    EXPECT_NE(otherBefore, csvBefore);
}

TEST_F(MonthCloseTest, KeepsTheBytesOfItsSummaryWhateverHappensLater)
{
    ASSERT_TRUE(closeMonth(*workspace, may));
    const QByteArray before = csv();
    const QString path = workspace.pathOf(QStringLiteral("later.csv"));
    writeBytes(path,
               "day,channel,campaign,spend,revenue\n2026-05-28,Facebook,Spring,77.00,999.00\n"
               "2026-04-02,Facebook,Spring,5.00,1.00\n2026-06-01,Facebook,Spring,5.00,1.00\n");
    const auto plain = valueOf(builtInProfile(QStringLiteral("plain")));
    EXPECT_EQ(valueOf(importFile(*workspace, path, plain, {})).batch.held, 1);
    Cost cost;
    cost.category = CostCategory::Tools;
    cost.amount = euros(123'45);
    cost.span = wholeMonth("2026-04");
    workspace.add(cost);
    Contents contents;
    ASSERT_TRUE(readContents(*workspace, everything, contents));
    Channel renamed = contents.channels.front();
    renamed.name = QStringLiteral("Meta");
    workspace.apply(changed(contents.channels.front(), renamed));
    // What April was is told by May's summary, too: computed anew it would differ.
    const auto computed = valueOf(summarise(*workspace, {wholeMonth("2026-05"), {}, {}}));
    EXPECT_NE(computed.rows.front().name, QStringLiteral("Facebook"));
    const QLocale locale;
    for (const char *zone :
         {"America/New_York", "Asia/Jerusalem", "Pacific/Kiritimati", "America/Sao_Paulo"}) {
        const Zone other(zone);
        for (const QLocale::Language language : {QLocale::English, QLocale::French, QLocale::Hebrew}) {
            QLocale::setDefault(QLocale(language));
            workspace.reopen();
            EXPECT_EQ(csv(), before) << zone;
        }
    }
    QLocale::setDefault(locale);
}

TEST_F(MonthCloseTest, ReadsNothingButTheSnapshot)
{
    ASSERT_TRUE(closeMonth(*workspace, may));
    const QByteArray before = csv();
    ASSERT_TRUE(workspace.database().execute(QStringLiteral("DELETE FROM result")));
    ASSERT_TRUE(workspace.database().execute(QStringLiteral("DELETE FROM rollup")));
    ASSERT_TRUE(workspace.database().execute(QStringLiteral("DELETE FROM cost")));
    EXPECT_EQ(csv(), before);
}

TEST_F(MonthCloseTest, ComputesWhatIsFilteredOrNoMonth)
{
    ASSERT_TRUE(closeMonth(*workspace, may));
    Filters filters;
    filters.channels = {small.linkedIn};
    const auto filtered = valueOf(summaryOf(*workspace, {may.range(), filters, {}}));
    EXPECT_EQ(filtered.rows.size(), 1);
    const auto days = valueOf(summaryOf(*workspace, {{day("2026-05-01"), day("2026-05-10")}, {}, {}}));
    EXPECT_EQ(days.days.last, day("2026-05-10"));
}

TEST_F(MonthCloseTest, HoldsWhatPeopleEnteredForTheMonth)
{
    workspace.add(Note{{}, day("2026-05-12"), QStringLiteral("Sale in the shop"), true, {}, {}});
    workspace.add(Note{{}, day("2026-06-12"), QStringLiteral("Later"), true, {}, {}});
    workspace.add(Margin{{}, day("2026-01-01"), 600'000, {}});
    ValueRule rule;
    rule.from = day("2026-05-20");
    rule.low = rule.likely = rule.high = 500;
    workspace.add(rule);
    rule.from = day("2026-06-01");
    workspace.add(rule);
    workspace.add(Rate{{}, currency("USD"), wholeMonth("2026-05"), 920'000});
    workspace.add(
        SharingRule{{}, {}, month("2026-01"), Sharing::Percentages, {}, {{small.facebook, 1'000'000}}});
    Goal goal;
    goal.name = QStringLiteral("Revenue");
    goal.measure = Measure::Revenue;
    goal.target = 100'000;
    goal.span = wholeMonth("2026-05");
    workspace.add(goal);
    ASSERT_TRUE(closeMonth(*workspace, may,
                           {QStringLiteral("A good month "), {{small.facebook, QStringLiteral("Best")}}}));
    const QJsonObject read = snapshot();
    EXPECT_EQ(read[u"notes"].toArray().size(), 1);
    EXPECT_EQ(read[u"margins"][qsizetype(0)][u"share"].toInt(), 600'000);
    EXPECT_EQ(read[u"value_rules"].toArray().size(), 1);
    EXPECT_EQ(read[u"rates"][qsizetype(0)][u"currency"].toString(), QStringLiteral("USD"));
    EXPECT_EQ(read[u"costs"].toArray().size(), 3);
    EXPECT_EQ(read[u"sharing_rules"][qsizetype(0)][u"sharing_percentage"].toArray().size(), 1);
    EXPECT_EQ(read[u"goals"][qsizetype(0)][u"actual"].toInt(), 57'000);
    EXPECT_EQ(read[u"formulas"].toInt(), formulasVersion);
    EXPECT_EQ(read[u"comment"].toString(), QStringLiteral("A good month"));
    const auto close = valueOf(closeOf(*workspace, may)).value();
    EXPECT_EQ(close.comment, QStringLiteral("A good month"));
    const auto comments = valueOf(channelComments(close.snapshot));
    ASSERT_EQ(comments.size(), 1);
    EXPECT_EQ(comments.front().first, QStringLiteral("Facebook"));
}

TEST_F(MonthCloseTest, RefusesAMonthThatIsClosed)
{
    ASSERT_TRUE(closeMonth(*workspace, may));
    EXPECT_EQ(closeMonth(*workspace, may).error(),
              (Error{ErrorCode::MonthClosed, {QStringLiteral("2026-05")}}));
}

TEST_F(MonthCloseTest, RefusesAMonthThatIsNotOverAndHasNothing)
{
    EXPECT_EQ(closeMonth(*workspace, month("2026-09")).error().code, ErrorCode::InvalidMonth);
    EXPECT_TRUE(closeMonth(*workspace, month("2025-01"))); // over, and known to hold nothing
    workspace.add(TypedCell{{small.facebook, {}, month("2026-09"), Measure::AdSpend}, 100});
    EXPECT_TRUE(closeMonth(*workspace, month("2026-09")));
}

TEST_F(MonthCloseTest, RefusesAMonthThatHasNotBegunThoughACostReachesIntoIt)
{
    Cost cost;
    cost.category = CostCategory::Tools;
    cost.amount = euros(1'000);
    cost.span = oneDay("2026-05-01");
    cost.recurrence = Recurrence::Monthly;
    workspace.add(cost);
    EXPECT_EQ(closeMonth(*workspace, month("3000-01")).error().code, ErrorCode::InvalidMonth);
}

TEST_F(MonthCloseTest, TellsThatAMonthIsNotClosed)
{
    EXPECT_EQ(reopenMonth(*workspace, may).error().code, ErrorCode::UnknownName);
}

TEST_F(MonthCloseTest, LeavesNothingBehindOnceItIsTakenBack)
{
    const QStringList open = contentOf(workspace.database());
    ASSERT_TRUE(closeMonth(*workspace, may, {QStringLiteral("Done"), {}}));
    const QStringList closed = contentOf(workspace.database());
    const Reopened reopened = valueOf(reopenMonth(*workspace, may, ReopenFor::Undo));
    EXPECT_TRUE(contentOf(workspace.database()) == open);
    ASSERT_TRUE(closeAgain(*workspace, reopened));
    EXPECT_TRUE(contentOf(workspace.database()) == closed);
    // Opened again for good it leaves a mark, which goes with the reopening.
    const Reopened restated = valueOf(reopenMonth(*workspace, may));
    EXPECT_EQ(contentOf(workspace.database()).size(), open.size() + 1);
    ASSERT_TRUE(closeAgain(*workspace, restated));
    EXPECT_TRUE(contentOf(workspace.database()) == closed);
    EXPECT_EQ(closeAgain(*workspace, reopened).error().code, ErrorCode::MonthClosed);
}

TEST_F(MonthCloseTest, ListsWhatIsClosedByMonth)
{
    ASSERT_TRUE(closeMonth(*workspace, may, {QStringLiteral("Second"), {}}));
    ASSERT_TRUE(closeMonth(*workspace, month("2026-04"), {QStringLiteral("First"), {}}));
    const auto list = valueOf(closedMonthList(*workspace));
    ASSERT_EQ(list.size(), 2);
    EXPECT_EQ(list[0].comment, QStringLiteral("First"));
    EXPECT_EQ(list[1].month, may);
    EXPECT_FALSE(list[1].closedAt.isEmpty());
}

TEST_F(MonthCloseTest, SaysThatASnapshotIsDamaged)
{
    ASSERT_TRUE(closeMonth(*workspace, may));
    for (const char *broken : {"", "{}", R"({"format": 1})", R"({"format": 99})", "["}) {
        ASSERT_TRUE(workspace.database().run(QStringLiteral("UPDATE month_close SET snapshot = ?"),
                                             {QString::fromLatin1(broken)}));
        EXPECT_EQ(summaryOf(*workspace, {may.range(), {}, {}}).error().code, ErrorCode::FileDamaged)
            << broken;
    }
    QJsonObject cut = QJsonDocument::fromJson(valueOf(makeSnapshot(*workspace, may, {})).toUtf8()).object();
    QJsonArray summaries = cut[u"summaries"].toArray();
    QJsonObject first = summaries[0].toObject();
    first.insert(QStringLiteral("total"), QJsonArray{1, 2});
    summaries[0] = first;
    cut.insert(QStringLiteral("summaries"), summaries);
    const QString text = QString::fromUtf8(QJsonDocument(cut).toJson());
    EXPECT_EQ(summaryFromSnapshot(text, {}).error().code, ErrorCode::FileDamaged);
}

} // namespace payoff
