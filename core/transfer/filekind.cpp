// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/filekind.h"

#include <QFileInfo>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace payoff {

namespace {

constexpr qint64 headSize = 4096;

bool hasItem(const ZipFile &zip, bool (*belongs)(const QString &name))
{
    const QVector<ZipItem> &items = zip.items();
    return std::any_of(items.begin(), items.end(), [&](const ZipItem &each) { return belongs(each.name); });
}

/// A workbook with a password is kept in the container of the old format; its directory tells.
bool isEncryptedWorkbook(QFile &file, const QByteArray &head)
{
    const QByteArray name("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32);
    if (head.size() < 512)
        return false;
    const auto sizeBits = std::min<quint16>(qFromLittleEndian<quint16>(head.constData() + 30), 12);
    const qint64 sectorSize = qint64(1) << sizeBits;
    const qint64 directory = qFromLittleEndian<quint32>(head.constData() + 48);
    return file.seek((directory + 1) * sectorSize) && file.read(headSize).contains(name);
}

std::optional<Error> objectionTo(QFile &file, const QByteArray &head, const QString &path)
{
    if (head.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return Error{isEncryptedWorkbook(file, head) ? ErrorCode::EncryptedFile : ErrorCode::OldSpreadsheet,
                     {path}};
    static constexpr std::array<std::pair<const char *, const char *>, 7> others{
        {{"%PDF", "PDF"},
         {"<!doctype html", "HTML"},
         {"<html", "HTML"},
         {"<?xml", "XML"},
         {"\x1F\x8B", "GZIP"},
         {"\x89PNG", "PNG"},
         {"SQLite format", "SQLite"}}};
    const QByteArray start = head.left(64).trimmed();
    for (const auto &[magic, name] : others) {
        const QByteArray beginning = start.left(qsizetype(qstrlen(magic)));
        if (beginning == magic || beginning.toLower() == magic)
            return Error{ErrorCode::UnsupportedFormat, {path, QLatin1String(name)}};
    }
    return std::nullopt;
}

Result<TableKind> kindOfArchive(const QString &path)
{
    const auto zip = ZipFile::open(path);
    if (!zip)
        return zip.error();
    const auto isWord = [](const QString &name) { return name.startsWith(QLatin1String("word/")); };
    const auto isBinary = [](const QString &name) { return name == QLatin1String("xl/workbook.bin"); };
    const auto isNumbers = [](const QString &name) {
        return name.endsWith(QLatin1String(".iwa")) || name.endsWith(QLatin1String("Index.zip"));
    };
    if (hasItem(**zip, isNumbers))
        return Error{ErrorCode::UnsupportedFormat, {path, QStringLiteral("Numbers")}};
    if (hasItem(**zip, isBinary))
        return Error{ErrorCode::UnsupportedFormat, {path, QStringLiteral("XLSB")}};
    if (hasItem(**zip, isWord))
        return Error{ErrorCode::UnsupportedFormat, {path, QStringLiteral("DOCX")}};
    if ((*zip)->item(QStringLiteral("[Content_Types].xml"))
        || (*zip)->item(QStringLiteral("xl/workbook.xml")))
        return TableKind::Xlsx;
    if ((*zip)->item(QStringLiteral("content.xml")))
        return TableKind::Ods;
    QStringList names;
    for (const ZipItem &each : dataFiles(**zip))
        names.append(each.name);
    if (names.isEmpty())
        return Error{ErrorCode::NoDataFile, {path}};
    return Error{ErrorCode::ArchivedFiles, {path, names.join(QLatin1String(", "))}};
}

} // namespace

Result<std::unique_ptr<QFile>> openTableFile(const QString &path)
{
    const QFileInfo about(path);
    if (!about.exists())
        return Error{ErrorCode::FileMissing, {path}};
    if (!about.isFile())
        return Error{ErrorCode::FileNotReadable, {path, QStringLiteral("not a regular file")}};
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error{ErrorCode::FileNotReadable, {path, file->errorString()}};
    return file;
}

Result<TableKind> tableKind(const QString &path)
{
    const auto file = openTableFile(path);
    if (!file)
        return file.error();
    const QByteArray head = (*file)->read(headSize);
    if (head.isEmpty())
        return Error{ErrorCode::FileEmpty, {path}};
    if (head.startsWith("PK\3\4") || head.startsWith("PK\5\6"))
        return kindOfArchive(path);
    if (const std::optional<Error> objection = objectionTo(**file, head, path))
        return *objection;
    return TableKind::Csv;
}

QVector<ZipItem> dataFiles(const ZipFile &zip)
{
    static const QStringList endings{QStringLiteral("csv"),  QStringLiteral("tsv"),  QStringLiteral("txt"),
                                     QStringLiteral("xlsx"), QStringLiteral("xlsm"), QStringLiteral("ods")};
    QVector<ZipItem> files;
    for (const ZipItem &each : zip.items()) {
        const QString file = each.name.section(u'/', -1);
        const bool isOfSystem =
            each.name.startsWith(QLatin1String("__MACOSX/")) || file.startsWith(u'.') || file.isEmpty();
        if (!isOfSystem && endings.contains(file.section(u'.', -1).toLower()))
            files.append(each);
    }
    return files;
}

} // namespace payoff
