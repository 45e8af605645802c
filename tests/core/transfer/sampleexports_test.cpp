// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/table.h"

#include "tests/core/transfer/tablereading.h"
#include "tests/support/tempworkspace.h"

#include <QDirIterator>
#include <QMap>

namespace payoff {

namespace {

/// What the header of a sample begins with, and how many rows are behind it.
struct Expected {
    const char *header;
    std::size_t rows;
};

const QMap<QString, Expected> &expectations()
{
    static const QMap<QString, Expected> all{
        {QStringLiteral("ga4/mh4u_ga4_exploration.csv"), {"Date", 241}},
        {QStringLiteral("ga4/mh4u_ga4_exploration.xlsx"), {"Date", 241}},
        {QStringLiteral("google_ads/Time_series(2026.02.05-2026.02.10).csv"), {"Date", 6}},
        {QStringLiteral("google_ads/vm_campaign_report_INR.csv"), {"Campaign status", 6}},
        {QStringLiteral("meta_ads/KAG_conversion_data.csv"), {"ad_id", 1143}},
        {QStringLiteral("meta_ads/KAG_conversion_data.xlsx"), {"ad_id", 1143}},
        {QStringLiteral("meta_ads/dtc_empty_no_data.csv"), {"Reporting starts", 1}},
        {QStringLiteral("meta_ads/epc_daily_ads_AEF.csv"), {"Day", 992}},
        {QStringLiteral("meta_business_suite/oigetit_Reach.csv"), {"Date", 105}},
        {QStringLiteral("multichannel/global_ads_performance_dataset.csv"), {"date", 1800}},
        {QStringLiteral("multichannel/mmm_stan_weekly_2014_2018.csv"), {"wk_strt_dt", 209}},
        {QStringLiteral("tiktok/answersai_tiktok_daily_20240828_20240927.xlsx"), {"Date", 31}},
    };
    return all;
}

class SampleExportsTest : public testing::Test {
protected:
    void SetUp() override
    {
        if (!m_folder.exists())
            GTEST_SKIP() << "The sample exports are not on this machine; nothing to read.";
    }
    QDir m_folder{QStringLiteral(PAYOFF_SOURCE_DIR "/../shared/data/exports")};
};

} // namespace

TEST_F(SampleExportsTest, EachHasATableWithSensibleHeadersOrSeveralToChooseFrom)
{
    int files = 0;
    QDirIterator each(m_folder.path(), QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QString path = each.next();
        const QString name = m_folder.relativeFilePath(path);
        SCOPED_TRACE(name.toStdString());
        const auto tables = findTables(path, isCommonHeader);
        ASSERT_TRUE(tables) << int(tables.error().code);
        ++files;
        if (name.endsWith(QLatin1String("Audience.csv"))) {
            EXPECT_EQ(tables->size(), 3U);
            continue;
        }
        const auto table = findTable(path, isCommonHeader);
        ASSERT_TRUE(table) << int(table.error().code);
        EXPECT_GT(table->headers.size(), 1);
        EXPECT_FALSE(table->headers.first().isEmpty());
        const std::vector<Cells> rows = rowsOf(*table);
        const auto expected = expectations().constFind(name);
        if (expected == expectations().constEnd())
            continue;
        EXPECT_EQ(table->headers.first(), QString::fromUtf8(expected->header));
        std::size_t filled = 0;
        for (const Cells &cells : rows)
            filled += std::any_of(cells.begin(), cells.end(),
                                  [](const std::string &cell) { return !cell.empty(); });
        EXPECT_EQ(filled, expected->rows);
    }
    EXPECT_GT(files, 0);
}

TEST_F(SampleExportsTest, TheSheetAndTheTextOfOneExportSayTheSame)
{
    const QString path = m_folder.filePath(QStringLiteral("meta_ads/KAG_conversion_data"));
    const auto text = rowsOf(valueOf(findTable(path + QStringLiteral(".csv"), isCommonHeader)));
    const auto sheet = rowsOf(valueOf(findTable(path + QStringLiteral(".xlsx"), isCommonHeader)));
    ASSERT_EQ(text.size(), sheet.size());
    EXPECT_EQ(text.front().front(), sheet.front().front());
    EXPECT_EQ(text.back().front(), sheet.back().front());
}

} // namespace payoff
