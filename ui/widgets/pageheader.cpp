// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pageheader.h"

#include "ui/models/plaintext.h"
#include "ui/style/payoffstyle.h"
#include "ui/style/tokens.h"
#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace payoff {

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent),
      m_layout(new QHBoxLayout(this)),
      m_hint(new ElidedLabel(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(12);
    auto *label = new QLabel(title, this);
    label->setFont(fontFor(FontRole::PageTitle, font()));
    label->setMinimumHeight(controlHeight);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_layout->addWidget(label);
    m_layout->addWidget(m_hint, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PageHeader::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setToolTip(plainToolTip(hint));
}

void PageHeader::addControl(QWidget *control) { m_layout->insertWidget(m_layout->indexOf(m_hint), control); }

QPushButton *PageHeader::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    m_layout->addWidget(button);
    return button;
}

QPushButton *PageHeader::addMainButton(const QString &text)
{
    QPushButton *button = addButton(text);
    setKind(*button, kinds::accent);
    return button;
}

} // namespace payoff
