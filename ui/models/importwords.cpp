// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/importwords.h"

#include <QCoreApplication>
#include <QFileInfo>

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

} // namespace

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
    //: A file's encoding and what stands between its cells
    QString style = Texts::tr("%1, %2").arg(QStringLiteral("UTF-8"), delimiterName(preview.delimiter));
    if (preview.decimal)
        style += QStringLiteral(", ")
            + isolated(*preview.decimal == DecimalSign::Point ? QStringLiteral("1,234.56")
                                                              : QStringLiteral("1.234,56"));
    parts.append(style);
    if (preview.dateOrder)
        parts.append(dateOrderName(*preview.dateOrder));
    parts.append(outcome.request.profile.name);
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
