// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include "ui/pages/audiencepage.h"
#include "ui/pages/benefitspage.h"
#include "ui/pages/calculatorpage.h"
#include "ui/pages/closemonthpage.h"
#include "ui/pages/costspage.h"
#include "ui/pages/dashboardpage.h"
#include "ui/pages/goalspage.h"
#include "ui/pages/importpage.h"
#include "ui/pages/kpipage.h"
#include "ui/pages/monthsheetpage.h"
#include "ui/pages/reportspage.h"
#include "ui/pages/resultspage.h"
#include "ui/pages/salespage.h"
#include "ui/pages/settingspage.h"

#include <QCoreApplication>

namespace payoff {

namespace {

class Navigation {
    Q_DECLARE_TR_FUNCTIONS(Navigation)
};

template <class T>
Page *make(const PageTools &tools, QWidget *parent)
{
    return new T(tools, parent);
}

} // namespace

QVector<PageInfo> navigation()
{
    const QString measure = Navigation::tr("Measure");
    const QString record = Navigation::tr("Record");
    const QString share = Navigation::tr("Share");
    // Pages of one section follow each other.
    return {
        {QStringLiteral("dashboard"), measure, Navigation::tr("Dashboard"), true, make<DashboardPage>},
        {QStringLiteral("channels"), measure, Navigation::tr("Channels"), true, make<ChannelsPage>},
        {QStringLiteral("campaigns"), measure, Navigation::tr("Campaigns"), true, make<CampaignsPage>},
        {QStringLiteral("audience"), measure, Navigation::tr("Audience"), true, make<AudiencePage>},
        {QStringLiteral("goals"), measure, Navigation::tr("Goals"), false, make<GoalsPage>},
        {QStringLiteral("month-sheet"), record, Navigation::tr("Month sheet"), false, make<MonthSheetPage>},
        {QStringLiteral("costs"), record, Navigation::tr("Costs"), false, make<CostsPage>},
        {QStringLiteral("results"), record, Navigation::tr("Results"), true, make<ResultsPage>},
        {QStringLiteral("sales"), record, Navigation::tr("Sales"), true, make<SalesPage>},
        {QStringLiteral("benefits"), record, Navigation::tr("Benefits and notes"), false, make<BenefitsPage>},
        {QStringLiteral("import"), record, Navigation::tr("Import"), false, make<ImportPage>},
        {QStringLiteral("calculator"), Navigation::tr("Decide"), Navigation::tr("Calculator"), false,
         make<CalculatorPage>},
        {QStringLiteral("close-month"), share, Navigation::tr("Close month"), false, make<CloseMonthPage>},
        {QStringLiteral("reports"), share, Navigation::tr("Reports"), false, make<ReportsPage>},
        {QStringLiteral("settings"), Navigation::tr("Workspace"), Navigation::tr("Settings"), false,
         make<SettingsPage>},
    };
}

} // namespace payoff
