// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/archive.h"

#include "core/transfer/filekind.h"

#include <QDir>

#include <algorithm>

namespace payoff {

namespace {

constexpr qint64 chunk = 256 * 1024;

QString temporaryName(const QString &name)
{
    QString ending = name.section(u'.', -1).toLower();
    ending.removeIf([](QChar c) { return c.unicode() > 0x7F || !c.isLetterOrNumber(); });
    return QDir::tempPath() + QStringLiteral("/payoff-XXXXXX.") + ending.left(8);
}

Result<void> copy(ZipEntry &entry, QTemporaryFile &file, const std::function<bool()> &isCancelled)
{
    for (;;) {
        if (isCancelled && isCancelled())
            return Error{ErrorCode::Cancelled, {}};
        const QByteArray bytes = entry.read(chunk);
        if (entry.failure())
            return *entry.failure();
        if (bytes.isEmpty())
            break;
        if (file.write(bytes) != bytes.size())
            return Error{ErrorCode::FileNotWritable, {file.fileName(), file.errorString()}};
    }
    if (!file.flush())
        return Error{ErrorCode::FileNotWritable, {file.fileName(), file.errorString()}};
    return {};
}

} // namespace

bool isArchive(const QString &path)
{
    const Result<TableKind> kind = tableKind(path);
    return !kind
        && (kind.error().code == ErrorCode::ArchivedFiles || kind.error().code == ErrorCode::NoDataFile);
}

Result<QVector<ArchivedFile>> archivedFiles(const QString &path)
{
    if (const auto file = openTableFile(path); !file)
        return file.error();
    const auto zip = ZipFile::open(path);
    if (!zip)
        return zip.error();
    QVector<ArchivedFile> files;
    for (const ZipItem &each : dataFiles(**zip))
        files.append({each.name, each.size});
    if (files.isEmpty())
        return Error{ErrorCode::NoDataFile, {path}};
    return files;
}

Result<std::unique_ptr<QTemporaryFile>> extractFile(const QString &path, const QString &name,
                                                    const std::function<bool()> &isCancelled)
{
    if (const auto file = openTableFile(path); !file)
        return file.error();
    const auto zip = ZipFile::open(path);
    if (!zip)
        return zip.error();
    const QVector<ZipItem> items = dataFiles(**zip);
    const auto item =
        std::find_if(items.begin(), items.end(), [&](const ZipItem &each) { return each.name == name; });
    if (item == items.end())
        return Error{ErrorCode::UnknownName, {QStringLiteral("name"), name}};
    const auto entry = ZipEntry::open(*zip, *item);
    if (!entry)
        return entry.error();
    auto file = std::make_unique<QTemporaryFile>(temporaryName(name));
    if (!file->open())
        return Error{ErrorCode::FileNotWritable, {file->fileTemplate(), file->errorString()}};
    if (const Result<void> copied = copy(**entry, *file, isCancelled); !copied)
        return copied.error();
    file->close();
    return file;
}

} // namespace payoff
