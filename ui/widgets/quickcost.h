// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/contents.h"
#include "ui/text/format.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace payoff {

class MoneyEdit;
class SearchableChoice;

/// A cost in one line: category, amount, whom it is charged to, a note. Enter adds it; everything else of a
/// cost has its form.
class QuickCost : public QWidget {
    Q_OBJECT

public:
    explicit QuickCost(QWidget *parent = nullptr);

    void setContents(const Contents &contents, const Currency &currency, const Format &format);
    /// Empties what the next one does not share with the one just added.
    void startNext();
    [[nodiscard]] MoneyEdit *amount() const { return m_amount; }

Q_SIGNALS:
    /// A cost without days, valid but for them.
    void added(const payoff::Cost &cost);

private:
    void add();
    void check();
    [[nodiscard]] QString problem() const;

    QComboBox *m_category;
    MoneyEdit *m_amount;
    SearchableChoice *m_channel;
    QLineEdit *m_note;
    QPushButton *m_add;
};

} // namespace payoff
