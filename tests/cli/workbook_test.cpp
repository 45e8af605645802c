// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"
#include "tests/support/content.h"
#include "tests/support/smallworkspace.h"
#include "tests/support/writtenworkbook.h"
#include "tests/support/ziparchive.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

#include <optional>

namespace payoff {
namespace {

class Workbook : public testing::Test {
protected:
    Workbook() { m_small.workspace.close(); }

    [[nodiscard]] QString write(const char *audience, const char *language) const
    {
        const QString path = m_small.workspace.pathOf(
            QStringLiteral("%1-%2.xlsx").arg(QLatin1String(audience), QLatin1String(language)));
        const ProgramRun run = payoffRun(
            {QStringLiteral("summary"), m_small.workspace.path(), QStringLiteral("--month=2026-05"),
             QStringLiteral("--format=xlsx"), QStringLiteral("--audience"), QLatin1String(audience),
             QStringLiteral("--language"), QLatin1String(language), QStringLiteral("--output"), path});
        EXPECT_EQ(run.code, 0) << qPrintable(run.err);
        EXPECT_EQ(run.out + run.err, QString());
        return path;
    }

    SmallWorkspace m_small;
};

/// What a Python program with openpyxl says of the workbook; nothing where there is no openpyxl.
std::optional<QString> inspected(const QString &path, const QString &program)
{
    const QString opening = QStringLiteral("import sys\n"
                                           "try:\n"
                                           "    import openpyxl\n"
                                           "except ImportError:\n"
                                           "    sys.exit(3)\n"
                                           "book = openpyxl.load_workbook(sys.argv[1])\n"
                                           "cached = openpyxl.load_workbook(sys.argv[1], data_only=True)\n");
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"), {QStringLiteral("-c"), opening + program, path});
    if (!python.waitForFinished() || python.exitCode() == 3)
        return std::nullopt;
    EXPECT_EQ(python.exitCode(), 0) << python.readAllStandardError().constData();
    return QString::fromUtf8(python.readAllStandardOutput()).trimmed();
}

TEST_F(Workbook, OpensElsewhereWithNumbersFormulasAndCharts)
{
    const auto said =
        inspected(write("stakeholder", "en"),
                  QStringLiteral(
                      "sheet, values = book['Return by channel'], cached['Return by channel']\n"
                      "head = [r for r in range(1, 20) if sheet.cell(r, 1).value == 'Channel'][0]\n"
                      "at = {sheet.cell(head, c).value: c for c in range(1, sheet.max_column + 1)}\n"
                      "rows = {sheet.cell(r, 1).value: r for r in range(head + 1, sheet.max_row + 1)}\n"
                      "f, t = rows['Facebook'], rows['Total']\n"
                      "print(sheet.cell(f, at['Value']).value, sheet.cell(f, at['Value']).data_type)\n"
                      "print(sheet.cell(t, at['Value']).value[:5], values.cell(t, at['Value']).value)\n"
                      "print(sheet.cell(t, at['ROI']).data_type, round(values.cell(t, at['ROI']).value, 6))\n"
                      "print(sheet.freeze_panes == 'B%d' % (head + 1),\n"
                      "      sheet.auto_filter.ref == 'A%d:H%d' % (head, t - 1))\n"
                      "print(sheet.print_title_rows == '$%d:$%d' % (head, head), sheet.print_area != None)\n"
                      "print(len(sheet._charts), len(book['ROI by channel over time']._charts))\n"
                      "print(any(s.sheet_view.rightToLeft for s in book))\n"));
    if (!said)
        GTEST_SKIP() << "python3-openpyxl is not here to read the workbook";
    EXPECT_EQ(*said, QStringLiteral("500 n\n=SUM( 570\nf 1.714286\nTrue True\nTrue True\n1 1\nFalse"));
}

TEST_F(Workbook, ReadsFromRightToLeftInHebrew)
{
    const auto said = inspected(
        write("manager", "he"),
        QStringLiteral("print(all(s.sheet_view.rightToLeft for s in book), len(book.sheetnames) > 6)\n"
                       "print(all(len(n) <= 31 for n in book.sheetnames))\n"
                       "first = book.worksheets[0]\n"
                       "print(first['A2'].alignment.horizontal, first['A2'].alignment.readingOrder)\n"));
    if (!said)
        GTEST_SKIP() << "python3-openpyxl is not here to read the workbook";
    EXPECT_EQ(*said, QStringLiteral("True True\nTrue\nright 2.0"));
}

/// The same workbook without what its formulas gave when it was written.
void forgetResults(const QString &from, const QString &to)
{
    const WrittenWorkbook book(from);
    ZipParts parts;
    for (const QString &name : book.partNames()) {
        QString text = QString::fromUtf8(book.part(name));
        if (name.startsWith(QLatin1String("xl/worksheets/sheet")))
            text.replace(QRegularExpression(QStringLiteral("(</f>)<v>[^<]*</v>")), QStringLiteral("\\1"));
        parts.push_back({name, text.toUtf8()});
    }
    writeZip(to, parts);
}

TEST_F(Workbook, GivesItsFiguresAgainWhenItIsComputedAnew)
{
    if (QStandardPaths::findExecutable(QStringLiteral("soffice")).isEmpty())
        GTEST_SKIP() << "LibreOffice is not here to compute the workbook";
    for (const char *language : {"en", "he"}) {
        const QString path = write("manager", language);
        const QString bare =
            m_small.workspace.pathOf(QStringLiteral("bare-%1.xlsx").arg(QLatin1String(language)));
        forgetResults(path, bare);
        const QString folder = m_small.workspace.pathOf(QStringLiteral("computed"));
        QProcess office;
        office.start(QStringLiteral("soffice"),
                     {QStringLiteral("-env:UserInstallation=file://%1")
                          .arg(m_small.workspace.pathOf(QStringLiteral("office"))),
                      QStringLiteral("--headless"), QStringLiteral("--convert-to"), QStringLiteral("xlsx"),
                      QStringLiteral("--outdir"), folder, bare});
        ASSERT_TRUE(office.waitForFinished(120'000));
        const WrittenWorkbook ours(path);
        const WrittenWorkbook theirs(folder + u'/' + QFileInfo(bare).fileName());
        ASSERT_EQ(theirs.sheetNames(), ours.sheetNames());
        int compared = 0;
        for (const WrittenSheet &sheet : ours.sheets()) {
            const WrittenSheet computed = theirs.sheet(sheet.name);
            for (auto row = sheet.rows.begin(); row != sheet.rows.end(); ++row) {
                for (auto cell = row->begin(); cell != row->end(); ++cell) {
                    if (cell->formula.isEmpty())
                        continue;
                    const WrittenCell there = computed.rows.value(row.key()).value(cell.key());
                    EXPECT_EQ(there.type, QStringLiteral("n")) << qPrintable(sheet.name + cell->formula);
                    EXPECT_NEAR(there.value.toDouble(), cell->value.toDouble(), 1e-9)
                        << qPrintable(sheet.name + cell->formula);
                    ++compared;
                }
            }
        }
        EXPECT_GT(compared, 30);
    }
}

} // namespace
} // namespace payoff
