// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/importpage.h"

#include "core/transfer/ownprofiles.h"
#include "tests/support/content.h"
#include "tests/support/tempworkspace.h"
#include "tests/support/ziparchive.h"
#include "ui/dialogs/profileform.h"
#include "ui/models/importpreviewmodel.h"
#include "ui/models/importrecords.h"
#include "ui/pages/pastimports.h"
#include "ui/style/theme.h"
#include "ui/widgets/choicebutton.h"
#include "ui/widgets/figuretable.h"
#include "ui/widgets/importpreview.h"
#include "ui/widgets/mappingheader.h"
#include "ui/widgets/problemlabel.h"
#include "ui/widgets/recordtable.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

namespace payoff {

namespace {

constexpr int patience = 20'000; ///< ms

const QByteArray goodFile = "day,channel,campaign,cost,clicks,comment\n"
                            "2026-03-01,Facebook,Spring,12.50,40,a\n"
                            "2026-03-02,Facebook,Spring,n.a.,12,b\n"
                            "2026-03-03,Instagram,Lead magnet,7.00,12,c\n";

class ImportPageTest : public testing::Test {
protected:
    ImportPageTest()
        : document([] { return day("2026-06-30"); })
    {
        files.open = [this](QWidget *, const QString &, const QString &) { return answer; };
        files.openSeveral = [this](QWidget *, const QString &, const QString &) {
            return QStringList{answer};
        };
        files.save = [this](QWidget *, const QString &, const QString &, const QString &) { return answer; };
        if (!document.create(pathOf("a.payoff"), QStringLiteral("Lumen"), currency("EUR")))
            ADD_FAILURE() << "no workspace";
    }

    QString pathOf(const char *name) const { return folder.filePath(QString::fromLatin1(name)); }
    QString file(const char *name, const QByteArray &bytes) const
    {
        writeBytes(pathOf(name), bytes);
        return pathOf(name);
    }
    static void waitFor(ImportPage &page)
    {
        QElapsedTimer timer;
        timer.start();
        while (page.job()->isRunning() && timer.elapsed() < patience)
            QTest::qWait(5);
        EXPECT_FALSE(page.job()->isRunning());
    }
    static void take(ImportPage &page, const QString &path)
    {
        page.take({path});
        waitFor(page);
    }
    qint64 rows() const
    {
        return valueOf(document.workspace().database().number(QStringLiteral("SELECT count(*) FROM result")));
    }
    static QString problemOf(const ImportPage &page) { return page.findChild<ProblemLabel *>()->text(); }

    QTemporaryDir folder;
    Document document;
    QString answer;
    FileChooser files;
    PageTools tools{document, files, Format()};
};

QPushButton *button(const QWidget &page, const QString &text)
{
    for (QPushButton *each : page.findChildren<QPushButton *>()) {
        if (each->text().remove(u'&') == text)
            return each;
    }
    return nullptr;
}

/// The action of that text in the menu of the column, as if it had been opened.
QAction *fieldAction(const ImportPage &page, int column, const QString &text)
{
    QMenu *menu = page.preview()->mapping()->button(column)->menu();
    Q_EMIT menu->aboutToShow();
    QList<QMenu *> menus{menu};
    while (!menus.isEmpty()) {
        for (QAction *action : menus.takeFirst()->actions()) {
            if (action->menu())
                menus.append(action->menu());
            else if (action->text() == text)
                return action;
        }
    }
    return nullptr;
}

void keepPicture(const QImage &image, const char *name)
{
    const QString pictures = qEnvironmentVariable("PAYOFF_PICTURES");
    if (!pictures.isEmpty())
        image.save(pictures + QLatin1String("/import-") + QLatin1String(name) + QLatin1String(".png"));
}

} // namespace

TEST_F(ImportPageTest, ShowsWhatAFileWouldChangeAndImportsItAsOneStep)
{
    ImportPage page(tools);
    page.show();
    take(page, file("october.csv", goodFile));
    EXPECT_EQ(page.importButton()->text(), QStringLiteral("&Import 2 row(s)"));
    ASSERT_TRUE(page.importButton()->isEnabled());
    EXPECT_TRUE(page.preview()->isVisible());
    EXPECT_EQ(rows(), 0);
    QSignalSpy done(&page, &Page::done);
    page.importButton()->click();
    waitFor(page);
    ASSERT_EQ(done.size(), 1);
    EXPECT_TRUE(done[0][0].toString().contains(QStringLiteral("2 row(s) imported")));
    EXPECT_EQ(rows(), 2);
    EXPECT_FALSE(page.preview()->isVisible());
    EXPECT_EQ(page.pastImports()->table()->table()->model()->rowCount(), 1);
    QSignalSpy told(&page, &Page::told);
    ASSERT_TRUE(document.history().undo());
    EXPECT_EQ(rows(), 0);
    EXPECT_EQ(told.size(), 1);
    ASSERT_TRUE(document.history().redo());
    EXPECT_EQ(rows(), 2);
    EXPECT_FALSE(document.isUsedElsewhere());
}

TEST_F(ImportPageTest, AsksWhatTheFileLeavesOpenAndTakesTheAnswer)
{
    ImportPage page(tools);
    page.show();
    take(page, file("a.csv", "day,channel,cost\n03/04/2026,Facebook,1.00\n05/04/2026,Facebook,2.00\n"));
    EXPECT_FALSE(page.importButton()->isEnabled());
    auto *choice = page.findChild<ChoiceButton *>();
    ASSERT_NE(choice, nullptr);
    ASSERT_TRUE(choice->isVisible());
    choice->menu()->actions().at(1)->trigger();
    waitFor(page);
    EXPECT_TRUE(page.importButton()->isEnabled()) << qPrintable(problemOf(page));
    page.importButton()->click();
    waitFor(page);
    EXPECT_EQ(
        valueOf(document.workspace().database().number(QStringLiteral("SELECT min(start_day) FROM result"))),
        day("2026-04-03").sinceEpoch);
}

TEST_F(ImportPageTest, AsksWhichOfSeveralTablesIsMeant)
{
    ImportPage page(tools);
    page.show();
    take(page,
         file("a.csv",
              "Day,Channel,Spend\n2026-03-01,Facebook,10.00\n\n"
              "Day,Channel,Clicks\n2026-03-01,Facebook,7\n"));
    EXPECT_FALSE(page.importButton()->isEnabled());
    auto *choice = page.findChild<ChoiceButton *>();
    ASSERT_NE(choice, nullptr);
    ASSERT_EQ(choice->menu()->actions().size(), 3) << "each table, and none yet";
    choice->menu()->actions().at(2)->trigger();
    waitFor(page);
    EXPECT_TRUE(page.importButton()->isEnabled()) << qPrintable(problemOf(page));
    page.importButton()->click();
    waitFor(page);
    EXPECT_EQ(valueOf(document.workspace().database().number(QStringLiteral("SELECT clicks FROM result"))),
              7);
}

TEST_F(ImportPageTest, AsksForTheChannelAndThePeriodOneAfterTheOther)
{
    ImportPage page(tools);
    page.show();
    take(page, file("a.csv", "ad,spend,clicks\nA1,10,1\nA2,5.5,2\n"));
    QTest::qWait(20);
    for (int asked = 0; asked < 2; ++asked) {
        for (QLineEdit *edit : page.findChildren<QLineEdit *>()) {
            if (!edit->isVisible() || !edit->text().isEmpty())
                continue;
            const bool isDay = edit->accessibleName().endsWith(QStringLiteral("day"));
            QTest::keyClicks(edit, isDay ? QStringLiteral("2026-03-01") : QStringLiteral("Facebook"));
            QTest::keyClick(edit, Qt::Key_Return);
        }
        waitFor(page);
        QTest::qWait(20); // what is asked next appears with the next events
    }
    EXPECT_TRUE(page.importButton()->isEnabled()) << qPrintable(problemOf(page));
}

TEST_F(ImportPageTest, ReadsAColumnAsTheFieldThatIsPicked)
{
    ImportPage page(tools);
    page.show();
    take(page, file("a.csv", "day,channel,cost,taps\n2026-03-01,Facebook,1.00,5\n"));
    EXPECT_EQ(page.preview()->mapping()->button(3)->text(), QStringLiteral("Skip"));
    fieldAction(page, 3, QStringLiteral("Clicks"))->trigger();
    waitFor(page);
    EXPECT_EQ(page.preview()->mapping()->button(3)->text(), QStringLiteral("Clicks"));
    fieldAction(page, 2, QStringLiteral("Skip"))->trigger();
    waitFor(page);
    EXPECT_EQ(page.preview()->mapping()->button(2)->text(), QStringLiteral("Skip"));
    page.importButton()->click();
    waitFor(page);
    EXPECT_EQ(valueOf(document.workspace().database().number(QStringLiteral("SELECT clicks FROM result"))),
              5);
    EXPECT_EQ(valueOf(document.workspace().database().number(
                  QStringLiteral("SELECT ad_spend IS NULL FROM result"))),
              1);
}

TEST_F(ImportPageTest, SaysWhatIsWrongWithAFileThatIsNone)
{
    ImportPage page(tools);
    page.show();
    take(page, file("junk.csv", QByteArray("\x00\x01\x02PNG\x89\x50", 9)));
    EXPECT_FALSE(problemOf(page).isEmpty());
    EXPECT_FALSE(page.importButton()->isVisible() && page.importButton()->isEnabled());
    take(page, pathOf("gone.csv"));
    EXPECT_TRUE(problemOf(page).contains(QStringLiteral("There is no file"))) << qPrintable(problemOf(page));
    take(page, file("words.csv", "name,colour\nA,red\nB,blue\n"));
    EXPECT_TRUE(problemOf(page).startsWith(QStringLiteral("No column holds results")));
    take(page, file("good.csv", goodFile));
    EXPECT_TRUE(problemOf(page).isEmpty());
}

TEST_F(ImportPageTest, SaysSoWhenTheFileVanishesInBetween)
{
    ImportPage page(tools);
    page.show();
    const QString path = file("a.csv", goodFile);
    take(page, path);
    QFile::remove(path);
    QSignalSpy failed(&page, &Page::failed);
    page.importButton()->click();
    waitFor(page);
    ASSERT_EQ(failed.size(), 1);
    EXPECT_TRUE(failed[0][0].toString().contains(QStringLiteral("There is no file")));
    EXPECT_FALSE(document.history().canUndo());
}

TEST_F(ImportPageTest, SavesTheRowsThatCannotBeRead)
{
    ImportPage page(tools);
    page.show();
    take(page, file("a.csv", goodFile));
    answer = pathOf("left-out.csv");
    button(page, QStringLiteral("Save list…"))->click();
    waitFor(page);
    EXPECT_TRUE(bytesOf(answer).contains("n.a."));
    EXPECT_TRUE(page.importButton()->isEnabled());
}

TEST_F(ImportPageTest, TakesAPastImportBackAfterAsking)
{
    {
        ImportPage page(tools);
        page.show();
        take(page, file("a.csv", goodFile));
        page.importButton()->click();
        waitFor(page);
    }
    ASSERT_TRUE(document.open(pathOf("a.payoff"))) << "another day";
    ImportPage page(tools);
    QString asked;
    bool mayGo = false;
    page.pastImports()->setConfirmation([&](const QString &question) {
        asked = question;
        return mayGo;
    });
    page.show();
    page.pastImports()->table()->table()->setCurrentIndex(
        page.pastImports()->table()->table()->model()->index(0, 0));
    QPushButton *takeBack = button(page, QStringLiteral("Undo this import"));
    ASSERT_TRUE(takeBack->isEnabled());
    takeBack->click();
    EXPECT_TRUE(asked.contains(QStringLiteral("a.csv")));
    EXPECT_EQ(rows(), 2);
    mayGo = true;
    takeBack->click();
    EXPECT_EQ(rows(), 0);
    EXPECT_FALSE(takeBack->isEnabled()) << "once";
}

/// Many files on the page.
class ManyFilesTest : public ImportPageTest {
protected:
    static void waitForAll(ImportPage &page)
    {
        QElapsedTimer timer;
        timer.start();
        while ((page.queue()->isRunning() || page.job()->isRunning()) && timer.elapsed() < patience)
            QTest::qWait(5);
        EXPECT_FALSE(page.queue()->isRunning());
    }
    static QStringList states(const ImportPage &page)
    {
        QStringList found;
        const QAbstractItemModel *model = page.fileList()->table()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            found.append(model->index(row, 0).data().toString() + QStringLiteral(": ")
                         + model->index(row, model->columnCount() - 1).data().toString());
        found.sort();
        return found;
    }
    static void select(const ImportPage &page, const char *name)
    {
        const QAbstractItemModel *model = page.fileList()->table()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString() == QLatin1String(name))
                page.fileList()->table()->setCurrentIndex(model->index(row, 0));
        }
    }
};

TEST_F(ManyFilesTest, AreEachLookedAtAndThoseThatAreClearImported)
{
    ImportPage page(tools);
    page.resize(1100, 800);
    page.show();
    const QString open = file("open.csv", "day,channel,cost\n03/04/2026,TikTok,1.00\n");
    page.take({file("good.csv", goodFile), open, file("junk.csv", "hello\n"), pathOf("gone.csv")});
    waitForAll(page);
    EXPECT_EQ(states(page),
              QStringList({QStringLiteral("gone.csv: cannot be read"), QStringLiteral("good.csv: ready"),
                           QStringLiteral("junk.csv: cannot be read"),
                           QStringLiteral("open.csv: has a question")}));
    EXPECT_EQ(page.importButton()->text(), QStringLiteral("&Import 1 file(s)"));
    EXPECT_EQ(rows(), 0);
    QTest::qWait(20);
    keepPicture(page.grab().toImage(), "many");
    QSignalSpy told(&page, &Page::told);
    page.importButton()->click();
    waitForAll(page);
    EXPECT_EQ(rows(), 2);
    EXPECT_EQ(told.size(), 1);
    EXPECT_TRUE(states(page).contains(QStringLiteral("good.csv: imported")));
    EXPECT_FALSE(page.importButton()->isEnabled());
    ASSERT_TRUE(document.history().undo()) << "each file is a step";
    EXPECT_EQ(rows(), 0);
}

TEST_F(ManyFilesTest, ShowTheOneSelectedAndTakeAnAnswerForIt)
{
    ImportPage page(tools);
    page.show();
    page.take({file("good.csv", goodFile), file("open.csv", "day,channel,cost\n03/04/2026,TikTok,1.00\n")});
    waitForAll(page);
    select(page, "open.csv");
    QTest::qWait(20);
    ASSERT_TRUE(page.preview()->isVisible());
    auto *choice = page.findChild<ChoiceButton *>();
    ASSERT_NE(choice, nullptr);
    choice->menu()->actions().at(2)->trigger();
    waitForAll(page);
    EXPECT_EQ(states(page),
              QStringList({QStringLiteral("good.csv: ready"), QStringLiteral("open.csv: ready")}));
    page.importButton()->click();
    waitForAll(page);
    EXPECT_EQ(rows(), 3);
    EXPECT_EQ(
        valueOf(document.workspace().database().number(QStringLiteral("SELECT max(start_day) FROM result"))),
        day("2026-03-04").sinceEpoch);
}

TEST_F(ManyFilesTest, ComeOutOfFoldersAndArchives)
{
    ASSERT_TRUE(QDir(folder.path()).mkdir(QStringLiteral("exports")));
    file("exports/good.csv", goodFile);
    writeZip(pathOf("exports/more.zip"),
             {{QStringLiteral("inner.csv"), "day,channel,cost\n2026-05-01,X,1\n"}});
    ImportPage page(tools);
    page.show();
    page.take({pathOf("exports")});
    waitForAll(page);
    EXPECT_EQ(states(page),
              QStringList({QStringLiteral("good.csv: ready"), QStringLiteral("inner.csv: ready")}));
    page.importButton()->click();
    waitForAll(page);
    EXPECT_EQ(rows(), 3);
    ASSERT_TRUE(QDir(folder.path()).mkdir(QStringLiteral("nothing")));
    page.take({pathOf("nothing")});
    waitForAll(page);
    EXPECT_FALSE(problemOf(page).isEmpty());
    EXPECT_FALSE(page.importButton()->isVisible());
}

TEST_F(ImportPageTest, AsksNothingTwiceOfTheSameTool)
{
    QSettings memory(pathOf("memory.ini"), QSettings::IniFormat);
    PageTools remembering = tools;
    remembering.memory = &memory;
    ImportPage page(remembering);
    page.show();
    take(page, file("a.csv", "day,channel,cost\n03/04/2026,Facebook,1.00\n"));
    page.findChild<ChoiceButton *>()->menu()->actions().at(1)->trigger();
    waitFor(page);
    page.importButton()->click();
    waitFor(page);
    take(page, file("b.csv", "day,channel,cost\n05/06/2026,Facebook,2.00\n"));
    waitFor(page);
    EXPECT_TRUE(page.importButton()->isEnabled()) << qPrintable(problemOf(page));
    QTest::qWait(20);
    auto *choice = page.findChild<ChoiceButton *>();
    ASSERT_NE(choice, nullptr) << "the answer can be changed";
    EXPECT_EQ(choice->current(), 1);
}

TEST_F(ImportPageTest, SaysWhereTheTotalsOfAFileDiffer)
{
    ImportPage page(tools);
    page.show();
    take(page, file("a.csv", "day,channel,cost\n2026-03-01,Facebook,1.00\nTotal,,1.50\n"));
    QStringList texts;
    for (const QLabel *label : page.preview()->findChildren<QLabel *>())
        texts.append(label->text());
    EXPECT_TRUE(texts.join(u'\n').contains(QStringLiteral("the file says"))) << qPrintable(texts.join(u'\n'));
}

TEST_F(ImportPageTest, SavesTheColumnsAsAProfileThatReadsTheNextFile)
{
    ImportPage page(tools);
    page.show();
    take(page, file("a.csv", "day,channel,coins,taps\n2026-03-01,Facebook,1.00,5\n"));
    fieldAction(page, 3, QStringLiteral("Clicks"))->trigger();
    waitFor(page);
    QAction *save = nullptr;
    for (QAction *each : page.findChildren<QAction *>()) {
        if (each->text().contains(QLatin1String("Save these columns")))
            save = each;
    }
    ASSERT_NE(save, nullptr);
    ASSERT_TRUE(save->isEnabled());
    save->trigger();
    auto *form = page.findChild<ProfileForm *>();
    ASSERT_NE(form, nullptr);
    EXPECT_FALSE(form->reason().isEmpty());
    form->name()->setText(QStringLiteral("Meta ads"));
    EXPECT_FALSE(form->reason().isEmpty()) << "that name is taken";
    form->name()->setText(QStringLiteral("Our shop"));
    form->accept();
    waitFor(page);
    EXPECT_EQ(ownProfiles().size(), 1);
    take(page, file("b.csv", "day,channel,coins,taps\n2026-04-01,Facebook,1.00,7\n"));
    EXPECT_EQ(page.preview()->mapping()->button(3)->text(), QStringLiteral("Clicks"));
    answer = pathOf("shared.json");
    for (QAction *each : page.findChildren<QAction *>()) {
        if (each->text().contains(QLatin1String("Export this profile")))
            each->trigger();
    }
    EXPECT_TRUE(bytesOf(answer).contains("our-shop"));
    QDir(ownProfilesFolder()).removeRecursively();
}

TEST_F(ImportPageTest, ForgetsTheFileWithAnotherWorkspace)
{
    ImportPage page(tools);
    page.show();
    take(page, file("a.csv", goodFile));
    page.take({file("a.csv", goodFile)});
    ASSERT_TRUE(document.create(pathOf("b.payoff"), QStringLiteral("Other"), currency("EUR")));
    waitFor(page);
    EXPECT_FALSE(page.preview()->isVisible());
    EXPECT_FALSE(document.isUsedElsewhere());
}

TEST_F(ImportPageTest, ModelsKeepTheirPromises)
{
    ImportPreviewModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const FilePreview preview =
        valueOf(previewFile(file("a.csv", goodFile), valueOf(builtInProfile(QStringLiteral("plain")))));
    model.setPreview(preview, {{3, QStringLiteral("cost"), QStringLiteral("n.a."), CellProblem::NotANumber}});
    EXPECT_EQ(model.rowCount(), 3);
    EXPECT_EQ(model.index(1, 3).data(ToneRole).toInt(), int(Tone::Worse));
    EXPECT_EQ(model.index(0, 5).data(ToneRole).toInt(), int(Tone::Muted)) << "nothing is made of it";
    EXPECT_EQ(model.fieldAt(3), std::optional(Field(Measure::AdSpend)));
    model.setPreview({}, {});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(ImportPageTest, IsRenderedWithoutAWarning)
{
    struct Picture {
        const char *name;
        QSize size;
        bool isDark;
        bool isHebrew;
        const char *file; ///< null: none
    };
    QByteArray wide = "day,channel,campaign name of the longest kind that a platform has thought of,cost "
                      "(EUR),impressions,clicks,conversions,Result indicator";
    for (int i = 9; i <= 60; ++i)
        wide += ",Column " + QByteArray::number(i);
    wide += '\n';
    for (int i = 1; i < 28; ++i)
        wide += "2026-03-" + QByteArray::number(i).rightJustified(2, '0')
            + ",Facebook,Autumn serum launch with a long name " + QByteArray::number(i) + ","
            + (i % 3 == 0 ? QByteArray("n.a.") : QByteArray("\"1,296.41\""))
            + ",15302,201,6,offsite_conversion.purchase" + QByteArray(",lowest cost").repeated(52) + '\n';
    wide += "Total,,,\"23,335.38\",413154,5427,162," + QByteArray(",").repeated(51) + '\n';
    const QByteArray three = "day,channel,cost\n2026-03-01,Facebook,1.00\n2026-03-02,Instagram,2.00\n";
    const QByteArray open = "day,cost\n03/04/2026,1.00\n05/04/2026,2.00\n";
    const QMap<QByteArray, QByteArray> contents{{"wide", wide}, {"three", three}, {"open", open}};
    for (const Picture &wanted : {Picture{"light", {1200, 860}, false, false, "wide"},
                                  Picture{"dark", {1200, 860}, true, false, "wide"},
                                  Picture{"hebrew", {1200, 860}, false, true, "wide"},
                                  Picture{"small", {800, 600}, true, false, "wide"},
                                  Picture{"three", {1200, 700}, false, false, "three"},
                                  Picture{"threedark", {1024, 600}, true, false, "three"},
                                  Picture{"questions", {1200, 700}, false, false, "open"},
                                  Picture{"empty", {1200, 700}, false, false, nullptr},
                                  Picture{"emptydark", {760, 600}, true, true, nullptr}}) {
        Theme theme(*qApp);
        theme.setChoice(wanted.isDark ? ThemeChoice::Dark : ThemeChoice::Light);
        QGuiApplication::setLayoutDirection(wanted.isHebrew ? Qt::RightToLeft : Qt::LeftToRight);
        const Format format =
            wanted.isHebrew ? Format::forScreen(QLocale(QLocale::Hebrew, QLocale::Israel)) : Format();
        ImportPage page(PageTools{document, files, format});
        page.resize(wanted.size);
        page.show();
        if (!wanted.file && document.contents().imports.isEmpty()) {
            take(page, file("a-file-of-march-with-a-long-name.csv", goodFile));
            page.importButton()->click();
            waitFor(page);
        }
        if (wanted.file)
            take(page, file("october-facebook.csv", contents.value(wanted.file)));
        QTest::qWait(20);
        keepPicture(page.grab().toImage(), wanted.name);
        EXPECT_LE(page.widget()->width(), page.width());
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    Theme theme(*qApp);
    theme.setChoice(ThemeChoice::Light);
}

} // namespace payoff
