// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/form.h"

#include "ui/dialogs/newworkspacedialog.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace payoff {

namespace {

/// A form that wants a number and keeps what it saved.
class NumberForm : public Form {
public:
    NumberForm()
        : Form(QStringLiteral("Number"), Repeat::Offered, nullptr),
          number(new QLineEdit(this)),
          note(new QLineEdit(this))
    {
        addField(QStringLiteral("&Number"), number);
        addField(QStringLiteral("N&ote"), note);
        begin();
    }

    QLineEdit *number;
    QLineEdit *note;
    QStringList stored;
    bool refuses = false;

protected:
    [[nodiscard]] QVector<FieldProblem> problems() const override
    {
        bool isNumber = false;
        number->text().toInt(&isNumber);
        return isNumber ? QVector<FieldProblem>()
                        : QVector<FieldProblem>{{number, QStringLiteral("No number.")}};
    }
    bool save() override
    {
        if (refuses) {
            showFailure(QStringLiteral("The disk is full."));
            return false;
        }
        stored.push_back(number->text());
        return true;
    }
    void startNext() override { number->clear(); }
};

QPushButton *button(QWidget &parent, const char *text)
{
    for (QPushButton *each : parent.findChildren<QPushButton *>()) {
        if (each->text().remove(u'&') == QString::fromUtf8(text))
            return each;
    }
    return nullptr;
}

QMessageBox *question(QWidget &form) { return form.findChild<QMessageBox *>(); }

} // namespace

TEST(Form, SaysWhySaveIsDisabledButScoldsNobodyBeforeTheyTyped)
{
    NumberForm form;
    form.show();
    EXPECT_FALSE(button(form, "Save")->isEnabled());
    EXPECT_EQ(form.reason(), QStringLiteral("No number."));
    EXPECT_TRUE(form.problemAt(form.number).isEmpty());
    QTest::keyClicks(form.number, QStringLiteral("x"));
    EXPECT_EQ(form.problemAt(form.number), QStringLiteral("No number."));
    EXPECT_TRUE(form.number->property("error").toBool());
    QTest::keyClick(form.number, Qt::Key_Backspace);
    QTest::keyClicks(form.number, QStringLiteral("12"));
    EXPECT_TRUE(form.problemAt(form.number).isEmpty());
    EXPECT_TRUE(form.reason().isEmpty());
    EXPECT_TRUE(button(form, "Save")->isEnabled());
}

TEST(Form, SavesByEnterAndClosesByEscWithoutAQuestionWhenNothingChanged)
{
    NumberForm form;
    form.show();
    QTest::keyClick(form.number, Qt::Key_Return);
    EXPECT_TRUE(form.stored.isEmpty()) << "what is wrong is not stored";
    EXPECT_TRUE(form.isVisible());
    QTest::keyClicks(form.number, QStringLiteral("7"));
    QTest::keyClick(form.number, Qt::Key_Return);
    EXPECT_EQ(form.stored, QStringList{QStringLiteral("7")});
    EXPECT_FALSE(form.isVisible());

    NumberForm untouched;
    untouched.show();
    QTest::keyClick(&untouched, Qt::Key_Escape);
    EXPECT_FALSE(untouched.isVisible());
}

TEST(Form, AsksOnceBeforeItLosesWhatWasEntered)
{
    NumberForm form;
    form.show();
    QTest::keyClicks(form.note, QStringLiteral("kept"));
    QTest::keyClick(&form, Qt::Key_Escape);
    ASSERT_NE(question(form), nullptr);
    EXPECT_TRUE(form.isVisible());
    QTest::mouseClick(button(*question(form), "Keep editing"), Qt::LeftButton);
    EXPECT_TRUE(form.isVisible());
    EXPECT_EQ(form.note->text(), QStringLiteral("kept"));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QTest::keyClick(&form, Qt::Key_Escape);
    QTest::mouseClick(button(*question(form), "Discard"), Qt::LeftButton);
    EXPECT_FALSE(form.isVisible());
}

TEST(Form, GoesOnWithTheNextOne)
{
    NumberForm form;
    form.show();
    QTest::keyClicks(form.number, QStringLiteral("1"));
    QTest::keyClicks(form.note, QStringLiteral("same"));
    QTest::mouseClick(button(form, "Save and add another"), Qt::LeftButton);
    EXPECT_TRUE(form.isVisible());
    EXPECT_FALSE(form.isChanged());
    EXPECT_TRUE(form.number->text().isEmpty());
    EXPECT_EQ(form.note->text(), QStringLiteral("same"));
    EXPECT_EQ(form.stored.size(), 1);
}

TEST(Form, StaysWithEverythingInItWhenItCannotBeStored)
{
    NumberForm form;
    form.refuses = true;
    form.show();
    QTest::keyClicks(form.number, QStringLiteral("1"));
    QTest::keyClick(form.number, Qt::Key_Return);
    EXPECT_TRUE(form.isVisible());
    EXPECT_EQ(form.reason(), QStringLiteral("The disk is full."));
    EXPECT_EQ(form.number->text(), QStringLiteral("1"));
}

TEST(NewWorkspaceDialog, WantsANameAndKnowsEveryCurrency)
{
    NewWorkspaceDialog dialog;
    dialog.show();
    EXPECT_FALSE(dialog.reason().isEmpty());
    auto *name = dialog.findChild<QLineEdit *>();
    QTest::keyClicks(name, QStringLiteral("  Lumen "));
    EXPECT_TRUE(dialog.reason().isEmpty());
    EXPECT_EQ(dialog.name(), QStringLiteral("Lumen"));
    auto *currency = dialog.findChild<QComboBox *>();
    currency->setCurrentIndex(currency->findData(QStringLiteral("JPY")));
    EXPECT_EQ(dialog.currency().code(), QStringLiteral("JPY"));
}

} // namespace payoff
