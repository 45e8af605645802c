// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace payoff {

/// A framed part of a page: title, a muted subtitle after it, room for controls at the far end, content
/// below.
class Card : public QWidget {
    Q_OBJECT

public:
    explicit Card(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    /// The card takes the widget over.
    void setContent(QWidget *content);
    /// Adds a control at the end of the title's line; the card takes it over.
    void addControl(QWidget *control);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_title;
    QLabel *m_subtitle;
    QHBoxLayout *m_header;
    QVBoxLayout *m_layout;
};

/// A label in the muted colour of whatever theme is on.
QLabel *makeMutedLabel(const QString &text, QWidget *parent);

} // namespace payoff
