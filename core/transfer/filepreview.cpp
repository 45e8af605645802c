// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/filepreview.h"

#include "core/transfer/ledgerreader.h"
#include "core/transfer/tabletoread.h"

namespace payoff {

namespace {

QVector<PreviewRow> firstRows(RecordSource &source)
{
    QVector<PreviewRow> rows;
    SourceRecord record;
    while (rows.size() < FilePreview::mostRows && source.next(record)) {
        if (isBlankRecord(record))
            continue;
        PreviewRow row{record.line, {}};
        for (const std::string_view cell : record.cells)
            row.cells.append(QString::fromUtf8(cell).left(FilePreview::longestCell));
        rows.append(row);
    }
    return rows;
}

/// What the columns show of themselves; what they leave open is for the import to ask.
void lookAtStyles(const Profile &profile, const ReadOptions &options, RecordSource &source,
                  FilePreview &preview)
{
    const StyleOptions style{options.dateOrder, options.decimal, options.year.has_value(),
                             profile.mayBeNegative, options.isCancelled};
    std::vector<ColumnStyle> columns = columnStyles(preview.mapping, options.currencyDigits, style);
    const auto settled = settleStyles(columns, source, style);
    preview.dateOrder = options.dateOrder;
    preview.decimal = options.decimal;
    if (!settled)
        return;
    for (const ColumnStyle &column : columns) {
        if (column.kind == ColumnStyle::Kind::Date && !preview.dateOrder)
            preview.dateOrder = column.date.order;
        if (column.kind == ColumnStyle::Kind::Number && !preview.decimal)
            preview.decimal = column.number.decimal;
    }
}

/// Its columns go by their own names.
void lookAtLedger(const ReadOptions &options, FilePreview &preview)
{
    const auto places = ledgerColumns(preview.headers, options.choices);
    if (!places)
        return;
    preview.ledger.resize(preview.headers.size());
    for (int i = 0; i < ledgerFieldCount; ++i) {
        if (const int place = (*places)[std::size_t(i)]; place >= 0)
            preview.ledger[place] = LedgerField(i);
    }
}

} // namespace

Result<FilePreview> previewFile(const QString &path, const Profile &profile, const ReadOptions &options)
{
    ReadOptions read = options;
    const auto table = tableToRead(path, profile, read);
    if (!table)
        return table.error();
    FilePreview preview;
    preview.headers = table->headers;
    preview.kind = table->kind;
    preview.table = table->name;
    preview.preamble = table->preamble;
    preview.encoding = table->shape.encoding.description();
    preview.delimiter = table->shape.dialect.delimiter;
    preview.hasBom = table->shape.hasBom;
    const auto source = table->open();
    if (!source)
        return source.error();
    preview.rows = firstRows(**source);
    if (profile.audience) { // every column holds segments or their shares
        for (int column = 0; column < preview.headers.size(); ++column)
            preview.mapping.segmentParts.append(column);
        return preview;
    }
    if (isCostLedger(profile)) {
        lookAtLedger(read, preview);
        return preview;
    }
    const auto mapping = mapHeaders(table->headers, profile, read.choices, options.currency);
    if (!mapping)
        return preview;
    preview.mapping = *mapping;
    if ((*source)->rewind())
        lookAtStyles(profile, options, **source, preview);
    return preview;
}

} // namespace payoff
