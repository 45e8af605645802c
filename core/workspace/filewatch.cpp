// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/filewatch.h"

#include <QFile>

#include <sys/stat.h>
#include <unistd.h>

namespace payoff {

namespace {

/// The file's identity to the system, or nothing if there is no such file.
std::optional<struct stat> statusOf(const QString &path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return std::nullopt;
    return status;
}

} // namespace

FileWatch::FileWatch(const Database &database)
    : m_database(database)
{
    if (const auto status = statusOf(m_database.path())) {
        m_device = status->st_dev;
        m_inode = status->st_ino;
    }
    accept();
}

qint64 FileWatch::dataVersion() const
{
    // It changes when another connection has committed, and never by our own commits.
    const auto version = m_database.number(QStringLiteral("PRAGMA data_version"));
    return version ? *version : m_version;
}

void FileWatch::accept() { m_version = dataVersion(); }

FileState FileWatch::look()
{
    const auto status = statusOf(m_database.path());
    if (!status)
        return FileState::Gone;
    if (status->st_dev != m_device || status->st_ino != m_inode)
        return FileState::Replaced;
    const qint64 version = dataVersion();
    if (version != m_version) {
        m_version = version;
        return FileState::Changed;
    }
    const bool isWritable = ::access(QFile::encodeName(m_database.path()).constData(), W_OK) == 0;
    return isWritable || m_database.isReadOnly() ? FileState::AsKnown : FileState::NotWritable;
}

} // namespace payoff
