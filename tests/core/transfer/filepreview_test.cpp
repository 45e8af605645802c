// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/filepreview.h"

#include "tests/support/content.h"
#include "tests/support/tempworkspace.h"

namespace payoff {

namespace {

class FilePreviewTest : public testing::Test {
protected:
    Result<FilePreview> preview(const QByteArray &bytes, const ReadOptions &options = {}) const
    {
        const QString path = folder.filePath(QStringLiteral("a.csv"));
        writeBytes(path, bytes);
        return previewFile(path, valueOf(builtInProfile(QStringLiteral("plain"))), options);
    }
    QTemporaryDir folder;
};

} // namespace

TEST_F(FilePreviewTest, ShowsTheFirstRowsAsTheyStandAndHowTheyAreRead)
{
    const FilePreview seen = valueOf(preview("\xEF\xBB\xBF"
                                             "Datum;Day;Cost\n\n;31.01.2026;\"1.234,50\"\n;01.02.2026;7\n"));
    EXPECT_EQ(seen.headers,
              (QStringList{QStringLiteral("Datum"), QStringLiteral("Day"), QStringLiteral("Cost")}));
    ASSERT_EQ(seen.rows.size(), 2) << "blank lines are none";
    EXPECT_EQ(seen.rows[0].line, 3);
    EXPECT_EQ(seen.rows[0].cells[2], QStringLiteral("1.234,50"));
    EXPECT_TRUE(seen.hasBom);
    EXPECT_EQ(seen.delimiter, ';');
    EXPECT_EQ(seen.decimal, DecimalSign::Comma);
    EXPECT_EQ(seen.dateOrder, DateOrder::Dmy);
    EXPECT_EQ(seen.mapping.columns.size(), 2);
}

TEST_F(FilePreviewTest, ShowsRowsWhateverTheyLeaveOpen)
{
    const FilePreview ambiguous = valueOf(preview("day,cost\n03/04/2026,1.00\n"));
    EXPECT_EQ(ambiguous.rows.size(), 1);
    EXPECT_FALSE(ambiguous.dateOrder);
    const FilePreview currencies = valueOf(preview("day,cost (EUR),cost (USD)\n2026-01-01,1,2\n"));
    EXPECT_EQ(currencies.rows.size(), 1);
    EXPECT_TRUE(currencies.mapping.columns.isEmpty());
    EXPECT_EQ(preview({}).error().code, ErrorCode::FileEmpty);
}

TEST_F(FilePreviewTest, TakesNothingAboveTheTableForAValueOfItsColumns)
{
    const FilePreview seen = valueOf(preview("31/12/2026,\"7,5\"\nday,cost\n03/04/2026,1.000\n"));
    EXPECT_EQ(seen.rows.size(), 1);
    EXPECT_FALSE(seen.dateOrder);
    EXPECT_FALSE(seen.decimal);
}

TEST_F(FilePreviewTest, LeavesOutAColumnThatIsSkipped)
{
    ReadOptions options;
    options.choices = {{QString::fromLatin1(skippedColumn), QStringLiteral("cost")}};
    const FilePreview seen = valueOf(preview("day,cost,clicks\n2026-01-01,1,2\n", options));
    EXPECT_EQ(seen.mapping.columns.size(), 2);
    EXPECT_EQ(seen.mapping.unmapped, QStringList{QStringLiteral("cost")});
}

} // namespace payoff
