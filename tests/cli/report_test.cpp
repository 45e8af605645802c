// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"
#include "tests/support/content.h"
#include "tests/support/smallworkspace.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>
#include <optional>
#include <string>
#include <tuple>

namespace payoff {
namespace {

/// What another program says; nothing where it is not here.
std::optional<QString> said(const char *program, const QStringList &arguments)
{
    if (QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty())
        return std::nullopt;
    QProcess process;
    process.start(QString::fromLatin1(program), arguments);
    if (!process.waitForFinished(60'000)) {
        ADD_FAILURE() << program << " does not end";
        return QString();
    }
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().constData();
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// Without the marks of direction, and with plain spaces, one between two words.
QString plain(QString text)
{
    static const QRegularExpression marks(
        QStringLiteral("[\\x{200e}\\x{200f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]"));
    text.remove(marks);
    // A thin space before a sign is sometimes lost between two characters of a PDF.
    return text.replace(QChar(0x202f), u' ')
        .replace(QChar(0xa0), u' ')
        .simplified()
        .replace(QStringLiteral(" %"), QStringLiteral("%"));
}

class ReportFiles : public testing::Test {
protected:
    ReportFiles()
    {
        Goal goal;
        goal.name = QStringLiteral("1,500 visits a month");
        goal.measure = Measure::SiteVisits;
        goal.target = 1'500;
        goal.span = {day("2026-01-01"), day("2026-12-31")};
        m_small.workspace.add(goal);
        m_small.workspace.close();
    }

    [[nodiscard]] QString write(const char *format, const char *audience, const char *language) const
    {
        QString path = m_small.workspace.pathOf(
            QStringLiteral("%1-%2.%3")
                .arg(QLatin1String(audience), QLatin1String(language), QLatin1String(format)));
        const ProgramRun run =
            payoffRun({QStringLiteral("summary"), m_small.workspace.path(), QStringLiteral("--month=2026-05"),
                       QStringLiteral("--format"), QLatin1String(format), QStringLiteral("--audience"),
                       QLatin1String(audience), QStringLiteral("--language"), QLatin1String(language),
                       QStringLiteral("--output"), path});
        EXPECT_EQ(run.code, 0) << qPrintable(run.err);
        EXPECT_EQ(run.out + run.err, QString());
        return path;
    }

    SmallWorkspace m_small;
};

/// The rows of every table of a page of HTML, as plain cells.
QVector<QStringList> rowsOf(const QString &html)
{
    static const QRegularExpression row(QStringLiteral("<tr>(.*?)</tr>"),
                                        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression cell(QStringLiteral("<bdi>(.*?)</bdi>"));
    QVector<QStringList> rows;
    for (auto each = row.globalMatch(html); each.hasNext();) {
        QStringList cells;
        for (auto inside = cell.globalMatch(each.next().captured(1)); inside.hasNext();)
            cells.push_back(plain(inside.next().captured(1)));
        if (!cells.isEmpty())
            rows.push_back(cells);
    }
    return rows;
}

bool hasAll(const QString &line, const QStringList &cells)
{
    return std::all_of(cells.begin(), cells.end(), [&](const QString &cell) { return line.contains(cell); });
}

/// What is written from left to right in the cells even where the page is not: numbers and Latin names.
QStringList unmirrored(const QStringList &cells)
{
    static const QRegularExpression part(QStringLiteral("[A-Za-z]{2,}|\\d[\\d.,]*\\d|\\d"));
    QStringList parts;
    for (const QString &cell : cells) {
        for (auto each = part.globalMatch(cell); each.hasNext();)
            parts.push_back(each.next().captured());
    }
    return parts;
}

/// Each audience's report in one language, whose tables are looked for in the PDF.
class ReportTables : public ReportFiles,
                     public testing::WithParamInterface<std::tuple<const char *, const char *>> { };

TEST_P(ReportTables, HaveEveryCellInItsRowOfThePdf)
{
    const auto [audience, language] = GetParam();
    const auto text =
        said("pdftotext", {QStringLiteral("-layout"), write("pdf", audience, language), QStringLiteral("-")});
    if (!text)
        GTEST_SKIP() << "poppler-utils are not here to read the PDF";
    QStringList lines;
    for (const QString &line : text->split(u'\n'))
        lines.push_back(plain(line));
    const auto rows = rowsOf(QString::fromUtf8(bytesOf(write("html", audience, language))));
    EXPECT_GT(rows.size(), 0);
    const bool isMirrored = QLatin1String(language) == QLatin1String("he");
    for (const QStringList &cells : rows) {
        const QStringList wanted = isMirrored ? unmirrored(cells) : cells;
        const bool isThere = std::any_of(lines.begin(), lines.end(),
                                         [&](const QString &line) { return hasAll(line, wanted); });
        EXPECT_TRUE(isThere) << qPrintable(cells.join(QStringLiteral(" | ")));
    }
}

INSTANTIATE_TEST_SUITE_P(All, ReportTables,
                         testing::Combine(testing::Values("executive", "stakeholder", "manager"),
                                          testing::Values("en", "fr", "he")),
                         [](const auto &each) {
                             return std::string(std::get<0>(each.param)) + "_" + std::get<1>(each.param);
                         });

TEST_F(ReportFiles, KeepFiguresInTheirRowFromRightToLeft)
{
    const auto text = said(
        "pdftotext", {QStringLiteral("-layout"), write("pdf", "stakeholder", "he"), QStringLiteral("-")});
    if (!text)
        GTEST_SKIP() << "poppler-utils are not here to read the PDF";
    for (const QString &line : text->split(u'\n')) {
        if (line.contains(QLatin1String("Facebook")) && line.contains(QLatin1String("140.00"))) {
            EXPECT_TRUE(
                hasAll(line, {QStringLiteral("500.00"), QStringLiteral("360.00"), QStringLiteral("257%")}))
                << qPrintable(line);
            // The name stands where reading begins: at the right.
            EXPECT_GT(line.indexOf(QLatin1String("Facebook")), line.indexOf(QLatin1String("140.00")));
            return;
        }
    }
    ADD_FAILURE() << "no row of Facebook in " << qPrintable(*text);
}

TEST_F(ReportFiles, TakeTheirFontsAlong)
{
    for (const char *language : {"en", "he"}) {
        const auto fonts = said("pdffonts", {write("pdf", "stakeholder", language)});
        if (!fonts)
            GTEST_SKIP() << "poppler-utils are not here to read the PDF";
        const QStringList lines = fonts->split(u'\n', Qt::SkipEmptyParts).mid(2);
        EXPECT_FALSE(lines.isEmpty());
        for (const QString &line : lines)
            EXPECT_TRUE(line.contains(QRegularExpression(QStringLiteral(" yes +(yes|no) +(yes|no) "))))
                << qPrintable(line);
    }
}

TEST_F(ReportFiles, HaveAsManyPagesEachTime)
{
    const auto pages = [&](const char *audience) { return said("pdfinfo", {write("pdf", audience, "en")}); };
    const auto executive = pages("executive");
    if (!executive)
        GTEST_SKIP() << "poppler-utils are not here to read the PDF";
    EXPECT_TRUE(executive->contains(QRegularExpression(QStringLiteral("Pages: +1\\n"))));
    static const QRegularExpression count(QStringLiteral("Pages: +\\d+"));
    EXPECT_EQ(count.match(*pages("manager")).captured(), count.match(*pages("manager")).captured());
}

TEST_F(ReportFiles, AreWellFormedAsHtml)
{
    for (const char *language : {"en", "fr", "he"}) {
        const QString page = write("html", "manager", language);
        if (QStandardPaths::findExecutable(QStringLiteral("xmllint")).isEmpty())
            GTEST_SKIP() << "libxml2-utils are not here to read the page";
        QProcess process;
        process.start(QStringLiteral("xmllint"), {QStringLiteral("--html"), QStringLiteral("--noout"), page});
        ASSERT_TRUE(process.waitForFinished());
        for (const QString &line : QString::fromUtf8(process.readAllStandardError()).split(u'\n')) {
            // The reader knows HTML 4 only.
            if (line.contains(QLatin1String(" error ")))
                EXPECT_TRUE(line.contains(QRegularExpression(QStringLiteral("Tag \\w+ invalid"))))
                    << qPrintable(line);
        }
    }
}

TEST_F(ReportFiles, LeaveTheOldFileWhereTheyCannotBeWritten)
{
    const ProgramRun run =
        payoffRun({QStringLiteral("summary"), m_small.workspace.path(), QStringLiteral("--month=2026-05"),
                   QStringLiteral("--format=pdf"), QStringLiteral("--output=/dev/full")});
    EXPECT_EQ(run.code, 1);
    EXPECT_TRUE(run.err.contains(QStringLiteral("/dev/full")));
    const QString before = m_small.workspace.pathOf(QStringLiteral("folder"));
    writeBytes(before, "old");
    const ProgramRun inside = payoffRun({QStringLiteral("summary"), m_small.workspace.path(),
                                         QStringLiteral("--month=2026-05"), QStringLiteral("--format=html"),
                                         QStringLiteral("--output"), before + QStringLiteral("/a.html")});
    EXPECT_EQ(inside.code, 1);
    EXPECT_EQ(bytesOf(before), "old");
}

TEST_F(ReportFiles, GoToStandardOutputAsHtml)
{
    const ProgramRun run = payoffRun({QStringLiteral("summary"), m_small.workspace.path(),
                                      QStringLiteral("--month=2026-05"), QStringLiteral("--format=html")});
    EXPECT_EQ(run.code, 0) << qPrintable(run.err);
    EXPECT_TRUE(run.out.startsWith(QStringLiteral("<!DOCTYPE html>")));
}

} // namespace
} // namespace payoff
