// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/widetable.h"

#include "core/transfer/celltext.h"
#include "core/transfer/headers.h"

#include <algorithm>
#include <map>

namespace payoff {

namespace {

constexpr int fewestWideColumns = 2; ///< one alone may be anything

/// A column of one channel.
struct WideColumn {
    int index = 0;
    Measure measure;
    QString channel;
    QString currency; ///< from the header
};

/// What parts the words of a header, made a blank.
QString plainKey(const QString &header)
{
    QString key = normalisedHeader(header).key;
    for (const QChar sign : QStringLiteral("-:/|()"))
        key.replace(sign, u' ');
    return key.simplified();
}

/// "facebook" of "facebook spend" and of "spend facebook".
QString restOf(const QString &key, const QString &words)
{
    if (key.startsWith(words + u' '))
        return key.mid(words.size() + 1);
    return key.endsWith(u' ' + words) ? key.left(key.size() - words.size() - 1) : QString();
}

/// Splits headers into channel and measure by what the profile knows of both.
class HeaderSplitter {
public:
    explicit HeaderSplitter(const Profile &profile)
        : m_profile(profile)
    {
        for (const Profile::Synonyms &each : profile.fields) {
            for (const QString &words : each.headers) {
                if (each.field.isMeasure())
                    m_words.append({plainKey(words), each.field.measure()});
            }
        }
        // "ad spend" before "spend".
        std::stable_sort(m_words.begin(), m_words.end(), [](const auto &one, const auto &other) {
            return one.first.size() > other.first.size();
        });
    }

    [[nodiscard]] std::optional<ChannelChoice> split(const QString &header) const
    {
        const QString key = plainKey(header);
        for (const auto &[words, measure] : m_words) {
            const QString rest = restOf(key, words);
            const QString *channel = rest.isEmpty() ? nullptr : m_profile.channelName(rest.toStdString());
            if (channel)
                return ChannelChoice{measure, *channel};
        }
        return std::nullopt;
    }

private:
    const Profile &m_profile;
    QVector<QPair<QString, Measure>> m_words;
};

/// The column of that name, however its letters are written.
int columnOf(const QStringList &headers, const QString &name)
{
    const auto exact = int(headers.indexOf(name));
    if (exact >= 0)
        return exact;
    const QString key = normalisedHeader(name).key;
    const auto found = std::find_if(headers.begin(), headers.end(),
                                    [&](const QString &each) { return normalisedHeader(each).key == key; });
    return found == headers.end() ? -1 : int(found - headers.begin());
}

/// Takes the choices of one channel's columns out of the list.
Result<std::vector<WideColumn>> chosenColumns(const QStringList &headers, QVector<FieldChoice> &choices)
{
    std::vector<WideColumn> columns;
    QVector<FieldChoice> others;
    for (const FieldChoice &each : choices) {
        const auto choice = readChannelChoice(each.field);
        if (!choice) {
            others.append(each);
            continue;
        }
        const int index = columnOf(headers, each.header);
        if (index < 0)
            return Error{ErrorCode::UnknownColumn, {each.header, headers.join(QLatin1String(", "))}};
        columns.push_back(
            {index, choice->measure, choice->channel, normalisedHeader(headers[index]).currency});
    }
    choices = others;
    return columns;
}

void addKnownColumns(const Profile &profile, const QStringList &headers, std::vector<WideColumn> &columns)
{
    const HeaderSplitter splitter(profile);
    for (int i = 0; i < headers.size(); ++i) {
        const bool isTaken = std::any_of(columns.begin(), columns.end(),
                                         [i](const WideColumn &each) { return each.index == i; });
        const auto split = isTaken ? std::nullopt : splitter.split(headers[i]);
        if (split)
            columns.push_back({i, split->measure, split->channel, normalisedHeader(headers[i]).currency});
    }
}

/// Makes the long table of the wide one.
class Unpivoting {
public:
    Unpivoting(Table table, std::vector<WideColumn> columns)
        : m_table(std::move(table)),
          m_columns(std::move(columns)),
          m_shape(std::make_shared<WideShape>())
    {
    }

    /// Columns that are measured too, but of no channel.
    void setOthers(const Mapping &mapping)
    {
        for (const MappedColumn &each : mapping.columns) {
            if (each.field.isMeasure() && !isWide(each.index))
                m_others.push_back({each.index, each.field.measure(), {}, each.currency});
        }
    }

    Result<Table> table()
    {
        addMeasures(m_columns);
        addMeasures(m_others);
        QStringList headers = commonHeaders();
        headers.append(Field(KeyField::Channel).key());
        for (const Measure measure : m_measures) {
            const auto header = headerOf(measure);
            if (!header)
                return header.error();
            headers.append(*header);
        }
        m_shape->width = std::size_t(m_table.headers.size());
        m_shape->measures = m_measures.size();
        for (const WideColumn &each : m_others)
            put(each);
        for (const WideColumn &each : m_columns)
            put(each);
        m_table.headers = headers;
        m_table.wide = m_shape;
        return std::move(m_table);
    }

private:
    [[nodiscard]] bool isWide(int index) const
    {
        const auto isThat = [index](const WideColumn &each) { return each.index == index; };
        return std::any_of(m_columns.begin(), m_columns.end(), isThat)
            || std::any_of(m_others.begin(), m_others.end(), isThat);
    }

    void addMeasures(const std::vector<WideColumn> &columns)
    {
        for (const WideColumn &each : columns) {
            if (std::find(m_measures.begin(), m_measures.end(), each.measure) == m_measures.end())
                m_measures.push_back(each.measure);
        }
    }

    QStringList commonHeaders()
    {
        QStringList headers;
        for (int i = 0; i < m_table.headers.size(); ++i) {
            if (isWide(i))
                continue;
            m_shape->common.push_back(i);
            headers.append(m_table.headers[i]);
        }
        return headers;
    }

    /// The key of the measure, with the currency that its columns agree on.
    [[nodiscard]] Result<QString> headerOf(Measure measure) const
    {
        QStringList currencies;
        for (const auto *columns : {&m_columns, &m_others}) {
            for (const WideColumn &each : *columns) {
                if (each.measure == measure && !currencies.contains(each.currency))
                    currencies.append(each.currency);
            }
        }
        const QString key = Field(measure).key();
        if (currencies.size() > 1 && info(measure).unit == MeasureUnit::Money) {
            currencies.removeAll(QString());
            return Error{ErrorCode::AmbiguousCurrency, currencies};
        }
        return currencies.first().isEmpty() ? key : key + QStringLiteral(" (%1)").arg(currencies.first());
    }

    void put(const WideColumn &column)
    {
        const std::string channel = column.channel.toStdString();
        const auto isThat = [&](const WideShape::Part &each) { return each.channel == channel; };
        auto part = std::find_if(m_shape->parts.begin(), m_shape->parts.end(), isThat);
        if (part == m_shape->parts.end())
            part = m_shape->parts.insert(part, {channel, std::vector<int>(m_measures.size(), -1)});
        const auto at = std::find(m_measures.begin(), m_measures.end(), column.measure) - m_measures.begin();
        int &cell = part->cells[std::size_t(at)];
        if (cell < 0) // of columns that mean the same, the first counts
            cell = column.index;
    }

    Table m_table;
    std::vector<WideColumn> m_columns;
    std::vector<WideColumn> m_others;
    std::vector<Measure> m_measures;
    std::shared_ptr<WideShape> m_shape;
};

} // namespace

std::optional<ChannelChoice> readChannelChoice(const QString &field)
{
    const qsizetype sign = field.indexOf(u'@');
    const QString channel = field.mid(sign + 1).simplified();
    if (sign <= 0 || channel.isEmpty())
        return std::nullopt;
    const auto known = Field::fromKey(field.left(sign));
    return known && known->isMeasure() ? std::optional(ChannelChoice{known->measure(), channel})
                                       : std::nullopt;
}

int wideColumns(const Profile &profile, const QStringList &headers)
{
    std::vector<WideColumn> columns;
    addKnownColumns(profile, headers, columns);
    return int(columns.size());
}

Result<Table> unpivoted(Table table, const Profile &profile, QVector<FieldChoice> &choices)
{
    auto columns = chosenColumns(table.headers, choices);
    if (!columns)
        return columns.error();
    const bool isChosen = !columns->empty();
    if (profile.isWide)
        addKnownColumns(profile, table.headers, *columns);
    if (!isChosen && int(columns->size()) < fewestWideColumns)
        return table;
    const QStringList headers = table.headers;
    Unpivoting unpivoting(std::move(table), std::move(*columns));
    const auto mapping = mapHeaders(headers, profile, choices, {});
    if (mapping)
        unpivoting.setOthers(*mapping);
    // What was said of a column that is no longer one of its own is done with.
    if (mapping)
        choices.removeIf([&](const FieldChoice &each) {
            const auto field = Field::fromKey(each.field);
            return field && field->isMeasure();
        });
    return unpivoting.table();
}

WideSource::WideSource(std::unique_ptr<RecordSource> source, std::shared_ptr<const WideShape> shape)
    : m_source(std::move(source)),
      m_shape(std::move(shape)),
      m_part(m_shape->parts.size())
{
}

bool WideSource::rewind()
{
    m_failure.reset();
    m_part = m_shape->parts.size();
    return m_source->rewind();
}

bool WideSource::next(SourceRecord &record)
{
    for (;;) {
        while (m_part < m_shape->parts.size()) {
            const WideShape::Part &part = m_shape->parts[m_part++];
            if (isEmpty(part))
                continue;
            fill(part, record);
            return true;
        }
        if (!m_source->next(m_record)) {
            m_failure = m_source->failure();
            return false;
        }
        const bool isWhole = m_record.cells.size() == m_shape->width
            || (m_record.cells.size() > m_shape->width
                && std::all_of(m_record.cells.begin() + qsizetype(m_shape->width), m_record.cells.end(),
                               [](std::string_view cell) { return trimmed(cell).empty(); }));
        if (!isWhole) {
            passOn(record);
            return true;
        }
        m_part = 0;
    }
}

bool WideSource::isEmpty(const WideShape::Part &part) const
{
    return std::all_of(part.cells.begin(), part.cells.end(), [this](int cell) {
        return cell < 0 || trimmed(m_record.cells[std::size_t(cell)]).empty();
    });
}

/// A record that is too short or too long stays so, for whoever reads it to reject.
void WideSource::passOn(SourceRecord &record)
{
    const std::size_t width = m_shape->common.size() + 1 + m_shape->measures;
    record = m_record;
    const bool isShort = m_record.cells.size() < m_shape->width;
    m_cells.assign(m_record.cells.begin(), m_record.cells.end());
    m_cells.resize(isShort ? std::min(m_cells.size(), width - 1) : width);
    if (!isShort)
        m_cells.push_back(m_record.cells.back());
    record.cells = m_cells;
}

void WideSource::fill(const WideShape::Part &part, SourceRecord &record)
{
    m_cells.clear();
    for (const int column : m_shape->common)
        m_cells.push_back(m_record.cells[std::size_t(column)]);
    m_cells.push_back(part.channel);
    for (const int column : part.cells)
        m_cells.push_back(column < 0 ? std::string_view() : m_record.cells[std::size_t(column)]);
    record = m_record;
    record.cells = m_cells;
}

} // namespace payoff
