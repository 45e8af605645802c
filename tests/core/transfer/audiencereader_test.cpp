// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/audiencereader.h"

#include "core/transfer/recognition.h"
#include "tests/core/transfer/importing.h"

#include <QFile>

#include <xlsxwriter.h>

namespace payoff {

namespace {

class AudienceReaderTest : public Importing {
protected:
    /// "Meta country Northland 702000", each share.
    static QStringList read(const QString &path, const ReadOptions &options = {})
    {
        const auto profile = valueOf(builtInProfile(QStringLiteral("meta-audience")));
        const auto reader = valueOf(AudienceReader::open(path, profile, options));
        QStringList found;
        while (reader->next() == AudienceReader::Step::Row) {
            const AudienceRow &row = reader->row();
            found.append(
                QStringLiteral("%1 %2 %3 %4").arg(row.channel, row.kind, row.segment).arg(row.share));
        }
        return found;
    }
    QString countries(const char *shares)
    {
        return file(
            {QStringLiteral("Top countries"), QStringLiteral("North;South"), QString::fromUtf8(shares)});
    }
};

void writeText(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const char *text)
{
    worksheet_write_string(sheet, row, column, text, nullptr);
}

} // namespace

TEST_F(AudienceReaderTest, ReadsTheTablesOfAWorkbook)
{
    const QString path = workspace.pathOf(QStringLiteral("audience.xlsx"));
    lxw_workbook *const book = workbook_new(QFile::encodeName(path).constData());
    lxw_format *const percent = workbook_add_format(book);
    format_set_num_format(percent, "0.0%");
    lxw_worksheet *const sheet = workbook_add_worksheet(book, "Audience");
    writeText(sheet, 0, 0, "Age & gender");
    writeText(sheet, 1, 1, "Women");
    writeText(sheet, 1, 2, "Men");
    writeText(sheet, 2, 0, "18-24");
    worksheet_write_number(sheet, 2, 1, 10.5, nullptr);
    worksheet_write_number(sheet, 2, 2, 0.065, percent);
    writeText(sheet, 4, 0, "Top cities");
    for (lxw_col_t column = 0; column < 4; ++column) {
        writeText(sheet, 5, column,
                  column == 3       ? "Bay"
                      : column == 2 ? "Dale"
                      : column == 1 ? "Hill"
                                    : "Moor");
        worksheet_write_number(sheet, 6, column, 4 - column, nullptr);
    }
    writeText(sheet, 8, 0, "a note");
    worksheet_write_number(sheet, 9, 0, 5, nullptr);
    ASSERT_EQ(workbook_close(book), LXW_NO_ERROR);
    EXPECT_EQ(valueOf(profileFor(path, QLatin1String(recogniseProfile))).id, QStringLiteral("meta-audience"));
    EXPECT_EQ(read(path),
              (QStringList{QStringLiteral("Meta age and gender 18-24, Women 105000"),
                           QStringLiteral("Meta age and gender 18-24, Men 65000"),
                           QStringLiteral("Meta city Moor 40000"), QStringLiteral("Meta city Hill 30000"),
                           QStringLiteral("Meta city Dale 20000"), QStringLiteral("Meta city Bay 10000")}));
}

TEST_F(AudienceReaderTest, TakesTheSignOfDecimalsFromMostCells)
{
    EXPECT_EQ(read(countries("75,125;5")).first(), QStringLiteral("Meta country North 751250"));
    EXPECT_EQ(read(countries("75.125;5")).first(), QStringLiteral("Meta country North 751250"));
    ReadOptions options;
    options.decimal = DecimalSign::Comma;
    EXPECT_EQ(read(countries("5,5;5"), options).first(), QStringLiteral("Meta country North 55000"));
}

TEST_F(AudienceReaderTest, AsksForTheChannelWhereNothingTellsIt)
{
    Profile profile = valueOf(builtInProfile(QStringLiteral("meta-audience")));
    profile.defaultChannel.clear();
    const QString path = countries("75;5");
    const auto reader = AudienceReader::open(path, profile, {});
    ASSERT_FALSE(reader);
    EXPECT_EQ(reader.error(), (Error{ErrorCode::AmbiguousChannel, {path}}));
    ReadOptions options;
    options.channel = QStringLiteral("Instagram");
    EXPECT_TRUE(AudienceReader::open(path, profile, options));
}

TEST_F(AudienceReaderTest, SaysThatAFileHoldsNoShares)
{
    const auto profile = valueOf(builtInProfile(QStringLiteral("meta-audience")));
    const QString path =
        file({QStringLiteral("Top countries"), QStringLiteral("North,South"), QStringLiteral("--,<1%")});
    const auto reader = valueOf(AudienceReader::open(path, profile, {}));
    ASSERT_EQ(reader->next(), AudienceReader::Step::Failed);
    EXPECT_EQ(reader->error().code, ErrorCode::NoReadableRow);
    const auto none = AudienceReader::open(file(plainLines()), profile, {});
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, ErrorCode::NoReadableRow);
}

} // namespace payoff
