// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/templates/reporttemplate.h"

#include "core/report/report.h"
#include "core/storage/repository.h"
#include "core/templates/templatetable.h"
#include "tests/support/smallworkspace.h"

namespace payoff {

namespace {

ReportTemplate design(const char *name)
{
    ReportTemplate made;
    made.name = QString::fromUtf8(name);
    made.parts = {ReportPart::Goals, ReportPart::Remarks, ReportPart::Return};
    return made;
}

ErrorCode problemOf(const ReportTemplate &made)
{
    const auto valid = validate(made);
    return valid ? ErrorCode::Cancelled : valid.error().code;
}

} // namespace

TEST(ReportTemplate, NeedsANameAndWhatToKnow)
{
    EXPECT_TRUE(validate(design("Board")));
    EXPECT_EQ(problemOf(design(" ")), ErrorCode::EmptyName);
    ReportTemplate bare = design("Bare");
    bare.parts = {ReportPart::Return};
    EXPECT_EQ(problemOf(bare), ErrorCode::InvalidValue);
    ReportTemplate twice = design("Twice");
    twice.parts.push_back(ReportPart::Goals);
    EXPECT_EQ(problemOf(twice), ErrorCode::InvalidValue);
}

TEST(ReportTemplate, HasLimits)
{
    ReportTemplate made = design("Long");
    made.title = QString(201, u'x');
    EXPECT_EQ(problemOf(made), ErrorCode::TextTooLong);
    made = design("Long");
    made.intro = QString(10'001, u'x');
    EXPECT_EQ(problemOf(made), ErrorCode::TextTooLong);
    made = design("Loud");
    made.accent = 0x1000000;
    EXPECT_EQ(problemOf(made), ErrorCode::InvalidValue);
    made.accent = 0xffffff;
    EXPECT_TRUE(validate(made));
    made.logo.bytes = "GIF89a";
    EXPECT_EQ(problemOf(made), ErrorCode::InvalidValue);
    made = design("Mute");
    made.language.clear();
    EXPECT_EQ(problemOf(made), ErrorCode::InvalidValue);
}

TEST(ReportTemplate, BeginsAsTheReportOfItsAudience)
{
    for (const auto &[audience, key] : EnumKeys<Audience>::keys) {
        const QVector<ReportPart> parts = partsFor(audience);
        EXPECT_EQ(parts.last(), ReportPart::Remarks) << key;
        EXPECT_EQ(parts.contains(ReportPart::Drivers), audience != Audience::Executive) << key;
        EXPECT_EQ(parts.contains(ReportPart::FiguresByCampaign), audience == Audience::Manager) << key;
        ReportTemplate made = design("Standard");
        made.parts = parts;
        EXPECT_TRUE(validate(made)) << key;
    }
}

TEST(ReportTemplate, IsStoredWithAllThatItSays)
{
    TempWorkspace workspace;
    ReportTemplate made = design("Board");
    made.audience = Audience::Manager;
    made.title = QStringLiteral("Lumen – הנהלה");
    made.intro = QStringLiteral("One\nTwo");
    made.logo.bytes = QByteArray("\x89PNG\r\n\x1a\n\0\xff", 10);
    made.accent = 0x0057b7;
    made.language = QStringLiteral("he");
    made.paper = Paper::Letter;
    made = workspace.add(made);
    workspace.reopen();
    EXPECT_EQ(valueOf(Repository<ReportTemplate>(workspace.database()).find(made.id)), made);
    const auto plain = workspace.add(design("Plain"));
    Contents contents;
    ASSERT_TRUE(readContents(*workspace, Touched::Templates, contents));
    EXPECT_EQ(contents.templates, (QVector<ReportTemplate>{made, plain}));
    EXPECT_FALSE(contents.templates.last().accent);
    const auto taken = workspace->apply({added(design("BOARD"))});
    ASSERT_FALSE(taken);
    EXPECT_EQ(taken.error().code, ErrorCode::NameTaken);
}

TEST(ReportTemplate, SkipsAPartThatOnlyANewerVersionKnows)
{
    TempWorkspace workspace;
    const auto made = workspace.add(design("Board"));
    ASSERT_TRUE(workspace.database().execute(
        QStringLiteral("UPDATE report_template SET parts = 'return hologram remarks', audience = 'nobody'")));
    const auto read = valueOf(Repository<ReportTemplate>(workspace.database()).find(made.id));
    EXPECT_EQ(read.parts, (QVector<ReportPart>{ReportPart::Return, ReportPart::Remarks}));
    EXPECT_EQ(read.audience, Audience::Executive);
}

TEST(ReportTemplate, AsksForAllFiguresOnlyWhereItShowsThem)
{
    const SmallWorkspace small;
    ReportRequest request{wholeMonth("2026-05"), Audience::Executive, {}, {}};
    request.design = design("Figures");
    request.design.parts = {ReportPart::FiguresByCampaign, ReportPart::Remarks};
    const ReportData with = valueOf(reportData(*small.workspace, request));
    EXPECT_FALSE(with.campaigns.rows.isEmpty());
    EXPECT_GT(with.channels.figures.size(), channelFigures().size());
    request.audience = Audience::Manager;
    request.design.parts = {ReportPart::Return, ReportPart::Remarks};
    const ReportData without = valueOf(reportData(*small.workspace, request));
    EXPECT_TRUE(without.campaigns.rows.isEmpty());
    EXPECT_EQ(without.channels.figures, channelFigures());
}

} // namespace payoff
