// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/ownfigures.h"

#include "core/base/names.h"
#include "core/measures/formula.h"
#include "core/measures/measure.h"

#include <algorithm>

namespace payoff {

namespace {

constexpr int mostDigits = 6;
constexpr int longestKey = 60;

/// A letter first, then letters, digits and low lines: as formulas name things.
bool isName(const QString &key)
{
    const auto fits = [](QChar each) { return each.isLetterOrNumber() || each == u'_'; };
    return !key.isEmpty() && key.size() <= longestKey && key[0].isLetter()
        && std::all_of(key.begin(), key.end(), fits);
}

Result<void> validateOwn(const QString &kind, const QString &key, const QString &name, const QString &note)
{
    if (!isName(key) || isKnownKey(key))
        return Error{ErrorCode::InvalidValue, {kind, key}};
    if (const auto valid = validateText(kind, note); !valid)
        return valid;
    return validateName(kind, name);
}

QStringList knownKeys()
{
    QStringList keys;
    for (const MeasureInfo &each : measures())
        keys.push_back(QString::fromLatin1(each.key));
    for (const auto &[derived, key] : EnumKeys<Derived>::keys)
        keys.push_back(QString::fromLatin1(key));
    for (const KpiInfo &each : kpis())
        keys.push_back(QString::fromLatin1(each.key));
    return keys;
}

/// Where the name stands in the formula, as a word of its own.
qsizetype placeOf(const QString &name, const QString &formula)
{
    const auto belongsToAWord = [&](qsizetype at) {
        return at >= 0 && at < formula.size() && (formula[at].isLetterOrNumber() || formula[at] == u'_');
    };
    qsizetype at = formula.indexOf(name);
    while (at >= 0 && (belongsToAWord(at - 1) || belongsToAWord(at + name.size())))
        at = formula.indexOf(name, at + 1);
    return at;
}

} // namespace

bool isKnownKey(const QString &key)
{
    return measureFromKey(key) || fromKey<Derived>(key) || kpiFromKey(key);
}

Result<void> validate(const OwnMeasure &measure)
{
    const QString kind = QStringLiteral("own measure");
    if (measure.digits < 0 || measure.digits > mostDigits)
        return Error{ErrorCode::InvalidValue, {kind, QString::number(measure.digits)}};
    return validateOwn(kind, measure.key, measure.name, measure.note);
}

Result<void> validate(const OwnKpi &kpi)
{
    if (const auto formula = Formula::parse(kpi.formula); !formula)
        return formula.error();
    return validateOwn(QStringLiteral("own KPI"), kpi.key, kpi.name, kpi.note);
}

Result<void> validate(const OwnValue &value)
{
    if (value.measure.isNull())
        return Error{ErrorCode::UnknownId, {QStringLiteral("own measure"), QStringLiteral("0")}};
    if (value.channel.isNull())
        return Error{ErrorCode::UnknownId, {QStringLiteral("channel"), QStringLiteral("0")}};
    return {};
}

Result<void> checkFormula(const QString &formula, const QStringList &ownMeasures)
{
    const auto parsed = Formula::parse(formula);
    if (!parsed)
        return parsed.error();
    for (const QString &name : parsed->names()) {
        if (!isKnownKey(name) && !ownMeasures.contains(name))
            return Error{ErrorCode::UnknownMeasure,
                         {name, (ownMeasures + knownKeys()).join(QStringLiteral(", ")),
                          QString::number(placeOf(name, formula))}};
    }
    return {};
}

QString ownKey(const QString &name, const QStringList &taken)
{
    QString key;
    for (const QChar each : name.toLower()) {
        if (each.isLetterOrNumber())
            key += each;
        else if (!key.isEmpty() && !key.endsWith(u'_'))
            key += u'_';
    }
    key = key.left(longestKey - 4);
    while (key.endsWith(u'_'))
        key.chop(1);
    if (key.isEmpty() || !key[0].isLetter())
        key.prepend(QStringLiteral("own_"));
    const auto isTaken = [&](const QString &each) { return taken.contains(each) || isKnownKey(each); };
    QString free = key;
    for (int number = 2; isTaken(free); ++number)
        free = key + u'_' + QString::number(number);
    return free;
}

} // namespace payoff
