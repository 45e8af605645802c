// SPDX-License-Identifier: GPL-3.0-or-later
// What the page is made of.
#include "core/base/arithmetic.h"
#include "ui/charts/roicurve.h"
#include "ui/models/plantext.h"
#include "ui/models/recordmodel.h"
#include "ui/pages/calculatorpage.h"
#include "ui/style/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/figuretable.h"
#include "ui/widgets/kpicard.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/searchbox.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/sliderfield.h"

#include <QComboBox>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace payoff {

namespace {

constexpr int percentDigits = 4; ///< so that what stands in a field of percent is in millionths
constexpr int hourDigits = 3;

bool isMoney(PlanField field)
{
    return field == PlanField::AverageSale || field == PlanField::Budget || field == PlanField::ClickPrice
        || field == PlanField::HourlyRate || field == PlanField::OtherCost;
}

bool isShare(PlanField field) { return field == PlanField::ConversionRate || field == PlanField::Margin; }

QVector<RecordColumn> pointColumns(const QString &field)
{
    return {{field, true}, {CalculatorPage::tr("ROI"), true}};
}

} // namespace

QWidget *CalculatorPage::makePlan()
{
    auto *card = new Card(tr("The plan"), this);
    card->setSubtitle(tr("of one month"));
    auto *content = new QWidget(card);
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    grid->addWidget(makeFillIn(), 0, 0, 1, 2);
    for (const PlanField each :
         {PlanField::Visits, PlanField::ConversionRate, PlanField::AverageSale, PlanField::Margin})
        addRow(each, *grid);
    m_way = new SegmentedControl(tr("Ads are paid by"), {tr("Budget"), tr("Click")}, content);
    const int at = grid->rowCount();
    grid->addWidget(makeMutedLabel(tr("Ads are paid by"), content), at, 0);
    grid->addWidget(m_way, at, 1, Qt::AlignLeading);
    for (const PlanField each : {PlanField::Budget, PlanField::ClickPrice, PlanField::Hours,
                                 PlanField::HourlyRate, PlanField::OtherCost})
        addRow(each, *grid);
    card->setContent(content);
    return card;
}

QWidget *CalculatorPage::makeFillIn()
{
    auto *content = new QWidget(this);
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 0, 4);
    m_channel = new SearchableChoice(content);
    m_channel->setAccessibleName(tr("Channel"));
    m_channel->setEmptyAllowed(true);
    m_channel->setPlaceholderText(tr("Channel"));
    m_fill = new QPushButton(tr("&Fill in its last 3 months"), content);
    m_filled = makeMutedLabel(QString(), content);
    m_filled->setWordWrap(true);
    m_filled->setFont(fontFor(FontRole::Small, font()));
    grid->addWidget(m_channel, 0, 0);
    grid->addWidget(m_fill, 0, 1);
    grid->addWidget(m_filled, 1, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    connect(m_channel, &SearchableChoice::currentChanged, this,
            [this](qint64 id) { m_fill->setEnabled(id != 0); });
    m_fill->setEnabled(false);
    m_filled->hide();
    return content;
}

void CalculatorPage::addRow(PlanField field, QGridLayout &grid)
{
    NumberEdit *edit = isMoney(field) ? new MoneyEdit(this) : new NumberEdit(this);
    edit->setLocaleOfNumbers(format().locale());
    if (isShare(field)) {
        edit->setDigits(percentDigits, 0);
        edit->setUnit(format().locale().percent());
    } else if (field == PlanField::Hours) {
        edit->setDigits(hourDigits, 0);
        edit->setUnit(tr("hours"));
    }
    Row &row = m_fields[std::size_t(field)];
    row.label = makeMutedLabel(planFieldName(field), this);
    row.field = new SliderField(planFieldName(field), edit, this);
    row.label->setBuddy(row.field);
    if (isShare(field))
        row.field->setLimit(wholeShare);
    const int at = grid.rowCount();
    grid.addWidget(row.label, at, 0);
    grid.addWidget(row.field, at, 1);
    connect(row.field, &SliderField::valueChanged, this, [this, field](qint64 value) { take(field, value); });
}

QWidget *CalculatorPage::makeResult()
{
    auto *content = new QWidget(this);
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(cardGap);
    for (int i = 0; i < 4; ++i) {
        m_cards.append(new KpiCard(content));
        grid->addWidget(m_cards.last(), i / 2, i % 2);
    }
    auto *words = new Card(tr("In words"), content);
    m_sentence = new QLabel(words);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->setContent(m_sentence);
    grid->addWidget(words, 2, 0, 1, 2);
    m_curveCard = new Card(tr("ROI against"), content);
    m_varied = new QComboBox(m_curveCard);
    m_varied->setAccessibleName(tr("ROI against"));
    m_varied->setFocusPolicy(Qt::StrongFocus);
    m_curveCard->addControl(m_varied);
    m_shown = new SegmentedControl(tr("Show as"), {tr("Chart"), tr("Table")}, m_curveCard);
    m_curveCard->addControl(m_shown);
    auto *inside = new QWidget(m_curveCard);
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(0, 0, 0, 0);
    m_curve = new RoiCurve(inside);
    m_points = new RecordModel(pointColumns(tr("At")), this);
    m_table = new FigureTable(tr("ROI against what is varied, table"), inside);
    m_table->setModel(m_points);
    layout->addWidget(m_curve);
    layout->addWidget(m_table);
    m_curveCard->setContent(inside);
    grid->addWidget(m_curveCard, 3, 0, 1, 2);
    return content;
}

} // namespace payoff
