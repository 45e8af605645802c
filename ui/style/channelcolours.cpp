// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/channelcolours.h"

#include <QPolygonF>
#include <QtMath>

#include <algorithm>
#include <array>
#include <cmath>

namespace payoff {

namespace {

struct Pair {
    QRgb light;
    QRgb dark;
};

// Orange and sky blue are too light for a white card, violet and blue too dark for a dark one.
constexpr std::array<Pair, channelColourCount> colours{{
    {0x0072B2, 0x1A86C7},
    {0xD55E00, 0xD55E00},
    {0x009E73, 0x009E73},
    {0xCC79A7, 0xCC79A7},
    {0xC28600, 0xE69F00},
    {0x3C9BD8, 0x56B4E9},
    {0x8F8A00, 0x8F8A00},
    {0x7A5195, 0xA97BC4},
}};

int turn(int place) { return std::max(place, 0) / channelColourCount; }

QPainterPath polygon(QPointF centre, qreal radius, int corners, qreal firstAngle)
{
    QPolygonF points;
    for (int i = 0; i < corners; ++i) {
        const qreal angle = qDegreesToRadians(firstAngle + 360.0 * i / corners);
        points << centre + QPointF(radius * std::cos(angle), radius * std::sin(angle));
    }
    QPainterPath path;
    path.addPolygon(points);
    path.closeSubpath();
    return path;
}

QPainterPath triangle(QPointF centre, qreal width, bool up)
{
    const qreal half = width / 2;
    const qreal tip = up ? -half : half;
    QPainterPath path(centre + QPointF(0, tip));
    path.lineTo(centre + QPointF(half * 1.08, -tip * 0.85));
    path.lineTo(centre + QPointF(-half * 1.08, -tip * 0.85));
    path.closeSubpath();
    return path;
}

QPainterPath cross(QPointF centre, qreal width)
{
    const qreal arm = width / 5;
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addRect(QRectF(centre.x() - width / 2, centre.y() - arm, width, 2 * arm));
    path.addRect(QRectF(centre.x() - arm, centre.y() - width / 2, 2 * arm, width));
    return path.simplified();
}

QPainterPath ring(QPointF centre, qreal width)
{
    QPainterPath path;
    path.addEllipse(centre, width / 2, width / 2);
    path.addEllipse(centre, width / 4, width / 4);
    return path;
}

double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

} // namespace

QColor channelColour(int place, const Tokens &tokens)
{
    const Pair &pair = colours[std::size_t(std::max(place, 0) % channelColourCount)];
    return QColor(tokens.isDark ? pair.dark : pair.light);
}

QPainterPath channelMarker(int place, QPointF centre, qreal width)
{
    // Shifted by one each turn, so that a repeated colour comes with another shape.
    switch ((std::max(place, 0) + turn(place)) % channelColourCount) {
    case 0: {
        QPainterPath circle;
        circle.addEllipse(centre, width / 2, width / 2);
        return circle;
    }
    case 1: {
        QPainterPath square;
        const qreal side = width * 0.88;
        square.addRect(QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side));
        return square;
    }
    case 2:
        return triangle(centre, width, true);
    case 3:
        return polygon(centre, width * 0.58, 4, -90);
    case 4:
        return triangle(centre, width, false);
    case 5:
        return cross(centre, width);
    case 6:
        return polygon(centre, width * 0.54, 5, -90);
    default:
        return ring(centre, width);
    }
}

QVector<qreal> channelDash(int place)
{
    switch (turn(place) % 3) {
    case 1:
        return {7, 2};
    case 2:
        return {7, 2, 1, 2};
    default:
        return {};
    }
}

void paintMarker(QPainter &painter, int place, QPointF centre, qreal width, const Tokens &tokens)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(channelMarker(place, centre, width), channelColour(place, tokens));
    painter.restore();
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

} // namespace payoff
