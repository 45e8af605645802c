// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/looks.h"

#include "ui/style/payoffstyle.h"
#include "ui/style/tokens.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

namespace payoff {
namespace {

QComboBox *combo(const QStringList &choices)
{
    auto *made = new QComboBox;
    made->addItems(choices);
    return made;
}

QWidget *inALine(std::initializer_list<QWidget *> widgets)
{
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *each : widgets)
        layout->addWidget(each);
    layout->addStretch(1);
    return line;
}

template <class Widget>
Widget *disabled(Widget *widget)
{
    widget->setEnabled(false);
    return widget;
}

void addFields(QFormLayout &form)
{
    const QStringList choices{QStringLiteral("Ad spend"), QStringLiteral("Content creation")};
    auto *name = new QLineEdit(QStringLiteral("Autumn serum launch"));
    name->setClearButtonEnabled(true);
    form.addRow(QStringLiteral("Name"), name);
    auto *wrong = new QLineEdit(QStringLiteral("1 Oct 2026 – 30 Sep 2026"));
    setError(*wrong, true);
    form.addRow(QStringLiteral("In error"), wrong);
    form.addRow(QStringLiteral("Disabled"), disabled(new QLineEdit(QStringLiteral("Cannot be typed"))));
    auto *empty = new QLineEdit;
    empty->setPlaceholderText(QStringLiteral("Placeholder"));
    form.addRow(QStringLiteral("Empty"), empty);
    auto *editable = combo(choices);
    editable->setEditable(true);
    auto *wrongCombo = combo(choices);
    setError(*wrongCombo, true);
    form.addRow(QStringLiteral("Combo"),
                inALine({combo(choices), editable, wrongCombo, disabled(combo(choices))}));
    auto *number = new QSpinBox;
    number->setSuffix(QStringLiteral(" days"));
    number->setValue(45);
    auto *money = new QDoubleSpinBox;
    money->setPrefix(QStringLiteral("€"));
    money->setValue(12.5);
    auto *date = new QDateEdit(QDate(2026, 10, 1));
    auto *calendar = new QDateEdit(QDate(2026, 10, 1));
    calendar->setCalendarPopup(true);
    form.addRow(QStringLiteral("Spin"), inALine({number, money, date, calendar, disabled(new QSpinBox)}));
    auto *text = new QPlainTextEdit(QStringLiteral("A note of\nseveral lines"));
    text->setFixedHeight(72);
    form.addRow(QStringLiteral("Text"), text);
}

void addButtons(QFormLayout &form)
{
    auto *accent = new QPushButton(QStringLiteral("Save"));
    setKind(*accent, kinds::accent);
    auto *quiet = new QPushButton(QStringLiteral("Quiet"));
    setKind(*quiet, kinds::quiet);
    auto *menu = new QPushButton(QStringLiteral("All channels"));
    menu->setMenu(new QMenu(menu));
    auto *tool = new QToolButton;
    tool->setText(QStringLiteral("Tool"));
    auto *on = new QToolButton;
    on->setText(QStringLiteral("On"));
    on->setCheckable(true);
    on->setChecked(true);
    form.addRow(QStringLiteral("Buttons"),
                inALine({new QPushButton(QStringLiteral("Plain")), accent, quiet, menu, tool, on,
                         disabled(new QPushButton(QStringLiteral("Disabled")))}));
    auto *checked = new QCheckBox(QStringLiteral("Checked"));
    checked->setChecked(true);
    auto *partly = new QCheckBox(QStringLiteral("Partly"));
    partly->setCheckState(Qt::PartiallyChecked);
    auto *radio = new QRadioButton(QStringLiteral("Radio"));
    radio->setChecked(true);
    auto *off = disabled(new QCheckBox(QStringLiteral("Disabled")));
    off->setChecked(true);
    form.addRow(QStringLiteral("Marks"),
                inALine({checked, new QCheckBox(QStringLiteral("Not")), partly, off, radio,
                         new QRadioButton(QStringLiteral("Other"))}));
    auto *tabs = new QTabBar;
    for (const char *tab : {"Figures", "Chart", "Rows behind"})
        tabs->addTab(QString::fromLatin1(tab));
    form.addRow(QStringLiteral("Tabs"), tabs);
    auto *progress = new QProgressBar;
    progress->setValue(62);
    form.addRow(QStringLiteral("Progress"), progress);
    form.addRow(QStringLiteral("Box"),
                new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel));
}

void addLists(QFormLayout &form)
{
    auto *list = new QListWidget;
    list->addItems({QStringLiteral("Facebook"), QStringLiteral("Instagram"), QStringLiteral("LinkedIn")});
    list->setCurrentRow(1);
    for (int row = 0; row < list->count(); ++row)
        list->item(row)->setCheckState(row == 1 ? Qt::Checked : Qt::Unchecked);
    list->setFixedHeight(96);
    auto *menu = new QMenu;
    QAction *copy = menu->addAction(QStringLiteral("&Copy"));
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutVisibleInContextMenu(true);
    QAction *ticked = menu->addAction(QStringLiteral("Show notes"));
    ticked->setCheckable(true);
    ticked->setChecked(true);
    menu->addSeparator();
    menu->addMenu(QStringLiteral("Columns"))->addAction(QStringLiteral("Cost"));
    menu->addAction(QStringLiteral("Not now"))->setEnabled(false);
    menu->setWindowFlags(Qt::Widget);
    menu->setActiveAction(copy);
    form.addRow(QStringLiteral("List"), list);
    form.addRow(QStringLiteral("Menu"), inALine({menu}));
    menu->show();
}

QWidget *gallery()
{
    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    form->setContentsMargins(16, 16, 16, 16);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(10);
    addFields(*form);
    addButtons(*form);
    addLists(*form);
    return page;
}

TEST(Gallery, IsDrawnInEveryLook)
{
    for (const Look &look : looks) {
        const QImage image = pictureOf("gallery", look, {860, 900}, gallery);
        EXPECT_FALSE(image.isNull());
    }
}

TEST(PayoffStyle, MakesControlsEquallyHigh)
{
    QLineEdit line;
    QComboBox choice;
    QSpinBox number;
    QDateEdit date;
    QPushButton button(QStringLiteral("Save"));
    QToolButton tool;
    tool.setText(QStringLiteral("Tool"));
    for (const QWidget *each :
         std::initializer_list<const QWidget *>{&line, &choice, &number, &date, &button, &tool})
        EXPECT_EQ(each->sizeHint().height(), controlHeight) << each->metaObject()->className();
}

TEST(PayoffStyle, MarksAFieldInError)
{
    QLineEdit line;
    line.resize(200, controlHeight);
    setError(line, true);
    EXPECT_EQ(line.grab().toImage().pixelColor(100, 0), lightTokens().worse);
    setError(line, false);
    EXPECT_EQ(line.grab().toImage().pixelColor(100, 0), lightTokens().line);
}

TEST(PayoffStyle, OpensAComboBoxAsAListBelowIt)
{
    QComboBox choice;
    choice.addItems({QStringLiteral("One"), QStringLiteral("Two")});
    EXPECT_EQ(choice.style()->styleHint(QStyle::SH_ComboBox_Popup, nullptr, &choice), 0);
    choice.view()->ensurePolished();
    EXPECT_GE(choice.view()->sizeHintForRow(0), 30);
}

} // namespace
} // namespace payoff
