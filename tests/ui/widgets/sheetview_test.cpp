// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sheetview.h"

#include "tests/support/tempworkspace.h"
#include "tests/ui/examplesheet.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QTest>

namespace payoff {

namespace {

constexpr int adSpend = 0;
constexpr int impressions = 1;
constexpr int reach = 2;
constexpr int clicks = 4;
constexpr int leads = 6;
constexpr int revenue = 8;

class SheetViewTest : public testing::Test {
protected:
    SheetViewTest()
    {
        model.setSheet(exampleSheet(), Format());
        QObject::connect(&model, &SheetModel::cellsEdited,
                         [this](const QString &name, const ChangeSet &changes) {
                             names.append(name);
                             edits.append(changes);
                             model.setSheet(applied(model.sheet(), changes), Format());
                         });
        window.resize(1000, 300);
        view.setParent(&window);
        view.resize(1000, 260);
        window.show();
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
        view.setFocus();
        go(0, 0);
    }
    ~SheetViewTest() override { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void go(int row, int column) { view.setCurrentIndex(model.index(row, column)); }
    void select(int row, int column, int lastRow, int lastColumn)
    {
        go(row, column);
        view.selectionModel()->select({model.index(row, column), model.index(lastRow, lastColumn)},
                                      QItemSelectionModel::ClearAndSelect);
    }
    std::pair<int, int> where() const { return {view.currentIndex().row(), view.currentIndex().column()}; }
    QWidget *focused() const { return QApplication::focusWidget(); }
    QString shown(int row, int column) const { return model.index(row, column).data().toString(); }
    void key(int code, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(focused(), Qt::Key(code), modifiers);
    }
    /// Each character goes to what has the focus by then: the first one opens the editor.
    void typeIn(const char *text)
    {
        for (; *text != '\0'; ++text)
            QTest::keyClick(focused(), *text);
    }

    QWidget window;
    SheetModel model;
    SheetView view{&model};
    QStringList names;
    QVector<ChangeSet> edits;
};

using Cell = std::pair<int, int>;

} // namespace

TEST_F(SheetViewTest, StoresWhatIsTypedAndGoesDownOnEnter)
{
    typeIn("3200");
    ASSERT_NE(qobject_cast<QLineEdit *>(focused()), nullptr);
    key(Qt::Key_Return);
    ASSERT_EQ(edits.size(), 1);
    EXPECT_EQ(shown(0, adSpend), QStringLiteral("3,200.00"));
    EXPECT_EQ(where(), Cell(1, adSpend));
    EXPECT_EQ(focused(), &view);
    typeIn("7");
    key(Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(where(), Cell(0, adSpend));
    EXPECT_EQ(shown(1, adSpend), QStringLiteral("7.00"));
    EXPECT_EQ(names[0], QStringLiteral("change Ad spend of Facebook"));
}

TEST_F(SheetViewTest, GoesAcrossOnTabWhileTypingAndOtherwise)
{
    typeIn("1");
    key(Qt::Key_Tab);
    EXPECT_EQ(where(), Cell(0, impressions));
    typeIn("2");
    key(Qt::Key_Tab);
    EXPECT_EQ(where(), Cell(0, reach));
    EXPECT_EQ(edits.size(), 2);
    key(Qt::Key_Tab);
    EXPECT_EQ(where(), Cell(0, 3));
    key(Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_EQ(where(), Cell(0, reach));
    go(0, revenue);
    key(Qt::Key_Tab);
    EXPECT_EQ(where(), Cell(1, adSpend)) << "past what is calculated, into the next row";
    key(Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_EQ(where(), Cell(0, revenue));
}

TEST_F(SheetViewTest, LetsTheKeyboardOutAfterTheLastCell)
{
    QLineEdit after(&window);
    after.show();
    QWidget::setTabOrder(&view, &after);
    go(4, revenue);
    key(Qt::Key_Tab);
    EXPECT_EQ(focused(), &after);
}

TEST_F(SheetViewTest, EditsWhatStandsThereOnF2AndGivesItUpOnEsc)
{
    key(Qt::Key_F2);
    auto *editor = qobject_cast<QLineEdit *>(focused());
    ASSERT_NE(editor, nullptr);
    EXPECT_EQ(editor->text(), QStringLiteral("3110.00"));
    typeIn("5");
    key(Qt::Key_Escape);
    EXPECT_TRUE(edits.isEmpty());
    EXPECT_EQ(shown(0, adSpend), QStringLiteral("3,110.00"));
}

TEST_F(SheetViewTest, LeavesBadInputWhereItWasTypedAndMovesOn)
{
    typeIn("lots");
    key(Qt::Key_Tab);
    EXPECT_TRUE(edits.isEmpty());
    EXPECT_EQ(shown(0, adSpend), QStringLiteral("lots"));
    EXPECT_EQ(where(), Cell(0, impressions));
    go(0, adSpend);
    key(Qt::Key_Delete);
    EXPECT_EQ(shown(0, adSpend), QStringLiteral("3,110.00"));
}

TEST_F(SheetViewTest, TakesTypedValuesBackOnDelete)
{
    go(2, leads);
    key(Qt::Key_Delete);
    ASSERT_EQ(edits.size(), 1);
    EXPECT_EQ(shown(2, leads), QStringLiteral("90"));
    EXPECT_EQ(applied(model.sheet(), inverse(edits[0])).rows[2][Measure::Leads].value, 96'000);
}

TEST_F(SheetViewTest, CopiesAndPastesABlock)
{
    select(0, adSpend, 1, impressions);
    key(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("3110.00\t412300\n2960.00\t518700\n"));
    go(3, adSpend);
    key(Qt::Key_V, Qt::ControlModifier);
    ASSERT_EQ(edits.size(), 1);
    EXPECT_EQ(edits[0].size(), 4);
    EXPECT_EQ(shown(3, adSpend), QStringLiteral("3,110.00"));
    EXPECT_EQ(shown(4, impressions), QStringLiteral("518,700"));
}

TEST_F(SheetViewTest, PastesOneCellIntoAllThatAreSelected)
{
    QApplication::clipboard()->setText(QStringLiteral("12"));
    select(0, clicks, 4, clicks);
    key(Qt::Key_V, Qt::ControlModifier);
    ASSERT_EQ(edits.size(), 1);
    EXPECT_EQ(edits[0].size(), 5);
}

TEST_F(SheetViewTest, FillsDownByKey)
{
    select(0, clicks, 2, clicks);
    key(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(shown(2, clicks), QStringLiteral("6,120"));
    go(4, clicks);
    key(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(shown(4, clicks), shown(3, clicks)) << "from the cell above";
    EXPECT_EQ(edits.size(), 2);
}

TEST_F(SheetViewTest, FillsDownByTheHandleInEitherDirectionOfReading)
{
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QApplication::setLayoutDirection(direction);
        QCoreApplication::processEvents();
        model.setSheet(exampleSheet(), Format());
        edits.clear();
        go(0, clicks);
        const QRect cell = view.visualRect(model.index(0, clicks));
        const QPoint handle = view.handleRect().center();
        EXPECT_LT(std::abs(handle.x() - (direction == Qt::LeftToRight ? cell.right() : cell.left())), 4);
        QTest::mousePress(view.viewport(), Qt::LeftButton, {}, handle);
        QTest::mouseMove(view.viewport(), view.visualRect(model.index(2, clicks)).center());
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, {},
                            view.visualRect(model.index(2, clicks)).center());
        ASSERT_EQ(edits.size(), 1);
        EXPECT_EQ(edits[0].size(), 2);
        EXPECT_EQ(shown(2, clicks), QStringLiteral("6,120"));
    }
}

TEST_F(SheetViewTest, PutsTheNamesWhereReadingBegins)
{
    EXPECT_EQ(view.verticalHeader()->x(), 0);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QCoreApplication::processEvents();
    EXPECT_EQ(view.verticalHeader()->geometry().right(), view.width() - 1);
    EXPECT_GT(view.visualRect(model.index(0, 0)).left(), view.visualRect(model.index(0, 1)).left());
}

} // namespace payoff
