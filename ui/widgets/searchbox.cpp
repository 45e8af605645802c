// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchbox.h"

#include "ui/style/painting.h"
#include "ui/text/format.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>

#include <algorithm>

namespace payoff {

namespace {

constexpr int idRole = Qt::UserRole + 1;
constexpr int mostRowsShown = 10;

} // namespace

SearchableChoice::SearchableChoice(QWidget *parent)
    : EntryEdit(parent),
      m_model(new QStandardItemModel(this)),
      m_completer(new QCompleter(m_model, this))
{
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setCompletionMode(QCompleter::PopupCompletion);
    m_completer->setMaxVisibleItems(mostRowsShown);
    setCompleter(m_completer);
    setPlaceholderText(tr("Type to search"));
    fitText();
    connect(this, &QLineEdit::textEdited, this, &SearchableChoice::follow);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            &SearchableChoice::take);
}

void SearchableChoice::setItems(const QVector<ChoiceItem> &items)
{
    m_items = items;
    fill();
    setCurrent(m_current);
}

void SearchableChoice::setNone(const QString &text)
{
    m_none = text;
    fill();
    if (m_current == 0)
        setText(m_none);
}

void SearchableChoice::setEmptyAllowed(bool allowed) { m_mayBeEmpty = allowed; }

void SearchableChoice::fill()
{
    m_model->clear();
    const auto add = [this](qint64 id, const QString &name) {
        auto *item = new QStandardItem(name);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setData(id, idRole);
        m_model->appendRow(item);
    };
    if (!m_none.isEmpty())
        add(0, m_none);
    for (const ChoiceItem &each : m_items)
        add(each.id, each.name);
}

QString SearchableChoice::nameOf(qint64 id) const
{
    const auto found =
        std::find_if(m_items.begin(), m_items.end(), [id](const ChoiceItem &each) { return each.id == id; });
    return found == m_items.end() ? m_none : found->name;
}

const ChoiceItem *SearchableChoice::named(const QString &name) const
{
    const auto found = std::find_if(m_items.begin(), m_items.end(), [&](const ChoiceItem &each) {
        return each.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == m_items.end() ? nullptr : &*found;
}

void SearchableChoice::setCurrent(qint64 id)
{
    const bool isKnown =
        std::any_of(m_items.begin(), m_items.end(), [id](const ChoiceItem &each) { return each.id == id; });
    setText(nameOf(id));
    become(isKnown ? id : 0);
}

void SearchableChoice::become(qint64 id)
{
    if (m_current == id)
        return;
    m_current = id;
    Q_EMIT currentChanged(id);
}

/// Who types a whole name has chosen it.
void SearchableChoice::follow(const QString &typed)
{
    const ChoiceItem *item = named(typed.trimmed());
    become(item ? item->id : 0);
}

void SearchableChoice::take(const QModelIndex &index)
{
    const qint64 id = index.data(idRole).toLongLong();
    setCurrent(id);
    Q_EMIT chosen(id);
}

QString SearchableChoice::problem() const
{
    const QString typed = text().trimmed();
    if (m_current != 0 || (!m_none.isEmpty() && (typed.isEmpty() || typed == m_none)))
        return {};
    if (typed.isEmpty())
        return m_mayBeEmpty ? QString() : tr("Choose one of the list.");
    return tr("There is no “%1”.").arg(isolatedName(typed));
}

QString SearchableChoice::tidied() const { return nameOf(m_current); }

void SearchableChoice::showAll()
{
    if (isReadOnly() || !isEnabled())
        return;
    selectAll();
    m_completer->setCompletionPrefix(QString());
    m_completer->complete();
    for (int row = 0; row < m_completer->completionModel()->rowCount(); ++row) {
        const QModelIndex index = m_completer->completionModel()->index(row, 0);
        if (index.data(idRole).toLongLong() == m_current)
            m_completer->popup()->setCurrentIndex(index);
    }
}

void SearchableChoice::endClicked()
{
    setFocus(Qt::MouseFocusReason);
    showAll();
}

qint64 SearchableChoice::onlyMatch() const
{
    const QString typed = text().trimmed();
    if (typed.isEmpty() || m_current != 0)
        return 0;
    qint64 only = 0;
    for (const ChoiceItem &each : m_items) {
        if (!each.name.contains(typed, Qt::CaseInsensitive))
            continue;
        if (only != 0)
            return 0;
        only = each.id;
    }
    return only;
}

void SearchableChoice::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (const qint64 id = isEnter ? onlyMatch() : 0; id != 0) {
        setCurrent(id);
        Q_EMIT chosen(id);
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_F4)
        showAll();
    else
        EntryEdit::keyPressEvent(event);
}

void SearchableChoice::paintEnd(QPainter &painter, const QRect &room) const
{
    const Tokens &tokens = tokensOf(palette());
    paintChevron(painter, room, Chevron::Down, isEnabled() ? tokens.muted : tokens.line);
}

} // namespace payoff
