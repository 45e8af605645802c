// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ownfigurescard.h"

#include "ui/text/figurewords.h"
#include "ui/widgets/recordtable.h"

#include <QPushButton>

namespace payoff {

namespace {

// One table of two kinds of things: measures by −id, KPIs by id.
qint64 recordOf(UserMeasureId id) { return -id.value; }
qint64 recordOf(OwnKpiId id) { return id.value; }

} // namespace

OwnFiguresCard::OwnFiguresCard(QWidget *parent)
    : Card(tr("Own measures and KPIs"), parent),
      m_table(new RecordTable(
          tr("Own measures and KPIs"),
          {{tr("Name")}, {tr("Kind")}, {tr("Formula, or how values come together")}, {tr("In formulas")}}, 2,
          this))
{
    m_table->setEmptyText(tr(
        "Nothing yet. A measure is something that only you count, such as store visits; a KPI is a formula "
        "over measures, such as cost per store visit."));
    setContent(m_table);
    auto *addMeasure = new QPushButton(tr("Add &measure…"), this);
    auto *addKpi = new QPushButton(tr("Add &KPI…"), this);
    for (QPushButton *each : {addMeasure, addKpi, m_table->editButton()})
        addControl(each);
    connect(addMeasure, &QPushButton::clicked, this, [this] { Q_EMIT measureAsked(0); });
    connect(addKpi, &QPushButton::clicked, this, [this] { Q_EMIT kpiAsked(0); });
    connect(m_table, &RecordTable::activated, this, [this](qint64 record) {
        if (record < 0)
            Q_EMIT measureAsked(-record);
        else
            Q_EMIT kpiAsked(record);
    });
}

void OwnFiguresCard::setContents(const Contents &contents)
{
    QVector<Record> records;
    const auto add = [&](const auto &each, const QString &kind, const QString &how) {
        const QString name = each.isArchived ? tr("%1 (archived)").arg(each.name) : each.name;
        records.push_back({recordOf(each.id), {{name}, {kind}, {how}, {each.key}}});
    };
    for (const OwnMeasure &each : contents.ownMeasures)
        add(each, tr("Measure"), combiningText(each.combining));
    for (const OwnKpi &each : contents.ownKpis)
        add(each, tr("KPI"), each.formula);
    m_table->setRecords(records);
}

} // namespace payoff
