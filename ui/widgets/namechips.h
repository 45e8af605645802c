// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace payoff {

/// Names on a pale ground, to be read; of many, the first and how many more there are.
class NameChips : public QWidget {
    Q_OBJECT

public:
    explicit NameChips(const QString &accessibleName, QWidget *parent = nullptr);

    void setNames(const QStringList &names);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

private:
    QString m_name;
};

} // namespace payoff
