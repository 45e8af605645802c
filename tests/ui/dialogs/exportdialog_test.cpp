// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exportdialog.h"

#include <gtest/gtest.h>

#include <QCheckBox>
#include <QComboBox>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace payoff {
namespace {

class ExportDialogTest : public testing::Test {
protected:
    /// The boxes stand in the order of their fields.
    static QComboBox *box(const ExportDialog &dialog, int place)
    {
        return dialog.findChildren<QComboBox *>().value(place);
    }

    QTemporaryDir m_folder;
    QSettings m_memory{m_folder.filePath(QStringLiteral("memory.ini")), QSettings::IniFormat};
};

TEST_F(ExportDialogTest, BeginsWithAOnePageReportInTheLanguageOfTheWindow)
{
    const ExportDialog dialog(m_memory);
    EXPECT_EQ(dialog.choice().report, ReportFormat::Pdf);
    EXPECT_EQ(dialog.choice().audience, Audience::Executive);
    EXPECT_EQ(dialog.choice().language, QStringLiteral("en"));
}

TEST_F(ExportDialogTest, AsksForAudienceAndLanguageOfReportsOnly)
{
    ExportDialog dialog(m_memory);
    dialog.show();
    EXPECT_TRUE(box(dialog, 1)->isVisible());
    QTest::keyClick(box(dialog, 0), Qt::Key_End);
    EXPECT_FALSE(dialog.choice().report);
    EXPECT_FALSE(box(dialog, 1)->isVisible());
    EXPECT_FALSE(box(dialog, 2)->isVisible());
}

TEST_F(ExportDialogTest, AsksForThemOfAWorkbookToo)
{
    ExportDialog dialog(m_memory);
    dialog.show();
    QTest::keyClick(box(dialog, 0), Qt::Key_End);
    QTest::keyClick(box(dialog, 0), Qt::Key_Up);
    EXPECT_EQ(dialog.choice().report, ReportFormat::Xlsx);
    EXPECT_TRUE(box(dialog, 1)->isVisible());
    EXPECT_TRUE(box(dialog, 2)->isVisible());
}

TEST_F(ExportDialogTest, OffersToMarkACsvForExcelAndRemembersIt)
{
    {
        ExportDialog dialog(m_memory);
        dialog.show();
        auto *mark = dialog.findChild<QCheckBox *>();
        ASSERT_TRUE(mark);
        EXPECT_FALSE(mark->isVisible());
        QTest::keyClick(box(dialog, 0), Qt::Key_End);
        EXPECT_TRUE(mark->isVisible());
        EXPECT_FALSE(mark->accessibleName().isEmpty());
        EXPECT_FALSE(dialog.choice().isMarked);
        QTest::keyClick(mark, Qt::Key_Space);
        EXPECT_TRUE(dialog.choice().isMarked);
        EXPECT_FALSE(ExportDialog::lastChoice(m_memory, std::nullopt).isMarked);
        dialog.accept();
    }
    EXPECT_TRUE(ExportDialog(m_memory).choice().isMarked);
    EXPECT_TRUE(ExportDialog::lastChoice(m_memory, std::nullopt).isMarked);
}

TEST_F(ExportDialogTest, KnowsWhatWasChosenLastWithoutAsking)
{
    const ExportChoice first = ExportDialog::lastChoice(m_memory, ReportFormat::Xlsx);
    EXPECT_EQ(first.report, ReportFormat::Xlsx);
    EXPECT_EQ(first.audience, Audience::Executive);
    EXPECT_EQ(first.language, QStringLiteral("en"));
    {
        ExportDialog dialog(m_memory);
        QTest::keyClick(box(dialog, 1), Qt::Key_End);
        QTest::keyClick(box(dialog, 2), Qt::Key_End);
        dialog.accept();
    }
    EXPECT_EQ(ExportDialog::lastChoice(m_memory, ReportFormat::Xlsx).audience, Audience::Manager);
    EXPECT_EQ(ExportDialog::lastChoice(m_memory, ReportFormat::Xlsx).language, QStringLiteral("he"));
}

TEST_F(ExportDialogTest, RemembersWhatWasChosenOnceItIsAgreedTo)
{
    {
        ExportDialog dialog(m_memory);
        QTest::keyClick(box(dialog, 1), Qt::Key_End);
        QTest::keyClick(box(dialog, 2), Qt::Key_End);
    }
    EXPECT_EQ(ExportDialog(m_memory).choice().audience, Audience::Executive);
    {
        ExportDialog dialog(m_memory);
        QTest::keyClick(box(dialog, 1), Qt::Key_End);
        QTest::keyClick(box(dialog, 2), Qt::Key_End);
        dialog.accept();
    }
    EXPECT_EQ(ExportDialog(m_memory).choice().audience, Audience::Manager);
    EXPECT_EQ(ExportDialog(m_memory).choice().language, QStringLiteral("he"));
}

TEST_F(ExportDialogTest, OffersTheTemplatesOfTheWorkspaceWithTheirLanguage)
{
    ReportTemplate board;
    board.id = {7};
    board.name = QStringLiteral("For the board");
    board.audience = Audience::Stakeholder;
    board.parts = {ReportPart::Return, ReportPart::Remarks};
    board.language = QStringLiteral("fr");
    {
        ExportDialog dialog(m_memory, {board});
        dialog.show();
        QTest::keyClick(box(dialog, 1), Qt::Key_End);
        EXPECT_EQ(dialog.choice().design, board);
        EXPECT_EQ(dialog.choice().audience, Audience::Stakeholder);
        EXPECT_EQ(dialog.choice().language, QStringLiteral("fr"));
        dialog.accept();
    }
    EXPECT_EQ(ExportDialog(m_memory).choice().audience, Audience::Executive)
        << "others have no such template";
    EXPECT_TRUE(ExportDialog(m_memory).choice().design.parts.isEmpty());
}

} // namespace
} // namespace payoff
