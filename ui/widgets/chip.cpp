// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/models/plaintext.h"
#include "ui/style/painting.h"
#include "ui/text/format.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyleOption>

namespace payoff {

namespace {

constexpr int chipHeight = 24;
constexpr int padding = 8;
constexpr int crossRoom = 20;
constexpr int chipRadius = 4;

} // namespace

Chip::Chip(qint64 id, const QString &name, QWidget *parent)
    : QAbstractButton(parent),
      m_id(id)
{
    setText(name);
    setFont(fontFor(FontRole::Small, font()));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setDetail({});
}

void Chip::setDetail(const QString &detail)
{
    m_detail = detail;
    setToolTip(plainToolTip(shown()));
    setAccessibleName(shown());
    setAccessibleDescription(tr("Delete takes it away"));
    updateGeometry();
    update();
}

QString Chip::shown() const
{
    //: A chip: name and what belongs to it, such as a budget
    return m_detail.isEmpty() ? isolatedName(text()) : tr("%1 %2").arg(isolatedName(text()), m_detail);
}

QSize Chip::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(shown()) + 2 + padding + crossRoom, chipHeight};
}

QRect Chip::crossRect() const
{
    return QStyle::visualRect(layoutDirection(), rect(), QRect(width() - crossRoom, 0, crossRoom, height()));
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensOf(palette());
    paintRounded(painter, rect(), chipRadius, tokens.accentFill, QColor());
    const QRect place =
        QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(padding, 0, -crossRoom, 0));
    painter.setPen(isEnabled() ? tokens.accent : tokens.muted);
    painter.drawText(place, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                     fontMetrics().elidedText(shown(), Qt::ElideRight, place.width()));
    const bool isOnCross = underMouse() && crossRect().contains(mapFromGlobal(QCursor::pos()));
    paintCross(painter, crossRect(), isOnCross ? tokens.worse : tokens.accent);
    if (hasFocus())
        paintFocusRing(painter, rect(), tokens.accent, chipRadius);
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    const bool isOnCross = crossRect().contains(event->position().toPoint());
    if (!isOnCross)
        return QAbstractButton::mouseReleaseEvent(event);
    setDown(false);
    Q_EMIT removed();
}

} // namespace payoff
