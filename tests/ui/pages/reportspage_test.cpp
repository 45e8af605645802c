// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reportspage.h"

#include "tests/support/content.h"
#include "tests/support/tempworkspace.h"
#include "tests/ui/shell/testwindow.h"
#include "ui/dialogs/form.h"
#include "ui/pages/closemonthpage.h"
#include "ui/pages/reportchoices.h"
#include "ui/widgets/pageview.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace payoff {

namespace {

class ReportsPageTest : public testing::Test {
protected:
    ReportsPage &open()
    {
        page = qobject_cast<ReportsPage *>(test.window.showPage(QStringLiteral("reports")));
        TestWindow::settle();
        return *page;
    }
    ReportTemplate addTemplate(const char *name)
    {
        ReportTemplate design;
        design.name = QString::fromLatin1(name);
        design.title = design.name;
        design.parts = {ReportPart::Goals, ReportPart::Remarks};
        design.audience = Audience::Stakeholder;
        design.language = QStringLiteral("fr");
        design.paper = Paper::A4;
        const auto made = test.document.edit(QStringLiteral("add"), {added(design)});
        EXPECT_TRUE(made);
        return test.document.contents().templates.last();
    }
    /// Picks as a person does: what a program sets is not announced.
    void pick(const char *box, const QVariant &data)
    {
        auto *choices = named<QComboBox>(*page, QString::fromLatin1(box));
        ASSERT_TRUE(choices) << box;
        const int index = choices->findData(data);
        ASSERT_GE(index, 0) << box;
        choices->setCurrentIndex(index);
        Q_EMIT choices->activated(index);
    }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : page->findChildren<QPushButton *>()) {
            if (each->text().remove(u'&') == text)
                return each;
        }
        throw std::runtime_error("no button " + text.toStdString());
    }

    TestWindow test;
    ReportsPage *page = nullptr;
};

} // namespace

TEST_F(ReportsPageTest, ShowsTheReportOfTheLastMonthThatIsOver)
{
    test.openExample();
    open();
    const Period period = page->choices()->period();
    EXPECT_LE(period.range.last, test.document.asOf());
    EXPECT_TRUE(page->report().subtitle.startsWith(QStringLiteral("What social media gave back")));
    EXPECT_EQ(page->preview()->pageCount(), 1);
    EXPECT_TRUE(page->preview()->accessibleDescription().contains(page->report().subtitle));
    pick("For", QStringLiteral("manager"));
    EXPECT_GT(page->preview()->pageCount(), 3);
    pick("Language", QStringLiteral("he"));
    EXPECT_EQ(page->report().language, QStringLiteral("he"));
}

TEST_F(ReportsPageTest, GoesToOtherPeriods)
{
    test.openExample();
    open();
    const Period before = page->choices()->period();
    named<QAbstractButton>(*page, QStringLiteral("Previous period"))->click();
    EXPECT_EQ(page->choices()->period(), before.previous());
    pick("Period", int(Span::Year));
    EXPECT_EQ(page->choices()->period().granularity, Granularity::Year);
    EXPECT_TRUE(page->choices()->period().range.contains(before.previous().range.last));
    page->showThing(month("2026-03").index);
    EXPECT_EQ(page->choices()->period().range, wholeMonth("2026-03"));
    EXPECT_TRUE(page->report().subtitle.contains(QStringLiteral("March 2026")));
}

TEST_F(ReportsPageTest, FollowsATemplateAndItsChanges)
{
    test.openExample();
    const ReportTemplate design = addTemplate("Board");
    open();
    EXPECT_FALSE(button(QStringLiteral("Edit template…"))->isEnabled());
    pick("Template", design.id.value);
    EXPECT_EQ(page->report().title, QStringLiteral("Board"));
    EXPECT_EQ(page->report().language, QStringLiteral("fr"));
    EXPECT_EQ(page->choices()->paper(), Paper::A4);
    EXPECT_FALSE(named<QComboBox>(*page, QStringLiteral("For"))->isEnabled());
    pick("Language", QStringLiteral("en"));
    EXPECT_EQ(page->report().language, QStringLiteral("en")) << "for this report";
    ReportTemplate other = design;
    other.title = QStringLiteral("Clients");
    ASSERT_TRUE(test.document.edit(QStringLiteral("change"), {changed(design, other)}));
    EXPECT_EQ(page->report().title, QStringLiteral("Clients"));
    ASSERT_TRUE(test.document.edit(QStringLiteral("delete"), {removed(other)}));
    EXPECT_EQ(page->choices()->design(), nullptr);
    EXPECT_EQ(page->report().title, test.document.workspace().info().name);
    EXPECT_TRUE(named<QComboBox>(*page, QStringLiteral("For"))->isEnabled());
}

TEST_F(ReportsPageTest, AsksForTheFormOfItsTemplate)
{
    test.openEmpty();
    const ReportTemplate design = addTemplate("Board");
    open();
    QSignalSpy asked(page, &Page::formAsked);
    button(QStringLiteral("New…"))->click();
    pick("Template", design.id.value);
    button(QStringLiteral("Edit template…"))->click();
    ASSERT_EQ(asked.size(), 2);
    EXPECT_EQ(asked[0][0].value<FormRequest>(), (FormRequest{Thing::Template, 0, {}, {}, {}}));
    EXPECT_EQ(asked[1][0].value<FormRequest>(), (FormRequest{Thing::Template, design.id.value, {}, {}, {}}));
    for (Form *form : test.window.findChildren<Form *>())
        form->done(QDialog::Rejected);
}

TEST_F(ReportsPageTest, FollowsTheData)
{
    test.openEmpty();
    open();
    Note note;
    note.day = page->choices()->period().range.last;
    note.text = QStringLiteral("A fair");
    note.isForClient = true;
    const auto sections = page->report().sections.size();
    ASSERT_TRUE(test.document.edit(QStringLiteral("add"), {added(note)}));
    EXPECT_EQ(page->report().sections.size(), sections + 1);
    ASSERT_TRUE(test.document.history().undo());
    EXPECT_EQ(page->report().sections.size(), sections);
}

TEST_F(ReportsPageTest, TurnsPagesAndZooms)
{
    test.openExample();
    open();
    pick("For", QStringLiteral("manager"));
    auto *back = named<QAbstractButton>(*page, QStringLiteral("Previous page"));
    auto *on = named<QAbstractButton>(*page, QStringLiteral("Next page"));
    EXPECT_FALSE(back->isEnabled());
    on->click();
    EXPECT_EQ(page->preview()->page(), 1);
    EXPECT_TRUE(back->isEnabled());
    QTest::keyClick(page->preview(), Qt::Key_End);
    EXPECT_FALSE(on->isEnabled());
    pick("Size of the pages", 0);
    EXPECT_EQ(page->preview()->zoom(), PageView::Zoom::Page);
    pick("Size of the pages", 150);
    EXPECT_NEAR(page->preview()->scale(), 1.5, 0.001);
    QTest::keyClick(page->preview(), Qt::Key_Minus);
    auto *zoom = named<QComboBox>(*page, QStringLiteral("Size of the pages"));
    EXPECT_EQ(zoom->currentIndex(), -1);
    EXPECT_EQ(zoom->placeholderText(), QStringLiteral("120%"));
}

TEST_F(ReportsPageTest, CopiesTablesAndCharts)
{
    test.openExample();
    open();
    pick("For", QStringLiteral("stakeholder"));
    QSignalSpy told(page, &Page::told);
    QAction *table = nullptr;
    QAction *chart = nullptr;
    for (QAction *each : page->copyMenu()->actions()) {
        if (each->text() == QStringLiteral("Table: Return by channel"))
            table = each;
        if (each->text().startsWith(QStringLiteral("Chart: ")))
            chart = each;
    }
    ASSERT_TRUE(table && chart);
    table->trigger();
    EXPECT_TRUE(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("Channel\tCost\t")));
    chart->trigger();
    EXPECT_TRUE(QGuiApplication::clipboard()->mimeData()->hasImage());
    EXPECT_EQ(told.size(), 2);
}

TEST_F(ReportsPageTest, ExportsWhatItShows)
{
    test.openExample();
    open();
    QSignalSpy told(page, &Page::told);
    QSignalSpy failed(page, &Page::failed);
    test.answer = test.pathOf(QStringLiteral("shown"));
    page->exportAs(ReportFormat::Pdf);
    EXPECT_TRUE(bytesOf(test.answer + QStringLiteral(".pdf")).startsWith("%PDF-"));
    page->exportAs(ReportFormat::Html);
    EXPECT_TRUE(bytesOf(test.answer + QStringLiteral(".html")).startsWith("<!DOCTYPE html>"));
    page->exportAs(ReportFormat::Xlsx);
    EXPECT_TRUE(bytesOf(test.answer + QStringLiteral(".xlsx")).startsWith("PK"));
    EXPECT_EQ(told.size(), 3);
    test.answer = test.pathOf(QStringLiteral("nowhere/shown"));
    page->exportAs(ReportFormat::Pdf);
    EXPECT_EQ(failed.size(), 1);
    test.answer.clear();
    page->exportAs(ReportFormat::Pdf);
    EXPECT_EQ(told.size() + failed.size(), 4) << "whoever changes his mind hears nothing";
}

TEST_F(ReportsPageTest, PrintsByTheShortcutWhatTheCloseIsOf)
{
    test.openExample();
    open();
    const QString path = test.pathOf(QStringLiteral("printed.pdf"));
    page->setPrinters({[] { return true; },
                       [&](QWidget *, QPrinter &printer) {
                           printer.setOutputFormat(QPrinter::PdfFormat);
                           printer.setOutputFileName(path);
                           return true;
                       }});
    auto *closing = qobject_cast<CloseMonthPage *>(test.window.showPage(QStringLiteral("close-month")));
    closing->setMonth(month("2026-02"));
    QAction *print = actionNamed(test.window, QStringLiteral("Print report…"));
    ASSERT_TRUE(print);
    EXPECT_TRUE(print->shortcuts().contains(QKeySequence(Qt::CTRL | Qt::Key_P)));
    print->trigger();
    EXPECT_EQ(test.window.currentPageKey(), QStringLiteral("reports"));
    EXPECT_TRUE(page->report().subtitle.contains(QStringLiteral("February 2026")));
    EXPECT_TRUE(bytesOf(path).startsWith("%PDF-"));
}

TEST_F(ReportsPageTest, SaysThatThereIsNoPrinter)
{
    test.openEmpty();
    open();
    QSignalSpy failed(page, &Page::failed);
    page->setPrinters({[] { return false; }, {}});
    button(QStringLiteral("Print…"))->click();
    ASSERT_EQ(failed.size(), 1);
    EXPECT_TRUE(failed[0][0].toString().startsWith(QStringLiteral("This computer has no printer")));
}

TEST_F(ReportsPageTest, BeginsAnewWithAnotherWorkspace)
{
    test.openExample();
    const ReportTemplate design = addTemplate("Board");
    open();
    pick("Template", design.id.value);
    page->showThing(month("2026-02").index);
    test.openEmpty(QStringLiteral("Other"));
    TestWindow::settle();
    EXPECT_EQ(page->choices()->design(), nullptr);
    EXPECT_EQ(page->report().title, QStringLiteral("Other"));
    EXPECT_NE(page->choices()->period().range, wholeMonth("2026-02"));
}

} // namespace payoff
