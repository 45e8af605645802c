// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/longtable.h"

#include "ui/models/tableroles.h"
#include "ui/style/tokens.h"
#include "ui/widgets/figuretable.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>

#include <algorithm>

namespace payoff {

namespace {

constexpr int rowPixels = 33;
constexpr int widestColumn = 260;
constexpr int gap = 16;
constexpr int leastHeight = 240;

} // namespace

LongTable::LongTable(const QString &accessibleName, QWidget *parent)
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
    setHorizontalScrollMode(ScrollPerPixel);
    setMinimumHeight(leastHeight);
    setCornerWidget(new QWidget(this)); // nothing where the scroll bars meet
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(rowPixels);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setFont(fontFor(FontRole::Small, font()));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setResizeContentsPrecision(0); // the rows in view tell how wide columns have to be
    auto *copyAction = new QAction(tr("&Copy"), this);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(copyAction, &QAction::triggered, this, &LongTable::copy);
    addAction(copyAction);
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

void LongTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &LongTable::fitColumns);
    connect(model, &QAbstractItemModel::columnsInserted, this, &LongTable::fitColumns);
    fitColumns();
}

void LongTable::setColumnShown(int column, bool isShown)
{
    if (isShown != isColumnHidden(column))
        return;
    setColumnHidden(column, !isShown);
    fitColumns();
}

QString LongTable::tsv() const
{
    QVector<int> rows;
    if (selectionModel()) {
        for (const QModelIndex &index : selectionModel()->selectedRows())
            rows.append(index.row());
    }
    return model() ? toTsv(*model(), rows) : QString();
}

void LongTable::copy() { QGuiApplication::clipboard()->setText(tsv()); }

/// What is left of the width is shared out.
void LongTable::fitColumns()
{
    const int columns = model() ? model()->columnCount() : 0;
    if (columns == 0)
        return;
    QVector<int> widths;
    int needed = 0;
    int shown = 0;
    for (int column = 0; column < columns; ++column) {
        if (isColumnHidden(column)) {
            widths.append(0);
            continue;
        }
        ++shown;
        const int wanted =
            std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column)) + gap;
        widths.append(std::min(wanted, widestColumn));
        needed += widths.last();
    }
    const int spare = std::max(0, maximumViewportSize().width() - needed) / std::max(1, shown);
    for (int column = 0; column < columns; ++column) {
        if (!isColumnHidden(column))
            setColumnWidth(column, widths[column] + spare);
    }
}

void LongTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        fitColumns();
}

void LongTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

} // namespace payoff
