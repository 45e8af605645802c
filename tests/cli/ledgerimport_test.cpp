// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"
#include "tests/support/content.h"

#include <gtest/gtest.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace payoff {
namespace {

class LedgerImportVerbTest : public testing::Test {
protected:
    LedgerImportVerbTest()
    {
        EXPECT_EQ(
            payoffRun({QStringLiteral("new"), workspace, QStringLiteral("--currency"), QStringLiteral("EUR")})
                .code,
            0);
        writeBytes(ledger,
                   "date,end,category,amount,currency,channel,campaign,rule,note\n"
                   "2026-03-01,2026-03-31,tools,39.00,EUR,,,even,Scheduler\n"
                   "2026-03-12,,content,50.50,EUR,Facebook,,,Clips\n"
                   "2026-03-13,,gifts,5,EUR,Facebook,,,\n");
    }
    ProgramRun import()
    {
        return payoffRun({QStringLiteral("import"), workspace, ledger, QStringLiteral("--json")});
    }

    QTemporaryDir m_folder;
    QString workspace = m_folder.filePath(QStringLiteral("shop.payoff"));
    QString ledger = m_folder.filePath(QStringLiteral("ledger.csv"));
};

int number(const ProgramRun &run, const char *key)
{
    return QJsonDocument::fromJson(run.out.toUtf8()).object().value(QLatin1String(key)).toInt();
}

TEST_F(LedgerImportVerbTest, TakesALedgerOnceAndTakesItBack)
{
    const ProgramRun first = import();
    EXPECT_EQ(first.code, 3) << "one row is left out";
    EXPECT_EQ(number(first, "rows_read"), 3);
    EXPECT_EQ(number(first, "imported"), 2);
    EXPECT_EQ(number(first, "rejected"), 1);
    const ProgramRun again = import();
    EXPECT_EQ(number(again, "imported"), 0);
    EXPECT_EQ(number(again, "unchanged"), 2);
    const auto cost = [this] {
        return payoffRun({QStringLiteral("query"), workspace, QStringLiteral("--measures"),
                          QStringLiteral("cost"), QStringLiteral("--format"), QStringLiteral("csv")})
            .out;
    };
    EXPECT_TRUE(cost().contains(QStringLiteral("89.50"))) << qPrintable(cost());
    EXPECT_EQ(payoffRun({QStringLiteral("undo-import"), workspace, QStringLiteral("1")}).code, 0);
    EXPECT_FALSE(cost().contains(QStringLiteral("89.50")));
    EXPECT_EQ(payoffRun({QStringLiteral("check"), workspace}).code, 0);
}

} // namespace
} // namespace payoff
