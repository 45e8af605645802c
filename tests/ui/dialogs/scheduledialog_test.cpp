// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/scheduledialog.h"

#include "core/schedule/schedulefolder.h"
#include "tests/support/content.h"

#include <gtest/gtest.h>

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

namespace payoff {
namespace {

class ScheduleDialogTest : public testing::Test {
protected:
    ScheduleDialogTest()
    {
        scheduler.program = QStringLiteral("/usr/bin/payoff");
        scheduler.folder = folder.filePath(QStringLiteral("units"));
        scheduler.systemctl = [this](const QStringList &arguments) {
            calls.push_back(arguments.join(u' '));
            return answer;
        };
        scheduler.chooseFolder = [this](QWidget *, const QString &) { return folder.path(); };
    }

    [[nodiscard]] ScheduledWorkspace workspace() const
    {
        return {QStringLiteral("Lumen"), folder.filePath(QStringLiteral("Lumen.payoff")),
                Format(QLocale(QLocale::English, QLocale::UnitedStates))};
    }
    static QPushButton *button(const QWidget &dialog, const QString &text)
    {
        for (QPushButton *each : dialog.findChildren<QPushButton *>()) {
            if (!each->isHidden() && each->text().remove(u'&').startsWith(text))
                return each;
        }
        ADD_FAILURE() << "no button " << qPrintable(text);
        return nullptr;
    }

    QTemporaryDir folder;
    Scheduler scheduler;
    QStringList calls;
    QString answer;
};

TEST_F(ScheduleDialogTest, SetsUpATimerAndSetsItGoing)
{
    ScheduleDialog dialog(workspace(), scheduler);
    dialog.show();
    dialog.findChild<QSpinBox *>()->setFocus();
    QTest::keyClick(dialog.findChild<QSpinBox *>(), Qt::Key_Up);
    QTest::keyClick(dialog.findChildren<QComboBox *>()[1], Qt::Key_End);
    EXPECT_TRUE(dialog.shownText().contains(QStringLiteral("enable --now payoff-report-lumen.timer")));
    QTest::mouseClick(button(dialog, QStringLiteral("Set up")), Qt::LeftButton);
    EXPECT_FALSE(dialog.isVisible());
    const auto stored = schedulesIn(scheduler.folder);
    ASSERT_EQ(stored.size(), 1);
    EXPECT_EQ(stored.first().day, 3);
    EXPECT_EQ(stored.first().audience, QStringLiteral("manager"));
    EXPECT_EQ(stored.first().folder, folder.path());
    EXPECT_EQ(stored.first().workspace, folder.filePath(QStringLiteral("Lumen.payoff")));
    EXPECT_EQ(calls,
              (QStringList{QStringLiteral("--user daemon-reload"),
                           QStringLiteral("--user enable --now payoff-report-lumen.timer")}));
}

TEST_F(ScheduleDialogTest, AsksNothingOfSystemdUnlessAgreedTo)
{
    ScheduleDialog dialog(workspace(), scheduler);
    dialog.show();
    QTest::keyClick(dialog.findChild<QCheckBox *>(), Qt::Key_Space);
    QTest::mouseClick(button(dialog, QStringLiteral("Set up")), Qt::LeftButton);
    EXPECT_EQ(schedulesIn(scheduler.folder).size(), 1);
    EXPECT_TRUE(calls.isEmpty());
}

TEST_F(ScheduleDialogTest, SaysWhatSystemdSays)
{
    answer = QStringLiteral("Failed to connect to bus");
    ScheduleDialog dialog(workspace(), scheduler);
    dialog.show();
    QTest::mouseClick(button(dialog, QStringLiteral("Set up")), Qt::LeftButton);
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_TRUE(dialog.reason().contains(QStringLiteral("Failed to connect to bus")))
        << qPrintable(dialog.reason());
}

TEST_F(ScheduleDialogTest, CopiesALineForTheCrontabWhereThereIsNoSystemd)
{
    scheduler.systemctl = {};
    ScheduleDialog dialog(workspace(), scheduler);
    dialog.show();
    EXPECT_TRUE(dialog.shownText().startsWith(QStringLiteral("0 8 2 * * '/usr/bin/payoff' 'summary'")))
        << qPrintable(dialog.shownText());
    QTest::mouseClick(button(dialog, QStringLiteral("Copy the line")), Qt::LeftButton);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), dialog.shownText());
    EXPECT_TRUE(schedulesIn(scheduler.folder).isEmpty());
}

TEST_F(ScheduleDialogTest, WantsAFolderThatIsThere)
{
    ScheduleDialog dialog(workspace(), scheduler);
    dialog.show();
    auto *path = dialog.findChildren<QLineEdit *>().last();
    for (QLineEdit *each : dialog.findChildren<QLineEdit *>()) {
        if (each->text() == folder.path())
            path = each;
    }
    for (const char *wrong : {"", "reports", "/nowhere/at/all"}) {
        path->setText(QString::fromLatin1(wrong));
        EXPECT_FALSE(button(dialog, QStringLiteral("Set up"))->isEnabled()) << wrong;
    }
    QTest::mouseClick(button(dialog, QStringLiteral("Choose a folder")), Qt::LeftButton);
    EXPECT_EQ(path->text(), folder.path());
    EXPECT_TRUE(button(dialog, QStringLiteral("Set up"))->isEnabled());
}

TEST_F(ScheduleDialogTest, AsksForAudienceAndLanguageOfReportsOnly)
{
    ScheduleDialog dialog(workspace(), scheduler);
    dialog.show();
    const auto boxes = dialog.findChildren<QComboBox *>();
    EXPECT_TRUE(boxes[1]->isVisible());
    QTest::keyClick(boxes[0], Qt::Key_End);
    EXPECT_EQ(dialog.schedule().format, QStringLiteral("csv"));
    EXPECT_FALSE(boxes[1]->isVisible());
    EXPECT_FALSE(boxes[2]->isVisible());
}

TEST_F(ScheduleDialogTest, ListsWhatIsThereForTheWorkspaceAndRemovesIt)
{
    ReportSchedule mine = ScheduleDialog(workspace(), scheduler).schedule();
    ReportSchedule other = mine;
    other.name = QStringLiteral("payoff-report-other");
    other.workspace = QStringLiteral("/elsewhere.payoff");
    ASSERT_TRUE(storeSchedule(scheduler.folder, mine));
    ASSERT_TRUE(storeSchedule(scheduler.folder, other));
    ScheduleDialog dialog(workspace(), scheduler);
    dialog.show();
    ASSERT_EQ(dialog.existing().size(), 1);
    EXPECT_TRUE(dialog.existing().first().startsWith(QStringLiteral("Day 2 of the month, 8:00")))
        << qPrintable(dialog.existing().first());
    EXPECT_EQ(dialog.schedule().name, QStringLiteral("payoff-report-lumen-2"));
    QTest::mouseClick(button(dialog, QStringLiteral("Remove")), Qt::LeftButton);
    EXPECT_TRUE(dialog.existing().isEmpty());
    EXPECT_EQ(schedulesIn(scheduler.folder), QVector<ReportSchedule>{other});
    EXPECT_EQ(calls.first(), QStringLiteral("--user disable --now payoff-report-lumen.timer"));
    EXPECT_EQ(calls.last(), QStringLiteral("--user daemon-reload"));
}

} // namespace
} // namespace payoff
