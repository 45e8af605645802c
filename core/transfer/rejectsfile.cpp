// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/rejectsfile.h"

namespace payoff {

namespace {

QByteArray toCsvRecord(const QStringList &cells)
{
    std::vector<QByteArray> texts;
    std::vector<std::string_view> views;
    texts.reserve(std::size_t(cells.size()));
    for (const QString &cell : cells) {
        texts.push_back(cell.toUtf8());
        views.emplace_back(texts.back().constData(), std::size_t(texts.back().size()));
    }
    return payoff::toCsvRecord(std::span<const std::string_view>(views));
}

} // namespace

Result<void> RejectsFile::open()
{
    if (!m_file.open(QIODevice::WriteOnly))
        return Error{ErrorCode::FileNotWritable, {m_file.fileName(), m_file.errorString()}};
    return {};
}

void RejectsFile::begin(const QStringList &headers)
{
    if (m_headers == headers)
        return;
    m_headers = headers;
    const QStringList reasons{QStringLiteral("line"), QStringLiteral("column"), QStringLiteral("value"),
                              QStringLiteral("reason")};
    m_file.write(toCsvRecord(headers + reasons) + '\n');
}

void RejectsFile::add(const RejectedRecord &record)
{
    const RejectedRow &row = record.row;
    const QStringList reasons{QString::number(row.line), row.column, row.value,
                              QString::fromLatin1(key(row.problem))};
    m_file.write(record.cells + ',' + toCsvRecord(reasons) + '\n');
}

Result<void> RejectsFile::commit()
{
    if (!m_file.commit())
        return Error{ErrorCode::FileNotWritable, {m_file.fileName(), m_file.errorString()}};
    return {};
}

} // namespace payoff
