// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/summarytable.h"

#include "core/closing/snapshot.h"
#include "ui/report/reportcells.h"
#include "ui/report/reportlanguage.h"
#include "ui/text/missingtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace payoff {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr double thousand = 1'000;
constexpr double hundred = 100;
constexpr int multipleDigits = 2;

ReportCell missingCell(Missing reason)
{
    ReportCell cell{reason == Missing::NotReported ? Format::notReported() : Format::notAvailable()};
    cell.value.missing = sentence(reason);
    return cell;
}

ReportCell cellOf(const SummaryColumn &column, const FigureValue &cell, Currency currency,
                  const Format &format)
{
    if (!cell.isAvailable())
        return missingCell(cell.missing);
    const qint64 sum = cell.sum.value_or(0);
    const double ratio = cell.ratio.value_or(0);
    switch (column.unit) {
    case SummaryUnit::Money:
        return {format.compactMoney({sum, currency}),
                {ReportUnit::Money, double(sum) / std::pow(10.0, currency.digits())}};
    case SummaryUnit::Count:
        return {format.count(sum), {ReportUnit::Count, double(sum)}};
    case SummaryUnit::Thousandths:
        return {format.thousandths(sum), {ReportUnit::Count, double(sum) / thousand}};
    case SummaryUnit::Fraction:
        return {format.percent(ratio, 1), {ReportUnit::Fraction, ratio}};
    case SummaryUnit::Multiple:
        return {format.number(ratio, multipleDigits), {ReportUnit::Number, ratio, {}, multipleDigits}};
    case SummaryUnit::Points:
        return {format.points(ratio, 1), {ReportUnit::Points, ratio * hundred}};
    }
    Q_UNREACHABLE();
}

QVector<ReportCell> cellsOf(const MonthSummary &summary, const SummaryRow &row, const QString &name,
                            const Format &format)
{
    QVector<ReportCell> cells{{name}};
    for (qsizetype i = 0; i < row.cells.size(); ++i)
        cells.push_back(cellOf(summary.columns[i], row.cells[i], summary.currency, format));
    return cells;
}

bool hasBars(const ReportDocument &document)
{
    for (const ReportSection &section : document.sections) {
        for (const ReportBlock &block : section.blocks) {
            const auto *table = std::get_if<ReportTable>(&block);
            if (table && !table->bars.isEmpty())
                return true;
        }
    }
    return false;
}

ReportTable summaryTable(const MonthSummary &summary, const Format &format)
{
    ReportTable table;
    table.name = Texts::tr("Comparison");
    table.columns.push_back({Texts::tr("Channel"), false});
    for (const SummaryColumn &column : summary.columns)
        table.columns.push_back({QCoreApplication::translate("Summary", column.title), true, column.key,
                                 QString::fromLatin1(column.totalFormula), column.isAdditive});
    for (const SummaryRow &row : summary.rows)
        addRow(table,
               cellsOf(summary, row, row.channel.value == 0 ? Texts::tr("(no channel)") : row.name, format));
    setTotal(table, cellsOf(summary, summary.total, Texts::tr("Total"), format));
    return table;
}

} // namespace

void appendSummary(ReportDocument &document, const MonthSummary &summary)
{
    const ReportLanguage language(document.language);
    ReportTable table = summaryTable(summary, document.format);
    if (!hasBars(document)) {
        table.bars = {int(summary.columnOf(QStringLiteral("cost"))) + 1,
                      int(summary.columnOf(QStringLiteral("value"))) + 1};
        table.barsTitle = Texts::tr("Cost and value by channel");
    }
    document.sections.push_back({Texts::tr("Comparison with other periods"), {}, {table}});
}

Result<void> appendSummary(ReportDocument &document, const Workspace &workspace,
                           const SummaryRequest &request)
{
    const auto summary = summaryOf(workspace, request);
    if (!summary)
        return summary.error();
    appendSummary(document, *summary);
    return {};
}

} // namespace payoff
