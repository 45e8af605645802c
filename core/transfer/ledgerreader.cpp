// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/ledgerreader.h"

#include "core/transfer/celltext.h"
#include "core/transfer/headers.h"
#include "core/transfer/importlog.h"
#include "core/transfer/tabletoread.h"

#include <algorithm>

namespace payoff {

namespace {

constexpr std::array<const char *, std::size_t(ledgerFieldCount)> fieldNames{
    "date", "end", "category", "amount", "currency", "channel", "campaign", "rule", "note"};

/// The fields whose columns are read in one style throughout.
constexpr std::pair<LedgerField, Field> styled[] = {{LedgerField::Date, KeyField::Date},
                                                    {LedgerField::End, KeyField::End},
                                                    {LedgerField::Amount, SaleField::Amount}};

std::optional<LedgerField> fieldOf(const QString &key)
{
    for (int i = 0; i < ledgerFieldCount; ++i) {
        if (key.trimmed().toLower() == ledgerHeader(LedgerField(i)))
            return LedgerField(i);
    }
    return std::nullopt;
}

} // namespace

bool isCostLedger(const Profile &profile) { return profile.id == QLatin1String("cost-ledger"); }

QString ledgerHeader(LedgerField field) { return QLatin1String(fieldNames[std::size_t(field)]); }

Result<std::array<int, ledgerFieldCount>> ledgerColumns(const QStringList &headers,
                                                        const QVector<FieldChoice> &choices)
{
    std::array<int, ledgerFieldCount> places{};
    places.fill(-1);
    QVector<int> taken;
    for (const FieldChoice &choice : choices) {
        const auto column = int(headers.indexOf(choice.header));
        if (column < 0)
            return Error{ErrorCode::UnknownColumn, {choice.header, headers.join(QLatin1String(", "))}};
        taken.append(column);
        const auto field = fieldOf(choice.field);
        if (!field && choice.field != QLatin1String(skippedColumn))
            return Error{ErrorCode::UnknownField,
                         {choice.field,
                          QStringLiteral("date, end, category, amount, "
                                         "currency, channel, campaign, "
                                         "rule, note")}};
        if (field)
            places[std::size_t(*field)] = column;
    }
    for (int column = 0; column < headers.size(); ++column) {
        const auto field = fieldOf(normalisedHeader(headers[column]).key);
        if (field && places[std::size_t(*field)] < 0 && !taken.contains(column))
            places[std::size_t(*field)] = column;
    }
    return places;
}

LedgerReader::LedgerReader(Table table, ReadOptions options, Currency workspace)
    : m_table(std::move(table)),
      m_options(std::move(options)),
      m_workspace(workspace)
{
}

Result<std::unique_ptr<LedgerReader>> LedgerReader::open(const QString &path, const Profile &profile,
                                                         const ReadOptions &options, Currency workspace)
{
    ReadOptions read = options;
    Result<Table> table = tableToRead(path, profile, read);
    if (!table)
        return table.error();
    std::unique_ptr<LedgerReader> reader(new LedgerReader(std::move(table).value(), options, workspace));
    if (const auto prepared = reader->prepare(profile); !prepared)
        return prepared.error();
    return reader;
}

StyleOptions LedgerReader::styleOptions() const
{
    return {m_options.dateOrder, m_options.decimal, m_options.year.has_value(), 0, m_options.isCancelled};
}

Result<void> LedgerReader::prepare(const Profile &profile)
{
    if (const auto currency = settleCurrency(profile, m_options); !currency)
        return currency;
    const auto places = ledgerColumns(m_table.headers, m_options.choices);
    if (!places)
        return places.error();
    m_places = *places;
    for (const LedgerField each : {LedgerField::Date, LedgerField::Category, LedgerField::Amount}) {
        if (m_places[std::size_t(each)] < 0)
            return Error{ErrorCode::UnknownColumn,
                         {ledgerHeader(each), m_table.headers.join(QLatin1String(", "))}};
    }
    return settle();
}

Result<void> LedgerReader::settle()
{
    Mapping mapping;
    for (const auto &[ledgerField, field] : styled) {
        const int place = m_places[std::size_t(ledgerField)];
        if (place < 0)
            continue;
        const Header header = normalisedHeader(m_table.headers[place]);
        mapping.columns.append({place, field, header.name, header.currency});
        if (ledgerField == LedgerField::Amount)
            m_currencyOfHeader = header.currency;
    }
    m_styles = columnStyles(mapping, saleDigits, styleOptions());
    auto sample = m_table.open();
    if (!sample)
        return sample.error();
    if (const auto settled = settleStyles(m_styles, **sample, styleOptions()); !settled)
        return settled;
    auto source = m_table.open();
    if (!source)
        return source.error();
    m_source = std::move(*source);
    return {};
}

QStringList LedgerReader::unmapped() const
{
    QStringList rest;
    for (int column = 0; column < m_table.headers.size(); ++column) {
        if (std::find(m_places.begin(), m_places.end(), column) == m_places.end())
            rest.append(m_table.headers[column]);
    }
    return rest;
}

Error LedgerReader::noReadableRow() const
{
    QString first;
    if (m_firstRejected)
        first = QStringLiteral("%1: %2 \"%3\": %4")
                    .arg(QString::number(m_firstRejected->line), m_firstRejected->column,
                         m_firstRejected->value, QLatin1String(key(m_firstRejected->problem)));
    return {ErrorCode::NoReadableRow, {m_table.path, QString::number(m_rowsRead), first}};
}

LedgerReader::Step LedgerReader::next()
{
    if (m_error)
        return Step::Failed;
    while (m_source->next(m_record)) {
        if (isBlankRecord(m_record))
            continue;
        ++m_rowsRead;
        const Problem wrong = readRow();
        if (m_error)
            return Step::Failed;
        if (wrong.problem == CellProblem::None)
            return Step::Row;
        reject(wrong.field, wrong.problem);
        return Step::Rejected;
    }
    if (m_source->failure())
        m_error = m_source->failure();
    else if (m_rowsRead == m_rowsRejected)
        m_error = noReadableRow();
    return m_error ? Step::Failed : Step::End;
}

void LedgerReader::reject(LedgerField culprit, CellProblem problem)
{
    const int place = m_places[std::size_t(culprit)];
    m_rejected = {m_record.line, m_table.headers.value(place), {}, problem};
    if (place >= 0)
        m_rejected.value = shownValue(cellAt(m_record, std::size_t(place)));
    ++m_rowsRejected;
    if (!m_firstRejected)
        m_firstRejected = m_rejected;
}

std::string_view LedgerReader::cell(LedgerField field) const
{
    const int place = m_places[std::size_t(field)];
    return place < 0 ? std::string_view() : trimmed(cellAt(m_record, std::size_t(place)));
}

ColumnStyle *LedgerReader::style(LedgerField field)
{
    const auto found = std::find_if(m_styles.begin(), m_styles.end(), [&](const ColumnStyle &each) {
        return int(each.cell) == m_places[std::size_t(field)];
    });
    return found == m_styles.end() ? nullptr : &*found;
}

/// A value far down needs the style that the rows surveyed did not show: look through the file for it.
bool LedgerReader::settleLate(ColumnStyle &column)
{
    auto source = m_table.open();
    const auto settled =
        source ? settleStyle(column, **source, styleOptions()) : Result<void>(source.error());
    if (!settled)
        m_error = settled.error();
    return settled && !column.isUndecided();
}

} // namespace payoff
