// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/audienceprofile.h"

#include "core/transfer/profile.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace payoff {

namespace {

QStringList foldedWords(const QJsonValue &value)
{
    QStringList words;
    const QJsonArray array = value.toArray();
    for (const auto &each : array)
        words.append(foldedWord(each.toString()));
    return words;
}

/// The kind alone, or the channel and the kind.
AudienceProfile::Breakdown readBreakdown(const QString &title, const QJsonValue &told)
{
    if (told.isString())
        return {foldedWord(title), told.toString(), {}};
    return {foldedWord(title), told.toArray().at(1).toString(), told.toArray().at(0).toString()};
}

} // namespace

const AudienceProfile::Breakdown *AudienceProfile::breakdown(const QString &line) const
{
    const QString title = foldedWord(line);
    const auto found = std::find_if(breakdowns.begin(), breakdowns.end(),
                                    [&](const Breakdown &each) { return each.title == title; });
    return found == breakdowns.end() ? nullptr : &*found;
}

void AudienceProfile::takeOver(const AudienceProfile &base)
{
    breakdowns += base.breakdowns;
    labels += base.labels;
    values += base.values;
}

Result<AudienceProfile> readAudienceProfile(const QJsonObject &object)
{
    AudienceProfile profile;
    const QJsonObject titles = object.value(QLatin1String("titles")).toObject();
    for (auto each = titles.begin(); each != titles.end(); ++each) {
        const AudienceProfile::Breakdown breakdown = readBreakdown(each.key(), each.value());
        if (breakdown.title.isEmpty() || breakdown.kind.isEmpty())
            return Error{ErrorCode::InvalidValue, {QStringLiteral("import profile"), each.key()}};
        profile.breakdowns.append(breakdown);
    }
    profile.labels = foldedWords(object.value(QLatin1String("labels")));
    profile.values = foldedWords(object.value(QLatin1String("values")));
    return profile;
}

} // namespace payoff
