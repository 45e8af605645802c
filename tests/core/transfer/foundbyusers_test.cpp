// SPDX-License-Identifier: GPL-3.0-or-later
// What people found who tried files of their own.
#include "core/transfer/recognition.h"
#include "tests/core/transfer/importing.h"
#include "tests/support/ziparchive.h"

namespace payoff {

namespace {

class FilesOfPeople : public Importing {
protected:
    Result<ImportReport> tryTake(const QString &path, const ImportOptions &options = {})
    {
        const auto profile = profileFor(path, QLatin1String(recogniseProfile));
        return profile ? importFile(*workspace, path, *profile, options)
                       : Result<ImportReport>(profile.error());
    }
};

ImportOptions withRate(const char *code, qint64 millionths)
{
    ImportOptions options;
    options.rates.insert(QString::fromLatin1(code), millionths);
    return options;
}

} // namespace

TEST_F(FilesOfPeople, KeepWholeNumbersBehindAmountsInASheet)
{
    const QString path = workspace.pathOf(QStringLiteral("sheet.xlsx"));
    writeWorkbook(path,
                  textRow({"Date", "Channel", "Spend", "Clicks", "Leads"})
                      + "<row><c t=\"inlineStr\"><is><t>2026-01-05</t></is></c>"
                        "<c t=\"inlineStr\"><is><t>A</t></is></c>"
                        "<c><v>10.25</v></c><c><v>7</v></c><c><v>42</v></c></row>");
    ASSERT_TRUE(tryTake(path));
    EXPECT_EQ(number("SELECT ad_spend FROM result"), 1025);
    EXPECT_EQ(number("SELECT clicks FROM result"), 7);
    EXPECT_EQ(number("SELECT leads FROM result"), 42000);
}

TEST_F(FilesOfPeople, NameTheCurrencyInTheirHeadersBySign)
{
    const QString path = file({QStringLiteral("Date,Channel,Spend (€),Revenue in €,Clicks"),
                               QStringLiteral("2026-01-05,Facebook,10.50,100.00,5")});
    const auto report = tryTake(path);
    ASSERT_TRUE(report) << int(report.error().code);
    EXPECT_EQ(number("SELECT ad_spend FROM result"), 1050);
    EXPECT_EQ(number("SELECT revenue FROM result"), 10000);
    EXPECT_TRUE(report->unmapped.isEmpty());
}

TEST_F(FilesOfPeople, AskWhichDollarsTheyMean)
{
    for (const char *lines :
         {"Date,Channel,Spend\n2026-01-05,A,$10.50\n", "Date,Channel,Spend ($)\n2026-01-05,A,10.50\n"}) {
        const QString path = file(QString::fromLatin1(lines).trimmed().split(u'\n'));
        const auto asked = tryTake(path);
        ASSERT_FALSE(asked);
        EXPECT_EQ(asked.error().code, ErrorCode::AmbiguousCurrency);
        EXPECT_TRUE(asked.error().details.contains(QStringLiteral("CAD")));
        ImportOptions options = withRate("USD", 500'000);
        options.read.currency = QStringLiteral("USD");
        ASSERT_TRUE(tryTake(path, options));
        EXPECT_EQ(number("SELECT ad_spend FROM result"), 525);
    }
}

TEST_F(FilesOfPeople, MayHaveAColumnWithoutANameAtTheirEnd)
{
    const auto report =
        tryTake(file({QStringLiteral("Date,Channel,Spend,"), QStringLiteral("2026-01-05,A,1.00,a note"),
                      QStringLiteral("2026-01-06,A,2.00,")}));
    ASSERT_TRUE(report) << int(report.error().code);
    EXPECT_EQ(report->batch.rejected, 0);
    EXPECT_EQ(number("SELECT sum(ad_spend) FROM result"), 300);
    EXPECT_EQ(
        tryTake(file({QStringLiteral("Date,Channel,Spend,"), QStringLiteral("2026-01-07,A,1.00,note,more"),
                      QStringLiteral("2026-01-08,A,1.00,")}))
            ->batch.rejected,
        1)
        << "what has no header at all is too much";
}

TEST_F(FilesOfPeople, MayCallACampaignNa)
{
    ASSERT_TRUE(tryTake(file(
        {QStringLiteral("Date,Channel,Campaign,Spend,Clicks"), QStringLiteral("2026-01-05,A,NA,1.00,NA")})));
    EXPECT_EQ(number("SELECT count(*) FROM campaign WHERE name = 'NA'"), 1);
    EXPECT_EQ(number("SELECT clicks IS NULL FROM result"), 1);
}

TEST_F(FilesOfPeople, MayHaveTotalsBelowChannelsInColumns)
{
    const auto report =
        tryTake(file({QStringLiteral("Week,Facebook spend,TikTok spend,Revenue"),
                      QStringLiteral("2026-01-05,10,20,100"), QStringLiteral("Total,10,20,100")}));
    ASSERT_TRUE(report) << int(report.error().code);
    EXPECT_EQ(report->batch.rejected, 0);
    EXPECT_EQ(report->batch.totalsRows, 1);
    EXPECT_EQ(report->batch.imported, 3);
}

TEST_F(FilesOfPeople, CountOrdersOfAChannelOfWhichNothingElseTellsTheRevenue)
{
    ASSERT_TRUE(tryTake(file({QStringLiteral("Order ID,Order date,Amount,Customer,Channel"),
                              QStringLiteral("A-1,2026-01-05,19.99,x@y.de,Facebook"),
                              QStringLiteral("A-2,2026-01-17,29.99,z@y.de,Instagram")},
                             QStringLiteral("orders.csv"))));
    EXPECT_EQ(number("SELECT sum(revenue) FROM rollup WHERE level = 2"), 4998);
    expectSumsEqualRows();
    ASSERT_TRUE(tryTake(file(
        {QStringLiteral("Date,Channel,Spend,Revenue"), QStringLiteral("2026-01-05,Facebook,5.00,70.00")})));
    EXPECT_EQ(number("SELECT sum(revenue) FROM rollup WHERE level = 2"), 7000 + 2999)
        << "a tool that tells the revenue counts, and the order not a second time";
    expectSumsEqualRows();
    ASSERT_TRUE(
        tryTake(file({QStringLiteral("Date,Channel,Spend"), QStringLiteral("2026-01-06,Instagram,5.00")})));
    EXPECT_EQ(number("SELECT sum(revenue) FROM rollup WHERE level = 2"), 7000 + 2999);
    expectSumsEqualRows();
}

TEST_F(FilesOfPeople, LeaveTheWorkspaceWholeWhenAnOrderChanges)
{
    const QStringList lines{QStringLiteral("Order ID,Order date,Amount,Customer"),
                            QStringLiteral("A-1,2026-01-05,19.99,x@y.de")};
    ASSERT_TRUE(tryTake(file(lines)));
    QStringList changed = lines;
    changed[1] = QStringLiteral("A-1,2026-01-05,25.00,x@y.de");
    ASSERT_TRUE(tryTake(file(changed)));
    EXPECT_EQ(number("SELECT count(*) FROM sale_version"), 1);
    auto check = workspace.database().run(QStringLiteral("PRAGMA integrity_check"));
    ASSERT_TRUE(check && check->next());
    EXPECT_EQ(check->value(0).toString(), QStringLiteral("ok"));
}

} // namespace payoff
