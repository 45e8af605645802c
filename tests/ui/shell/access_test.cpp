// SPDX-License-Identifier: GPL-3.0-or-later
// What people without a mouse or without sight need, on every page.
#include "tests/ui/shell/testwindow.h"

#include <gtest/gtest.h>

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QTest>

namespace payoff {

namespace {

QStringList pageKeys()
{
    QStringList keys;
    for (const PageInfo &each : navigation())
        keys.push_back(each.key);
    return keys;
}

/// The controls below the widget that are seen and can have the focus.
QWidgetList controlsOf(const QWidget &parent)
{
    QWidgetList controls;
    for (QWidget *each : parent.findChildren<QWidget *>()) {
        const bool isControl = each->focusPolicy() != Qt::NoFocus && !each->focusProxy();
        if (isControl && each->isVisibleTo(&parent) && each->isEnabled())
            controls.push_back(each);
    }
    return controls;
}

QString described(const QWidget &widget)
{
    return QStringLiteral("%1 “%2” in %3")
        .arg(QLatin1String(widget.metaObject()->className()), widget.objectName(),
             QLatin1String(widget.parentWidget() ? widget.parentWidget()->metaObject()->className()
                                                 : "nothing"));
}

QString roleName(QAccessibleInterface &interface) { return QString::number(int(interface.role())); }

/// Everything below that a person could act on, with no name.
void collectUnnamed(QAccessibleInterface *interface, QStringList &unnamed)
{
    if (!interface || !interface->isValid() || interface->state().invisible)
        return;
    switch (interface->role()) {
    case QAccessible::Button:
    case QAccessible::CheckBox:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::RadioButton:
    case QAccessible::SpinBox:
    case QAccessible::List:
    case QAccessible::Table:
    case QAccessible::Chart:
        if (interface->text(QAccessible::Name).isEmpty() && !interface->state().offscreen) {
            const QObject *object = interface->object();
            unnamed.push_back(roleName(*interface) + u' '
                              + QLatin1String(object ? object->metaObject()->className() : "?"));
        }
        break;
    default:
        break;
    }
    // The cells of a table have their texts; there may be very many.
    if (interface->role() == QAccessible::Table || interface->role() == QAccessible::List)
        return;
    for (int i = 0; i < interface->childCount(); ++i)
        collectUnnamed(interface->child(i), unnamed);
}

} // namespace

class EveryPage : public testing::TestWithParam<QString> { };

TEST_P(EveryPage, NamesAllItsControls)
{
    TestWindow test;
    test.openExample();
    Page *page = test.window.showPage(GetParam());
    ASSERT_NE(page, nullptr);
    TestWindow::settle();
    for (QWidget *control : controlsOf(*page)) {
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(control);
        ASSERT_NE(interface, nullptr);
        const bool isPartOfEditor = qobject_cast<QAbstractScrollArea *>(control->parentWidget()) != nullptr;
        EXPECT_TRUE(isPartOfEditor || !interface->text(QAccessible::Name).isEmpty())
            << qPrintable(described(*control));
    }
    QStringList unnamed;
    collectUnnamed(QAccessible::queryAccessibleInterface(&test.window), unnamed);
    EXPECT_TRUE(unnamed.isEmpty()) << qPrintable(unnamed.join(QStringLiteral(", ")));
}

TEST_P(EveryPage, IsWalkedThroughByTabAndLeavesNothingOut)
{
    TestWindow test;
    test.openExample();
    Page *page = test.window.showPage(GetParam());
    TestWindow::settle();
    QWidgetList wanted;
    for (QWidget *control : controlsOf(*page)) {
        if (control->focusPolicy() & Qt::TabFocus)
            wanted.push_back(control);
    }
    // Round the chain once, as Tab goes.
    QSet<QWidget *> met;
    QWidget *at = &test.window;
    for (int i = 0; i < 5000; ++i) {
        at = at->nextInFocusChain();
        if (at == &test.window)
            break;
        met.insert(at);
    }
    for (QWidget *control : std::as_const(wanted))
        EXPECT_TRUE(met.contains(control)) << qPrintable(described(*control));
    EXPECT_FALSE(controlsOf(*page).isEmpty() && GetParam() != QLatin1String("import"));
}

TEST_P(EveryPage, ShowsAnEmptyWorkspaceWithAWayOn)
{
    TestWindow test;
    test.openEmpty();
    Page *page = test.window.showPage(GetParam());
    ASSERT_NE(page, nullptr);
    TestWindow::settle();
    EXPECT_FALSE(controlsOf(*page).isEmpty()) << "an empty page needs a way on";
}

TEST_P(EveryPage, FitsASmallWindowWithoutAHorizontalScrollBar)
{
    TestWindow test({1024, 600});
    test.openExample();
    Page *page = test.window.showPage(GetParam());
    TestWindow::settle();
    EXPECT_LE(page->widget()->width(), page->viewport()->width());
}

INSTANTIATE_TEST_SUITE_P(Window, EveryPage, testing::ValuesIn(pageKeys()),
                         [](const testing::TestParamInfo<QString> &page) {
                             std::string name = page.param.toStdString();
                             name.erase(std::remove(name.begin(), name.end(), '-'), name.end());
                             return name;
                         });

} // namespace payoff
