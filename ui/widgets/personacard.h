// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

#include <QVector>

class QGridLayout;
class QPushButton;

namespace payoff {

/// One persona at a glance: what is known of it, and what came of addressing it.
class PersonaCard : public Card {
    Q_OBJECT

public:
    using Facts = QVector<std::pair<QString, QString>>;

    PersonaCard(const QString &name, const Facts &facts, const QString &results, QWidget *parent = nullptr);

Q_SIGNALS:
    void editAsked();
};

} // namespace payoff
