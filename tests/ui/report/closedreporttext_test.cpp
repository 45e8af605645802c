// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/closing/closedreport.h"
#include "core/closing/monthclose.h"
#include "core/closing/snapshot.h"
#include "core/summary/summarytext.h"
#include "core/transfer/importer.h"
#include "core/workspace/settings.h"
#include "tests/support/content.h"
#include "tests/ui/report/fullworkspace.h"
#include "ui/report/htmlwriter.h"
#include "ui/report/reportcampaign.h"
#include "ui/report/reportclosing.h"
#include "ui/report/reportlanguage.h"
#include "ui/report/reporttext.h"

#include <QBuffer>

#include <ctime>

namespace payoff {
namespace {

const Month may = month("2026-05");

/// Says which line is the first that differs.
void expectSame(const QByteArray &is, const QByteArray &wanted)
{
    if (is == wanted)
        return;
    const QByteArrayList lines = is.split('\n');
    const QByteArrayList wantedLines = wanted.split('\n');
    for (qsizetype i = 0; i < std::max(lines.size(), wantedLines.size()); ++i) {
        if (lines.value(i) != wantedLines.value(i)) {
            ADD_FAILURE() << "line " << i << ": " << lines.value(i).left(400).constData()
                          << "\ninstead of: " << wantedLines.value(i).left(400).constData();
            return;
        }
    }
}

class ClosedReportText : public testing::Test {
protected:
    [[nodiscard]] ReportData report(Audience audience, const Bases &on = {}) const
    {
        return valueOf(reportOf(*workspace, {may.range(), audience, {}, on}));
    }
    [[nodiscard]] QByteArray html(Audience audience, const char *language) const
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        EXPECT_TRUE(
            writeHtml(reportDocument(report(audience, bases), QString::fromLatin1(language)), buffer));
        return buffer.data();
    }
    [[nodiscard]] QByteArray csv() const
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        EXPECT_TRUE(writeCsv(valueOf(summaryOf(*workspace, {may.range(), {}, bases})), buffer));
        return buffer.data();
    }
    /// Every report and the figures, in a fixed order.
    [[nodiscard]] QByteArrayList everything() const
    {
        QByteArrayList all{csv()};
        for (const auto &[audience, key] : EnumKeys<Audience>::keys) {
            for (const char *language : {"en", "fr", "he"})
                all.push_back(html(audience, language));
        }
        return all;
    }
    void close()
    {
        ClosingWords words{QStringLiteral("A good month.\nאפריל <b>היה</b> חלש"), {}, bases};
        words.channels.insert(full.small.linkedIn, QStringLiteral("Slow & dear"));
        ASSERT_TRUE(closeMonth(*workspace, may, words));
    }
    void changeWhatCanBeChanged()
    {
        Contents contents;
        ASSERT_TRUE(readContents(*workspace, payoff::everything, contents));
        Channel renamed = contents.channels.first();
        renamed.name = QStringLiteral("Meta");
        renamed.color = 5;
        workspace.apply(changed(contents.channels.first(), renamed));
        Campaign campaign = contents.campaigns.first();
        campaign.name = QStringLiteral("Frühling");
        workspace.apply(changed(contents.campaigns.first(), campaign));
        Goal goal = contents.goals.first();
        goal.target *= 7;
        workspace.apply(changed(contents.goals.first(), goal));
        workspace.apply(removed(contents.notes.first()));
        ValueRule rule;
        rule.measure = Measure::Clicks;
        rule.from = day("2026-06-01");
        rule.low = rule.likely = rule.high = 100;
        workspace.add(rule);
        Settings settings = workspace->settings();
        Settings other = settings;
        other.salesCycleDays = 365;
        other.calendar.fiscalYearStart = 4;
        other.calendar.weekStart = Qt::Sunday;
        other.customer = CustomerValue{};
        workspace.apply(changed(settings, other));
        const QString path = workspace.pathOf(QStringLiteral("later.csv"));
        writeBytes(path,
                   "day,channel,campaign,spend,revenue\n2026-05-28,Facebook,Spring,77.00,999.00\n"
                   "2026-04-02,Facebook,Spring,5.00,1.00\n2026-06-01,Facebook,Spring,5.00,1.00\n");
        ASSERT_TRUE(importFile(*workspace, path, valueOf(builtInProfile(QStringLiteral("plain"))), {}));
    }

    FullWorkspace full;
    TempWorkspace &workspace = full.small.workspace;
    Bases bases{ValueBasis::Value, CostBasis::Loaded, TimeView::Outcome};
};

QStringList remarksOf(const ReportDocument &document)
{
    return std::get<ReportList>(document.sections.last().blocks.first()).lines;
}

ReportDocument english(const ReportData &data) { return reportDocument(data, QStringLiteral("en")); }

const ReportSection *sectionOf(const ReportDocument &document, const char *heading)
{
    for (const ReportSection &each : document.sections) {
        if (each.heading == QLatin1String(heading))
            return &each;
    }
    return nullptr;
}

TEST_F(ClosedReportText, IsThatOfTheOpenMonthButForWhatClosingSays)
{
    const ReportDocument before = english(report(Audience::Manager, bases));
    ASSERT_TRUE(closeMonth(*workspace, may, {{}, {}, bases}));
    ReportDocument after = english(report(Audience::Manager, bases));
    auto &remarks = std::get<ReportList>(after.sections.last().blocks.first()).lines;
    EXPECT_TRUE(remarks.takeFirst().startsWith(QStringLiteral("The month was closed on June 30, 2026.")));
    const auto htmlOf = [](const ReportDocument &document) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        EXPECT_TRUE(writeHtml(document, buffer));
        return buffer.data();
    };
    expectSame(htmlOf(after), htmlOf(before));
}

TEST_F(ClosedReportText, StaysTheSameWhateverIsChangedLater)
{
    close();
    const QByteArrayList before = everything();
    changeWhatCanBeChanged();
    const QLocale locale;
    const QByteArray zone = qgetenv("TZ");
    for (const char *other : {"Pacific/Kiritimati", "America/Los_Angeles"}) {
        qputenv("TZ", other);
        tzset();
        QLocale::setDefault(QLocale(QLocale::Hebrew));
        const QByteArrayList now = everything();
        for (qsizetype i = 0; i < before.size(); ++i)
            expectSame(now[i], before[i]);
        QLocale::setDefault(locale);
    }
    qputenv("TZ", zone);
    tzset();
}

TEST_F(ClosedReportText, TellsWhatWasSaid)
{
    close();
    const ReportDocument executive = english(report(Audience::Executive, bases));
    // It has one page: what was said follows its sentences.
    EXPECT_FALSE(sectionOf(executive, "Comment"));
    const auto said = std::get<ReportList>(executive.sections.first().blocks[1]).lines;
    ASSERT_EQ(said.size(), 2); // lines of the overall one, no channel's
    EXPECT_EQ(said.first(), isolatedName(QStringLiteral("A good month.")));
    const QByteArray page = html(Audience::Stakeholder, "en");
    EXPECT_TRUE(page.contains("<h2>Comment</h2>")) << page.constData();
    EXPECT_TRUE(page.contains("Slow &amp; dear"));
    EXPECT_TRUE(page.contains("&lt;b&gt;"));
    EXPECT_FALSE(page.contains("<b>"));
}

TEST_F(ClosedReportText, SaysThatItWasComputedLater)
{
    close();
    const QStringList remarks = remarksOf(english(report(Audience::Executive)));
    EXPECT_TRUE(remarks.first().startsWith(QStringLiteral("These figures were computed on June 30, 2026")));
    ASSERT_TRUE(reopenMonth(*workspace, may));
    EXPECT_TRUE(remarksOf(english(report(Audience::Executive, bases)))
                    .first()
                    .startsWith(QStringLiteral("The month had been closed and was opened again")));
    close();
    EXPECT_TRUE(remarksOf(english(report(Audience::Executive, bases)))[1].startsWith(
        QStringLiteral("The month had been closed before")));
}

TEST_F(ClosedReportText, HasATableOfMonthsWhereThereAreSeveral)
{
    close();
    ASSERT_TRUE(workspace.database().execute(QStringLiteral("DELETE FROM cost")));
    const ReportData year = valueOf(
        reportOf(*workspace, {{day("2026-01-01"), day("2026-12-31")}, Audience::Executive, {}, bases}));
    const ReportDocument document = english(year);
    ASSERT_TRUE(sectionOf(document, "Month by month"));
    const auto table = std::get<ReportTable>(sectionOf(document, "Month by month")->blocks.first());
    ASSERT_EQ(table.rows.size(), 12);
    EXPECT_EQ(table.rows[4].first(), QStringLiteral("May 2026"));
    EXPECT_EQ(table.rows[4].last(), QStringLiteral("closed"));
    EXPECT_EQ(table.rows[3].last(), QStringLiteral("open"));
    EXPECT_EQ(table.total.first(), QStringLiteral("Total"));
    EXPECT_EQ(document.facts[1], QStringLiteral("Compared with 2025"));
    const QString remarks = remarksOf(document).join(u'\n');
    EXPECT_TRUE(remarks.contains(QStringLiteral("with the figures of that day: May 2026.")));
    EXPECT_TRUE(remarks.contains(QStringLiteral("Cost: €320.00 against €260.00"))) << qPrintable(remarks);
    const auto said = std::get<ReportList>(document.sections.first().blocks[1]).lines;
    EXPECT_TRUE(said.first().startsWith(QStringLiteral("May 2026: ")));
}

TEST_F(ClosedReportText, StatesWhatACampaignWas)
{
    Contents contents;
    ASSERT_TRUE(readContents(*workspace, payoff::everything, contents));
    Campaign judged = contents.campaigns.first();
    judged.outcome = CampaignOutcome::Mixed;
    judged.learnings = QStringLiteral("Begin earlier");
    judged.channels.first().plannedBudget = 25'000;
    judged.goals = {contents.goals.first().id};
    workspace.apply(changed(contents.campaigns.first(), judged));
    Filters filters;
    filters.campaigns = {judged.id};
    const ReportDocument document =
        english(valueOf(reportOf(*workspace, {may.range(), Audience::Stakeholder, filters, bases})));
    EXPECT_TRUE(document.subtitle.contains(QStringLiteral("Spring")));
    ASSERT_TRUE(sectionOf(document, "The campaign"));
    const auto lines = std::get<ReportList>(sectionOf(document, "The campaign")->blocks[0]).lines.join(u'\n');
    EXPECT_TRUE(lines.contains(QStringLiteral("Its outcome: mixed.")));
    EXPECT_TRUE(lines.contains(QStringLiteral("Begin earlier")));
    const auto plan = std::get<ReportTable>(sectionOf(document, "The campaign")->blocks[1]);
    EXPECT_EQ(plan.total[1], QStringLiteral("€250.00"));
    EXPECT_EQ(plan.total[2], QStringLiteral("€220.00"));
    EXPECT_EQ(std::get<ReportTable>(sectionOf(document, "Goals")->blocks.first()).rows.size(), 1);
}

TEST_F(ClosedReportText, IsTranslated)
{
    close();
    ASSERT_TRUE(reopenMonth(*workspace, may));
    close();
    ASSERT_TRUE(closeMonth(*workspace, month("2026-04"), {{}, {}, bases}));
    ASSERT_TRUE(reopenMonth(*workspace, month("2026-04")));
    ASSERT_TRUE(workspace.database().execute(QStringLiteral("DELETE FROM cost")));
    Filters filters;
    filters.campaigns = {full.small.spring};
    const DayRange year{day("2026-01-01"), day("2026-12-31")};
    const QVector<ReportRequest> requests{{may.range(), Audience::Manager, {}, bases},
                                          {may.range(), Audience::Manager, {}, {}},
                                          {month("2026-04").range(), Audience::Manager, {}, {}},
                                          {year, Audience::Manager, {}, bases},
                                          {year, Audience::Manager, filters, bases}};
    for (const char *language : {"fr", "he"}) {
        for (const ReportRequest &request : requests) {
            const ReportLanguage spoken(QString::fromLatin1(language));
            const auto document = reportDocument(valueOf(reportOf(*workspace, request)), spoken);
            for (const UntranslatedText &each : spoken.untranslated())
                ADD_FAILURE() << language << ' ' << qPrintable(each.context) << ": "
                              << qPrintable(each.english);
            for (const QString &line : remarksOf(document))
                EXPECT_FALSE(line.contains(u'%' + QString::number(1))) << qPrintable(line);
        }
    }
}

} // namespace
} // namespace payoff
