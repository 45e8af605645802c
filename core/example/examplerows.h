// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/example/story.h"
#include "core/results/resultrow.h"
#include "core/sales/sale.h"

#include <initializer_list>

namespace payoff {

/// What happened on some days in one channel: factors and gaps in the reports.
class Events {
public:
    explicit Events(const Story &story);

    /// Product of the factors of that name, in thousandths; 1000 on an ordinary day.
    [[nodiscard]] qint64 factor(ChannelId channel, Day day, const char *name) const;
    /// Measures that the platform did not report.
    [[nodiscard]] MeasureMask unreported(ChannelId channel, Day day) const;

private:
    struct Event {
        ChannelId channel;
        DayRange days;
        QJsonObject factors;
        MeasureMask unreported = 0;
    };
    QVector<Event> m_events;
};

/// A value of each month of the story.
QVector<qint64> byMonth(const Story &story, const QJsonValue &curve);
/// value times all factors, which are in thousandths.
qint64 times(qint64 value, std::initializer_list<qint64> factors);
/// Puts a whole count into the digits in which the measure is stored.
void put(MeasureValues &values, Measure measure, qint64 count);

/// Daily rows of the advertising tools, by campaign and variant.
QVector<ResultRow> paidRows(const Story &story, const QVector<Sale> &deals);
/// Daily rows of the pages, with followers at month ends, and one row a month with the people reached.
QVector<ResultRow> organicRows(const Story &story);
/// What the advertising tools say by segment: monthly, and together just what `paid` says.
QVector<ResultRow> segmentRows(const Story &story, const QVector<ResultRow> &paid);

} // namespace payoff
