// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/audiencerecords.h"

#include "tests/support/tempworkspace.h"
#include "tests/ui/locales.h"
#include "ui/models/tableroles.h"

#include <gtest/gtest.h>

namespace payoff {

namespace {

constexpr int shareColumn = 2;

/// Three segments, of which two have shares: one of two channels, one of one.
Contents someContents()
{
    Contents contents;
    contents.channels = {{{1}, QStringLiteral("Facebook"), 0, false, {}, {}},
                         {{2}, QStringLiteral("Instagram"), 1, false, {}, {}}};
    const QString kind = QStringLiteral("age and gender");
    contents.segments = {{{1}, kind, QStringLiteral("18-24, Men"), {}, false, {}},
                         {{2}, kind, QStringLiteral("25-34, Men"), {}, false, {}},
                         {{3}, kind, QStringLiteral("35-44, Men"), {}, false, {}}};
    contents.shares = {{{1}, {1}, day("2026-03-31"), 106'000},
                       {{2}, {1}, day("2026-04-30"), 250'000},
                       {{1}, {3}, day("2026-03-31"), 9'000}};
    return contents;
}

} // namespace

TEST(AudienceRecords, ShowsTheShareOfEachChannelsAudience)
{
    const QVector<Record> records = segmentRecords(someContents(), {}, currency("EUR"), inEnglish);
    ASSERT_EQ(records.size(), 3);
    EXPECT_EQ(segmentColumns()[shareColumn].title, QStringLiteral("Share of audience"));
    EXPECT_EQ(segmentColumns().size(), records[0].cells.size());
    EXPECT_EQ(records[0].cells[shareColumn].text, QStringLiteral("Instagram 25.0% · Facebook 10.6%"));
    EXPECT_EQ(records[1].cells[shareColumn].text, QStringLiteral("–"));
    EXPECT_EQ(records[2].cells[shareColumn].text, QStringLiteral("Facebook 0.9%"));
    EXPECT_EQ(records[0].cells[shareColumn].toolTip,
              QStringLiteral("Instagram: as of April 30, 2026\nFacebook: as of March 31, 2026"));
}

TEST(AudienceRecords, AreSortedByTheirLargestShareWithGapsLowest)
{
    RecordModel model(segmentColumns());
    model.setRecords(segmentRecords(someContents(), {}, currency("EUR"), inEnglish));
    RecordProxy proxy;
    proxy.setSourceModel(&model);
    proxy.sort(shareColumn, Qt::DescendingOrder);
    QStringList names;
    for (int row = 0; row < proxy.rowCount(); ++row)
        names.append(proxy.index(row, 0).data().toString());
    EXPECT_EQ(names,
              (QStringList{QStringLiteral("18-24, Men"), QStringLiteral("35-44, Men"),
                           QStringLiteral("25-34, Men")}));
}

TEST(AudienceRecords, WriteSharesAsTheReadersLanguageDoesAndExportThemWithoutMarks)
{
    const Format marked(QLocale(QStringLiteral("fr_FR")), Isolation::Marked);
    const RecordCell cell = segmentRecords(someContents(), {}, currency("EUR"), marked)[2].cells[shareColumn];
    EXPECT_TRUE(cell.text.contains(QChar(0x2066)));
    EXPECT_FALSE(cell.exported.contains(QChar(0x2066)));
    EXPECT_TRUE(cell.exported.startsWith(QStringLiteral("Facebook 0,9"))) << qPrintable(cell.exported);
}

} // namespace payoff
