// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sliderfield.h"

#include "tests/ui/onscreen.h"
#include "ui/widgets/numberedit.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QSlider>
#include <QTest>

namespace payoff {
namespace {

class SliderFieldTest : public testing::Test {
protected:
    SliderFieldTest()
    {
        field.setScale(100, 20'000);
        putOnScreen(field);
    }
    void type(const char *text)
    {
        field.field()->setFocus();
        field.field()->selectAll();
        QTest::keyClicks(field.field(), QString::fromLatin1(text));
    }

    NumberEdit *edit = new NumberEdit;
    SliderField field{QStringLiteral("Visits"), edit};
};

TEST_F(SliderFieldTest, MovesTheSliderToWhatIsTyped)
{
    QSignalSpy changed(&field, &SliderField::valueChanged);
    type("5000");
    EXPECT_EQ(field.value(), 5'000);
    EXPECT_EQ(field.slider()->value(), 50);
    EXPECT_EQ(changed.last()[0].toLongLong(), 5'000);
}

TEST_F(SliderFieldTest, WritesWhereItIsSlidTo)
{
    field.slider()->setFocus();
    QTest::keyClick(field.slider(), Qt::Key_Right);
    EXPECT_EQ(field.value(), 100);
    QTest::keyClick(field.slider(), Qt::Key_PageUp);
    EXPECT_EQ(field.value(), 2'100);
    EXPECT_EQ(edit->value(), 2'100);
    QTest::keyClick(field.slider(), Qt::Key_Left);
    EXPECT_EQ(field.value(), 2'000);
    QTest::keyClick(field.slider(), Qt::Key_End);
    EXPECT_EQ(field.value(), 20'000);
}

TEST_F(SliderFieldTest, GrowsWithWhatIsTypedBeyondItsEnd)
{
    type("50000");
    EXPECT_EQ(field.value(), 50'000);
    EXPECT_EQ(field.most(), 80'000);
    EXPECT_EQ(field.slider()->value(), 500);
}

TEST_F(SliderFieldTest, KeepsTheLastValueWhileWhatIsTypedCannotBeRead)
{
    type("300");
    type("many");
    EXPECT_EQ(field.value(), 300);
    EXPECT_NE(edit->toolTip(), QString());
    field.setLimit(1'000);
    type("1001");
    EXPECT_EQ(edit->toolTip(), QStringLiteral("This is too much."));
    type("999");
    EXPECT_EQ(field.value(), 999);
    EXPECT_EQ(edit->toolTip(), QString());
    edit->clear();
    EXPECT_EQ(field.value(), 0) << "nothing is none";
}

} // namespace
} // namespace payoff
