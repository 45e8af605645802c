// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sheetdelegate.h"

#include "ui/models/sheetmodel.h"
#include "ui/style/tokens.h"
#include "ui/widgets/figuretext.h"
#include "ui/widgets/sheetheader.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>

namespace payoff {

namespace {

constexpr int cellPadding = 9;
constexpr int cornerMark = 6;

QColor fillOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if ((option.state & QStyle::State_Selected) && (option.state & QStyle::State_Active))
        return tokensOf(option.palette).accentFill;
    if (index.data(ComputedRole).toBool())
        return computedFill(option.palette);
    return index.data(MissingRole).toBool() ? missingFill(option.palette) : tokensOf(option.palette).card;
}

/// A small triangle in the corner where reading begins: typed by hand.
void paintTypedMark(QPainter &painter, const QStyleOptionViewItem &option)
{
    const QRect &cell = option.rect;
    QPolygonF mark({QPointF(0, 0), QPointF(cornerMark, 0), QPointF(0, cornerMark)});
    if (option.direction == Qt::RightToLeft)
        mark = QPolygonF({QPointF(-cornerMark, 0), QPointF(0, 0), QPointF(0, cornerMark)});
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokensOf(option.palette).accent);
    const bool isMirrored = option.direction == Qt::RightToLeft;
    painter.translate(isMirrored ? QPointF(cell.right() + 1, cell.top()) : QPointF(cell.topLeft()));
    painter.drawPolygon(mark);
    painter.restore();
}

} // namespace

std::optional<SheetMove> sheetMove(const QKeyEvent &event)
{
    const bool isBack = event.modifiers() & Qt::ShiftModifier;
    switch (event.key()) {
    case Qt::Key_Tab:
        return isBack ? SheetMove::Previous : SheetMove::Next;
    case Qt::Key_Backtab:
        return SheetMove::Previous;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return isBack ? SheetMove::Up : SheetMove::Down;
    default:
        return std::nullopt;
    }
}

void SheetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const Tokens &tokens = tokensOf(option.palette);
    const QRect &cell = option.rect;
    painter->save();
    painter->fillRect(cell, fillOf(option, index));
    if (index.data(OriginRole).toInt() == int(CellOrigin::Typed))
        paintTypedMark(*painter, option);
    const QRect end(cell.right(), cell.top(), 1, cell.height());
    painter->fillRect(QStyle::visualRect(option.direction, cell, end), tokens.line);
    painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), tokens.line);
    if (isFirstOf(option.widget, index.column()))
        painter->fillRect(startOf(cell, option.direction), tokens.line);
    painter->setFont(option.font);
    painter->setPen(toneColour(Tone(index.data(ToneRole).toInt()), tokens));
    const QRect room = cell.adjusted(cellPadding, 0, -cellPadding, -1);
    const auto wanted = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    const QString text =
        QFontMetrics(option.font).elidedText(index.data().toString(), Qt::ElideRight, room.width() + 2);
    drawFigures(*painter, room, QStyle::visualAlignment(option.direction, wanted), text);
    painter->restore();
}

QSize SheetDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = qRound(figuresWidth(option.font, index.data().toString()));
    return {width + 2 * cellPadding + 2, QFontMetrics(option.font).height() + 14};
}

QWidget *SheetDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                     const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setFrame(false);
    editor->setLayoutDirection(Qt::LeftToRight); // numbers, whatever the window
    editor->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    editor->setTextMargins(cellPadding - 4, 0, cellPadding - 4, 0);
    editor->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    return editor;
}

void SheetDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    // What was typed outlives news about the cell.
    auto *field = qobject_cast<QLineEdit *>(editor);
    if (field && !field->isModified())
        field->setText(index.data(Qt::EditRole).toString());
}

bool SheetDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(watched);
    const bool isKey = event->type() == QEvent::KeyPress;
    const auto move =
        editor && isKey ? sheetMove(*static_cast<QKeyEvent *>(event)) : std::optional<SheetMove>();
    if (!move)
        return QStyledItemDelegate::eventFilter(watched, event);
    Q_EMIT commitData(editor);
    Q_EMIT closeEditor(editor, NoHint);
    Q_EMIT moveAsked(*move);
    return true;
}

} // namespace payoff
