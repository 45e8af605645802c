// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/competitorsview.h"

#include "ui/style/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/sheetdelegate.h"
#include "ui/widgets/sheetheader.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace payoff {

namespace {

constexpr int rowPixels = 31;
constexpr int mostRows = 18; ///< more scroll

} // namespace

CompetitorTable::CompetitorTable(CompetitorModel *model, QWidget *parent)
    : QTableView(parent),
      m_model(model)
{
    setAccessibleName(tr("Mentions of competitors"));
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
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setFont(fontFor(FontRole::Small, font()));
    verticalHeader()->setDefaultSectionSize(rowPixels);
    connect(delegate, &SheetDelegate::moveAsked, this, [this](SheetMove move) { moveCell(move); });
    connect(model, &QAbstractItemModel::modelReset, this, [this] { updateGeometry(); });
}

QSize CompetitorTable::sizeHint() const { return {600, minimumSizeHint().height()}; }

QSize CompetitorTable::minimumSizeHint() const
{
    const int rows = std::min(m_model->rowCount(), mostRows);
    return {240, horizontalHeader()->sizeHint().height() + rows * rowPixels};
}

bool CompetitorTable::moveCell(SheetMove move)
{
    const bool isAcross = move == SheetMove::Next || move == SheetMove::Previous;
    const int step = move == SheetMove::Next || move == SheetMove::Down ? 1 : -1;
    int row = currentIndex().row();
    int column = currentIndex().column();
    setFocus(Qt::TabFocusReason);
    while (true) {
        (isAcross ? column : row) += step;
        if (column < 0 || column >= m_model->columnCount()) {
            column = step > 0 ? 0 : m_model->columnCount() - 1;
            row += step;
        }
        const QModelIndex next = m_model->index(row, column);
        if (!next.isValid())
            return false;
        if (next.flags() & Qt::ItemIsEditable) {
            setCurrentIndex(next);
            return true;
        }
    }
}

bool CompetitorTable::focusNextPrevChild(bool next)
{
    const bool isInside = hasFocus() && currentIndex().isValid();
    if (isInside && moveCell(next ? SheetMove::Next : SheetMove::Previous))
        return true;
    return QTableView::focusNextPrevChild(next);
}

void CompetitorTable::keyPressEvent(QKeyEvent *event)
{
    const auto move = sheetMove(*event);
    if (move == SheetMove::Down || move == SheetMove::Up)
        moveCell(*move);
    else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        m_model->clear(selectionModel()->selectedIndexes());
    else
        QTableView::keyPressEvent(event);
}

void CompetitorTable::wheelEvent(QWheelEvent *event)
{
    if (m_model->rowCount() > mostRows)
        QTableView::wheelEvent(event);
    else
        event->ignore(); // the page scrolls
}

CompetitorsView::CompetitorsView(QWidget *parent)
    : QWidget(parent),
      m_model(new CompetitorModel(this)),
      m_table(new CompetitorTable(m_model, this)),
      m_empty(makeMutedLabel(tr("No competitor is named yet. Name those whom you compare yourself with, and "
                                "type how often others spoke of them: together with your own mentions that "
                                "is the share of voice."),
                             this)),
      m_add(new QPushButton(tr("Add c&ompetitor"), this)),
      m_edit(new QPushButton(tr("&Edit competitor…"), this)),
      m_archived(new QPushButton(tr("A&rchived"), this))
{
    m_empty->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *each : {m_add, m_edit, m_archived})
        buttons->addWidget(each);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_table);
    layout->addWidget(m_empty);
    layout->addLayout(buttons);
    m_archived->setMenu(new QMenu(m_archived));
    connect(m_archived->menu(), &QMenu::aboutToShow, this, &CompetitorsView::askForArchived);
    connect(m_add, &QPushButton::clicked, this, [this] { Q_EMIT competitorAsked(0); });
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (const Competitor *competitor = m_model->competitorAt(m_table->currentIndex().row()))
            Q_EMIT competitorAsked(competitor->id.value);
    });
    connect(m_model, &CompetitorModel::cellsEdited, this, &CompetitorsView::edited);
    connect(m_model, &CompetitorModel::told, this, &CompetitorsView::told);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CompetitorsView::showState);
}

void CompetitorsView::setMonth(const QVector<Competitor> &competitors, const CompetitorMentions &own,
                               const Format &format)
{
    const QModelIndex before = m_table->currentIndex();
    const Competitor *kept = m_model->competitorAt(before.row());
    const CompetitorId id = kept ? kept->id : CompetitorId{};
    m_put.clear();
    for (const Competitor &each : competitors) {
        if (each.isArchived)
            m_put.append(each);
    }
    m_model->setMonth(competitors, own, format);
    if (const int row = m_model->rowOf(id); row > 0)
        m_table->setCurrentIndex(m_model->index(row, before.column()));
    m_table->setVisible(m_model->rowCount() > 0);
    m_empty->setVisible(m_model->rowCount() == 0);
    showState();
}

void CompetitorsView::showState()
{
    const bool isChosen = m_model->competitorAt(m_table->currentIndex().row()) != nullptr;
    m_edit->setVisible(m_model->rowCount() > 0);
    m_edit->setEnabled(isChosen);
    m_edit->setToolTip(isChosen ? QString() : tr("Select a row first"));
    m_archived->setVisible(!m_put.isEmpty());
}

/// A competitor that was put away is opened to be restored.
void CompetitorsView::askForArchived()
{
    m_archived->menu()->clear();
    for (const Competitor &each : std::as_const(m_put))
        m_archived->menu()->addAction(QString(each.name).replace(u'&', QLatin1String("&&")), this,
                                      [this, id = each.id.value] { Q_EMIT competitorAsked(id); });
}

} // namespace payoff
