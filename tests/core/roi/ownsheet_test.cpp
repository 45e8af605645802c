// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roi/ownsheet.h"

#include "tests/support/smallworkspace.h"

namespace payoff {
namespace {

OwnMeasure measureOf(const char *key)
{
    OwnMeasure measure;
    measure.key = QString::fromLatin1(key);
    measure.name = measure.key;
    return measure;
}

TEST(OwnSheet, HasEveryChannelInUseAndWhatWasTyped)
{
    SmallWorkspace small;
    const OwnMeasure calls = small.workspace.add(measureOf("calls"));
    small.workspace.apply(added(OwnValue{calls.id, small.linkedIn, {}, month("2026-05"), 12}));
    small.workspace.apply(added(OwnValue{calls.id, small.linkedIn, {}, month("2026-04"), 9}));
    const OwnSheet sheet = valueOf(readOwnSheet(*small.workspace, month("2026-05")));
    ASSERT_EQ(sheet.measures.size(), 1);
    ASSERT_EQ(sheet.rows.size(), 2);
    EXPECT_EQ(sheet.rows[0].name, QStringLiteral("Facebook"));
    EXPECT_FALSE(sheet.rows[0].values[0]);
    EXPECT_EQ(sheet.rows[1].values[0], 12);
    EXPECT_EQ(sheet.valueAt(1, 0), (OwnValue{calls.id, small.linkedIn, {}, month("2026-05"), 12}));
}

TEST(OwnSheet, KeepsArchivedMeasuresWhereSomethingWasTyped)
{
    SmallWorkspace small;
    const OwnMeasure calls = small.workspace.add(measureOf("calls"));
    small.workspace.apply(added(OwnValue{calls.id, small.linkedIn, {}, month("2026-05"), 12}));
    OwnMeasure archived = calls;
    archived.isArchived = true;
    small.workspace.apply(changed(calls, archived));
    EXPECT_EQ(valueOf(readOwnSheet(*small.workspace, month("2026-05"))).measures.size(), 1);
    EXPECT_TRUE(valueOf(readOwnSheet(*small.workspace, month("2026-04"))).measures.isEmpty());
}

} // namespace
} // namespace payoff
