// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/summary/summarytext.h"

#include "core/base/atomicfile.h"
#include "core/base/decimal.h"
#include "core/base/machinetext.h"

namespace payoff {

namespace {

constexpr int ratioDigits = 6;
constexpr int thousandthsDigits = 3;

QStringList headKeys()
{
    return {QStringLiteral("workspace"), QStringLiteral("currency"), QStringLiteral("from"),
            QStringLiteral("to"),        QStringLiteral("basis"),    QStringLiteral("cost_basis"),
            QStringLiteral("view"),      QStringLiteral("filters")};
}

/// "channel=Facebook; paid=organic".
QString filtersText(const MonthSummary &summary)
{
    QStringList parts;
    for (const NamedFilter &filter : summary.filters) {
        for (const QString &name : filter.names)
            parts.push_back(toKey(filter.dimension) + u'=' + name);
    }
    return parts.join(QStringLiteral("; "));
}

/// Why cells of the row are empty: "reach=not_additive; roas=zero_divisor".
QString reasonsText(const MonthSummary &summary, const SummaryRow &row)
{
    QStringList parts;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        if (!row.cells[i].isAvailable())
            parts.push_back(summary.columns[i].key + u'=' + toKey(row.cells[i].missing));
    }
    return parts.join(QStringLiteral("; "));
}

QString csvLine(const QStringList &cells) { return cells.join(u',') + QStringLiteral("\r\n"); }

QString csvRow(const MonthSummary &summary, const SummaryRow &row, const char *kind)
{
    const Bases &bases = summary.bases;
    QStringList cells{csvText(summary.workspace), summary.currency.code(),
                      summary.days.first.toIso(), summary.days.last.toIso(),
                      toKey(bases.value),         toKey(bases.cost),
                      toKey(bases.view),          csvText(filtersText(summary)),
                      QString::fromLatin1(kind),  csvText(row.name)};
    for (qsizetype i = 0; i < row.cells.size(); ++i)
        cells.push_back(machineText(summary.columns[i], row.cells[i], summary.currency));
    cells.push_back(csvText(reasonsText(summary, row)));
    return csvLine(cells);
}

QString member(const QString &key, const QString &json)
{
    return jsonString(key) + QStringLiteral(": ") + json;
}
QString textMember(const char *key, const QString &text)
{
    return member(QString::fromLatin1(key), jsonString(text));
}
QString object(const QStringList &members) { return u'{' + members.join(QStringLiteral(", ")) + u'}'; }

QString rangeMember(const char *key, const DayRange &days)
{
    return member(QString::fromLatin1(key),
                  object({textMember("from", days.first.toIso()), textMember("to", days.last.toIso())}));
}

QString rowObject(const MonthSummary &summary, const SummaryRow &row)
{
    QStringList members{textMember("channel", row.name)};
    QStringList reasons;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const SummaryColumn &column = summary.columns[i];
        const QString text = machineText(column, row.cells[i], summary.currency);
        if (text.isEmpty())
            reasons.push_back(member(column.key, jsonString(toKey(row.cells[i].missing))));
        const QString json = column.unit == SummaryUnit::Money ? jsonString(text) : text;
        members.push_back(member(column.key, text.isEmpty() ? QStringLiteral("null") : json));
    }
    members.push_back(member(QStringLiteral("missing"), object(reasons)));
    return object(members);
}

QString filtersObject(const MonthSummary &summary)
{
    QStringList members;
    for (const NamedFilter &filter : summary.filters) {
        QStringList names;
        for (const QString &name : filter.names)
            names.push_back(jsonString(name));
        members.push_back(member(toKey(filter.dimension), u'[' + names.join(QStringLiteral(", ")) + u']'));
    }
    return object(members);
}

} // namespace

QString machineText(const SummaryColumn &column, const FigureValue &cell, const Currency &currency)
{
    if (!cell.isAvailable())
        return {};
    switch (column.unit) {
    case SummaryUnit::Money:
        return formatScaled(*cell.sum, currency.digits());
    case SummaryUnit::Count:
        return shortScaled(*cell.sum, 0);
    case SummaryUnit::Thousandths:
        return shortScaled(*cell.sum, thousandthsDigits);
    case SummaryUnit::Fraction:
    case SummaryUnit::Multiple:
    case SummaryUnit::Points:
        return shortDecimal(*cell.ratio, ratioDigits);
    }
    Q_UNREACHABLE();
}

Result<void> writeCsv(const MonthSummary &summary, QIODevice &device, CsvMark mark)
{
    QStringList header = headKeys();
    header += {QStringLiteral("row"), QStringLiteral("channel")};
    for (const SummaryColumn &column : summary.columns)
        header.push_back(column.key);
    header.push_back(QStringLiteral("missing"));
    QString text = csvLine(header);
    for (const SummaryRow &row : summary.rows)
        text += csvRow(summary, row, "channel");
    text += csvRow(summary, summary.total, "total");
    const QByteArray begin(mark == CsvMark::Utf8 ? "\xEF\xBB\xBF" : "");
    return writeAll(device, begin + text.toUtf8());
}

Result<void> writeJson(const MonthSummary &summary, QIODevice &device)
{
    QStringList rows;
    for (const SummaryRow &row : summary.rows)
        rows.push_back(QStringLiteral("    ") + rowObject(summary, row));
    const QString channels = rows.isEmpty()
        ? QStringLiteral("[]")
        : QStringLiteral("[\n") + rows.join(QStringLiteral(",\n")) + QStringLiteral("\n  ]");
    const QStringList members{
        textMember("workspace", summary.workspace),
        textMember("currency", summary.currency.code()),
        textMember("from", summary.days.first.toIso()),
        textMember("to", summary.days.last.toIso()),
        rangeMember("previous", summary.previous),
        rangeMember("last_year", summary.lastYear),
        textMember("basis", toKey(summary.bases.value)),
        textMember("cost_basis", toKey(summary.bases.cost)),
        textMember("view", toKey(summary.bases.view)),
        member(QStringLiteral("filters"), filtersObject(summary)),
        member(QStringLiteral("unconverted_costs"), QString::number(summary.unconvertedCosts)),
        member(QStringLiteral("share_not_dated_by_view"),
               summary.shareNotDatedByView ? shortDecimal(*summary.shareNotDatedByView, ratioDigits)
                                           : QStringLiteral("null")),
        member(QStringLiteral("channels"), channels),
        member(QStringLiteral("total"), rowObject(summary, summary.total)),
    };
    const QString text =
        QStringLiteral("{\n  ") + members.join(QStringLiteral(",\n  ")) + QStringLiteral("\n}\n");
    return writeAll(device, text.toUtf8());
}

} // namespace payoff
