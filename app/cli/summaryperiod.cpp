// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/summaryperiod.h"

#include "app/cli/bases.h"
#include "app/cli/console.h"
#include "core/base/periodkey.h"
#include "core/roi/asof.h"
#include "core/roi/dimensionnames.h"
#include "core/workspace/contents.h"
#include "ui/text/errortext.h"

namespace payoff {

namespace {

QString monthOption() { return QStringLiteral("month"); }
QString quarterOption() { return QStringLiteral("quarter"); }
QString yearOption() { return QStringLiteral("year"); }
QString fromOption() { return QStringLiteral("from"); }
QString toOption() { return QStringLiteral("to"); }
QString campaignOption() { return QStringLiteral("campaign"); }

/// "last" and "this" are of the month that it is today.
Result<Month> readMonth(const QString &text, Day today)
{
    if (text == QLatin1String("this"))
        return Month::of(today);
    if (text == QLatin1String("last"))
        return Month::of(today).previous();
    return Month::fromIso(text);
}

bool hasPeriod(const Arguments &arguments)
{
    return arguments.has(monthOption()) || arguments.has(quarterOption()) || arguments.has(yearOption())
        || arguments.has(fromOption());
}

/// The days of the option given; nothing where none is.
Result<std::optional<DayRange>> givenDays(const Arguments &arguments, Day today,
                                          const CalendarSettings &calendar)
{
    if (const auto text = arguments.value(monthOption())) {
        const auto month = readMonth(*text, today);
        return month ? Result<std::optional<DayRange>>(month->range()) : month.error();
    }
    if (const auto text = arguments.value(quarterOption())) {
        const auto quarter = quarterFromKey(*text, calendar);
        return quarter ? Result<std::optional<DayRange>>(quarter->range) : quarter.error();
    }
    if (const auto text = arguments.value(yearOption())) {
        const auto year = yearFromKey(*text, calendar);
        return year ? Result<std::optional<DayRange>>(year->range) : year.error();
    }
    const auto days = readDays(arguments);
    if (!days)
        return days.error();
    if (!days->from || !days->to)
        return std::optional<DayRange>();
    return std::optional<DayRange>({*days->from, *days->to});
}

/// From its first day to its last, or as far as anything is known.
Result<DayRange> daysOf(CampaignId id, const Workspace &workspace)
{
    Contents contents;
    if (const auto read = readContents(workspace, everything, contents); !read)
        return read.error();
    const Campaign *campaign = byId(contents.campaigns, id);
    if (!campaign || !campaign->firstDay)
        return Error{ErrorCode::InvalidPeriod, {campaign ? campaign->name : QString()}};
    const auto asOf = asOfDay(workspace);
    if (!asOf)
        return asOf.error();
    return DayRange{*campaign->firstDay, campaign->lastDay.value_or(std::max(*campaign->firstDay, *asOf))};
}

} // namespace

QVector<OptionInfo> periodOptions()
{
    return {
        {monthOption(), QStringLiteral("YYYY-MM|last|this"),
         Cli::tr("The month; “last” is the one before the present one.")},
        {quarterOption(), QStringLiteral("YYYY-QN"),
         Cli::tr("A quarter instead, of the fiscal year of that number, such as 2026-Q3.")},
        {yearOption(), QStringLiteral("YYYY"), Cli::tr("A fiscal year instead.")},
        {fromOption(), QStringLiteral("DAY"), Cli::tr("First day of a range instead.")},
        {toOption(), QStringLiteral("DAY"), Cli::tr("Its last day.")},
        {campaignOption(), QStringLiteral("NAME"),
         Cli::tr("Only this campaign; without a period, of its own days.")},
    };
}

std::optional<QString> problemOfPeriod(const Arguments &arguments)
{
    const bool isRange = arguments.has(fromOption()) || arguments.has(toOption());
    QStringList given;
    for (const QString &option : {monthOption(), quarterOption(), yearOption()}) {
        if (arguments.has(option))
            given.push_back(QStringLiteral("--") + option);
    }
    if (given.size() == 1 && isRange)
        return Cli::tr("%1 goes neither with --from nor with --to.").arg(given.first());
    if (given.size() > 1)
        return Cli::tr("%1 does not go with %2.").arg(given[0], given[1]);
    if (isRange && !(arguments.has(fromOption()) && arguments.has(toOption())))
        return Cli::tr("A range needs both --from and --to.");
    if (!hasPeriod(arguments) && !arguments.has(campaignOption()))
        return Cli::tr("“summary” needs --month, --quarter, --year, --campaign, or both --from and --to.");
    if (const auto days = givenDays(arguments, Day(), {}); !days)
        return sentence(days.error());
    return std::nullopt;
}

Result<AskedPeriod> readPeriod(const Arguments &arguments, const Workspace &workspace)
{
    AskedPeriod asked;
    if (const auto name = arguments.value(campaignOption())) {
        const auto found = campaignsNamed(workspace.database(), {*name});
        if (!found)
            return found.error();
        asked.campaigns = *found;
    }
    const auto given = givenDays(arguments, workspace.today(), workspace.settings().calendar);
    if (!given)
        return given.error();
    const auto days = *given ? Result<DayRange>(**given) : daysOf(asked.campaigns.first(), workspace);
    if (!days)
        return days.error();
    asked.days = *days;
    return asked;
}

QString withPeriod(const QString &path, const DayRange &days, const CalendarSettings &calendar)
{
    QString filled = path;
    const QString name = fileNameOf(days, calendar);
    return filled.replace(QLatin1String("{month}"), name).replace(QLatin1String("{period}"), name);
}

} // namespace payoff
