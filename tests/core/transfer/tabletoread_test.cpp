// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/tabletoread.h"

#include "tests/core/transfer/importing.h"

namespace payoff {

namespace {

class UnknownFiles : public Importing {
protected:
    /// What is taken for the day of the rows; empty: nothing.
    QString dateColumn(const QStringList &lines, ReadOptions options = {})
    {
        const auto table =
            tableToRead(file(lines), valueOf(builtInProfile(QStringLiteral("plain"))), options);
        EXPECT_TRUE(table);
        for (const FieldChoice &each : std::as_const(options.choices)) {
            if (each.field == QStringLiteral("date"))
                return each.header;
        }
        return {};
    }
};

} // namespace

TEST_F(UnknownFiles, TakeTheOnlyColumnOfDatesForTheDay)
{
    EXPECT_EQ(dateColumn({QStringLiteral("pvm,kanava,kulut"), QStringLiteral("31.3.2026,A,1"),
                          QStringLiteral("1.4.2026,B,2")}),
              QStringLiteral("pvm"));
    EXPECT_EQ(
        dateColumn({QStringLiteral("kuukausi;kulut"), QStringLiteral("2026-03;1"), QStringLiteral("-;2")}),
        QStringLiteral("kuukausi"))
        << "months are days too";
}

TEST_F(UnknownFiles, AreAskedAboutWhereTwoColumnsHoldDates)
{
    EXPECT_EQ(dateColumn({QStringLiteral("alku,loppu,kulut"), QStringLiteral("2026-03-01,2026-03-31,1")}),
              QString());
}

TEST_F(UnknownFiles, HaveNoDatesInNumbersOrWords)
{
    EXPECT_EQ(dateColumn({QStringLiteral("a,b,c"), QStringLiteral("1,x,2.5"), QStringLiteral("12,y,3")}),
              QString());
    EXPECT_EQ(dateColumn({QStringLiteral("a,b"), QStringLiteral("2026-03-01,1"), QStringLiteral("soon,2")}),
              QString());
}

TEST_F(UnknownFiles, KeepWhatWasSaidOfThem)
{
    ReadOptions options;
    options.period = wholeMonth("2026-03");
    EXPECT_EQ(dateColumn({QStringLiteral("pvm,kulut"), QStringLiteral("2026-03-01,1")}, options), QString());
    EXPECT_EQ(dateColumn({QStringLiteral("pvm,day,kulut"), QStringLiteral("2026-03-01,2026-03-02,1")}),
              QString())
        << "a header that is known counts more";
    options = {};
    options.choices.append({QStringLiteral("date"), QStringLiteral("loppu")});
    EXPECT_EQ(dateColumn({QStringLiteral("pvm,loppu"), QStringLiteral("2026-03-01,2026-03-02")}, options),
              QStringLiteral("loppu"));
}

TEST_F(UnknownFiles, NeedNoMoreThanTheMeaningOfTheirNumbers)
{
    ImportOptions options;
    options.read.choices = {{QStringLiteral("ad_spend"), QStringLiteral("kulut")},
                            {QStringLiteral("channel"), QStringLiteral("kanava")}};
    const ImportReport report =
        importLines({QStringLiteral("pvm;kanava;kulut"), QStringLiteral("31.3.2026;Radio;1,50")}, options);
    EXPECT_EQ(report.batch.days, oneDay("2026-03-31"));
    EXPECT_EQ(report.channels, QStringList({QStringLiteral("Radio")}));
}

} // namespace payoff
