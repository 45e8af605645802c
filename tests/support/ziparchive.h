// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QVector>

#include <utility>

namespace payoff {

using ZipParts = QVector<std::pair<QString, QByteArray>>;

/// Writes a ZIP archive with these entries, in this order.
void writeZip(const QString &path, const ZipParts &parts);

/// What a workbook made by hand consists of.
struct XlsxSheet {
    QString name = QStringLiteral("Sheet1");
    QByteArray rows; ///< what stands in <sheetData>
    QByteArray state; ///< "hidden", or nothing
    QByteArray before; ///< what stands in front of <sheetData>
};
struct XlsxParts {
    QVector<XlsxSheet> sheets;
    QByteArray strings; ///< the <si> elements; nothing: the part is left out
    QByteArray styles; ///< what stands in <styleSheet>; nothing: the part is left out
    QByteArray properties; ///< the attributes of <workbookPr>
};
void writeWorkbook(const QString &path, const XlsxParts &parts);
/// With one sheet of these rows.
void writeWorkbook(const QString &path, const QByteArray &rows);

/// Writes an ODS document; `tables` are the table:table elements, `styles` the automatic ones.
void writeOds(const QString &path, const QByteArray &tables, const QByteArray &styles = {},
              const QByteArray &manifest = {});

/// A row of cells with inline text.
QByteArray textRow(const QVector<QByteArray> &cells);

} // namespace payoff
