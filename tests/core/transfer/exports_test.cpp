// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/recognition.h"
#include "tests/core/transfer/importing.h"

#include "core/base/decimal.h"

#include <QDir>

namespace payoff {

namespace {

/// What must come of a file that a tool wrote. What it leaves open is settled by the options.
struct Export {
    const char *file = "";
    const char *profile = "";
    qint64 rows = 0;
    qint64 rejected = 0;
    QMap<QString, QString> sums; ///< by measure, or "measure of Channel"
    std::function<void(ReadOptions &)> answer; ///< may be empty
};

void map(ReadOptions &read, const char *field, const char *header)
{
    read.choices.append({QString::fromLatin1(field), QString::fromLatin1(header)});
}

QMap<QString, QString> sums(std::initializer_list<std::pair<const char *, const char *>> list)
{
    QMap<QString, QString> made;
    for (const auto &[name, sum] : list)
        made.insert(QString::fromLatin1(name), QString::fromLatin1(sum));
    return made;
}

std::vector<Export> exports()
{
    const auto year2017 = [](ReadOptions &read) {
        read.period = DayRange{day("2017-01-01"), day("2017-12-31")};
    };
    const auto year2025 = [](ReadOptions &read) { read.year = 2025; };
    return {
        {"ga4/mh4u_ga4_exploration.csv", "ga4-exploration", 241, 0, {}, {}},
        {"ga4/mh4u_ga4_exploration.xlsx", "ga4-exploration", 241, 0, {}, {}},
        {"google_ads/Time_series(2026.02.05-2026.02.10).csv",
         "google-ads",
         6,
         0,
         sums({{"ad_spend", "139.67"}, {"clicks", "91"}, {"impressions", "299"}}),
         {}},
        {"google_ads/clinic_gr_campaign_report.csv", "google-ads", 3, 0, sums({{"ad_spend", "0.00"}}), {}},
        {"google_ads/dtc_campaign_report_GBP.csv",
         "google-ads",
         2,
         0,
         sums({{"ad_spend", "1164.10"}, {"clicks", "867"}, {"revenue", "2127.81"}}),
         {}},
        {"google_ads/vm_campaign_report_INR.csv",
         "google-ads",
         2,
         0,
         sums({{"ad_spend", "2565.93"}, {"impressions", "46168"}, {"conversions", "15.000"}}),
         {}},
        {"linkedin/synthetic_sample_linkedin_ads.csv", "linkedin-ads", 6, 0, {}, {}},
        {"meta_ads/KAG_conversion_data.csv", "plain", 1143, 0,
         sums({{"ad_spend", "58705.23"},
               {"impressions", "213434828"},
               {"clicks", "38165"},
               {"conversions", "3264.000"}}),
         [year2017](ReadOptions &read) {
             year2017(read);
             read.channel = QStringLiteral("Facebook");
         }},
        {"meta_ads/KAG_conversion_data.xlsx", "plain", 1143, 0, sums({{"ad_spend", "58705.23"}}),
         [year2017](ReadOptions &read) {
             year2017(read);
             read.channel = QStringLiteral("Facebook");
         }},
        {"meta_ads/epc_daily_ads_AEF.csv",
         "meta-ads",
         992,
         0,
         sums({{"ad_spend", "103255.29"}, {"revenue", "120175.58"}}),
         {}},
        {"meta_ads/vanle_fb_daily_2022.csv", "meta-ads", 316, 0, {}, {}},
        {"meta_business_suite/oigetit_Audience.csv", "meta-audience", 32, 0, {}, {}},
        {"meta_business_suite/oigetit_Follows.csv", "meta-daily", 105, 0, {}, {}},
        {"meta_business_suite/oigetit_Interactions.csv", "meta-daily", 105, 0, {}, {}},
        {"meta_business_suite/oigetit_Reach.csv", "meta-daily", 105, 0, {}, {}},
        {"meta_business_suite/oigetit_Views.csv", "meta-daily", 105, 0, {}, {}},
        {"meta_business_suite/oigetit_Visits.csv", "meta-daily", 105, 0, {}, {}},
        {"multichannel/Marketing_feb2021_daily.csv", "plain", 308, 0,
         sums({{"ad_spend", "30590879.82"},
               {"revenue", "42889366.00"},
               {"ad_spend of social", "13798500.91"},
               {"revenue of social", "11911454.00"},
               {"ad_spend of influencer", "8305304.08"},
               {"revenue of influencer", "21119887.00"},
               {"ad_spend of media", "5026674.76"},
               {"revenue of media", "6152960.00"},
               {"ad_spend of search", "3460400.07"},
               {"revenue of search", "3705065.00"}}),
         [](ReadOptions &read) { map(read, "channel", "category"); }},
        {"multichannel/global_ads_performance_dataset.csv",
         "plain",
         1800,
         0,
         sums({{"ad_spend of Google Ads", "6349268.91"},
               {"revenue of Google Ads", "22033744.95"},
               {"ad_spend of TikTok Ads", "2653418.51"},
               {"revenue of TikTok Ads", "20223540.07"},
               {"ad_spend of Meta Ads", "2106061.67"},
               {"revenue of Meta Ads", "11926045.79"}}),
         {}},
        {"multichannel/mmm_stan_weekly_2014_2018.csv", "plain", 627, 0,
         sums({{"ad_spend of Social", "21320203.80"},
               {"ad_spend of Search", "130861971.62"},
               {"revenue", "22583339975.10"}}),
         [](ReadOptions &read) {
             map(read, "week", "wk_strt_dt");
             map(read, "ad_spend@Social", "mdsp_so");
             map(read, "ad_spend@Search", "mdsp_sem");
         }},
        {"tiktok/answersai_tiktok_daily_20240828_20240927.xlsx", "tiktok-ads", 31, 0, {}, {}},
        {"tiktok/hailey_FollowerHistory.csv", "tiktok-studio", 365, 0, {}, year2025},
        {"tiktok/hailey_Overview.csv", "tiktok-studio", 365, 0, {}, year2025},
        {"x/koe_account_overview.csv", "x-account", 7, 0, {}, {}},
        {"youtube_studio/timaghost_Table_data.csv", "youtube-studio-table", 317, 0, {}, {}},
        {"youtube_studio/timaghost_Totals.csv", "youtube-studio-chart", 6802, 0, {}, {}},
    };
}

/// An export of a tool, imported into an empty workspace.
class RealExport : public Importing, public testing::WithParamInterface<Export> {
protected:
    void SetUp() override
    {
        if (!QDir(folder()).exists())
            GTEST_SKIP() << "The sample exports are not on this machine; nothing to read.";
    }
    static QString folder() { return QStringLiteral(PAYOFF_SOURCE_DIR "/../shared/data/exports/"); }
    [[nodiscard]] static QString path() { return folder() + QString::fromUtf8(GetParam().file); }

    Result<ImportReport> take()
    {
        ImportOptions options;
        if (GetParam().answer)
            GetParam().answer(options.read);
        // Sums are compared in the file's own amounts.
        for (const char *code : {"USD", "GBP", "INR", "UAH"})
            options.rates.insert(QString::fromLatin1(code), 1'000'000);
        const auto profile = profileFor(path(), QLatin1String(recogniseProfile));
        return profile ? importFile(*workspace, path(), *profile, options)
                       : Result<ImportReport>(profile.error());
    }

    /// "ad_spend of social": what the rows add up to, as the machine writes it.
    QString sumOf(const QString &name)
    {
        const Measure measure = *measureFromKey(name.section(QStringLiteral(" of "), 0, 0));
        const QString channel = name.section(QStringLiteral(" of "), 1);
        const QString of = channel.isEmpty()
            ? QString()
            : QStringLiteral(" WHERE channel = (SELECT id FROM channel WHERE name = '%1')").arg(channel);
        const qint64 sum = number(QStringLiteral("SELECT ifnull(sum(%1), 0) FROM result%2")
                                      .arg(QLatin1String(info(measure).key), of)
                                      .toUtf8()
                                      .constData());
        const int digits = storedDigits(measure, 2);
        return digits == 0 ? QString::number(sum) : formatScaled(sum, digits);
    }
};

std::string nameOf(const testing::TestParamInfo<Export> &info)
{
    std::string name = info.param.file;
    std::replace_if(
        name.begin(), name.end(), [](char c) { return !std::isalnum(static_cast<unsigned char>(c)); }, '_');
    return name;
}

} // namespace

TEST_P(RealExport, IsReadByItsProfileToTheLastCent)
{
    const auto report = take();
    ASSERT_TRUE(report) << int(report.error().code) << " "
                        << report.error().details.join(QStringLiteral(" | ")).toStdString();
    EXPECT_EQ(report->batch.profile, QString::fromLatin1(GetParam().profile));
    EXPECT_EQ(report->batch.rowsRead, GetParam().rows);
    EXPECT_EQ(report->batch.rejected, GetParam().rejected);
    for (auto each = GetParam().sums.begin(); each != GetParam().sums.end(); ++each)
        EXPECT_EQ(sumOf(each.key()), each.value()) << each.key().toStdString();
    expectSumsEqualRows();
}

TEST_P(RealExport, ChangesNothingTheSecondTimeAndLeavesNothingWhenUndone)
{
    const QStringList before = content();
    const ImportReport first = valueOf(take());
    const QStringList after = content();
    EXPECT_NE(after, before);
    const ImportReport second = valueOf(take());
    EXPECT_EQ(second.batch.imported + second.batch.updated, 0);
    EXPECT_EQ(content(), after);
    undo(second.batch.id);
    EXPECT_EQ(content(), after);
    undo(first.batch.id);
    EXPECT_EQ(content(), before);
}

INSTANTIATE_TEST_SUITE_P(Tools, RealExport, testing::ValuesIn(exports()), nameOf);

} // namespace payoff
