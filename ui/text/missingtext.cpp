// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/missingtext.h"

#include <QCoreApplication>

namespace payoff {

namespace {

const char *words(Missing missing)
{
    switch (missing) {
    case Missing::No:
        return "";
    case Missing::NotReported:
        return QT_TRANSLATE_NOOP("Missing", "No source reported what this needs.");
    case Missing::ZeroDivisor:
        return QT_TRANSLATE_NOOP("Missing", "There is nothing to divide by.");
    case Missing::NotAdditive:
        return QT_TRANSLATE_NOOP("Missing",
                                 "People reached do not add up, and no one report covers just this.");
    case Missing::NoSuchCost:
        return QT_TRANSLATE_NOOP("Missing", "Only ad spend is known at this level.");
    case Missing::NoBaseline:
        return QT_TRANSLATE_NOOP("Missing", "No baseline says what would have come in anyway.");
    case Missing::NoCustomerValue:
        return QT_TRANSLATE_NOOP("Missing",
                                 "The settings do not say what a customer brings and how long it stays.");
    case Missing::OnlyAsAWhole:
        return QT_TRANSLATE_NOOP("Missing", "Known for whole months and all channels together only.");
    case Missing::NotYet:
        return QT_TRANSLATE_NOOP("Missing", "Not yet: the value so far has not covered the cost.");
    case Missing::Never:
        return QT_TRANSLATE_NOOP("Missing", "Never: a customer brings back less than it cost to win.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString sentence(Missing missing)
{
    const char *english = words(missing);
    return *english ? QCoreApplication::translate("Missing", english) : QString();
}

} // namespace payoff
