// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/monthnames.h"

#include "core/transfer/celltext.h"

#include <QString>

#include <algorithm>
#include <array>

namespace payoff {

namespace {

using Names = std::array<QStringView, 12>;

constexpr std::array<std::string_view, 12> english{"january",   "february", "march",    "april",
                                                   "may",       "june",     "july",     "august",
                                                   "september", "october",  "november", "december"};

/// Folded, without accents.
constexpr std::array<Names, 7> others{{
    {u"january", u"february", u"march", u"april", u"may", u"june", u"july", u"august", u"september",
     u"october", u"november", u"december"},
    {u"janvier", u"fevrier", u"mars", u"avril", u"mai", u"juin", u"juillet", u"aout", u"septembre",
     u"octobre", u"novembre", u"decembre"},
    {u"januar", u"februar", u"marz", u"april", u"mai", u"juni", u"juli", u"august", u"september", u"oktober",
     u"november", u"dezember"},
    {u"enero", u"febrero", u"marzo", u"abril", u"mayo", u"junio", u"julio", u"agosto", u"septiembre",
     u"octubre", u"noviembre", u"diciembre"},
    {u"janeiro", u"fevereiro", u"marco", u"abril", u"maio", u"junho", u"julho", u"agosto", u"setembro",
     u"outubro", u"novembro", u"dezembro"},
    {u"gennaio", u"febbraio", u"marzo", u"aprile", u"maggio", u"giugno", u"luglio", u"agosto", u"settembre",
     u"ottobre", u"novembre", u"dicembre"},
    {u"\u05d9\u05e0\u05d5\u05d0\u05e8", u"\u05e4\u05d1\u05e8\u05d5\u05d0\u05e8", u"\u05de\u05e8\u05e5",
     u"\u05d0\u05e4\u05e8\u05d9\u05dc", u"\u05de\u05d0\u05d9", u"\u05d9\u05d5\u05e0\u05d9",
     u"\u05d9\u05d5\u05dc\u05d9", u"\u05d0\u05d5\u05d2\u05d5\u05e1\u05d8",
     u"\u05e1\u05e4\u05d8\u05de\u05d1\u05e8", u"\u05d0\u05d5\u05e7\u05d8\u05d5\u05d1\u05e8",
     u"\u05e0\u05d5\u05d1\u05de\u05d1\u05e8", u"\u05d3\u05e6\u05de\u05d1\u05e8"},
}};

constexpr QChar hebrewIn(u'\u05d1'); ///< "in", written together with the month

QString folded(std::string_view word)
{
    QString text = QString::fromUtf8(word).normalized(QString::NormalizationForm_KD).toCaseFolded();
    text.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing || c.isPunct(); });
    return text;
}

/// The one month that a name beginning so can be; 0 if there is none, or more than one.
int onlyMonth(QStringView word)
{
    int month = 0;
    for (const Names &names : others) {
        for (std::size_t i = 0; i < names.size(); ++i) {
            if (names[i] == word)
                return int(i) + 1;
            if (!names[i].startsWith(word))
                continue;
            if (month != 0 && month != int(i) + 1)
                return 0;
            month = int(i) + 1;
        }
    }
    return month;
}

} // namespace

int monthOfName(std::string_view word)
{
    // Most files write English; those need no folding.
    for (std::size_t i = 0; i < english.size(); ++i) {
        if (equalsFolded(word, english[i]) || equalsFolded(word, english[i].substr(0, 3)))
            return int(i) + 1;
    }
    const QString text = folded(word);
    if (text.size() < 3)
        return 0;
    const int month = onlyMonth(text);
    return month == 0 && text.startsWith(hebrewIn) ? onlyMonth(QStringView(text).mid(1)) : month;
}

bool joinsDateParts(std::string_view word)
{
    constexpr std::array<std::string_view, 4> joints{"de", "del", "di", "of"};
    return std::any_of(joints.begin(), joints.end(),
                       [word](std::string_view each) { return equalsFolded(word, each); });
}

} // namespace payoff
