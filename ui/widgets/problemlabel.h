// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace payoff {

/// What is wrong, in the colour for that of whatever theme is on. Hidden while it has no text.
class ProblemLabel : public QLabel {
    Q_OBJECT

public:
    explicit ProblemLabel(QWidget *parent = nullptr);

    void setProblem(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace payoff
