// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/resultform.h"

#include "ui/models/goaldata.h"
#include "ui/widgets/chipsfield.h"
#include "ui/widgets/monthpicker.h"
#include "ui/widgets/numberlist.h"

namespace payoff {

namespace {

// Ids of a list begin with 1: 0 is none.
qint64 choiceOf(Measure measure) { return int(measure) + 1; }
Measure measureOf(qint64 choice) { return Measure(choice - 1); }

} // namespace

ResultForm::ResultForm(const FormTools &tools, const FormRequest &request, QWidget *parent)
    : ThingForm(tools, tr("Add results"), Repeat::Offered, parent),
      m_channel(new SearchableChoice(this)),
      m_campaign(new SearchableChoice(this)),
      m_month(new MonthPicker(this)),
      m_measures(new ChipsField(this)),
      m_values(new NumberList(this))
{
    addFields();
    begin(request);
    connect(m_channel, &SearchableChoice::currentChanged, this, &ResultForm::followPlace);
    connect(m_campaign, &SearchableChoice::currentChanged, this, &ResultForm::followPlace);
    connect(m_month, &MonthPicker::monthPicked, this, &ResultForm::followPlace);
    connect(m_measures, &ChipsField::changed, this, &ResultForm::followMeasures);
    Form::begin();
}

void ResultForm::addFields()
{
    addField(tr("C&hannel"), m_channel);
    addField(tr("Ca&mpaign"), m_campaign);
    addField(tr("M&onth"), m_month);
    addField(tr("M&easures"), m_measures);
    addField(tr("&Values"), m_values,
             tr("They replace what was imported there, and are not added to it. An empty field leaves what "
                "was imported."));
}

void ResultForm::begin(const FormRequest &request)
{
    const qint64 channel = request.channel.value_or(ChannelId{}).value;
    const qint64 campaign = request.campaign.value_or(CampaignId{}).value;
    const QVector<ChoiceItem> channels = choicesOf(contents().channels, {channel});
    m_channel->setItems(channels);
    m_channel->setCurrent(channel != 0 || channels.isEmpty() ? channel : channels.first().id);
    m_campaign->setItems(choicesOf(contents().campaigns, {campaign}));
    m_campaign->setNone(tr("The whole channel"));
    m_campaign->setCurrent(campaign);
    m_month->setFormat(format());
    m_month->setAccessibleName(tr("Month"));
    m_month->setMonth(Month::of(request.day.value_or(document().asOf())));
    QVector<ChoiceItem> items;
    for (const MeasureInfo &each : measures())
        items.push_back({choiceOf(each.measure), measureName(each.measure)});
    m_measures->setItems(items);
    m_measures->setHint(tr("add a measure"));
    m_values->setLocaleOfNumbers(format().locale());
    readSheet();
    m_measures->setIds(firstMeasures());
    followMeasures();
}

QList<qint64> ResultForm::firstMeasures() const
{
    QList<qint64> first;
    for (const Measure each : {Measure::AdSpend, Measure::Revenue, Measure::Impressions, Measure::Clicks,
                               Measure::Leads, Measure::NewCustomers})
        first.push_back(choiceOf(each));
    for (const MeasureInfo &each : measures()) {
        if (typed(each.measure) && !first.contains(choiceOf(each.measure)))
            first.push_back(choiceOf(each.measure));
    }
    return first;
}

void ResultForm::readSheet()
{
    SheetQuestion question;
    question.month = m_month->month();
    question.grain = m_campaign->current() == 0 ? SheetGrain::Channel : SheetGrain::Campaign;
    const auto sheet = readMonthSheet(document().workspace(), question);
    m_sheet = sheet ? *sheet : MonthSheet{};
}

SheetCell ResultForm::standing(Measure measure) const
{
    for (const SheetRow &row : m_sheet.rows) {
        if (row.channel.value == m_channel->current() && row.campaign.value == m_campaign->current())
            return row[measure];
    }
    return {};
}

std::optional<qint64> ResultForm::typed(Measure measure) const
{
    const SheetCell cell = standing(measure);
    return cell.origin == CellOrigin::Typed ? cell.value : std::nullopt;
}

void ResultForm::followPlace()
{
    readSheet();
    showWhatStands();
    check();
}

void ResultForm::followMeasures()
{
    QVector<NumberList::Item> items;
    for (const qint64 id : m_measures->ids()) {
        const MeasureInfo &measure = info(measureOf(id));
        items.push_back({id, measureName(measure.measure), measure.measure, measure.mayBeNegative});
    }
    m_values->setItems(items, document().currency());
    setFieldVisible(m_values, !items.isEmpty());
    showWhatStands();
}

void ResultForm::showWhatStands()
{
    for (const qint64 id : m_measures->ids()) {
        const SheetCell cell = standing(measureOf(id));
        // What somebody typed here stays; what was offered gives way to what stands in the new place.
        if (m_values->value(id) == m_offered.value(id)) {
            m_offered[id] = typed(measureOf(id));
            m_values->setValue(id, m_offered[id]);
        }
        QString remark = tr("not reported");
        if (cell.reported)
            remark = tr("imported: %1")
                         .arg(measureText(*cell.reported, measureOf(id), document().currency(), format()));
        m_values->setRemark(id, remark);
    }
}

ChangeSet ResultForm::changes() const
{
    ChangeSet changes;
    for (const qint64 id : m_measures->ids()) {
        const Measure measure = measureOf(id);
        const TypedCellKey key{{m_channel->current()}, {m_campaign->current()}, m_month->month(), measure};
        const auto before = typed(measure);
        const auto after = m_values->value(id);
        if (before == after)
            continue;
        Edit<TypedCell> edit;
        if (before)
            edit.before = TypedCell{key, *before};
        if (after)
            edit.after = TypedCell{key, *after};
        changes.push_back(edit);
    }
    return changes;
}

QVector<FieldProblem> ResultForm::problems() const
{
    const Campaign *campaign = byId(contents().campaigns, CampaignId{m_campaign->current()});
    if (campaign && !campaign->channels.isEmpty()) {
        const auto &channels = campaign->channels;
        const bool runsThere =
            std::any_of(channels.begin(), channels.end(), [&](const CampaignChannel &each) {
                return each.channel.value == m_channel->current();
            });
        if (!runsThere)
            return {{m_campaign, tr("The campaign does not run on this channel.")}};
    }
    if (m_measures->ids().isEmpty())
        return {{m_measures, tr("Choose a measure.")}};
    if (m_values->problem().isEmpty() && changes().isEmpty())
        return {{m_values, tr("Nothing was entered yet.")}};
    return {};
}

QString ResultForm::stepName() const { return tr("add results"); }

void ResultForm::startNext() { followPlace(); }

} // namespace payoff
