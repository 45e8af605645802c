// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/closednotice.h"

#include "core/results/closedmonths.h"
#include "ui/commands/closesteps.h"
#include "ui/text/errortext.h"

#include <QCoreApplication>

namespace payoff {

namespace {

class ClosedNotice {
    Q_DECLARE_TR_FUNCTIONS(ClosedNotice)
};

void reopen(Document &document, Month month, const QString &name, Page &page)
{
    const auto reopened = reopenAsStep(document, month, ClosedNotice::tr("reopen %1").arg(name));
    if (!reopened)
        Q_EMIT page.failed(sentence(reopened.error()));
    else
        Q_EMIT page.done(ClosedNotice::tr("%1 is open again.").arg(name));
}

} // namespace

std::optional<Notice> closedNotice(Document &document, Month month, const Format &format, Page &page)
{
    const auto closed = closedMonthIndexes(document.workspace().database());
    if (!closed || !closed->contains(month.index))
        return std::nullopt;
    const QString name = format.month(month);
    return Notice{ClosedNotice::tr("%1 is closed. Reopen it to change its figures.").arg(name),
                  Tone::Plain,
                  {{ClosedNotice::tr("&Reopen %1").arg(name),
                    [&document, month, name, &page] { reopen(document, month, name, page); }}},
                  false,
                  QStringLiteral("lock")};
}

QString lockReason(const Document &document, const DayRange &days, const Format &format)
{
    const auto closed = closedMonthIndexes(document.workspace().database());
    if (!closed || closed->isEmpty())
        return {};
    QStringList names;
    int months = 0;
    for (Month month = Month::of(days.first); month <= Month::of(days.last); month = month.next()) {
        ++months;
        if (closed->contains(month.index))
            names.push_back(format.month(month));
    }
    if (names.isEmpty())
        return {};
    if (names.size() < months)
        //: Names of months
        return ClosedNotice::tr("Closed, so that their figures stay as they are: %1. The others are open.")
            .arg(format.locale().createSeparatedList(names));
    return months == 1 ? ClosedNotice::tr("%1 is closed: its figures stay as they are.").arg(names.first())
                       : ClosedNotice::tr("All of these months are closed: their figures stay as they are.");
}

} // namespace payoff
