// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/audienceprofile.h"
#include "core/transfer/table.h"

#include <memory>
#include <vector>

namespace payoff {

/// One cell of a table of shares, as written.
struct WrittenShare {
    qint64 line = 0; ///< 1-based
    int table = 0; ///< a number for each table of the file
    const AudienceProfile::Breakdown *breakdown = nullptr; ///< what the title above the table says
    QString header; ///< of its column; empty if it has none
    QString name; ///< of the segment
    std::string_view text; ///< trimmed; lives until the next call of next()
};

/// Walks through the cells of all tables below the titles that the profile knows, whatever their number and
/// form: names above a row of shares; names above and before the shares; names before a column of shares.
/// Cells of what is not reported are left out. For one thread at a time.
class AudienceTables {
public:
    /// Errors of findTables().
    static Result<std::unique_ptr<AudienceTables>> open(const QString &path, const AudienceProfile &profile,
                                                        const QString &encoding);

    /// False at the end, or if reading failed: then failure() tells why.
    bool next();
    [[nodiscard]] const WrittenShare &share() const { return m_share; }
    /// Back to before the first.
    void rewind();

    [[nodiscard]] const std::optional<Error> &failure() const { return m_failure; }
    /// The record and the header of the cell, as written.
    [[nodiscard]] std::span<const std::string_view> cells() const { return m_record.cells; }
    [[nodiscard]] const QStringList &headers() const { return m_headers; }
    /// What stands above the first table that was met, and the first lines of blocks behind it whose title
    /// the profile does not know.
    [[nodiscard]] const QStringList &preamble() const { return m_preamble; }
    [[nodiscard]] const QStringList &unknown() const { return m_unknown; }
    [[nodiscard]] qint64 position() const { return m_source ? m_source->position() : 0; } ///< bytes

private:
    enum class Place { Outside, BelowTitle, InRows };

    AudienceTables(std::vector<Table> parts, const AudienceProfile &profile);
    bool nextRecord();
    bool openNext();
    void enter();
    void enterOutside();
    void takeHeaders();
    bool takeCell(std::size_t column);

    std::vector<Table> m_parts; ///< the file, or each of its sheets, from its first line on
    AudienceProfile m_profile;
    std::size_t m_nextPart = 0;
    std::unique_ptr<RecordSource> m_source;
    bool m_isSheet = false;
    SourceRecord m_record;
    qint64 m_lastLine = 0;
    Place m_place = Place::Outside;
    bool m_isFirstOfBlock = true;
    QStringList m_headers;
    bool m_isLabelled = false; ///< the first column holds a part of the names
    std::size_t m_column = 0; ///< the next to look at
    WrittenShare m_share;
    QStringList m_preamble;
    QStringList m_unknown;
    std::optional<Error> m_failure;
};

} // namespace payoff
