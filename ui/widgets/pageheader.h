// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace payoff {

class ElidedLabel;

/// The first line of a page that has no filter bar above it: title, a muted hint, what to do at the far end.
class PageHeader : public QWidget {
    Q_OBJECT

public:
    explicit PageHeader(const QString &title, QWidget *parent = nullptr);

    void setHint(const QString &hint);
    /// A control after the title.
    void addControl(QWidget *control);
    /// The page's accent button.
    QPushButton *addMainButton(const QString &text);
    QPushButton *addButton(const QString &text);

private:
    QHBoxLayout *m_layout;
    ElidedLabel *m_hint;
};

} // namespace payoff
