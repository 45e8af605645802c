// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figuretable.h"

#include "ui/models/channellook.h"
#include "ui/models/tableroles.h"
#include "ui/style/channelcolours.h"
#include "ui/style/painting.h"
#include "ui/widgets/figuretext.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace payoff {

namespace {

constexpr int narrowestText = 120;

constexpr int rowPixels = 33;
constexpr int cellPadding = 4;
constexpr int markerRoom = 16;
constexpr int barHeight = 8;
constexpr int widestBar = 90;
constexpr int figureRoom = 62;
constexpr int gap = 14;

void paintBar(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
              const QRect &room)
{
    const Tokens &tokens = tokensOf(option.palette);
    const double zero = index.data(ZeroRole).toDouble();
    const double length = index.data(BarRole).toDouble();
    const double from = std::min(zero, zero + length);
    const QRect bar(room.left() + qRound(from * room.width()), room.center().y() - barHeight / 2 + 1,
                    std::max(2, qRound(std::abs(length) * room.width())), barHeight);
    const ChannelLook look = index.data(LookRole).value<ChannelLook>();
    paintRounded(painter, QStyle::visualRect(option.direction, room, bar), 1.5,
                 channelColour(look.colour, tokens), QColor());
    if (zero > 0) {
        const QRect line(room.left() + qRound(zero * room.width()), room.center().y() - 8, 1, 17);
        painter.fillRect(QStyle::visualRect(option.direction, room, line), tokens.muted);
    }
}

/// The part of the cell that is left for its text.
QRect paintDecoration(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                      QRect cell)
{
    const QVariant look = index.data(LookRole);
    if (index.data(BarRole).isValid()) {
        // Bars begin below each other, whatever the number beside them needs.
        const int textWidth = qRound(figuresWidth(option.font, index.data().toString())) + gap;
        const int besideBar = std::max(figureRoom, textWidth);
        const int width = std::min(widestBar, cell.width() - besideBar - gap);
        const bool isMirrored = option.direction == Qt::RightToLeft;
        const int start = isMirrored ? cell.left() + besideBar : cell.right() + 1 - besideBar - width;
        if (width >= 12)
            paintBar(
                painter, option, index,
                QStyle::visualRect(option.direction, cell, QRect(start, cell.top(), width, cell.height())));
    } else if (look.isValid()) {
        const QRect marker(cell.left(), cell.top(), 10, cell.height());
        const QRectF place = QStyle::visualRect(option.direction, cell, marker);
        paintMarker(painter, look.value<ChannelLook>().colour, place.center(), 9.5, tokensOf(option.palette));
        const QRect rest(cell.left() + markerRoom, cell.top(), cell.width() - markerRoom, cell.height());
        return QStyle::visualRect(option.direction, cell, rest);
    }
    return cell;
}

/// Gives each column its part of the room left over, and one more to the growing one, if there is one.
void spread(int rest, int growing, QVector<int> &widths)
{
    const bool grows = growing >= 0 && growing < widths.size();
    const int share = rest / int(grows ? widths.size() + 1 : widths.size());
    for (int &width : widths) {
        width += share;
        rest -= share;
    }
    widths[grows ? growing : 0] += rest;
}

} // namespace

void FigureDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem shown = option;
    initStyleOption(&shown, index);
    const Tokens &tokens = tokensOf(shown.palette);
    painter->save();
    if (shown.state & QStyle::State_Selected)
        painter->fillRect(shown.rect, tokens.accentFill);
    painter->fillRect(QRect(shown.rect.left(), shown.rect.bottom(), shown.rect.width(), 1), tokens.line);
    if (index.data(TotalRole).toBool())
        shown.font.setWeight(QFont::DemiBold);
    painter->setFont(shown.font);
    const QRect inside = shown.rect.adjusted(cellPadding, 0, -cellPadding, -1);
    const QRect room = paintDecoration(*painter, shown, index, inside);
    painter->setPen(toneColour(Tone(index.data(ToneRole).toInt()), tokens));
    const auto wanted = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    const Qt::Alignment alignment = QStyle::visualAlignment(shown.direction, wanted);
    QString text = index.data().toString();
    if (figuresWidth(shown.font, text) > room.width() + 1)
        text = QFontMetrics(shown.font).elidedText(text, Qt::ElideRight, room.width() + 1);
    drawFigures(*painter, room, alignment, text);
    const bool showsFocus =
        (shown.state & QStyle::State_HasFocus) && (shown.state & QStyle::State_KeyboardFocusChange);
    if (showsFocus)
        paintFocusRing(*painter, shown.rect.adjusted(0, 1, 0, -2), tokens.accent, 4);
    painter->restore();
}

QSize FigureDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QFont font = option.font;
    if (index.data(TotalRole).toBool())
        font.setWeight(QFont::DemiBold);
    int width = qRound(figuresWidth(font, index.data().toString())) + 2 * cellPadding + 2;
    if (index.data(BarRole).isValid())
        width += widestBar / 2 + gap;
    else if (index.data(LookRole).isValid())
        width += markerRoom;
    return {width, rowPixels};
}

FigureTable::FigureTable(const QString &accessibleName, QWidget *parent)
    : QTableView(parent)
{
    setAccessibleName(accessibleName);
    setItemDelegate(new FigureDelegate(this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(rowPixels);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setFont(fontFor(FontRole::Small, font()));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(40);
    auto *copyAction = new QAction(tr("&Copy"), this);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(copyAction, &QAction::triggered, this, &FigureTable::copy);
    addAction(copyAction);
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

void FigureTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    const auto fit = [this] {
        fitColumns();
        fitHeight();
    };
    connect(model, &QAbstractItemModel::modelReset, this, fit);
    fit();
}

void FigureTable::setGrowingColumn(int column)
{
    m_growingColumn = column;
    fitColumns();
}

void FigureTable::setMostRows(int rows)
{
    m_mostRows = rows;
    setVerticalScrollBarPolicy(rows > 0 ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    fitHeight();
}

void FigureTable::setNarrowestName(int width)
{
    m_narrowestName = width;
    fitColumns();
}

bool FigureTable::scrolls() const { return m_mostRows > 0 && model() && model()->rowCount() > m_mostRows; }

QString FigureTable::tsv() const
{
    QVector<int> rows;
    if (selectionModel()) {
        for (const QModelIndex &index : selectionModel()->selectedRows())
            rows.append(index.row());
    }
    return model() ? toTsv(*model(), rows) : QString();
}

// NOLINTNEXTLINE(readability-make-member-function-const): it does something
void FigureTable::copy() { QGuiApplication::clipboard()->setText(tsv()); }

QSize FigureTable::sizeHint() const { return {600, minimumSizeHint().height()}; }

QSize FigureTable::minimumSizeHint() const
{
    const int all = model() ? model()->rowCount() : 0;
    const int rows = scrolls() ? m_mostRows : all;
    const bool hasBar = horizontalScrollBar()->maximum() > horizontalScrollBar()->minimum();
    const int bar = hasBar ? horizontalScrollBar()->sizeHint().height() : 0;
    return {120, horizontalHeader()->sizeHint().height() + rows * rowPixels + bar};
}

void FigureTable::fitHeight() { updateGeometry(); }

/// What the column can give away of the room for its bars.
int FigureTable::barRoom(int column) const
{
    const bool hasBars = model()->rowCount() > 0 && model()->index(0, column).data(BarRole).isValid();
    const int spare = sizeHintForColumn(column) - horizontalHeader()->sectionSizeHint(column);
    return hasBars ? std::clamp(spare, 0, widestBar / 2 + gap) : 0;
}

void FigureTable::setGivingColumns(const QVector<int> &columns)
{
    m_givingColumns = columns;
    fitColumns();
}

/// Every column gets what it needs; what is left goes to the growing one and, in smaller parts, to the
/// others. Where room is short, names give way first, then bars. Measuring every cell takes time: a table
/// that is not seen waits until it is.
void FigureTable::fitColumns()
{
    const int columns = model() ? model()->columnCount() : 0;
    if (columns == 0 || !isVisible())
        return;
    QVector<int> widths;
    int needed = 0;
    for (int column = 0; column < columns; ++column) {
        widths.append(std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column)));
        needed += widths.last();
    }
    const int room =
        maximumViewportSize().width() - (scrolls() ? verticalScrollBar()->sizeHint().width() : 0);
    for (const int column : std::as_const(m_givingColumns)) {
        const int given = std::clamp(needed - room, 0, std::max(0, widths[column] - narrowestText));
        widths[column] -= given;
        needed -= given;
    }
    if (needed > room) {
        const int least = std::min(m_narrowestName, widths[0]);
        const int given = std::min(needed - room, widths[0] - least);
        widths[0] -= given;
        const bool hasBars = m_growingColumn >= 0 && m_growingColumn < columns;
        if (hasBars)
            widths[m_growingColumn] -= std::min(needed - room - given, barRoom(m_growingColumn));
    } else {
        spread(room - needed, m_growingColumn, widths);
    }
    for (int column = 0; column < columns; ++column)
        setColumnWidth(column, widths[column]);
}

void FigureTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
    fitHeight();
}

void FigureTable::showEvent(QShowEvent *event)
{
    fitColumns();
    QTableView::showEvent(event);
}

void FigureTable::wheelEvent(QWheelEvent *event)
{
    if (scrolls())
        QTableView::wheelEvent(event);
    else
        event->ignore();
}

void FigureTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && selectionModel() && selectionModel()->hasSelection())
        clearSelection();
    else
        QTableView::keyPressEvent(event);
}

void FigureTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        fitColumns();
}

} // namespace payoff
