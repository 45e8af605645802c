// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/profilesverb.h"

#include "app/cli/console.h"
#include "core/transfer/profile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace payoff {

namespace {

QString asTable()
{
    QString text;
    for (const Profile &each : builtInProfiles())
        text += QStringLiteral("%1  %2\n").arg(each.id, -26).arg(each.name);
    return text;
}

QString asJson()
{
    QJsonArray profiles;
    for (const Profile &each : builtInProfiles())
        profiles.append(QJsonObject{{QStringLiteral("id"), each.id}, {QStringLiteral("name"), each.name}});
    return QString::fromUtf8(QJsonDocument(profiles).toJson(QJsonDocument::Compact)) + u'\n';
}

int list(const Arguments &arguments)
{
    return print(arguments.has(QStringLiteral("json")) ? asJson() : asTable());
}

} // namespace

VerbInfo profilesVerbInfo()
{
    return {QStringLiteral("profiles"),
            {},
            Cli::tr("List the tools whose exports are recognised."),
            {{QStringLiteral("json"), {}, Cli::tr("As JSON, for machines.")}}};
}

int runProfilesVerb(const QStringList &arguments) { return runVerb(profilesVerbInfo(), arguments, list); }

} // namespace payoff
