// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calculatorpage.h"

#include "core/analysis/channelplan.h"
#include "core/base/arithmetic.h"
#include "ui/charts/roicurve.h"
#include "ui/dialogs/thingform.h"
#include "ui/models/plantext.h"
#include "ui/models/recordmodel.h"
#include "ui/style/tokens.h"
#include "ui/text/errortext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/figuretable.h"
#include "ui/widgets/kpicard.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/sliderfield.h"

#include <QComboBox>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace payoff {

namespace {

constexpr int curveSteps = 40;
constexpr int tableSteps = 10;

/// What a field begins with, what its slider stops at, and where it ends. `unit`: of the currency, in minor
/// units.
struct FieldScale {
    qint64 first = 0;
    qint64 grain = 1;
    qint64 most = 1;
};

FieldScale scaleOf(PlanField field, qint64 unit)
{
    switch (field) {
    case PlanField::Visits:
        return {5'000, 100, 20'000};
    case PlanField::ConversionRate:
        return {20'000, 1'000, 100'000};
    case PlanField::AverageSale:
        return {50 * unit, unit, 200 * unit};
    case PlanField::Margin:
        return {wholeShare, 10'000, wholeShare};
    case PlanField::Budget:
        return {2'000 * unit, 50 * unit, 10'000 * unit};
    case PlanField::ClickPrice:
        return {std::max<qint64>(unit / 2, 1), std::max<qint64>(unit / 20, 1), 4 * unit};
    case PlanField::Hours:
        return {20'000, 500, 100'000};
    case PlanField::HourlyRate:
        return {40 * unit, unit, 100 * unit};
    case PlanField::OtherCost:
        return {200 * unit, 10 * unit, 2'000 * unit};
    }
    Q_UNREACHABLE();
}

qint64 unitOf(const Currency &currency) { return qint64(std::llround(std::pow(10.0, currency.digits()))); }

} // namespace

CalculatorPage::CalculatorPage(const PageTools &tools, QWidget *parent)
    : Page(tr("Calculator"), tools, parent)
{
    QWidget *content = makeContent();
    auto *header = new PageHeader(tr("ROI calculator"), content);
    header->setHint(tr("What would come of it. Nothing is stored until you save it."));
    QPushButton *save = header->addMainButton(tr("&Save as campaign plan"));
    auto *columns = new QGridLayout;
    columns->setSpacing(cardGap);
    columns->addWidget(makePlan(), 0, 0, Qt::AlignTop);
    columns->addWidget(makeResult(), 0, 1, Qt::AlignTop);
    columns->setColumnStretch(0, 1);
    columns->setColumnStretch(1, 1);
    content->layout()->addWidget(header);
    static_cast<QVBoxLayout *>(content->layout())->addLayout(columns);
    finishContent();
    connect(save, &QPushButton::clicked, this, &CalculatorPage::save);
    connect(m_way, &SegmentedControl::picked, this, [this](int way) {
        m_plan.paysPerClick = way == 1;
        showPlan();
    });
    connect(m_fill, &QPushButton::clicked, this, &CalculatorPage::fillIn);
    connect(m_varied, &QComboBox::activated, this, &CalculatorPage::showCurve);
    connect(m_shown, &SegmentedControl::picked, this, [this](int choice) { showTable(choice == 1); });
    showTable(false);
}

CalculatorPage::~CalculatorPage()
{
    m_channel->disconnect(this);
    for (const Row &row : m_fields)
        row.field->disconnect(this);
}

void CalculatorPage::toggleTables() { showTable(m_table->isHidden()); }

void CalculatorPage::showTable(bool asTable)
{
    m_shown->setCurrent(asTable ? 1 : 0);
    m_table->setVisible(asTable);
    m_curve->setVisible(!asTable);
}

RoiPlan CalculatorPage::firstPlan() const
{
    const qint64 unit = unitOf(document().currency());
    RoiPlan plan;
    for (int field = 0; field < fieldCount; ++field)
        fieldOf(plan, PlanField(field)) = scaleOf(PlanField(field), unit).first;
    const auto &margins = document().contents().margins;
    const Day asOf = document().asOf();
    const Margin *now = nullptr;
    for (const Margin &each : margins) {
        if (each.from <= asOf && (!now || now->from <= each.from))
            now = &each;
    }
    if (now)
        plan.margin = now->share;
    return plan;
}

void CalculatorPage::follow()
{
    const qint64 unit = unitOf(document().currency());
    for (int field = 0; field < fieldCount; ++field) {
        SliderField *each = m_fields[std::size_t(field)].field;
        if (auto *money = qobject_cast<MoneyEdit *>(each->field()))
            money->setCurrency(document().currency());
        const FieldScale scale = scaleOf(PlanField(field), unit);
        each->setScale(scale.grain, scale.most);
    }
    m_filled->hide();
    m_plan = firstPlan();
    showPlan();
}

void CalculatorPage::refresh(TouchedThings things)
{
    const bool isAnother = m_workspace != document().workspace().path();
    m_workspace = document().workspace().path();
    if (isAnother || (things & Touched::Names))
        m_channel->setItems(choicesOf(document().contents().channels));
    if (isAnother)
        follow();
}

void CalculatorPage::setPlan(const RoiPlan &plan)
{
    m_plan = plan;
    showPlan();
}

void CalculatorPage::take(PlanField field, qint64 value)
{
    if (m_isShowing)
        return;
    fieldOf(m_plan, field) = value;
    showResult();
}

void CalculatorPage::showPlan()
{
    m_isShowing = true;
    for (int field = 0; field < fieldCount; ++field)
        m_fields[std::size_t(field)].field->setValue(fieldOf(m_plan, PlanField(field)));
    m_isShowing = false;
    m_way->setCurrent(m_plan.paysPerClick ? 1 : 0);
    for (const PlanField field : {PlanField::Budget, PlanField::ClickPrice}) {
        const bool isUsed = (field == PlanField::ClickPrice) == m_plan.paysPerClick;
        m_fields[std::size_t(field)].label->setVisible(isUsed);
        m_fields[std::size_t(field)].field->setVisible(isUsed);
    }
    const QVariant kept = m_varied->currentData();
    m_varied->clear();
    for (int field = 0; field < fieldCount; ++field) {
        const PlanField unused = m_plan.paysPerClick ? PlanField::Budget : PlanField::ClickPrice;
        if (PlanField(field) != unused)
            m_varied->addItem(planFieldName(PlanField(field)), field);
    }
    m_varied->setCurrentIndex(std::max(m_varied->findData(kept), 0));
    showResult();
}

PlanField CalculatorPage::varied() const { return PlanField(m_varied->currentData().toInt()); }

void CalculatorPage::showResult()
{
    const RoiForecast result = forecast(m_plan);
    const QVector<KpiText> cards = planCards(result, document().currency(), format());
    for (int i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setText(cards[i]);
    m_sentence->setText(planSentence(m_plan, result, document().currency(), format()));
    showCurve();
}

void CalculatorPage::showCurve()
{
    const PlanField over = varied();
    const qint64 most = field(over)->most();
    const auto text = [&](qint64 value) {
        return planFieldText(over, value, document().currency(), format());
    };
    RoiPlan copy = m_plan;
    RoiCurveData curve;
    curve.points = roiCurve(m_plan, over, most, curveSteps);
    curve.ends = {text(0), text(most)};
    curve.now = {fieldOf(copy, over), forecast(m_plan).roi.value};
    curve.nowText = curve.now.roi
        //: A value of what is varied, and the ROI there
        ? tr("%1: %2").arg(text(curve.now.at), format().percent(*curve.now.roi))
        : QString();
    m_curve->display(curve, format());
    m_curve->setAccessibleName(tr("ROI against: %1").arg(planFieldName(over)));
    m_curve->setAccessibleDescription(curve.nowText);
    QVector<Record> records;
    for (const PlanPoint &each : roiCurve(m_plan, over, most, tableSteps))
        records.push_back(
            {each.at,
             {{text(each.at), qlonglong(each.at)},
              {each.roi ? format().percent(*each.roi) : Format::notAvailable(), each.roi.value_or(0)}}});
    m_points->setRecords(records);
}

void CalculatorPage::fillIn()
{
    const ChannelId channel{m_channel->current()};
    if (channel.isNull())
        return;
    const auto found = channelPlan(document().workspace(), channel, document().asOf());
    if (!found) {
        Q_EMIT failed(sentence(found.error()));
        return;
    }
    RoiPlan plan = found->plan;
    plan.paysPerClick = m_plan.paysPerClick;
    plan.hours = 0; // they are within its other cost
    plan.hourlyRate = m_plan.hourlyRate;
    setPlan(plan);
    QStringList said{tr("An average month of %1; other cost holds its share of team time.")
                         .arg(format().range(found->days))};
    if (!found->hasVisits)
        said.push_back(tr("No visits were reported."));
    else if (found->countsClicks)
        said.push_back(tr("Clicks stand for visits."));
    if (!found->hasSales)
        said.push_back(tr("No sales were reported, so nothing is known of conversion and average sale."));
    m_filled->setText(said.join(u' '));
    m_filled->show();
}

QString CalculatorPage::freeName() const
{
    const QString first = tr("Plan %1").arg(format().month(Month::of(document().asOf()).next()));
    const auto taken = namesOf(document().contents().campaigns);
    QString name = first;
    for (int number = 2; isNameTaken(name, 0, taken); ++number)
        //: A name and a number that tells it from others of that name
        name = tr("%1 (%2)").arg(first).arg(number);
    return name;
}

void CalculatorPage::save()
{
    const RoiForecast result = forecast(m_plan);
    if (result.missing != NoPlanFigure::No) {
        Q_EMIT failed(planReason(result.missing));
        return;
    }
    Campaign campaign;
    campaign.name = freeName();
    const Month next = Month::of(document().asOf()).next();
    campaign.firstDay = next.first();
    campaign.lastDay = next.last();
    if (m_channel->current() != 0)
        campaign.channels = {{ChannelId{m_channel->current()}, result.adSpend}};
    campaign.note = planNote(m_plan, result, document().currency(), format());
    if (!edit(tr("save plan as campaign"), {added(campaign)}))
        return;
    for (const Campaign &each : document().contents().campaigns) {
        if (each.name == campaign.name)
            Q_EMIT formAsked({Thing::Campaign, each.id.value, {}, {}, {}});
    }
}

} // namespace payoff
