// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/audiencetables.h"

#include "core/transfer/celltext.h"
#include "core/transfer/headers.h"
#include "core/transfer/profile.h"

#include <algorithm>

namespace payoff {

namespace {

constexpr qsizetype mostNotes = 20; ///< lines kept of what is no table
constexpr qsizetype longestNote = 200;

QString trimmedText(std::string_view bytes) { return QString::fromUtf8(trimmed(bytes)); }

QStringList texts(std::span<const std::string_view> cells)
{
    QStringList list;
    for (const std::string_view cell : cells)
        list.append(trimmedText(cell));
    return list;
}

/// What is told apart in the file: all of a CSV file, each sheet of a workbook that can be seen.
std::vector<Table> wholeParts(const std::vector<Table> &tables)
{
    std::vector<Table> parts;
    for (const Table &each : tables) {
        if (each.isHidden && !tables.front().isHidden)
            continue;
        if (parts.empty() || parts.back().sheet != each.sheet)
            parts.push_back(each);
        Table &part = parts.back();
        while (part.headers.size() < each.firstColumn + each.headers.size())
            part.headers.append(QString());
        part.headerLine = 0;
        part.lastLine = 0;
        part.firstColumn = 0;
    }
    return parts;
}

} // namespace

Result<std::unique_ptr<AudienceTables>> AudienceTables::open(const QString &path,
                                                             const AudienceProfile &profile,
                                                             const QString &encoding)
{
    const auto isKnown = [&](const QString &key) {
        return profile.labels.contains(key) || profile.values.contains(key);
    };
    const auto tables = findTables(path, isKnown, encoding);
    if (!tables)
        return tables.error();
    return std::unique_ptr<AudienceTables>(new AudienceTables(wholeParts(*tables), profile));
}

AudienceTables::AudienceTables(std::vector<Table> parts, const AudienceProfile &profile)
    : m_parts(std::move(parts)),
      m_profile(profile)
{
}

void AudienceTables::rewind()
{
    m_nextPart = 0;
    m_source.reset();
    m_record = {};
    m_column = 0;
    m_share = {};
    m_preamble.clear();
    m_unknown.clear();
    m_failure.reset();
}

bool AudienceTables::next()
{
    while (true) {
        while (m_column < m_record.cells.size()) {
            if (takeCell(m_column++))
                return true;
        }
        if (!nextRecord())
            return false;
    }
}

bool AudienceTables::nextRecord()
{
    while (!m_source || !m_source->next(m_record)) {
        m_record = {};
        m_column = 0;
        if (m_source && m_source->failure())
            m_failure = m_source->failure();
        if (m_failure || !openNext())
            return false;
    }
    enter();
    return true;
}

bool AudienceTables::openNext()
{
    if (m_nextPart == m_parts.size())
        return false;
    const Table &part = m_parts[m_nextPart++];
    auto source = part.open();
    if (!source) {
        m_failure = source.error();
        return false;
    }
    m_source = std::move(*source);
    m_isSheet = part.kind != TableKind::Csv;
    m_lastLine = 0;
    m_place = Place::Outside;
    m_isFirstOfBlock = true;
    return true;
}

/// Finds out what the record is. Only where it holds shares is there a cell to look at.
void AudienceTables::enter()
{
    const bool isBlank = isBlankRecord(m_record);
    const bool isBehindGap = m_isSheet && m_record.line > m_lastLine + 1;
    m_lastLine = m_record.line;
    if (isBlank || isBehindGap) {
        m_isFirstOfBlock = true;
        m_place = m_place == Place::InRows ? Place::Outside : m_place;
    }
    m_column = m_record.cells.size();
    if (isBlank)
        return;
    const auto *breakdown =
        isRemark(m_record) ? m_profile.breakdown(trimmedText(m_record.cells.front())) : nullptr;
    if (breakdown) {
        m_share.breakdown = breakdown;
        m_place = Place::BelowTitle;
    } else if (m_place == Place::Outside) {
        enterOutside();
    } else if (m_place == Place::BelowTitle) {
        takeHeaders();
    } else {
        m_column = m_isLabelled ? 1 : 0;
    }
    m_isFirstOfBlock = false;
}

void AudienceTables::enterOutside()
{
    const bool isAbove = m_share.breakdown == nullptr;
    QStringList &notes = isAbove ? m_preamble : m_unknown;
    if ((isAbove || m_isFirstOfBlock) && notes.size() < mostNotes)
        notes.append(texts(m_record.cells).join(u',').left(longestNote));
}

void AudienceTables::takeHeaders()
{
    m_headers = texts(m_record.cells);
    const auto isOf = [](const QStringList &words, const QString &header) {
        return words.contains(normalisedHeader(header).key);
    };
    const bool hasValues = std::any_of(m_headers.begin(), m_headers.end(),
                                       [&](const QString &each) { return isOf(m_profile.values, each); });
    m_isLabelled = m_headers.first().isEmpty() || hasValues || isOf(m_profile.labels, m_headers.first());
    m_place = Place::InRows;
    ++m_share.table;
}

bool AudienceTables::takeCell(std::size_t column)
{
    m_share.text = trimmed(m_record.cells[column]);
    if (isMissingMarker(m_share.text))
        return false;
    m_share.line = m_record.line;
    m_share.header = m_headers.value(qsizetype(column));
    QStringList parts{m_isLabelled ? trimmedText(m_record.cells.front()) : QString()};
    if (!m_profile.values.contains(normalisedHeader(m_share.header).key))
        parts.append(m_share.header);
    parts.removeAll(QString());
    m_share.name = parts.join(QStringLiteral(", "));
    return true;
}

} // namespace payoff
