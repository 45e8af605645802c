// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roi/kpicard.h"

#include "core/campaigns/campaigntable.h"
#include "core/channels/channeltable.h"
#include "core/example/example.h"
#include "core/storage/repository.h"
#include "tests/support/smallworkspace.h"

#include <cmath>

namespace payoff {
namespace {

KpiCardQuestion questionOf(const char *key)
{
    View view;
    view.days = wholeMonth("2026-05");
    view.span = Span::Month;
    return {view, Figure::fromKey(QString::fromLatin1(key)).value(), {}, 0, false, {}};
}

double plainOf(const FigureValue &value) { return value.ratio.value_or(double(value.sum.value_or(0))); }

/// Sums of results and costs, and the parts of ratios over them.
bool addsUp(const Figure &part)
{
    if (const auto measure = part.measure())
        return info(*measure).additivity == Additivity::Sum;
    return part.derived() && *part.derived() <= Derived::NetReturn;
}

TEST(KpiCard, TakesRoiApartIntoValueAndCostByChannel)
{
    const SmallWorkspace small;
    const KpiCardData card = valueOf(kpiCard(*small.workspace, questionOf("roi")));
    EXPECT_DOUBLE_EQ(*card.value.ratio, 360.0 / 210.0);
    ASSERT_EQ(card.parts.size(), 2);
    EXPECT_EQ(card.parts[0].value.sum, 57'000);
    EXPECT_EQ(card.parts[1].value.sum, 21'000);
    ASSERT_EQ(card.rows.size(), 3);
    EXPECT_EQ(card.rows[0].name, QStringLiteral("(unattributed)"));
    EXPECT_EQ(card.rows[1].name, QStringLiteral("Facebook"));
    EXPECT_EQ(card.rows[1].parts[1].sum, 14'000);
    EXPECT_DOUBLE_EQ(*card.rows[1].value.ratio, 360.0 / 140.0);
    EXPECT_EQ(card.sources, QStringList(QStringLiteral("plain main")));
}

TEST(KpiCard, CountsOnlyCellsThatReportBothSidesOfARatio)
{
    const SmallWorkspace small;
    const KpiCardData card = valueOf(kpiCard(*small.workspace, questionOf("roas")));
    EXPECT_DOUBLE_EQ(*card.value.ratio, 5);
    EXPECT_DOUBLE_EQ(plainOf(card.parts[0].value), 50'000); // not the 70.00 that no spend stands beside
    EXPECT_DOUBLE_EQ(plainOf(card.parts[1].value), 10'000);
}

TEST(KpiCard, OfAChannelHasItsCampaignsAndOfACampaignItsChannels)
{
    const SmallWorkspace small;
    KpiCardQuestion question = questionOf("cost");
    question.of = Dimension::Channel;
    question.id = small.facebook.value;
    const KpiCardData ofChannel = valueOf(kpiCard(*small.workspace, question));
    EXPECT_EQ(ofChannel.value.sum, 14'000);
    ASSERT_EQ(ofChannel.rows.size(), 1);
    EXPECT_EQ(ofChannel.rows[0].name, QStringLiteral("Spring"));
    question.of = Dimension::Campaign;
    question.id = small.spring.value;
    const KpiCardData ofCampaign = valueOf(kpiCard(*small.workspace, question));
    ASSERT_EQ(ofCampaign.rows.size(), 1);
    EXPECT_EQ(ofCampaign.rows[0].name, QStringLiteral("Facebook"));
}

TEST(KpiCard, GoesOverTheDaysOfAMonthAndTheMonthsOfMore)
{
    const SmallWorkspace small;
    KpiCardQuestion question = questionOf("ad_spend");
    question.byTime = true;
    const KpiCardData month = valueOf(kpiCard(*small.workspace, question));
    EXPECT_EQ(month.rowsBy, Dimension::Day);
    EXPECT_EQ(month.rows.size(), 2);
    question.view.span = Span::Custom;
    question.view.days = DayRange{day("2026-04-01"), day("2026-05-31")};
    const KpiCardData two = valueOf(kpiCard(*small.workspace, question));
    EXPECT_EQ(two.rowsBy, Dimension::Month);
    ASSERT_EQ(two.rows.size(), 2);
    EXPECT_EQ(two.rows[0].name, QStringLiteral("2026-04"));
    EXPECT_EQ(two.value.sum, 23'000);
}

/// Every figure of the catalogue in the example, of everything, of each channel and of each campaign, by
/// things and over time.
class KpiCardOfTheExample : public testing::Test {
protected:
    KpiCardOfTheExample()
    {
        m_workspace = valueOf(createExample(m_folder.filePath(QStringLiteral("example.payoff")),
                                            day("2026-11-21"), fixedClock(day("2026-11-21"))));
        m_view.days = wholeMonth("2026-10");
        m_view.bases.value = ValueBasis::Value;
    }

    void checkRows(const QVector<Figure> &figures, std::optional<Dimension> of, qint64 id)
    {
        for (const Figure &figure : figures) {
            for (const bool byTime : {false, true}) {
                const KpiCardData card = valueOf(kpiCard(*m_workspace, {m_view, figure, of, id, byTime, {}}));
                for (qsizetype part = 0; part < card.parts.size(); ++part) {
                    if (addsUp(card.parts[part].named))
                        checkPart(card, part, figure, byTime);
                }
            }
        }
    }

    /// One with cost of the ledger, one over cells, one over paid cells, one sum.
    const QVector<Figure> m_ofEveryKind{*kpiFromKey(QStringLiteral("roi")),
                                        *kpiFromKey(QStringLiteral("ctr")),
                                        *kpiFromKey(QStringLiteral("cpc")), Derived::Cost};
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    View m_view;

private:
    static void checkPart(const KpiCardData &card, qsizetype part, const Figure &figure, bool byTime)
    {
        double sum = 0;
        for (const KpiCardRow &row : card.rows)
            sum += plainOf(row.parts[part]);
        const double whole = plainOf(card.parts[part].value);
        // Half cents of assumed value are rounded row by row.
        const double tolerance = std::max(1.0, 0.5 * double(card.rows.size()));
        const bool isRounded = card.parts[part].named == Figure(Derived::AssumedValue)
            || card.parts[part].named == Figure(Derived::Value)
            || card.parts[part].named == Figure(Derived::NetReturn);
        EXPECT_NEAR(sum, whole, isRounded ? tolerance : 1e-6)
            << qPrintable(figure.key()) << ": " << qPrintable(card.parts[part].named.key())
            << (byTime ? " over time" : " by things");
    }
};

TEST_F(KpiCardOfTheExample, RowsAddUpToEachPartOfEveryFigure)
{
    checkRows(tableFigures(), {}, 0);
    for (const Channel &channel : valueOf(Repository<Channel>(m_workspace->database()).all()))
        checkRows(m_ofEveryKind, Dimension::Channel, channel.id.value);
}

TEST_F(KpiCardOfTheExample, RowsOfACampaignAddUpToEachPart)
{
    const auto campaigns = valueOf(Repository<Campaign>(m_workspace->database()).all());
    const auto running = std::find_if(campaigns.begin(), campaigns.end(), [](const Campaign &each) {
        return each.firstDay && *each.firstDay <= day("2026-10-31")
            && (!each.lastDay || *each.lastDay >= day("2026-10-01"));
    });
    ASSERT_NE(running, campaigns.end());
    checkRows(tableFigures(), Dimension::Campaign, running->id.value);
}

TEST_F(KpiCardOfTheExample, PartsGiveTheFigureBack)
{
    const KpiCardData roas =
        valueOf(kpiCard(*m_workspace, {m_view, *kpiFromKey(QStringLiteral("roas")), {}, 0, false, {}}));
    ASSERT_TRUE(roas.value.isAvailable());
    EXPECT_NEAR(plainOf(roas.parts[0].value) / plainOf(roas.parts[1].value), *roas.value.ratio, 1e-9);
    const KpiCardData cpm =
        valueOf(kpiCard(*m_workspace, {m_view, *kpiFromKey(QStringLiteral("cpm")), {}, 0, false, {}}));
    EXPECT_NEAR(1000 * plainOf(cpm.parts[0].value) / plainOf(cpm.parts[1].value), *cpm.value.ratio, 1e-6);
}

} // namespace
} // namespace payoff
