// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sheetview.h"

#include "ui/style/tokens.h"
#include "ui/widgets/sheetheader.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace payoff {

namespace {

constexpr int rowPixels = 31;
constexpr int mostRows = 18; ///< a longer sheet scrolls
constexpr int narrowestColumn = 64;
constexpr int handleSize = 7;

} // namespace

SheetView::SheetView(SheetModel *model, QWidget *parent)
    : QTableView(parent),
      m_model(model),
      m_corner(new SheetCorner(this))
{
    setAccessibleName(tr("Month sheet"));
    auto *delegate = new SheetDelegate(this);
    setItemDelegate(delegate);
    setHorizontalHeader(new SheetHeader(Qt::Horizontal, this));
    setVerticalHeader(new SheetHeader(Qt::Vertical, this));
    setModel(model);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setSelectionMode(ContiguousSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
    verticalHeader()->setDefaultSectionSize(rowPixels);
    horizontalHeader()->setFont(fontFor(FontRole::Small, font()));
    m_corner->setFont(fontFor(FontRole::Small, font()));
    addActions();
    connect(delegate, &SheetDelegate::moveAsked, this, [this](SheetMove move) { moveCell(move); });
    connect(model, &QAbstractItemModel::modelReset, this, &SheetView::fit);
    connect(model, &QAbstractItemModel::dataChanged, this, &SheetView::fitColumns);
    fit();
}

void SheetView::addActions()
{
    m_menuActions = {
        addSheetAction(tr("&Copy"), QKeySequence::Copy, &SheetView::copy),
        addSheetAction(tr("&Paste"), QKeySequence::Paste, &SheetView::paste),
        addSheetAction(tr("Fill &down"), QKeySequence(Qt::CTRL | Qt::Key_D), &SheetView::fillDown),
    };
    m_revert = addSheetAction(tr("&Revert to imported value"), QKeySequence::Delete, &SheetView::clearCells);
    m_menuActions.append(m_revert);
}

QAction *SheetView::addSheetAction(const QString &text, const QKeySequence &shortcut,
                                   void (SheetView::*slot)())
{
    auto *action = new QAction(text, this);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, slot);
    addAction(action);
    return action;
}

void SheetView::setRowsName(const QString &name) { m_corner->setText(name); }

// Where things are

CellBlock SheetView::selectedBlock() const
{
    CellBlock block;
    const QModelIndex current = currentIndex();
    block = {current.row(), current.column(), current.row(), current.column()};
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        block.firstRow = std::min(block.firstRow, range.top());
        block.lastRow = std::max(block.lastRow, range.bottom());
        block.firstColumn = std::min(block.firstColumn, range.left());
        block.lastColumn = std::max(block.lastColumn, range.right());
    }
    return block;
}

QRect SheetView::rectOf(const CellBlock &block) const
{
    return visualRect(m_model->index(block.firstRow, block.firstColumn))
        .united(visualRect(m_model->index(block.lastRow, block.lastColumn)));
}

QRect SheetView::handleRect() const
{
    const CellBlock block = selectedBlock();
    if (!currentIndex().isValid() || m_model->isTotal(block.lastRow))
        return {};
    const QRect cells = rectOf(block);
    const int x = layoutDirection() == Qt::RightToLeft ? cells.left() : cells.right();
    return {x - handleSize / 2, cells.bottom() - handleSize / 2 - 1, handleSize, handleSize};
}

// Moving

QModelIndex SheetView::neighbour(SheetMove move) const
{
    const QModelIndex current = currentIndex();
    const int columns = m_model->columnCount();
    const bool isAcross = move == SheetMove::Next || move == SheetMove::Previous;
    const int step = move == SheetMove::Next || move == SheetMove::Down ? 1 : -1;
    int row = current.row();
    int column = current.column();
    while (true) {
        (isAcross ? column : row) += step;
        if (column < 0 || column >= columns) {
            column = step > 0 ? 0 : columns - 1;
            row += step;
        }
        const QModelIndex next = m_model->index(row, column);
        if (!next.isValid() || (next.flags() & Qt::ItemIsEditable))
            return next;
    }
}

bool SheetView::moveCell(SheetMove move)
{
    const QModelIndex next = neighbour(move);
    if (next.isValid())
        setCurrentIndex(next);
    setFocus(Qt::TabFocusReason);
    return next.isValid();
}

bool SheetView::focusNextPrevChild(bool next)
{
    const bool isInside = hasFocus() && currentIndex().isValid();
    if (isInside && moveCell(next ? SheetMove::Next : SheetMove::Previous))
        return true;
    return QTableView::focusNextPrevChild(next);
}

void SheetView::keyPressEvent(QKeyEvent *event)
{
    const auto move = sheetMove(*event);
    if (move == SheetMove::Down || move == SheetMove::Up)
        moveCell(*move);
    else if (event->key() == Qt::Key_Backspace)
        clearCells();
    else
        QTableView::keyPressEvent(event);
}

// Doing

void SheetView::copy()
{
    if (currentIndex().isValid())
        QGuiApplication::clipboard()->setText(m_model->tsv(selectedBlock()));
}

void SheetView::paste()
{
    if (!currentIndex().isValid())
        return;
    const CellBlock target = selectedBlock();
    PastedBlock block = PastedBlock::fromText(QGuiApplication::clipboard()->text());
    if (block.rows() == 1 && block.columns() == 1)
        block = block.repeated(target.rows(), target.columns());
    m_model->paste(m_model->index(target.firstRow, target.firstColumn), block, m_question);
}

void SheetView::fillDown()
{
    if (!currentIndex().isValid())
        return;
    CellBlock block = selectedBlock();
    const int last = block.lastRow;
    if (block.rows() == 1 && block.firstRow > 0)
        --block.firstRow; // as spreadsheets do: from the cell above
    block.lastRow = block.firstRow;
    m_model->fillDown(block, last);
}

void SheetView::clearCells()
{
    QModelIndexList cells = selectionModel()->selectedIndexes();
    if (cells.isEmpty() && currentIndex().isValid())
        cells.append(currentIndex());
    m_model->clear(cells);
}

void SheetView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndexList cells = selectionModel()->selectedIndexes();
    m_revert->setEnabled(std::any_of(cells.begin(), cells.end(), [](const QModelIndex &cell) {
        return cell.data(OriginRole).toInt() == int(CellOrigin::Typed)
            || !cell.data(ProblemRole).toString().isEmpty();
    }));
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_menuActions);
    connect(menu, &QMenu::aboutToHide, this, [this] { m_revert->setEnabled(true); });
    menu->popup(event->globalPos());
}

void SheetView::mousePressEvent(QMouseEvent *event)
{
    const bool isOnHandle = handleRect().adjusted(-2, -2, 2, 2).contains(event->pos());
    if (event->button() != Qt::LeftButton || !isOnHandle || state() == EditingState) {
        QTableView::mousePressEvent(event);
        return;
    }
    m_fillTo = selectedBlock().lastRow;
}

void SheetView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_fillTo) {
        const bool isOnHandle = handleRect().adjusted(-2, -2, 2, 2).contains(event->pos());
        viewport()->setCursor(isOnHandle ? Qt::CrossCursor : Qt::ArrowCursor);
        QTableView::mouseMoveEvent(event);
        return;
    }
    const int last = m_model->rowCount() - 2;
    const int row = rowAt(event->pos().y());
    m_fillTo = std::clamp(row < 0 ? last : row, selectedBlock().lastRow, last);
    viewport()->update();
}

void SheetView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_fillTo) {
        QTableView::mouseReleaseEvent(event);
        return;
    }
    const int last = *std::exchange(m_fillTo, std::nullopt);
    m_model->fillDown(selectedBlock(), last);
    viewport()->update();
}

// Looks

void SheetView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!currentIndex().isValid() || (!hasFocus() && state() != EditingState && !m_fillTo))
        return;
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(viewport());
    const auto frame = [&](const QRect &cells, const QPen &pen) {
        painter.setPen(pen);
        painter.drawRect(QRectF(cells).adjusted(0, 0, -1, -1));
    };
    const CellBlock block = selectedBlock();
    if (block.rows() > 1 || block.columns() > 1)
        frame(rectOf(block), QPen(tokens.accent, 1));
    frame(visualRect(currentIndex()), QPen(tokens.accent, 2));
    if (m_fillTo) {
        CellBlock target = block;
        target.lastRow = *m_fillTo;
        frame(rectOf(target), QPen(tokens.accent, 1, Qt::DashLine));
    }
    const QRect handle = handleRect();
    if (!handle.isEmpty()) {
        painter.fillRect(handle.adjusted(-1, -1, 1, 1), tokens.card);
        painter.fillRect(handle, tokens.accent);
    }
}

void SheetView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    viewport()->update(); // the frame and the handle reach beyond the cells
}

QSize SheetView::sizeHint() const { return {600, minimumSizeHint().height()}; }

QSize SheetView::minimumSizeHint() const
{
    const int rows = std::min(m_model->rowCount(), mostRows);
    const int bar = horizontalScrollBar()->maximum() > 0 ? horizontalScrollBar()->sizeHint().height() : 0;
    return {240, horizontalHeader()->sizeHint().height() + rows * rowPixels + bar};
}

void SheetView::fit()
{
    fitColumns();
    updateGeometry();
}

/// Every column gets what it needs, and its share of what is left.
void SheetView::fitColumns()
{
    const int columns = m_model->columnCount();
    QVector<int> widths;
    int needed = 0;
    for (int column = 0; column < columns; ++column) {
        const QString title = m_model->headerData(column, Qt::Horizontal).toString();
        const int header = horizontalHeader()->fontMetrics().horizontalAdvance(title) + 24;
        widths.append(std::max({sizeHintForColumn(column), header, narrowestColumn}));
        needed += widths.last();
    }
    const int room = viewport()->width();
    const int share = std::max(0, (room - needed) / std::max(1, columns));
    int rest = std::max(0, room - needed - share * columns);
    for (int column = 0; column < columns; ++column) {
        setColumnWidth(column, widths[column] + share + (rest > 0 ? 1 : 0));
        rest -= rest > 0 ? 1 : 0;
    }
}

void SheetView::updateGeometries()
{
    QTableView::updateGeometries();
    const QHeaderView *names = verticalHeader();
    const QHeaderView *titles = horizontalHeader();
    m_corner->setGeometry(names->x(), titles->y(), names->width(), titles->height());
    m_corner->raise();
    // Names that are as wide as they need be change what is left for the columns.
    if (viewport()->width() == m_fittedTo)
        return;
    m_fittedTo = viewport()->width();
    fitColumns();
}

void SheetView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void SheetView::wheelEvent(QWheelEvent *event)
{
    // The page scrolls, unless there is more here than can be seen.
    if (verticalScrollBar()->maximum() > 0 || horizontalScrollBar()->maximum() > 0)
        QTableView::wheelEvent(event);
    else
        event->ignore();
}

void SheetView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        fit();
}

} // namespace payoff
