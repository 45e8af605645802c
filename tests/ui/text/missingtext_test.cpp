// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/missingtext.h"

#include <gtest/gtest.h>

#include <QSet>

namespace payoff {

TEST(MissingText, GivesEachReasonASentenceOfItsOwnAndNoneWhereThereIsAValue)
{
    EXPECT_TRUE(sentence(Missing::No).isEmpty());
    QSet<QString> sentences;
    for (const Missing missing : {Missing::NotReported, Missing::ZeroDivisor, Missing::NotAdditive,
                                  Missing::NoSuchCost, Missing::NoBaseline})
        sentences.insert(sentence(missing));
    EXPECT_EQ(sentences.size(), 5);
    EXPECT_FALSE(sentences.contains(QString()));
}

} // namespace payoff
