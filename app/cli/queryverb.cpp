// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/queryverb.h"

#include "app/cli/bases.h"
#include "app/cli/console.h"
#include "app/cli/queryoutput.h"
#include "core/roi/asof.h"
#include "core/roi/dimensionnames.h"
#include "core/roi/figurecatalogue.h"
#include "core/roi/queryengine.h"
#include "core/roi/rangedfigure.h"
#include "core/workspace/workspace.h"

#include <algorithm>

namespace payoff {

namespace {

QString queryName() { return QStringLiteral("query"); }

QStringList dimensionKeys()
{
    QStringList keys;
    for (const auto &[dimension, key] : EnumKeys<Dimension>::keys)
        keys.push_back(QString::fromLatin1(key));
    return keys;
}

Result<Dimension> readDimension(const QString &key)
{
    if (const auto dimension = fromKey<Dimension>(key))
        return *dimension;
    return Error{ErrorCode::UnknownDimension, {key, dimensionKeys().join(QStringLiteral(", "))}};
}

/// Each entry of a list separated by commas, white space around them ignored; none twice.
template <class T, class Read>
Result<QVector<T>> readList(const QString &list, Read read)
{
    QVector<T> found;
    for (const QString &entry : list.split(u',')) {
        const Result<T> each = read(entry.trimmed());
        if (!each)
            return each.error();
        if (found.contains(*each))
            return Error{ErrorCode::Contradiction, {Cli::tr("“%1” is named twice").arg(entry.trimmed())}};
        found.push_back(*each);
    }
    return found;
}

/// What the command line says by itself; names and measures are looked up once the workspace is open.
Result<Query> readQuery(const Arguments &arguments)
{
    Query query;
    if (const auto by = arguments.value(QStringLiteral("by"))) {
        auto dimensions = readList<Dimension>(*by, readDimension);
        if (!dimensions)
            return dimensions.error();
        query.by = std::move(*dimensions);
    }
    if (const auto paid = arguments.value(QStringLiteral("paid")))
        query.filters.paid = fromKey<Paid>(*paid);
    query.bases = readBases(arguments);
    return query;
}

/// Puts the ids of the names given with the option into `ids`.
template <class I>
Result<void> lookUpNames(const QStringList &names, QVector<I> &ids, const Database &database,
                         Result<QVector<I>> (*named)(const Database &, const QStringList &))
{
    if (names.isEmpty())
        return {};
    auto found = named(database, names);
    if (!found)
        return found.error();
    ids = std::move(*found);
    return {};
}

/// Those of the program, ends of ranges among them, and those that the workspace defines.
Result<QVector<RangedFigure>> readFigures(const Arguments &arguments, const Database &database)
{
    const auto catalogue = FigureCatalogue::load(database);
    if (!catalogue)
        return catalogue.error();
    const auto read = [&](const QString &key) -> Result<RangedFigure> {
        if (RangedFigure::endKeys().contains(key))
            return RangedFigure::fromKey(key);
        const auto figure = catalogue->fromKey(key);
        return figure ? Result<RangedFigure>(RangedFigure{*figure, RangeEnd::Likely}) : figure.error();
    };
    return readList<RangedFigure>(*arguments.value(QStringLiteral("measures")), read);
}

Result<void> readFilters(const Arguments &arguments, const Database &database, Filters &filters)
{
    const auto names = [&](const char *option) { return arguments.values(QString::fromLatin1(option)); };
    if (const auto done = lookUpNames(names("channel"), filters.channels, database, channelsNamed); !done)
        return done;
    if (const auto done = lookUpNames(names("campaign"), filters.campaigns, database, campaignsNamed); !done)
        return done;
    if (const auto done = lookUpNames(names("segment"), filters.segments, database, segmentsNamed); !done)
        return done;
    return lookUpNames(names("source"), filters.sources, database, sourcesNamed);
}

/// Where only one end is given, the other is that of the known data.
Result<std::optional<DayRange>> completed(const AskedDays &asked, const Workspace &workspace)
{
    if (!asked.from && !asked.to)
        return std::optional<DayRange>();
    const auto known = knownDays(workspace);
    if (!known)
        return known.error();
    DayRange days{asked.from.value_or(known->first), asked.to.value_or(known->last)};
    if (!asked.to)
        days.last = std::max(days.first, days.last);
    if (!asked.from)
        days.first = std::min(days.first, days.last);
    return std::optional(days);
}

QStringList filtersInWords(const Arguments &arguments)
{
    QStringList words;
    for (const char *option : {"channel", "campaign", "segment", "source", "paid"}) {
        const QStringList values = arguments.values(QString::fromLatin1(option));
        if (!values.isEmpty())
            words.push_back(QString::fromLatin1(option) + u' ' + values.join(QStringLiteral(", ")));
    }
    return words;
}

int printAnswer(const Answer &answer, const QString &format)
{
    for (const QString &remark : remarks(answer))
        say(remark);
    if (format == QLatin1String("json"))
        return print(asJson(answer));
    return print(format == QLatin1String("csv") ? asCsv(answer) : asTable(answer));
}

/// Puts the ends that were asked for into the place of the likely values.
void takeEnds(const QVector<RangedFigure> &figures, QueryResult &result)
{
    for (QueryRow &row : result.rows) {
        for (qsizetype i = 0; i < row.values.size(); ++i)
            row.values[i] = figures[i].of(row.values[i]);
    }
}

int answer(const Arguments &arguments, Query query, const AskedDays &asked)
{
    const auto workspace = Workspace::open(arguments.operands().first());
    if (!workspace)
        return fail(workspace.error());
    const auto figures = readFigures(arguments, (*workspace)->database());
    if (!figures)
        return badUsage(queryName(), explanation(figures.error()));
    QStringList keys;
    for (const RangedFigure &each : *figures) {
        query.figures.push_back(each.figure);
        keys.push_back(each.key());
    }
    if (const auto read = readFilters(arguments, (*workspace)->database(), query.filters); !read)
        return fail(read.error());
    const auto days = completed(asked, **workspace);
    if (!days)
        return fail(days.error());
    query.days = *days;
    auto result = runQuery(**workspace, query);
    if (!result)
        return result.error().code == ErrorCode::Contradiction
            ? badUsage(queryName(), explanation(result.error()))
            : fail(result.error());
    takeEnds(*figures, *result);
    return printAnswer({query, *result, (*workspace)->info().currency, filtersInWords(arguments), keys},
                       arguments.value(QStringLiteral("format")).value_or(QStringLiteral("table")));
}

int ask(const Arguments &arguments)
{
    if (!arguments.has(QStringLiteral("measures")))
        return badUsage(queryName(), Cli::tr("“query” needs the option --measures."));
    auto query = readQuery(arguments);
    if (!query)
        return badUsage(queryName(), explanation(query.error()));
    const auto days = readDays(arguments);
    if (!days)
        return badUsage(queryName(), explanation(days.error()));
    return answer(arguments, std::move(*query), *days);
}

} // namespace

VerbInfo queryVerbInfo()
{
    const auto name = QStringLiteral("NAME");
    QVector<OptionInfo> options{
        {QStringLiteral("measures"), QStringLiteral("LIST"),
         Cli::tr("What to print, separated by commas: %1.")
             .arg((Figure::allKeys() + RangedFigure::endKeys()).join(QStringLiteral(", ")))},
        {QStringLiteral("by"), QStringLiteral("LIST"),
         Cli::tr("What to break it down by, separated by commas: %1.")
             .arg(dimensionKeys().join(QStringLiteral(", ")))},
        {QStringLiteral("from"), QStringLiteral("DAY"), Cli::tr("First day; by default that of the data.")},
        {QStringLiteral("to"), QStringLiteral("DAY"), Cli::tr("Last day; by default that of the data.")},
        {QStringLiteral("channel"), name, Cli::tr("Only this channel."), true},
        {QStringLiteral("campaign"), name, Cli::tr("Only this campaign."), true},
        {QStringLiteral("segment"), name, Cli::tr("Only this segment."), true},
        {QStringLiteral("source"), name, Cli::tr("Only this source."), true},
        {QStringLiteral("paid"), QStringLiteral("paid|organic|unknown"), Cli::tr("Only such results.")},
    };
    options += basesOptions();
    options.push_back({QStringLiteral("view"), QStringLiteral("outcome|touch"),
                       Cli::tr("Date results by the day they came in (the default) or by the day of the "
                               "contact that led to them.")});
    options.push_back({QStringLiteral("format"), QStringLiteral("table|csv|json"),
                       Cli::tr("How to print it; by default table.")});
    return {queryName(), {QStringLiteral("WORKSPACE")}, Cli::tr("Print figures."), options};
}

int runQueryVerb(const QStringList &arguments) { return runVerb(queryVerbInfo(), arguments, ask); }

} // namespace payoff
