// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/mapping.h"

#include <algorithm>

namespace payoff {

namespace {

/// Assigns columns to fields, each column at most once unless the user says otherwise.
class Mapper {
public:
    Mapper(const QStringList &headers, QString currency, QVector<Field> fields)
        : m_names(headers),
          m_fields(std::move(fields)),
          m_currency(std::move(currency)),
          m_isTaken(headers.size(), false)
    {
        for (const QString &each : headers)
            m_headers.append(normalisedHeader(each));
    }

    Result<void> choose(const FieldChoice &choice);
    Result<void> match(const Profile::Synonyms &synonyms);
    void keepFinestDate();
    void matchResults(const Profile::Results &results);
    void matchSegmentParts(const QVector<Profile::SegmentPart> &parts);
    Mapping finish(const QStringList &ignored);

private:
    [[nodiscard]] int indexOfName(const QString &name) const;
    [[nodiscard]] QVector<int> columnsOf(const QString &key) const;
    std::optional<int> take(const QStringList &keys);
    Result<int> pick(const QVector<int> &columns, bool isMoney) const;
    void assign(Field field, int index);

    QStringList m_names;
    QVector<Field> m_fields; ///< that such a file has
    QVector<Header> m_headers;
    QString m_currency;
    QVector<bool> m_isTaken;
    Mapping m_mapping;
};

int Mapper::indexOfName(const QString &name) const
{
    const qsizetype exact = m_names.indexOf(name);
    if (exact >= 0)
        return int(exact);
    const Header wanted = normalisedHeader(name);
    const auto find = [&](auto isSame) {
        const auto found = std::find_if(m_headers.begin(), m_headers.end(), isSame);
        return found == m_headers.end() ? -1 : int(found - m_headers.begin());
    };
    const int whole =
        find([&](const Header &each) { return each.key == wanted.key && each.currency == wanted.currency; });
    if (whole >= 0 || !wanted.currency.isEmpty())
        return whole;
    return find([&](const Header &each) { return each.key == wanted.key; });
}

Result<void> Mapper::choose(const FieldChoice &choice)
{
    const std::optional<Field> field = Field::fromKey(choice.field);
    const bool isSkipped = choice.field == QLatin1String(skippedColumn);
    if (!isSkipped && (!field || !m_fields.contains(*field))) {
        QStringList known;
        for (const Field &each : std::as_const(m_fields))
            known.append(each.key());
        return Error{ErrorCode::UnknownField, {choice.field, known.join(QLatin1String(", "))}};
    }
    const int index = choice.header.trimmed().isEmpty() ? -1 : indexOfName(choice.header);
    if (index < 0)
        return Error{ErrorCode::UnknownColumn, {choice.header, m_names.join(QLatin1String(", "))}};
    if (isSkipped)
        m_isTaken[index] = true;
    else
        assign(*field, index);
    return {};
}

QVector<int> Mapper::columnsOf(const QString &key) const
{
    QVector<int> columns;
    for (int i = 0; i < m_headers.size(); ++i) {
        if (!m_isTaken[i] && m_headers[i].key == key)
            columns.append(i);
    }
    return columns;
}

Result<int> Mapper::pick(const QVector<int> &columns, bool isMoney) const
{
    QStringList currencies;
    for (const int column : columns) {
        const QString currency = m_headers[column].currency;
        if (!currency.isEmpty() && currency == m_currency)
            return column;
        if (!currency.isEmpty() && !currencies.contains(currency))
            currencies.append(currency);
    }
    if (isMoney && currencies.size() > 1)
        return Error{ErrorCode::AmbiguousCurrency, currencies};
    return columns.first();
}

Result<void> Mapper::match(const Profile::Synonyms &synonyms)
{
    if (m_mapping.column(synonyms.field))
        return {};
    for (const QString &key : synonyms.headers) {
        const QVector<int> columns = columnsOf(key);
        if (columns.isEmpty())
            continue;
        const Result<int> index = pick(columns, synonyms.field.isMoney());
        if (!index)
            return index.error();
        assign(synonyms.field, *index);
        return {};
    }
    return {};
}

/// A day tells its week and month; a week is finer than a month.
void Mapper::keepFinestDate()
{
    const bool hasDay = m_mapping.column(KeyField::Date) != nullptr;
    const bool hasWeek = m_mapping.column(KeyField::Week) != nullptr;
    m_mapping.columns.removeIf([&](const MappedColumn &each) {
        return ((each.field == Field(KeyField::Week) || each.field == Field(KeyField::NthDay)) && hasDay)
            || (each.field == Field(KeyField::Month) && (hasDay || hasWeek));
    });
}

/// The first column that has one of the keys; it has its use then.
std::optional<int> Mapper::take(const QStringList &keys)
{
    for (const QString &key : keys) {
        const QVector<int> columns = columnsOf(key);
        if (columns.isEmpty())
            continue;
        m_isTaken[columns.first()] = true;
        return columns.first();
    }
    return std::nullopt;
}

/// Of use only where both columns are there.
void Mapper::matchResults(const Profile::Results &results)
{
    const auto has = [this](const QStringList &keys) {
        return std::any_of(keys.begin(), keys.end(),
                           [this](const QString &key) { return !columnsOf(key).isEmpty(); });
    };
    if (!has(results.headers) || !has(results.indicators))
        return;
    m_mapping.results = take(results.headers);
    m_mapping.indicator = take(results.indicators);
    m_mapping.resultsHeader = m_headers[*m_mapping.results].name;
    for (const auto &[word, measure] : results.measures) {
        if (!m_mapping.column(measure) && !m_mapping.resultMeasures.contains(measure))
            m_mapping.resultMeasures.append(measure);
    }
}

/// Unless a column of its own holds the segment.
void Mapper::matchSegmentParts(const QVector<Profile::SegmentPart> &parts)
{
    if (m_mapping.column(KeyField::Segment))
        return;
    QStringList kinds;
    for (const Profile::SegmentPart &part : parts) {
        if (const auto column = take(part.headers)) {
            m_mapping.segmentParts.append(*column);
            kinds.append(part.kind);
        }
    }
    m_mapping.segmentKind = kinds.join(QStringLiteral(" and "));
}

/// A later choice of the same field replaces an earlier one.
void Mapper::assign(Field field, int index)
{
    auto &columns = m_mapping.columns;
    columns.removeIf([&](const MappedColumn &each) { return each.field == field; });
    columns.append({index, field, m_headers[index].name, m_headers[index].currency});
    m_isTaken[index] = true;
}

Mapping Mapper::finish(const QStringList &ignored)
{
    const QVector<Field> order = Field::all();
    std::sort(m_mapping.columns.begin(), m_mapping.columns.end(),
              [&](const auto &a, const auto &b) { return order.indexOf(a.field) < order.indexOf(b.field); });
    for (int i = 0; i < m_headers.size(); ++i) {
        const bool isMapped = std::any_of(m_mapping.columns.begin(), m_mapping.columns.end(),
                                          [i](const MappedColumn &each) { return each.index == i; });
        const bool isForSomething = isMapped || m_mapping.helps(i) || ignored.contains(m_headers[i].key);
        if (!isForSomething && !m_headers[i].name.isEmpty())
            m_mapping.unmapped.append(m_headers[i].name);
    }
    return m_mapping;
}

} // namespace

const MappedColumn *Mapping::column(Field field) const
{
    const auto found = std::find_if(columns.begin(), columns.end(),
                                    [field](const MappedColumn &each) { return each.field == field; });
    return found == columns.end() ? nullptr : &*found;
}

bool Mapping::hasDate() const
{
    return std::any_of(columns.begin(), columns.end(), [](const MappedColumn &each) {
        return !each.field.isMeasure() && !each.field.isOfSalesOnly() && isDate(each.field.keyField());
    });
}

bool Mapping::hasMeasure() const
{
    return results || std::any_of(columns.begin(), columns.end(), [](const MappedColumn &each) {
               return each.field.isMeasure();
           });
}

std::vector<Measure> Mapping::measures() const
{
    std::vector<Measure> found(resultMeasures.begin(), resultMeasures.end());
    for (const MappedColumn &column : columns) {
        if (column.field.isMeasure())
            found.push_back(column.field.measure());
    }
    std::sort(found.begin(), found.end());
    return found;
}

Result<Mapping> mapHeaders(const QStringList &headers, const Profile &profile,
                           const QVector<FieldChoice> &choices, const QString &currency)
{
    Mapper mapper(headers, currency, profile.sales ? Field::ofSales() : Field::ofResults());
    for (const FieldChoice &each : choices) {
        if (const Result<void> chosen = mapper.choose(each); !chosen)
            return chosen.error();
    }
    for (const Profile::Synonyms &each : profile.fields) {
        if (const Result<void> matched = mapper.match(each); !matched)
            return matched.error();
    }
    mapper.keepFinestDate();
    mapper.matchResults(profile.results);
    mapper.matchSegmentParts(profile.segmentParts);
    return mapper.finish(profile.ignored);
}

} // namespace payoff
