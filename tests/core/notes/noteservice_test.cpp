// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/noteservice.h"

#include "tests/support/tempworkspace.h"

namespace payoff {

TEST(NoteService, FindsTheNotesOfTheDaysIncludingBothEndsByDay)
{
    TempWorkspace workspace;
    for (const char *iso : {"2026-05-02", "2026-05-01", "2026-04-30", "2026-05-31", "2026-06-01"})
        workspace.add(Note{{}, day(iso), QString::fromLatin1(iso), false, {}, {}});
    QStringList found;
    for (const Note &note : valueOf(notesWithin(workspace.database(), wholeMonth("2026-05"))))
        found.push_back(note.text);
    EXPECT_EQ(found,
              (QStringList{QStringLiteral("2026-05-01"), QStringLiteral("2026-05-02"),
                           QStringLiteral("2026-05-31")}));
}

} // namespace payoff
