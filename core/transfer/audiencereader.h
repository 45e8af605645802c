// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/audiencetables.h"
#include "core/transfer/rowreader.h"

namespace payoff {

/// One share of a file, typed.
struct AudienceRow {
    int table = 0; ///< a number for each table of the file
    QString channel; ///< name; never empty
    QString kind; ///< of the segment
    QString segment; ///< name
    qint64 share = 0; ///< millionths
};

/// Reads the shares of all tables of a file one after the other: percentages, with or without their sign. For
/// one thread at a time.
class AudienceReader {
public:
    enum class Step {
        Row, ///< row() is the next
        Rejected, ///< rejected() was left out
        End, ///< at least one share was read, and there are no more
        Failed, ///< error() tells why; what was read before should be undone
    };

    /// Looks through the file once for its decimal sign and the days that it covers. The channel of the
    /// options counts more than that of a title, that more than the profile's. Errors of findTables();
    /// NoReadableRow if there are no shares, AmbiguousChannel if any of them has no channel.
    static Result<std::unique_ptr<AudienceReader>> open(const QString &path, const Profile &profile,
                                                        const ReadOptions &options);

    Step next();
    [[nodiscard]] const AudienceRow &row() const { return m_row; }
    [[nodiscard]] const RejectedRow &rejected() const { return m_rejected; }
    [[nodiscard]] const Error &error() const { return *m_error; }
    /// The record and the headers of the share that was read last, as written.
    [[nodiscard]] std::span<const std::string_view> cells() const { return m_tables->cells(); }
    [[nodiscard]] const QStringList &headers() const { return m_tables->headers(); }

    [[nodiscard]] qint64 rowsRead() const { return m_rowsRead; } ///< shares so far, rejected ones included
    [[nodiscard]] qint64 rowsRejected() const { return m_rowsRejected; }
    [[nodiscard]] qint64 position() const { return m_tables->position(); } ///< bytes of the file

    [[nodiscard]] const std::optional<DayRange> &statedDays() const { return m_statedDays; }
    /// The first lines of blocks that nothing was made of.
    [[nodiscard]] const QStringList &unknown() const { return m_unknown; }

private:
    AudienceReader(QString path, const Profile &profile, const ReadOptions &options);
    Result<void> prepare();
    Result<void> lookThrough();
    [[nodiscard]] QString channelOf(const AudienceProfile::Breakdown &breakdown) const;
    [[nodiscard]] Error noReadableRow() const;
    Step typed(const WrittenShare &share);
    Step rejectedRow(const WrittenShare &share, CellProblem problem);
    Step failed(Error error);

    QString m_path;
    Profile m_profile;
    ReadOptions m_options;
    std::unique_ptr<AudienceTables> m_tables;
    DecimalSign m_decimal = DecimalSign::Point;
    std::optional<DayRange> m_statedDays;
    QStringList m_unknown;
    AudienceRow m_row;
    RejectedRow m_rejected;
    std::optional<RejectedRow> m_firstRejected;
    std::optional<Error> m_error;
    qint64 m_rowsRead = 0;
    qint64 m_rowsRejected = 0;
};

} // namespace payoff
