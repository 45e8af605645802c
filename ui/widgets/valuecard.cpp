// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/valuecard.h"

#include "ui/models/valuerecords.h"
#include "ui/style/tokens.h"
#include "ui/widgets/recordtable.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace payoff {

ValueCard::ValueCard(QWidget *parent)
    : Card(tr("Value"), parent)
{
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_rules = addSection({Thing::ValueRule, tr("Value rules"),
                          tr("What one result that brings no revenue by itself is taken to be worth. It is "
                             "always shown apart from revenue, with its range."),
                          tr("No rule: only revenue counts, on every basis."), tr("Add value r&ule…"),
                          valueRuleColumns()},
                         *layout);
    m_margins =
        addSection({Thing::Margin, tr("Gross margin"),
                    tr("What is left of the revenue once the goods sold are paid. Contribution goes "
                       "by it, and so does the line of break-even."),
                    tr("No margin: all of the revenue counts."), tr("Add gross &margin…"), marginColumns()},
                   *layout);
    m_baselines = addSection({Thing::Baseline, tr("Baselines"),
                              tr("What would have come in anyway, in a month or without a campaign. "
                                 "Incremental value is contribution less this."),
                              tr("No baseline: there is no incremental value."), tr("Add &baseline…"),
                              baselineColumns()},
                             *layout);
    setContent(content);
    setSubtitle(tr("what counts as value beside revenue, and what is left of it"));
}

RecordTable *ValueCard::addSection(const Section &section, QVBoxLayout &layout)
{
    if (layout.count() > 0)
        layout.addSpacing(cardGap);
    auto *line = new QHBoxLayout;
    auto *title = new QLabel(section.title, this);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    auto *table = new RecordTable(section.title, section.columns, int(section.columns.size()) - 1, this);
    table->setEmptyText(section.empty);
    table->editButton()->setText(tr("Edit…"));
    auto *add = new QPushButton(section.add, this);
    line->addWidget(title);
    line->addStretch(1);
    line->addWidget(table->editButton());
    line->addWidget(add);
    QLabel *hint = makeMutedLabel(section.hint, this);
    hint->setWordWrap(true);
    layout.addLayout(line);
    layout.addWidget(hint);
    layout.addWidget(table);
    const Thing thing = section.thing;
    const auto ask = [this, thing](qint64 id) { Q_EMIT formAsked({thing, id, {}, {}, {}}); };
    connect(table, &RecordTable::activated, this, ask);
    connect(add, &QPushButton::clicked, this, [ask] { ask(0); });
    return table;
}

void ValueCard::setContents(const Contents &contents, Currency currency, const Format &format)
{
    m_rules->setRecords(valueRuleRecords(contents, currency, format));
    m_margins->setRecords(marginRecords(contents, format));
    m_baselines->setRecords(baselineRecords(contents, currency, format));
}

} // namespace payoff
