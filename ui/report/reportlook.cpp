// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportlook.h"

#include "ui/style/channelcolours.h"

#include <QBuffer>
#include <QImageReader>
#include <QSvgRenderer>

namespace payoff {

namespace {

constexpr double readable = 4.5; ///< by WCAG, for running text
constexpr int widestImage = 4096; ///< pixels: more is no logo but a way to use up memory

std::optional<QImage> readImage(const ReportLogo &logo)
{
    QByteArray bytes = logo.bytes;
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    if (!size.isValid() || size.width() > widestImage || size.height() > widestImage)
        return std::nullopt;
    reader.setAutoTransform(true);
    QImage image;
    return reader.read(&image) ? std::optional(image) : std::nullopt;
}

QByteArray mediaType(LogoKind kind)
{
    switch (kind) {
    case LogoKind::Png:
        return "image/png";
    case LogoKind::Jpeg:
        return "image/jpeg";
    default:
        return "image/svg+xml";
    }
}

} // namespace

ReportLook lookOf(const ReportTemplate &design)
{
    ReportLook look;
    look.logo = design.logo;
    if (design.accent)
        look.accent = QColor::fromRgb(QRgb(*design.accent));
    return look;
}

QColor accentForText(const QColor &accent)
{
    if (!accent.isValid())
        return lightTokens().text;
    constexpr double step = 0.95;
    QColor shade = accent;
    while (contrast(shade, QColor(Qt::white)) < readable)
        shade = QColor::fromRgbF(float(shade.redF() * step), float(shade.greenF() * step),
                                 float(shade.blueF() * step));
    return shade;
}

std::optional<LogoPicture> LogoPicture::read(const ReportLogo &logo)
{
    LogoPicture picture;
    const LogoKind kind = kindOf(logo);
    if (!validate(logo) || kind == LogoKind::None)
        return std::nullopt;
    if (kind != LogoKind::Svg) {
        const auto image = readImage(logo);
        if (!image)
            return std::nullopt;
        picture.m_image = *image;
        return picture;
    }
    picture.m_drawing = std::make_shared<QSvgRenderer>(logo.bytes);
    return picture.m_drawing->isValid() && !picture.m_drawing->defaultSize().isEmpty()
        ? std::optional(picture)
        : std::nullopt;
}

QSizeF LogoPicture::sizeWithin(QSizeF room) const
{
    QSizeF own = m_drawing ? QSizeF(m_drawing->defaultSize()) : QSizeF(m_image.size());
    if (!m_drawing && own.width() <= room.width() && own.height() <= room.height())
        return own;
    return own.scaled(room, Qt::KeepAspectRatio);
}

void LogoPicture::paint(QPainter &painter, const QRectF &target) const
{
    if (m_drawing) {
        m_drawing->render(&painter, target);
        return;
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(target, m_image);
}

QByteArray dataUrlOf(const ReportLogo &logo)
{
    return "data:" + mediaType(kindOf(logo)) + ";base64," + logo.bytes.toBase64();
}

} // namespace payoff
