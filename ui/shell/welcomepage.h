// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace payoff {

/// What the window shows while no workspace is open: the ways to one.
class WelcomePage : public QWidget {
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

    /// The files opened last.
    void setRecentFiles(const QStringList &paths);

Q_SIGNALS:
    void exampleAsked();
    void newAsked();
    void openAsked();
    void fileAsked(const QString &path);

private:
    QVBoxLayout *m_recent;
    QWidget *m_recentCard;
};

} // namespace payoff
