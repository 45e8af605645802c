// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/table.h"

#include <QFile>
#include <QFileInfo>

namespace payoff {

namespace {

Result<std::unique_ptr<QFile>> openFile(const QString &path)
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

} // namespace

Result<std::unique_ptr<RecordSource>> Table::open() const
{
    Result<std::unique_ptr<QFile>> file = openFile(path);
    if (!file)
        return file.error();
    std::unique_ptr<RecordSource> source =
        std::make_unique<CsvReader>(std::move(file).value(), shape.dialect, path);
    SourceRecord record;
    while (source->next(record)) {
        if (record.line >= headerLine)
            return source;
    }
    return source->failure().value_or(Error{ErrorCode::NoHeader, {path}});
}

Result<Table> findTable(const QString &path, const IsKnownHeader &isKnown)
{
    const Result<std::unique_ptr<QFile>> file = openFile(path);
    if (!file)
        return file.error();
    const QByteArray head = file.value()->read(shapeSample);
    const Result<CsvShape> shape = csvShape(head, head.size() < shapeSample, path, isKnown);
    if (!shape)
        return shape.error();
    return Table{path, shape->headers, shape->headerLine, *shape};
}

} // namespace payoff
