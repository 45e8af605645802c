// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roi/queryengine.h"
#include "core/workspace/contents.h"
#include "core/workspace/merge.h"
#include "tests/core/transfer/importing.h"

namespace payoff {

namespace {

/// Instagram is merged into Facebook, or Summer into Spring, of what an import brought. After every import
/// and undo the sums must equal the rows.
class MergedImport : public Importing {
protected:
    ChannelId channel(const char *name) { return {idOf("channel", name)}; }
    CampaignId campaign(const char *name) { return {idOf("campaign", name)}; }
    qint64 idOf(const char *table, const char *name)
    {
        return valueOf(workspace.database().number(
            QStringLiteral("SELECT id FROM %1 WHERE name = ?").arg(QString::fromLatin1(table)),
            {QString::fromLatin1(name)}));
    }

    template <class I>
    ChangeSet merge(I from, I into)
    {
        ChangeSet made = valueOf(workspace->apply(valueOf(mergeOf(*workspace, from, into)).changes));
        expectSumsEqualRows();
        return made;
    }
    ChangeSet mergeChannels() { return merge(channel("Instagram"), channel("Facebook")); }
    ChangeSet mergeCampaigns() { return merge(campaign("Summer"), campaign("Spring")); }

    /// "name: ad spend" of each.
    QStringList spend(Dimension by)
    {
        Query query;
        query.figures = {Figure::fromKey(QStringLiteral("ad_spend")).value()};
        query.by = {by};
        query.days = {day("2026-01-01"), day("2026-12-31")};
        QStringList texts;
        for (const QueryRow &row : valueOf(runQuery(*workspace, query)).rows)
            texts.append(row.keys.front().text + QStringLiteral(": ")
                         + QString::number(row.values.front().sum.value_or(0)));
        return texts;
    }

    static QStringList more()
    {
        return {plainLines().front(), QStringLiteral("2026-03-05,Instagram,Spring,1.00,1,1"),
                QStringLiteral("2026-07-01,Instagram,Summer,2.00,1,1")};
    }
};

} // namespace

TEST_F(MergedImport, LandsInWhatTheChannelWasMergedInto)
{
    importLines(plainLines());
    mergeChannels();
    EXPECT_EQ(spend(Dimension::Channel), QStringList(QStringLiteral("Facebook: 3275")));
    const ImportReport report = importLines(more());
    EXPECT_EQ(report.batch.imported, 2);
    EXPECT_EQ(spend(Dimension::Channel), QStringList(QStringLiteral("Facebook: 3575")));
    EXPECT_EQ(number("SELECT count(*) FROM channel"), 2);
}

TEST_F(MergedImport, LandsInWhatTheCampaignWasMergedInto)
{
    importLines(plainLines()); // Spring on Facebook, Spring and Summer on Instagram
    mergeCampaigns();
    EXPECT_EQ(spend(Dimension::Campaign),
              QStringList({QStringLiteral("Spring: 2550"), QStringLiteral("Spring: 725")}));
    importLines(more());
    EXPECT_EQ(spend(Dimension::Campaign),
              QStringList({QStringLiteral("Spring: 2750"), QStringLiteral("Spring: 825")}));
    EXPECT_EQ(number("SELECT count(*) FROM campaign"), 3);
}

TEST_F(MergedImport, OfTheSameFileFindsTheSameRows)
{
    importLines(plainLines());
    mergeChannels();
    mergeCampaigns();
    const QStringList before = content();
    const ImportReport report = importLines(plainLines());
    EXPECT_EQ(report.batch.unchanged, 4);
    EXPECT_EQ(content(), before);
}

TEST_F(MergedImport, MakesNoSecondCampaignOfAnotherTool)
{
    importLines(plainLines());
    mergeChannels();
    const auto profile = valueOf(builtInProfile(QStringLiteral("plain")));
    ImportOptions options;
    options.read.source = QStringLiteral("another account");
    ASSERT_TRUE(importFile(*workspace, file(more()), profile, options));
    EXPECT_EQ(number("SELECT count(*) FROM campaign"), 3);
}

TEST_F(MergedImport, IsUndoneThoughItsChannelWasMergedSince)
{
    importLines({plainLines()[0], plainLines()[1]});
    const BatchId second = importLines(plainLines()).batch.id;
    mergeChannels();
    const UndoReport report = undo(second);
    EXPECT_EQ(report.removed, 3);
    EXPECT_EQ(spend(Dimension::Channel), QStringList(QStringLiteral("Facebook: 1000")));
    EXPECT_EQ(idOf("channel", "Instagram") != 0, true);
    importLines(more());
    EXPECT_EQ(spend(Dimension::Channel), QStringList(QStringLiteral("Facebook: 1300")));
}

TEST_F(MergedImport, IsUndoneThoughItsCampaignsWereMergedSince)
{
    const BatchId batch = importLines(plainLines()).batch.id;
    mergeCampaigns();
    mergeChannels();
    undo(batch);
    EXPECT_EQ(number("SELECT count(*) FROM result"), 0);
    EXPECT_EQ(number("SELECT count(*) FROM campaign"), 2);
}

TEST_F(MergedImport, AndItsUndoLeaveTheMergeToBeTakenBack)
{
    importLines(plainLines());
    const QStringList before = content();
    const ChangeSet channels = mergeChannels();
    const ChangeSet campaigns = mergeCampaigns();
    const QStringList merged = content();
    const BatchId batch = importLines(more()).batch.id;
    undo(batch);
    EXPECT_EQ(content(), merged);
    ASSERT_TRUE(workspace->apply(inverse(campaigns)));
    ASSERT_TRUE(workspace->apply(inverse(channels)));
    expectSumsEqualRows();
    EXPECT_EQ(content(), before);
}

TEST_F(MergedImport, LandsInItsOwnChannelOnceTheMergeIsTakenBack)
{
    importLines(plainLines());
    const ChangeSet made = mergeChannels();
    importLines(more());
    ASSERT_TRUE(workspace->apply(inverse(made)));
    expectSumsEqualRows();
    EXPECT_EQ(spend(Dimension::Channel),
              QStringList({QStringLiteral("Facebook: 2250"), QStringLiteral("Instagram: 1325")}));
}

} // namespace payoff
