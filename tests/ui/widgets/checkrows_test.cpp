// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/checkrows.h"

#include <gtest/gtest.h>

#include <QLabel>
#include <QPushButton>
#include <QTest>

namespace payoff {
namespace {

CheckRow rowOf(const char *subject, const char *sentence)
{
    CheckRow row;
    row.state = QStringLiteral("Look");
    row.subject = QString::fromUtf8(subject);
    row.sentence = QString::fromUtf8(sentence);
    return row;
}

/// The label with that text, where it stands in the widget.
QRect placeOf(const CheckRows &rows, const QString &text)
{
    for (const QLabel *label : rows.findChildren<QLabel *>()) {
        if (label->text() == text)
            return {label->mapTo(&rows, QPoint()), label->size()};
    }
    ADD_FAILURE() << "no label " << qPrintable(text);
    return {};
}

} // namespace

TEST(CheckRows, StandBesideEachOther)
{
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        CheckRows rows(QStringLiteral("Before closing"));
        rows.setLayoutDirection(direction);
        rows.resize(800, 200);
        rows.setRows(
            {rowOf("Facebook", "Known up to May 20."),
             rowOf("A goal whose name is very much longer than the room that there is", "On pace.")});
        rows.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&rows));
        for (const auto &[subject, sentence] :
             {std::pair("Facebook", "Known up to May 20."),
              std::pair("A goal whose name is very much longer than the room "
                        "that there is",
                        "On pace.")}) {
            const QRect name = placeOf(rows, QString::fromLatin1(subject));
            const QRect text = placeOf(rows, QString::fromLatin1(sentence));
            EXPECT_GE(name.width(), 110);
            EXPECT_FALSE(name.intersects(text)) << subject;
        }
    }
}

TEST(CheckRows, DoWhatTheirButtonSays)
{
    CheckRows rows(QStringLiteral("Before closing"));
    CheckRow row = rowOf("Facebook", "Known up to May 20.");
    int runs = 0;
    row.action = QStringLiteral("Go there");
    row.run = [&] {
        ++runs;
        rows.setRows({});
    };
    rows.setRows({row});
    EXPECT_EQ(rows.texts(), QStringList{QStringLiteral("Look | Facebook | Known up to May 20.")});
    auto *button = rows.findChild<QPushButton *>();
    ASSERT_NE(button, nullptr);
    EXPECT_EQ(button->accessibleName(), QStringLiteral("Go there: Facebook"));
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(runs, 1);
    EXPECT_TRUE(rows.texts().isEmpty());
}

} // namespace payoff
