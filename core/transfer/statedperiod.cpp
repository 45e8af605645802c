// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/statedperiod.h"

#include "core/transfer/datestyle.h"

#include <QRegularExpression>

namespace payoff {

namespace {

/// A date that can be read in one way only.
std::optional<Day> dayIn(const QString &text)
{
    const std::string bytes = text.trimmed().toStdString();
    const ParsedDate date = parseDate(bytes, {});
    return date.outcome == ParsedDate::Outcome::Value ? std::optional(date.day) : std::nullopt;
}

std::optional<DayRange> rangeOf(const std::optional<Day> &first, const std::optional<Day> &last)
{
    return first && last && *first <= *last ? std::optional(DayRange{*first, *last}) : std::nullopt;
}

/// What a line says and nothing else: two dates with a dash or a word between them, a week or a month.
std::optional<DayRange> rangeIn(const QString &line)
{
    const std::string bytes = line.toStdString();
    const ParsedDate days = parseDate(bytes, {});
    const bool isRange = days.outcome == ParsedDate::Outcome::Value && days.day < days.last;
    return isRange ? std::optional(DayRange{days.day, days.last}) : std::nullopt;
}

/// The date behind a label: "# Start date: 20250708".
std::optional<Day> labelledDay(const QStringList &lines, const QRegularExpression &label)
{
    for (const QString &line : lines) {
        const QRegularExpressionMatch match = label.match(line);
        if (match.hasMatch())
            return dayIn(line.mid(match.capturedEnd()));
    }
    return std::nullopt;
}

std::optional<DayRange> rangeInName(const QString &name)
{
    static const QRegularExpression days(QStringLiteral(
        "(\\d{4})[-.]?(\\d{2})[-.]?(\\d{2})(?:\\s*[-_]\\s*|\\s+to\\s+)(\\d{4})[-.]?(\\d{2})[-.]?(\\d{2})"));
    const QRegularExpressionMatch match = days.match(name);
    if (!match.hasMatch())
        return std::nullopt;
    const auto dayAt = [&](int group) {
        return dayOf(match.captured(group).toInt(), match.captured(group + 1).toInt(),
                     match.captured(group + 2).toInt());
    };
    return rangeOf(dayAt(1), dayAt(4));
}

} // namespace

std::optional<DayRange> statedPeriod(const QStringList &preamble, const QString &fileName)
{
    static const QRegularExpression start(QStringLiteral("(?:start date|report start|startdatum)\\s*:"),
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression end(QStringLiteral("(?:end date|report end|enddatum)\\s*:"),
                                        QRegularExpression::CaseInsensitiveOption);
    if (const auto labelled = rangeOf(labelledDay(preamble, start), labelledDay(preamble, end)))
        return labelled;
    for (const QString &line : preamble) {
        QString plain = line;
        plain.remove(u'"');
        if (const auto range = rangeIn(plain))
            return range;
    }
    return rangeInName(fileName);
}

} // namespace payoff
