// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/tableroles.h"

#include <QWidget>

#include <functional>
#include <optional>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace payoff {

/// What can be done about a notice.
struct NoticeAction {
    QString text;
    std::function<void()> run;
};

/// Something that people have to know.
struct Notice {
    QString text; ///< a sentence or two
    Tone tone = Tone::Plain; ///< Worse: something went wrong
    QVector<NoticeAction> actions;
    bool isLasting = false; ///< comes back after others, until clear()
    QString icon = {}; ///< before it, on a page: a file of resources/icons; empty: none
};

/// The line above a page that tells what happened; it stands in nobody's way and waits until it is closed or
/// the next one comes. Spoken when it appears.
class NoticeBar : public QWidget {
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    void show(const Notice &notice);
    /// Takes away what is shown; a lasting notice only makes room for the next.
    void dismiss();
    /// Takes away everything.
    void clear();
    /// The text shown; empty if there is none.
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fill(const Notice &notice);

    QLabel *m_text;
    QHBoxLayout *m_buttons;
    QPushButton *m_close;
    Tone m_tone = Tone::Plain;
    std::optional<Notice> m_lasting;
};

} // namespace payoff
