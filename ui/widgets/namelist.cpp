// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/namelist.h"

#include "ui/widgets/focusorder.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace payoff {

NameList::NameList(const QString &addText, const QString &nameText, QWidget *parent)
    : QWidget(parent),
      m_nameText(nameText),
      m_layout(new QVBoxLayout(this)),
      m_add(new QPushButton(addText, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    m_layout->addWidget(m_add, 0, Qt::AlignLeading);
    m_add->setAutoDefault(false);
    setFocusProxy(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] {
        add({});
        m_rows.last().field->setFocus(Qt::OtherFocusReason);
        Q_EMIT changed();
    });
}

void NameList::add(const ChoiceItem &item)
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *field = new QLineEdit(item.name, line);
    field->setAccessibleName(m_nameText);
    auto *cross = new QPushButton(tr("Remove"), line);
    cross->setAutoDefault(false);
    cross->setAccessibleName(tr("Remove %1").arg(item.name));
    row->addWidget(field, 1);
    row->addWidget(cross);
    m_layout->insertWidget(int(m_rows.size()), line);
    // The button keeps its place among the controls of the form; the names come before it.
    setTabOrder(stopBefore(*m_add), field);
    setTabOrder(field, cross);
    line->show();
    m_rows.push_back({item.id, line, field});
    connect(field, &QLineEdit::textChanged, cross,
            [cross](const QString &name) { cross->setAccessibleName(tr("Remove %1").arg(name)); });
    connect(field, &QLineEdit::textChanged, this, &NameList::changed);
    connect(cross, &QPushButton::clicked, this, [this, line] { remove(line); });
}

void NameList::remove(QWidget *line)
{
    const auto row =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &each) { return each.line == line; });
    if (row == m_rows.end())
        return;
    m_rows.erase(row);
    m_add->setFocus(Qt::OtherFocusReason);
    line->hide();
    line->deleteLater();
    Q_EMIT changed();
}

QVector<ChoiceItem> NameList::items() const
{
    QVector<ChoiceItem> items;
    for (const Row &row : m_rows) {
        const QString name = row.field->text().trimmed();
        if (!name.isEmpty())
            items.push_back({row.id, name});
    }
    return items;
}

void NameList::setItems(const QVector<ChoiceItem> &items)
{
    while (!m_rows.isEmpty())
        remove(m_rows.last().line);
    for (const ChoiceItem &each : items)
        add(each);
    Q_EMIT changed();
}

QStringList NameList::names() const
{
    QStringList names;
    for (const ChoiceItem &each : items())
        names.push_back(each.name);
    return names;
}

} // namespace payoff
