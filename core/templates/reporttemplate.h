// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumkeys.h"
#include "core/base/id.h"
#include "core/templates/reportlogo.h"

#include <QString>
#include <QVector>

#include <optional>

namespace payoff {

using ReportTemplateId = Id<struct ReportTemplateTag>;

/// For whom a report is: how much of it there is.
enum class Audience {
    Executive, ///< one page: what came back for what was spent
    Stakeholder, ///< by channel, and why it changed
    Manager, ///< every operating measure by channel and campaign
};
template <>
struct EnumKeys<Audience> {
    static constexpr EnumKeyList<Audience, 3> keys{{{Audience::Executive, "executive"},
                                                    {Audience::Stakeholder, "stakeholder"},
                                                    {Audience::Manager, "manager"}}};
};

/// What a report can consist of. Each stands in it once at most, and only where there is something to say.
enum class ReportPart {
    Return, ///< what came back, in sentences and figures
    Trend, ///< ROI by channel over time
    Channels, ///< what each channel cost and brought
    Kpis, ///< what leads there, by channel
    Drivers, ///< why ROI changed
    Goals,
    Benefits, ///< what has no price
    Notes, ///< for the client
    Comments, ///< written when months were closed
    Campaign, ///< its plan and what came of it, where the report is of one
    Months, ///< one by one, where there are several
    FiguresByChannel,
    FiguresByCampaign,
    Remarks, ///< period, bases, assumptions, what is missing: in every report
};
template <>
struct EnumKeys<ReportPart> {
    static constexpr EnumKeyList<ReportPart, 14> keys{{{ReportPart::Return, "return"},
                                                       {ReportPart::Trend, "trend"},
                                                       {ReportPart::Channels, "channels"},
                                                       {ReportPart::Kpis, "kpis"},
                                                       {ReportPart::Drivers, "drivers"},
                                                       {ReportPart::Goals, "goals"},
                                                       {ReportPart::Benefits, "benefits"},
                                                       {ReportPart::Notes, "notes"},
                                                       {ReportPart::Comments, "comments"},
                                                       {ReportPart::Campaign, "campaign"},
                                                       {ReportPart::Months, "months"},
                                                       {ReportPart::FiguresByChannel, "figures_by_channel"},
                                                       {ReportPart::FiguresByCampaign, "figures_by_campaign"},
                                                       {ReportPart::Remarks, "remarks"}}};
};

/// Of which parts the report for that audience consists, in order.
QVector<ReportPart> partsFor(Audience audience);

enum class Paper { A4, Letter };
template <>
struct EnumKeys<Paper> {
    static constexpr EnumKeyList<Paper, 2> keys{{{Paper::A4, "a4"}, {Paper::Letter, "letter"}}};
};

/// How the reports of a workspace look, under a name.
struct ReportTemplate {
    ReportTemplateId id; ///< null until stored
    QString name;
    Audience audience = Audience::Executive; ///< whose report it began as
    QVector<ReportPart> parts; ///< in order
    QString title; ///< above the report; empty: the workspace's name
    QString intro; ///< before everything else; a paragraph for each line
    ReportLogo logo;
    std::optional<int> accent; ///< 0xRRGGBB of headings, rules and tiles; none: as everywhere
    QString language = QStringLiteral("en"); ///< of the report's texts
    Paper paper = Paper::A4;

    friend bool operator==(const ReportTemplate &, const ReportTemplate &) = default;
};

/// EmptyName, TextTooLong (name, title, intro, logo), InvalidValue (no remarks, a part twice, no colour, no
/// language, and as of the logo).
Result<void> validate(const ReportTemplate &design);

} // namespace payoff
