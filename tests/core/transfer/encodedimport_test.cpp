// SPDX-License-Identifier: GPL-3.0-or-later
// R28: one table in every encoding. R30: what is no number.
#include "tests/core/transfer/importing.h"

#include <QStringEncoder>

namespace payoff {

namespace {

class EncodedImport : public Importing {
protected:
    /// What the campaigns of a file of these bytes are called.
    QStringList campaignsOf(const QByteArray &bytes, const char *encoding = "")
    {
        const QString path = workspace.pathOf(QStringLiteral("encoded.csv"));
        writeBytes(path, bytes);
        ImportOptions options;
        options.isDryRun = true;
        options.read.encoding = QLatin1String(encoding);
        const QStringList names = import(path, options).newCampaigns;
        EXPECT_EQ(bytesOf(path), bytes) << "the file itself stays as it is";
        return names;
    }
};

const QString french =
    QString::fromUtf8("date,channel,campaign,d\u00e9pense,clicks\n2026-03-01,A,\u00c9t\u00e9 pr\u00e8s "
                      "de la f\u00eate,1,2\n");
const QStringList frenchNames{QString::fromUtf8("\u00c9t\u00e9 pr\u00e8s de la f\u00eate")};

QByteArray utf16(const QString &text, QStringConverter::Encoding encoding, bool hasMark)
{
    QStringEncoder encoder(encoding,
                           hasMark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder.encode(text);
}

} // namespace

// R28
TEST_F(EncodedImport, ReadsUtf8WithAndWithoutAMark)
{
    EXPECT_EQ(campaignsOf(french.toUtf8()), frenchNames);
    EXPECT_EQ(campaignsOf("\xEF\xBB\xBF" + french.toUtf8()), frenchNames);
}

TEST_F(EncodedImport, ReadsUtf16OfBothOrdersWithAndWithoutAMark)
{
    for (const bool hasMark : {true, false}) {
        EXPECT_EQ(campaignsOf(utf16(french, QStringConverter::Utf16LE, hasMark)), frenchNames) << hasMark;
        EXPECT_EQ(campaignsOf(utf16(french, QStringConverter::Utf16BE, hasMark)), frenchNames) << hasMark;
    }
}

TEST_F(EncodedImport, ReadsWindows1252)
{
    EXPECT_EQ(campaignsOf(french.toLatin1()), frenchNames);
    EXPECT_EQ(campaignsOf("date,channel,campaign,cost\n2026-03-01,A,\x80 5 \x96 d\xE9j\xE0,1\n"),
              QStringList{QString::fromUtf8("\u20ac 5 \u2013 d\u00e9j\u00e0")});
}

TEST_F(EncodedImport, ReadsIso8859_15)
{
    EXPECT_EQ(campaignsOf("date,channel,campaign,cost\n2026-03-01,A,5 \xA4 d\xE9j\xE0,1\n"),
              QStringList{QString::fromUtf8("5 \u20ac d\u00e9j\u00e0")});
}

TEST_F(EncodedImport, ReadsWindows1255)
{
    EXPECT_EQ(
        campaignsOf("date,channel,campaign,cost\n2026-03-01,A,\xF7\xEE\xF4\xE9\xE9\xEF \xE0\xE1\xE9\xE1,1\n"),
        QStringList{QString::fromUtf8("\u05e7\u05de\u05e4\u05d9\u05d9\u05df \u05d0\u05d1\u05d9\u05d1")});
}

TEST_F(EncodedImport, LeavesOutTheRowThatIsInAnotherEncodingThanTheRest)
{
    ImportOptions options;
    options.isDryRun = true;
    const QString path = workspace.pathOf(QStringLiteral("mixed.csv"));
    writeBytes(path, french.toUtf8() + "2026-03-02,A,caf\xE9,1,2\n");
    const ImportReport report = import(path, options);
    EXPECT_EQ(report.newCampaigns, frenchNames);
    ASSERT_EQ(report.rejects.size(), 1);
    EXPECT_EQ(report.rejects[0].problem, CellProblem::BrokenText);
}

TEST_F(EncodedImport, ReadsTheSameBytesAsTheUserSaysTheyAre)
{
    const QByteArray bytes = "date,channel,campaign,cost\n2026-03-01,A,caf\xE9,1\n";
    EXPECT_EQ(campaignsOf(bytes, "windows-1252"), QStringList{QString::fromUtf8("caf\u00e9")});
    EXPECT_EQ(campaignsOf(bytes, "windows-1251"), QStringList{QString::fromUtf8("caf\u0439")});
}

// R30
TEST_F(EncodedImport, WhatIsMissingIsNotReportedAndWhatIsNoNumberLeavesItsRowOut)
{
    QStringList lines{QStringLiteral("date,channel,cost,clicks")};
    for (const char *missing : {"nan", "", "--", "N/A"})
        lines.append(QStringLiteral("2026-03-0%1,A,%2,1").arg(lines.size()).arg(QLatin1String(missing)));
    const qsizetype readable = lines.size() - 1;
    for (const char *junk : {"inf", "-inf", "1e309", "0x10", "1e5", "#REF!"})
        lines.append(QStringLiteral("2026-03-%1,A,%2,1").arg(10 + lines.size()).arg(QLatin1String(junk)));
    const ImportReport report = importLines(lines);
    EXPECT_EQ(report.batch.imported, readable);
    EXPECT_EQ(report.batch.rejected, lines.size() - 1 - readable);
    EXPECT_EQ(number("SELECT count(ad_spend) FROM result"), 0) << "neither 0 nor infinite";
    EXPECT_EQ(number("SELECT sum(clicks) FROM result"), readable);
}

} // namespace payoff
