// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QTimer;

namespace payoff {

/// What is going on, how far it is, and a way to stop it. It shows itself only if it takes a while.
class ProgressLine : public QWidget {
    Q_OBJECT

public:
    explicit ProgressLine(QWidget *parent = nullptr);

    void setBusy(bool isBusy);
    void setText(const QString &text);
    /// `done` of `all`; all = 0: nobody knows how far it is.
    void setProgress(qint64 done, qint64 all);

Q_SIGNALS:
    void cancelled();

private:
    QTimer *m_patience;
    QLabel *m_text;
    QProgressBar *m_bar;
};

} // namespace payoff
