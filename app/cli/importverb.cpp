// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/importverb.h"

#include "app/cli/console.h"
#include "app/cli/importoutput.h"
#include "core/base/decimal.h"
#include "core/base/period.h"
#include "core/transfer/filelist.h"
#include "core/transfer/ownprofiles.h"
#include "core/transfer/recognition.h"
#include "core/transfer/widetable.h"

#include <optional>

namespace payoff {

namespace {

constexpr int rateDigits = 6;

QString importName() { return QStringLiteral("import"); }

/// What the command line says, read.
struct Wanted {
    ImportOptions options;
    QString profile;
    bool isJson = false;
    std::optional<QString> rejects;
};

Error invalid(const char *option, const QString &text)
{
    return {ErrorCode::InvalidValue, {QString::fromLatin1(option), text}};
}

Result<FieldChoice> readMap(const QString &text)
{
    const qsizetype sign = text.indexOf(u'=');
    if (sign <= 0)
        return invalid("--map", text);
    const FieldChoice choice{text.left(sign).trimmed(), text.mid(sign + 1)};
    const bool isSkipped = choice.field == QLatin1String(skippedColumn);
    if (Field::fromKey(choice.field) || readChannelChoice(choice.field) || isSkipped)
        return choice;
    QStringList known;
    for (const Field &each : Field::all())
        known.append(each.key());
    return Error{ErrorCode::UnknownField, {choice.field, known.join(QStringLiteral(", "))}};
}

Result<void> readRate(const QString &text, QHash<QString, qint64> &rates)
{
    const QString of = text.section(u'=', 0, 0);
    const auto currency = Currency::fromCode(of.section(u'@', 0, 0));
    if (!currency)
        return currency.error();
    const QString when = of.section(u'@', 1).trimmed();
    if (!when.isEmpty() && !Month::fromIso(when) && !Day::fromIso(when))
        return invalid("--rate", text);
    const QByteArray number = text.section(u'=', 1).trimmed().toLatin1();
    const auto rate = parseScaled({number.constData(), std::size_t(number.size())}, rateDigits);
    if (!rate || *rate <= 0)
        return invalid("--rate", text);
    rates.insert(when.isEmpty() ? currency->code() : currency->code() + u'@' + when, *rate);
    return {};
}

/// Which part of the file is meant, and how it is written.
void readPlace(const Arguments &arguments, ReadOptions &read)
{
    for (const char *name : {"sheet", "table"}) {
        if (const auto table = arguments.value(QLatin1String(name)))
            read.table = *table;
    }
    read.encoding = arguments.value(QStringLiteral("encoding")).value_or(QString());
}

Result<void> readDates(const Arguments &arguments, ReadOptions &read)
{
    if (const auto text = arguments.value(QStringLiteral("period"))) {
        const auto period = parsePeriod(*text);
        if (!period)
            return period.error();
        read.period = *period;
    }
    if (const auto text = arguments.value(QStringLiteral("year"))) {
        bool isNumber = false;
        read.year = text->toInt(&isNumber);
        if (!isNumber || *read.year < 1900 || *read.year > 2199)
            return invalid("--year", *text);
    }
    const QString order = arguments.value(QStringLiteral("date-order")).value_or(QString());
    if (order == QLatin1String("ymd"))
        read.dateOrder = DateOrder::Ymd;
    if (order == QLatin1String("dmy"))
        read.dateOrder = DateOrder::Dmy;
    if (order == QLatin1String("mdy"))
        read.dateOrder = DateOrder::Mdy;
    return {};
}

Result<void> readAmounts(const Arguments &arguments, ImportOptions &options)
{
    const QString decimal = arguments.value(QStringLiteral("decimal")).value_or(QString());
    if (!decimal.isEmpty())
        options.read.decimal = decimal == QLatin1String("comma") ? DecimalSign::Comma : DecimalSign::Point;
    if (const auto code = arguments.value(QStringLiteral("currency"))) {
        const auto currency = Currency::fromCode(*code);
        if (!currency)
            return currency.error();
        options.read.currency = currency->code();
    }
    for (const QString &text : arguments.values(QStringLiteral("rate"))) {
        if (const auto rate = readRate(text, options.rates); !rate)
            return rate;
    }
    return {};
}

Result<Wanted> read(const Arguments &arguments)
{
    Wanted wanted;
    ImportOptions &options = wanted.options;
    wanted.profile = arguments.value(QStringLiteral("profile")).value_or(QLatin1String(recogniseProfile));
    if (wanted.profile != QLatin1String(recogniseProfile)) {
        if (const auto profile = profileOfId(wanted.profile); !profile)
            return profile.error();
    }
    for (const QString &text : arguments.values(QStringLiteral("map"))) {
        const auto choice = readMap(text);
        if (!choice)
            return choice.error();
        options.read.choices.append(*choice);
    }
    readPlace(arguments, options.read);
    if (const auto dates = readDates(arguments, options.read); !dates)
        return dates.error();
    if (const auto amounts = readAmounts(arguments, options); !amounts)
        return amounts.error();
    options.read.channel = arguments.value(QStringLiteral("channel")).value_or(QString());
    options.read.source = arguments.value(QStringLiteral("source")).value_or(QString());
    options.onError =
        arguments.value(QStringLiteral("on-error")) == QStringLiteral("stop") ? OnError::Stop : OnError::Skip;
    options.isDryRun = arguments.has(QStringLiteral("dry-run"));
    wanted.isJson = arguments.has(QStringLiteral("json"));
    wanted.rejects = arguments.value(QStringLiteral("rejects"));
    return wanted;
}

/// Done or DoneInPart.
int report(const QString &file, const ImportReport &found, const Wanted &wanted)
{
    for (const RejectedRow &row : found.rejects)
        say(rejectAsText(file, row));
    if (found.batch.rejected > found.rejects.size())
        say(Cli::tr("%1: and %2 more rows left out.")
                .arg(file)
                .arg(found.batch.rejected - found.rejects.size()));
    if (found.batch.held > 0)
        say(Cli::tr("%1: %2 rows are held because their month is closed. Reopen it to take them in.")
                .arg(file)
                .arg(found.batch.held));
    const int printed = wanted.isJson ? print(importAsJson(file, found))
                                      : print(importAsText(file, found, wanted.options.isDryRun));
    if (printed != Done)
        return printed;
    return found.batch.rejected + found.batch.held > 0 ? DoneInPart : Done;
}

/// The option that settles what the file leaves open; empty if none does.
QString optionAgainst(const Error &error)
{
    switch (error.code) {
    case ErrorCode::AmbiguousChannel:
        return QStringLiteral("--channel NAME");
    case ErrorCode::AmbiguousTable:
    case ErrorCode::UnknownTable:
        return QStringLiteral("--table NUMBER");
    case ErrorCode::AmbiguousDateOrder:
        return QStringLiteral("--date-order ymd|dmy|mdy");
    case ErrorCode::AmbiguousDecimal:
        return QStringLiteral("--decimal point|comma");
    case ErrorCode::AmbiguousCurrency:
        return QStringLiteral("--currency CODE");
    case ErrorCode::MissingYear:
        return QStringLiteral("--year YYYY");
    case ErrorCode::NoDateColumn:
        return QStringLiteral("--period PERIOD");
    case ErrorCode::MissingRate:
        return QStringLiteral("--rate %1=NUMBER").arg(error.details.value(0));
    case ErrorCode::NoMeasureColumn:
    case ErrorCode::UnknownColumn:
        return QStringLiteral("--map FIELD=HEADER");
    default:
        return {};
    }
}

/// `file` is named where there are several.
int failOn(const Error &error, const QString &file)
{
    if (!file.isEmpty() && !explanation(error).contains(file))
        say(Cli::tr("%1 was not taken in:").arg(file));
    const int code = fail(error);
    if (const QString option = optionAgainst(error); !option.isEmpty())
        say(Cli::tr("The option for it is %1.").arg(option));
    return code;
}

/// A file out of an archive is called as it is there.
Error renamed(Error error, const ListedFile &file)
{
    for (QString &each : error.details) {
        if (each == file.path)
            each = file.shown;
    }
    return error;
}

Result<ImportReport> importOne(Workspace &workspace, const QString &file, const Wanted &wanted)
{
    const ReadOptions &read = wanted.options.read;
    const auto profile = profileFor(file, wanted.profile, {read.table, read.encoding});
    return profile ? importFile(workspace, file, *profile, wanted.options)
                   : Result<ImportReport>(profile.error());
}

/// Files that are taken in one after the other, and what became of them.
class Taking {
public:
    Taking(Workspace &workspace, const Wanted &wanted, bool isOneOfSeveral)
        : m_workspace(workspace),
          m_wanted(wanted),
          m_isOneOfSeveral(isOneOfSeveral)
    {
    }

    /// Whether to go on: a file that was named and cannot be taken in ends it, one that was found in a folder
    /// or an archive does not.
    bool take(const ListedFile &file)
    {
        const auto found = importOne(m_workspace, file.path, m_wanted);
        if (!found)
            return fail(file, found.error());
        ++m_taken;
        m_code = std::max(m_code, report(file.shown, *found, m_wanted));
        return m_code != Failed;
    }

    [[nodiscard]] int code() const
    {
        if (m_failed == 0 || m_code == Failed)
            return m_code;
        say(Cli::tr("%1 of %2 files were not taken in.").arg(m_failed).arg(m_failed + m_taken));
        return m_taken == 0 ? Failed : DoneInPart;
    }

private:
    bool fail(const ListedFile &file, const Error &error)
    {
        const int code = failOn(renamed(error, file), m_isOneOfSeveral ? file.shown : QString());
        if (file.isFound) {
            ++m_failed;
            return true;
        }
        if (m_taken > 0)
            say(Cli::tr("The files named before %1 were taken in.").arg(file.shown));
        m_code = code;
        return false;
    }

    Workspace &m_workspace;
    const Wanted &m_wanted;
    bool m_isOneOfSeveral; ///< each file is
    int m_code = Done;
    int m_taken = 0;
    int m_failed = 0; ///< of those found
};

int importAll(const Arguments &arguments, const Wanted &wanted)
{
    auto workspace = Workspace::open(arguments.operands().first());
    if (!workspace)
        return fail(workspace.error());
    const auto list = FileList::of(arguments.operands().mid(1));
    if (!list)
        return fail(list.error());
    Taking taking(**workspace, wanted, list->files().size() > 1);
    for (const ListedFile &file : list->files()) {
        if (!taking.take(file))
            break;
    }
    return taking.code();
}

int importFiles(const Arguments &arguments)
{
    auto wanted = read(arguments);
    if (!wanted)
        return badUsage(importName(), explanation(wanted.error()));
    std::optional<RejectsFile> rejects;
    if (wanted->rejects) {
        for (const QString &each : arguments.operands()) {
            if (isSameFile(*wanted->rejects, each))
                return badUsage(importName(), Cli::tr("--rejects would overwrite %1.").arg(each));
        }
        rejects.emplace(*wanted->rejects);
        if (const auto opened = rejects->open(); !opened)
            return fail(opened.error());
        wanted->options.rejects = &*rejects;
    }
    const int code = importAll(arguments, *wanted);
    if (!rejects || code == Failed)
        return code;
    const auto committed = rejects->commit();
    return committed ? code : fail(committed.error());
}

} // namespace

VerbInfo importVerbInfo()
{
    return {
        importName(),
        {QStringLiteral("WORKSPACE"), QStringLiteral("FILE...")},
        Cli::tr("Take files of results or sales, and those in folders and ZIP archives, into a workspace: "
                "each as a "
                "whole, or not at all."),
        {
            {QStringLiteral("profile"), QStringLiteral("ID"),
             Cli::tr("The tool that wrote the file, or a profile's JSON file; by default it is recognised "
                     "(auto).")},
            {QStringLiteral("channel"), QStringLiteral("NAME"),
             Cli::tr("The channel of all rows; of sales, where they tell none.")},
            {QStringLiteral("source"), QStringLiteral("NAME"),
             Cli::tr("The account in the tool that all rows come from.")},
            {QStringLiteral("map"), QStringLiteral("FIELD=HEADER"),
             Cli::tr("Read the column of that header as that field; ad_spend@Facebook=HEADER is of one "
                     "channel."),
             true},
            {QStringLiteral("period"), QStringLiteral("PERIOD"),
             Cli::tr("What a file without dates covers: YYYY, YYYY-MM or DAY..DAY.")},
            {QStringLiteral("year"), QStringLiteral("YYYY"),
             Cli::tr("The year of the first row, where dates lack it.")},
            {QStringLiteral("sheet"), QStringLiteral("NAME"), Cli::tr("The sheet of a spreadsheet.")},
            {QStringLiteral("table"), QStringLiteral("NUMBER"),
             Cli::tr("Which of several tables in the file, by number or name.")},
            {QStringLiteral("encoding"), QStringLiteral("NAME"),
             Cli::tr("The encoding of a CSV file, such as windows-1252; by default as it shows.")},
            {QStringLiteral("date-order"), QStringLiteral("ymd|dmy|mdy"),
             Cli::tr("How dates are to be read.")},
            {QStringLiteral("decimal"), QStringLiteral("point|comma"),
             Cli::tr("The decimal sign of its numbers.")},
            {QStringLiteral("currency"), QStringLiteral("CODE"), Cli::tr("The currency of all amounts.")},
            {QStringLiteral("rate"), QStringLiteral("CODE=NUMBER"),
             Cli::tr("What one unit of that currency is worth in that of the workspace; USD@2026-03=0.92 "
                     "holds for a month, or a day."),
             true},
            {QStringLiteral("on-error"), QStringLiteral("skip|stop"),
             Cli::tr("Leave out rows that cannot be read (skip, by default), or import nothing.")},
            {QStringLiteral("rejects"), QStringLiteral("FILE"),
             Cli::tr("Write the rows left out to a CSV file, with the reasons.")},
            {QStringLiteral("dry-run"), {}, Cli::tr("Say what would happen and change nothing.")},
            {QStringLiteral("json"), {}, Cli::tr("Print one JSON object for each file.")},
        }};
}

int runImportVerb(const QStringList &arguments) { return runVerb(importVerbInfo(), arguments, importFiles); }

} // namespace payoff
