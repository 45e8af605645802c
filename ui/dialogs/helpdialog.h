// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QVector>

class QAction;

namespace payoff {

/// Help that is at hand: every figure with its formula and what it says, and every shortcut. Searchable.
class HelpDialog : public QDialog {
    Q_OBJECT

public:
    /// `actions`: whose shortcuts are listed.
    explicit HelpDialog(const QVector<QAction *> &actions, QWidget *parent = nullptr);

private:
    QWidget *makeFigures();
    QWidget *makeKeys(const QVector<QAction *> &actions);
};

} // namespace payoff
