// SPDX-License-Identifier: GPL-3.0-or-later
// The first byte tells the order of dates; each line behind is a cell of one column, and a line above a
// table.
#include "core/transfer/datestyle.h"
#include "core/transfer/statedperiod.h"

#include "tests/fuzz/fuzzing.h"

#include <array>

namespace payoff {

namespace {

using Outcome = ParsedDate::Outcome;

bool isOfItsCenturies(Day day)
{
    const QDate date = day.toDate();
    return date.isValid() && date.year() >= 1900 && date.year() <= 2199;
}

void checkDate(std::string_view cell, const DateStyle &style)
{
    const ParsedDate date = parseDate(cell, style);
    mustHold((date.outcome == Outcome::Rejected) == (date.problem != CellProblem::None),
             "what is refused has a reason");
    mustHold(date.outcome != Outcome::Undecided || !style.order, "a known order leaves nothing open");
    if (date.outcome == Outcome::Yearless)
        mustHold(dayOf(2000, date.month, date.dayOfMonth).has_value(), "a leap year has the day");
    if (date.outcome != Outcome::Value)
        return;
    mustHold(isOfItsCenturies(date.day), "the calendar has the day");
    const ParsedDate again = parseDate(date.day.toIso().toStdString(), {});
    mustHold(again.outcome == Outcome::Value && again.day == date.day, "a day is read back");
}

void checkStatedPeriod(const std::vector<std::string_view> &lines)
{
    QStringList preamble;
    for (const std::string_view line : lines)
        preamble.append(QString::fromUtf8(line));
    const auto period = statedPeriod(preamble, preamble.last());
    mustHold(!period || period->first <= period->last, "a period ends where it starts, or later");
    mustHold(!period || (isOfItsCenturies(period->first) && isOfItsCenturies(period->last)),
             "a period has days of its centuries");
}

} // namespace

} // namespace payoff

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    using namespace payoff; // NOLINT(google-build-using-namespace)
    if (size < 1)
        return 0;
    constexpr std::array orders{DateOrder::Ymd, DateOrder::Dmy, DateOrder::Mdy};
    const auto cells = linesOf(textOf(data + 1, size - 1));
    DateEvidence evidence;
    for (const std::string_view cell : cells)
        evidence.add(cell);
    for (const std::string_view cell : cells) {
        checkDate(cell, {orders[data[0] % orders.size()]});
        checkDate(cell, evidence.style());
        mustHold(evidence.isAmbiguous()
                     || parseDate(cell, evidence.style()).outcome != ParsedDate::Outcome::Undecided,
                 "a column that is not ambiguous leaves no cell open");
        mustHold(evidence.hasYearless()
                     || parseDate(cell, evidence.style()).outcome != ParsedDate::Outcome::Yearless,
                 "a column that has every year leaves no cell without one");
    }
    checkStatedPeriod(cells);
    return 0;
}
