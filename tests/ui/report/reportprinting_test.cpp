// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportprinting.h"

#include "tests/support/content.h"
#include "tests/ui/report/fullworkspace.h"
#include "ui/report/pdfwriter.h"
#include "ui/report/reportsheets.h"
#include "ui/report/reporttext.h"

#include <QPrinter>
#include <QTemporaryDir>

namespace payoff {
namespace {

class ReportPrintingTest : public testing::Test {
protected:
    ReportPrintingTest()
    {
        printers.hasPrinter = [] { return true; };
        printers.choose = [this](QWidget *, QPrinter &printer) {
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(path);
            return isAgreed;
        };
    }

    const FullWorkspace full;
    const ReportDocument document = reportDocument(full.may(Audience::Manager), QStringLiteral("he"));
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("printed.pdf"));
    bool isAgreed = true;
    PrinterChooser printers;
};

TEST_F(ReportPrintingTest, PrintsEveryPageOfThePaper)
{
    const QPageSize letter(QPageSize::Letter);
    EXPECT_EQ(printReport(document, letter, printers, nullptr), Printing::Done);
    const QByteArray printed = bytesOf(path);
    EXPECT_TRUE(printed.contains("/MediaBox [0 0 612"));
    const int pages = fitOf(document, reportLayout(letter)).pages;
    EXPECT_TRUE(printed.contains(QByteArray("/Count " + QByteArray::number(pages) + "\n"))) << pages;
}

TEST_F(ReportPrintingTest, PrintsNothingWithoutAPrinterOrAgainstAWill)
{
    isAgreed = false;
    EXPECT_EQ(printReport(document, QPageSize(QPageSize::A4), printers, nullptr), Printing::Cancelled);
    printers.hasPrinter = [] { return false; };
    EXPECT_EQ(printReport(document, QPageSize(QPageSize::A4), printers, nullptr), Printing::NoPrinter);
    EXPECT_FALSE(QFile::exists(path));
}

} // namespace
} // namespace payoff
