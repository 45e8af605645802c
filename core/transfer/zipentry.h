// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QIODevice>
#include <QString>
#include <QVector>

#include <memory>

struct zip;
struct zip_file;

namespace payoff {

/// A file inside a ZIP archive, as the archive describes it. The description may lie.
struct ZipItem {
    quint64 index = 0;
    QString name; ///< with its folders, parted by "/"; never to be used as a path on disk
    qint64 size = 0; ///< bytes, unpacked
    qint64 packed = 0; ///< bytes
    bool isEncrypted = false;
};

/// A ZIP archive open for reading. For one thread at a time; entries must not outlive it.
class ZipFile {
public:
    /// BrokenSpreadsheet if it is no archive or a damaged one, TooLargeInside with too many entries.
    static Result<std::shared_ptr<ZipFile>> open(const QString &path);
    ~ZipFile();
    ZipFile(const ZipFile &) = delete;
    ZipFile &operator=(const ZipFile &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const QVector<ZipItem> &items() const { return m_items; }
    /// By its name, in whatever case; nullptr if there is none.
    [[nodiscard]] const ZipItem *item(const QString &name) const;
    [[nodiscard]] ::zip *handle() const { return m_zip; }

private:
    ZipFile(QString path, ::zip *zip);

    QString m_path;
    ::zip *m_zip;
    QVector<ZipItem> m_items;
};

/// One entry, unpacked while it is read, never further than core/transfer/limits.h allows.
class ZipEntry final : public QIODevice {
public:
    /// EncryptedFile, TooLargeInside or BrokenSpreadsheet.
    static Result<std::unique_ptr<ZipEntry>> open(std::shared_ptr<ZipFile> zip, const ZipItem &item);
    ~ZipEntry() override;
    ZipEntry(const ZipEntry &) = delete;
    ZipEntry &operator=(const ZipEntry &) = delete;

    [[nodiscard]] bool isSequential() const override { return true; }
    /// Why reading failed.
    [[nodiscard]] const std::optional<Error> &failure() const { return m_failure; }
    /// Which part of the entry has been unpacked, 0 … 1.
    [[nodiscard]] double progress() const;

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    ZipEntry(std::shared_ptr<ZipFile> zip, ZipItem item, ::zip_file *file);
    qint64 fail(ErrorCode code, const QString &detail);

    std::shared_ptr<ZipFile> m_zip;
    ZipItem m_item;
    ::zip_file *m_file;
    qint64 m_unpacked = 0;
    std::optional<Error> m_failure;
};

/// The whole of a small entry. TooLargeInside if it is not small; errors of ZipEntry.
Result<QByteArray> readEntry(const std::shared_ptr<ZipFile> &zip, const ZipItem &item);

} // namespace payoff
