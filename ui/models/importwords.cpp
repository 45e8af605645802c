// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/importwords.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace payoff {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

QString delimiterName(char delimiter)
{
    switch (delimiter) {
    case ';':
        return Texts::tr("semicolon");
    case '\t':
        return Texts::tr("tab");
    case '|':
        return Texts::tr("bar");
    default:
        return Texts::tr("comma");
    }
}

QString dateOrderName(DateOrder order)
{
    switch (order) {
    case DateOrder::Ymd:
        return Texts::tr("year-month-day");
    case DateOrder::Dmy:
        return Texts::tr("day-month-year");
    case DateOrder::Mdy:
        return Texts::tr("month-day-year");
    }
    Q_UNREACHABLE();
}

/// "UTF-8, comma, 1,234.56", "XLSX, Raw data, 1,234.56".
QString styleInWords(const FilePreview &preview)
{
    QStringList parts;
    if (preview.kind == TableKind::Csv)
        parts = QStringList{preview.encoding, delimiterName(preview.delimiter)};
    else
        parts.append(preview.kind == TableKind::Xlsx ? QStringLiteral("XLSX") : QStringLiteral("ODS"));
    if (!preview.table.isEmpty() && preview.kind != TableKind::Csv)
        parts.append(isolatedName(preview.table));
    if (preview.decimal)
        parts.append(isolated(*preview.decimal == DecimalSign::Point ? QStringLiteral("1,234.56")
                                                                     : QStringLiteral("1.234,56")));
    return parts.join(QStringLiteral(", "));
}

QString valueInWords(const TotalsCheck &check, Measure measure, qint64 value, const Format &format)
{
    switch (info(measure).unit) {
    case MeasureUnit::Money:
        return check.currency ? format.exactAmount({value, *check.currency}) : format.count(value);
    case MeasureUnit::FractionalCount:
        return format.thousandths(value);
    case MeasureUnit::Count:
        return format.count(value);
    }
    Q_UNREACHABLE();
}

} // namespace

QString totalsInWords(const TotalsCheck &check, const Format &format)
{
    const QVector<ComparedTotal> differing = check.differing();
    if (differing.isEmpty())
        return Texts::tr("as the file says in its totals");
    QStringList parts;
    for (const ComparedTotal &each : differing)
        parts.append(Texts::tr("%1: the file says %2, its rows add up to %3")
                         .arg(measureName(each.measure),
                              valueInWords(check, each.measure, each.stated, format),
                              valueInWords(check, each.measure, each.sum, format)));
    return parts.join(u'\n');
}

QString progressInWords(const ImportProgress &progress, qint64 milliseconds, const Format &format)
{
    constexpr double second = 1000;
    const double seconds = std::max(double(milliseconds), 1.0) / second;
    QString text = Texts::tr("%1 rows per second").arg(format.count(qint64(double(progress.rows) / seconds)));
    if (progress.bytes > progress.bytesRead && progress.bytesRead > 0) {
        const double left =
            seconds * double(progress.bytes - progress.bytesRead) / double(progress.bytesRead);
        text += QStringLiteral(" · ") + Texts::tr("about %Ln second(s) left", nullptr, int(left) + 1);
    }
    return text;
}

QString fileInWords(const ImportOutcome &outcome, const Format &format)
{
    QStringList parts{isolatedName(QFileInfo(outcome.request.file).fileName())};
    const FilePreview &preview = outcome.preview;
    if (outcome.report) {
        const auto rows = int(outcome.report->batch.rowsRead);
        parts.append(Texts::tr("%Ln row(s)", nullptr, rows));
        parts.append(format.range(outcome.report->batch.days));
    }
    if (preview.headers.isEmpty())
        return parts.join(QStringLiteral(" · "));
    parts.append(styleInWords(preview));
    if (preview.dateOrder)
        parts.append(dateOrderName(*preview.dateOrder));
    const Profile &profile = outcome.request.profile;
    //: Which tool wrote a file
    parts.append(profile.id == QLatin1String("plain") ? profile.name
                                                      : Texts::tr("%1 recognised").arg(profile.name));
    return parts.join(QStringLiteral(" · "));
}

QString importedInWords(const ImportBatch &batch)
{
    const auto rows = int(batch.imported + batch.updated);
    QString text = Texts::tr("%Ln row(s) imported from %1.", nullptr, rows).arg(isolatedName(batch.fileName));
    if (batch.rejected > 0)
        text +=
            u' ' + Texts::tr("%Ln row(s) could not be read and were left out.", nullptr, int(batch.rejected));
    if (batch.notCounted > 0)
        text += u' '
            + Texts::tr("%Ln row(s) do not count: payments that failed or are open, and tests.", nullptr,
                        int(batch.notCounted));
    if (batch.held > 0)
        text += u' '
            + Texts::tr("%Ln row(s) are held back because their month is closed.", nullptr, int(batch.held));
    return text;
}

QString takenBackInWords(const QString &fileName, const UndoReport &report)
{
    QString text =
        Texts::tr("The import of %1 was taken back: %Ln row(s) went.", nullptr, int(report.removed))
            .arg(isolatedName(fileName));
    if (report.restored > 0)
        text +=
            u' ' + Texts::tr("%Ln row(s) show again what they said before.", nullptr, int(report.restored));
    if (!report.kept.isEmpty())
        text += u' '
            + Texts::tr("Kept, because they were edited or used since: %1.")
                  .arg(report.kept.join(QStringLiteral(", ")));
    return text;
}

} // namespace payoff
