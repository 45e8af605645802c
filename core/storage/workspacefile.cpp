// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/workspacefile.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace payoff {

namespace {

// Offsets from the SQLite file format, section 1.3, "The Database Header".
constexpr qint64 headerSize = 100;
constexpr int pageSizeAt = 16;
constexpr int changeCounterAt = 24;
constexpr int pageCountAt = 28;
constexpr int userVersionAt = 60;
constexpr int applicationIdAt = 68;
constexpr int validForAt = 92;
constexpr char magic[] = "SQLite format 3";

quint32 bigEndian32(const QByteArray &header, int at)
{
    return qFromBigEndian<quint32>(header.constData() + at);
}

/// Bytes that the header promises, or 0 where it does not say (the count was written by an old SQLite).
qint64 promisedSize(const QByteArray &header)
{
    const auto stored = qFromBigEndian<quint16>(header.constData() + pageSizeAt);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    if (bigEndian32(header, changeCounterAt) != bigEndian32(header, validForAt))
        return 0;
    return pageSize * bigEndian32(header, pageCountAt);
}

/// Whether a program was cut off while it wrote: SQLite mends the file when it opens it.
bool hasJournal(const QString &path)
{
    return QFileInfo(QFileInfo(path).canonicalFilePath() + QStringLiteral("-journal")).size() > 0;
}

/// SQLite needs the folder as well, for its journal.
bool canBeWritten(const QFileInfo &info)
{
    return info.isWritable() && QFileInfo(QFileInfo(info.canonicalFilePath()).path()).isWritable();
}

} // namespace

Result<FileIdentity> identifyWorkspaceFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::FileMissing, {path}};
    if (!info.isFile())
        return Error{ErrorCode::NotAWorkspace, {path}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileNotReadable, {path, file.errorString()}};
    if (file.size() == 0)
        return Error{ErrorCode::FileEmpty, {path}};

    const QByteArray header = file.read(headerSize);
    if (!header.startsWith(QByteArray(magic, sizeof magic)))
        return Error{ErrorCode::NotAWorkspace, {path}};
    if (header.size() < headerSize)
        return Error{ErrorCode::FileTruncated, {path}};
    if (bigEndian32(header, applicationIdAt) != workspaceApplicationId)
        return Error{ErrorCode::OtherDatabase, {path}};
    if (file.size() < promisedSize(header) && !hasJournal(path))
        return Error{ErrorCode::FileTruncated, {path}};
    return FileIdentity{int(bigEndian32(header, userVersionAt)), canBeWritten(info)};
}

Result<void> quickCheck(const Database &database)
{
    auto query = database.run(QStringLiteral("PRAGMA quick_check(1)"));
    if (!query)
        return query.error();
    const QString finding = query->next() ? query->value(0).toString() : QStringLiteral("no answer");
    if (finding != QLatin1String("ok"))
        return Error{ErrorCode::FileDamaged, {database.path(), finding}};
    return {};
}

} // namespace payoff
