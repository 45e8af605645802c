// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/filelist.h"

#include "core/transfer/archive.h"
#include "core/transfer/limits.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>

#include <algorithm>

namespace payoff {

namespace {

QStringList dataFilters()
{
    return {QStringLiteral("*.csv"),  QStringLiteral("*.tsv"),  QStringLiteral("*.txt"),
            QStringLiteral("*.xlsx"), QStringLiteral("*.xlsm"), QStringLiteral("*.ods"),
            QStringLiteral("*.zip")};
}

/// A name that is one on every disk: what an archive calls a file is not to be trusted.
QString safeName(const QString &name)
{
    QString safe = name.section(u'/', -1).section(u'\\', -1);
    for (QChar &c : safe) {
        if (c.unicode() < 0x20 || QStringLiteral("<>:\"|?*").contains(c))
            c = u'_';
    }
    constexpr qsizetype longest = 120;
    safe = safe.right(longest);
    return safe.startsWith(u'.') ? u'_' + safe : safe;
}

} // namespace

Result<FileList> FileList::of(const QStringList &paths, const std::function<bool()> &isCancelled)
{
    FileList list;
    for (const QString &path : paths) {
        if (const auto added = list.add(path, isCancelled); !added)
            return added.error();
    }
    return list;
}

Result<void> FileList::add(const QString &path, const std::function<bool()> &isCancelled)
{
    if (QFileInfo(path).isDir())
        return addFolder(path, isCancelled);
    if (isArchive(path))
        return addArchive(path, isCancelled);
    m_files.append({path, path, false});
    return {};
}

Result<void> FileList::addFolder(const QString &path, const std::function<bool()> &isCancelled)
{
    QStringList found;
    QDirIterator each(path, dataFilters(), QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        found.append(each.next());
        if (found.size() > mostFiles)
            return Error{ErrorCode::TooLargeInside, {path, QString::number(mostFiles)}};
        if (isCancelled && isCancelled())
            return Error{ErrorCode::Cancelled, {}};
    }
    if (found.isEmpty())
        return Error{ErrorCode::NoDataFile, {path}};
    const auto rank = [](const QString &file) { return std::pair(file.count(u'/'), file); };
    std::sort(found.begin(), found.end(),
              [&](const QString &one, const QString &other) { return rank(one) < rank(other); });
    for (const QString &file : found) {
        const auto first = m_files.size();
        if (const auto added = add(file, isCancelled); !added && added.error().code != ErrorCode::NoDataFile)
            return added;
        for (auto i = first; i < m_files.size(); ++i)
            m_files[i].isFound = true;
    }
    return {};
}

Result<void> FileList::addArchive(const QString &path, const std::function<bool()> &isCancelled)
{
    const auto items = archivedFiles(path);
    if (!items)
        return items.error();
    if (items->size() > mostFiles)
        return Error{ErrorCode::TooLargeInside, {path, QString::number(mostFiles)}};
    const auto folder = std::make_shared<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/payoff-XXXXXX"));
    if (!folder->isValid())
        return Error{ErrorCode::FileNotWritable, {folder->path(), folder->errorString()}};
    m_folders.append(folder);
    qint64 unpacked = 0;
    for (const ArchivedFile &each : *items) {
        const auto file = extractFile(path, each.name, isCancelled);
        if (!file)
            return file.error();
        unpacked += (*file)->size();
        if (unpacked > limits::unpackedBytes)
            return Error{ErrorCode::TooLargeInside, {path, each.name}};
        // A folder for each: two may have one name.
        const QString place = folder->filePath(QString::number(m_files.size()));
        const QString target = place + u'/' + safeName(each.name);
        if (!QDir().mkpath(place) || !(*file)->rename(target))
            return Error{ErrorCode::FileNotWritable, {target, (*file)->errorString()}};
        (*file)->setAutoRemove(false);
        m_files.append({target, path + u'/' + each.name, true});
    }
    return {};
}

} // namespace payoff
