// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/dialogs/openworkspace.h"
#include "tests/ui/looks.h"

#include <QCheckBox>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

namespace payoff {
namespace {

constexpr Thing things[]{
    Thing::Channel, Thing::Campaign,  Thing::Goal,   Thing::Persona,  Thing::Segment,    Thing::Cost,
    Thing::Result,  Thing::Note,      Thing::Sale,   Thing::Benefit,  Thing::Competitor, Thing::OwnMeasure,
    Thing::OwnKpi,  Thing::ValueRule, Thing::Margin, Thing::Baseline, Thing::Template};

class AnyForm : public OpenWorkspace, public testing::WithParamInterface<Thing> { };

TEST_P(AnyForm, ClosesOnEscapeWithoutAQuestionWhileNothingWasEntered)
{
    addChannel("Facebook");
    openNew(GetParam());
    EXPECT_FALSE(form->isChanged());
    QTest::keyClick(form.get(), Qt::Key_Escape);
    EXPECT_FALSE(form->isVisible());
    EXPECT_EQ(form->findChild<QMessageBox *>(), nullptr);
}

TEST_P(AnyForm, TakesAPageOfJunkInEachFieldWithoutSavingIt)
{
    addChannel("Facebook");
    QString junk;
    for (int i = 0; i < 1200; ++i)
        junk += QStringLiteral("%1 <b>&amp;</b> \u202E\u0000 %2\t").arg(i).arg(QChar(0x5D0));
    openNew(GetParam());
    for (auto *each : form->findChildren<QLineEdit *>())
        each->setText(junk);
    for (auto *each : form->findChildren<QPlainTextEdit *>())
        each->setPlainText(junk);
    EXPECT_FALSE(canSave());
    EXPECT_NE(form->reason(), QString());
    const int steps = document.history().canUndo() ? 1 : 0;
    QTest::keyClick(form.get(), Qt::Key_Return);
    EXPECT_TRUE(form->isVisible());
    EXPECT_EQ(document.history().canUndo() ? 1 : 0, steps);
}

TEST_P(AnyForm, GivesEachMnemonicToOneControl)
{
    addChannel("Facebook");
    openNew(GetParam());
    QSet<QString> used;
    const auto take = [&](const QString &text) {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (key.isEmpty())
            return;
        EXPECT_FALSE(used.contains(key)) << key.toStdString() << " " << text.toStdString();
        used.insert(key);
    };
    for (const auto *each : form->findChildren<QLabel *>()) {
        if (each->buddy())
            take(each->text());
    }
    for (const auto *each : form->findChildren<QAbstractButton *>())
        take(each->text());
}

TEST_P(AnyForm, NamesEveryControl)
{
    addChannel("Facebook");
    openNew(GetParam());
    for (const auto *each : form->findChildren<QWidget *>()) {
        if (each->focusPolicy() == Qt::NoFocus || !each->isVisible() || each->inherits("QScrollBar"))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(each);
        const bool isNamed = !each->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        const bool isPart = each->parentWidget() && !each->parentWidget()->accessibleName().isEmpty();
        EXPECT_TRUE(isNamed || isPart) << each->metaObject()->className();
    }
}

TEST_P(AnyForm, ScrollsWhereItDoesNotFit)
{
    addChannel("Facebook");
    window.resize(1024, 600);
    form.reset(forms.make({GetParam(), 0, {}, {}, {}}, &window));
    form->setAttribute(Qt::WA_DontShowOnScreen);
    form->show();
    QTest::qWait(0);
    EXPECT_LE(form->height(), 600);
    const auto *area = form->findChild<QScrollArea *>();
    EXPECT_LE(area->widget()->width(), area->viewport()->width());
}

INSTANTIATE_TEST_SUITE_P(All, AnyForm, testing::ValuesIn(things),
                         [](const auto &each) { return toKey(each.param).remove(u'-').toStdString(); });

class FormsTest : public OpenWorkspace { };

TEST_F(FormsTest, AsksOnceBeforeItThrowsAwayWhatWasEntered)
{
    openNew(Thing::Channel);
    type("Name", QStringLiteral("TikTok"));
    QTest::keyClick(form.get(), Qt::Key_Escape);
    EXPECT_TRUE(form->isVisible());
    EXPECT_EQ(form->findChildren<QMessageBox *>().size(), 1);
    auto *box = form->findChild<QMessageBox *>();
    ASSERT_NE(box, nullptr);
    for (QAbstractButton *each : box->buttons()) {
        if (box->buttonRole(each) == QMessageBox::DestructiveRole)
            each->click();
    }
    EXPECT_FALSE(form->isVisible());
    EXPECT_TRUE(document.contents().channels.isEmpty());
}

TEST_F(FormsTest, SaysThatAThingIsGone)
{
    QSignalSpy failed(&forms, &Forms::failed);
    EXPECT_EQ(forms.open({Thing::Note, 99, {}, {}, {}}), nullptr);
    EXPECT_EQ(failed.size(), 1);
}

TEST_F(FormsTest, OpensNothingWithoutAWorkspace)
{
    document.close();
    EXPECT_EQ(forms.open({Thing::Note, 0, {}, {}, {}}), nullptr);
}

TEST_F(FormsTest, AddsAChannelByTheKeyboardAlone)
{
    addChannel("Facebook");
    openNew(Thing::Channel);
    EXPECT_EQ(form->reason(), QStringLiteral("A name is needed."));
    EXPECT_FALSE(canSave());
    QTest::keyClicks(form->focusWidget(), QStringLiteral("  TikTok "));
    QTest::keyClick(form->focusWidget(), Qt::Key_Return);
    EXPECT_FALSE(form->isVisible());
    ASSERT_EQ(document.contents().channels.size(), 2);
    EXPECT_EQ(document.contents().channels[1].name, QStringLiteral("TikTok"));
    EXPECT_EQ(document.contents().channels[1].color, 1);
    EXPECT_EQ(document.history().undoName(), QStringLiteral("add channel"));
}

TEST_F(FormsTest, TellsAtTheNameThatItIsTaken)
{
    addChannel("Facebook");
    openNew(Thing::Channel);
    type("Name", QStringLiteral("  FACEbook"));
    EXPECT_EQ(problemAt("Name"), QStringLiteral("There is already one named “FACEbook”."));
    EXPECT_FALSE(canSave());
    type("Name", QString());
    EXPECT_EQ(problemAt("Name"), QStringLiteral("A name is needed."));
}

TEST_F(FormsTest, SavesOneAndBeginsAnother)
{
    openNew(Thing::Channel);
    type("Name", QStringLiteral("TikTok"));
    QSignalSpy saved(form.get(), &Form::saved);
    press("Save and add another");
    EXPECT_TRUE(form->isVisible());
    EXPECT_EQ(saved.size(), 1);
    EXPECT_FALSE(form->isChanged());
    type("Name", QStringLiteral("YouTube"));
    press("Save");
    ASSERT_EQ(document.contents().channels.size(), 2);
    EXPECT_NE(document.contents().channels[0].color, document.contents().channels[1].color);
}

TEST_F(FormsTest, ArchivesAndDeletesAChannel)
{
    const ChannelId channel = addChannel("Facebook");
    openStored(Thing::Channel, channel.value);
    EXPECT_EQ(form->windowTitle(), QStringLiteral("Edit channel"));
    press("Archive");
    EXPECT_TRUE(document.contents().channels[0].isArchived);
    openStored(Thing::Channel, channel.value);
    press("Restore");
    EXPECT_FALSE(document.contents().channels[0].isArchived);
    openStored(Thing::Channel, channel.value);
    press("Delete");
    EXPECT_TRUE(document.contents().channels.isEmpty());
    EXPECT_EQ(document.history().undoName(), QStringLiteral("delete channel"));
    EXPECT_TRUE(bool(document.history().undo()));
    EXPECT_EQ(document.contents().channels[0].id, channel);
}

TEST_F(FormsTest, KeepsAChannelThatIsUsedAndSaysSo)
{
    const ChannelId channel = addChannel("Facebook");
    addCampaign("Spring", {channel});
    openStored(Thing::Channel, channel.value);
    press("Delete");
    EXPECT_TRUE(form->isVisible());
    EXPECT_TRUE(form->reason().contains(QStringLiteral("still used"))) << form->reason().toStdString();
    EXPECT_EQ(document.contents().channels.size(), 1);
}

TEST_F(FormsTest, StoresNothingWhereNothingWasChanged)
{
    const ChannelId channel = addChannel("Facebook");
    document.history().clear();
    openStored(Thing::Channel, channel.value);
    press("Save");
    EXPECT_FALSE(document.history().canUndo());
}

TEST_F(FormsTest, BeginsASegmentWithTheKindOfTheLast)
{
    add(Segment{{}, QStringLiteral("region"), QStringLiteral("Bavaria"), {}, false, {}});
    openNew(Thing::Segment);
    type("Name", QStringLiteral("bavaria"));
    EXPECT_FALSE(canSave());
    type("Name", QStringLiteral("Hesse"));
    press("Save");
    ASSERT_EQ(document.contents().segments.size(), 2);
    EXPECT_EQ(document.contents().segments[1].kind, QStringLiteral("region"));
}

TEST_F(FormsTest, StoresANoteOfAChannelAndDeletesIt)
{
    const ChannelId channel = addChannel("Facebook");
    openForm({Thing::Note, 0, channel, {}, day("2026-05-02")});
    EXPECT_EQ(form->reason(), QStringLiteral("A text is needed."));
    type("Text", QStringLiteral("Prices went up"));
    press("Save");
    ASSERT_EQ(document.contents().notes.size(), 1);
    const Note note = document.contents().notes[0];
    EXPECT_EQ(note.day, day("2026-05-02"));
    EXPECT_EQ(note.channel, channel);
    EXPECT_FALSE(note.isForClient);
    openStored(Thing::Note, note.id.value);
    press("Delete");
    EXPECT_TRUE(document.contents().notes.isEmpty());
    EXPECT_EQ(document.history().undoName(), QStringLiteral("delete note"));
}

TEST_F(FormsTest, StoresAPersonaWithItsSegments)
{
    add(Segment{{}, QStringLiteral("age"), QStringLiteral("18–24"), {}, false, {}});
    openNew(Thing::Persona);
    type("Name", QStringLiteral("Student"));
    type("Income", QStringLiteral("low"));
    type("Past purchases", QStringLiteral("A serum"));
    QWidget *search = field("Segments").findChild<QLineEdit *>();
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("18"));
    QTest::keyClick(search, Qt::Key_Return);
    press("Save");
    ASSERT_EQ(document.contents().personas.size(), 1);
    const Persona &persona = document.contents().personas[0];
    EXPECT_EQ(persona.income, QStringLiteral("low"));
    EXPECT_EQ(persona.pastPurchases, QStringLiteral("A serum"));
    EXPECT_EQ(persona.segments.size(), 1);
}

} // namespace
} // namespace payoff
