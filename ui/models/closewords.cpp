// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/closewords.h"

#include "ui/models/goaldata.h"
#include "ui/text/costtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace payoff {

namespace {

class CloseWords {
    Q_DECLARE_TR_FUNCTIONS(CloseWords)
};

/// What all sentences of one list need.
struct Writer {
    Month month;
    Currency currency;
    const Format &format;

    [[nodiscard]] QString money(qint64 minor) const { return format.money({minor, currency}); }
    [[nodiscard]] CheckWords words(const CheckLine &line) const;
    [[nodiscard]] QString channel(const CheckLine &line) const;
    [[nodiscard]] QString oddValues(const QVector<CheckLine> &lines) const;
    [[nodiscard]] QString absentCost(const CheckLine &line) const;
    [[nodiscard]] QString spendTwice(const CheckLine &line) const;
};

QString namesOf(const QVector<Measure> &measures, const QLocale &locale)
{
    QStringList names;
    for (const Measure each : measures)
        names.append(measureName(each));
    return locale.createSeparatedList(names);
}

QString Writer::channel(const CheckLine &line) const
{
    const QString before = format.month(month.previous());
    QString known = line.day ? CloseWords::tr("Known up to %1.").arg(format.longDay(*line.day))
                             : CloseWords::tr("Typed by hand.");
    if (line.state == CheckState::Missing && !line.day && !line.measures.isEmpty())
        known.clear();
    if (!line.measures.isEmpty())
        return CloseWords::tr("%1 Reported in %2, but not this month: %3.")
            .arg(known, before, namesOf(line.measures, format.locale()))
            .trimmed();
    if (line.state == CheckState::Look)
        return CloseWords::tr("%1 Last month was known closer to its end.").arg(known);
    return CloseWords::tr("%1 All that %2 had is here.").arg(known, before);
}

/// One value in a sentence, several as a list: a channel that is out of line is so in most of what it
/// reports.
QString Writer::oddValues(const QVector<CheckLine> &lines) const
{
    QStringList parts;
    for (const CheckLine &line : lines) {
        const Measure measure = line.measures.value(0);
        const QString now = measureText(line.value, measure, currency, format);
        const QString usual = measureText(line.usual, measure, currency, format);
        if (lines.size() == 1)
            return CloseWords::tr("%1 is %2; in the months before it was about %3. Is that right?")
                .arg(measureName(measure), now, usual);
        parts.append(CloseWords::tr("%1 %2 (about %3)").arg(measureName(measure), now, usual));
    }
    return CloseWords::tr("Out of line with the months before: %1. Are they right?")
        .arg(format.locale().createSeparatedList(parts));
}

QString Writer::absentCost(const CheckLine &line) const
{
    const QString what = line.name.isEmpty()
        ? categoryName(line.category)
        : CloseWords::tr("%1 (%2)").arg(categoryName(line.category), isolatedName(line.name));
    return CloseWords::tr("%1 cost %2 in %3 and does not repeat by itself. Nothing like it is here.")
        .arg(what, money(line.value), format.month(month.previous()));
}

QString Writer::spendTwice(const CheckLine &line) const
{
    if (line.state == CheckState::Ok)
        return CloseWords::tr("Ad spend counts by the invoice, %1. Results report %2.")
            .arg(money(line.value), money(line.usual));
    return CloseWords::tr("The ledger holds %1 of ad spend, and results report %2. Only what results report "
                          "is counted.")
        .arg(money(line.value), money(line.usual));
}

CheckWords Writer::words(const CheckLine &line) const
{
    const QString costs = QStringLiteral("costs");
    const QString imports = QStringLiteral("import");
    switch (line.kind) {
    case CheckKind::MonthRuns:
        return {line.state, format.month(month),
                CloseWords::tr("The month is not over: results are known up to %1.")
                    .arg(format.longDay(line.day.value_or(month.first()))),
                imports, 0};
    case CheckKind::Channel:
        return {line.state, line.name, channel(line), QStringLiteral("month-sheet"), 0};
    case CheckKind::OddValue:
        return {line.state, line.name, oddValues({line}), QStringLiteral("channels"), line.channel.value};
    case CheckKind::Held:
        return {line.state, CloseWords::tr("Held"),
                CloseWords::tr("%n row(s) came in after the month was closed. They count in no figure.",
                               nullptr, int(line.count)),
                QString(), 0};
    case CheckKind::Rejected:
        return {line.state, isolatedName(line.name),
                CloseWords::tr("%n row(s) of this file could not be read.", nullptr, int(line.count)),
                imports, 0};
    case CheckKind::AbsentCost:
        return {line.state, CloseWords::tr("Costs"), absentCost(line), costs, 0};
    case CheckKind::SpendTwice:
        return {line.state, line.name, spendTwice(line), costs, 0};
    case CheckKind::MissingRate:
        return {line.state, CloseWords::tr("Costs"),
                CloseWords::tr("%n entry(s) are in no figure, because their rate of exchange is missing.",
                               nullptr, int(line.count)),
                costs, 0};
    case CheckKind::Goal:
        return {line.state, line.name, CloseWords::tr("Goal: %1.").arg(statusText(line.progress)),
                QStringLiteral("goals"), line.progress.goal.value};
    case CheckKind::NoCost:
        return {line.state, CloseWords::tr("Costs"),
                CloseWords::tr("The ledger has nothing in this month. Without tools, content and time, ROI "
                               "looks better than it is."),
                costs, 0};
    }
    Q_UNREACHABLE();
}

/// The lines from there on that say which values of one channel are out of line.
QVector<CheckLine> oddValuesFrom(const QVector<CheckLine> &lines, qsizetype from)
{
    const auto end = std::find_if(lines.begin() + from, lines.end(), [&](const CheckLine &line) {
        return line.kind != CheckKind::OddValue || line.channel != lines[from].channel;
    });
    return {lines.begin() + from, end};
}

} // namespace

QVector<CheckWords> checkWords(const QVector<CheckLine> &lines, Month month, Currency currency,
                               const Format &format)
{
    const Writer writer{month, currency, format};
    QVector<CheckWords> words;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        words.push_back(writer.words(lines[i]));
        const QVector<CheckLine> alike = oddValuesFrom(lines, i);
        if (alike.size() < 2)
            continue;
        words.back().sentence = writer.oddValues(alike);
        i += alike.size() - 1;
    }
    return words;
}

QString stateText(CheckState state)
{
    switch (state) {
    case CheckState::Ok:
        return CloseWords::tr("OK");
    case CheckState::Look:
        return CloseWords::tr("Look");
    case CheckState::Missing:
        return CloseWords::tr("Missing");
    }
    Q_UNREACHABLE();
}

} // namespace payoff
