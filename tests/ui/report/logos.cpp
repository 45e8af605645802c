// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/report/logos.h"

#include <QBuffer>
#include <QImage>

namespace payoff {

namespace {

ReportLogo imageLogo(QSize size, const char *format)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(logoColour());
    ReportLogo logo;
    QBuffer buffer(&logo.bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return logo;
}

} // namespace

QColor logoColour() { return QColor(0xc0, 0x10, 0x60); }

ReportLogo pngLogo(QSize size) { return imageLogo(size, "PNG"); }

ReportLogo jpegLogo(QSize size) { return imageLogo(size, "JPEG"); }

ReportLogo svgLogo()
{
    return {
        QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"80\" height=\"20\" viewBox=\"0 0 80 "
                   "20\"><rect width=\"80\" height=\"20\" fill=\"#c01060\"/></svg>")};
}

} // namespace payoff
