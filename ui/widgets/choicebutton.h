// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QActionGroup;

namespace payoff {

/// A button that names the one choice that is on, of a menu of them.
class ChoiceButton : public QPushButton {
    Q_OBJECT

public:
    /// `texts`: what each choice is called in the menu and on the button.
    ChoiceButton(const QString &accessibleName, const QStringList &texts, QWidget *parent = nullptr);

    [[nodiscard]] int current() const { return m_current; }
    /// Shows that choice without announcing it.
    void setCurrent(int choice);
    /// What the button says of a choice, where that is not what the menu says.
    void setButtonText(int choice, const QString &text);

Q_SIGNALS:
    void picked(int choice);

private:
    QString m_name;
    QActionGroup *m_actions;
    QStringList m_texts;
    int m_current = 0;
};

} // namespace payoff
