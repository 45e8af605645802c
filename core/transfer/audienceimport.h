// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audience/audienceshare.h"
#include "core/transfer/audiencenames.h"
#include "core/transfer/importer.h"

#include <memory>
#include <utility>

namespace payoff {

/// One file of an audience's shares on its way into a workspace, within a transaction of the caller. All of
/// its tables are taken; no result and no sum changes, so that closed months do not matter.
class AudienceImport {
public:
    AudienceImport(const Workspace &workspace, const Profile &profile, const ImportOptions &options);

    /// Opens the file and looks through it. Writes nothing; to be called before the transaction begins.
    Result<void> open(const QString &path);
    Result<ImportReport> run(const QString &path);

private:
    /// What one table says of a segment, maybe in several cells that name it alike.
    struct Gathered {
        AudienceShare share;
        int table = 0;
        qint64 cells = 0;
    };

    Result<void> begin(const QString &path);
    Result<void> readAll(const QString &path);
    Result<void> take(const AudienceRow &row);
    Result<void> takeRejected();
    Result<void> store();
    Result<void> finish();
    [[nodiscard]] Day day() const;
    [[nodiscard]] bool isCancelled() const;

    const Workspace &m_workspace;
    const Database &m_database;
    Profile m_profile;
    ImportOptions m_options;
    std::unique_ptr<AudienceReader> m_reader;
    std::unique_ptr<AudienceNames> m_names;
    std::vector<Gathered> m_gathered; ///< in the order of first sight
    QHash<std::pair<qint64, qint64>, std::size_t> m_places; ///< in m_gathered, by channel and segment
    ImportReport m_report;
};

} // namespace payoff
