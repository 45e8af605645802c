// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportwords.h"

#include "ui/text/figurewords.h"

#include <algorithm>

namespace payoff {

namespace {

/// Also of what is archived or was merged into another.
template <class T>
QString nameIn(const QVector<T> &list, const QVector<T> &merged, qint64 id)
{
    const decltype(T::id) wanted{id};
    if (const T *found = byId(list, wanted))
        return found->name;
    const T *found = byId(merged, wanted);
    return found ? found->name : QString();
}

} // namespace

ReportWords::ReportWords(const ReportData &data, const Format &format)
    : m_data(data),
      m_format(format)
{
}

QString ReportWords::name(Dimension by, qint64 id) const
{
    const Contents &contents = m_data.contents;
    if (by == Dimension::Campaign)
        return id == 0 ? tr("(no campaign)") : nameIn(contents.campaigns, contents.mergedCampaigns, id);
    return id == 0 ? tr("(no channel)") : nameIn(contents.channels, contents.mergedChannels, id);
}

QString ReportWords::figure(const Figure &figure, const FigureValue &value) const
{
    return fullFigureText(figure, value, m_data.currency, m_format);
}

QString ReportWords::change(const Figure &figure, const FigureValue &now, const FigureValue &before) const
{
    if (!now.isAvailable() || !before.isAvailable())
        return {};
    if (figure.unit() == FigureUnit::Fraction && now.ratio && before.ratio)
        return points(*now.ratio - *before.ratio);
    const double then = before.ratio ? *before.ratio : double(before.sum.value_or(0));
    const double is = now.ratio ? *now.ratio : double(now.sum.value_or(0));
    return then > 0 ? m_format.signedPercent((is - then) / then, 1) : QString();
}

QString ReportWords::period(const Period &period) const { return m_format.period(period, m_data.calendar); }

const ReportFigure &ReportWords::headline(const char *key) const
{
    const auto found =
        std::find_if(m_data.headline.begin(), m_data.headline.end(),
                     [&](const ReportFigure &each) { return each.figure.key() == QLatin1String(key); });
    Q_ASSERT(found != m_data.headline.end());
    return *found;
}

GoalData ReportWords::goals() const { return goalData(m_data.goals, m_data.contents, m_data.currency); }

QString ReportWords::categoryName(BenefitCategory category)
{
    switch (category) {
    case BenefitCategory::Loyalty:
        return tr("Loyalty");
    case BenefitCategory::Differentiation:
        return tr("Differentiation");
    case BenefitCategory::Reputation:
        return tr("Reputation");
    case BenefitCategory::Dialogue:
        return tr("Dialogue");
    case BenefitCategory::Feedback:
        return tr("Feedback");
    case BenefitCategory::EmployeeTrust:
        return tr("Trust of employees");
    case BenefitCategory::PartnerTrust:
        return tr("Trust of partners");
    case BenefitCategory::Risk:
        return tr("Lower risk");
    }
    Q_UNREACHABLE();
}

QString ReportWords::timeViewName(TimeView view)
{
    return view == TimeView::Outcome ? tr("results count on the day of the outcome")
                                     : tr("results count on the day of the click or view");
}

} // namespace payoff
