// SPDX-License-Identifier: GPL-3.0-or-later
// What real exports were seen to do, one test each, by the damage that it would do; the files are made up.
#include "core/transfer/recognition.h"
#include "tests/core/transfer/importing.h"
#include "tests/support/ziparchive.h"

#include <gmock/gmock.h>

namespace payoff {

namespace {

class TrapsOfRealExports : public Importing {
protected:
    /// Imports a file of these bytes by the profile that fits, with a channel and currency where it says
    /// none.
    Result<ImportReport> tryBytes(const QByteArray &bytes, ReadOptions read = {})
    {
        const QString path = workspace.pathOf(QStringLiteral("export.csv"));
        writeBytes(path, bytes);
        return tryFile(path, std::move(read));
    }
    Result<ImportReport> tryFile(const QString &path, ReadOptions read = {})
    {
        const auto profile = profileFor(path, QLatin1String(recogniseProfile), {read.table, {}});
        if (!profile)
            return profile.error();
        ImportOptions options;
        options.read = std::move(read);
        auto report = importFile(*workspace, path, *profile, options);
        expectSumsEqualRows();
        return report;
    }
    ImportReport take(const QByteArray &bytes, ReadOptions read = {})
    {
        return valueOf(tryBytes(bytes, std::move(read)));
    }
    std::optional<ErrorCode> errorOf(const QByteArray &bytes, ReadOptions read = {})
    {
        const auto report = tryBytes(bytes, std::move(read));
        return report ? std::nullopt : std::optional(report.error().code);
    }
    qint64 sum(const char *measure)
    {
        return number(
            QByteArray("SELECT ifnull(sum(" + QByteArray(measure) + "), -1) FROM result").constData());
    }
};

ReadOptions ofChannel(const char *channel)
{
    ReadOptions read;
    read.channel = QString::fromUtf8(channel);
    return read;
}

QByteArray utf16(const char *text)
{
    const QString wide = QString::fromUtf8(text);
    return "\xFF\xFE" + QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2);
}

} // namespace

// Trap 1
TEST_F(TrapsOfRealExports, ATotalsRowThatStandsFirstIsNotSummed)
{
    const ImportReport meta =
        take("Reporting starts,Reporting ends,Campaign name,Campaign delivery,Results,Result "
             "indicator,Amount spent "
             "(EUR),Impressions,Attribution setting\n"
             "2026-03-01,2026-03-31,,0,0,mixed,70.10,6000,Multiple attribution settings\n"
             "2026-03-01,2026-03-31,A,active,1,actions:link_click,40.10,3500,7-day click\n"
             "2026-03-01,2026-03-31,B,inactive,2,actions:link_click,30.00,2500,7-day click\n");
    EXPECT_EQ(meta.batch.totalsRows, 1);
    EXPECT_EQ(sum("ad_spend"), 7010);
}

TEST_F(TrapsOfRealExports, ATotalsRowWhoseLabelHasSoftHyphensIsNotSummed)
{
    const ImportReport youTube =
        take("Vi\u00addeo,Ver\u00ad\u00f6f\u00adfent\u00adli\u00adchungs\u00adzeit\u00adpunkt des "
             "Vi\u00adde\u00ados,"
             "Auf\u00adru\u00adfe,Wie\u00adder\u00adga\u00adbe\u00adzeit "
             "(Stun\u00adden),Im\u00adpres\u00adsio\u00adnen\n"
             "Ge\u00adsamt,,700,12.5,9000\naLampe00001,\"Mar 2, 2026\",450,8,5000\n"
             "aLampe00002,\"Mar 30, 2026\",250,4.5,4000\n");
    EXPECT_EQ(youTube.batch.totalsRows, 1);
    EXPECT_EQ(sum("impressions"), 9000);
}

TEST_F(TrapsOfRealExports, SeveralTotalsRowsAtTheEndAreNotSummedWhereverTheirLabelStands)
{
    const ImportReport google =
        take("Search keyword report\n\"March 1, 2026 - March 7, 2026\"\n"
             "Keyword status,Match type,Search keyword,Campaign,Currency code,Impr.,Clicks,Cost\n"
             "Enabled,Phrase match,lamp,Brand,EUR,900,40,32.50\n"
             " --, --,Total: Keywords, --,EUR,900,40,32.50\n"
             " --, --,Total: Account, --,EUR,900,40,32.50\n"
             " --, --,Total: Other search terms, --,EUR,100,4,3.00\n");
    EXPECT_EQ(google.batch.totalsRows, 3);
    EXPECT_EQ(sum("ad_spend"), 3250);
}

TEST_F(TrapsOfRealExports, ATotalsRowWithItsLabelInTheLastColumnIsNotSummed)
{
    const ImportReport analytics =
        take("# Start date: 20260301\n# End date: 20260331\n"
             "Session primary channel group (Default channel group),Sessions,Total revenue,\n"
             "Organic Social,400,310.5,\nPaid Social,600,700,\n,1000,1010.5,Grand total\n");
    EXPECT_EQ(analytics.batch.totalsRows, 1);
    EXPECT_EQ(sum("revenue"), 101050);
}

TEST_F(TrapsOfRealExports, ALastRowThatSumsWithoutALabelIsListedAndNotSummed)
{
    const ImportReport universal =
        take("Day Index,Channel,Date,Revenue\n1,A,2026-03-01,5\n2,A,2026-03-02,6\n,,,11\n", ofChannel("A"));
    EXPECT_EQ(sum("revenue"), 1100);
    EXPECT_EQ(universal.batch.rejected + universal.batch.totalsRows, 1);
}

// Trap 2
TEST_F(TrapsOfRealExports, ReachOfRowsIsNeverAddedUpToWhatTheTotalsRowSays)
{
    const ImportReport report =
        take("Reporting starts,Reporting ends,Campaign name,Reach,Amount spent (EUR)\n"
             "2026-03-01,2026-03-31,,900,3.00\n"
             "2026-03-01,2026-03-31,A,500,1.00\n2026-03-01,2026-03-31,A,600,2.00\n",
             ofChannel("Facebook"));
    EXPECT_EQ(report.summed, 1);
    EXPECT_EQ(sum("ad_spend"), 300);
    EXPECT_EQ(number("SELECT count(reach) FROM result"), 0) << "of two rows of one key nobody knows it";
}

// Trap 3
TEST_F(TrapsOfRealExports, Utf16WithATitleAndASeparatorLineIsRead)
{
    const ImportReport report = take(utf16(
        "sep=,\n\"Facebook "
        "reach\"\n\"Date\",\"Primary\"\n\"2025-01-01T01:00:00\",\"5\"\n\"2025-07-01T00:00:00\",\"6\"\n"));
    EXPECT_EQ(report.batch.imported, 2);
    EXPECT_EQ(number("SELECT sum(reach) FROM result"), 11);
}

TEST_F(TrapsOfRealExports, Utf16WithTabsAndLinesBeforeTheHeaderIsRead)
{
    EXPECT_EQ(take(utf16("Campaign report\n27 January 2026 - 23 February 2026\n"
                         "Campaign\tCurrency code\tImpr.\tCost\nA\tEUR\t1,200\t7.50\n"))
                  .batch.days,
              (DayRange{day("2026-01-27"), day("2026-02-23")}));
    EXPECT_EQ(
        take(utf16("Campaign Performance Report (in UTC)\nReport Start: March 1, 2026\n"
                   "Report End: March 2, 2026\nDate Generated: March 3, 2026\n\n"
                   "Start Date (in UTC)\tCampaign Name\tImpressions\tTotal Spent\n3/14/2026\tB\t5\t1.25\n"))
            .batch.days,
        oneDay("2026-03-14"));
    EXPECT_EQ(sum("ad_spend"), 875);
}

// Trap 4
TEST_F(TrapsOfRealExports, ASeparatorLineFilledUpWithTabsByASpreadsheetIsRead)
{
    EXPECT_EQ(take("sep=\t\t\t\r\nDate\tChannel\tCost\t\r\n2026-03-01\tA\t1.5\t\r\n").batch.imported, 1);
    EXPECT_EQ(sum("ad_spend"), 150);
}

TEST_F(TrapsOfRealExports, DecimalsThatASpreadsheetTurnedIntoDatesAreListedAndNotRead)
{
    // "Дата;Кампания;Cost" in Windows-1251, 3.4 and 1.6 saved as "3.апр" and "1.юни"
    const QByteArray bytes = "Date;Campaign;Channel;Cost\n"
                             "01.03.2026;\xCA\xE0\xEC\xEF\xE0\xED\xE8\xFF;A;3.\xE0\xEF\xF0\n"
                             "13.03.2026;\xCA\xE0\xEC\xEF\xE0\xED\xE8\xFF;A;1.\xFE\xED\xE8\n"
                             "14.03.2026;\xCA\xE0\xEC\xEF\xE0\xED\xE8\xFF;A;2,5\n";
    const ImportReport report = take(bytes);
    ASSERT_EQ(report.rejects.size(), 2);
    EXPECT_EQ(report.rejects[0].problem, CellProblem::NotANumber);
    EXPECT_EQ(report.rejects[0].value, QString::fromUtf8("3.\u0430\u043f\u0440"));
    EXPECT_EQ(sum("ad_spend"), 250);
}

TEST_F(TrapsOfRealExports, RecordsWrappedAsOneQuotedFieldAreTakenApart)
{
    EXPECT_EQ(take("\xEF\xBB\xBF\"Date,\"\"Campaign\"\",Channel,Cost\"\r\n"
                   "\"2026-03-01,\"\"A, \"\"\"\"b\"\"\"\"\"\",X,5\"\r\n")
                  .newCampaigns,
              QStringList{QStringLiteral("A, \"b\"")});
    EXPECT_EQ(sum("ad_spend"), 500);
}

// Trap 5
TEST_F(TrapsOfRealExports, HeadersAreKnownThroughSoftHyphensAndOtherInvisibleCharacters)
{
    EXPECT_EQ(take("Da\u00adte,\u200bChannel,Co\u00adst\u00a0(EUR),\ufeffClicks\n2026-03-01,A,5,6\n")
                  .batch.imported,
              1);
    EXPECT_EQ(sum("ad_spend"), 500);
    EXPECT_EQ(sum("clicks"), 6);
}

// Trap 6
TEST_F(TrapsOfRealExports, OfTwoColumnsWithTheSameHeaderTheFirstCounts)
{
    take("Date,Channel,Ad set name,Ad set name,Clicks,Clicks\n2026-03-01,A,One,Two,1,2\n");
    EXPECT_EQ(sum("clicks"), 1);
    EXPECT_EQ(number("SELECT count(*) FROM ad_set WHERE name = 'One'"), 1);
    EXPECT_EQ(number("SELECT count(*) FROM ad_set"), 1);
}

// Trap 7
TEST_F(TrapsOfRealExports, QuotedCellsHoldSeveralLinesEmojiAndDoubledQuotes)
{
    const ImportReport report = take("Date,Channel,Campaign,Clicks\n"
                                     "2026-03-01,A,\"Look \U0001F600\n\nit's \"\"new\"\"\r\n, really\",1\n"
                                     "2026-03-02,A,Single,2\n");
    EXPECT_EQ(sum("clicks"), 3);
    ASSERT_EQ(report.newCampaigns.size(), 2);
    EXPECT_EQ(report.newCampaigns[0].simplified(),
              QString::fromUtf8("Look \U0001F600 it's \"new\" , really"));
}

// Trap 8
TEST_F(TrapsOfRealExports, DatesWithoutAYearAreAskedAbout)
{
    const QByteArray bytes = "Date,Likes\n\"December 31\",1\n\"10 February\",2\n";
    EXPECT_EQ(errorOf(bytes, ofChannel("TikTok")), ErrorCode::MissingYear);
    ReadOptions read = ofChannel("TikTok");
    read.year = 2025;
    EXPECT_EQ(take(bytes, read).batch.days, (DayRange{day("2025-12-31"), day("2026-02-10")}));
}

TEST_F(TrapsOfRealExports, ADateWithoutAYearIsReadInAnotherLanguageToo)
{
    ReadOptions read = ofChannel("TikTok");
    read.year = 2026;
    const ImportReport report = take("Date,Likes\nMarch 7,1\n8 de marzo,2\n9 de marzzo,3\n", read);
    EXPECT_EQ(report.batch.days, (DayRange{day("2026-03-07"), day("2026-03-08")}));
    ASSERT_EQ(report.rejects.size(), 1);
    EXPECT_EQ(report.rejects[0].problem, CellProblem::NotADate);
}

// Trap 9
TEST_F(TrapsOfRealExports, OneRowMixesNumbersWithAndWithoutGroups)
{
    take("Day,Channel,Impr.,Cost,Conv. value\n2026-03-01,A,\"25,881\",1164.09,\"2,127.81\"\n"
         "2026-03-02,A,\"1,000\",0.91,1000.00\n");
    EXPECT_EQ(sum("impressions"), 26'881);
    EXPECT_EQ(sum("ad_spend"), 116'500);
    EXPECT_EQ(sum("revenue"), 312'781);
}

TEST_F(TrapsOfRealExports, CurrencySignsStandInTheCells)
{
    take("Date,Channel,Clicks,Cost\n\"Thu, 5 Mar 2026\",A,0,\u20ac0.00\n\"Sat, 7 Mar "
         "2026\",A,29,\"\u20ac1,622.60\"\n");
    EXPECT_EQ(sum("ad_spend"), 162'260);
}

// Trap 10
TEST_F(TrapsOfRealExports, EveryMarkerOfWhatIsMissingIsNotReportedAndNeverNought)
{
    QByteArray bytes = "Date,Channel,Clicks,Impressions\n";
    int rows = 0;
    for (const char *marker : {" --", "-", "--", "NAN", "undefined", "N/A", "", "#N/A", "<5", "< 10%", "nan"})
        bytes += "2026-03-" + QByteArray::number(++rows + 10) + ",A," + marker + ",7\n";
    const ImportReport report = take(bytes);
    EXPECT_EQ(report.batch.imported, rows);
    EXPECT_EQ(number("SELECT count(clicks) FROM result"), 0);
    EXPECT_EQ(sum("impressions"), 7 * rows);
}

// Trap 11
TEST_F(TrapsOfRealExports, AnExportWithoutDataIsAnErrorAndNoSuccessOfNoRows)
{
    EXPECT_EQ(errorOf("Day,Channel,Campaign,Clicks\n\"No data available.\"\n"), ErrorCode::NoReadableRow);
    EXPECT_EQ(errorOf("Day,Channel,Campaign,Clicks\nTotal,,,5\n"), ErrorCode::NoReadableRow);
    EXPECT_EQ(number("SELECT count(*) FROM import_batch"), 0);
}

// Trap 12
TEST_F(TrapsOfRealExports, TwoCurrenciesInOneFileAreNeverAddedUp)
{
    const QByteArray bytes =
        "Day,Channel,Cost,Currency code,Cost (Converted currency),Converted currency code\n"
        "2026-03-01,A,1.00,GBP,1.15,EUR\n2026-03-02,A,2.00,EUR,2.00,EUR\n";
    EXPECT_EQ(errorOf(bytes), ErrorCode::MissingRate) << "the row says that its cost is in pounds";
    Rate rate;
    rate.currency = currency("GBP");
    rate.span = wholeMonth("2026-03");
    rate.millionths = 1'200'000;
    workspace.add(rate);
    take(bytes);
    EXPECT_EQ(sum("ad_spend"), 120 + 200);
}

TEST_F(TrapsOfRealExports, OneMeasureInTwoCurrenciesIsAskedAbout)
{
    const QByteArray bytes = "Day,Channel,Cost (GBP),Cost (EUR)\n2026-03-01,A,1.00,1.15\n";
    EXPECT_EQ(errorOf(bytes), ErrorCode::AmbiguousCurrency);
    ReadOptions read;
    read.currency = QStringLiteral("EUR");
    take(bytes, read);
    EXPECT_EQ(sum("ad_spend"), 115);
}

// Trap 13
TEST_F(TrapsOfRealExports, AMonthThatIsARangeOfDaysLeavesTheDaysToTheColumnsBesideIt)
{
    EXPECT_EQ(
        take("Account name,Month,Campaign name,Reporting starts,Reporting ends,Amount spent (EUR),Reach\n"
             "Shop,2026-03-01 - 2026-03-11,A,2026-03-01,2026-03-11,5,6\n",
             ofChannel("Facebook"))
            .batch.days,
        (DayRange{day("2026-03-01"), day("2026-03-11")}));
}

TEST_F(TrapsOfRealExports, APeriodThatIsNoDayIsTakenAsAllItsDays)
{
    EXPECT_EQ(take("Month,Channel,Cost\n2026-03-01 - 2026-03-11,A,5\n").batch.days,
              (DayRange{day("2026-03-01"), day("2026-03-11")}));
    EXPECT_EQ(take("Week,Channel,Cost\n\"Week of Jun 1, 2026\",A,5\n").batch.days,
              (DayRange{day("2026-06-01"), day("2026-06-07")}));
    EXPECT_EQ(take("Day,Channel,Cost\n\"Week of Jun 1, 2026\",A,5\n").batch.days,
              (DayRange{day("2026-06-01"), day("2026-06-07")}));
}

TEST_F(TrapsOfRealExports, DaysThatAreOnlyNumberedBelongToTheWholePeriodThatTheFileStates)
{
    const QByteArray rows = "Nth day,Channel,Views\n0000,A,5\n0001,A,6\n";
    EXPECT_EQ(errorOf(rows), ErrorCode::NoDateColumn);
    EXPECT_EQ(take("# Start date: 20260101\n# End date: 20260102\n" + rows).batch.days,
              (DayRange{day("2026-01-01"), day("2026-01-02")}));
    EXPECT_EQ(number("SELECT sum(video_views) FROM result"), 11);
}

// Trap 14
TEST_F(TrapsOfRealExports, OfSeveralTablesInOneFileIsAskedWhich)
{
    const QByteArray bytes = "# Start date: 20260301\n# End date: 20260331\nChannel,Clicks\nA,5\n\n"
                             "# Start date: 20260401\n# End date: 20260430\nChannel,Clicks\nB,7\n";
    EXPECT_EQ(errorOf(bytes), ErrorCode::AmbiguousTable);
    ReadOptions second;
    second.table = QStringLiteral("2");
    EXPECT_EQ(take(bytes, second).batch.days, (DayRange{day("2026-04-01"), day("2026-04-30")}));
    EXPECT_EQ(sum("clicks"), 7);
}

// Trap 15
TEST_F(TrapsOfRealExports, LinesEndInACarriageReturnAloneAndTheLastOnesHoldCommasOnly)
{
    for (const char *mark : {"", "\xEF\xBB\xBF"})
        EXPECT_EQ(take(QByteArray(mark) + "Date,Channel,Cost\r2026-03-01,A,5\r,,\r,,\r").batch.rowsRead, 1);
    EXPECT_EQ(sum("ad_spend"), 500);
}

// Trap 16
TEST_F(TrapsOfRealExports, IdsKeepAllTheirDigitsAndTheMinusThatTheyBeginWith)
{
    take("Date,Channel,Campaign ID,Campaign name,Cost\n2026-03-01,A,120235309548440595,X,5\n"
         "2026-03-01,A,120235309548440596,X,6\n2026-03-01,A, -AJIm0_vluI,Y,7\n");
    EXPECT_EQ(number("SELECT count(*) FROM campaign"), 3) << "the last digit parts two of them";
    EXPECT_EQ(number("SELECT count(*) FROM campaign_alias WHERE external_id = '120235309548440595'"), 1);
    EXPECT_EQ(number("SELECT count(*) FROM campaign_alias WHERE external_id = '-AJIm0_vluI'"), 1);
}

// Trap 17
TEST_F(TrapsOfRealExports, ACampaignNameThatStandsTwiceWithAnotherDeliveryLosesNothing)
{
    const ImportReport report =
        take("Reporting starts,Reporting ends,Campaign name,Campaign delivery,Amount spent (EUR)\n"
             "2026-03-01,2026-03-31,A,active,1.00\n2026-03-01,2026-03-31,A,archived,2.00\n",
             ofChannel("Facebook"));
    EXPECT_EQ(report.batch.rejected, 0);
    EXPECT_EQ(sum("ad_spend"), 300);
}

// Trap 18
TEST_F(TrapsOfRealExports, ASheetOfTextsGivesTheSameAsOneOfNumbers)
{
    const QString path = workspace.pathOf(QStringLiteral("export.xlsx"));
    const QByteArray header = textRow({"Date", "Channel", "Cost"});
    writeWorkbook(path, header + textRow({"2026-03-01", "A", "1.5"}));
    EXPECT_EQ(valueOf(tryFile(path)).batch.imported, 1);
    XlsxParts parts;
    parts.sheets = {
        {QStringLiteral("Sheet1"),
         header + "<row><c s=\"1\"><v>46082</v></c><c t=\"str\"><v>A</v></c><c><v>1.5</v></c></row>",
         {},
         {}}};
    parts.strings = "<si><t></t></si>";
    parts.styles = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>";
    writeWorkbook(path, parts);
    EXPECT_EQ(valueOf(tryFile(path)).batch.unchanged, 1);
}

} // namespace payoff
