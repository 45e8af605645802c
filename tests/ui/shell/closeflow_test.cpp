// SPDX-License-Identifier: GPL-3.0-or-later
// Closing last month and sending it, as somebody does who only has a mouse.
#include "core/closing/snapshot.h"
#include "core/summary/summarytext.h"
#include "tests/support/content.h"
#include "tests/support/tempworkspace.h"
#include "tests/ui/shell/testwindow.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/pages/closemonthpage.h"

#include <QBuffer>
#include <QLabel>

namespace payoff {
namespace {

class ClosingByMouse : public testing::Test {
protected:
    ClosingByMouse()
    {
        test.openExample();
        clickPage(test.window, QStringLiteral("Close month"));
        page = test.window.findChild<CloseMonthPage *>();
    }

    /// What the page writes as that, into a new file.
    QByteArray exported(const char *format, const char *name)
    {
        test.answer = test.pathOf(QString::fromLatin1(name));
        clickButton(*page, QStringLiteral("Export…"));
        auto *dialog = test.window.findChild<ExportDialog *>();
        if (!dialog) {
            ADD_FAILURE() << "nobody asks as what";
            return {};
        }
        clickItem(*dialog->findChildren<QComboBox *>().value(0), QString::fromUtf8(format));
        clickButton(*dialog, QStringLiteral("Export…"));
        EXPECT_TRUE(test.window.notices()->text().contains(test.answer))
            << qPrintable(test.window.notices()->text());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return bytesOf(test.answer);
    }

    TestWindow test;
    CloseMonthPage *page = nullptr;
};

TEST_F(ClosingByMouse, ClosesLastMonthAndWritesItAsPdfWorkbookAndCsv)
{
    ASSERT_NE(page, nullptr);
    EXPECT_EQ(page->month(), month("2026-10"));
    clickButton(*page, QStringLiteral("Close October 2026"));
    EXPECT_TRUE(page->isClosed());
    const QByteArray pdf = exported("Report to print or send (PDF)", "october.pdf");
    EXPECT_TRUE(pdf.startsWith("%PDF-"));
    EXPECT_TRUE(pdf.trimmed().endsWith("%%EOF"));
    EXPECT_TRUE(exported("Report as Excel workbook", "october.xlsx").startsWith("PK"));
    const QByteArray csv = exported("Figures as CSV", "october.csv");
    QBuffer kept;
    kept.open(QIODevice::WriteOnly);
    const auto summary = summaryOf(test.document.workspace(), {wholeMonth("2026-10"), {}, {}});
    ASSERT_TRUE(writeCsv(valueOf(summary), kept));
    EXPECT_EQ(csv, kept.data());
    EXPECT_EQ(csv.count('\n'), 7); // a head, five channels, the total
}

} // namespace
} // namespace payoff
