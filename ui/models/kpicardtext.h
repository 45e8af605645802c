// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roi/kpicard.h"
#include "core/workspace/contents.h"
#include "ui/models/recordmodel.h"
#include "ui/text/format.h"

namespace payoff {

/// What the card of one figure says, ready to be shown.
struct KpiCardText {
    QString title; ///< "ROI"
    QString subject; ///< "LinkedIn, October 2026"
    QString figure; ///< "142%", "n/a"
    QString range; ///< "120% to 171%, by what value is assumed"; empty: it is certain
    QString reason; ///< why there is none; empty: there is one
    QString words; ///< what it says, in a sentence
    QString formula; ///< "(Value − Cost) ÷ Cost"
    QString filledIn; ///< "(€3,250.00 − €2,378.83) ÷ €2,378.83 = 37%"; empty where there is no formula
    QStringList labels; ///< "financial", "lagging"
    QVector<QPair<QString, QString>> questions; ///< how to judge it: question and answer
    QString sources; ///< "Reported by Meta Ads Manager"; empty: by nobody
};

/// What the texts of a card are written with.
struct KpiCardTerms {
    const Contents &contents;
    Currency currency;
    CalendarSettings calendar;
    const Format &format;
};

/// `name`: of the channel or campaign that the card is of; empty: of everything.
KpiCardText kpiCardText(const KpiCardData &card, const Figure &figure, const QString &name,
                        const KpiCardTerms &terms);

/// Columns and rows of the table of what it is made of; the last row is the whole.
QVector<RecordColumn> kpiCardColumns(const KpiCardData &card, const Figure &figure);
QVector<Record> kpiCardRecords(const KpiCardData &card, const Figure &figure, Currency currency,
                               const Format &format);

} // namespace payoff
