// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sharingcard.h"

#include "ui/text/costtext.h"

#include <QComboBox>
#include <QGridLayout>

namespace payoff {

namespace {

constexpr int asForAll = -1;
constexpr int widestField = 420;
constexpr std::array choices{Sharing::AdSpend, Sharing::Even,    Sharing::Posts,
                             Sharing::Hours,   Sharing::Results, Sharing::Percentages};
constexpr std::array categories{CostCategory::Tools,    CostCategory::Content,  CostCategory::Creators,
                                CostCategory::TeamTime, CostCategory::Training, CostCategory::Agency,
                                CostCategory::Other};

} // namespace

const SharingRule *ruleOf(const QVector<SharingRule> &rules, std::optional<CostCategory> category,
                          Month month)
{
    const SharingRule *found = nullptr;
    for (const SharingRule &rule : rules) {
        if (rule.category == category && !(month < rule.from) && (!found || found->from < rule.from))
            found = &rule;
    }
    return found;
}

SharingCard::SharingCard(QWidget *parent)
    : Card(tr("Shared cost"), parent)
{
    auto *content = new QWidget(this);
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setColumnMinimumWidth(1, widestField);
    grid->setColumnStretch(2, 1);
    addRow(std::nullopt, *grid);
    for (const CostCategory category : categories)
        addRow(category, *grid);
    setContent(content);
}

void SharingCard::addRow(std::optional<CostCategory> category, QGridLayout &grid)
{
    auto *combo = new QComboBox(this);
    if (category)
        combo->addItem(tr("as all shared cost"), asForAll);
    for (const Sharing sharing : choices)
        combo->addItem(sharingText(sharing), int(sharing));
    auto *label = makeMutedLabel(category ? categoryName(*category) : tr("All shared cost"), this);
    combo->setAccessibleName(label->text());
    combo->setFocusPolicy(Qt::StrongFocus);
    combo->setMaximumWidth(widestField);
    const int at = grid.rowCount();
    grid.addWidget(label, at, 0);
    grid.addWidget(combo, at, 1);
    const Row row{category, combo};
    m_rows.push_back(row);
    connect(combo, &QComboBox::activated, this, [this, row] { choose(row); });
}

void SharingCard::setRules(const QVector<SharingRule> &rules, Month month, const Format &format)
{
    m_rules = rules;
    m_month = month;
    setSubtitle(tr("a change holds from %1 on; months before keep theirs").arg(format.month(month)));
    for (const Row &row : std::as_const(m_rows)) {
        const SharingRule *rule = ruleOf(m_rules, row.category, m_month);
        const int shown = rule ? int(rule->sharing) : (row.category ? asForAll : int(Sharing::AdSpend));
        row.combo->setCurrentIndex(row.combo->findData(shown));
    }
}

void SharingCard::choose(const Row &row)
{
    const int chosen = row.combo->currentData().toInt();
    const SharingRule *rule = ruleOf(m_rules, row.category, m_month);
    if (chosen == int(Sharing::Percentages)) {
        Q_EMIT percentagesAsked(row.category);
        return;
    }
    if (chosen == asForAll) {
        if (rule)
            Q_EMIT edited(tr("share by the rule for all"), {removed(*rule)});
        return;
    }
    SharingRule next{{}, row.category, m_month, Sharing(chosen), {}, {}};
    if (rule && rule->sharing == next.sharing)
        return;
    const QString name = tr("change how cost is shared");
    if (rule && rule->from == m_month) {
        next.id = rule->id;
        Q_EMIT edited(name, {changed(*rule, next)});
    } else {
        Q_EMIT edited(name, {added(next)});
    }
}

} // namespace payoff
