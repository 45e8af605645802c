// SPDX-License-Identifier: GPL-3.0-or-later
// Every figure by every dimension on every basis and view: answers, adds up, and is what tables show.
#include "core/example/example.h"
#include "core/roi/kpitable.h"
#include "core/roi/queryengine.h"
#include "tests/support/tempworkspace.h"

namespace payoff {
namespace {

class QueryMatrix : public testing::Test {
protected:
    static void SetUpTestSuite()
    {
        s_folder = new QTemporaryDir;
        s_workspace = valueOf(createExample(s_folder->filePath(QStringLiteral("example.payoff")),
                                            day("2026-11-21"), fixedClock(day("2026-11-21"))));
    }
    static void TearDownTestSuite()
    {
        s_workspace.reset();
        delete s_folder;
        s_folder = nullptr;
    }

    static Query query(const QVector<Figure> &figures, const QVector<Dimension> &by, const Bases &bases)
    {
        Query query;
        query.figures = figures;
        query.by = by;
        query.bases = bases;
        query.days = DayRange{day("2026-09-01"), day("2026-10-31")};
        return query;
    }
    static QVector<Bases> allBases()
    {
        QVector<Bases> all;
        for (const auto &[value, valueKey] : EnumKeys<ValueBasis>::keys) {
            for (const auto &[cost, costKey] : EnumKeys<CostBasis>::keys) {
                for (const auto &[view, viewKey] : EnumKeys<TimeView>::keys)
                    all.push_back({value, cost, view});
            }
        }
        return all;
    }

    inline static QTemporaryDir *s_folder = nullptr;
    inline static std::unique_ptr<Workspace> s_workspace;
};

TEST_F(QueryMatrix, AnswersEveryFigureByEveryDimensionOnEveryBasisAndView)
{
    for (const auto &[dimension, key] : EnumKeys<Dimension>::keys) {
        // All bases where figures are split most; elsewhere those at both ends.
        const bool isSplitMost = dimension == Dimension::Channel || dimension == Dimension::Campaign;
        const Bases last{ValueBasis::Incremental, CostBasis::Ads, TimeView::Touch};
        for (const Bases &bases : isSplitMost ? allBases() : QVector<Bases>{Bases{}, last}) {
            const auto answer = runQuery(*s_workspace, query(tableFigures(), {dimension}, bases));
            ASSERT_TRUE(answer) << key;
            ASSERT_FALSE(answer->rows.isEmpty()) << key;
            for (const QueryRow &row : answer->rows) {
                ASSERT_EQ(row.values.size(), tableFigures().size());
                for (qsizetype i = 0; i < row.values.size(); ++i) {
                    const FigureValue &value = row.values[i];
                    EXPECT_EQ(value.isAvailable(), value.sum || value.ratio)
                        << key << ": " << qPrintable(tableFigures()[i].key());
                }
            }
        }
    }
}

TEST_F(QueryMatrix, SumsOverTimeAndChannelsAreTheTotal)
{
    const QVector<Figure> sums{Measure::AdSpend,         Measure::Revenue,    Measure::Clicks,
                               Derived::OtherDirectCost, Derived::SharedCost, Derived::Cost};
    const QVector<FigureValue> total =
        valueOf(runQuery(*s_workspace, query(sums, {}, {}))).rows.front().values;
    for (const Dimension dimension :
         {Dimension::Channel, Dimension::Campaign, Dimension::Day, Dimension::Week, Dimension::Month,
          Dimension::Quarter, Dimension::Year}) {
        const QueryResult parts = valueOf(runQuery(*s_workspace, query(sums, {dimension}, {})));
        for (qsizetype i = 0; i < sums.size(); ++i) {
            qint64 sum = 0;
            for (const QueryRow &row : parts.rows)
                sum += row.values[i].sum.value_or(0);
            EXPECT_EQ(sum, total[i].sum) << qPrintable(toKey(dimension)) << ", " << qPrintable(sums[i].key());
        }
    }
}

TEST_F(QueryMatrix, CategoriesOfCostAreAllOfIt)
{
    const QueryResult parts =
        valueOf(runQuery(*s_workspace, query({Derived::Cost}, {Dimension::Category}, {})));
    qint64 sum = 0;
    for (const QueryRow &row : parts.rows)
        sum += row.values.front().sum.value_or(0);
    const QueryResult total = valueOf(runQuery(*s_workspace, query({Derived::Cost}, {}, {})));
    EXPECT_EQ(sum, total.rows.front().values.front().sum);
}

TEST_F(QueryMatrix, TablesShowWhatIsAsked)
{
    View view;
    view.span = Span::Custom;
    view.days = DayRange{day("2026-09-01"), day("2026-10-31")};
    for (const Bases &bases :
         {Bases{}, Bases{ValueBasis::Contribution, CostBasis::Direct, TimeView::Touch}}) {
        view.bases = bases;
        for (const Dimension by : {Dimension::Channel, Dimension::Campaign}) {
            const KpiTable table = valueOf(kpiTable(*s_workspace, view, by, tableFigures()));
            const QueryResult answer = valueOf(runQuery(*s_workspace, query(tableFigures(), {by}, bases)));
            QHash<qint64, QVector<FigureValue>> asked;
            for (const QueryRow &row : answer.rows)
                asked.insert(row.keys.front().id, row.values);
            for (const KpiRow &row : table.rows) {
                if (!row.shown.isEmpty()) {
                    EXPECT_EQ(row.shown, asked.value(row.id)) << qPrintable(toKey(by)) << row.id;
                }
            }
        }
    }
}

} // namespace
} // namespace payoff
