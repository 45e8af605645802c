// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/profile.h"

#include "core/transfer/celltext.h"

#include <algorithm>

namespace payoff {

QString foldedWord(const QString &text)
{
    QString word = text;
    word.removeIf([](QChar c) { return isInvisible(c.unicode()); });
    return word.toCaseFolded().simplified();
}

std::string foldedWord(std::string_view text) { return foldedWord(QString::fromUtf8(text)).toStdString(); }

QSet<QString> Profile::knownHeaders() const
{
    QSet<QString> known;
    const auto note = [&known](const QStringList &keys) { known.unite({keys.begin(), keys.end()}); };
    note(results.headers);
    note(results.indicators);
    note(ignored);
    for (const SegmentPart &each : segmentParts)
        note(each.headers);
    for (const Synonyms &each : fields)
        note(each.headers);
    return known;
}

bool Profile::knowsHeader(const QString &key) const
{
    const auto isPart = [&](const SegmentPart &part) { return part.headers.contains(key); };
    return results.headers.contains(key) || results.indicators.contains(key) || ignored.contains(key)
        || std::any_of(segmentParts.begin(), segmentParts.end(), isPart)
        || std::any_of(fields.begin(), fields.end(),
                       [&](const Synonyms &each) { return each.headers.contains(key); });
}

void Profile::ignoreExclusions()
{
    for (const SaleProfile::Exclusion &each : std::as_const(sales->exclusions))
        ignored += each.headers;
}

void Profile::takeOverUnsaid(const Profile &base)
{
    if (results.headers.isEmpty())
        results = base.results;
    if (segmentParts.isEmpty())
        segmentParts = base.segmentParts;
    if (segmentKind.isEmpty())
        segmentKind = base.segmentKind;
    if (titledMeasures.isEmpty())
        titledMeasures = base.titledMeasures;
    if (defaultChannel.isEmpty())
        defaultChannel = base.defaultChannel;
    if (dateBasis == DateBasis::Unknown)
        dateBasis = base.dateBasis;
    if (paid == PaidFlag::Unknown)
        paid = base.paid;
    if (!dateOrder)
        dateOrder = base.dateOrder;
    if (!decimal)
        decimal = base.decimal;
}

void Profile::takeOver(const Profile &base)
{
    for (const Profile::Synonyms &more : base.fields) {
        QStringList headers = more.headers;
        headers.removeIf([&](const QString &each) { return knowsHeader(each); });
        const auto own = std::find_if(fields.begin(), fields.end(),
                                      [&](const auto &each) { return each.field == more.field; });
        if (own == fields.end())
            fields.append({more.field, headers});
        else
            own->headers += headers;
    }
    const auto append = [](auto &list, const auto &more) {
        list.insert(list.end(), more.begin(), more.end());
    };
    append(totalsLabels, base.totalsLabels);
    append(totalsBeginnings, base.totalsBeginnings);
    append(paidWords, base.paidWords);
    channelNames.insert(base.channelNames.begin(), base.channelNames.end());
    isNamelessTotals = isNamelessTotals || base.isNamelessTotals;
    mayBeNegative |= base.mayBeNegative;
    if (base.sales && sales)
        sales->takeOver(*base.sales);
    else if (base.sales)
        sales = base.sales;
    if (base.sales)
        ignoreExclusions();
    if (base.audience && audience)
        audience->takeOver(*base.audience);
    else if (base.audience)
        audience = base.audience;
    takeOverUnsaid(base);
}

bool Profile::isTotalsLabel(std::string_view text) const
{
    const std::string label = foldedWord(text);
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

std::optional<Measure> Profile::resultMeasure(std::string_view indicator) const
{
    const std::string word = foldedWord(indicator);
    for (const auto &[known, measure] : results.measures) {
        if (known == word)
            return measure;
    }
    return std::nullopt;
}

const QString *Profile::channelName(std::string_view text) const
{
    if (channelNames.empty())
        return nullptr;
    const auto found = channelNames.find(foldedWord(text));
    return found == channelNames.end() ? nullptr : &found->second;
}

} // namespace payoff
