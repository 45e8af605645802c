// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sheetheader.h"

#include "ui/models/channellook.h"
#include "ui/models/tableroles.h"
#include "ui/style/channelcolours.h"
#include "ui/style/tokens.h"
#include "ui/widgets/figuretext.h"

#include <QPainter>
#include <QStyle>
#include <QTableView>

#include <algorithm>

namespace payoff {

namespace {

constexpr int padding = 10;
constexpr int markerRoom = 16;
constexpr int widestName = 220;
constexpr int narrowestName = 96;

/// Lines below and at the end, in reading direction.
void paintLines(QPainter &painter, const QRect &rect, Qt::LayoutDirection direction, const QColor &colour)
{
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colour);
    const QRect end(rect.right(), rect.top(), 1, rect.height());
    painter.fillRect(QStyle::visualRect(direction, rect, end), colour);
}

QFont boldIf(QFont font, bool isBold)
{
    if (isBold)
        font.setWeight(QFont::DemiBold);
    return font;
}

QColor mixed(const QColor &a, const QColor &b, qreal share)
{
    return QColor::fromRgbF(float(a.redF() + (b.redF() - a.redF()) * share),
                            float(a.greenF() + (b.greenF() - a.greenF()) * share),
                            float(a.blueF() + (b.blueF() - a.blueF()) * share));
}

} // namespace

bool isFirstOf(const QWidget *table, int column)
{
    const auto *view = qobject_cast<const QTableView *>(table);
    return column == 0 && view && view->verticalHeader()->isHidden();
}

QRect startOf(const QRect &rect, Qt::LayoutDirection direction)
{
    return QStyle::visualRect(direction, rect, QRect(rect.left(), rect.top(), 1, rect.height()));
}

QColor computedFill(const QPalette &palette) { return tokensOf(palette).window; }

QColor missingFill(const QPalette &palette)
{
    const Tokens &tokens = tokensOf(palette);
    return mixed(tokens.card, QColor(0xE6, 0x9F, 0x00), tokens.isDark ? 0.16 : 0.14);
}

SheetHeader::SheetHeader(Qt::Orientation orientation, QWidget *parent)
    : QHeaderView(orientation, parent)
{
    setSectionResizeMode(Fixed);
    setHighlightSections(false);
    setSectionsClickable(true);
    setTextElideMode(Qt::ElideRight);
}

QSize SheetHeader::sizeHint() const
{
    if (orientation() == Qt::Horizontal)
        return {QHeaderView::sizeHint().width(), std::max(32, fontMetrics().height() + 14)};
    int width = narrowestName;
    for (int row = 0; model() && row < model()->rowCount(); ++row) {
        const QFontMetrics metrics(
            boldIf(font(), model()->headerData(row, Qt::Vertical, TotalRole).toBool()));
        const QString name = model()->headerData(row, Qt::Vertical).toString();
        width = std::max(width, metrics.horizontalAdvance(name) + 2 * padding + markerRoom + 4);
    }
    const int most =
        parentWidget() ? std::clamp(parentWidget()->width() / 6, narrowestName, widestName) : widestName;
    return {std::min(width, most), QHeaderView::sizeHint().height()};
}

void SheetHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Tokens &tokens = tokensOf(palette());
    painter->save();
    if (orientation() == Qt::Vertical) {
        painter->fillRect(rect, tokens.card);
        paintName(*painter, rect, section);
    } else {
        painter->fillRect(rect, computedFill(palette()));
        painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), tokens.line);
        painter->setFont(font());
        painter->setPen(tokens.muted);
        const auto wanted =
            Qt::Alignment(model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
        const QRect room = rect.adjusted(padding, 0, -padding, 0);
        const QString text = fontMetrics().elidedText(model()->headerData(section, Qt::Horizontal).toString(),
                                                      Qt::ElideRight, room.width() + 2);
        painter->drawText(room, int(QStyle::visualAlignment(layoutDirection(), wanted)), text);
        if (isFirstOf(parentWidget(), section))
            painter->fillRect(startOf(rect, layoutDirection()), tokens.line);
    }
    paintLines(*painter, rect, layoutDirection(), tokens.line);
    painter->restore();
}

void SheetHeader::paintName(QPainter &painter, const QRect &rect, int section) const
{
    const Tokens &tokens = tokensOf(palette());
    const bool isTotal = model()->headerData(section, Qt::Vertical, TotalRole).toBool();
    const QVariant look = model()->headerData(section, Qt::Vertical, LookRole);
    painter.setFont(boldIf(font(), isTotal));
    painter.fillRect(startOf(rect, layoutDirection()), tokens.line);
    QRect room = rect.adjusted(padding, 0, -padding, -1);
    if (look.isValid()) {
        const QRect marker(room.left(), room.top(), 10, room.height());
        const QRectF place = QStyle::visualRect(layoutDirection(), room, marker);
        paintMarker(painter, look.value<ChannelLook>().colour, place.center(), 9.5, tokens);
        room = QStyle::visualRect(layoutDirection(), room, room.adjusted(markerRoom, 0, 0, 0));
    }
    painter.setPen(tokens.text);
    const QString name = painter.fontMetrics().elidedText(
        model()->headerData(section, Qt::Vertical).toString(), Qt::ElideRight, room.width());
    painter.drawText(room, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                     name);
}

void SheetCorner::setText(const QString &text)
{
    m_text = text;
    update();
}

void SheetCorner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensOf(palette());
    painter.fillRect(rect(), computedFill(palette()));
    painter.fillRect(QRect(0, 0, width(), 1), tokens.line);
    painter.fillRect(startOf(rect(), layoutDirection()), tokens.line);
    paintLines(painter, rect(), layoutDirection(), tokens.line);
    painter.setPen(tokens.muted);
    painter.drawText(rect().adjusted(padding, 0, -padding, 0),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                     m_text);
}

} // namespace payoff
