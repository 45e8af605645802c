// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kpitableview.h"

#include "ui/models/tableroles.h"
#include "ui/style/painting.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

namespace payoff {

namespace {

constexpr int mostRows = 12;
constexpr int narrowestName = 210;

/// Marks the current cell also while the focus is elsewhere.
class CellDelegate : public FigureDelegate {
public:
    CellDelegate(const QTableView &view, QObject *parent)
        : FigureDelegate(parent),
          m_view(view)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        FigureDelegate::paint(painter, option, index);
        if (index != m_view.currentIndex() || !m_view.selectionModel()->hasSelection())
            return;
        painter->save();
        paintFocusRing(*painter, option.rect.adjusted(0, 1, 0, -2), tokensOf(option.palette).accent, 4);
        painter->restore();
    }

private:
    const QTableView &m_view;
};

} // namespace

KpiTableView::KpiTableView(const QString &accessibleName, QWidget *parent)
    : FigureTable(accessibleName, parent),
      m_model(new KpiTableModel(this)),
      m_proxy(new KpiTableProxy(this)),
      m_frozen(new QTableView(this))
{
    setItemDelegate(new CellDelegate(*this, this));
    m_proxy->setSourceModel(m_model);
    m_proxy->setSortRole(SortRole);
    setModel(m_proxy);
    setMostRows(mostRows);
    setNarrowestName(narrowestName);
    setSelectionMode(ExtendedSelection);
    setSortingEnabled(true);
    sortByColumn(1, Qt::DescendingOrder);
    makeFrozen();
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        viewport()->update();
        tellPicked();
    });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &KpiTableView::tellPicked);
    connect(this, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const QVariant id = index.data(KpiTableModel::IdRole); id.isValid())
            Q_EMIT rowActivated(id.toLongLong());
    });
}

/// Once for a click, which changes both the current cell and the selection.
void KpiTableView::tellPicked()
{
    if (m_isFilling || m_isTelling)
        return;
    m_isTelling = true;
    QTimer::singleShot(0, this, [this] {
        m_isTelling = false;
        Q_EMIT picked();
    });
}

void KpiTableView::makeFrozen()
{
    m_frozen->setModel(model());
    m_frozen->setSelectionModel(selectionModel());
    m_frozen->setItemDelegate(itemDelegate());
    m_frozen->setFocusPolicy(Qt::NoFocus);
    m_frozen->setFrameShape(NoFrame);
    m_frozen->setShowGrid(false);
    m_frozen->setSelectionBehavior(SelectRows);
    m_frozen->setSelectionMode(ExtendedSelection);
    m_frozen->setEditTriggers(NoEditTriggers);
    m_frozen->setWordWrap(false);
    m_frozen->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setVerticalScrollMode(verticalScrollMode());
    m_frozen->verticalHeader()->hide();
    m_frozen->verticalHeader()->setDefaultSectionSize(verticalHeader()->defaultSectionSize());
    m_frozen->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_frozen->horizontalHeader()->setFont(horizontalHeader()->font());
    m_frozen->horizontalHeader()->setHighlightSections(false);
    m_frozen->horizontalHeader()->setSectionsClickable(true);
    m_frozen->horizontalHeader()->setSortIndicatorShown(true);
    m_frozen->setAccessibleName(accessibleName());
    m_frozen->hide();
    connect(m_frozen->horizontalHeader(), &QHeaderView::sectionClicked, this, [this] {
        const QHeaderView *header = horizontalHeader();
        const bool wasAscending =
            header->sortIndicatorSection() == 0 && header->sortIndicatorOrder() == Qt::AscendingOrder;
        sortByColumn(0, wasAscending ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, m_frozen->horizontalHeader(),
            &QHeaderView::setSortIndicator);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_frozen->verticalScrollBar(),
            &QScrollBar::setValue);
    connect(m_frozen->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(),
            &QScrollBar::setValue);
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, &KpiTableView::placeFrozen);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, this, &KpiTableView::placeFrozen);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &KpiTableView::placeFrozen);
}

void KpiTableView::placeFrozen()
{
    const bool isNeeded = horizontalScrollBar()->value() > horizontalScrollBar()->minimum();
    m_frozen->setVisible(isNeeded);
    if (!isNeeded)
        return;
    for (int column = 0; column < model()->columnCount(); ++column)
        m_frozen->setColumnHidden(column, column > 0);
    const int width = columnWidth(0);
    m_frozen->setColumnWidth(0, width);
    const QRect room = viewport()->geometry();
    const QRect place(room.left(), room.top() - horizontalHeader()->height(), width,
                      room.height() + horizontalHeader()->height());
    m_frozen->setGeometry(QStyle::visualRect(layoutDirection(), room, place));
    m_frozen->horizontalHeader()->setFixedHeight(horizontalHeader()->height());
    m_frozen->verticalScrollBar()->setValue(verticalScrollBar()->value());
    m_frozen->raise();
}

void KpiTableView::display(const KpiTableData &tableData, const QVector<KpiColumn> &columns,
                           const Format &format)
{
    const QVector<qint64> selected = selectedIds();
    const auto current = currentId();
    const auto figure = currentFigure();
    m_isFilling = true;
    m_model->display(tableData, columns, format);
    int column = 0;
    for (int i = 1; figure && i <= columns.size(); ++i) {
        if (columns[i - 1] == KpiColumn{*figure})
            column = i;
    }
    QModelIndex now = current ? indexOf(*current, column) : QModelIndex();
    if (!now.isValid() && model()->rowCount() > 0)
        now = model()->index(0, column);
    setCurrentIndex(now);
    for (const qint64 id : selected) {
        if (const QModelIndex index = indexOf(id, 0); index.isValid())
            selectionModel()->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    m_isFilling = false;
    placeFrozen();
}

void KpiTableView::setSearch(const QString &words)
{
    m_proxy->setSearch(words);
    updateGeometry();
}

QModelIndex KpiTableView::indexOf(qint64 id, int column) const
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, column);
        if (const QVariant known = index.data(KpiTableModel::IdRole);
            known.isValid() && known.toLongLong() == id)
            return index;
    }
    return {};
}

std::optional<qint64> KpiTableView::currentId() const
{
    const QVariant id = currentIndex().data(KpiTableModel::IdRole);
    return id.isValid() ? std::optional(id.toLongLong()) : std::nullopt;
}

QVector<qint64> KpiTableView::selectedIds() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QVector<qint64> ids;
    for (const QModelIndex &index : std::as_const(rows)) {
        if (const QVariant id = index.data(KpiTableModel::IdRole); id.isValid())
            ids.append(id.toLongLong());
    }
    return ids;
}

std::optional<Figure> KpiTableView::currentFigure() const
{
    const KpiColumn *column = m_model->columnAt(currentIndex().column());
    return column ? std::optional(column->figure) : std::nullopt;
}

bool KpiTableView::select(qint64 id)
{
    QModelIndex index = indexOf(id, std::max(0, currentIndex().column()));
    if (!index.isValid()) {
        setSearch(QString());
        index = indexOf(id, std::max(0, currentIndex().column()));
    }
    if (index.isValid())
        setCurrentIndex(index);
    return index.isValid();
}

/// What is scrolled to must not end up under the names.
void KpiTableView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    FigureTable::scrollTo(index, hint);
    if (index.column() <= 0 || !m_frozen->isVisibleTo(this))
        return;
    const QRect cell = visualRect(index);
    const int covered = layoutDirection() == Qt::RightToLeft
        ? cell.right() - (viewport()->width() - columnWidth(0))
        : columnWidth(0) - cell.left();
    if (covered > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - covered);
}

void KpiTableView::resizeEvent(QResizeEvent *event)
{
    FigureTable::resizeEvent(event);
    placeFrozen();
}

void KpiTableView::changeEvent(QEvent *event)
{
    FigureTable::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        placeFrozen();
}

} // namespace payoff
