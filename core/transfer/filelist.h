// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QVector>

#include <functional>
#include <memory>

class QTemporaryDir;

namespace payoff {

/// A file to be imported.
struct ListedFile {
    QString path; ///< where its bytes are
    QString shown; ///< what it is called: its path, or that of its archive and its name within
    bool isFound = false; ///< in a folder or an archive, rather than named

    friend bool operator==(const ListedFile &, const ListedFile &) = default;
};

/// The files behind what somebody names: files themselves, what folders hold, what ZIP archives hold. Files
/// out of archives are unpacked into a folder of their own, which goes with the last copy of the list.
class FileList {
public:
    static constexpr int mostFiles = 1000; ///< of one folder or archive

    /// In the order of the paths; within a folder by name, its own files before those of folders in it. What
    /// cannot hold a table is left out of folders and archives, and so are links in folders. NoDataFile if a
    /// folder or archive holds nothing, TooLargeInside beyond mostFiles or limits::unpackedBytes in all;
    /// errors of extractFile(); Cancelled.
    static Result<FileList> of(const QStringList &paths, const std::function<bool()> &isCancelled = {});

    [[nodiscard]] const QVector<ListedFile> &files() const { return m_files; }

private:
    Result<void> add(const QString &path, const std::function<bool()> &isCancelled);
    Result<void> addFolder(const QString &path, const std::function<bool()> &isCancelled);
    Result<void> addArchive(const QString &path, const std::function<bool()> &isCancelled);

    QVector<ListedFile> m_files;
    QVector<std::shared_ptr<QTemporaryDir>> m_folders;
};

} // namespace payoff
