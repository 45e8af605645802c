// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/saleprofile.h"

#include "core/transfer/profile.h"
#include "core/transfer/profilejson.h"

#include <QJsonObject>

#include <algorithm>

namespace payoff {

namespace {

constexpr const char *between = " + "; ///< UTM source and medium

std::string folded(const QString &word) { return foldedWord(word.toStdString()); }

Result<void> readStatuses(const QJsonObject &object, SaleProfile &profile)
{
    for (auto each = object.begin(); each != object.end(); ++each) {
        OrderStatus status = OrderStatus::Counts;
        if (each.key() == QLatin1String("left_out"))
            status = OrderStatus::LeftOut;
        else if (each.key() == QLatin1String("refunded"))
            status = OrderStatus::Refunded;
        else if (each.key() != QLatin1String("counts"))
            return wrongProfile(each.key());
        for (const QString &word : profileStrings(each.value()))
            profile.statuses.emplace_back(folded(word), status);
    }
    return {};
}

Result<void> readCustomerKinds(const QJsonObject &object, SaleProfile &profile)
{
    for (auto each = object.begin(); each != object.end(); ++each) {
        const auto kind = fromKey<CustomerKind>(each.key());
        if (!kind)
            return wrongProfile(each.key());
        for (const QString &word : profileStrings(each.value()))
            profile.customerKinds.emplace(folded(word), *kind);
    }
    return {};
}

bool isMet(const std::string &known, const std::string &word)
{
    if (!known.empty() && known.back() == '*')
        return word.compare(0, known.size() - 1, known, 0, known.size() - 1) == 0;
    return known == word;
}

} // namespace

std::optional<OrderStatus> SaleProfile::status(std::string_view text) const
{
    const std::string word = foldedWord(text);
    for (const auto &[known, status] : statuses) {
        if (isMet(known, word))
            return status;
    }
    return std::nullopt;
}

CustomerKind SaleProfile::customerKind(std::string_view text) const
{
    const auto found = customerKinds.find(foldedWord(text));
    return found == customerKinds.end() ? CustomerKind::Unknown : found->second;
}

QStringList SaleProfile::channelsOf(std::string_view utmSource, std::string_view utmMedium) const
{
    const std::string source = foldedWord(utmSource);
    const std::string withMedium = between + foldedWord(utmMedium);
    for (const std::string &key : {source + withMedium, source, withMedium.substr(1)}) {
        if (const auto found = utmChannels.find(key); found != utmChannels.end())
            return found->second;
    }
    return {};
}

void SaleProfile::takeOver(const SaleProfile &base)
{
    statuses.insert(statuses.end(), base.statuses.begin(), base.statuses.end());
    customerKinds.insert(base.customerKinds.begin(), base.customerKinds.end());
    utmChannels.insert(base.utmChannels.begin(), base.utmChannels.end());
    exclusions += base.exclusions;
    foreignHeaders += base.foreignHeaders;
}

Result<SaleProfile> readSaleProfile(const QJsonObject &object)
{
    const auto part = [&](const char *name) { return object.value(QLatin1String(name)); };
    SaleProfile profile;
    if (const auto read = readStatuses(part("status").toObject(), profile); !read)
        return read.error();
    if (const auto read = readCustomerKinds(part("customer_kind").toObject(), profile); !read)
        return read.error();
    const QJsonObject exclusions = part("left_out").toObject();
    for (auto each = exclusions.begin(); each != exclusions.end(); ++each) {
        SaleProfile::Exclusion exclusion{headerKeys(each.key().split(u'|')), {}};
        for (const QString &word : profileStrings(each.value()))
            exclusion.words.push_back(folded(word));
        profile.exclusions.append(exclusion);
    }
    const QJsonObject channels = part("utm_channels").toObject();
    for (auto each = channels.begin(); each != channels.end(); ++each)
        profile.utmChannels.emplace(folded(each.key()), profileStrings(each.value()));
    profile.foreignHeaders = headerKeys(profileStrings(part("unless")));
    return profile;
}

} // namespace payoff
