// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/tableroles.h"

#include <QStringList>
#include <QVector>
#include <QWidget>

#include <functional>

class QGridLayout;

namespace payoff {

/// One line of a list to go through: in what state it is, what it is about, a sentence, and where it can be
/// looked at.
struct CheckRow {
    QString state; ///< a word
    Tone tone = Tone::Plain; ///< of that word
    QString subject;
    QString sentence;
    QString action; ///< on the button; empty: none
    std::function<void()> run;
};

/// Lines to go through before something is done, each with a way to what it is about.
class CheckRows : public QWidget {
    Q_OBJECT

public:
    explicit CheckRows(const QString &accessibleName, QWidget *parent = nullptr);

    void setRows(const QVector<CheckRow> &rows);
    /// What is shown, as "state | subject | sentence".
    [[nodiscard]] QStringList texts() const { return m_texts; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void addRow(QGridLayout &grid, int at, const CheckRow &row);
    void colour();
    [[nodiscard]] int subjectWidth() const;

    QWidget *m_lines = nullptr;
    QVector<CheckRow> m_rows;
    QStringList m_texts;
    int m_subjectWidth = 0;
};

} // namespace payoff
