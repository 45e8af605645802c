// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/transfer/createdthings.h"

namespace payoff {

/// Removes what imports that were undone have created and nobody needs any more: ads, ad sets, variants,
/// campaigns and what sources call them, segments, channels, sources. What somebody edited stays. The caller
/// owns the transaction.
class Leftovers {
public:
    explicit Leftovers(const Database &database)
        : m_database(database)
    {
    }

    Result<void> remove();
    /// Names of campaigns, segments and channels that stayed though no row needs them: somebody edited them,
    /// or refers to them.
    [[nodiscard]] const QStringList &kept() const { return m_kept; }

private:
    Result<void> load();
    Result<void> removeRuns();
    Result<void> removeNamed(const char *table, const QMap<qint64, QString> &created, const char *condition);
    Result<void> noteKept();
    Result<void> execute(const QString &sql) const;

    const Database &m_database;
    CreatedThings m_created; ///< by all imports undone
    QStringList m_kept;
};

} // namespace payoff
