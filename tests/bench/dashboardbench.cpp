// SPDX-License-Identifier: GPL-3.0-or-later
// Times the figures and series of the dashboard and of the tables of figures on a workspace: `dashboardbench
// WORKSPACE`. Prints one line per question: its name and the least of many times in milliseconds.
#include "core/roi/dashboard.h"
#include "core/roi/kpiseries.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <limits>

using namespace payoff;

namespace {

constexpr int rounds = 25;

template <class Ask>
void time(const QByteArray &name, Ask ask)
{
    qint64 least = std::numeric_limits<qint64>::max();
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        if (!ask()) {
            std::fprintf(stderr, "%s failed\n", name.constData());
            return;
        }
        least = std::min(least, timer.nsecsElapsed());
    }
    std::printf("%s %.3f\n", name.constData(), double(least) / 1e6);
}

Filters firstOf(const Workspace &workspace, bool byChannel, bool byCampaign, bool byPaid)
{
    Filters filters;
    const auto first = [&](const char *table) {
        return workspace.database()
            .number(QStringLiteral("SELECT min(id) FROM %1").arg(QString::fromLatin1(table)))
            .value();
    };
    if (byChannel)
        filters.channels = {ChannelId{first("channel")}};
    if (byCampaign)
        filters.campaigns = {
            CampaignId{workspace.database()
                           .number(QStringLiteral("SELECT max(campaign) FROM rollup WHERE level = 3"))
                           .value()}};
    if (byPaid)
        filters.paid = Paid::Paid;
    return filters;
}

/// The tables of channels and campaigns with the columns that they begin with, and what is below them.
void timeTables(const Workspace &workspace)
{
    QVector<Figure> figures;
    for (const char *key : {"roi", "cost", "value", "net_return", "ad_spend", "roas", "cac", "cpc", "ctr",
                            "new_customers", "revenue", "assumed_value", "other_direct_cost", "shared_cost"})
        figures.push_back(Figure::fromKey(QString::fromLatin1(key)).value());
    const Figure roi = figures.front();
    for (const Dimension by : {Dimension::Channel, Dimension::Campaign}) {
        const QByteArray name = toKey(by).toUtf8();
        time(name + "-table", [&] { return kpiTable(workspace, {}, by, figures).isOk(); });
        time(name + "-series", [&] { return kpiSeries(workspace, {}, by, {roi}).isOk(); });
        time(name + "-costs", [&] { return costSeries(workspace, {}, by, 1).isOk(); });
        time(name + "-payback", [&] { return payback(workspace, {}, by, 1).isOk(); });
        time(name + "-shares", [&] { return costShares(workspace, {}, by, 1).isOk(); });
    }
    time("campaign-lives", [&] { return lifeFigures(workspace, {}, roi).isOk(); });
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc != 2) {
        std::fprintf(stderr, "usage: dashboardbench WORKSPACE\n");
        return 2;
    }
    const auto workspace = Workspace::open(QString::fromLocal8Bit(argv[1]));
    if (!workspace) {
        std::fprintf(stderr, "%s is no workspace\n", argv[1]);
        return 1;
    }
    const auto ask = [&](const Filters &filters) {
        View view;
        view.filters = filters;
        return [&workspace, view] { return dashboardFigures(**workspace, view).isOk(); };
    };
    time("unfiltered", ask({}));
    time("one-channel", ask(firstOf(**workspace, true, false, false)));
    time("one-campaign", ask(firstOf(**workspace, false, true, false)));
    time("paid-only", ask(firstOf(**workspace, false, false, true)));
    time("campaign-and-paid", ask(firstOf(**workspace, false, true, true)));
    for (const auto span : {Span::Week, Span::Quarter, Span::Year}) {
        View view;
        view.span = span;
        time(qPrintable(toKey(span)), [&] { return dashboardFigures(**workspace, view).isOk(); });
    }
    View view;
    view.comparison = Comparison::SamePeriodLastYear;
    time("against-last-year", [&] { return dashboardFigures(**workspace, view).isOk(); });
    timeTables(**workspace);
    return 0;
}
