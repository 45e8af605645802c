// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/statement.h"
#include "core/transfer/createdthings.h"
#include "core/transfer/profile.h"
#include "core/transfer/rowblock.h"
#include "core/transfer/rowsorter.h"

#include <QHash>

#include <map>
#include <vector>

namespace payoff {

/// Finds what the names in a file are in the workspace, and makes what is not there yet. Asks the database
/// once per distinct name. The caller owns the transaction.
///
/// A campaign is, first, what its source called so before: by the platform's id, else by its name within the
/// channel. Else it is one of that name that runs on the channel or was typed by hand, unless the source
/// knows that one under another id. Else it is new.
class NameResolver {
public:
    NameResolver(const Database &database, const Profile &profile, BatchId batch);

    /// Texts and tuples as ParsedBlock brings them, numbered on.
    Result<void> add(const std::array<QStringList, textFieldCount> &texts,
                     const std::vector<NameTuple> &tuples);

    /// By number of the tuple.
    [[nodiscard]] const std::vector<RowIdentity> &identities() const { return m_identities; }
    [[nodiscard]] const std::vector<NameTuple> &tuples() const { return m_tuples; }
    [[nodiscard]] const QString &text(KeyField field, quint32 id) const
    {
        return m_texts[std::size_t(textIndex(field))][int(id)];
    }
    [[nodiscard]] const CreatedThings &created() const { return m_created; }
    [[nodiscard]] const QStringList &newCampaigns() const { return m_newCampaigns; }

private:
    using Slot = std::array<qint64, 5>; ///< a field and what makes a name unique within it
    using Find = Result<qint64> (NameResolver::*)(const NameTuple &, const RowIdentity &);

    Result<RowIdentity> resolve(const NameTuple &tuple);
    Result<qint64> once(const Slot &slot, Find find, const NameTuple &tuple, const RowIdentity &known);
    Result<qint64> source(const NameTuple &tuple, const RowIdentity &known);
    Result<qint64> channel(const NameTuple &tuple, const RowIdentity &known);
    Result<qint64> campaign(const NameTuple &tuple, const RowIdentity &known);
    Result<qint64> adSet(const NameTuple &tuple, const RowIdentity &known);
    Result<qint64> ad(const NameTuple &tuple, const RowIdentity &known);
    Result<qint64> segment(const NameTuple &tuple, const RowIdentity &known);
    Result<qint64> variant(const NameTuple &tuple, const RowIdentity &known);

    Result<qint64> knownCampaign(const RowIdentity &known, const QString &externalId, const QString &key);
    Result<qint64> campaignOfThatName(const RowIdentity &known, const QString &externalId,
                                      const QString &key);
    Result<void> noteAlias(const RowIdentity &known, CampaignId campaign, const QString &externalId,
                           const QString &key);
    Result<void> noteRun(CampaignId campaign, ChannelId channel);
    [[nodiscard]] QString textOf(const NameTuple &tuple, KeyField field) const;

    Result<Statement *> prepared(const char *sql, const QVariantList &values);
    /// The number that the query finds, 0 for none.
    Result<qint64> found(const char *sql, const QVariantList &values);
    Result<qint64> inserted(const char *sql, const QVariantList &values);

    const Database &m_database;
    QString m_tool;
    QString m_segmentKind;
    BatchId m_batch;
    std::array<QStringList, textFieldCount> m_texts;
    std::vector<NameTuple> m_tuples;
    std::vector<RowIdentity> m_identities;
    std::map<Slot, qint64> m_known;
    std::map<const char *, Statement> m_statements;
    CreatedThings m_created;
    QStringList m_newCampaigns;
};

} // namespace payoff
