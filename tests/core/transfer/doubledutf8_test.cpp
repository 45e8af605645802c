// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/doubledutf8.h"

#include <gtest/gtest.h>

namespace payoff {

namespace {

QByteArray undone(const QByteArray &text, qsizetype step = 1 << 20)
{
    DoubledUtf8 doubled;
    QByteArray out;
    for (qsizetype at = 0; at < text.size(); at += step) {
        const QByteArray piece = text.mid(at, step);
        doubled.add({piece.constData(), std::size_t(piece.size())}, out);
    }
    doubled.finish(out);
    return out;
}

} // namespace

TEST(DoubledUtf8, BecomesWhatItWasOnce)
{
    EXPECT_EQ(undone("Montant d\u00c3\u00a9pens\u00c3\u00a9 (EUR)"),
              QByteArray("Montant d\u00e9pens\u00e9 (EUR)"));
    EXPECT_EQ(undone("\u00e2\u201a\u00ac"), QByteArray("\u20ac"));
    EXPECT_EQ(undone("\u00c3\u008d"), QByteArray("\u00cd"))
        << "a byte that Windows-1252 has no character for";
}

TEST(DoubledUtf8, LeavesAloneWhatMakesNoSenseUndone)
{
    EXPECT_EQ(undone("d\u00e9pens\u00e9 \u20ac \u05d0"), QByteArray("d\u00e9pens\u00e9 \u20ac \u05d0"));
    EXPECT_EQ(undone("plain"), QByteArray("plain"));
}

TEST(DoubledUtf8, ComesInPiecesThatEndAnywhere)
{
    const QByteArray text = "d\u00c3\u00a9pens\u00c3\u00a9 \u00e2\u201a\u00ac, \u05d0\U0001F600";
    for (qsizetype step = 1; step < text.size(); ++step)
        EXPECT_EQ(undone(text, step), undone(text)) << step;
    EXPECT_EQ(undone("half \xE2\x82"), QByteArray("half \xE2\x82"));
}

} // namespace payoff
