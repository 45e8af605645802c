// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/ownprofiles.h"

#include "core/base/atomicfile.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <algorithm>

namespace payoff {

namespace {

constexpr qint64 longestFile = 1 << 20;

QString pathOf(const QString &id) { return ownProfilesFolder() + u'/' + id + QStringLiteral(".json"); }

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileNotReadable, {path, file.errorString()}};
    return file.read(longestFile);
}

Result<Profile> readFile(const QString &path)
{
    const auto json = contentOf(path);
    return json ? readProfile(*json) : Result<Profile>(json.error());
}

bool isBuiltIn(const QString &id) { return builtInProfileIds().contains(id); }

Error unknown(const QString &id) { return {ErrorCode::UnknownName, {QStringLiteral("import profile"), id}}; }

QString orderKey(DateOrder order)
{
    switch (order) {
    case DateOrder::Ymd:
        return QStringLiteral("ymd");
    case DateOrder::Dmy:
        return QStringLiteral("dmy");
    case DateOrder::Mdy:
        return QStringLiteral("mdy");
    }
    Q_UNREACHABLE();
}

/// What the profile shall know beside its own headers.
QJsonObject startFrom(const Profile &base)
{
    if (isBuiltIn(base.id))
        return {{QStringLiteral("extends"), base.id}};
    const auto json = profileJson(base.id);
    return json ? QJsonDocument::fromJson(*json).object()
                : QJsonObject{{QStringLiteral("extends"), QStringLiteral("plain")}};
}

/// What all rows have in common.
void putAnswers(const Profile &base, const ReadOptions &options, QJsonObject &object)
{
    const QString channel = options.channel.isEmpty() ? base.defaultChannel : options.channel;
    const QString currency = options.currency.isEmpty() ? base.currency : options.currency;
    if (!channel.isEmpty())
        object.insert(QStringLiteral("channel"), channel);
    if (!currency.isEmpty())
        object.insert(QStringLiteral("currency"), currency);
    if (const auto order = options.dateOrder ? options.dateOrder : base.dateOrder)
        object.insert(QStringLiteral("date_order"), orderKey(*order));
    if (const auto decimal = options.decimal ? options.decimal : base.decimal)
        object.insert(QStringLiteral("decimal"),
                      *decimal == DecimalSign::Comma ? QStringLiteral("comma") : QStringLiteral("point"));
}

} // namespace

QString ownProfilesFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/importers");
}

QVector<Profile> ownProfiles()
{
    QVector<Profile> profiles;
    const QDir folder(ownProfilesFolder());
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        Result<Profile> profile = readFile(folder.filePath(name));
        if (profile && !isBuiltIn(profile->id))
            profiles.append(std::move(*profile));
    }
    std::sort(profiles.begin(), profiles.end(),
              [](const Profile &one, const Profile &other) { return one.id < other.id; });
    return profiles;
}

QVector<Profile> allProfiles() { return ownProfiles() + builtInProfiles(); }

Result<Profile> profileOfId(const QString &id)
{
    if (id.endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
        return readFile(id);
    if (isBuiltIn(id))
        return builtInProfile(id);
    for (const Profile &each : ownProfiles()) {
        if (each.id == id)
            return each;
    }
    return unknown(id);
}

Result<Profile> addOwnProfile(const QByteArray &json)
{
    auto profile = readProfile(json);
    if (!profile)
        return profile;
    if (isBuiltIn(profile->id) || profileIdOf(profile->id) != profile->id)
        return Error{ErrorCode::InvalidValue, {QStringLiteral("import profile"), profile->id}};
    if (!QDir().mkpath(ownProfilesFolder()))
        return Error{ErrorCode::FileNotWritable, {ownProfilesFolder(), QString()}};
    const auto write = [&json](QIODevice &device) { return writeAll(device, json); };
    if (const auto written = writeAtomically(pathOf(profile->id), write); !written)
        return written.error();
    return profile;
}

Result<void> removeOwnProfile(const QString &id)
{
    const QString path = pathOf(id);
    if (profileIdOf(id) != id || !QFile::exists(path))
        return unknown(id);
    QFile file(path);
    if (!file.remove())
        return Error{ErrorCode::FileNotWritable, {path, file.errorString()}};
    return {};
}

Result<QByteArray> profileJson(const QString &id)
{
    if (const QString path = pathOf(id); profileIdOf(id) == id && QFile::exists(path))
        return contentOf(path);
    const QDir folder(QStringLiteral(":/payoff/importers"));
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files)) {
        auto json = contentOf(folder.filePath(name));
        if (json && QJsonDocument::fromJson(*json).object().value(QLatin1String("id")).toString() == id)
            return json;
    }
    return unknown(id);
}

Result<QByteArray> profileFromMapping(const QString &name, const Profile &base, const Mapping &mapping,
                                      const ReadOptions &options)
{
    const QString id = profileIdOf(name);
    if (id.isEmpty() || isBuiltIn(id))
        return Error{ErrorCode::InvalidValue, {QStringLiteral("import profile"), name}};
    QJsonObject headers;
    QJsonArray signature;
    for (const MappedColumn &each : mapping.columns) {
        headers.insert(each.field.key(), QJsonArray{each.header});
        if (!each.header.contains(u'|')) // which parts the wordings of a signature
            signature.append(each.header);
    }
    QJsonObject object = startFrom(base);
    object.insert(QStringLiteral("id"), id);
    object.insert(QStringLiteral("name"), name.simplified());
    QJsonArray signatures;
    signatures.append(signature);
    object.insert(QStringLiteral("signatures"), signatures);
    object.insert(QStringLiteral("headers"), headers);
    object.insert(QStringLiteral("ignored"), QJsonArray::fromStringList(mapping.unmapped));
    putAnswers(base, options, object);
    return QJsonDocument(object).toJson();
}

QString profileIdOf(const QString &name)
{
    QString id;
    for (const QChar c : name.toLower()) {
        if (c.isLetterOrNumber())
            id += c;
        else if (!id.isEmpty() && !id.endsWith(u'-'))
            id += u'-';
    }
    if (id.endsWith(u'-'))
        id.chop(1);
    return id;
}

} // namespace payoff
