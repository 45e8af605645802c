// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/profile.h"

#include "core/base/money.h"
#include "core/transfer/profilejson.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace payoff {

namespace {

/// As it stands: a blank at the end of a beginning matters.
std::vector<std::string> foldedWords(const QJsonValue &value)
{
    std::vector<std::string> words;
    for (const QString &each : profileStrings(value))
        words.push_back(each.toCaseFolded().toStdString());
    return words;
}

template <class T>
Result<void> readKey(const QJsonObject &object, const char *name, T &value)
{
    const QString text = object.value(QLatin1String(name)).toString();
    if (text.isEmpty())
        return {};
    const std::optional<T> known = fromKey<T>(text);
    if (!known)
        return wrongProfile(text);
    value = *known;
    return {};
}

Result<void> readSignatures(const QJsonArray &signatures, Profile &profile)
{
    for (const auto &each : signatures) {
        Profile::Signature signature;
        for (const QString &element : profileStrings(each))
            signature.append(headerKeys(element.split(u'|')));
        if (signature.isEmpty())
            return wrongProfile(QStringLiteral("signatures"));
        profile.signatures.append(signature);
    }
    return {};
}

/// Fields are tried in the order in which Field lists them, whatever the order in the file.
Result<void> readHeaders(const QJsonObject &headers, Profile &profile)
{
    for (auto each = headers.begin(); each != headers.end(); ++each) {
        const std::optional<Field> field = Field::fromKey(each.key());
        if (!field)
            return wrongProfile(each.key());
        profile.fields.append({*field, headerKeys(profileStrings(each.value()))});
    }
    return {};
}

Result<Measure> readMeasure(const QString &key)
{
    const auto measure = measureFromKey(key);
    return measure ? Result<Measure>(*measure) : Result<Measure>(wrongProfile(key));
}

Result<void> readResults(const QJsonObject &results, Profile &profile)
{
    profile.results.headers = headerKeys(profileStrings(results.value(QLatin1String("headers"))));
    profile.results.indicators = headerKeys(profileStrings(results.value(QLatin1String("indicators"))));
    const QJsonObject measures = results.value(QLatin1String("measures")).toObject();
    for (auto each = measures.begin(); each != measures.end(); ++each) {
        const Result<Measure> measure = readMeasure(each.value().toString());
        if (!measure)
            return measure.error();
        profile.results.measures.emplace_back(foldedWord(each.key()).toStdString(), *measure);
    }
    return {};
}

Result<void> readTitledMeasures(const QJsonObject &titles, Profile &profile)
{
    for (auto each = titles.begin(); each != titles.end(); ++each) {
        const QStringList told = profileStrings(each.value());
        const Result<Measure> measure = readMeasure(told.value(1));
        if (!measure)
            return measure.error();
        profile.titledMeasures.append({foldedWord(each.key()), told.value(0), *measure});
    }
    return {};
}

void readChannels(const QJsonObject &object, Profile &profile)
{
    profile.defaultChannel = object.value(QLatin1String("channel")).toString();
    const QJsonObject names = object.value(QLatin1String("channels")).toObject();
    for (auto each = names.begin(); each != names.end(); ++each)
        profile.channelNames.emplace(foldedWord(each.key()).toStdString(), each.value().toString());
}

void readPaidWords(const QJsonObject &words, Profile &profile)
{
    const std::pair<const char *, PaidFlag> flags[] = {
        {"paid", PaidFlag::Paid}, {"organic", PaidFlag::Organic}, {"unknown", PaidFlag::Unknown}};
    for (const auto &[key, flag] : flags) {
        for (const std::string &word : foldedWords(words.value(QLatin1String(key))))
            profile.paidWords.emplace_back(word, flag);
    }
}

/// "paid" is the word for all rows, or the words of a column.
Result<void> readPaid(const QJsonValue &paid, Profile &profile)
{
    if (paid.isObject()) {
        readPaidWords(paid.toObject(), profile);
        return {};
    }
    const QString word = paid.toString();
    if (word.isEmpty())
        return {};
    if (word != QLatin1String("paid") && word != QLatin1String("organic"))
        return wrongProfile(word);
    profile.paid = word == QLatin1String("paid") ? PaidFlag::Paid : PaidFlag::Organic;
    return {};
}

Result<void> readDecimal(const QString &word, Profile &profile)
{
    if (word == QLatin1String("point"))
        profile.decimal = DecimalSign::Point;
    if (word == QLatin1String("comma"))
        profile.decimal = DecimalSign::Comma;
    return word.isEmpty() || profile.decimal ? Result<void>() : Result<void>(wrongProfile(word));
}

Result<void> readCurrency(const QString &code, Profile &profile)
{
    if (code.isEmpty())
        return {};
    const auto currency = Currency::fromCode(code);
    if (!currency)
        return wrongProfile(code);
    profile.currency = currency->code();
    return {};
}

Result<void> readNegative(const QStringList &keys, Profile &profile)
{
    for (const QString &key : keys) {
        const Result<Measure> measure = readMeasure(key);
        if (!measure)
            return measure.error();
        profile.mayBeNegative |= bit(*measure);
    }
    return {};
}

Result<void> readDateOrder(const QString &word, Profile &profile)
{
    constexpr std::pair<const char *, DateOrder> orders[] = {
        {"ymd", DateOrder::Ymd}, {"dmy", DateOrder::Dmy}, {"mdy", DateOrder::Mdy}};
    for (const auto &[key, order] : orders) {
        if (word == QLatin1String(key))
            profile.dateOrder = order;
    }
    return word.isEmpty() || profile.dateOrder ? Result<void>() : Result<void>(wrongProfile(word));
}

Result<void> readSales(const QJsonValue &sales, Profile &profile)
{
    if (!sales.isObject())
        return {};
    Result<SaleProfile> read = readSaleProfile(sales.toObject());
    if (!read)
        return read.error();
    profile.sales = std::move(*read);
    profile.ignoreExclusions();
    return {};
}

Result<void> readAudience(const QJsonValue &audience, Profile &profile)
{
    if (!audience.isObject())
        return {};
    Result<AudienceProfile> read = readAudienceProfile(audience.toObject());
    if (!read)
        return read.error();
    profile.audience = std::move(*read);
    return {};
}

Result<void> readInto(const QJsonObject &object, Profile &profile)
{
    profile.segmentKind = object.value(QLatin1String("segment_kind")).toString();
    const auto part = [&](const char *name) { return object.value(QLatin1String(name)); };
    for (const QString &title : profileStrings(part("titles")))
        profile.titles.append(title.toCaseFolded());
    profile.ignored = headerKeys(profileStrings(part("ignored")));
    const QJsonObject split = part("split").toObject();
    for (auto each = split.begin(); each != split.end(); ++each)
        profile.segmentParts.append({each.key(), headerKeys(profileStrings(each.value()))});
    readChannels(object, profile);
    profile.isWide = part("wide").toBool();
    const QJsonObject totals = part("totals").toObject();
    profile.isNamelessTotals = totals.value(QLatin1String("nameless")).toBool();
    profile.totalsLabels = foldedWords(totals.value(QLatin1String("labels")));
    profile.totalsBeginnings = foldedWords(totals.value(QLatin1String("beginnings")));
    Result<void> done;
    (void)((done = readKey(object, "date_basis", profile.dateBasis))
           && (done = readSignatures(part("signatures").toArray(), profile))
           && (done = readHeaders(part("headers").toObject(), profile))
           && (done = readResults(part("results").toObject(), profile))
           && (done = readTitledMeasures(part("titles_measures").toObject(), profile))
           && (done = readPaid(part("paid"), profile))
           && (done = readDateOrder(part("date_order").toString(), profile))
           && (done = readDecimal(part("decimal").toString(), profile))
           && (done = readCurrency(part("currency").toString(), profile))
           && (done = readNegative(profileStrings(part("negative")), profile))
           && (done = readSales(part("sales"), profile)) && (done = readAudience(part("audience"), profile)));
    return done;
}

QByteArray contentOfResource(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<Profile> readWithoutBase(const QJsonObject &object)
{
    Profile profile;
    profile.id = object.value(QLatin1String("id")).toString();
    profile.name = object.value(QLatin1String("name")).toString();
    profile.tool = profile.id;
    if (profile.id.isEmpty() || profile.name.isEmpty())
        return wrongProfile(QStringLiteral("id, name"));
    if (const Result<void> read = readInto(object, profile); !read)
        return read.error();
    return profile;
}

Result<Profile> readBase(const char *file)
{
    const QByteArray json = contentOfResource(QStringLiteral(":/payoff/importers/") + QLatin1String(file));
    return readWithoutBase(QJsonDocument::fromJson(json).object());
}

/// What those built in extend; these extend none. Null for others.
const Result<Profile> *baseProfile(const QString &id)
{
    static const Result<Profile> plain = readBase("plain-table.json");
    static const Result<Profile> sales = readBase("plain-sales.json");
    return id == QLatin1String("plain") ? &plain : id == QLatin1String("plain-sales") ? &sales : nullptr;
}

QVector<Profile> readBuiltIn()
{
    QVector<Profile> profiles;
    const QDir folder(QStringLiteral(":/payoff/importers"));
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        Result<Profile> profile = readProfile(contentOfResource(folder.filePath(name)));
        if (profile)
            profiles.append(std::move(*profile));
        else
            qWarning("%s: %s", qPrintable(name), qPrintable(profile.error().details.join(u' ')));
    }
    std::sort(profiles.begin(), profiles.end(),
              [](const Profile &a, const Profile &b) { return a.id < b.id; });
    return profiles;
}

} // namespace

Result<Profile> readProfile(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonObject object = QJsonDocument::fromJson(json, &problem).object();
    if (problem.error != QJsonParseError::NoError)
        return wrongProfile(problem.errorString());
    Result<Profile> profile = readWithoutBase(object);
    if (!profile)
        return profile;
    if (const QString base = object.value(QLatin1String("extends")).toString(); !base.isEmpty()) {
        const Result<Profile> *plain = baseProfile(base);
        const Result<Profile> known = plain ? *plain : builtInProfile(base);
        if (!known)
            return wrongProfile(base);
        profile->takeOver(*known);
    }
    if (profile->segmentKind.isEmpty())
        profile->segmentKind = QStringLiteral("segment");
    const QVector<Field> order = Field::all();
    std::sort(profile->fields.begin(), profile->fields.end(),
              [&](const auto &a, const auto &b) { return order.indexOf(a.field) < order.indexOf(b.field); });
    return profile;
}

const QVector<Profile> &builtInProfiles()
{
    static const QVector<Profile> profiles = readBuiltIn();
    return profiles;
}

Result<Profile> builtInProfile(const QString &id)
{
    for (const Profile &each : builtInProfiles()) {
        if (each.id == id)
            return each;
    }
    return Error{ErrorCode::UnknownName, {QStringLiteral("import profile"), id}};
}

QStringList builtInProfileIds()
{
    QStringList ids;
    for (const Profile &each : builtInProfiles())
        ids.append(each.id);
    return ids;
}

} // namespace payoff
