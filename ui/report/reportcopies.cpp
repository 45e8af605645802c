// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportcopies.h"

#include "ui/report/htmlwriter.h"
#include "ui/report/reportlanguage.h"
#include "ui/report/reportpicture.h"

#include <QMimeData>

namespace payoff {

namespace {

constexpr QSizeF plotSize(760, 300);

/// Without marks of direction, and without what would begin another cell.
QString cellOf(const QString &text)
{
    QString plain;
    for (const QChar each : text) {
        const bool isMark = each >= QChar(0x2066) && each <= QChar(0x2069);
        if (!isMark)
            plain += each == u'\t' || each == u'\n' || each == u'\r' ? QChar(u' ') : each;
    }
    return plain;
}

QString lineOf(const QStringList &cells)
{
    QStringList plain;
    for (const QString &cell : cells)
        plain.push_back(cellOf(cell));
    return plain.join(u'\t') + u'\n';
}

QString tsvOf(const ReportTable &table)
{
    QStringList titles;
    for (const ReportColumn &column : table.columns)
        titles.push_back(column.title);
    QString text = lineOf(titles);
    for (const QStringList &row : table.rows)
        text += lineOf(row);
    return table.total.isEmpty() ? text : text + lineOf(table.total);
}

QString pageOf(const ReportTable &table, const ReportDocument &document)
{
    const bool isRightToLeft = document.direction() == Qt::RightToLeft;
    return QStringLiteral("<html lang=\"%1\" dir=\"%2\"><head><meta charset=\"utf-8\"></head><body>")
               .arg(document.language, isRightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr"))
        + htmlOf(table) + QStringLiteral("</body></html>");
}

} // namespace

QVector<ReportCopy> copiesOf(const ReportDocument &document)
{
    QVector<ReportCopy> copies;
    for (const ReportSection &section : document.sections) {
        for (const ReportBlock &block : section.blocks) {
            if (const auto *table = std::get_if<ReportTable>(&block))
                copies.push_back({table->caption.isEmpty() ? section.heading : table->caption, block});
            else if (const auto *chart = std::get_if<ReportChart>(&block))
                copies.push_back({chart->data.title, block});
        }
    }
    return copies;
}

std::unique_ptr<QMimeData> mimeOf(const ReportCopy &copy, const ReportDocument &document)
{
    const ReportLanguage language(document.language);
    auto mime = std::make_unique<QMimeData>();
    if (const auto *table = std::get_if<ReportTable>(&copy.block)) {
        mime->setText(tsvOf(*table));
        mime->setHtml(pageOf(*table, document));
    } else if (const auto *chart = std::get_if<ReportChart>(&copy.block)) {
        const ChartPicture picture = pictureOf(*chart, document, plotSize);
        mime->setImageData(chartImage(picture, {copy.name, {}}));
        mime->setData(QStringLiteral("image/svg+xml"), chartSvg(picture, {copy.name, {}}));
    }
    return mime;
}

} // namespace payoff
