// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"
#include "tests/support/content.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace payoff {

namespace {

class SalesImportVerbTest : public testing::Test {
protected:
    SalesImportVerbTest()
    {
        EXPECT_EQ(
            payoffRun({QStringLiteral("new"), workspace, QStringLiteral("--currency"), QStringLiteral("EUR")})
                .code,
            0);
    }
    ProgramRun import(const QString &path, const QStringList &options = {})
    {
        return payoffRun(QStringList{QStringLiteral("import"), workspace, path} + options);
    }
    QJsonObject importedAsJson(const QString &path)
    {
        const ProgramRun run = import(path, {QStringLiteral("--json")});
        EXPECT_EQ(run.code, 0) << qPrintable(run.err);
        return QJsonDocument::fromJson(run.out.toUtf8()).object();
    }
    QString revenue()
    {
        const ProgramRun run =
            payoffRun({QStringLiteral("query"), workspace, QStringLiteral("--measures"),
                       QStringLiteral("revenue"), QStringLiteral("--format"), QStringLiteral("csv")});
        return run.out;
    }
    void expectWhole()
    {
        const ProgramRun check = payoffRun({QStringLiteral("check"), workspace});
        EXPECT_EQ(check.code, 0) << qPrintable(check.out + check.err);
    }
    QString file(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(QStringLiteral("orders.csv"));
        writeBytes(path, bytes);
        return path;
    }

    QTemporaryDir m_folder;
    QString workspace = m_folder.filePath(QStringLiteral("shop.payoff"));
    QString orders = QStringLiteral(PAYOFF_SOURCE_DIR "/tests/data/importers/shopify-orders.csv");
};

} // namespace

TEST_F(SalesImportVerbTest, TakesAShopsOrdersOnceAndTakesThemBack)
{
    const QJsonObject first = importedAsJson(orders);
    EXPECT_EQ(first.value(QLatin1String("profile")).toString(), QStringLiteral("shopify-orders"));
    EXPECT_EQ(first.value(QLatin1String("rows_read")).toInt(), 11);
    EXPECT_EQ(first.value(QLatin1String("imported")).toInt(), 7);
    EXPECT_EQ(first.value(QLatin1String("not_counted")).toInt(), 4);
    EXPECT_EQ(first.value(QLatin1String("first_day")).toString(), QStringLiteral("2026-03-01"));
    EXPECT_TRUE(first.value(QLatin1String("channel")).isNull());
    EXPECT_EQ(first.value(QLatin1String("new_campaigns")).toArray().size(), 3);
    // Nothing else tells the revenue of these channels: Instagram 100, Facebook 80 less 20, Email 30,
    // none 20.
    EXPECT_EQ(revenue(), QStringLiteral("revenue\r\n210.00\r\n"));
    expectWhole();

    const QJsonObject second = importedAsJson(orders);
    EXPECT_EQ(second.value(QLatin1String("unchanged")).toInt(), 7);
    EXPECT_EQ(second.value(QLatin1String("imported")).toInt(), 0);
    EXPECT_EQ(second.value(QLatin1String("not_counted")).toInt(), 4);

    const ProgramRun undone = payoffRun({QStringLiteral("undo-import"), workspace, QStringLiteral("1")});
    EXPECT_EQ(undone.code, 0) << qPrintable(undone.err);
    EXPECT_TRUE(undone.out.contains(QStringLiteral("7 rows removed"))) << qPrintable(undone.out);
    expectWhole();
    EXPECT_EQ(importedAsJson(orders).value(QLatin1String("imported")).toInt(), 7);
}

TEST_F(SalesImportVerbTest, SaysWhatDoesNotCountInASentence)
{
    const ProgramRun run = import(orders);
    EXPECT_EQ(run.code, 0) << qPrintable(run.err);
    EXPECT_TRUE(run.out.contains(QStringLiteral("11 rows read"))) << qPrintable(run.out);
    EXPECT_TRUE(run.out.contains(QStringLiteral("was a test: 4."))) << qPrintable(run.out);
}

TEST_F(SalesImportVerbTest, NamesTheOptionThatSettlesWhatIsOpen)
{
    const ProgramRun rate = import(file("order id,date,total,currency\n1,2026-03-01,5.00,USD\n"));
    EXPECT_EQ(rate.code, 1);
    EXPECT_TRUE(rate.err.contains(QStringLiteral("--rate USD=NUMBER"))) << qPrintable(rate.err);
    const ProgramRun order = import(file("order id,date,total\n1,3/4/2026,5.00\n"));
    EXPECT_EQ(order.code, 1);
    EXPECT_TRUE(order.err.contains(QStringLiteral("--date-order"))) << qPrintable(order.err);
    const QString unknown = file("ref,when,worth\n1,2026-03-01,5.00\n");
    const ProgramRun column = import(unknown, {QStringLiteral("--profile"), QStringLiteral("plain-sales")});
    EXPECT_EQ(column.code, 1);
    EXPECT_TRUE(column.err.contains(QStringLiteral("--map"))) << qPrintable(column.err);
    const ProgramRun mapped =
        import(unknown,
               {QStringLiteral("--profile"), QStringLiteral("plain-sales"), QStringLiteral("--map"),
                QStringLiteral("order_id=ref"), QStringLiteral("--map"), QStringLiteral("date=when"),
                QStringLiteral("--map"), QStringLiteral("amount=worth")});
    EXPECT_EQ(mapped.code, 0) << qPrintable(mapped.err);
}

} // namespace payoff
