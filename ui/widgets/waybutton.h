// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace payoff {

/// A big button for a page that has nothing else: a title, and a sentence on what it does.
class WayButton : public QPushButton {
    Q_OBJECT

public:
    WayButton(const QString &title, const QString &sentence, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_sentence;
};

} // namespace payoff
