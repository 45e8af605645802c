// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportcampaign.h"

#include "ui/text/figurewords.h"
#include "ui/text/missingtext.h"

namespace payoff {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ReportCampaign)
};

QString outcomeSentence(std::optional<CampaignOutcome> outcome)
{
    if (!outcome)
        return Texts::tr("Nobody has judged its outcome yet.");
    switch (*outcome) {
    case CampaignOutcome::Worked:
        return Texts::tr("Its outcome: it worked.");
    case CampaignOutcome::Mixed:
        return Texts::tr("Its outcome: mixed.");
    case CampaignOutcome::Failed:
        return Texts::tr("Its outcome: it failed.");
    }
    Q_UNREACHABLE();
}

const Campaign *campaignOf(const ReportData &data)
{
    return data.campaign ? byId(data.contents.campaigns, data.campaign->campaign) : nullptr;
}

QString daysSentence(const ReportWords &words, const Campaign &campaign)
{
    const Format &format = words.format();
    if (campaign.firstDay && campaign.lastDay)
        return Texts::tr("It ran for these days: %1.")
            .arg(format.range({*campaign.firstDay, *campaign.lastDay}));
    return campaign.firstDay ? Texts::tr("It began on %1.").arg(format.longDay(*campaign.firstDay))
                             : QString();
}

QString resultSentence(const ReportWords &words, const CampaignReview &review)
{
    const QString asOf = words.format().longDay(words.data().asOf);
    const Figure roi = words.headline("roi").figure;
    if (!review.total.roi.isAvailable())
        //: A day and a sentence
        return Texts::tr("Over its whole life up to %1 a return on investment cannot be given. %2")
            .arg(asOf, sentence(review.total.roi.missing));
    QString text = Texts::tr("Over its whole life up to %1: ROI %2, net return %3.")
                       .arg(asOf, words.figure(roi, review.total.roi),
                            words.figure(Derived::NetReturn, review.netReturn));
    if (review.isMaturing)
        text += u' ' + Texts::tr("Its sales cycle is not over: results are still to come.");
    return text;
}

QString rankSentence(const ReportWords &words, const CampaignReview &review)
{
    if (review.rank == 0 || review.ranked < 2)
        return {};
    //: Its place by ROI, and among how many campaigns
    return Texts::tr("By ROI it is number %1 of the %2 campaigns that have ended.")
        .arg(words.format().count(review.rank), words.format().count(review.ranked));
}

QString money(const ReportWords &words, std::optional<qint64> minor)
{
    return minor ? words.format().money({*minor, words.data().currency}) : Format::notReported();
}

QStringList planCells(const ReportWords &words, const PlanReview &plan)
{
    return {money(words, plan.planned),
            money(words, plan.adSpend),
            money(words, plan.left()),
            money(words, plan.loadedCost),
            words.figure(Derived::Value, plan.value),
            words.figure(words.headline("roi").figure, plan.roi)};
}

} // namespace

QString campaignReported(const ReportWords &words)
{
    const auto &review = words.data().campaign;
    return review ? words.name(Dimension::Campaign, review->campaign.value) : QString();
}

ReportList campaignSentences(const ReportWords &words)
{
    ReportList list;
    const Campaign *campaign = campaignOf(words.data());
    if (!campaign)
        return list;
    list.lines = {daysSentence(words, *campaign), outcomeSentence(campaign->outcome)};
    if (!campaign->learnings.trimmed().isEmpty())
        list.lines.push_back(
            Texts::tr("What was learned: %1").arg(isolatedName(campaign->learnings.simplified())));
    list.lines += resultSentence(words, *words.data().campaign);
    list.lines += rankSentence(words, *words.data().campaign);
    list.lines.removeAll(QString());
    return list;
}

ReportTable planTable(const ReportWords &words)
{
    ReportTable table;
    if (!words.data().campaign)
        return table;
    table.caption = Texts::tr("Planned and spent over its whole life");
    table.columns = {{Texts::tr("Channel"), false},
                     {Texts::tr("Planned"), true},
                     {figureName(Measure::AdSpend), true},
                     {Texts::tr("Left"), true},
                     {Texts::tr("All cost"), true},
                     {figureName(Derived::Value), true},
                     {figureName(words.headline("roi").figure), true}};
    for (const PlanReview &plan : words.data().campaign->channels)
        table.rows.push_back(QStringList{words.name(Dimension::Channel, plan.channel.value)}
                             + planCells(words, plan));
    table.total = QStringList{Texts::tr("Total")} + planCells(words, words.data().campaign->total);
    return table;
}

} // namespace payoff
