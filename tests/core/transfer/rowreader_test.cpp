// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/rowreader.h"

#include "core/base/decimal.h"
#include "core/base/period.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>

namespace payoff {

namespace {

using Step = RowReader::Step;

QString fixture(const char *name)
{
    return QStringLiteral(PAYOFF_SOURCE_DIR "/tests/data/import/") + QString::fromLatin1(name);
}

Result<std::unique_ptr<RowReader>> openFile(const QString &path, const ReadOptions &options = {})
{
    const Result<Profile> profile = builtInProfile(QStringLiteral("plain"));
    return RowReader::open(path, *profile, options);
}

/// A file read to its end.
struct Reading {
    std::unique_ptr<RowReader> reader;
    std::vector<ImportRow> rows;
    std::vector<RejectedRow> rejected;
    std::optional<Error> error;

    [[nodiscard]] QString text(std::size_t row, KeyField field) const
    {
        return reader->texts(field).text(rows[row].textId(field));
    }
    [[nodiscard]] qint64 sum(Measure measure) const
    {
        qint64 sum = 0;
        for (const ImportRow &row : rows)
            sum += row.value(measure).value_or(0);
        return sum;
    }
};

Reading readFile(const QString &path, const ReadOptions &options = {})
{
    Reading reading;
    Result<std::unique_ptr<RowReader>> reader = openFile(path, options);
    if (!reader) {
        reading.error = reader.error();
        return reading;
    }
    reading.reader = std::move(reader).value();
    for (;;) {
        const Step step = reading.reader->next();
        if (step == Step::Row)
            reading.rows.push_back(reading.reader->row());
        else if (step == Step::Rejected)
            reading.rejected.push_back(reading.reader->rejected());
        else if (step == Step::Failed)
            reading.error = reading.reader->error();
        if (step == Step::Failed || step == Step::End)
            return reading;
    }
}

Reading readText(const QByteArray &text, const ReadOptions &options = {})
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("f.csv")));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    return readFile(file.fileName(), options);
}

QString day(Day value) { return value.toIso(); }

} // namespace

TEST(RowReader, ReadsAPlainTable)
{
    const Reading reading = readFile(fixture("plain.csv"));
    ASSERT_FALSE(reading.error);
    ASSERT_EQ(reading.rows.size(), 3u);
    EXPECT_TRUE(reading.rejected.empty());
    EXPECT_EQ(reading.reader->rowsRead(), 3);
    EXPECT_EQ(reading.reader->totalsRows(), 1);
    EXPECT_EQ(reading.rows[0].line, 2);
    EXPECT_EQ(day(reading.rows[0].start), QStringLiteral("2026-03-01"));
    EXPECT_EQ(reading.rows[0].end, reading.rows[0].start);
    EXPECT_EQ(reading.text(1, KeyField::Channel), QStringLiteral("Instagram"));
    EXPECT_EQ(reading.text(0, KeyField::Segment), QStringLiteral("18-24"));
    EXPECT_EQ(reading.rows[2].textId(KeyField::Campaign), 0u);
    EXPECT_EQ(reading.rows[2].paid, PaidFlag::Organic);
    EXPECT_EQ(reading.rows[0].value(Measure::AdSpend), 1250);
    EXPECT_EQ(reading.rows[1].value(Measure::AdSpend), 700) << "half to even";
    EXPECT_EQ(reading.rows[0].value(Measure::Conversions), 2500);
    EXPECT_EQ(reading.rows[2].value(Measure::Revenue), -525);
}

TEST(RowReader, TellsNotReportedFromNought)
{
    const Reading reading = readFile(fixture("plain.csv"));
    EXPECT_EQ(reading.rows[1].value(Measure::Clicks), std::nullopt);
    EXPECT_EQ(reading.rows[1].value(Measure::Revenue), 0);
    EXPECT_EQ(reading.rows[2].value(Measure::AdSpend), std::nullopt);
    EXPECT_EQ(reading.rows[2].value(Measure::Conversions), std::nullopt);
}

TEST(RowReader, ReadsAroundVendorNoise)
{
    const Reading reading = readFile(fixture("noisy.csv"));
    ASSERT_FALSE(reading.error);
    ASSERT_EQ(reading.rows.size(), 3u);
    EXPECT_EQ(reading.text(0, KeyField::Campaign), QStringLiteral("Spring; \"early\""));
    EXPECT_EQ(reading.text(1, KeyField::Campaign), QStringLiteral("Two\nlines"));
    EXPECT_EQ(reading.rows[0].value(Measure::AdSpend), 123450);
    EXPECT_EQ(reading.rows[0].value(Measure::Impressions), 12345);
    EXPECT_EQ(reading.rows[1].value(Measure::Impressions), 1000);
    EXPECT_EQ(reading.rows[0].value(Measure::Clicks), 10) << "the first of two equal headers";
    EXPECT_EQ(reading.rows[1].value(Measure::AdSpend), std::nullopt);
    EXPECT_EQ(reading.rows[2].value(Measure::Clicks), std::nullopt);
    EXPECT_EQ(day(reading.rows[0].start), QStringLiteral("2026-03-01"));
    EXPECT_EQ(reading.rows[2].line, 8);
    EXPECT_EQ(reading.reader->currencyOf(Measure::AdSpend), QStringLiteral("EUR"));
    EXPECT_EQ(reading.reader->totalsRows(), 1);
    EXPECT_EQ(reading.reader->rowsRead(), 8);
}

TEST(RowReader, ListsEachRejectedRowWithLineColumnValueAndReason)
{
    const Reading reading = readFile(fixture("noisy.csv"));
    const auto text = [](const char *value) { return QString::fromUtf8(value); };
    EXPECT_THAT(
        reading.rejected,
        testing::ElementsAre(RejectedRow{10, text("Date"), text("31.02.2026"), CellProblem::ImpossibleDay},
                             RejectedRow{11, text("Impressions"), text("-1"), CellProblem::Negative},
                             RejectedRow{12, text("Impressions"), text("5 %"), CellProblem::NotANumber},
                             RejectedRow{13, text("Amount spent (EUR)"), {}, CellProblem::TooFewCells},
                             RejectedRow{14, {}, text("1"), CellProblem::TooManyCells}));
}

// R26
TEST(RowReader, FindsOneBadRowAmongTenThousand)
{
    QByteArray text = "date,channel,cost\n";
    for (int i = 0; i < 10000; ++i)
        text += i == 7123 ? "2026-01-01,X,1e309\n" : "2026-01-01,X,1.5\n";
    const Reading reading = readText(text);
    EXPECT_EQ(reading.rows.size(), 9999u);
    ASSERT_EQ(reading.rejected.size(), 1u);
    EXPECT_EQ(reading.rejected[0],
              (RejectedRow{7125, QStringLiteral("cost"), QStringLiteral("1e309"), CellProblem::NotANumber}));
}

TEST(RowReader, GivesEveryRowThePeriodWhereThereIsNoDate)
{
    EXPECT_EQ(readFile(fixture("without-dates.csv")).error->code, ErrorCode::NoDateColumn);
    ReadOptions options;
    options.period = *parsePeriod(QStringLiteral("2017-02"));
    const Reading reading = readFile(fixture("without-dates.csv"), options);
    ASSERT_EQ(reading.rows.size(), 2u);
    EXPECT_EQ(day(reading.rows[0].start), QStringLiteral("2017-02-01"));
    EXPECT_EQ(day(reading.rows[0].end), QStringLiteral("2017-02-28"));
    EXPECT_EQ(reading.reader->totalsRows(), 1);
    ReadOptions year;
    year.year = 2017;
    EXPECT_EQ(day(readFile(fixture("without-dates.csv"), year).rows[0].end), QStringLiteral("2017-12-31"));
}

TEST(RowReader, FailsWhereNoRowCanBeRead)
{
    EXPECT_EQ(readText("date,cost\n").error->code, ErrorCode::NoReadableRow);
    EXPECT_EQ(readText("name,cost\n").error->code, ErrorCode::NoReadableRow);
    EXPECT_EQ(readText("date,name,cost\n\"No data available.\"\n").error->code, ErrorCode::NoReadableRow);
    EXPECT_EQ(readText("date,name,cost\nTotal,,5\n").error->code, ErrorCode::NoReadableRow);
    EXPECT_EQ(readText("date,colour\n2026-01-01,red\n").error->code, ErrorCode::NoMeasureColumn);
    EXPECT_EQ(readText("").error->code, ErrorCode::FileEmpty);
    EXPECT_EQ(readText("date,cost\n2026-01-01,\"1\n").error->code, ErrorCode::UnterminatedQuote);
    EXPECT_EQ(readFile(QStringLiteral("/nowhere/f.csv")).error->code, ErrorCode::FileMissing);
    EXPECT_EQ(readFile(QStringLiteral("/")).error->code, ErrorCode::FileNotReadable);
    EXPECT_EQ(readFile(QStringLiteral("/dev/zero")).error->code, ErrorCode::FileNotReadable);
}

// R31
TEST(RowReader, AsksForTheOrderOfDatesThatMayBeReadTwoWays)
{
    const QByteArray text = "date,cost\n01/02/2026,1\n03/04/2026,2\n";
    const Reading asked = readText(text);
    ASSERT_TRUE(asked.error);
    EXPECT_EQ(*asked.error,
              (Error{ErrorCode::AmbiguousDateOrder, {QStringLiteral("date"), QStringLiteral("01/02/2026")}}));
    ReadOptions options;
    options.dateOrder = DateOrder::Dmy;
    EXPECT_EQ(day(readText(text, options).rows[1].start), QStringLiteral("2026-04-03"));
}

// R29
TEST(RowReader, AsksForTheDecimalSignOfNumbersThatMayBeReadTwoWays)
{
    const QByteArray text = "date;cost\n2026-01-01;1.000\n2026-01-02;5\n";
    const Reading asked = readText(text);
    ASSERT_TRUE(asked.error);
    EXPECT_EQ(*asked.error,
              (Error{ErrorCode::AmbiguousDecimal, {QStringLiteral("cost"), QStringLiteral("1.000")}}));
    ReadOptions options;
    options.decimal = DecimalSign::Comma;
    EXPECT_EQ(readText(text, options).rows[0].value(Measure::AdSpend), 100000);
}

TEST(RowReader, LooksThroughTheWholeFileBeforeItAsks)
{
    QByteArray text = "date,cost\n";
    for (int i = 0; i < 5000; ++i)
        text += "01/02/2026,\"1,000\"\n";
    text += "28/02/2026,\"1,5\"\n";
    const Reading reading = readText(text);
    ASSERT_FALSE(reading.error);
    EXPECT_EQ(day(reading.rows[0].start), QStringLiteral("2026-02-01"));
    EXPECT_EQ(reading.rows[0].value(Measure::AdSpend), 100);
}

TEST(RowReader, SettlesAStyleThatShowsOnlyFarDown)
{
    QByteArray text = "date,cost,revenue\n";
    for (int i = 0; i < 5000; ++i)
        text += "2026-02-01,10,0\n";
    const Reading reading = readText(text + "2026-02-02,\"1.000,5\",\"1,000\"\n2/28/26,1,2.5\n");
    ASSERT_FALSE(reading.error);
    EXPECT_EQ(reading.rows.size(), 5002u);
    EXPECT_EQ(reading.rows[5000].value(Measure::AdSpend), 100050);
    EXPECT_EQ(reading.rows[5000].value(Measure::Revenue), 100000);
    EXPECT_EQ(day(reading.rows[5001].start), QStringLiteral("2026-02-28"));
    EXPECT_EQ(readText(text + "2026-02-02,\"1.000\",1\n").error->code, ErrorCode::AmbiguousDecimal);
    EXPECT_EQ(readText(text + "1/2/2026,1,1\n").error->code, ErrorCode::AmbiguousDateOrder);
}

TEST(RowReader, RejectsWhatContradictsItsColumn)
{
    const Reading reading =
        readText("date,cost\n13/02/2026,1.5\n14/02/2026,2.5\n02/13/2026,1\n15/02/2026,\"3,5\"\n");
    ASSERT_EQ(reading.rows.size(), 2u);
    ASSERT_EQ(reading.rejected.size(), 2u);
    EXPECT_EQ(reading.rejected[0].problem, CellProblem::OtherDateOrder);
    EXPECT_EQ(reading.rejected[1].problem, CellProblem::OtherDecimalSign);
}

TEST(RowReader, AddsTheYearThatDatesLack)
{
    const QByteArray text = "Date,Likes\nDecember 31,1\nJanuary 1,2\n";
    EXPECT_EQ(readText(text).error->code, ErrorCode::MissingYear);
    ReadOptions options;
    options.year = 2025;
    const Reading reading = readText(text, options);
    EXPECT_EQ(day(reading.rows[0].start), QStringLiteral("2025-12-31"));
    EXPECT_EQ(day(reading.rows[1].start), QStringLiteral("2026-01-01"));
}

TEST(RowReader, ReadsStartAndEnd)
{
    const Reading reading = readText("Reporting starts,Reporting ends,Campaign name,Reach\n"
                                     "2026-01-01,2026-01-31,A,5\n2026-02-02,2026-02-01,A,5\n,,A,5\n");
    ASSERT_EQ(reading.rows.size(), 1u);
    EXPECT_EQ(day(reading.rows[0].end), QStringLiteral("2026-01-31"));
    EXPECT_EQ(reading.rejected[0].problem, CellProblem::EndBeforeStart);
    EXPECT_EQ(reading.rejected[0].value, QStringLiteral("2026-02-01"));
    EXPECT_EQ(reading.rejected[1].problem, CellProblem::NoDay);
}

// R37
TEST(RowReader, CountsTotalsRowsWhereverTheirLabelStands)
{
    const Reading reading =
        readText("date,keyword,channel,campaign,cost\nTotal,,,,3\n,Grand total,,,3\n,,,Total: Account,3\n"
                 "2026-01-01,k,X,Total,1\n2026-01-02,k,X,Totally new,2\n");
    EXPECT_EQ(reading.reader->totalsRows(), 3);
    EXPECT_EQ(reading.rows.size(), 2u);
    EXPECT_EQ(reading.sum(Measure::AdSpend), 300);
}

TEST(RowReader, TakesARowForTotalsThoughItNamesItsCurrency)
{
    ReadOptions options;
    options.period = parsePeriod(QStringLiteral("2025-07")).value();
    options.channel = QStringLiteral("Google Ads");
    const Reading reading = readText("Campaign status,Campaign,Currency code,Cost\nEnabled,Spring,INR,10\n"
                                     "Total: Campaigns, --,INR,10\nTotal: Account, --,INR,10\n",
                                     options);
    EXPECT_EQ(reading.reader->totalsRows(), 2);
    EXPECT_EQ(reading.rows.size(), 1u);
}

TEST(RowReader, KeepsLongIdsAndOddNamesAsTheyAre)
{
    const Reading reading =
        readText("date,campaign id,campaign,cost\n2026-01-01,120235309548440595,nan,1\n"
                 "2026-01-01, -AJIm0_vluI,\u05e7\u05de\u05e4\u05d9\u05d9\u05df,1\n2026-01-01,1,a\xFF,1\n");
    EXPECT_EQ(reading.rows.size(), 2u);
    ASSERT_EQ(reading.rejected.size(), 1u) << "a broken byte among right ones";
    EXPECT_EQ(reading.rejected[0].problem, CellProblem::BrokenText);
    const Reading clean = readText("date,campaign id,campaign,cost\n2026-01-01,120235309548440595,nan,1\n"
                                   "2026-01-01, -AJIm0_vluI,\u05e7\u05de\u05e4\u05d9\u05d9\u05df,1\n");
    EXPECT_EQ(clean.text(0, KeyField::ExternalId), QStringLiteral("120235309548440595"));
    EXPECT_EQ(clean.rows[0].textId(KeyField::Campaign), 0u);
    EXPECT_EQ(clean.text(1, KeyField::ExternalId), QStringLiteral("-AJIm0_vluI"));
    EXPECT_EQ(clean.text(1, KeyField::Campaign), QStringLiteral("\u05e7\u05de\u05e4\u05d9\u05d9\u05df"));
}

TEST(RowReader, RejectsNamesWithNulBytes)
{
    const Reading reading =
        readText(QByteArray("date,campaign,cost\n2026-01-01,a\0b,1\n2026-01-01,b,1\n", 51));
    EXPECT_EQ(reading.rows.size(), 1u);
    EXPECT_EQ(reading.rejected.at(0).problem, CellProblem::BrokenText);
}

TEST(RowReader, PutsTheChannelOfTheOptionsIntoEveryRow)
{
    ReadOptions options;
    options.channel = QStringLiteral("Meta");
    const Reading reading = readText("date,cost\n2026-01-01,1\n", options);
    EXPECT_EQ(reading.text(0, KeyField::Channel), QStringLiteral("Meta"));
}

TEST(RowReader, ReadsTheSignBesideAmountsAsTheirCurrency)
{
    const Reading reading =
        readText("Date,Cost\n\"Thu, 5 Feb 2026\",\"US$1,135.81\"\n\"Fri, 6 Feb 2026\",\u20ac5.00\n");
    EXPECT_EQ(reading.reader->currencyOf(Measure::AdSpend), QStringLiteral("USD"));
    EXPECT_EQ(reading.sum(Measure::AdSpend), 113581);
    EXPECT_EQ(reading.rejected.at(0).problem, CellProblem::OtherCurrency);
}

TEST(RowReader, StopsWhenCancelled)
{
    ReadOptions options;
    options.isCancelled = [] { return true; };
    EXPECT_EQ(readText("date,cost\n2026-01-01,1\n", options).error->code, ErrorCode::Cancelled);
}

class RealFiles : public testing::Test {
protected:
    static QString path(const char *name)
    {
        return QStringLiteral(PAYOFF_SOURCE_DIR "/../shared/data/exports/") + QString::fromLatin1(name);
    }
    /// Sums of a measure, printed with its digits, by the text of a field.
    static std::map<QString, QString> sums(const Reading &reading, KeyField field, Measure measure)
    {
        std::map<QString, qint64> sums;
        for (const ImportRow &row : reading.rows)
            sums[reading.reader->texts(field).text(row.textId(field))] += row.value(measure).value_or(0);
        std::map<QString, QString> texts;
        for (const auto &[name, value] : sums)
            texts[name] = formatScaled(value, storedDigits(measure, 2));
        return texts;
    }
};

TEST_F(RealFiles, GlobalAdsGiveTheirSums)
{
    const QString file = path("multichannel/global_ads_performance_dataset.csv");
    if (!QFileInfo::exists(file))
        GTEST_SKIP() << "sample file not here";
    const Reading reading = readFile(file);
    ASSERT_FALSE(reading.error);
    EXPECT_EQ(reading.rows.size(), 1800u);
    EXPECT_TRUE(reading.rejected.empty());
    auto spend = sums(reading, KeyField::Channel, Measure::AdSpend);
    auto revenue = sums(reading, KeyField::Channel, Measure::Revenue);
    EXPECT_EQ(spend[QStringLiteral("Google Ads")], QStringLiteral("6349268.91"));
    EXPECT_EQ(spend[QStringLiteral("TikTok Ads")], QStringLiteral("2653418.51"));
    EXPECT_EQ(spend[QStringLiteral("Meta Ads")], QStringLiteral("2106061.67"));
    EXPECT_EQ(revenue[QStringLiteral("Google Ads")], QStringLiteral("22033744.95"));
    EXPECT_EQ(revenue[QStringLiteral("TikTok Ads")], QStringLiteral("20223540.07"));
    EXPECT_EQ(revenue[QStringLiteral("Meta Ads")], QStringLiteral("11926045.79"));
}

TEST_F(RealFiles, MarketingOfFebruaryGivesItsSums)
{
    const QString file = path("multichannel/Marketing_feb2021_daily.csv");
    if (!QFileInfo::exists(file))
        GTEST_SKIP() << "sample file not here";
    ReadOptions options;
    options.choices = {{QStringLiteral("channel"), QStringLiteral("category")}};
    const Reading reading = readFile(file, options);
    ASSERT_FALSE(reading.error);
    EXPECT_EQ(reading.rows.size(), 308u);
    EXPECT_EQ(day(reading.rows.front().start), QStringLiteral("2021-02-01"));
    auto spend = sums(reading, KeyField::Channel, Measure::AdSpend);
    auto revenue = sums(reading, KeyField::Channel, Measure::Revenue);
    EXPECT_EQ(formatScaled(reading.sum(Measure::AdSpend), 2), QStringLiteral("30590879.82"));
    EXPECT_EQ(spend[QStringLiteral("social")], QStringLiteral("13798500.91"));
    EXPECT_EQ(spend[QStringLiteral("influencer")], QStringLiteral("8305304.08"));
    EXPECT_EQ(revenue[QStringLiteral("media")], QStringLiteral("6152960.00"));
    EXPECT_EQ(revenue[QStringLiteral("search")], QStringLiteral("3705065.00"));
}

TEST_F(RealFiles, AdsWithoutDatesGiveTheirSums)
{
    const QString file = path("meta_ads/KAG_conversion_data.csv");
    if (!QFileInfo::exists(file))
        GTEST_SKIP() << "sample file not here";
    ReadOptions options;
    options.period = *parsePeriod(QStringLiteral("2017"));
    options.choices = {{QStringLiteral("purchases"), QStringLiteral("Approved_Conversion")}};
    const Reading reading = readFile(file, options);
    ASSERT_FALSE(reading.error);
    EXPECT_EQ(reading.rows.size(), 1143u);
    EXPECT_EQ(formatScaled(reading.sum(Measure::AdSpend), 2), QStringLiteral("58705.23"));
    EXPECT_EQ(reading.sum(Measure::Impressions), 213'434'828);
    EXPECT_EQ(reading.sum(Measure::Clicks), 38'165);
    EXPECT_EQ(reading.sum(Measure::Conversions), 3'264'000);
    EXPECT_EQ(reading.sum(Measure::Purchases), 1'079'000);
}

} // namespace payoff
