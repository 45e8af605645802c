// SPDX-License-Identifier: GPL-3.0-or-later
// The first byte tells the kind of number, the second its decimal sign; each line behind is a cell of one
// column.
#include "core/base/decimal.h"
#include "core/transfer/numberstyle.h"
#include "core/transfer/plainnumber.h"

#include "tests/fuzz/fuzzing.h"

namespace payoff {

namespace {

using Outcome = ParsedNumber::Outcome;

NumberKind kindOf(unsigned char byte)
{
    const int bits = byte / 8;
    return {byte % 8 % 5, (bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0};
}

/// What the fast ways accept, the slow one reads as the same.
void compareWays(std::string_view cell, const NumberKind &kind, const NumberStyle &style)
{
    const NumberKind any{kind.digits, false, kind.isMoney, true};
    const bool hasPoint = style.decimal == DecimalSign::Point;
    for (const auto read : {readPlainNumber, readLongPlainNumber}) {
        qint64 value = 0;
        if (!read(cell, kind.digits, hasPoint, value))
            continue;
        const ParsedNumber slow = parseNumber(cell, style, any);
        mustHold(slow.outcome == Outcome::Value && slow.value == value,
                 "the fast way agrees with the slow one");
    }
}

void checkValue(const ParsedNumber &number, const NumberKind &kind)
{
    mustHold(number.problem == CellProblem::None, "a value has no problem");
    mustHold(kind.mayBeNegative || number.value >= 0, "only what may be negative is");
    const std::string plain = formatScaled(number.value, kind.digits).toStdString();
    const ParsedNumber again = parseNumber(plain, {DecimalSign::Point, {}}, kind);
    mustHold(again.outcome == Outcome::Value && again.value == number.value, "a value is read back");
}

void checkCell(std::string_view cell, const NumberKind &kind, const NumberStyle &style)
{
    compareWays(cell, kind, style);
    const ParsedNumber number = parseNumber(cell, style, kind);
    mustHold(number.outcome != Outcome::Undecided || !style.decimal, "a known sign leaves nothing open");
    mustHold((number.outcome == Outcome::Rejected) == (number.problem != CellProblem::None),
             "what is refused has a reason");
    if (number.outcome == Outcome::Value)
        checkValue(number, kind);
    if (number.outcome != Outcome::Value || decimalHint(cell, kind.isWhole) != DecimalHint::None)
        return;
    for (const DecimalSign sign : {DecimalSign::Point, DecimalSign::Comma})
        mustHold(parseNumber(cell, {sign, style.currency}, kind).value == number.value,
                 "a number without a sign is the same in each style");
}

} // namespace

} // namespace payoff

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    using namespace payoff; // NOLINT(google-build-using-namespace)
    if (size < 2)
        return 0;
    const NumberKind kind = kindOf(data[0]);
    NumberEvidence evidence(kind);
    const auto cells = linesOf(textOf(data + 2, size - 2));
    for (const std::string_view cell : cells)
        evidence.add(cell);
    NumberStyle said = evidence.style();
    said.decimal = data[1] % 2 == 0 ? DecimalSign::Point : DecimalSign::Comma;
    for (const std::string_view cell : cells) {
        checkCell(cell, kind, said);
        checkCell(cell, kind, evidence.style());
        mustHold(evidence.isAmbiguous()
                     || parseNumber(cell, evidence.style(), kind).outcome != ParsedNumber::Outcome::Undecided,
                 "a column that is not ambiguous leaves no cell open");
        codeOfCurrencySign(currencyBeside(cell));
    }
    return 0;
}
