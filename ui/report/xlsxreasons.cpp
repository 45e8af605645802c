// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/xlsxreasons.h"

#include <QCoreApplication>

#include <algorithm>

namespace payoff {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// What stands in place of a figure, why, and where.
struct Reason {
    QString text;
    QString missing;
    QStringList places;
};

Reason &reasonIn(QVector<Reason> &reasons, const QString &text, const QString &missing)
{
    const auto found = std::find_if(reasons.begin(), reasons.end(), [&](const Reason &each) {
        return each.text == text && each.missing == missing;
    });
    if (found != reasons.end())
        return *found;
    reasons.push_back({text, missing, {}});
    return reasons.last();
}

QStringList inWords(const QVector<Reason> &reasons)
{
    QStringList lines;
    for (const Reason &each : reasons)
        //: What stands in place of figures ("n/a"), the names of the figures, a sentence that says why
        lines.push_back(
            Texts::tr("%1 in %2: %3").arg(each.text, each.places.join(QStringLiteral(", ")), each.missing));
    return lines;
}

/// The missing cells of the column, each reason with the names of its rows.
QVector<Reason> reasonsOf(const ReportTable &table, int column)
{
    QVector<Reason> reasons;
    const auto add = [&](const QStringList &texts, const QVector<ReportValue> &values) {
        const QString missing = values.value(column).missing;
        if (!missing.isEmpty())
            reasonIn(reasons, texts.value(column), missing).places.push_back(texts.first());
    };
    for (qsizetype i = 0; i < table.rows.size(); ++i)
        add(table.rows[i], table.values.value(i));
    if (!table.total.isEmpty())
        add(table.total, table.totalValues);
    return reasons;
}

} // namespace

QStringList columnReasons(const ReportTable &table)
{
    QVector<Reason> reasons;
    for (int column = 0; column < table.columns.size(); ++column) {
        const QVector<Reason> found = reasonsOf(table, column);
        for (const Reason &each : found) {
            const bool isOnly = std::count_if(found.begin(), found.end(),
                                              [&](const Reason &other) { return other.text == each.text; })
                == 1;
            const QString &title = table.columns[column].title;
            reasonIn(reasons, each.text, each.missing)
                .places.push_back(
                    isOnly ? title : Texts::tr("%1 (%2)").arg(title, each.places.join(QStringLiteral(", "))));
        }
    }
    return inWords(reasons);
}

QStringList rowReasons(const ReportTable &table)
{
    QVector<Reason> reasons;
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        const QVector<ReportValue> values = table.values.value(row);
        for (qsizetype i = 0; i < values.size(); ++i) {
            if (values[i].missing.isEmpty())
                continue;
            QStringList &places = reasonIn(reasons, table.rows[row].value(i), values[i].missing).places;
            if (!places.contains(table.rows[row].first()))
                places.push_back(table.rows[row].first());
        }
    }
    return inWords(reasons);
}

} // namespace payoff
