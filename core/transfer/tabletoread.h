// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/rowreader.h"

namespace payoff {

/// The table of a file that is read by that profile, with a row for each channel where it had them in its
/// columns. What the options say of columns is brought into its terms: choices of single channels are used
/// up, and where nothing is known of a file, the one column that holds dates is chosen for them. Errors of
/// findTable() and unpivoted(). Of a file of an audience's shares, of which all tables are read, the first.
Result<Table> tableToRead(const QString &path, const Profile &profile, ReadOptions &options);

} // namespace payoff
