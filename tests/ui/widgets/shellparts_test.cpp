// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/looks.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/periodpicker.h"
#include "ui/widgets/wayon.h"

#include <gtest/gtest.h>

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace payoff {

TEST(NoticeBar, ComesBackToALastingNoticeAfterOthers)
{
    NoticeBar bar;
    bar.show({QStringLiteral("The file is gone."), Tone::Worse, {}, true});
    bar.show({QStringLiteral("Copied."), Tone::Plain, {}, false});
    EXPECT_EQ(bar.text(), QStringLiteral("Copied."));
    bar.dismiss();
    EXPECT_EQ(bar.text(), QStringLiteral("The file is gone."));
    bar.clear();
    EXPECT_TRUE(bar.text().isEmpty());
    EXPECT_TRUE(bar.isHidden());
}

TEST(NoticeBar, DoesWhatItOffersOnce)
{
    NoticeBar bar;
    int times = 0;
    bar.show({QStringLiteral("Imported."), Tone::Plain, {{QStringLiteral("Undo"), [&] { ++times; }}}, false});
    for (QPushButton *each : bar.findChildren<QPushButton *>()) {
        if (each->text() == QLatin1String("Undo"))
            QTest::mouseClick(each, Qt::LeftButton);
    }
    EXPECT_EQ(times, 1);
    EXPECT_TRUE(bar.isHidden());
}

TEST(PeriodPicker, StepsOnlyWhereThereIsSomethingToStepTo)
{
    PeriodPicker picker;
    picker.setText(QStringLiteral("October 2026"));
    picker.setCanStep(true, false);
    QSignalSpy stepped(&picker, &PeriodPicker::stepped);
    QTest::keyClick(&picker, Qt::Key_PageDown);
    EXPECT_TRUE(stepped.isEmpty());
    QTest::keyClick(&picker, Qt::Key_PageUp);
    ASSERT_EQ(stepped.size(), 1);
    EXPECT_EQ(stepped[0][0].toInt(), -1);
}

TEST(WayOn, IsTallEnoughForItsSentence)
{
    const WayOn way(QStringLiteral("import"), QStringLiteral("Import a file"),
                    QString(400, u'x').replace(QStringLiteral("xxxxxxxx"), QStringLiteral("word ")));
    EXPECT_GT(way.heightForWidth(300), way.heightForWidth(900));
    for (const Look &look : looks)
        EXPECT_FALSE(pictureOf("wayon", look, {500, 120}, [] {
                         return new WayOn(QStringLiteral("import"), QStringLiteral("Import a file"),
                                          QStringLiteral("Take in what a platform exports."));
                     }).isNull());
}

} // namespace payoff
