// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/closesteps.h"

namespace payoff {

namespace {

/// What is to be closed again, kept between undoing and repeating.
using Kept = std::shared_ptr<Reopened>;

Result<void> open(Document &document, const Kept &kept, ReopenFor purpose)
{
    auto reopened = reopenMonth(document.workspace(), kept->close.month, purpose);
    if (!reopened)
        return reopened.error();
    *kept = std::move(*reopened);
    return {};
}

Result<void> closeKept(Document &document, const Kept &kept)
{
    return closeAgain(document.workspace(), *kept);
}

} // namespace

Result<MonthClose> closeAsStep(Document &document, Month month, const ClosingWords &words,
                               const QString &name)
{
    auto close = closeMonth(document.workspace(), month, words);
    if (!close)
        return close;
    const auto kept = std::make_shared<Reopened>(Reopened{*close, {}});
    // The document owns its steps.
    document.addStep({name, [&document, kept] { return open(document, kept, ReopenFor::Undo); },
                      [&document, kept] { return closeKept(document, kept); }});
    return close;
}

Result<Reopened> reopenAsStep(Document &document, Month month, const QString &name)
{
    auto reopened = reopenMonth(document.workspace(), month);
    if (!reopened)
        return reopened;
    const auto kept = std::make_shared<Reopened>(*reopened);
    document.addStep({name, [&document, kept] { return closeKept(document, kept); },
                      [&document, kept] { return open(document, kept, ReopenFor::Restating); }});
    return reopened;
}

} // namespace payoff
