// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace payoff {

/// A field for something that has a form of its own. What stands in it is written tidily when the keyboard
/// leaves it; the text begins where reading begins, and at its end there is room for a unit or a sign.
class EntryEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit EntryEdit(QWidget *parent = nullptr);

    /// What is wrong with what was typed, in a sentence; empty if nothing is.
    [[nodiscard]] virtual QString problem() const = 0;
    /// Shows or takes away the border of an error; the sentence goes to the accessible description.
    void setProblem(const QString &sentence);

protected:
    /// What was typed as it should be written. Asked only where there is no problem.
    [[nodiscard]] virtual QString tidied() const = 0;
    /// Width of what stands at the end; 0 for nothing.
    [[nodiscard]] virtual int endWidth() const { return 0; }
    virtual void paintEnd(QPainter &painter, const QRect &room) const;
    /// The sign at the end was clicked.
    virtual void endClicked() { }
    /// The place of what stands at the end.
    [[nodiscard]] QRect endRect() const;
    void fitText();
    void tidyUp();

    void paintEvent(QPaintEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
};

} // namespace payoff
