// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/archive.h"
#include "core/transfer/limits.h"
#include "core/transfer/table.h"

#include "tests/core/transfer/tablereading.h"
#include "tests/support/content.h"
#include "tests/support/tempworkspace.h"
#include "tests/support/ziparchive.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <zip.h>

#include <ctime>

namespace payoff {

namespace {

const QByteArray header = textRow({"Date", "Campaign", "Clicks"});

/// R35: files made to do harm. None may keep the processor busy for long; the bound is far above what slow
/// machines under sanitizers take, and far below what such a file could.
class HostileFilesTest : public TableTest {
protected:
    void TearDown() override { EXPECT_LT((std::clock() - m_prepared) / CLOCKS_PER_SEC, 60); }

    [[nodiscard]] QString path() const { return pathOf("a.xlsx"); }
    /// What was done so far was the making of the file.
    void isPrepared() { m_prepared = std::clock(); }
    ErrorCode errorOfRows(const QByteArray &rows)
    {
        writeWorkbook(path(), rows);
        isPrepared();
        return errorOf(path());
    }

private:
    std::clock_t m_prepared = std::clock();
};

/// Writes another number where the archive says how long an entry is, unpacked.
void lieAboutSize(QByteArray &zip, const QByteArray &name, quint32 size)
{
    const qsizetype central = zip.lastIndexOf(name) - 46;
    ASSERT_GT(central, 0);
    ASSERT_TRUE(zip.mid(central).startsWith("PK\1\2"));
    qToLittleEndian(size, zip.data() + central + 24);
}

} // namespace

TEST_F(HostileFilesTest, RefusesWhatUnpacksToManyTimesItsSize)
{
    EXPECT_EQ(errorOfRows(header + "<row>" + QByteArray("<c/>").repeated(30 << 20 >> 2) + "</row>"),
              ErrorCode::TooLargeInside);
}

TEST_F(HostileFilesTest, RefusesABombThatLiesAboutItsSize)
{
    writeWorkbook(path(), header + "<row>" + QByteArray("<!-- -->").repeated(40 << 20 >> 3) + "</row>");
    QByteArray bytes = bytesOf(path());
    lieAboutSize(bytes, "xl/worksheets/sheet1.xml", 1000);
    writeBytes(path(), bytes);
    isPrepared();
    const ErrorCode code = errorOf(path());
    EXPECT_TRUE(code == ErrorCode::TooLargeInside || code == ErrorCode::BrokenSpreadsheet) << int(code);
}

TEST_F(HostileFilesTest, RefusesEntitiesThatGrowIntoEachOther)
{
    const QByteArray laughs = "<!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                              "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>";
    writeWorkbook(path(), header);
    writeZip(path(),
             {{QStringLiteral("[Content_Types].xml"), "<Types/>"},
              {QStringLiteral("xl/workbook.xml"),
               "<?xml version=\"1.0\"?>" + laughs + "<workbook>&c;</workbook>"}});
    isPrepared();
    EXPECT_EQ(errorOf(path()), ErrorCode::BrokenSpreadsheet);
}

TEST_F(HostileFilesTest, RefusesElementsWithinElementsWithoutEnd)
{
    EXPECT_EQ(errorOfRows(header + QByteArray("<row>").repeated(100000)), ErrorCode::TooLargeInside);
}

TEST_F(HostileFilesTest, RefusesOneTextOfManyMegabytes)
{
    QByteArray text;
    for (int i = 0; text.size() < 6 << 20; ++i)
        text += QByteArray::number(qint64(i) * 7919);
    EXPECT_EQ(errorOfRows(textRow({"Date", text})), ErrorCode::TooLargeInside);
}

TEST_F(HostileFilesTest, RefusesARowOfMoreCellsThanAnySheetHas)
{
    EXPECT_EQ(errorOfRows(header + "<row><c r=\"ZZZZ1\"><v>1</v></c></row>"), ErrorCode::TooLargeInside);
    EXPECT_EQ(errorOfRows(header + "<row>" + QByteArray("<c><v>1</v></c>").repeated(20000) + "</row>"),
              ErrorCode::TooLargeInside);
}

TEST_F(HostileFilesTest, RefusesAnArchiveOfFarTooManyEntries)
{
    ZipParts parts;
    for (qint64 i = 0; i <= limits::zipEntries; ++i)
        parts.append({QString::number(i), {}});
    writeZip(path(), parts);
    isPrepared();
    EXPECT_EQ(errorOf(path()), ErrorCode::TooLargeInside);
}

TEST_F(HostileFilesTest, RefusesAWorkbookThatIsCutOff)
{
    writeWorkbook(path(), header);
    const QByteArray bytes = bytesOf(path());
    for (const qsizetype size : {qsizetype(10), bytes.size() / 2, bytes.size() - 10}) {
        writeBytes(path(), bytes.left(size));
        EXPECT_EQ(errorOf(path()), ErrorCode::BrokenSpreadsheet) << size;
    }
}

TEST_F(HostileFilesTest, RefusesAWorkbookThatIsNone)
{
    const QString content = QStringLiteral("[Content_Types].xml");
    writeZip(path(), {{content, "<Types/>"}});
    EXPECT_EQ(errorOf(path()), ErrorCode::BrokenSpreadsheet);
    writeZip(path(), {{content, "<Types/>"}, {QStringLiteral("xl/workbook.xml"), "<workbook><sheets>"}});
    EXPECT_EQ(errorOf(path()), ErrorCode::BrokenSpreadsheet);
    writeZip(path(), {{content, "<Types/>"}, {QStringLiteral("xl/workbook.bin"), "x"}});
    EXPECT_EQ(errorOf(path()), ErrorCode::UnsupportedFormat);
    writeZip(path(), {{QStringLiteral("Index/Document.iwa"), "x"}});
    EXPECT_EQ(errorOf(path()), ErrorCode::UnsupportedFormat);
    writeBytes(path(), "PK\3\4 and then nothing of the kind");
    EXPECT_EQ(errorOf(path()), ErrorCode::BrokenSpreadsheet);
}

TEST_F(HostileFilesTest, RefusesAnArchiveWithinAnArchive)
{
    writeZip(pathOf("inner.zip"), {{QStringLiteral("a.csv"), "Date,Clicks\n2026-01-01,5\n"}});
    writeZip(path(), {{QStringLiteral("inner.zip"), bytesOf(pathOf("inner.zip"))}});
    EXPECT_EQ(errorOf(path()), ErrorCode::NoDataFile);
}

TEST_F(HostileFilesTest, RefusesASheetThatIsEncryptedWithinTheArchive)
{
    writeWorkbook(path(), header);
    int code = 0;
    ::zip *const zip = zip_open(QFile::encodeName(path()).constData(), 0, &code);
    ASSERT_NE(zip, nullptr);
    const zip_int64_t sheet = zip_name_locate(zip, "xl/worksheets/sheet1.xml", 0);
    ASSERT_GE(sheet, 0);
    ASSERT_EQ(zip_file_set_encryption(zip, zip_uint64_t(sheet), ZIP_EM_AES_256, "secret"), 0);
    ASSERT_EQ(zip_close(zip), 0);
    EXPECT_EQ(errorOf(path()), ErrorCode::EncryptedFile);
}

TEST_F(HostileFilesTest, AcceptsAnHonestFileOfFiftyMegabytesInAnArchive)
{
    QByteArray rows;
    for (int i = 0; rows.size() < 1 << 20; ++i)
        rows += "2026-01-01,Campaign " + QByteArray::number(qint64(i) * 7919 % 100'003) + ','
            + QByteArray::number(i) + '\n';
    const QByteArray csv = "Date,Campaign,Clicks\n" + rows.repeated(50);
    writeZip(pathOf("a.zip"), {{QStringLiteral("a.csv"), csv}});
    isPrepared();
    const auto file = valueOf(extractFile(pathOf("a.zip"), QStringLiteral("a.csv")));
    EXPECT_EQ(QFileInfo(file->fileName()).size(), csv.size());
    EXPECT_TRUE(findTable(file->fileName(), isCommonHeader));
}

TEST_F(HostileFilesTest, AcceptsALargeSheetThatIsHonest)
{
    QByteArray rows = header;
    for (int i = 0; i < 30000; ++i) {
        rows += textRow({"2026-01-01", QByteArray::number(i * 7919 % 10007), QByteArray::number(i)});
    }
    writeWorkbook(path(), rows);
    isPrepared();
    EXPECT_EQ(linesOf(valueOf(findTable(path(), isCommonHeader))).size(), 30000U);
}

} // namespace payoff
