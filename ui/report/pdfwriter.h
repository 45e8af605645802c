// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/templates/reporttemplate.h"
#include "ui/report/reportdocument.h"

#include <QIODevice>
#include <QPageLayout>

class QPagedPaintDevice;

namespace payoff {

QPageSize pageSizeOf(Paper paper);
/// The paper of a country: Letter in North America, else A4.
QPageSize paperOf(const QLocale &locale);

/// The report as PDF: text stays text, its fonts go along, charts are lines. Needs a QGuiApplication.
/// FileNotWritable.
Result<void> writePdf(const ReportDocument &document, const QPageSize &paper, QIODevice &device);

/// What is known of a report before it is painted.
struct ReportFit {
    int pages = 0; ///< how many there will be; 0 while that is not known
    qreal plotHeight = 190; ///< of charts, in pixels of 1/96 inch: lower ones save a page
};

/// How the report will stand on pages of that layout, found out without painting it anywhere.
ReportFit fitOf(const ReportDocument &document, const QPageLayout &layout);

/// One of its pages as a picture with margins; `fit` is that of the same layout. See PictureSheets.
QImage pageOf(const ReportDocument &document, const QPageLayout &layout, const ReportFit &fit, int page,
              qreal scale);

/// Paints the report onto a device, such as a printer, and returns how many pages it has.
int paintReport(const ReportDocument &document, QPagedPaintDevice &device, const ReportFit &fit = {});

} // namespace payoff
