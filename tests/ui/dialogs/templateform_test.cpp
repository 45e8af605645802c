// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/templateform.h"

#include "tests/ui/dialogs/openworkspace.h"
#include "tests/ui/report/logos.h"
#include "ui/widgets/colourfield.h"
#include "ui/widgets/logofield.h"
#include "ui/widgets/orderedchecks.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

namespace payoff {

namespace {

class TemplateFormTest : public OpenWorkspace {
protected:
    [[nodiscard]] TemplateForm &shown() const { return static_cast<TemplateForm &>(*form); }
    void pick(const char *box, const char *key) const
    {
        auto &choices = field<QComboBox>(box);
        choices.setCurrentIndex(choices.findData(QString::fromLatin1(key)));
    }
    ReportTemplate addTemplate(const char *name)
    {
        ReportTemplate design;
        design.name = QString::fromLatin1(name);
        design.parts = partsFor(Audience::Executive);
        return add(design);
    }
    [[nodiscard]] bool says(const QString &words) const
    {
        for (const QLabel *each : form->findChildren<QLabel *>()) {
            if (unmarked(each->text()).contains(words))
                return true;
        }
        return false;
    }
};

} // namespace

TEST_F(TemplateFormTest, AddsATemplateThatCanBeUndone)
{
    openNew(Thing::Template);
    EXPECT_EQ(form->reason(), QStringLiteral("A name is needed."));
    type("Name", QStringLiteral("Board"));
    pick("For", "stakeholder");
    type("Title", QStringLiteral("For the board"));
    type("Introduction", QStringLiteral("Dear board"));
    shown().logo()->setLogo(svgLogo());
    field<ColourField>("Colour").setColour(QColor(0x11, 0x22, 0x33));
    pick("Language", "fr");
    pick("Paper", "a4");
    press("Save");
    ASSERT_EQ(document.contents().templates.size(), 1);
    const ReportTemplate &stored = document.contents().templates.first();
    EXPECT_EQ(stored.name, QStringLiteral("Board"));
    EXPECT_EQ(stored.audience, Audience::Stakeholder);
    EXPECT_EQ(stored.parts, partsFor(Audience::Stakeholder)) << "untouched, they follow the audience";
    EXPECT_EQ(stored.title, QStringLiteral("For the board"));
    EXPECT_EQ(stored.intro, QStringLiteral("Dear board"));
    EXPECT_EQ(stored.logo, svgLogo());
    EXPECT_EQ(stored.accent, std::optional(0x112233));
    EXPECT_EQ(stored.language, QStringLiteral("fr"));
    EXPECT_EQ(stored.paper, Paper::A4);
    EXPECT_EQ(document.history().undoName(), QStringLiteral("add report template"));
    ASSERT_TRUE(document.history().undo());
    EXPECT_TRUE(document.contents().templates.isEmpty());
}

TEST_F(TemplateFormTest, KeepsThePartsThatSomebodyChose)
{
    openNew(Thing::Template);
    type("Name", QStringLiteral("Board"));
    QListWidget *list = shown().parts()->list();
    list->setCurrentRow(1);
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    list->setCurrentRow(2);
    QTest::keyClick(list, Qt::Key_Space);
    pick("For", "manager");
    press("Save");
    ASSERT_EQ(document.contents().templates.size(), 1);
    const ReportTemplate &stored = document.contents().templates.first();
    EXPECT_EQ(stored.audience, Audience::Manager);
    EXPECT_EQ(
        stored.parts,
        (QVector<ReportPart>{ReportPart::Trend, ReportPart::Return, ReportPart::Campaign, ReportPart::Months,
                             ReportPart::Goals, ReportPart::Notes, ReportPart::Remarks}));
}

TEST_F(TemplateFormTest, ChangesAndDeletesWhatIsStored)
{
    const ReportTemplate stored = addTemplate("Board");
    openStored(Thing::Template, stored.id.value);
    EXPECT_FALSE(form->isChanged());
    type("Title", QStringLiteral("Lumen"));
    EXPECT_TRUE(form->isChanged());
    press("Save");
    EXPECT_EQ(document.contents().templates.first().title, QStringLiteral("Lumen"));
    openStored(Thing::Template, stored.id.value);
    press("Delete");
    EXPECT_TRUE(document.contents().templates.isEmpty());
    ASSERT_TRUE(document.history().undo());
    EXPECT_EQ(document.contents().templates.first().id, stored.id);
}

TEST_F(TemplateFormTest, SaysWhatIsWrongBesideTheField)
{
    addTemplate("Board");
    openNew(Thing::Template);
    type("Name", QStringLiteral(" bOARD"));
    EXPECT_EQ(problemAt("Name"), QStringLiteral("There is already one named “bOARD”."));
    type("Name", QStringLiteral("Clients"));
    type("Title", QString(201, u'x'));
    EXPECT_EQ(problemAt("Title"), QStringLiteral("At most 200 character(s)."));
    type("Title", QString());
    auto *colour = field<ColourField>("Colour").findChild<QLineEdit *>();
    colour->setText(QStringLiteral("reddish"));
    EXPECT_FALSE(canSave());
    EXPECT_TRUE(form->reason().startsWith(QStringLiteral("This is no colour.")));
    colour->setText(QStringLiteral("#ffd500"));
    EXPECT_TRUE(canSave());
    EXPECT_TRUE(says(QStringLiteral("Too light for text on paper (contrast 1.4 to 1")));
    shown().logo()->take(folder.filePath(QStringLiteral("nowhere.png")));
    EXPECT_TRUE(form->reason().startsWith(QStringLiteral("This file cannot be read")));
    shown().logo()->setLogo({});
    EXPECT_TRUE(canSave());
}

TEST_F(TemplateFormTest, NeedsMoreThanWhatToKnow)
{
    openNew(Thing::Template);
    type("Name", QStringLiteral("Bare"));
    QListWidget *list = shown().parts()->list();
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->flags().testFlag(Qt::ItemIsUserCheckable))
            list->item(row)->setCheckState(Qt::Unchecked);
    }
    EXPECT_FALSE(canSave());
    EXPECT_EQ(form->reason(), QStringLiteral("Tick one more section at least."));
}

} // namespace payoff
