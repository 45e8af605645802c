// SPDX-License-Identifier: GPL-3.0-or-later
// "payoff query" prints every figure by every dimension as the window's tables compute it.
#include "core/roi/figuretext.h"
#include "core/roi/queryengine.h"
#include "core/workspace/workspace.h"
#include "tests/cli/program.h"
#include "tests/support/tempworkspace.h"

#include <QJsonObject>

namespace payoff {
namespace {

TEST(QueryMatrix, PrintsEveryFigureByEveryDimensionAsItIsComputed)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("example.payoff"));
    ASSERT_EQ(payoffRun({QStringLiteral("new"), path, QStringLiteral("--example")}).code, 0);
    const QStringList keys = Figure::allKeys();
    QVector<Figure> figures;
    for (const QString &key : keys)
        figures.push_back(valueOf(Figure::fromKey(key)));
    const auto workspace = valueOf(Workspace::open(path));
    for (const auto &[dimension, name] : EnumKeys<Dimension>::keys) {
        const ProgramRun run =
            payoffRun({QStringLiteral("query"), path, QStringLiteral("--measures"), keys.join(u','),
                       QStringLiteral("--by"), QString::fromLatin1(name), QStringLiteral("--from"),
                       QStringLiteral("2026-10-01"), QStringLiteral("--to"), QStringLiteral("2026-10-31"),
                       QStringLiteral("--format"), QStringLiteral("json")});
        ASSERT_EQ(run.code, 0) << name << qPrintable(run.err);
        Query query;
        query.figures = figures;
        query.by = {dimension};
        query.days = wholeMonth("2026-10");
        const QueryResult answer = valueOf(runQuery(*workspace, query));
        const QJsonArray rows = run.array();
        ASSERT_EQ(rows.size(), answer.rows.size()) << name;
        for (qsizetype row = 0; row < rows.size(); ++row) {
            const QJsonObject printed = rows[row].toObject();
            EXPECT_EQ(printed[QString::fromLatin1(name)].toString(), answer.rows[row].keys.front().text);
            for (qsizetype i = 0; i < figures.size(); ++i) {
                const QJsonValue value = printed[keys[i]];
                const QString text =
                    machineText(figures[i], answer.rows[row].values[i], workspace->info().currency);
                if (value.isString())
                    EXPECT_EQ(value.toString(), text) << name << ", " << qPrintable(keys[i]);
                else if (value.isNull())
                    EXPECT_TRUE(text.isEmpty()) << name << ", " << qPrintable(keys[i]);
                else
                    EXPECT_DOUBLE_EQ(value.toDouble(), text.toDouble())
                        << name << ", " << qPrintable(keys[i]);
            }
        }
    }
}

TEST(QueryMatrix, KnowsWhatAWorkspaceDefinesItself)
{
    TempWorkspace workspace;
    const ChannelId meta = workspace.addChannel("Meta");
    OwnMeasure calls;
    calls.key = calls.name = QStringLiteral("calls");
    calls = workspace.add(calls);
    workspace.apply(added(OwnValue{calls.id, meta, {}, month("2026-05"), 40}));
    OwnKpi kpi;
    kpi.key = QStringLiteral("half");
    kpi.name = QStringLiteral("Half the calls");
    kpi.formula = QStringLiteral("calls ÷ 2");
    kpi.unit = FigureUnit::Number;
    workspace.add(kpi);
    workspace.close();
    const ProgramRun run =
        payoffRun({QStringLiteral("query"), workspace.path(), QStringLiteral("--measures"),
                   QStringLiteral("calls,half"), QStringLiteral("--from"), QStringLiteral("2026-05-01"),
                   QStringLiteral("--to"), QStringLiteral("2026-05-31"), QStringLiteral("--format"),
                   QStringLiteral("json")});
    ASSERT_EQ(run.code, 0) << qPrintable(run.err);
    EXPECT_EQ(run.array()[0].toObject()[u"half"].toDouble(), 20);
    const ProgramRun unknown = payoffRun(
        {QStringLiteral("query"), workspace.path(), QStringLiteral("--measures"), QStringLiteral("klout")});
    EXPECT_EQ(unknown.code, 2);
    EXPECT_TRUE(unknown.err.contains(QStringLiteral("calls")));
}

} // namespace
} // namespace payoff
