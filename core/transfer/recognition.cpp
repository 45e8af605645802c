// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/recognition.h"

#include "core/transfer/headers.h"
#include "core/transfer/ownprofiles.h"
#include "core/transfer/widetable.h"

#include <algorithm>

namespace payoff {

namespace {

/// Stands in a signature for the line above the table.
const QString &titleElement()
{
    static const QString element = QStringLiteral("title");
    return element;
}

/// What of a table tells whose it is.
struct Looks {
    explicit Looks(const Table &table)
        : title(foldedWord(table.title))
    {
        for (const QString &each : table.headers)
            keys.append(normalisedHeader(each).key);
    }

    QString title;
    QStringList keys; ///< of its headers
};

bool hasTitle(const Profile &profile, const Looks &looks)
{
    return std::any_of(profile.titles.begin(), profile.titles.end(),
                       [&](const QString &each) { return looks.title.startsWith(each); });
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

/// A table with a column for channels has them nowhere else.
int wideFitness(const Profile &profile, const Looks &looks)
{
    const auto isOfChannels = [&](const QString &key) {
        return std::any_of(profile.fields.begin(), profile.fields.end(), [&](const auto &each) {
            return each.field == Field(KeyField::Channel) && each.headers.contains(key);
        });
    };
    if (std::any_of(looks.keys.begin(), looks.keys.end(), isOfChannels))
        return 0;
    const int columns = wideColumns(profile, looks.keys);
    return columns < 2 ? 0 : columns;
}

/// How well the profile fits: the number of headers that it knows, 0 if none of its signatures is met.
int fitness(const Profile &profile, const Looks &looks)
{
    if (profile.isWide)
        return wideFitness(profile, looks);
    const auto isForeign = [&](const QString &key) { return profile.sales->foreignHeaders.contains(key); };
    if (profile.sales && std::any_of(looks.keys.begin(), looks.keys.end(), isForeign))
        return 0;
    const bool titled = hasTitle(profile, looks);
    const bool fits = std::any_of(profile.signatures.begin(), profile.signatures.end(),
                                  [&](const auto &each) { return isMet(each, looks.keys, titled); });
    if (!fits)
        return 0;
    const auto known = std::count_if(looks.keys.begin(), looks.keys.end(),
                                     [&](const QString &key) { return profile.knowsHeader(key); });
    return 1 + int(known) + (titled ? 1 : 0);
}

/// A file of one measure says above the table which one it is. Its source is one of its own: the next file,
/// of another measure, shall not replace its rows.
Profile tuned(Profile profile, const Table &table)
{
    const QString title = foldedWord(table.title);
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

const QSet<QString> &builtInHeaders()
{
    static const QSet<QString> keys = [] {
        QSet<QString> all;
        for (const Profile &each : builtInProfiles())
            all.unite(each.knownHeaders());
        return all;
    }();
    return keys;
}

/// Whether the table has a header that means something in files of results.
bool hasResults(const AudienceProfile &profile, const Table &table, const IsKnownHeader &isKnown)
{
    return std::any_of(table.headers.begin(), table.headers.end(), [&](const QString &header) {
        const QString key = normalisedHeader(header).key;
        return isKnown(key) && !profile.labels.contains(key) && !profile.values.contains(key);
    });
}

/// Every table that has a title has one that the profile knows, and at least one has.
bool isAudience(const AudienceProfile &profile, const std::vector<Table> &tables,
                const IsKnownHeader &isKnown)
{
    const auto isTitle = [&](const QString &line) { return profile.breakdown(line) != nullptr; };
    int titled = 0;
    int known = 0;
    for (const Table &each : tables) {
        titled += !each.title.isEmpty();
        known += std::any_of(each.preamble.begin(), each.preamble.end(), isTitle);
        if (hasResults(profile, each, isKnown))
            return false;
    }
    return known > 0 && known == titled;
}

/// The first profile that finds an audience's shares in the file, own ones before those built in; null if
/// there is none.
const Profile *audienceProfile(const QVector<Profile> &own, const std::vector<Table> &tables,
                               const IsKnownHeader &isKnown)
{
    for (const QVector<Profile> *profiles : {&own, &builtInProfiles()}) {
        for (const Profile &each : *profiles) {
            if (each.audience && isAudience(*each.audience, tables, isKnown))
                return &each;
        }
    }
    return nullptr;
}

} // namespace

Result<Profile> profileFor(const QString &path, const QString &id, const TableChoice &choice)
{
    if (id != QLatin1String(recogniseProfile))
        return profileOfId(id);
    const QVector<Profile> own = ownProfiles();
    const auto isKnown = [&](const QString &key) {
        return builtInHeaders().contains(key)
            || std::any_of(own.begin(), own.end(), [&](const auto &each) { return each.knowsHeader(key); });
    };
    const auto tables = findTables(path, isKnown, choice.encoding);
    if (!tables)
        return tables.error();
    if (const Profile *profile = audienceProfile(own, *tables, isKnown))
        return *profile;
    const Result<Table> table = chooseTable(*tables, choice);
    if (!table)
        return table.error();
    const Looks looks(*table);
    const Profile *best = nullptr;
    int most = 0;
    const auto consider = [&](const Profile &profile, int more) {
        const int fits = fitness(profile, looks);
        if (fits > 0 && fits + more > most) {
            most = fits + more;
            best = &profile;
        }
    };
    for (const Profile &each : own)
        consider(each, int(looks.keys.size())); // whoever saved a profile for such files means it
    for (const Profile &each : builtInProfiles())
        consider(each, 0);
    return best ? tuned(*best, *table) : builtInProfile(QStringLiteral("plain"));
}

} // namespace payoff
