// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/audiencenames.h"

namespace payoff {

AudienceNames::AudienceNames(const Database &database, const Profile &profile, BatchId batch,
                             const QString &account)
    : m_database(database),
      m_profile(profile),
      m_batch(batch),
      m_account(account.trimmed())
{
}

AudienceNames::Kind &AudienceNames::kindOf(const QString &kind)
{
    if (const auto known = m_kinds.find(kind); known != m_kinds.end())
        return known->second;
    m_profile.segmentKind = kind;
    return m_kinds.emplace(kind, Kind{NameResolver(m_database, m_profile, m_batch), {}}).first->second;
}

Result<AudienceNames::Place> AudienceNames::placeOf(const AudienceRow &row)
{
    Kind &kind = kindOf(row.kind);
    std::array<QStringList, textFieldCount> fresh;
    NameTuple tuple;
    const auto name = [&](KeyField field, const QString &text) {
        const auto index = std::size_t(textIndex(field));
        auto known = kind.ids[index].constFind(text);
        if (known == kind.ids[index].constEnd()) {
            known = kind.ids[index].insert(text, quint32(kind.ids[index].size()));
            fresh[index].append(text);
        }
        tuple.texts[index] = *known;
    };
    if (kind.ids.front().isEmpty()) {
        for (std::size_t field = 0; field < fresh.size(); ++field) {
            kind.ids[field].insert(QString(), 0); // the number 0 is no text
            fresh[field].append(QString());
        }
    }
    name(KeyField::Source, m_account);
    name(KeyField::Channel, row.channel);
    name(KeyField::Segment, row.segment);
    if (const auto added = kind.resolver.add(fresh, {tuple}); !added)
        return added.error();
    const RowIdentity &identity = kind.resolver.identities().back();
    m_source = identity.source;
    if (!m_channels.contains(identity.channel))
        m_channels.append(identity.channel);
    return Place{identity.channel, identity.segment};
}

CreatedThings AudienceNames::created() const
{
    CreatedThings all;
    for (const auto &[kind, of] : m_kinds) {
        const CreatedThings &created = of.resolver.created();
        all.sources += created.sources;
        all.channels.insert(created.channels);
        all.segments.insert(created.segments);
    }
    return all;
}

} // namespace payoff
