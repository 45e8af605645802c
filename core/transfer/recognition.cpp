// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/recognition.h"

#include "core/transfer/headers.h"

#include <algorithm>

namespace payoff {

namespace {

/// Stands in a signature for the line above the table.
const QString &titleElement()
{
    static const QString element = QStringLiteral("title");
    return element;
}

QString foldedTitle(const Table &table) { return table.title.toCaseFolded().simplified(); }

bool hasTitle(const Profile &profile, const Table &table)
{
    const QString title = foldedTitle(table);
    return std::any_of(profile.titles.begin(), profile.titles.end(),
                       [&](const QString &each) { return title.startsWith(each); });
}

QStringList keysOf(const Table &table)
{
    QStringList keys;
    for (const QString &each : table.headers)
        keys.append(normalisedHeader(each).key);
    return keys;
}

bool isMet(const Profile::Signature &signature, const QStringList &keys, bool hasTitle)
{
    return std::all_of(signature.begin(), signature.end(), [&](const QStringList &wordings) {
        if (wordings.first() == titleElement())
            return hasTitle;
        return std::any_of(wordings.begin(), wordings.end(),
                           [&](const QString &each) { return keys.contains(each); });
    });
}

/// A file of one measure says above the table which one it is. Its source is one of its own: the next file,
/// of another measure, shall not replace its rows.
Profile tuned(Profile profile, const Table &table)
{
    const QString title = foldedTitle(table);
    for (const Profile::TitledMeasure &each : profile.titledMeasures) {
        if (each.title != title)
            continue;
        profile.fields.append({each.measure, {normalisedHeader(table.headers.last()).key}});
        if (!each.channel.isEmpty())
            profile.defaultChannel = each.channel;
        profile.tool += u'/' + QString::fromLatin1(info(each.measure).key);
    }
    return profile;
}

bool isKnownToAny(const QString &key)
{
    const QVector<Profile> &profiles = builtInProfiles();
    return std::any_of(profiles.begin(), profiles.end(),
                       [&](const Profile &each) { return each.knowsHeader(key); });
}

} // namespace

int fitness(const Profile &profile, const Table &table)
{
    const QStringList keys = keysOf(table);
    const auto isForeign = [&](const QString &key) { return profile.sales->foreignHeaders.contains(key); };
    if (profile.sales && std::any_of(keys.begin(), keys.end(), isForeign))
        return 0;
    const bool titled = hasTitle(profile, table);
    const bool fits = std::any_of(profile.signatures.begin(), profile.signatures.end(),
                                  [&](const auto &each) { return isMet(each, keys, titled); });
    if (!fits)
        return 0;
    const auto known =
        std::count_if(keys.begin(), keys.end(), [&](const QString &key) { return profile.knowsHeader(key); });
    return 1 + int(known) + (titled ? 1 : 0);
}

Result<Profile> profileFor(const QString &path, const QString &id, const TableChoice &choice)
{
    if (id != QLatin1String(recogniseProfile))
        return builtInProfile(id);
    const Result<Table> table = findTable(path, isKnownToAny, choice);
    if (!table)
        return table.error();
    const Profile *best = nullptr;
    int most = 0;
    for (const Profile &each : builtInProfiles()) {
        if (const int fits = fitness(each, *table); fits > most) {
            most = fits;
            best = &each;
        }
    }
    return best ? tuned(*best, *table) : builtInProfile(QStringLiteral("plain"));
}

} // namespace payoff
