// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/saleimport.h"

#include "core/transfer/filepreview.h"
#include "core/transfer/recognition.h"
#include "tests/core/transfer/salesimporting.h"

namespace payoff {

namespace {

using SaleImportTest = SalesImporting;

ImportOptions withRate(const char *currency, qint64 rate)
{
    ImportOptions options;
    options.rates.insert(QString::fromLatin1(currency), rate);
    return options;
}

} // namespace

TEST_F(SaleImportTest, TakesEachOrderOfAShopOnceNetOfTaxAndShipping)
{
    const ImportReport report = take(made("shopify-orders.csv"));
    EXPECT_EQ(report.batch.rowsRead, 11);
    EXPECT_EQ(report.batch.imported, 7);
    EXPECT_EQ(report.batch.notCounted, 4);
    EXPECT_EQ(report.batch.rejected, 0);
    EXPECT_TRUE(report.unmapped.isEmpty()) << report.unmapped.join(u',').toStdString();
    EXPECT_EQ(sales(),
              (QStringList{
                  QStringLiteral("#1001 2026-03-01 2000 - - unknown"),
                  QStringLiteral("#1002 2026-03-02 3000 Email March new"),
                  QStringLiteral("#1006 2026-03-20 4000 - - returning"),
                  QStringLiteral("#1006/refund 2026-03-25 -4000 - - returning"),
                  QStringLiteral("#1007 2026-04-02 8000 Facebook spring LAUNCH new"),
                  QStringLiteral("#1007/refund 2026-04-02 -2000 Facebook spring LAUNCH new"),
                  QStringLiteral("#1008 2026-04-04 10000 Instagram Spring launch returning"),
              }));
    EXPECT_EQ(sale("#1008").product, QStringLiteral("Lamp \"Aurora\", Bulb, warm, Cable"));
}

TEST_F(SaleImportTest, TakesThePaymentsThatCameAndWhatWasGivenBack)
{
    for (const char *name : {"stripe-payments.csv", "stripe-payments-semicolon.csv"}) {
        const ImportReport report = take(made(name));
        EXPECT_EQ(report.batch.imported + report.batch.unchanged, 4);
        EXPECT_EQ(report.batch.notCounted, 2);
        EXPECT_EQ(sales(),
                  (QStringList{
                      QStringLiteral("ch_0001 2026-03-15 10000 TikTok reels new"),
                      QStringLiteral("ch_0002 2026-03-30 2500 TikTok reels returning"),
                      QStringLiteral("ch_0002/refund 2026-04-01 -2500 TikTok reels returning"),
                      QStringLiteral("ch_0005 2026-04-03 4000 Google Ads retarget returning"),
                      QStringLiteral("ch_0005/refund 2026-04-06 -1500 Google Ads retarget returning"),
                      QStringLiteral("ch_0006 2026-04-05 3000 - - new"),
                  }));
    }
}

TEST_F(SaleImportTest, ReadsPlainTablesInTheirLanguages)
{
    const std::pair<const char *, qint64> tables[] = {{"plain-sales-en.csv", 21575},
                                                      {"plain-sales-de.csv", 110000},
                                                      {"plain-sales-fr.csv", 119000},
                                                      {"plain-sales-es.csv", 119000},
                                                      {"plain-sales-he.csv", 11700}};
    qint64 sum = 0;
    for (const auto &[name, amount] : tables) {
        const ImportReport report = take(made(name));
        EXPECT_TRUE(report.unmapped.isEmpty()) << name << report.unmapped.join(u',').toStdString();
        sum += amount;
        EXPECT_EQ(number("SELECT sum(converted) FROM sale"), sum) << name;
    }
    EXPECT_EQ(sale("A-2").customer, CustomerKind::Returning);
    EXPECT_EQ(sale("B-1").product, QStringLiteral("Lampe"));
}

TEST_F(SaleImportTest, TakesNoTableOfResultsForOneOfSales)
{
    for (const char *header : {"order id,date,total,impressions", "day,total,channel"}) {
        const QString path = file({QString::fromLatin1(header), QStringLiteral("1,2026-03-01,1,1")});
        EXPECT_FALSE(valueOf(profileFor(path, QLatin1String(recogniseProfile))).sales) << header;
    }
}

TEST_F(SaleImportTest, KeepsNothingThatSaysWhoACustomerIs)
{
    take(made("shopify-orders.csv"));
    take(made("stripe-payments.csv"));
    const QString all = contentOf(workspace.database(), ImportLog::Included).join(u'\n');
    for (const char *word : {"vera", "shop.example", "cus_A", "Ring twice"})
        EXPECT_FALSE(all.contains(QLatin1String(word))) << word;
    EXPECT_EQ(sale("#1002").customerHash, sale("#1008").customerHash);
    EXPECT_EQ(sale("#1002").customerHash.size(), 64);
}

TEST_F(SaleImportTest, ChangesNothingTheSecondTime)
{
    take(made("shopify-orders.csv"));
    const QStringList before = content();
    const ImportReport again = take(made("shopify-orders.csv"));
    EXPECT_EQ(again.batch.unchanged, 7);
    EXPECT_EQ(again.batch.notCounted, 4);
    EXPECT_EQ(content(), before);
}

TEST_F(SaleImportTest, CountsOnlyAsManySalesWithoutNumberAsAreThere)
{
    const QStringList two{QStringLiteral(",2026-03-01,10.00,a@x,,,,"),
                          QStringLiteral(",2026-03-01,10.00,a@x,,,,")};
    EXPECT_EQ(takeOrders(two).batch.imported, 2);
    const QStringList before = content();
    EXPECT_EQ(takeOrders(two).batch.unchanged, 2);
    EXPECT_EQ(content(), before);
    const ImportReport more =
        takeOrders(two + two.mid(1) + QStringList{QStringLiteral(",2026-03-02,10.00,a@x,,,,")});
    EXPECT_EQ(more.batch.unchanged, 2);
    EXPECT_EQ(more.batch.imported, 2);
    EXPECT_EQ(number("SELECT count(*) FROM sale WHERE customer = 'new'"), 1);
}

TEST_F(SaleImportTest, UpdatesAnOrderThatChanged)
{
    takeOrders(
        {QStringLiteral("1,2026-03-01,10.00,,paid,ig,,"), QStringLiteral("2,2026-03-01,5.00,,paid,,,")});
    const ImportReport report = takeOrders(
        {QStringLiteral("1,2026-03-01,10.00,,paid,ig,,4.00"), QStringLiteral("2,2026-03-02,5.00,,paid,,,")});
    EXPECT_EQ(report.batch.updated, 2);
    EXPECT_EQ(sales(),
              (QStringList{QStringLiteral("1 2026-03-01 1000 Instagram - unknown"),
                           QStringLiteral("1/refund 2026-03-01 -400 Instagram - unknown"),
                           QStringLiteral("2 2026-03-02 500 - - unknown")}));
    EXPECT_EQ(takeOrders({QStringLiteral("1,2026-03-01,10.00,,paid,ig,,")}).batch.updated, 1);
    EXPECT_EQ(sale("1/refund").amount.minor, 0);
}

TEST_F(SaleImportTest, KeepsAnOrderThatCountsNoMoreAsOneOfNothing)
{
    takeOrders({QStringLiteral("1,2026-03-01,10.00,a@x,paid,ig,,"),
                QStringLiteral("2,2026-03-05,8.00,a@x,paid,,,")});
    const QStringList voided{QStringLiteral("1,2026-03-01,10.00,a@x,voided,ig,,")};
    EXPECT_EQ(takeOrders(voided).batch.updated, 1);
    EXPECT_EQ(sale("1").amount.minor, 0);
    EXPECT_EQ(sale("1").customerHash, QString());
    const ImportReport again = takeOrders(voided);
    EXPECT_EQ(again.batch.notCounted, 1);
    EXPECT_EQ(takeOrders({QStringLiteral("2,2026-03-05,8.00,a@x,paid,,,")}).batch.updated, 1);
    EXPECT_EQ(sale("2").customer, CustomerKind::New);
}

TEST_F(SaleImportTest, KeepsWhatSomebodyFilledIn)
{
    takeOrders({QStringLiteral("1,2026-03-01,10.00,,paid,,,")});
    const Sale before = sale("1");
    Sale after = before;
    after.channel = workspace.addChannel("Radio");
    after.note = QStringLiteral("rang us");
    workspace.apply(changed(before, after));
    EXPECT_EQ(takeOrders({QStringLiteral("1,2026-03-01,10.00,,paid,,,")}).batch.unchanged, 1);
    EXPECT_EQ(takeOrders({QStringLiteral("1,2026-03-01,12.00,,paid,,,")}).batch.updated, 1);
    EXPECT_EQ(sale("1").channel, after.channel);
    EXPECT_EQ(sale("1").note, after.note);
}

TEST_F(SaleImportTest, TellsNewFromReturningByTheLedgerInWhateverOrderTheFileIs)
{
    takeOrders({QStringLiteral("3,2026-03-09,1.00,A@x,paid,,,"),
                QStringLiteral("2,2026-03-05,1.00,a@X,paid,,,"),
                QStringLiteral("1,2026-03-05,1.00,b@x,paid,,,")});
    takeOrders(
        {QStringLiteral("4,2026-03-10,1.00,b@x,paid,,,"), QStringLiteral("5,2026-03-10,1.00,,paid,,,")});
    EXPECT_EQ(sale("1").customer, CustomerKind::New);
    EXPECT_EQ(sale("2").customer, CustomerKind::New);
    EXPECT_EQ(sale("3").customer, CustomerKind::Returning);
    EXPECT_EQ(sale("4").customer, CustomerKind::Returning);
    EXPECT_EQ(sale("5").customer, CustomerKind::Unknown);
}

TEST_F(SaleImportTest, FindsChannelsByUtmAndKeepsTheRestApart)
{
    const ChannelId meta = workspace.addChannel("Meta");
    ImportOptions options;
    options.read.channel = QStringLiteral("Direct");
    const ImportReport report = takeOrders({QStringLiteral("1,2026-03-01,1.00,,paid,FB,,"),
                                            QStringLiteral("2,2026-03-01,1.00,,paid,podcast,,"),
                                            QStringLiteral("3,2026-03-01,1.00,,paid,nan,-,")});
    EXPECT_EQ(report.channels, (QStringList{QStringLiteral("Meta"), QStringLiteral("podcast")}));
    EXPECT_EQ(sale("1").channel, meta);
    EXPECT_FALSE(sale("3").channel);
    takeOrders(
        {QStringLiteral("4,2026-03-01,1.00,,paid,,,"), QStringLiteral("5,2026-03-01,1.00,,paid,Podcast,,")},
        options);
    EXPECT_EQ(sales().at(3), QStringLiteral("4 2026-03-01 100 Direct - unknown"));
    EXPECT_EQ(sales().at(4), QStringLiteral("5 2026-03-01 100 podcast - unknown"));
}

TEST_F(SaleImportTest, FindsCampaignsByTagOrNameAndMakesOnesInChannelsOnly)
{
    const ChannelId instagram = workspace.addChannel("Instagram");
    const CampaignId named = workspace.addCampaign("Spring Launch", {instagram});
    Campaign tagged;
    tagged.name = QStringLiteral("Winter");
    tagged.utm = QStringLiteral("wtr-26");
    const CampaignId winter = workspace.add(tagged).id;
    const ImportReport report = takeOrders({
        QStringLiteral("1,2026-03-01,1.00,,paid,ig,SPRING  launch,"),
        QStringLiteral("2,2026-03-01,1.00,,paid,ig,WTR-26,"),
        QStringLiteral("3,2026-03-01,1.00,,paid,ig,new one,"),
        QStringLiteral("4,2026-03-01,1.00,,paid,,nowhere,"),
        QStringLiteral("5,2026-03-01,1.00,,paid,,spring launch,"),
    });
    EXPECT_EQ(sale("1").campaign, named);
    EXPECT_EQ(sale("2").campaign, winter);
    EXPECT_EQ(report.newCampaigns, QStringList{QStringLiteral("new one")});
    EXPECT_FALSE(sale("4").campaign);
    EXPECT_EQ(sale("5").campaign, named);
}

TEST_F(SaleImportTest, MakesNoNamesForWhatDoesNotCount)
{
    takeOrders({QStringLiteral("1,2026-03-01,1.00,,failed,podcast,one,"),
                QStringLiteral("2,2026-03-01,1.00,,paid,,,")});
    EXPECT_EQ(number("SELECT count(*) FROM channel"), 0);
    EXPECT_EQ(number("SELECT count(*) FROM campaign"), 0);
}

TEST_F(SaleImportTest, ConvertsEachAmountAtTheRateOfItsDay)
{
    const QStringList rows{QStringLiteral("order id,date,total,currency"),
                           QStringLiteral("1,2026-03-01,10.00,usd"), QStringLiteral("2,2026-03-01,1000,JPY"),
                           QStringLiteral("3,2026-03-01,7.005,EUR")};
    EXPECT_EQ(tryTake(file(rows)).error(),
              (Error{ErrorCode::MissingRate,
                     {QStringLiteral("USD"), QStringLiteral("EUR"), QStringLiteral("2026-03-01")}}));
    EXPECT_EQ(number("SELECT count(*) FROM sale"), 0);
    ImportOptions options = withRate("USD", 900'000);
    options.rates.insert(QStringLiteral("JPY"), 6'000);
    const ImportReport report = take(file(rows), options);
    EXPECT_EQ(report.batch.currency, QStringLiteral("USD"));
    EXPECT_EQ(sale("1").converted, 900);
    EXPECT_EQ(sale("1").rate, 900'000);
    EXPECT_EQ(sale("2").amount, (Money{1000, currency("JPY")}));
    EXPECT_EQ(sale("2").converted, 600);
    EXPECT_EQ(sale("3").amount, euros(700));
    EXPECT_EQ(sale("3").rate, std::nullopt);
}

TEST_F(SaleImportTest, TakesTheCurrencyFromHeaderSignOrOption)
{
    const auto currencyOf = [this](const char *header, const char *amount, const ImportOptions &options) {
        take(file({QStringLiteral("order id,date,") + QLatin1String(header),
                   QStringLiteral("1,2026-03-01,") + QLatin1String(amount)}),
             options);
        return sale("1").amount.currency.code();
    };
    const ImportOptions dollars = withRate("USD", 900'000);
    EXPECT_EQ(currencyOf("total (USD)", "5.00", dollars), QStringLiteral("USD"));
    EXPECT_EQ(currencyOf("total", "US$5.00", dollars), QStringLiteral("USD"));
    EXPECT_EQ(currencyOf("total", "5.00", {}), QStringLiteral("EUR"));
    ImportOptions said = dollars;
    said.read.currency = QStringLiteral("usd");
    EXPECT_EQ(currencyOf("total", "5.00", said), QStringLiteral("USD"));
}

TEST_F(SaleImportTest, GivesBackTheSameShareOfTaxAndShipping)
{
    take(file({QStringLiteral("order id,date,total,shipping,tax,refunded amount,refund date"),
               QStringLiteral("1,2026-03-01,119.00,0,19.00,10.00,2026-03-05"),
               QStringLiteral("2,2026-03-01,119.00,0,19.00,-119.00,")}));
    EXPECT_EQ(sale("1").amount, euros(10000));
    EXPECT_EQ(sale("1/refund").amount, euros(-840)); // 10 · 100 / 119 = 8.4034
    EXPECT_EQ(sale("1/refund").outcomeDay, day("2026-03-05"));
    EXPECT_EQ(sale("2/refund").amount, euros(-10000));
    EXPECT_EQ(sale("2/refund").outcomeDay, day("2026-03-01"));
}

TEST_F(SaleImportTest, LeavesOutWhatItCannotReadAndSaysWhy)
{
    const ImportReport report = takeOrders({
        QStringLiteral("1,2026-03-01,much,,paid,,,"),
        QStringLiteral("1,,,,,,,"),
        QStringLiteral("2,,5.00,,paid,,,"),
        QStringLiteral("3,2026-03-01,5.00,,haunted,,,"),
        QStringLiteral("4,2026-03-01,5.00,,paid,,,"),
        QStringLiteral("5,2026-02-30,5.00,,paid,,,"),
    });
    ASSERT_EQ(report.rejects.size(), 5);
    const auto problems = {CellProblem::NotANumber, CellProblem::NoAmount, CellProblem::NoDay,
                           CellProblem::UnknownStatus, CellProblem::ImpossibleDay};
    EXPECT_TRUE(
        std::equal(problems.begin(), problems.end(), report.rejects.begin(),
                   [](CellProblem problem, const RejectedRow &row) { return row.problem == problem; }));
    EXPECT_EQ(report.rejects[3].column, QStringLiteral("status"));
    EXPECT_EQ(report.rejects[3].value, QStringLiteral("haunted"));
    EXPECT_EQ(report.rejects[4].line, 7);
    EXPECT_EQ(report.batch.imported, 1);
    ImportOptions strict;
    strict.onError = OnError::Stop;
    EXPECT_EQ(tryTake(ordersFile({QStringLiteral("6,2026-03-01,much,,paid,,,"),
                                  QStringLiteral("7,2026-03-01,1,,,,,")}),
                      strict)
                  .error()
                  .code,
              ErrorCode::RowRejected);
    EXPECT_EQ(number("SELECT count(*) FROM sale"), 1);
}

TEST_F(SaleImportTest, WritesWhatItLeftOutAsItStood)
{
    const QString list = workspace.pathOf(QStringLiteral("rejects.csv"));
    RejectsFile rejects(list);
    ASSERT_TRUE(rejects.open());
    ImportOptions options;
    options.rejects = &rejects;
    takeOrders(
        {QStringLiteral("1,2026-03-01,1.00,,paid,,,"), QStringLiteral("2,2026-03-01,1.00,,haunted,,,")},
        options);
    ASSERT_TRUE(rejects.commit());
    EXPECT_TRUE(bytesOf(list).contains("2,2026-03-01,1.00,,haunted,,,,3,status,haunted,unknown-status\n"))
        << bytesOf(list).toStdString();
}

TEST_F(SaleImportTest, AsksWhatTheFileLeavesOpen)
{
    const auto problem = [this](const char *header, const char *row) {
        return tryTake(file({QString::fromLatin1(header), QString::fromLatin1(row)})).error().code;
    };
    EXPECT_EQ(problem("order id,date,total", "1,3/4/2026,1.00"), ErrorCode::AmbiguousDateOrder);
    EXPECT_EQ(problem("order id,date,total", "1,2026-03-01,1.000"), ErrorCode::AmbiguousDecimal);
    EXPECT_EQ(problem("order id,date,total", "1,March 4,1.00"), ErrorCode::MissingYear);
    EXPECT_EQ(problem("order id,date,total (EUR),total (USD)", "1,2026-03-04,1.00,1.00"),
              ErrorCode::AmbiguousCurrency);
    EXPECT_EQ(problem("order id,date,total", "1,2026-03-04,a lot"), ErrorCode::NoReadableRow);
    ImportOptions options;
    options.read.dateOrder = DateOrder::Dmy;
    options.read.decimal = DecimalSign::Comma;
    take(file({QStringLiteral("order id,date,total"), QStringLiteral("1,3/4/2026,1.000")}), options);
    EXPECT_EQ(sale("1").outcomeDay, day("2026-04-03"));
    EXPECT_EQ(sale("1").amount, euros(100000));
    options = {};
    options.read.year = 2025;
    take(file({QStringLiteral("order id,date,total"), QStringLiteral("2,March 4,1.00")}), options);
    EXPECT_EQ(sale("2").outcomeDay, day("2025-03-04"));
}

TEST_F(SaleImportTest, ReadsColumnsAsItIsTold)
{
    const Profile profile = valueOf(builtInProfile(QStringLiteral("plain-sales")));
    const QString path = file({QStringLiteral("ref,when,worth,note"), QStringLiteral("1,2026-03-01,5.00,x")});
    const auto missing = importFile(*workspace, path, profile);
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code, ErrorCode::UnknownColumn);
    EXPECT_EQ(missing.error().details.first(), QStringLiteral("amount"));
    ImportOptions options;
    for (const auto &[field, header] :
         {std::pair{"order_id", "ref"}, {"date", "when"}, {"net_amount", "worth"}})
        options.read.choices.append({QString::fromLatin1(field), QString::fromLatin1(header)});
    EXPECT_EQ(valueOf(importFile(*workspace, path, profile, options)).unmapped,
              QStringList{QStringLiteral("note")});
    EXPECT_EQ(sale("1").amount, euros(500));
    options.read.choices.append({QStringLiteral("clicks"), QStringLiteral("note")});
    EXPECT_EQ(importFile(*workspace, path, profile, options).error().code, ErrorCode::UnknownField);
}

TEST_F(SaleImportTest, IsShownBeforeItIsTaken)
{
    const QString path = made("plain-sales-de.csv");
    const FilePreview preview =
        valueOf(previewFile(path, valueOf(profileFor(path, QLatin1String(recogniseProfile)))));
    EXPECT_EQ(preview.mapping.columns.size(), 11);
    ASSERT_TRUE(preview.mapping.column(SaleField::OrderId));
    EXPECT_EQ(preview.mapping.column(SaleField::OrderId)->index, 0);
    EXPECT_TRUE(preview.mapping.unmapped.isEmpty());
    EXPECT_EQ(preview.dateOrder, DateOrder::Dmy);
    EXPECT_EQ(preview.decimal, DecimalSign::Comma);
}

TEST_F(SaleImportTest, HoldsWhatWouldChangeAClosedMonth)
{
    takeOrders(
        {QStringLiteral("1,2026-03-01,10.00,,paid,ig,,"), QStringLiteral("2,2026-03-02,5.00,,paid,ig,,")});
    close("2026-03");
    const QStringList before = sales();
    const ImportReport report = takeOrders({
        QStringLiteral("1,2026-03-01,10.00,,paid,ig,,"), // as it was
        QStringLiteral("2,2026-04-02,5.00,,paid,ig,,"), // would leave the month
        QStringLiteral("3,2026-03-03,5.00,,paid,ig,,"), // would come to it
    });
    EXPECT_EQ(report.batch.unchanged, 1);
    EXPECT_EQ(report.batch.held, 2);
    EXPECT_EQ(sales(), before);
    EXPECT_EQ(number("SELECT count(*) FROM held_sale"), 2);
}

TEST_F(SaleImportTest, LeavesNoTraceOfATrialOrOfACancelledImport)
{
    const QStringList before = contentOf(workspace.database(), ImportLog::Included);
    ImportOptions trial;
    trial.isDryRun = true;
    const ImportReport report = take(made("shopify-orders.csv"), trial);
    EXPECT_EQ(report.batch.imported, 7);
    EXPECT_TRUE(report.batch.id.isNull());
    EXPECT_EQ(contentOf(workspace.database(), ImportLog::Included), before);
    ImportOptions cancelled;
    int questions = 0;
    cancelled.read.isCancelled = [&questions] { return ++questions > 1; };
    EXPECT_EQ(tryTake(made("shopify-orders.csv"), cancelled).error().code, ErrorCode::Cancelled);
    EXPECT_EQ(contentOf(workspace.database(), ImportLog::Included), before);
}

TEST_F(SaleImportTest, BringsRevenueWhereTheLedgerIsAskedForIt)
{
    const ChannelId instagram = workspace.addChannel("Instagram");
    workspace.apply(added(SourceChoice{{}, instagram, MeasureGroup::Revenue, std::nullopt}));
    const auto revenue = [this] {
        return number("SELECT ifnull(sum(revenue), 0) FROM rollup WHERE level = 2");
    };
    const ImportReport report = takeOrders(
        {QStringLiteral("1,2026-03-01,10.00,,paid,ig,,2.00"), QStringLiteral("2,2026-04-01,5.00,,paid,,,")});
    EXPECT_EQ(revenue(), 1300); // the order that belongs to no channel counts there
    takeOrders({QStringLiteral("1,2026-05-01,12.00,,paid,ig,,2.00")});
    EXPECT_EQ(revenue(), 1500);
    undo(report.batch.id);
    EXPECT_EQ(revenue(), 1000);
}

TEST_F(SaleImportTest, TakesManyRows)
{
    QStringList orders;
    for (int i = 0; i < 5000; ++i)
        orders.append(QStringLiteral("%1,2026-0%2-1%3,10.00,c%4@x,paid,ig,,")
                          .arg(i)
                          .arg(1 + i % 6)
                          .arg(i % 10)
                          .arg(i % 700));
    qint64 told = 0;
    ImportOptions options;
    options.progressed = [&told](const ImportProgress &) { ++told; };
    EXPECT_EQ(takeOrders(orders, options).batch.imported, 5000);
    EXPECT_GE(told, 4);
    EXPECT_EQ(number("SELECT count(*) FROM sale WHERE customer = 'new'"), 700);
    EXPECT_EQ(takeOrders(orders).batch.unchanged, 5000);
}

} // namespace payoff
