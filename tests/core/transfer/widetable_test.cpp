// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/widetable.h"

#include "core/transfer/filepreview.h"
#include "core/transfer/recognition.h"
#include "tests/core/transfer/importing.h"

namespace payoff {

namespace {

class WideTables : public Importing {
protected:
    Result<ImportReport> tryWide(const QStringList &lines, const QVector<FieldChoice> &choices = {})
    {
        path = file(lines);
        const auto profile = profileFor(path, QLatin1String(recogniseProfile));
        if (!profile)
            return profile.error();
        ImportOptions options;
        options.read.choices = choices;
        auto report = importFile(*workspace, path, *profile, options);
        expectSumsEqualRows();
        return report;
    }

    /// Channel by channel: what the measure adds up to.
    QStringList sums(const char *column)
    {
        QStringList found;
        auto query = workspace.database().run(
            QStringLiteral("SELECT ifnull(c.name, 'none'), sum(%1) FROM result r LEFT JOIN channel c "
                           "ON c.id = r.channel GROUP BY 1 HAVING count(%1) > 0 ORDER BY 1")
                .arg(QLatin1String(column)));
        while (query && query->next())
            found.append(query->value(0).toString() + u'=' + query->value(1).toString());
        return found;
    }

    QString path;
};

FieldChoice choice(const char *field, const char *header)
{
    return {QString::fromLatin1(field), QString::fromLatin1(header)};
}

} // namespace

TEST_F(WideTables, AreRecognisedAndMakeARowForEachChannel)
{
    const auto report =
        tryWide({QStringLiteral("Day,Facebook spend (EUR),Instagram spend (EUR),clicks_facebook,"
                                "Instagram - Clicks,TikTok (Revenue)"),
                 QStringLiteral("2026-03-01,10.50,4,100,40,80"), QStringLiteral("2026-03-02,1,,10,,")});
    ASSERT_TRUE(report) << int(report.error().code);
    EXPECT_EQ(report->batch.profile, QStringLiteral("wide"));
    EXPECT_EQ(sums("ad_spend"),
              QStringList({QStringLiteral("Facebook=1150"), QStringLiteral("Instagram=400")}));
    EXPECT_EQ(sums("clicks"), QStringList({QStringLiteral("Facebook=110"), QStringLiteral("Instagram=40")}));
    EXPECT_EQ(sums("revenue"), QStringList({QStringLiteral("TikTok=8000")}));
    EXPECT_EQ(report->batch.imported, 4) << "what holds nothing for a channel makes no row";
}

TEST_F(WideTables, GiveWhatIsOfNoChannelARowOfItsOwn)
{
    const auto report =
        tryWide({QStringLiteral("week,Facebook cost,Google Ads cost,sales,holiday"),
                 QStringLiteral("2026-03-02,10,20,500,0"), QStringLiteral("2026-03-09,1,2,50,1")});
    ASSERT_TRUE(report) << int(report.error().code);
    EXPECT_EQ(sums("revenue"), QStringList({QStringLiteral("none=55000")})) << "once, not for each channel";
    EXPECT_EQ(sums("ad_spend"),
              QStringList({QStringLiteral("Facebook=1100"), QStringLiteral("Google Ads=2200")}));
    EXPECT_EQ(report->unmapped, QStringList({QStringLiteral("holiday")}));
    EXPECT_EQ(number("SELECT max(end_day - start_day) FROM result"), 6) << "a week has seven days";
}

TEST_F(WideTables, CanBeMappedByHand)
{
    const auto report = tryWide({QStringLiteral("wk_strt_dt,mdsp_so,mdsp_sem,sales"),
                                 QStringLiteral("2014-08-03,1.25,2,10"), QStringLiteral("2014-08-10,3,4,20")},
                                {choice("week", "wk_strt_dt"), choice("ad_spend@Social", "mdsp_so"),
                                 choice("ad_spend@Search", "mdsp_sem")});
    ASSERT_TRUE(report) << int(report.error().code);
    EXPECT_EQ(sums("ad_spend"), QStringList({QStringLiteral("Search=600"), QStringLiteral("Social=425")}));
    EXPECT_EQ(sums("revenue"), QStringList({QStringLiteral("none=3000")}));
}

TEST_F(WideTables, RejectOnlyThePartOfARowThatCannotBeRead)
{
    const auto report =
        tryWide({QStringLiteral("Day,Facebook spend,TikTok spend"), QStringLiteral("2026-03-01,10,abc"),
                 QStringLiteral("2026-03-02,1"), QStringLiteral("2026-03-03,1,2,3")});
    ASSERT_TRUE(report) << int(report.error().code);
    EXPECT_EQ(sums("ad_spend"), QStringList({QStringLiteral("Facebook=1000")}));
    ASSERT_EQ(report->rejects.size(), 3);
    EXPECT_EQ(report->rejects[0].line, 2);
    EXPECT_EQ(report->rejects[0].value, QStringLiteral("abc"));
    EXPECT_EQ(report->rejects[1].problem, CellProblem::TooFewCells);
    EXPECT_EQ(report->rejects[2].problem, CellProblem::TooManyCells);
}

TEST_F(WideTables, AskInWhichOfSeveralCurrenciesTheyAre)
{
    const auto report = tryWide(
        {QStringLiteral("Day,Facebook spend (EUR),TikTok spend (USD)"), QStringLiteral("2026-03-01,10,20")});
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, ErrorCode::AmbiguousCurrency);
}

TEST_F(WideTables, NameTheColumnThatIsNotThere)
{
    const auto report = tryWide({QStringLiteral("Day,a,b"), QStringLiteral("2026-03-01,10,20")},
                                {choice("ad_spend@Social", "c")});
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, ErrorCode::UnknownColumn);
}

TEST_F(WideTables, AreNotSeenWhereAColumnHoldsChannels)
{
    path = file({QStringLiteral("Day,Channel,Facebook likes,Instagram likes,Spend"),
                 QStringLiteral("2026-03-01,Facebook,3,4,10")});
    EXPECT_EQ(profileFor(path, QLatin1String(recogniseProfile))->id, QStringLiteral("plain"));
}

TEST_F(WideTables, ShowTheLongTableInThePreview)
{
    path = file({QStringLiteral("Day,Facebook spend,TikTok spend"), QStringLiteral("2026-03-01,10,20")});
    const auto preview = previewFile(path, *profileFor(path, QLatin1String(recogniseProfile)));
    ASSERT_TRUE(preview);
    EXPECT_EQ(preview->headers,
              QStringList({QStringLiteral("Day"), QStringLiteral("channel"), QStringLiteral("ad_spend")}));
    ASSERT_EQ(preview->rows.size(), 2);
    EXPECT_EQ(preview->rows[1].cells,
              QStringList({QStringLiteral("2026-03-01"), QStringLiteral("TikTok"), QStringLiteral("20")}));
}

} // namespace payoff
