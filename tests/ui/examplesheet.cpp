// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/examplesheet.h"

#include "tests/support/tempworkspace.h"

namespace payoff {

namespace {

SheetRow row(int number, const char *name, const QVector<qint64> &values, double roi)
{
    static const QVector<Measure> measures{Measure::AdSpend,     Measure::Impressions,  Measure::Reach,
                                           Measure::Engagements, Measure::Clicks,       Measure::SiteVisits,
                                           Measure::Leads,       Measure::NewCustomers, Measure::Revenue};
    SheetRow made;
    made.channel = {number};
    made.channelName = QString::fromLatin1(name);
    made.colour = number - 1;
    made.isEditable = true;
    for (qsizetype i = 0; i < measures.size(); ++i) {
        if (values[i] >= 0)
            made[measures[i]] = {values[i], CellOrigin::Reported, values[i], false, false};
        else
            made[measures[i]].isMissing = true;
    }
    made.roi.ratio = roi;
    made.roi.missing = Missing::No;
    return made;
}

} // namespace

MonthSheet exampleSheet()
{
    MonthSheet sheet;
    sheet.month = month("2026-10");
    sheet.currency = currency("EUR");
    sheet.rows = {
        row(1, "Facebook", {311'000, 412'300, 288'900, 18'240, 6'120, 5'480, 212'000, 131, 942'000}, 2.029),
        row(2, "Instagram", {296'000, 518'700, 341'000, 41'980, 7'940, 6'900, 187'000, 164, 1'211'000},
            3.091),
        row(3, "LinkedIn", {284'000, 96'400, 61'200, 3'120, 1'480, 1'350, 96'000, 41, 820'000}, 1.887),
        row(4, "TikTok", {205'000, 803'000, 590'400, 62'300, 9'310, 6'020, 88'000, 72, 524'000}, 1.556),
        row(5, "YouTube", {120'000, 154'800, -1, 4'010, 1'960, 1'710, 35'000, 29, 331'000}, 1.758),
    };
    sheet.rows[2][Measure::Leads] = {96'000, CellOrigin::Typed, 90'000, false, false};
    for (const MeasureInfo &each : measures()) {
        SheetCell &total = sheet.total[each.measure];
        for (const SheetRow &part : std::as_const(sheet.rows)) {
            if (part[each.measure].value)
                total.value = total.value.value_or(0) + *part[each.measure].value;
        }
        if (each.additivity == Additivity::Never)
            total = {{}, CellOrigin::None, {}, false, total.value.has_value()};
    }
    sheet.total.roi.ratio = 2.148;
    sheet.total.roi.missing = Missing::No;
    return sheet;
}

MonthSheet applied(MonthSheet sheet, const ChangeSet &changes)
{
    for (const Change &change : changes) {
        const auto &edit = std::get<Edit<TypedCell>>(change);
        const TypedCellKey key = edit.after ? edit.after->key : edit.before->key;
        for (SheetRow &each : sheet.rows) {
            if (each.channel != key.channel)
                continue;
            SheetCell &cell = each[key.measure];
            const CellOrigin origin = edit.after ? CellOrigin::Typed
                : cell.reported                  ? CellOrigin::Reported
                                                 : CellOrigin::None;
            cell.value = edit.after ? std::optional(edit.after->value) : cell.reported;
            cell.origin = origin;
            cell.isMissing = !cell.value;
        }
    }
    return sheet;
}

} // namespace payoff
