// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace payoff {

class ElidedLabel;

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
    [[nodiscard]] bool hasContent() const { return m_content != nullptr; }
    /// Adds a control at the end of the title's line; the card takes it over.
    void addControl(QWidget *control);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_title;
    ElidedLabel *m_subtitle;
    QHBoxLayout *m_header;
    QVBoxLayout *m_layout;
    QWidget *m_content = nullptr;
};

/// A one-line label that gives way: it shows what fits, in the direction of the layout, and the rest in a
/// tool tip.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A label in the muted colour of whatever theme is on.
QLabel *makeMutedLabel(const QString &text, QWidget *parent);

} // namespace payoff
