// SPDX-License-Identifier: GPL-3.0-or-later
// Reports that are to be written by themselves.
#include "ui/shell/workspaceactions.h"

#include "ui/dialogs/scheduledialog.h"

namespace payoff {

void WorkspaceActions::askForSchedule()
{
    if (!m_document.isOpen())
        return;
    const Scheduler scheduler = Scheduler::desktop();
    auto *dialog = new ScheduleDialog(
        {m_document.workspace().info().name, m_document.workspace().path(), Format::forScreen()}, scheduler,
        &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, hasSystemd = scheduler.hasSystemd()] {
        Q_EMIT noticed({hasSystemd ? tr("The report of each month will be written from now on.")
                                   : tr("The line for the crontab is on the clipboard."),
                        Tone::Plain,
                        {},
                        false});
    });
    dialog->open();
}

} // namespace payoff
