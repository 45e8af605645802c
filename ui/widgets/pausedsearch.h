// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QTimer;

namespace payoff {

/// A field for words to search for in a list that takes a moment to read: it waits for a pause in typing.
class PausedSearch : public QLineEdit {
    Q_OBJECT

public:
    PausedSearch(const QString &accessibleName, int width, QWidget *parent = nullptr);

    /// What stands in it, without blanks around it; empty: nothing is searched for.
    [[nodiscard]] QString words() const { return text().trimmed(); }
    /// The cursor goes there, and typing replaces what stands in it.
    void begin();
    /// What is typed so far has been searched for; only what is typed from now on asks again.
    void settle();

Q_SIGNALS:
    /// Typing paused after words() changed.
    void asked();

private:
    QTimer *m_pause;
};

} // namespace payoff
