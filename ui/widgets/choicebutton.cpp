// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choicebutton.h"

#include <QActionGroup>
#include <QMenu>

namespace payoff {

ChoiceButton::ChoiceButton(const QString &accessibleName, const QStringList &texts, QWidget *parent)
    : QPushButton(parent),
      m_name(accessibleName),
      m_actions(new QActionGroup(this)),
      m_texts(texts)
{
    auto *menu = new QMenu(this);
    for (int choice = 0; choice < texts.size(); ++choice) {
        QAction *action = menu->addAction(texts[choice]);
        action->setCheckable(true);
        m_actions->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice] {
            setCurrent(choice);
            Q_EMIT picked(choice);
        });
    }
    setMenu(menu);
    setCurrent(0);
}

void ChoiceButton::setCurrent(int choice)
{
    m_current = choice;
    m_actions->actions().at(choice)->setChecked(true);
    setText(m_texts[choice]);
    setAccessibleName(tr("%1: %2").arg(m_name, m_texts[choice]));
}

void ChoiceButton::setButtonText(int choice, const QString &text)
{
    m_texts[choice] = text;
    setCurrent(m_current);
}

} // namespace payoff
