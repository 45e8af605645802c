// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/recordtable.h"

#include "ui/widgets/card.h"
#include "ui/widgets/figuretable.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace payoff {

namespace {

constexpr int searchWidth = 280;
constexpr int fewRows = 8;

} // namespace

RecordTable::RecordTable(const QString &accessibleName, const QVector<RecordColumn> &columns, int growing,
                         QWidget *parent)
    : QWidget(parent),
      m_model(new RecordModel(columns, this)),
      m_proxy(new RecordProxy(this)),
      m_search(new QLineEdit(this)),
      m_table(new FigureTable(accessibleName, this)),
      m_empty(makeMutedLabel({}, this)),
      m_edit(new QPushButton(tr("&Edit…"), this))
{
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search in: %1").arg(accessibleName));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(searchWidth);
    m_edit->setAccessibleName(tr("Edit what is selected in: %1").arg(accessibleName));
    m_proxy->setSourceModel(m_model);
    m_table->setModel(m_proxy);
    m_table->setGrowingColumn(growing);
    m_table->setGivingColumns({growing, 0});
    m_table->setSortingEnabled(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_empty->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_search);
    layout->addWidget(m_table);
    layout->addWidget(m_empty);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy->setWords(text);
        showState();
    });
    connect(m_table, &QAbstractItemView::activated, this, [this] { Q_EMIT activated(current()); });
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT activated(current()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        showState();
        Q_EMIT currentChanged(current());
    });
    showState();
}

void RecordTable::setRecords(const QVector<Record> &records)
{
    const qint64 kept = current();
    m_model->setRecords(records);
    for (int row = 0; kept != 0 && row < m_proxy->rowCount(); ++row) {
        const QModelIndex index = m_proxy->index(row, 0);
        if (m_model->idAt(m_proxy->mapToSource(index).row()) == kept)
            m_table->setCurrentIndex(index);
    }
    showState();
}

void RecordTable::setEmptyText(const QString &text)
{
    m_emptyText = text;
    showState();
}

void RecordTable::sortBy(int column, Qt::SortOrder order) { m_table->sortByColumn(column, order); }

void RecordTable::focusSearch()
{
    m_search->show();
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

qint64 RecordTable::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_model->idAt(m_proxy->mapToSource(index).row()) : 0;
}

QVector<qint64> RecordTable::selected() const
{
    QVector<qint64> ids;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        ids.push_back(m_model->idAt(m_proxy->mapToSource(index).row()));
    return ids;
}

void RecordTable::showState()
{
    const bool isSearched = !m_search->text().isEmpty();
    m_search->setVisible(m_model->rowCount() > fewRows || isSearched);
    m_table->setVisible(m_proxy->rowCount() > 0);
    m_empty->setVisible(m_proxy->rowCount() == 0);
    m_empty->setText(isSearched ? tr("Nothing here holds “%1”.").arg(m_search->text()) : m_emptyText);
    m_edit->setEnabled(current() != 0);
    m_edit->setToolTip(m_edit->isEnabled() ? QString() : tr("Select a row first"));
}

} // namespace payoff
