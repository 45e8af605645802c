// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/profilesverb.h"

#include "app/cli/console.h"
#include "core/transfer/ownprofiles.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace payoff {

namespace {

QString asTable()
{
    QString text;
    const QStringList builtIn = builtInProfileIds();
    for (const Profile &each : allProfiles())
        text += QStringLiteral("%1  %2").arg(each.id, -26).arg(each.name)
            + (builtIn.contains(each.id) ? QString() : Cli::tr(" (your own)")) + u'\n';
    return text;
}

QString asJson()
{
    const QStringList builtIn = builtInProfileIds();
    QJsonArray profiles;
    for (const Profile &each : allProfiles())
        profiles.append(QJsonObject{{QStringLiteral("id"), each.id},
                                    {QStringLiteral("name"), each.name},
                                    {QStringLiteral("own"), !builtIn.contains(each.id)}});
    return QString::fromUtf8(QJsonDocument(profiles).toJson(QJsonDocument::Compact)) + u'\n';
}

int show(const QString &id)
{
    const auto json = profileJson(id);
    return json ? print(*json) : fail(json.error());
}

int add(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail({ErrorCode::FileNotReadable, {path, file.errorString()}});
    const auto profile = addOwnProfile(file.readAll());
    if (!profile)
        return fail(profile.error());
    return print(Cli::tr("%1 (%2) was added.").arg(profile->id, profile->name) + u'\n');
}

int remove(const QString &id)
{
    if (const auto removed = removeOwnProfile(id); !removed)
        return fail(removed.error());
    return print(Cli::tr("%1 was removed.").arg(id) + u'\n');
}

int run(const Arguments &arguments)
{
    if (const auto id = arguments.value(QStringLiteral("show")))
        return show(*id);
    if (const auto path = arguments.value(QStringLiteral("add")))
        return add(*path);
    if (const auto id = arguments.value(QStringLiteral("remove")))
        return remove(*id);
    return print(arguments.has(QStringLiteral("json")) ? asJson() : asTable());
}

} // namespace

VerbInfo profilesVerbInfo()
{
    return {QStringLiteral("profiles"),
            {},
            Cli::tr("List the tools whose exports are recognised, and share profiles of your own."),
            {{QStringLiteral("show"), QStringLiteral("ID"), Cli::tr("Print that profile as JSON.")},
             {QStringLiteral("add"), QStringLiteral("FILE"),
              Cli::tr("Add a profile from a JSON file to your own.")},
             {QStringLiteral("remove"), QStringLiteral("ID"), Cli::tr("Remove a profile of your own.")},
             {QStringLiteral("json"), {}, Cli::tr("As JSON, for machines.")}}};
}

int runProfilesVerb(const QStringList &arguments) { return runVerb(profilesVerbInfo(), arguments, run); }

} // namespace payoff
