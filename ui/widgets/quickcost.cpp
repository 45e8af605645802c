// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/quickcost.h"

#include "core/base/names.h"
#include "ui/text/costtext.h"
#include "ui/text/errortext.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/searchbox.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace payoff {

QuickCost::QuickCost(QWidget *parent)
    : QWidget(parent),
      m_category(new QComboBox(this)),
      m_amount(new MoneyEdit(this)),
      m_channel(new SearchableChoice(this)),
      m_note(new QLineEdit(this)),
      m_add(new QPushButton(tr("A&dd"), this))
{
    // Ad spend belongs to results or, by invoice, to its form.
    for (const auto &[category, key] : EnumKeys<CostCategory>::keys) {
        if (category != CostCategory::AdSpend)
            m_category->addItem(categoryName(category), int(category));
    }
    m_channel->setNone(tr("Shared"));
    m_channel->setCurrent(0);
    m_note->setPlaceholderText(tr("Note"));
    m_category->setAccessibleName(tr("Category of the new cost"));
    m_amount->setAccessibleName(tr("Amount of the new cost"));
    m_amount->setPlaceholderText(tr("Amount"));
    m_channel->setAccessibleName(tr("Channel of the new cost"));
    m_note->setAccessibleName(tr("Note on the new cost"));
    m_add->setAccessibleName(tr("Add the cost to this month"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_category, 2);
    layout->addWidget(m_amount, 2);
    layout->addWidget(m_channel, 2);
    layout->addWidget(m_note, 3);
    layout->addWidget(m_add);
    for (QLineEdit *each : {static_cast<QLineEdit *>(m_amount), m_note}) {
        connect(each, &QLineEdit::returnPressed, this, &QuickCost::add);
        connect(each, &QLineEdit::textChanged, this, &QuickCost::check);
    }
    connect(m_channel, &QLineEdit::textChanged, this, &QuickCost::check);
    connect(m_add, &QPushButton::clicked, this, &QuickCost::add);
    check();
}

void QuickCost::setContents(const Contents &contents, const Currency &currency, const Format &format)
{
    QVector<ChoiceItem> channels;
    for (const Channel &each : contents.channels) {
        if (!each.isArchived)
            channels.push_back({each.id.value, each.name});
    }
    std::sort(channels.begin(), channels.end(), [](const ChoiceItem &a, const ChoiceItem &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    m_channel->setItems(channels);
    m_amount->setLocaleOfNumbers(format.locale());
    m_amount->setCurrency(currency);
}

QString QuickCost::problem() const
{
    if (m_amount->text().trimmed().isEmpty())
        return tr("An amount is needed.");
    for (const EntryEdit *each :
         {static_cast<const EntryEdit *>(m_amount), static_cast<const EntryEdit *>(m_channel)}) {
        if (const QString wrong = each->problem(); !wrong.isEmpty())
            return wrong;
    }
    const auto note = validateText(QStringLiteral("cost"), m_note->text().trimmed());
    return note ? QString() : sentence(note.error());
}

void QuickCost::check()
{
    const QString wrong = problem();
    m_add->setEnabled(wrong.isEmpty());
    m_add->setToolTip(wrong);
    m_amount->setProblem(m_amount->text().trimmed().isEmpty() ? QString() : m_amount->problem());
    m_channel->setProblem(m_channel->problem());
}

void QuickCost::add()
{
    if (!problem().isEmpty())
        return;
    Cost cost;
    cost.category = CostCategory(m_category->currentData().toInt());
    cost.amount = *m_amount->amount();
    if (const qint64 channel = m_channel->current(); channel != 0)
        cost.channel = ChannelId{channel};
    cost.note = m_note->text().trimmed();
    Q_EMIT added(cost);
}

void QuickCost::startNext()
{
    m_amount->clear();
    m_note->clear();
    m_amount->setFocus(Qt::OtherFocusReason);
}

} // namespace payoff
