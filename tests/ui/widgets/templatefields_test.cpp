// SPDX-License-Identifier: GPL-3.0-or-later
// The fields that the form of a report template is made of.
#include "tests/support/content.h"
#include "tests/ui/onscreen.h"
#include "tests/ui/report/logos.h"
#include "ui/widgets/colourfield.h"
#include "ui/widgets/logofield.h"
#include "ui/widgets/orderedchecks.h"

#include <gtest/gtest.h>

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace payoff {

namespace {

struct Checks {
    Checks()
    {
        checks.setItems({{QStringLiteral("a"), QStringLiteral("First"), false},
                         {QStringLiteral("b"), QStringLiteral("Second"), false},
                         {QStringLiteral("c"), QStringLiteral("Third"), false},
                         {QStringLiteral("z"), QStringLiteral("Always"), true}},
                        {QStringLiteral("c"), QStringLiteral("z"), QStringLiteral("a")});
        putOnScreen(checks);
    }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : checks.findChildren<QPushButton *>()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }

    OrderedChecks checks{QStringLiteral("Order"), QStringLiteral("Up"), QStringLiteral("Down")};
};

QStringList keys(const char *text) { return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts); }

} // namespace

TEST(OrderedChecks, ShowsWhatIsTickedFirstAndInItsOrder)
{
    const Checks shown;
    EXPECT_EQ(shown.checks.checked(), keys("c z a"));
    EXPECT_EQ(shown.checks.list()->item(3)->text(), QStringLiteral("Second"));
    EXPECT_EQ(shown.checks.list()->item(3)->checkState(), Qt::Unchecked);
}

TEST(OrderedChecks, MovesByTheButtonsAndByKeys)
{
    Checks shown;
    QSignalSpy changed(&shown.checks, &OrderedChecks::changed);
    shown.checks.list()->setCurrentRow(0);
    EXPECT_FALSE(shown.button(QStringLiteral("Up"))->isEnabled());
    shown.button(QStringLiteral("Down"))->click();
    EXPECT_EQ(shown.checks.checked(), keys("z c a"));
    EXPECT_EQ(shown.checks.list()->currentRow(), 1) << "it stays the current one";
    QTest::keyClick(shown.checks.list(), Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(shown.checks.checked(), keys("z a c"));
    QTest::keyClick(shown.checks.list(), Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(shown.checks.list(), Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(shown.checks.list(), Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(shown.checks.checked(), keys("c z a"));
    EXPECT_EQ(changed.size(), 4) << "at the top there is nowhere to go";
    shown.checks.list()->setCurrentRow(3);
    EXPECT_FALSE(shown.button(QStringLiteral("Down"))->isEnabled());
}

TEST(OrderedChecks, TicksByTheSpaceBarButNotWhatIsFixed)
{
    Checks shown;
    shown.checks.list()->setCurrentRow(0);
    QTest::keyClick(shown.checks.list(), Qt::Key_Space);
    EXPECT_EQ(shown.checks.checked(), keys("z a"));
    shown.checks.list()->setCurrentRow(1);
    QTest::keyClick(shown.checks.list(), Qt::Key_Space);
    EXPECT_EQ(shown.checks.checked(), keys("z a"));
}

TEST(ColourField, ReadsSixDigitsAndNothingElse)
{
    ColourField field(QStringLiteral("Colour"), QStringLiteral("Pick"));
    auto *line = field.findChild<QLineEdit *>();
    EXPECT_FALSE(field.colour());
    EXPECT_FALSE(field.isUnreadable());
    for (const char *good : {"#2457c5", "2457C5", " #2457C5 "}) {
        line->setText(QString::fromLatin1(good));
        EXPECT_EQ(field.colour(), std::optional(QColor(0x24, 0x57, 0xc5))) << good;
    }
    for (const char *bad : {"blue", "#fff", "#2457c5ff", "0x2457c5", "#24 57 c"}) {
        line->setText(QString::fromLatin1(bad));
        EXPECT_TRUE(field.isUnreadable()) << bad;
        EXPECT_FALSE(field.colour()) << bad;
    }
    field.setColour(QColor(0xff, 0xd5, 0x00));
    EXPECT_EQ(field.text(), QStringLiteral("#FFD500"));
    field.setColour(std::nullopt);
    EXPECT_EQ(field.text(), QString());
}

namespace {

class LogoFieldTest : public testing::Test {
protected:
    QString fileWith(const QByteArray &bytes)
    {
        QString path = folder.filePath(QStringLiteral("logo"));
        writeBytes(path, bytes);
        return path;
    }

    QTemporaryDir folder;
    LogoField field;
};

} // namespace

TEST_F(LogoFieldTest, TakesPicturesWhateverTheirFilesAreCalled)
{
    for (const ReportLogo &logo : {pngLogo({300, 100}), jpegLogo({10, 10}), svgLogo()}) {
        field.take(fileWith(logo.bytes));
        EXPECT_EQ(field.problem(), QString());
        EXPECT_EQ(field.logo(), logo);
    }
}

TEST_F(LogoFieldTest, SaysWhyAFileIsNoLogoAndKeepsTheOneBefore)
{
    const ReportLogo before = pngLogo({30, 10});
    field.setLogo(before);
    const std::pair<QByteArray, const char *> bad[]{
        {QByteArray(), "no picture that a report can show"},
        {"just text", "no picture that a report can show"},
        {"<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>",
         "asks for something that is not in its file"},
        {QByteArray("\xff\xd8\xff") + QByteArray(600 * 1024, 'x'),
         "too large: 601 kB. A logo may have 512 kB"},
        {pngLogo({9'000, 2}).bytes, "cannot be read"},
    };
    for (const auto &[bytes, words] : bad) {
        field.take(fileWith(bytes));
        EXPECT_TRUE(field.problem().contains(QString::fromLatin1(words))) << qPrintable(field.problem());
        EXPECT_EQ(field.logo(), before);
    }
    field.take(folder.filePath(QStringLiteral("nowhere.png")));
    EXPECT_TRUE(field.problem().startsWith(QStringLiteral("This file cannot be read")));
    field.take(fileWith(svgLogo().bytes));
    EXPECT_EQ(field.problem(), QString());
}

TEST_F(LogoFieldTest, AsksForAFileAndCanBeEmptied)
{
    const QString path = fileWith(svgLogo().bytes);
    FileChooser files;
    QString answer = path;
    files.open = [&](QWidget *, const QString &, const QString &) { return answer; };
    field.setFiles(files);
    putOnScreen(field);
    QPushButton *choose = nullptr;
    QPushButton *remove = nullptr;
    for (QPushButton *each : field.findChildren<QPushButton *>())
        (each->accessibleName() == QStringLiteral("Choose a logo") ? choose : remove) = each;
    EXPECT_FALSE(remove->isEnabled());
    QTest::mouseClick(choose, Qt::LeftButton);
    EXPECT_EQ(field.logo(), svgLogo());
    answer.clear();
    QTest::mouseClick(choose, Qt::LeftButton);
    EXPECT_EQ(field.logo(), svgLogo());
    QTest::mouseClick(remove, Qt::LeftButton);
    EXPECT_TRUE(field.logo().isEmpty());
}

} // namespace payoff
