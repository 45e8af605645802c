// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/numberlist.h"

#include "ui/widgets/focusorder.h"

#include "ui/style/tokens.h"
#include "ui/widgets/numberedit.h"

#include <QGridLayout>
#include <QLabel>
#include <QStyle>

namespace payoff {

NumberList::NumberList(QWidget *parent)
    : QWidget(parent),
      m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(1, 2);
    m_grid->setColumnStretch(2, 2);
}

void NumberList::setLocaleOfNumbers(const QLocale &locale) { m_locale = locale; }

NumberList::Row NumberList::makeRow(const Item &item, Currency currency)
{
    Row row{item, new QLabel(this), new NumberEdit(this), new QLabel(this)};
    row.name->setTextFormat(Qt::PlainText);
    row.name->setBuddy(row.field);
    row.name->setWordWrap(true);
    row.remark->setTextFormat(Qt::PlainText);
    row.remark->setForegroundRole(QPalette::PlaceholderText);
    row.remark->setFont(fontFor(FontRole::Small, font()));
    row.remark->setWordWrap(true);
    // At the side where reading begins, whatever language a name is in.
    const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    for (QLabel *each : {row.name, row.remark})
        each->setAlignment(side | Qt::AlignAbsolute | Qt::AlignVCenter);
    row.field->setLocaleOfNumbers(m_locale);
    row.field->setMeasure(item.measure, currency);
    row.field->setNegativeAllowed(item.mayBeNegative);
    connect(row.field, &QLineEdit::textChanged, this, &NumberList::follow);
    return row;
}

void NumberList::setItems(const QVector<Item> &items, Currency currency)
{
    QVector<Row> rows;
    for (const Item &item : items) {
        const auto old = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &each) {
            return each.item.key == item.key && each.item.measure == item.measure;
        });
        rows.push_back(old != m_rows.end() ? *old : makeRow(item, currency));
        if (old != m_rows.end())
            m_rows.erase(old);
        rows.last().item = item;
        rows.last().name->setText(item.name);
        rows.last().field->setAccessibleName(item.name);
    }
    for (const Row &row : std::as_const(m_rows)) {
        row.field->disconnect(this);
        for (QWidget *widget : {static_cast<QWidget *>(row.name), static_cast<QWidget *>(row.field),
                                static_cast<QWidget *>(row.remark)}) {
            widget->hide();
            widget->deleteLater();
        }
    }
    m_rows = rows;
    QWidget *before = stopBefore(*this);
    for (int at = 0; at < m_rows.size(); ++at) {
        const Row &row = m_rows[at];
        m_grid->addWidget(row.name, at, 0);
        m_grid->addWidget(row.field, at, 1);
        m_grid->addWidget(row.remark, at, 2);
        setTabOrder(before, row.field);
        before = row.field;
    }
    setFocusProxy(m_rows.isEmpty() ? nullptr : m_rows.first().field);
    updateGeometry();
    Q_EMIT changed();
}

void NumberList::follow()
{
    for (const Row &row : std::as_const(m_rows))
        row.field->setProblem(row.field->problem());
    Q_EMIT changed();
}

const NumberList::Row *NumberList::rowOf(qint64 key) const
{
    const auto row =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &each) { return each.item.key == key; });
    return row == m_rows.end() ? nullptr : &*row;
}

std::optional<qint64> NumberList::value(qint64 key) const
{
    const Row *row = rowOf(key);
    return row ? row->field->value() : std::nullopt;
}

void NumberList::setValue(qint64 key, std::optional<qint64> value)
{
    if (const Row *row = rowOf(key))
        row->field->setValue(value);
}

void NumberList::setRemark(qint64 key, const QString &remark)
{
    if (const Row *row = rowOf(key)) {
        row->remark->setText(remark);
        row->field->setAccessibleDescription(remark);
    }
}

QStringList NumberList::entries() const
{
    QStringList entries;
    for (const Row &row : m_rows)
        entries.push_back(row.field->text());
    return entries;
}

QString NumberList::problem() const
{
    for (const Row &row : m_rows) {
        if (const QString text = row.field->problem(); !text.isEmpty())
            return tr("%1: %2").arg(row.item.name, text);
    }
    return {};
}

} // namespace payoff
