// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/reviewtext.h"

#include "ui/models/goaldata.h"
#include "ui/text/figurewords.h"
#include "ui/text/missingtext.h"
#include "ui/text/rangetext.h"

#include <QCoreApplication>

namespace payoff {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Review)
};

const Figure &roi()
{
    static const Figure figure = *kpiFromKey(QStringLiteral("roi"));
    return figure;
}

QString channelName(ChannelId id, const ReviewWords &words)
{
    const Channel *channel = byId(words.contents.channels, id);
    return channel ? channel->name : Texts::tr("(unattributed)");
}

QString moneyText(qint64 minor, const ReviewWords &words)
{
    return words.format.compactMoney({minor, words.currency});
}

RecordCell moneyCell(std::optional<qint64> minor, const ReviewWords &words, Tone tone = Tone::Plain)
{
    if (!minor)
        return {Format::notReported(), {}, {}, Tone::Muted};
    const Money money{*minor, words.currency};
    return {words.format.amount(money), qlonglong(*minor), money.toDecimal(), tone,
            words.format.money(money)};
}

RecordCell roiCell(const FigureValue &value, const ReviewWords &words)
{
    if (!value.isAvailable())
        return {Format::notAvailable(), {}, {}, Tone::Muted, sentence(value.missing)};
    return {fullFigureText(roi(), value, words.currency, words.format), *value.ratio,
            QString::number(*value.ratio, 'f', 4), Tone::Plain,
            rangeSentence(rangeText(roi(), value, words.currency, words.format))};
}

Record planRecord(qint64 id, const QString &name, const PlanReview &plan, const ReviewWords &words)
{
    const auto used = plan.used();
    const auto left = plan.left();
    Record record;
    record.id = id;
    record.cells = {
        {name},
        moneyCell(plan.planned, words),
        moneyCell(plan.adSpend, words),
        moneyCell(left, words, left.value_or(0) < 0 ? Tone::Worse : Tone::Plain),
        used ? RecordCell{words.format.percent(*used), *used, QString::number(*used, 'f', 4)}
             : RecordCell{Format::notAvailable(), {}, {}, Tone::Muted, Texts::tr("Nothing was planned.")},
        moneyCell(plan.expected, words),
        moneyCell(plan.loadedCost, words),
        roiCell(plan.roi, words)};
    return record;
}

/// "142% (120% to 171%)".
QString withRange(const Figure &figure, const FigureValue &value, const ReviewWords &words)
{
    const QString text = fullFigureText(figure, value, words.currency, words.format);
    const QString range = rangeText(figure, value, words.currency, words.format);
    //: A figure and, in parentheses, its range
    return range.isEmpty() ? text : Texts::tr("%1 (%2)").arg(text, range);
}

QString resultText(const CampaignReview &review, const ReviewWords &words)
{
    const PlanReview &total = review.total;
    if (!total.roi.isAvailable())
        return Texts::tr("There is no ROI: %1").arg(sentence(total.roi.missing));
    QString text =
        Texts::tr("ROI %1, net return %2.")
            .arg(withRange(roi(), total.roi, words), withRange(Derived::NetReturn, review.netReturn, words));
    if (review.isMaturing)
        text += u' ' + Texts::tr("Its sales cycle is not over: results are still to come.");
    return text;
}

QString rankText(const CampaignReview &review, const ReviewWords &words)
{
    const int past = int(review.past ? review.past->count : 0);
    if (past == 0)
        return Texts::tr("No other campaign with an ROI has ended, so there is none to compare it with.");
    const auto percent = [&](double value) { return words.format.percent(value); };
    const Spread &spread = *review.past;
    const QString others = past < 4
        ? Texts::tr("Median of %n campaign(s) that ended: %1.", nullptr, past).arg(percent(spread.median))
        : Texts::tr("Median of %n campaign(s) that ended: %1, the middle half %2 to %3.", nullptr, past)
              .arg(percent(spread.median), percent(spread.lowerQuartile), percent(spread.upperQuartile));
    if (review.rank == 0)
        return others;
    return Texts::tr("By ROI it is number %1 of %2.")
               .arg(words.format.count(review.rank), words.format.count(review.ranked))
        + u' ' + others;
}

QString paceText(const CampaignReview &review, const ReviewWords &words)
{
    if (!review.elapsed || !review.total.planned)
        return Texts::tr("Without first and last day and a planned budget there is no pace to compare with.");
    const QString planned = moneyText(*review.total.planned, words);
    const QString spent = moneyText(review.total.adSpend.value_or(0), words);
    if (review.hasEnded)
        return Texts::tr("Of %1 planned, %2 was spent on ads.").arg(planned, spent);
    return Texts::tr("%1 of its days are over: spent evenly, %2 of %3 would be gone; it is %4.")
        .arg(words.format.percent(*review.elapsed), moneyText(review.total.expected.value_or(0), words),
             planned, spent);
}

QString incrementalText(const CampaignReview &review, const ReviewWords &words)
{
    if (!review.baseline)
        return Texts::tr(
            "No baseline says what would have come in without it, so what it added is not known.");
    if (!review.incremental.isAvailable())
        return Texts::tr("What it added: %1").arg(sentence(review.incremental.missing));
    const QString added = withRange(Derived::Value, review.incremental, words);
    const QString baseline = moneyText(*review.baseline, words);
    if (!review.incrementalRoi.isAvailable())
        return Texts::tr("%1 would have come in anyway; it added %2.").arg(baseline, added);
    return Texts::tr("%1 would have come in anyway; it added %2, an incremental ROI of %3.")
        .arg(baseline, added, withRange(roi(), review.incrementalRoi, words));
}

QString channelsText(const CampaignReview &review, const ReviewWords &words)
{
    if (!review.best || !review.worst)
        return {};
    const auto named = [&](ChannelId id) {
        const auto part = std::find_if(review.channels.begin(), review.channels.end(),
                                       [&](const PlanReview &each) { return each.channel == id; });
        return Texts::tr("%1 with %2")
            .arg(isolatedName(channelName(id, words)), words.format.percent(part->roi.ratio.value_or(0)));
    };
    return Texts::tr("Best channel: %1. Worst: %2.").arg(named(*review.best), named(*review.worst));
}

} // namespace

QString outcomeText(std::optional<CampaignOutcome> outcome)
{
    if (!outcome)
        return Texts::tr("Not reviewed");
    switch (*outcome) {
    case CampaignOutcome::Worked:
        return Texts::tr("Worked");
    case CampaignOutcome::Mixed:
        return Texts::tr("Mixed");
    case CampaignOutcome::Failed:
        return Texts::tr("Failed");
    }
    Q_UNREACHABLE();
}

QVector<RecordColumn> planColumns()
{
    return {{Texts::tr("Channel")},           {Texts::tr("Planned"), true}, {Texts::tr("Ad spend"), true},
            {Texts::tr("Left"), true},        {Texts::tr("Used"), true},    {Texts::tr("Even pace"), true},
            {Texts::tr("Loaded cost"), true}, {Texts::tr("ROI"), true}};
}

QVector<Record> planRecords(const CampaignReview &review, const ReviewWords &words)
{
    QVector<Record> records;
    for (const PlanReview &each : review.channels)
        records.push_back(planRecord(each.channel.value, channelName(each.channel, words), each, words));
    if (records.size() != 1)
        records.push_back(planRecord(-1, Texts::tr("Together"), review.total, words));
    return records;
}

QStringList reviewSentences(const CampaignReview &review, const ReviewWords &words)
{
    QStringList sentences{resultText(review, words), rankText(review, words), paceText(review, words),
                          incrementalText(review, words), channelsText(review, words)};
    sentences.removeAll(QString());
    return sentences;
}

QStringList goalSentences(const Campaign &campaign, const QVector<GoalProgress> &progress,
                          const ReviewWords &words)
{
    QStringList lines;
    for (const GoalProgress &each : progress) {
        const Goal *goal = byId(words.contents.goals, each.goal);
        if (!goal || !campaign.goals.contains(each.goal))
            continue;
        const QString name = isolatedName(goal->name);
        lines.push_back(
            each.share
                //: A goal, where it stands, how much of it is reached
                ? Texts::tr("%1: %2 (%3)").arg(name, statusText(each), words.format.percent(*each.share))
                : Texts::tr("%1: %2").arg(name, statusText(each)));
    }
    return lines;
}

QVector<RecordColumn> caseColumns()
{
    return {{Texts::tr("Campaign")},
            {Texts::tr("Outcome")},
            {Texts::tr("ROI"), true},
            {Texts::tr("When")},
            {Texts::tr("Learnings")}};
}

QVector<Record> caseRecords(std::optional<CampaignOutcome> outcome,
                            const QHash<CampaignId, FigureValue> &rois, const ReviewWords &words)
{
    QVector<Record> records;
    for (const Campaign &campaign : words.contents.campaigns) {
        if (!campaign.outcome || (outcome && campaign.outcome != outcome))
            continue;
        const Tone tone = campaign.outcome == CampaignOutcome::Worked ? Tone::Better
            : campaign.outcome == CampaignOutcome::Failed             ? Tone::Worse
                                                                      : Tone::Plain;
        RecordCell when{Format::notReported(), {}, {}, Tone::Muted};
        if (campaign.firstDay)
            when = {campaign.lastDay ? words.format.range({*campaign.firstDay, *campaign.lastDay})
                                     : Texts::tr("from %1").arg(words.format.longDay(*campaign.firstDay)),
                    campaign.firstDay->sinceEpoch, campaign.firstDay->toIso(), Tone::Muted};
        records.push_back(
            {campaign.id.value,
             {{campaign.name},
              {outcomeText(campaign.outcome), int(*campaign.outcome), {}, tone},
              roiCell(rois.value(campaign.id), words),
              when,
              {campaign.learnings.simplified(), {}, campaign.learnings, Tone::Plain, campaign.learnings}}});
    }
    return records;
}

} // namespace payoff
