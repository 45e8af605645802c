// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/mapping.h"

#include <algorithm>

namespace payoff {

namespace {

/// Assigns columns to fields, each column at most once unless the user says otherwise.
class Mapper {
public:
    Mapper(const QStringList &headers, QString currency)
        : m_names(headers),
          m_currency(std::move(currency)),
          m_isTaken(headers.size(), false)
    {
        for (const QString &each : headers)
            m_headers.append(normalisedHeader(each));
    }

    Result<void> choose(const FieldChoice &choice);
    Result<void> match(const Profile::Synonyms &synonyms);
    Mapping finish();

private:
    [[nodiscard]] int indexOfName(const QString &name) const;
    [[nodiscard]] QVector<int> columnsOf(const QString &key) const;
    Result<int> pick(const QVector<int> &columns, bool isMoney) const;
    void assign(Field field, int index);

    QStringList m_names;
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
    if (!field && !isSkipped) {
        QStringList known;
        for (const Field &each : Field::all())
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
    const bool isMoney =
        synonyms.field.isMeasure() && info(synonyms.field.measure()).unit == MeasureUnit::Money;
    for (const QString &key : synonyms.headers) {
        const QVector<int> columns = columnsOf(key);
        if (columns.isEmpty())
            continue;
        const Result<int> index = pick(columns, isMoney);
        if (!index)
            return index.error();
        assign(synonyms.field, *index);
        return {};
    }
    return {};
}

/// A later choice of the same field replaces an earlier one.
void Mapper::assign(Field field, int index)
{
    auto &columns = m_mapping.columns;
    columns.removeIf([&](const MappedColumn &each) { return each.field == field; });
    columns.append({index, field, m_headers[index].name, m_headers[index].currency});
    m_isTaken[index] = true;
}

Mapping Mapper::finish()
{
    const QVector<Field> order = Field::all();
    std::sort(m_mapping.columns.begin(), m_mapping.columns.end(),
              [&](const auto &a, const auto &b) { return order.indexOf(a.field) < order.indexOf(b.field); });
    for (int i = 0; i < m_headers.size(); ++i) {
        const bool isMapped = std::any_of(m_mapping.columns.begin(), m_mapping.columns.end(),
                                          [i](const MappedColumn &each) { return each.index == i; });
        if (!isMapped && !m_headers[i].name.isEmpty())
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
    return column(KeyField::Date) || column(KeyField::Start) || column(KeyField::End);
}

bool Mapping::hasMeasure() const
{
    return std::any_of(columns.begin(), columns.end(),
                       [](const MappedColumn &each) { return each.field.isMeasure(); });
}

Result<Mapping> mapHeaders(const QStringList &headers, const Profile &profile,
                           const QVector<FieldChoice> &choices, const QString &currency)
{
    Mapper mapper(headers, currency);
    for (const FieldChoice &each : choices) {
        if (const Result<void> chosen = mapper.choose(each); !chosen)
            return chosen.error();
    }
    for (const Profile::Synonyms &each : profile.fields) {
        if (const Result<void> matched = mapper.match(each); !matched)
            return matched.error();
    }
    return mapper.finish();
}

} // namespace payoff
