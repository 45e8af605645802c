// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/zipentry.h"

#include "core/transfer/limits.h"

#include <QFile>

#include <zip.h>

#include <algorithm>

namespace payoff {

namespace {

QString wordsOf(int code)
{
    zip_error_t error;
    zip_error_init_with_code(&error, code);
    const QString words = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    return words;
}

ZipItem itemAt(::zip *zip, quint64 index)
{
    zip_stat_t about;
    zip_stat_init(&about);
    ZipItem item;
    item.index = index;
    if (zip_stat_index(zip, index, 0, &about) != 0)
        return item;
    if ((about.valid & ZIP_STAT_NAME) != 0)
        item.name = QString::fromUtf8(about.name);
    if ((about.valid & ZIP_STAT_SIZE) != 0)
        item.size = qint64(std::min<quint64>(about.size, quint64(1) << 60));
    if ((about.valid & ZIP_STAT_COMP_SIZE) != 0)
        item.packed = qint64(std::min<quint64>(about.comp_size, quint64(1) << 60));
    item.isEncrypted =
        (about.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && about.encryption_method != ZIP_EM_NONE;
    return item;
}

bool isTooMuch(qint64 unpacked, qint64 packed)
{
    return unpacked > limits::unpackedBytes
        || (unpacked > limits::ratioFrom && unpacked / limits::ratio > std::max<qint64>(packed, 1));
}

} // namespace

ZipFile::ZipFile(QString path, ::zip *zip)
    : m_path(std::move(path)),
      m_zip(zip)
{
}

ZipFile::~ZipFile() { zip_discard(m_zip); }

Result<std::shared_ptr<ZipFile>> ZipFile::open(const QString &path)
{
    int code = 0;
    ::zip *const zip = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code);
    if (!zip)
        return Error{ErrorCode::BrokenSpreadsheet, {path, wordsOf(code)}};
    std::shared_ptr<ZipFile> file(new ZipFile(path, zip));
    const qint64 count = zip_get_num_entries(zip, 0);
    if (count > limits::zipEntries)
        return Error{ErrorCode::TooLargeInside, {path, QStringLiteral("%1 files").arg(count)}};
    for (qint64 i = 0; i < count; ++i)
        file->m_items.append(itemAt(zip, quint64(i)));
    return file;
}

const ZipItem *ZipFile::item(const QString &name) const
{
    for (const Qt::CaseSensitivity sensitivity : {Qt::CaseSensitive, Qt::CaseInsensitive}) {
        const auto found = std::find_if(m_items.begin(), m_items.end(), [&](const ZipItem &each) {
            return each.name.compare(name, sensitivity) == 0;
        });
        if (found != m_items.end())
            return &*found;
    }
    return nullptr;
}

Result<std::unique_ptr<ZipEntry>> ZipEntry::open(std::shared_ptr<ZipFile> zip, const ZipItem &item)
{
    if (item.isEncrypted)
        return Error{ErrorCode::EncryptedFile, {zip->path()}};
    if (isTooMuch(item.size, item.packed))
        return Error{ErrorCode::TooLargeInside, {zip->path(), item.name}};
    ::zip_file *const file = zip_fopen_index(zip->handle(), item.index, 0);
    if (!file) {
        const QString words = QString::fromUtf8(zip_strerror(zip->handle()));
        return Error{ErrorCode::BrokenSpreadsheet, {zip->path(), item.name + QStringLiteral(": ") + words}};
    }
    std::unique_ptr<ZipEntry> entry(new ZipEntry(std::move(zip), item, file));
    entry->QIODevice::open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    return entry;
}

ZipEntry::ZipEntry(std::shared_ptr<ZipFile> zip, ZipItem item, ::zip_file *file)
    : m_zip(std::move(zip)),
      m_item(std::move(item)),
      m_file(file)
{
}

ZipEntry::~ZipEntry() { zip_fclose(m_file); }

double ZipEntry::progress() const
{
    return m_item.size <= 0 ? 1 : std::min(1.0, double(m_unpacked) / double(m_item.size));
}

qint64 ZipEntry::readData(char *data, qint64 size)
{
    if (m_failure)
        return -1;
    const qint64 count = zip_fread(m_file, data, quint64(size));
    if (count < 0)
        return fail(ErrorCode::BrokenSpreadsheet,
                    m_item.name + QStringLiteral(": ") + QString::fromUtf8(zip_file_strerror(m_file)));
    m_unpacked += count;
    if (isTooMuch(m_unpacked, m_item.packed))
        return fail(ErrorCode::TooLargeInside, m_item.name);
    return count;
}

qint64 ZipEntry::writeData(const char * /*data*/, qint64 /*size*/) { return -1; }

qint64 ZipEntry::fail(ErrorCode code, const QString &detail)
{
    m_failure = Error{code, {m_zip->path(), detail}};
    return -1;
}

Result<QByteArray> readEntry(const std::shared_ptr<ZipFile> &zip, const ZipItem &item)
{
    auto entry = ZipEntry::open(zip, item);
    if (!entry)
        return entry.error();
    const QByteArray bytes = (*entry)->read(limits::smallPart + 1);
    if ((*entry)->failure())
        return *(*entry)->failure();
    if (bytes.size() > limits::smallPart)
        return Error{ErrorCode::TooLargeInside, {zip->path(), item.name}};
    return bytes;
}

} // namespace payoff
