// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/recordsource.h"

#include "core/transfer/celltext.h"

#include <algorithm>

namespace payoff {

namespace {

bool areBlank(std::span<const std::string_view> cells)
{
    return std::all_of(cells.begin(), cells.end(),
                       [](std::string_view cell) { return trimmed(cell).empty(); });
}

} // namespace

bool isBlankRecord(const SourceRecord &record) { return areBlank(record.cells); }

bool isRemark(const SourceRecord &record)
{
    return !trimmed(record.cells.front()).empty() && areBlank(record.cells.subspan(1));
}

} // namespace payoff
