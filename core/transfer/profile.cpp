// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/profile.h"

#include "core/transfer/celltext.h"
#include "core/transfer/headers.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace payoff {

namespace {

Error wrong(const QString &what)
{
    return {ErrorCode::InvalidValue, {QStringLiteral("import profile"), what}};
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const auto &each : array)
        list.append(each.toString());
    return list;
}

std::string folded(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size())).toCaseFolded().simplified().toStdString();
}

/// As in the file: a blank at the end of a beginning matters.
std::vector<std::string> foldedWords(const QJsonValue &value)
{
    std::vector<std::string> words;
    for (const QString &each : strings(value))
        words.push_back(each.toCaseFolded().toStdString());
    return words;
}

Result<Profile::Synonyms> readSynonyms(const QString &key, const QJsonValue &value)
{
    const std::optional<Field> field = Field::fromKey(key);
    if (!field)
        return wrong(key);
    Profile::Synonyms synonyms{*field, {}};
    for (const QString &each : strings(value))
        synonyms.headers.append(normalisedHeader(each).key);
    return synonyms;
}

/// Fields are tried in the order in which Field lists them, whatever the order in the file.
Result<void> readHeaders(const QJsonObject &headers, Profile &profile)
{
    for (auto each = headers.begin(); each != headers.end(); ++each) {
        const Result<Profile::Synonyms> synonyms = readSynonyms(each.key(), each.value());
        if (!synonyms)
            return synonyms.error();
        profile.fields.append(*synonyms);
    }
    const QVector<Field> order = Field::all();
    std::sort(profile.fields.begin(), profile.fields.end(),
              [&](const auto &a, const auto &b) { return order.indexOf(a.field) < order.indexOf(b.field); });
    return {};
}

void readPaidWords(const QJsonObject &words, Profile &profile)
{
    const std::pair<const char *, PaidFlag> flags[] = {
        {"paid", PaidFlag::Paid}, {"organic", PaidFlag::Organic}, {"unknown", PaidFlag::Unknown}};
    for (const auto &[key, flag] : flags) {
        for (const std::string &word : foldedWords(words.value(QLatin1String(key))))
            profile.paidWords.emplace_back(word, flag);
    }
}

} // namespace

bool Profile::knowsHeader(const QString &key) const
{
    return std::any_of(fields.begin(), fields.end(),
                       [&](const Synonyms &each) { return each.headers.contains(key); });
}

bool Profile::isTotalsLabel(std::string_view text) const
{
    const std::string label = folded(text);
    return std::find(totalsLabels.begin(), totalsLabels.end(), label) != totalsLabels.end()
        || std::any_of(totalsBeginnings.begin(), totalsBeginnings.end(), [&](const std::string &beginning) {
               return label.compare(0, beginning.size(), beginning) == 0;
           });
}

std::optional<PaidFlag> Profile::paidFlag(std::string_view text) const
{
    text = trimmed(text);
    if (isMissingMarker(text))
        return PaidFlag::Unknown;
    for (const auto &[word, flag] : paidWords) {
        if (equalsFolded(text, word))
            return flag;
    }
    return std::nullopt;
}

Result<Profile> readProfile(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonObject object = QJsonDocument::fromJson(json, &problem).object();
    if (problem.error != QJsonParseError::NoError)
        return wrong(problem.errorString());
    Profile profile;
    profile.id = object.value(QLatin1String("id")).toString();
    profile.name = object.value(QLatin1String("name")).toString();
    if (profile.id.isEmpty() || profile.name.isEmpty())
        return wrong(QStringLiteral("id, name"));
    profile.defaultChannel = object.value(QLatin1String("channel")).toString();
    profile.segmentKind = object.value(QLatin1String("segment_kind")).toString(QStringLiteral("segment"));
    const QString basis = object.value(QLatin1String("date_basis")).toString(QStringLiteral("unknown"));
    const std::optional<DateBasis> dateBasis = fromKey<DateBasis>(basis);
    if (!dateBasis)
        return wrong(basis);
    profile.dateBasis = *dateBasis;
    const Result<void> headers = readHeaders(object.value(QLatin1String("headers")).toObject(), profile);
    if (!headers)
        return headers.error();
    const QJsonObject totals = object.value(QLatin1String("totals")).toObject();
    profile.totalsLabels = foldedWords(totals.value(QLatin1String("labels")));
    profile.totalsBeginnings = foldedWords(totals.value(QLatin1String("beginnings")));
    readPaidWords(object.value(QLatin1String("paid")).toObject(), profile);
    return profile;
}

Result<Profile> builtInProfile(const QString &id)
{
    const QDir folder(QStringLiteral(":/payoff/importers"));
    const QStringList names = folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        Result<Profile> profile = readProfile(file.readAll());
        if (!profile || profile->id == id)
            return profile;
    }
    return Error{ErrorCode::UnknownName, {QStringLiteral("import profile"), id}};
}

QStringList builtInProfileIds()
{
    QStringList ids;
    const QDir folder(QStringLiteral(":/payoff/importers"));
    const QStringList names = folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        if (const Result<Profile> profile = readProfile(file.readAll()))
            ids.append(profile->id);
    }
    return ids;
}

} // namespace payoff
