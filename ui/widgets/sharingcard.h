// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/contents.h"
#include "ui/text/format.h"
#include "ui/widgets/card.h"

#include <optional>

class QComboBox;
class QGridLayout;

class QGridLayout;

namespace payoff {

/// By what shared cost is split: one rule for all, and others for single categories, from a month on.
class SharingCard : public Card {
    Q_OBJECT

public:
    explicit SharingCard(QWidget *parent = nullptr);

    /// Shows what holds in that month; what is chosen then holds from it on.
    void setRules(const QVector<SharingRule> &rules, Month month, const Format &format);

Q_SIGNALS:
    void edited(const QString &name, const payoff::ChangeSet &changes);
    /// Custom percentages are wanted for all categories together (none) or for one.
    void percentagesAsked(std::optional<payoff::CostCategory> category);

private:
    struct Row {
        std::optional<CostCategory> category;
        QComboBox *combo = nullptr;
    };

    void addRow(std::optional<CostCategory> category, QGridLayout &grid);
    void choose(const Row &row);

    QVector<Row> m_rows;
    QVector<SharingRule> m_rules;
    Month m_month;
};

/// The rule of that category, or of all without a rule of their own, that holds in the month; null if none
/// was ever set.
const SharingRule *ruleOf(const QVector<SharingRule> &rules, std::optional<CostCategory> category,
                          Month month);

} // namespace payoff
