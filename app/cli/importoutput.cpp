// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/importoutput.h"

#include "app/cli/console.h"
#include "core/base/decimal.h"
#include "ui/text/importtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace payoff {

namespace {

QByteArray compact(const QJsonValue &value)
{
    // A value by itself is no document to Qt: wrap it and take the brackets off.
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

QJsonArray rejectsAsJson(const QVector<RejectedRow> &rejects)
{
    QJsonArray array;
    for (const RejectedRow &row : rejects) {
        array.append(QJsonObject{{QStringLiteral("line"), row.line},
                                 {QStringLiteral("column"), row.column},
                                 {QStringLiteral("value"), row.value},
                                 {QStringLiteral("reason"), QString::fromLatin1(key(row.problem))}});
    }
    return array;
}

QString valueAsText(const TotalsCheck &check, Measure measure, qint64 value)
{
    const int digits = storedDigits(measure, check.currency ? check.currency->digits() : 2);
    return info(measure).unit == MeasureUnit::Count ? QString::number(value) : formatScaled(value, digits);
}

QJsonValue totalsAsJson(const std::optional<TotalsCheck> &check)
{
    if (!check)
        return {};
    QJsonArray compared;
    for (const ComparedTotal &each : check->compared)
        compared.append(QJsonObject{
            {QStringLiteral("measure"), QString::fromLatin1(info(each.measure).key)},
            {QStringLiteral("stated"), valueAsText(*check, each.measure, each.stated)},
            {QStringLiteral("sum"), valueAsText(*check, each.measure, each.sum)},
        });
    return QJsonObject{{QStringLiteral("label"), check->label}, {QStringLiteral("compared"), compared}};
}

QString totalsAsText(const TotalsCheck &check)
{
    QStringList differences;
    for (const ComparedTotal &each : check.differing())
        differences.append(Cli::tr("%1 is %2 there and %3 in the rows")
                               .arg(QString::fromLatin1(info(each.measure).key),
                                    valueAsText(check, each.measure, each.stated),
                                    valueAsText(check, each.measure, each.sum)));
    const QString label = check.label.isEmpty() ? Cli::tr("without a label") : check.label;
    return differences.isEmpty() ? Cli::tr("They agree with the rows.")
                                 : Cli::tr("They do not all agree with the rows (“%1”): %2.")
                                       .arg(label, differences.join(QStringLiteral("; ")));
}

} // namespace

QByteArray importAsJson(const QString &file, const ImportReport &report)
{
    const ImportBatch &batch = report.batch;
    const QJsonValue channel =
        report.channels.size() == 1 ? QJsonValue(report.channels.first()) : QJsonValue();
    // QJsonObject would put the keys in the order of the alphabet.
    const std::pair<const char *, QJsonValue> values[] = {
        {"file", file},
        {"profile", batch.profile},
        {"channel", channel},
        {"batch", batch.id.isNull() ? QJsonValue() : QJsonValue(batch.id.value)},
        {"rows_read", batch.rowsRead},
        {"imported", batch.imported},
        {"updated", batch.updated},
        {"unchanged", batch.unchanged},
        {"held", batch.held},
        {"rejected", batch.rejected},
        {"not_counted", batch.notCounted},
        {"totals_rows", batch.totalsRows},
        {"totals", totalsAsJson(report.totals)},
        {"first_day", batch.days.first.toIso()},
        {"last_day", batch.days.last.toIso()},
        {"currency", batch.currency},
        {"new_campaigns", QJsonArray::fromStringList(report.newCampaigns)},
        {"not_read", QJsonArray::fromStringList(report.unmapped)},
        {"rejects", rejectsAsJson(report.rejects)},
    };
    QByteArray line;
    for (const auto &[key, value] : values)
        line += QByteArrayLiteral(",\"") + key + QByteArrayLiteral("\":") + compact(value);
    line[0] = '{';
    return line + "}\n";
}

QString importAsText(const QString &file, const ImportReport &report, bool isDryRun)
{
    const ImportBatch &batch = report.batch;
    const bool hasNews = batch.imported + batch.updated + batch.held > 0;
    QString text = Cli::tr("%1: %2 rows read, %3 to %4: ")
                       .arg(file)
                       .arg(batch.rowsRead)
                       .arg(batch.days.first.toIso(), batch.days.last.toIso());
    text += hasNews
        ? Cli::tr("%1 new, %2 updated, %3 unchanged, %4 held, %5 left out.")
              .arg(batch.imported)
              .arg(batch.updated)
              .arg(batch.unchanged)
              .arg(batch.held)
              .arg(batch.rejected)
        : Cli::tr("nothing new; %1 unchanged, %2 left out.").arg(batch.unchanged).arg(batch.rejected);
    if (batch.notCounted > 0)
        text += u' '
            + Cli::tr("Not counted, because the payment failed, is open or was a test: %1.")
                  .arg(batch.notCounted);
    if (batch.totalsRows > 0)
        text += u' ' + Cli::tr("Rows of totals, not added: %1.").arg(batch.totalsRows);
    if (report.totals)
        text += u' ' + totalsAsText(*report.totals);
    if (!report.unmapped.isEmpty())
        text += u' '
            + Cli::tr("Columns that nothing was made of: %1.")
                  .arg(report.unmapped.join(QStringLiteral(", ")));
    if (report.summed > 0)
        text += u' ' + Cli::tr("Rows added to others of the same key: %1.").arg(report.summed);
    text += u' '
        + (isDryRun ? Cli::tr("This was a trial; nothing was changed.")
                    : Cli::tr("This was import %1.").arg(batch.id.value));
    return text + u'\n';
}

QString rejectAsText(const QString &file, const RejectedRow &row)
{
    return Cli::tr("%1, line %2: column “%3” holds “%4”: %5.")
        .arg(file, QString::number(row.line), row.column, row.value, problemText(row.problem));
}

} // namespace payoff
