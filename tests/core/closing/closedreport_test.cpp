// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/closing/closedreport.h"

#include "core/closing/figurejson.h"
#include "core/closing/monthclose.h"
#include "core/closing/reopenedmonths.h"
#include "core/closing/reportjson.h"
#include "core/closing/snapshot.h"
#include "tests/support/smallworkspace.h"

#include <QJsonDocument>

namespace payoff {

namespace {

class ClosedReport : public testing::Test {
protected:
    [[nodiscard]] ReportData report(const Bases &bases = {}, Audience audience = Audience::Manager) const
    {
        return valueOf(reportOf(*workspace, {may.range(), audience, {}, bases}));
    }
    [[nodiscard]] ReportData year() const
    {
        return valueOf(
            reportOf(*workspace, {{day("2026-01-01"), day("2026-12-31")}, Audience::Executive, {}, {}}));
    }
    void close(const ClosingWords &words = {}) { ASSERT_TRUE(closeMonth(*workspace, may, words)); }
    void forgetResults() const
    {
        for (const char *table : {"result", "rollup", "cost", "goal", "note"})
            ASSERT_TRUE(workspace.database().execute(
                QStringLiteral("DELETE FROM %1").arg(QString::fromLatin1(table))));
    }
    static QByteArray bytes(const ReportData &report) { return QJsonDocument(reportAsJson(report)).toJson(); }

    SmallWorkspace small;
    TempWorkspace &workspace = small.workspace;
    Month may = month("2026-05");
};

qsizetype place(const char *key)
{
    const QVector<Figure> figures = monthFigures();
    for (qsizetype i = 0; i < figures.size(); ++i) {
        if (figures[i].key() == QLatin1String(key))
            return i;
    }
    return -1;
}

} // namespace

TEST_F(ClosedReport, IsThatOfTheDayOfClosingAndReadsNothingElse)
{
    Note note;
    note.day = day("2026-05-07");
    note.text = QStringLiteral("A sale");
    note.isForClient = true;
    workspace.add(note);
    Goal goal;
    goal.name = QStringLiteral("Clicks");
    goal.kind = GoalKind::HoldLevel;
    goal.measure = Measure::Clicks;
    goal.target = 100;
    goal.span = {day("2026-04-01"), day("2026-12-31")};
    goal.monthTargets = {{month("2026-06"), 150}};
    workspace.add(goal);
    const QByteArray before = bytes(report());
    EXPECT_EQ(report().closing.origin, ReportOrigin::Computed);
    close();
    forgetResults();
    const ReportData kept = report();
    EXPECT_EQ(bytes(kept), before);
    EXPECT_EQ(kept.closing.origin, ReportOrigin::Snapshot);
    EXPECT_EQ(kept.closing.state, MonthState::Closed);
    EXPECT_EQ(kept.closing.closedOn, day("2026-06-30"));
    ASSERT_EQ(kept.goals.size(), 1);
    EXPECT_EQ(byId(kept.contents.goals, kept.goals.first().goal)->monthTargets.size(), 1);
    EXPECT_EQ(kept.notes.first().text, QStringLiteral("A sale"));
}

TEST_F(ClosedReport, KeepsTheBasesThatItWasClosedOn)
{
    const Bases value{ValueBasis::Value, CostBasis::Direct, TimeView::Outcome};
    close({{}, {}, value});
    EXPECT_EQ(report(value).closing.origin, ReportOrigin::Snapshot);
    const ReportData other = report();
    EXPECT_EQ(other.closing.origin, ReportOrigin::ComputedAfterClosing);
    EXPECT_EQ(other.closing.state, MonthState::Closed);
    EXPECT_EQ(other.closing.closedOn, day("2026-06-30"));
}

TEST_F(ClosedReport, IsComputedWhereItIsFilteredOrOfAPartOfTheMonth)
{
    close({QStringLiteral("All of May"), {}});
    Filters filters;
    filters.channels = {small.linkedIn};
    const ReportData filtered =
        valueOf(reportOf(*workspace, {may.range(), Audience::Executive, filters, {}}));
    EXPECT_EQ(filtered.closing.origin, ReportOrigin::ComputedAfterClosing);
    EXPECT_EQ(filtered.closing.comments.size(), 1);
    const ReportData days =
        valueOf(reportOf(*workspace, {{day("2026-05-01"), day("2026-05-10")}, Audience::Executive, {}, {}}));
    EXPECT_EQ(days.closing.origin, ReportOrigin::ComputedAfterClosing);
    EXPECT_TRUE(days.closing.months.isEmpty());
}

TEST_F(ClosedReport, IsComputedFromASnapshotThatIsOlderThanReports)
{
    close();
    auto kept = valueOf(closeOf(*workspace, may)).value();
    QJsonObject old = QJsonDocument::fromJson(kept.snapshot.toUtf8()).object();
    old.remove(QStringLiteral("report"));
    old.remove(QStringLiteral("restated"));
    old.insert(QStringLiteral("format"), 1);
    ASSERT_TRUE(workspace.database().run(QStringLiteral("UPDATE month_close SET snapshot = ?"),
                                         {QString::fromUtf8(QJsonDocument(old).toJson())}));
    EXPECT_EQ(report().closing.origin, ReportOrigin::ComputedAfterClosing);
    EXPECT_TRUE(summaryOf(*workspace, {may.range(), {}, {}}));
}

TEST_F(ClosedReport, SaysWhereItsSnapshotCannotBeRead)
{
    close();
    auto kept = valueOf(closeOf(*workspace, may)).value();
    QJsonObject broken = QJsonDocument::fromJson(kept.snapshot.toUtf8()).object();
    broken.insert(QStringLiteral("report"), QJsonObject{{QStringLiteral("made"), 3}});
    ASSERT_TRUE(workspace.database().run(QStringLiteral("UPDATE month_close SET snapshot = ?"),
                                         {QString::fromUtf8(QJsonDocument(broken).toJson())}));
    const auto read = reportOf(*workspace, {may.range(), Audience::Executive, {}, {}});
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::FileDamaged);
}

TEST_F(ClosedReport, IsCutDownToItsAudience)
{
    const ReportData before = report({}, Audience::Executive);
    close();
    const ReportData executive = report({}, Audience::Executive);
    EXPECT_EQ(executive.request.audience, Audience::Executive);
    EXPECT_EQ(executive.channels.figures, channelFigures());
    EXPECT_EQ(executive.channels.total.shown, before.channels.total.shown);
    EXPECT_TRUE(executive.campaigns.rows.isEmpty());
    EXPECT_FALSE(report().campaigns.rows.isEmpty());
}

TEST_F(ClosedReport, HoldsWhatWasSaidUnderTheNamesOfThatDay)
{
    ClosingWords words{QStringLiteral("A good month"), {}};
    words.channels.insert(small.linkedIn, QStringLiteral("Slow"));
    const ChannelId silent = workspace.addChannel("Silent");
    words.channels.insert(silent, QStringLiteral("Nothing came"));
    close(words);
    ASSERT_TRUE(workspace.database().execute(QStringLiteral("UPDATE channel SET name = name || '!'")));
    const QVector<ClosingComment> wanted{{may, {}, QStringLiteral("A good month")},
                                         {may, QStringLiteral("LinkedIn"), QStringLiteral("Slow")},
                                         {may, QStringLiteral("Silent"), QStringLiteral("Nothing came")}};
    EXPECT_EQ(report().closing.comments, wanted);
}

TEST_F(ClosedReport, MarksAMonthThatWasReopened)
{
    const auto stateOf = [&] { return valueOf(MonthStates::load(workspace.database())).of(may); };
    EXPECT_EQ(stateOf(), MonthState::Open);
    close();
    EXPECT_EQ(stateOf(), MonthState::Closed);
    const Reopened reopened = valueOf(reopenMonth(*workspace, may));
    EXPECT_EQ(stateOf(), MonthState::Reopened);
    EXPECT_EQ(report().closing.state, MonthState::Reopened);
    ASSERT_TRUE(closeAgain(*workspace, reopened)); // the reopening is taken back
    EXPECT_EQ(stateOf(), MonthState::Closed);
    ASSERT_TRUE(reopenMonth(*workspace, may));
    close();
    EXPECT_EQ(stateOf(), MonthState::Restated);
    EXPECT_EQ(report().closing.state, MonthState::Restated);
    // Closing it again is taken back, and repeated.
    const Reopened undone = valueOf(reopenMonth(*workspace, may, ReopenFor::Undo));
    EXPECT_EQ(stateOf(), MonthState::Reopened);
    ASSERT_TRUE(closeAgain(*workspace, undone));
    EXPECT_EQ(stateOf(), MonthState::Restated);
}

TEST_F(ClosedReport, LeavesNoTraceOfAClosingThatWasTakenBack)
{
    close();
    ASSERT_TRUE(reopenMonth(*workspace, may, ReopenFor::Undo));
    EXPECT_EQ(report().closing.state, MonthState::Open);
}

TEST_F(ClosedReport, GrowsToAYearOfItsMonths)
{
    close({QStringLiteral("May is done"), {}});
    const ReportClosing closing = year().closing;
    ASSERT_EQ(closing.months.size(), 12);
    const ReportMonth &april = closing.months[3];
    const ReportMonth &shown = closing.months[4];
    EXPECT_FALSE(april.isFromSnapshot);
    EXPECT_EQ(april.state, MonthState::Open);
    EXPECT_EQ(april.figures[place("cost")].sum, 8'000);
    EXPECT_TRUE(shown.isFromSnapshot);
    EXPECT_EQ(shown.state, MonthState::Closed);
    EXPECT_EQ(shown.figures[place("cost")].sum, 21'000);
    EXPECT_EQ(shown.figures[place("value")].sum, 57'000);
    EXPECT_EQ(shown.figures[place("new_customers")].sum, 2);
    EXPECT_EQ(closing.total[place("cost")].sum, 29'000);
    EXPECT_EQ(sumOfMonths(closing, place("cost")), 29'000);
    EXPECT_FALSE(closing.months[0].figures[place("roi")].isAvailable());
    ASSERT_EQ(closing.comments.size(), 1);
    EXPECT_EQ(closing.comments.first().month, may);
}

TEST_F(ClosedReport, KeepsAClosedMonthApartFromWhatTheYearBecame)
{
    close();
    ASSERT_TRUE(workspace.database().execute(QStringLiteral("DELETE FROM cost")));
    const ReportClosing closing = year().closing;
    EXPECT_EQ(closing.months[4].figures[place("cost")].sum, 21'000);
    EXPECT_EQ(closing.total[place("cost")].sum, 23'000);
    EXPECT_EQ(sumOfMonths(closing, place("cost")), 29'000);
}

TEST_F(ClosedReport, ComputesMonthsThatAreFilteredOrCut)
{
    close();
    Filters filters;
    filters.channels = {small.facebook};
    const ReportClosing filtered =
        valueOf(
            reportOf(*workspace, {{day("2026-04-01"), day("2026-06-30")}, Audience::Executive, filters, {}}))
            .closing;
    ASSERT_EQ(filtered.months.size(), 3);
    EXPECT_FALSE(filtered.months[1].isFromSnapshot);
    EXPECT_EQ(filtered.months[1].state, MonthState::Closed);
    const ReportClosing cut =
        valueOf(reportOf(*workspace, {{day("2026-04-10"), day("2026-05-10")}, Audience::Executive, {}, {}}))
            .closing;
    ASSERT_EQ(cut.months.size(), 2);
    EXPECT_EQ(cut.months[0].days, (DayRange{day("2026-04-10"), day("2026-04-30")}));
    EXPECT_FALSE(cut.months[1].isFromSnapshot);
    EXPECT_EQ(cut.months[1].figures[place("value")].sum, 50'000);
}

TEST_F(ClosedReport, LooksBackUponTheOneCampaignThatItIsOf)
{
    Filters filters;
    filters.campaigns = {small.spring};
    const ReportData report = valueOf(reportOf(*workspace, {may.range(), Audience::Executive, filters, {}}));
    ASSERT_TRUE(report.campaign);
    EXPECT_EQ(report.campaign->campaign, small.spring);
    EXPECT_EQ(report.campaign->total.adSpend, 22'000); // of its whole life up to the end of May
    EXPECT_FALSE(this->report().campaign);
}

TEST_F(ClosedReport, KeepsASumASumAndARatioARatioWhateverTheFigureIs)
{
    FigureValue ratio;
    ratio.ratio = 1;
    ratio.missing = Missing::No;
    FigureValue sum;
    sum.sum = 7;
    sum.missing = Missing::No;
    for (const Figure &figure :
         {Figure(Derived::GrossMargin), Figure(Measure::Clicks), *Figure::fromKey(QStringLiteral("roi"))}) {
        for (const FigureValue &value : {ratio, sum})
            EXPECT_EQ(figureFromJson(figure, figureAsJson(figure, value)), value) << qPrintable(figure.key());
    }
}

} // namespace payoff
