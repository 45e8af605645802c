// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tempworkspace.h"
#include "tests/ui/looks.h"

#include "ui/style/payoffstyle.h"
#include "ui/style/tokens.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/chipsfield.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/moneyedit.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QCalendarWidget>
#include <QCompleter>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace payoff {
namespace {

QVector<ChoiceItem> channels()
{
    return {{1, QStringLiteral("Facebook")},
            {2, QStringLiteral("Instagram")},
            {3, QStringLiteral("LinkedIn")},
            {4, QStringLiteral("TikTok")}};
}

/// Leaves the field for another.
void leave(QWidget &field)
{
    QFocusEvent event(QEvent::FocusOut, Qt::TabFocusReason);
    QCoreApplication::sendEvent(&field, &event);
}

QString without(QString text) { return text.remove(QChar(0x2068)).remove(QChar(0x2069)); }

TEST(MoneyEdit, ReadsAnAmountWithOrWithoutItsCurrency)
{
    MoneyEdit edit;
    edit.setCurrency(currency("EUR"));
    for (const char *text : {"1,234.5", "1234.50", "€1,234.50", "1234,50 €", "1234.5 eur", "EUR 1,234.50"}) {
        edit.clear();
        edit.insert(QString::fromUtf8(text));
        EXPECT_EQ(edit.amount(), euros(123'450)) << text;
        EXPECT_EQ(edit.problem(), QString()) << text;
    }
    leave(edit);
    EXPECT_EQ(edit.text(), QStringLiteral("1,234.50"));
}

TEST(MoneyEdit, SaysWhatIsWrong)
{
    MoneyEdit edit;
    edit.setCurrency(currency("EUR"));
    EXPECT_EQ(edit.problem(), QString());
    EXPECT_FALSE(edit.amount());
    const auto problem = [&](const char *text) {
        edit.setText(QString::fromUtf8(text));
        EXPECT_FALSE(edit.amount()) << text;
        return without(edit.problem());
    };
    EXPECT_EQ(problem("abc"), QStringLiteral("“abc” is not an amount."));
    EXPECT_EQ(problem("€"), QStringLiteral("“€” is not an amount."));
    EXPECT_EQ(problem("1.2345"), QStringLiteral("At most 2 decimal(s)."));
    EXPECT_EQ(problem("1234567890123"), QStringLiteral("At most twelve digits."));
    EXPECT_EQ(problem("-5"), QStringLiteral("This cannot be less than zero."));
    leave(edit);
    EXPECT_EQ(edit.text(), QStringLiteral("-5")) << "what cannot be read is left alone";
    edit.setNegativeAllowed(true);
    EXPECT_EQ(edit.amount(), euros(-500));
}

TEST(MoneyEdit, FollowsTheLocaleAndTheCurrency)
{
    MoneyEdit edit;
    edit.setLocaleOfNumbers(QLocale(QLocale::German, QLocale::Germany));
    edit.setCurrency(currency("EUR"));
    edit.setAmount(euros(123'456));
    EXPECT_EQ(edit.text(), QStringLiteral("1.234,56"));
    EXPECT_EQ(edit.amount(), euros(123'456));
    edit.setCurrency(currency("JPY"));
    edit.setText(QStringLiteral("1.234"));
    EXPECT_EQ(edit.amount(), (Money{1'234, currency("JPY")}));
    edit.setAmount(std::nullopt);
    EXPECT_TRUE(edit.text().isEmpty());
}

TEST(NumberEdit, KnowsWhatAMeasureHolds)
{
    NumberEdit edit;
    edit.setMeasure(Measure::Clicks, currency("EUR"));
    edit.setText(QStringLiteral("1,200"));
    EXPECT_EQ(edit.value(), 1'200);
    edit.setText(QStringLiteral("1.5"));
    EXPECT_EQ(edit.problem(), QStringLiteral("Whole numbers only."));
    edit.setMeasure(Measure::Purchases, currency("EUR"));
    EXPECT_EQ(edit.value(), 1'500);
    edit.setMeasure(Measure::NewFollowers, currency("EUR"));
    edit.setText(QStringLiteral("-12"));
    EXPECT_EQ(edit.value(), -12);
}

TEST(EntryEdit, TakesItsNameFromItsLabelAndShowsItsError)
{
    QWidget form;
    auto *layout = new QFormLayout(&form);
    auto *edit = new MoneyEdit;
    edit->setCurrency(currency("EUR"));
    layout->addRow(QStringLiteral("&Amount"), edit);
    EXPECT_EQ(QAccessible::queryAccessibleInterface(edit)->text(QAccessible::Name), QStringLiteral("Amount"));
    edit->setProblem(QStringLiteral("Too much."));
    EXPECT_TRUE(edit->property(fieldstate::error).toBool());
    EXPECT_EQ(edit->accessibleDescription(), QStringLiteral("Too much."));
    edit->setProblem({});
    EXPECT_FALSE(edit->property(fieldstate::error).toBool());
}

TEST(DayEdit, ReadsWhatIsTypedAndStepsByDay)
{
    DayEdit edit;
    edit.setSuggestion(day("2026-10-31"));
    EXPECT_EQ(edit.problem(), QStringLiteral("A day is needed."));
    QTest::keyClick(&edit, Qt::Key_Up);
    EXPECT_EQ(edit.day(), day("2026-10-31"));
    QTest::keyClick(&edit, Qt::Key_Up);
    EXPECT_EQ(edit.day(), day("2026-11-01"));
    QTest::keyClick(&edit, Qt::Key_Down);
    EXPECT_EQ(edit.text(), QStringLiteral("10/31/2026"));
    edit.setText(QStringLiteral("2026-02-28"));
    leave(edit);
    EXPECT_EQ(edit.text(), QStringLiteral("2/28/2026"));
    edit.setText(QStringLiteral("soon"));
    EXPECT_EQ(without(edit.problem()), QStringLiteral("“soon” is not a day."));
    edit.clear();
    edit.setEmptyAllowed(true);
    EXPECT_EQ(edit.problem(), QString());
}

TEST(DayEdit, PicksADayFromTheCalendar)
{
    DayEdit edit;
    edit.setDay(day("2026-10-31"));
    edit.show();
    QTest::keyClick(&edit, Qt::Key_Down, Qt::AltModifier);
    auto *calendar = edit.findChild<QCalendarWidget *>();
    ASSERT_NE(calendar, nullptr);
    EXPECT_TRUE(calendar->isVisible());
    EXPECT_EQ(calendar->selectedDate(), QDate(2026, 10, 31));
    Q_EMIT calendar->activated(QDate(2026, 11, 5));
    EXPECT_FALSE(calendar->isVisible());
    EXPECT_EQ(edit.day(), day("2026-11-05"));
}

TEST(SearchableChoice, TakesANameThatIsTypedWhole)
{
    SearchableChoice choice;
    choice.setItems(channels());
    QSignalSpy changed(&choice, &SearchableChoice::currentChanged);
    QTest::keyClicks(&choice, QStringLiteral("linkedin"));
    EXPECT_EQ(choice.current(), 3);
    EXPECT_EQ(changed.size(), 1);
    choice.completer()->popup()->hide();
    leave(choice);
    EXPECT_EQ(choice.text(), QStringLiteral("LinkedIn"));
    choice.clear();
    QTest::keyClicks(&choice, QStringLiteral("Myspace"));
    EXPECT_EQ(choice.current(), 0);
    EXPECT_EQ(without(choice.problem()), QStringLiteral("There is no “Myspace”."));
}

TEST(SearchableChoice, NarrowsTheListAndTakesWithEnter)
{
    SearchableChoice choice;
    choice.setItems(channels());
    choice.show();
    choice.activateWindow();
    choice.setFocus();
    QSignalSpy chosen(&choice, &SearchableChoice::chosen);
    QTest::keyClicks(&choice, QStringLiteral("k"));
    ASSERT_TRUE(choice.completer()->popup()->isVisible());
    EXPECT_EQ(choice.completer()->completionCount(), 3) << "Facebook, LinkedIn, TikTok";
    QAbstractItemView *popup = choice.completer()->popup();
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    EXPECT_EQ(choice.current(), 3);
    EXPECT_EQ(choice.text(), QStringLiteral("LinkedIn"));
    EXPECT_EQ(chosen.size(), 1);
}

TEST(SearchableChoice, OffersNoneWhereItIsAllowed)
{
    SearchableChoice choice;
    choice.setItems(channels());
    EXPECT_FALSE(choice.problem().isEmpty());
    choice.setNone(QStringLiteral("Shared"));
    EXPECT_EQ(choice.text(), QStringLiteral("Shared"));
    EXPECT_EQ(choice.problem(), QString());
    choice.setCurrent(2);
    EXPECT_EQ(choice.text(), QStringLiteral("Instagram"));
    choice.setCurrent(99);
    EXPECT_EQ(choice.current(), 0);
    EXPECT_EQ(choice.text(), QStringLiteral("Shared"));
    EXPECT_EQ(choice.metaObject()->userProperty().read(&choice).toLongLong(), 0);
}

TEST(ChipsField, AddsBySearchingAndTakesAwayByKeys)
{
    ChipsField field;
    field.setItems(channels());
    field.resize(320, 32);
    field.show();
    QSignalSpy changed(&field, &ChipsField::changed);
    auto *edit = field.findChild<SearchableChoice *>();
    QTest::keyClicks(edit, QStringLiteral("tiktok"));
    QTest::keyClick(edit, Qt::Key_Return);
    QTest::keyClicks(edit, QStringLiteral("facebook"));
    QTest::keyClick(edit, Qt::Key_Return);
    EXPECT_EQ(field.ids(), QList<qint64>({4, 1}));
    EXPECT_EQ(changed.size(), 2);
    EXPECT_TRUE(edit->text().isEmpty());
    QTest::keyClick(edit, Qt::Key_Backspace);
    EXPECT_EQ(field.ids(), QList<qint64>({4}));
    auto *chip = field.findChild<Chip *>();
    QTest::keyClick(chip, Qt::Key_Delete);
    EXPECT_TRUE(field.ids().isEmpty());
    EXPECT_EQ(changed.size(), 4);
}

TEST(ChipsField, TakesAChipAwayByItsCrossAndEditsItByItsName)
{
    ChipsField field;
    field.setItems(channels());
    field.setIds({2, 3, 77});
    field.setDetail(2, QStringLiteral("€3,000"));
    EXPECT_EQ(field.ids(), QList<qint64>({2, 3}));
    field.resize(400, 40);
    field.show();
    QSignalSpy activated(&field, &ChipsField::chipActivated);
    const auto chips = field.findChildren<Chip *>();
    ASSERT_EQ(chips.size(), 2);
    EXPECT_EQ(without(chips[0]->accessibleName()), QStringLiteral("Instagram €3,000"));
    QTest::mouseClick(chips[0], Qt::LeftButton, {}, QPoint(10, 10));
    ASSERT_EQ(activated.size(), 1);
    EXPECT_EQ(activated[0][0].toLongLong(), 2);
    QTest::mouseClick(chips[0], Qt::LeftButton, {}, QPoint(chips[0]->width() - 8, 10));
    EXPECT_EQ(field.ids(), QList<qint64>({3}));
}

TEST(ChipsField, GrowsInHeightWithItsChips)
{
    ChipsField field;
    field.setItems(channels());
    EXPECT_TRUE(field.sizePolicy().hasHeightForWidth());
    EXPECT_EQ(field.heightForWidth(600), controlHeight);
    field.setIds({1, 2, 3, 4});
    EXPECT_GT(field.heightForWidth(200), 2 * 24);
}

QWidget *inputs()
{
    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    form->setContentsMargins(16, 16, 16, 16);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const bool isMirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    const QLocale locale = isMirrored ? QLocale(QLocale::Hebrew, QLocale::Israel) : QLocale();
    auto *money = new MoneyEdit;
    money->setLocaleOfNumbers(locale);
    money->setCurrency(currency("EUR"));
    money->setNegativeAllowed(true);
    money->setAmount(euros(-123'456));
    form->addRow(QStringLiteral("Amount"), money);
    auto *wrong = new MoneyEdit;
    wrong->setCurrency(currency("USD"));
    wrong->setText(QStringLiteral("abc"));
    wrong->setProblem(wrong->problem());
    form->addRow(QStringLiteral("In error"), wrong);
    auto *date = new DayEdit;
    date->setLocaleOfDays(locale);
    date->setDay(day("2026-10-31"));
    form->addRow(QStringLiteral("Day"), date);
    form->addRow(QStringLiteral("No day"), new DayEdit);
    auto *choice = new SearchableChoice;
    choice->setItems(channels());
    choice->setCurrent(2);
    form->addRow(QStringLiteral("Channel"), choice);
    auto *none = new ChipsField;
    none->setItems(channels());
    none->setHint(QStringLiteral("add a channel"));
    form->addRow(QStringLiteral("None yet"), none);
    auto *chips = new ChipsField;
    chips->setItems(channels());
    chips->setIds({2, 4, 1});
    chips->setDetail(2, QStringLiteral("€3,000"));
    chips->setDetail(4, QStringLiteral("€2,000"));
    form->addRow(QStringLiteral("Channels, budget"), chips);
    auto *disabled = new DayEdit;
    disabled->setDay(day("2026-10-31"));
    disabled->setEnabled(false);
    form->addRow(QStringLiteral("Disabled"), disabled);
    return page;
}

TEST(Inputs, AreDrawnInEveryLook)
{
    for (const Look &look : looks)
        EXPECT_FALSE(pictureOf("inputs", look, {560, 400}, inputs).isNull());
    const auto calendar = [] {
        auto *edit = new DayEdit;
        edit->setDay(day("2026-10-31"));
        edit->show();
        edit->openCalendar();
        QWidget *popup = edit->findChild<QCalendarWidget *>()->parentWidget();
        popup->setParent(nullptr);
        delete edit;
        return popup;
    };
    for (const Look &look : looks)
        EXPECT_FALSE(pictureOf("calendar", look, {300, 300}, calendar).isNull());
}

} // namespace
} // namespace payoff
