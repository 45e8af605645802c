// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/roicalculator.h"
#include "ui/text/format.h"

#include <QWidget>

class QPainterPath;

namespace payoff {

/// What the curve shows: ROI over one field of a plan.
struct RoiCurveData {
    QVector<PlanPoint> points; ///< by the field, evenly
    QStringList ends; ///< what stands at the first and the last point
    PlanPoint now; ///< the plan as it is
    QString nowText; ///< what stands at it
};

/// A small chart of ROI against what is varied, with the line of break-even and the plan as it is. The field
/// grows from left to right in every language.
class RoiCurve : public QWidget {
    Q_OBJECT

public:
    explicit RoiCurve(QWidget *parent = nullptr);

    void display(const RoiCurveData &curve, const Format &format);

    QSize sizeHint() const override { return {420, 220}; }
    QSize minimumSizeHint() const override { return {220, 180}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Plot;

    void paintAxes(QPainter &painter, Plot &plot) const;
    void paintNow(QPainter &painter, const Plot &plot) const;
    [[nodiscard]] QPainterPath path(const Plot &plot) const;

    RoiCurveData m_curve;
    Format m_format;
};

} // namespace payoff
