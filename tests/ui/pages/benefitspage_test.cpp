// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/benefitspage.h"

#include "tests/support/tempworkspace.h"
#include "tests/ui/shell/testwindow.h"
#include "ui/widgets/figuretable.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace payoff {

namespace {

class BenefitsPageTest : public testing::Test {
protected:
    BenefitsPage &open()
    {
        auto *page = qobject_cast<BenefitsPage *>(test.window.showPage(QStringLiteral("benefits")));
        TestWindow::settle();
        return *page;
    }
    void addBenefit(Day on, const char *description, int strength)
    {
        Benefit benefit;
        benefit.day = on;
        benefit.description = QString::fromLatin1(description);
        benefit.strength = strength;
        ASSERT_TRUE(test.document.edit(QStringLiteral("add"), {added(benefit)}));
    }
    static int rowsOf(const RecordTable &table) { return table.table()->model()->rowCount(); }
    static QString cell(const RecordTable &table, int row, int column)
    {
        return table.table()->model()->index(row, column).data().toString();
    }

    TestWindow test;
};

} // namespace

TEST_F(BenefitsPageTest, ListsWhatTheExampleRecorded)
{
    test.openExample();
    BenefitsPage &page = open();
    EXPECT_EQ(rowsOf(*page.benefits()), test.document.contents().benefits.size());
    EXPECT_EQ(rowsOf(*page.notes()), test.document.contents().notes.size());
    page.period()->setCurrent(1);
    Q_EMIT page.period()->picked(1);
    EXPECT_LT(rowsOf(*page.benefits()), test.document.contents().benefits.size());
    EXPECT_GT(rowsOf(*page.benefits()), 0);
}

TEST_F(BenefitsPageTest, SortsByStrengthAndSaysItInWords)
{
    test.openEmpty();
    BenefitsPage &page = open();
    addBenefit(day("2026-05-01"), "Praised", 5);
    addBenefit(day("2026-05-02"), "Mentioned", 1);
    addBenefit(day("2026-05-03"), "Quoted", 3);
    EXPECT_EQ(cell(*page.benefits(), 0, 2), QStringLiteral("Quoted")) << "the newest first";
    page.benefits()->sortBy(4, Qt::DescendingOrder);
    EXPECT_EQ(cell(*page.benefits(), 0, 4), QStringLiteral("●●●●● very strong"));
    EXPECT_EQ(cell(*page.benefits(), 2, 4), QStringLiteral("●○○○○ very weak"));
    ASSERT_TRUE(test.document.history().undo());
    EXPECT_EQ(rowsOf(*page.benefits()), 2);
}

TEST_F(BenefitsPageTest, AsksForTheFormsOfBoth)
{
    test.openEmpty();
    BenefitsPage &page = open();
    QSignalSpy asked(&page, &Page::formAsked);
    addBenefit(day("2026-05-01"), "Praised", 5);
    Q_EMIT page.benefits()->activated(1);
    Q_EMIT page.notes()->activated(2);
    for (QPushButton *each : page.findChildren<QPushButton *>()) {
        if (each->text() == QStringLiteral("&Add benefit") || each->text() == QStringLiteral("Add &note"))
            each->click();
    }
    ASSERT_EQ(asked.size(), 4);
    EXPECT_EQ(asked[0][0].value<FormRequest>(), (FormRequest{Thing::Benefit, 1, {}, {}, {}}));
    EXPECT_EQ(asked[1][0].value<FormRequest>(), (FormRequest{Thing::Note, 2, {}, {}, {}}));
}

TEST_F(BenefitsPageTest, FindsByWords)
{
    test.openExample();
    BenefitsPage &page = open();
    EXPECT_TRUE(page.searchTables());
    QTest::keyClicks(page.benefits()->search(), QStringLiteral("dermatologist"));
    EXPECT_EQ(rowsOf(*page.benefits()), 1);
}

} // namespace payoff
