// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/templatetext.h"

#include <QCoreApplication>

namespace payoff {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ReportTemplate)
};

} // namespace

QString partName(ReportPart part)
{
    switch (part) {
    case ReportPart::Return:
        return Texts::tr("What came back: sentences and figures");
    case ReportPart::Trend:
        return Texts::tr("Chart: ROI by channel over time");
    case ReportPart::Channels:
        return Texts::tr("Channels: cost, value, ROI");
    case ReportPart::Kpis:
        return Texts::tr("What leads there, by channel");
    case ReportPart::Drivers:
        return Texts::tr("Why ROI changed");
    case ReportPart::Goals:
        return Texts::tr("Goals");
    case ReportPart::Benefits:
        return Texts::tr("Benefits that have no price");
    case ReportPart::Notes:
        return Texts::tr("Notes for the client");
    case ReportPart::Comments:
        return Texts::tr("Comments of the month's close");
    case ReportPart::Campaign:
        return Texts::tr("The campaign, in a report of one");
    case ReportPart::Months:
        return Texts::tr("Month by month, in a report of several");
    case ReportPart::FiguresByChannel:
        return Texts::tr("All figures by channel");
    case ReportPart::FiguresByCampaign:
        return Texts::tr("All figures by campaign");
    case ReportPart::Remarks:
        return Texts::tr("What to know about these figures");
    }
    Q_UNREACHABLE();
}

QString audienceName(Audience audience)
{
    switch (audience) {
    case Audience::Executive:
        return Texts::tr("Executives: one page");
    case Audience::Stakeholder:
        return Texts::tr("Stakeholders: by channel");
    case Audience::Manager:
        return Texts::tr("Managers: every figure");
    }
    Q_UNREACHABLE();
}

QString paperName(Paper paper) { return paper == Paper::A4 ? Texts::tr("A4") : Texts::tr("Letter"); }

} // namespace payoff
