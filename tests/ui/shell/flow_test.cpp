// SPDX-License-Identifier: GPL-3.0-or-later
// A first month from nothing to the exported summary, once by mouse and once by keyboard alone.
#include "ui/models/sheetmodel.h"

#include "tests/support/content.h"
#include "tests/support/tempworkspace.h"
#include "tests/ui/onscreen.h"
#include "tests/ui/shell/testwindow.h"
#include "ui/dialogs/form.h"
#include "ui/models/channeltablemodel.h"
#include "ui/pages/monthsheetpage.h"
#include "ui/widgets/channeltable.h"
#include "ui/widgets/chipsfield.h"
#include "ui/widgets/sheetview.h"
#include "ui/widgets/sidebar.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTest>

namespace payoff {

namespace {

/// Somebody at the window, with one kind of input.
class Person {
public:
    explicit Person(MainWindow &window)
        : m_window(window)
    {
    }
    virtual ~Person() = default;
    Person(const Person &) = delete;
    Person &operator=(const Person &) = delete;

    virtual void choose(const QString &menu, const QString &action) = 0;
    virtual void enter(QWidget &field, const QString &text) = 0;
    virtual void save(Form &form) = 0;
    virtual void goToPage(const QString &title) = 0;
    virtual void typeCell(SheetView &sheet, int row, Measure measure, const QString &text) = 0;

    /// Fills in the form that the action opens and saves it.
    void add(const QString &action, const QVector<std::pair<QString, QString>> &fields)
    {
        choose(QStringLiteral("Add"), action);
        Form *form = openForm();
        ASSERT_NE(form, nullptr) << qPrintable(action);
        form->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(form));
        TestWindow::settle();
        for (const auto &[label, text] : fields) {
            QWidget *field = fieldNamed(*form, label);
            ASSERT_NE(field, nullptr) << qPrintable(action + u' ' + label);
            enter(*field, text);
        }
        EXPECT_TRUE(form->reason().isEmpty()) << qPrintable(action + u' ' + form->reason());
        save(*form);
        TestWindow::settle();
        m_window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_window));
        EXPECT_EQ(openForm(), nullptr) << qPrintable(action);
    }

protected:
    [[nodiscard]] MainWindow &window() const { return m_window; }

    [[nodiscard]] Form *openForm() const
    {
        for (Form *each : m_window.findChildren<Form *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }

private:
    static QWidget *fieldNamed(const Form &form, const QString &name)
    {
        for (QWidget *each : form.findChildren<QWidget *>()) {
            const bool isField =
                each->focusPolicy() != Qt::NoFocus || each->focusProxy() || qobject_cast<ChipsField *>(each);
            if (isField && each->accessibleName() == name && each->isVisibleTo(&form))
                return each;
        }
        return nullptr;
    }

    MainWindow &m_window;
};

/// Types into the cell: the first key opens its editor, which takes the others.
void typeIntoCell(SheetView &sheet, const QString &text)
{
    for (const QChar each : text)
        QTest::keyClicks(QApplication::focusWidget() ? QApplication::focusWidget() : &sheet, each);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
}

/// A chips field is entered by the field within it.
QWidget &entryOf(QWidget &field)
{
    auto *inside = qobject_cast<ChipsField *>(&field) ? field.findChild<QLineEdit *>() : nullptr;
    return inside ? *inside : field;
}

void typeInto(QWidget &field, const QString &text)
{
    if (auto *combo = qobject_cast<QComboBox *>(&field)) {
        QTest::keyClicks(combo, text);
        return;
    }
    QWidget &entry = entryOf(field);
    if (auto *line = qobject_cast<QLineEdit *>(&entry); line && &entry == &field)
        QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(&entry, text);
    if (&entry != &field)
        QTest::keyClick(&entry, Qt::Key_Return);
}

class MousePerson : public Person {
public:
    using Person::Person;

    void choose(const QString &menu, const QString &action) override
    {
        QMenuBar &bar = *window().menuBar();
        for (QAction *top : bar.actions()) {
            if (top->text().remove(u'&') != menu)
                continue;
            QTest::mouseClick(&bar, Qt::LeftButton, {}, bar.actionGeometry(top).center());
            ASSERT_TRUE(top->menu()->isVisible());
            for (QAction *each : top->menu()->actions()) {
                if (each->text().remove(u'&').section(u'\t', 0, 0) == action) {
                    QTest::mouseClick(top->menu(), Qt::LeftButton, {},
                                      top->menu()->actionGeometry(each).center());
                    return;
                }
            }
        }
        FAIL() << "no action " << qPrintable(action);
    }
    void enter(QWidget &field, const QString &text) override
    {
        QTest::mouseClick(&entryOf(field), Qt::LeftButton);
        typeInto(field, text);
    }
    void save(Form &form) override
    {
        for (QPushButton *each : form.findChildren<QPushButton *>()) {
            if (each->isDefault())
                QTest::mouseClick(each, Qt::LeftButton);
        }
    }
    void goToPage(const QString &title) override { clickPage(window(), title); }
    void typeCell(SheetView &sheet, int row, Measure measure, const QString &text) override
    {
        const int column = int(SheetModel::usualColumns().indexOf(measure));
        const QModelIndex index = sheet.model()->index(row, column);
        sheet.scrollTo(index);
        QTest::mouseClick(sheet.viewport(), Qt::LeftButton, {}, sheet.visualRect(index).center());
        typeIntoCell(sheet, text);
    }
};

class KeyboardPerson : public Person {
public:
    using Person::Person;

    void choose(const QString &, const QString &action) override
    {
        const QAction *wanted = actionNamed(window(), action);
        ASSERT_NE(wanted, nullptr) << qPrintable(action);
        ASSERT_FALSE(wanted->shortcut().isEmpty()) << qPrintable(action);
        const QKeyCombination keys = wanted->shortcut()[0];
        QTest::keyClick(&window(), keys.key(), keys.keyboardModifiers());
    }
    void enter(QWidget &field, const QString &text) override
    {
        const QWidget *wanted = &entryOf(field);
        QStringList met;
        for (int i = 0; i < 60 && QApplication::focusWidget() != wanted; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            met.push_back(QApplication::focusWidget()->accessibleName());
        }
        ASSERT_EQ(QApplication::focusWidget(), wanted)
            << "Tab leads to " << qPrintable(met.join(QStringLiteral(", ")).left(800));
        typeInto(field, text);
    }
    void save(Form &) override { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); }
    void goToPage(const QString &title) override
    {
        choose({}, title);
        TestWindow::settle();
    }
    void typeCell(SheetView &sheet, int row, Measure measure, const QString &text) override
    {
        for (int i = 0; i < 60 && QApplication::focusWidget() != &sheet; ++i)
            QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window(),
                            Qt::Key_Tab);
        ASSERT_EQ(QApplication::focusWidget(), &sheet) << "Tab does not lead to the sheet";
        const int column = int(SheetModel::usualColumns().indexOf(measure));
        const auto move = [&](int from, int to, Qt::Key back, Qt::Key on) {
            for (int at = from; at != to; at += to > at ? 1 : -1)
                QTest::keyClick(&sheet, to > at ? on : back);
        };
        if (!sheet.currentIndex().isValid())
            QTest::keyClick(&sheet, Qt::Key_Home, Qt::ControlModifier);
        move(sheet.currentIndex().row(), row, Qt::Key_Up, Qt::Key_Down);
        move(sheet.currentIndex().column(), column, Qt::Key_Left, Qt::Key_Right);
        typeIntoCell(sheet, text);
    }
};

/// The text of a channel in the dashboard's table.
QString shownOf(const MainWindow &window, const QString &channel, ChannelTableModel::Column column)
{
    const QAbstractItemModel &model = *window.findChild<ChannelTable *>()->model();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data().toString() == channel)
            return model.index(row, column).data().toString();
    }
    return {};
}

/// The cell of that channel and column in the exported table.
QString exportedOf(const QString &path, const QString &channel, const QString &column)
{
    const QStringList lines = QString::fromUtf8(bytesOf(path)).split(QStringLiteral("\r\n"));
    const auto at = lines.first().split(u',').indexOf(column);
    for (const QString &line : lines) {
        const QStringList cells = line.split(u',');
        if (cells.contains(channel) && at >= 0 && at < cells.size())
            return cells[at];
    }
    return {};
}

void checkShown(const MainWindow &window)
{
    // Shared cost of 30 goes by ad spend: 10 and 20.
    EXPECT_EQ(shownOf(window, QStringLiteral("Facebook"), ChannelTableModel::Cost), QStringLiteral("110.00"));
    EXPECT_EQ(shownOf(window, QStringLiteral("Facebook"), ChannelTableModel::Roi), QStringLiteral("173%"));
    EXPECT_EQ(shownOf(window, QStringLiteral("LinkedIn"), ChannelTableModel::Cost), QStringLiteral("220.00"));
    EXPECT_EQ(shownOf(window, QStringLiteral("LinkedIn"), ChannelTableModel::Roi), QStringLiteral("127%"));
}

void recordAMonth(TestWindow &test, Person &person)
{
    person.add(QStringLiteral("Channel…"), {{QStringLiteral("Name"), QStringLiteral("Facebook")}});
    person.add(QStringLiteral("Channel…"), {{QStringLiteral("Name"), QStringLiteral("LinkedIn")}});
    person.add(QStringLiteral("Persona…"), {{QStringLiteral("Name"), QStringLiteral("Ana")}});
    person.add(QStringLiteral("Goal…"),
               {{QStringLiteral("Name"), QStringLiteral("Sell")},
                {QStringLiteral("Target"), QStringLiteral("1000")},
                {QStringLiteral("First day"), QStringLiteral("2026-11-01")},
                {QStringLiteral("Last day"), QStringLiteral("2026-12-31")}});
    person.add(QStringLiteral("Campaign…"),
               {{QStringLiteral("Name"), QStringLiteral("Spring")},
                {QStringLiteral("Channels"), QStringLiteral("Facebook")},
                {QStringLiteral("Audience"), QStringLiteral("Ana")},
                {QStringLiteral("Goals"), QStringLiteral("Sell")}});
    person.add(QStringLiteral("Cost…"),
               {{QStringLiteral("Amount"), QStringLiteral("30")},
                {QStringLiteral("First day"), QStringLiteral("2026-11-02")}});
    person.goToPage(QStringLiteral("Month sheet"));
    auto *page = qobject_cast<MonthSheetPage *>(test.window.currentPage());
    ASSERT_NE(page, nullptr);
    SheetView &sheet = *page->sheet();
    person.typeCell(sheet, 0, Measure::AdSpend, QStringLiteral("100"));
    person.typeCell(sheet, 1, Measure::AdSpend, QStringLiteral("200"));
    person.typeCell(sheet, 0, Measure::Revenue, QStringLiteral("300"));
    person.typeCell(sheet, 1, Measure::Revenue, QStringLiteral("500"));
}

void checkExports(TestWindow &test, Person &person)
{
    test.answer = test.pathOf(QStringLiteral("out.csv"));
    actionNamed(test.window, QStringLiteral("As CSV…"))->trigger();
    EXPECT_EQ(exportedOf(test.answer, QStringLiteral("Facebook"), QStringLiteral("cost")),
              QStringLiteral("110.00"));
    EXPECT_EQ(exportedOf(test.answer, QStringLiteral("Facebook"), QStringLiteral("roi")),
              QStringLiteral("1.727273"));
    EXPECT_EQ(exportedOf(test.answer, QStringLiteral("LinkedIn"), QStringLiteral("roi")),
              QStringLiteral("1.272727"));
    test.answer = test.pathOf(QStringLiteral("out.xlsx"));
    actionNamed(test.window, QStringLiteral("As Excel workbook…"))->trigger();
    EXPECT_TRUE(bytesOf(test.answer).startsWith("PK"));
    person.goToPage(QStringLiteral("Dashboard"));
}

template <class P>
void runAll()
{
    TestWindow test;
    test.openEmpty();
    putOnScreen(test.window);
    P person(test.window);
    const QStringList empty = contentOf(test.document.workspace().database());
    recordAMonth(test, person);
    person.goToPage(QStringLiteral("Dashboard"));
    checkShown(test.window);
    checkExports(test, person);

    const QStringList full = contentOf(test.document.workspace().database());
    int steps = 0;
    while (test.document.history().canUndo() && steps < 100) {
        person.choose(QStringLiteral("Edit"),
                      QStringLiteral("Undo %1").arg(test.document.history().undoName()));
        ++steps;
    }
    EXPECT_EQ(steps, 10) << "every change is one step";
    EXPECT_EQ(contentOf(test.document.workspace().database()), empty);
    while (test.document.history().canRedo())
        person.choose(QStringLiteral("Edit"),
                      QStringLiteral("Redo %1").arg(test.document.history().redoName()));
    EXPECT_EQ(contentOf(test.document.workspace().database()), full);
    TestWindow::settle();
    checkShown(test.window);
}

} // namespace

TEST(FirstMonth, IsRecordedShownUndoneAndExportedByMouse) { runAll<MousePerson>(); }

TEST(FirstMonth, IsRecordedShownUndoneAndExportedByKeyboardAlone) { runAll<KeyboardPerson>(); }

} // namespace payoff
