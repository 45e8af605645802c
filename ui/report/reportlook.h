// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/templates/reporttemplate.h"

#include <QColor>
#include <QImage>

#include <memory>
#include <optional>

class QPainter;
class QSvgRenderer;

namespace payoff {

/// What a template gives a report to look like its owner's.
struct ReportLook {
    ReportLogo logo; ///< empty: none
    QColor accent; ///< of headings, rules and tiles; invalid: as everywhere
};

ReportLook lookOf(const ReportTemplate &design);

/// The accent's nearest darker shade in which text can be read on paper (4.5 to 1); the usual colour of text
/// where there is no accent.
QColor accentForText(const QColor &accent);

/// How large a logo stands at the head of a report at most, in pixels of 1/96 inch.
inline constexpr QSizeF logoRoom(160, 48);

/// A logo that can be painted: drawings stay drawings.
class LogoPicture {
public:
    /// None where there is no logo, or it is broken, or would be unreasonably large unpacked.
    static std::optional<LogoPicture> read(const ReportLogo &logo);

    /// As large as it goes into the room, with its aspect; never larger than it is, unless it is a drawing.
    [[nodiscard]] QSizeF sizeWithin(QSizeF room) const;
    void paint(QPainter &painter, const QRectF &target) const;

private:
    QImage m_image;
    std::shared_ptr<QSvgRenderer> m_drawing;
};

/// "data:image/png;base64,…": the logo within a web page.
QByteArray dataUrlOf(const ReportLogo &logo);

} // namespace payoff
