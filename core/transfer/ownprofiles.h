// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/mapping.h"
#include "core/transfer/rowreader.h"

namespace payoff {

/// Where the profiles are that were saved or added on this computer: one JSON file each, for all workspaces.
QString ownProfilesFolder();

/// Those that can be read, in the order of their ids.
QVector<Profile> ownProfiles();

/// Own profiles, then those built in.
QVector<Profile> allProfiles();

/// The one of that id among allProfiles(), or in the JSON file of that path. UnknownName, FileNotReadable, or
/// what readProfile() says.
Result<Profile> profileOfId(const QString &id);

/// Keeps the profile under its id; one of that id that was there is replaced. InvalidValue if it is none, or
/// its id is that of one built in; FileNotWritable.
Result<Profile> addOwnProfile(const QByteArray &json);

/// UnknownName if there is none, FileNotWritable.
Result<void> removeOwnProfile(const QString &id);

/// The JSON of the profile of that id, own or built in. UnknownName, FileNotReadable.
Result<QByteArray> profileJson(const QString &id);

/// The JSON of a profile that reads files as this one was: recognised by the headers that were of use, with
/// what was chosen for them, and what was answered of the file in general (channel, date order, decimal sign,
/// currency); all else is as in `base`, which read the file. InvalidValue if the name has no letter or digit,
/// or is that of a profile built in. Not of a table with channels in its columns.
Result<QByteArray> profileFromMapping(const QString &name, const Profile &base, const Mapping &mapping,
                                      const ReadOptions &options);

/// "my-export" of "My export!": letters and digits of any script, in lower case, joined by "-".
QString profileIdOf(const QString &name);

} // namespace payoff
