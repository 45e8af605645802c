// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportpicture.h"

#include "ui/charts/seriesframe.h"

#include <QPainter>

#include <memory>

namespace payoff {

QFont reportFont()
{
    constexpr int bodyPixels = 13;
    QFont font;
    font.setFamilies(
        {QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Hebrew"), QStringLiteral("DejaVu Sans")});
    font.setPixelSize(bodyPixels);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

ChartPicture pictureOf(const ReportChart &chart, const ReportDocument &document, QSizeF size)
{
    const auto frame = std::make_shared<SeriesFrame>();
    frame->data = chart.data;
    frame->format = document.format;
    frame->tokens = lightTokens();
    frame->body = reportFont();
    frame->small = fontFor(FontRole::Small, frame->body);
    frame->direction = document.direction();
    frame->fit(QRectF(QPointF(), size));

    ChartPicture picture;
    for (const ChartSeries &series : chart.data.series)
        picture.legend.append(series.look);
    picture.size = size;
    picture.tokens = frame->tokens;
    picture.small = frame->small;
    picture.body = frame->body;
    picture.direction = frame->direction;
    picture.paint = [frame](QPainter &painter, const QRectF &target) {
        painter.save();
        painter.translate(target.topLeft());
        paintSeries(painter, *frame);
        painter.restore();
    };
    return picture;
}

} // namespace payoff
