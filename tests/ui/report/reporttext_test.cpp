// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reporttext.h"

#include "tests/ui/report/fullworkspace.h"
#include "ui/report/reportlanguage.h"

namespace payoff {
namespace {

/// Every text of the document, in order.
QStringList textsOf(const ReportDocument &document)
{
    QStringList texts{document.title, document.subtitle, document.footer};
    texts += document.facts;
    for (const ReportSection &section : document.sections) {
        texts.push_back(section.heading);
        for (const ReportBlock &block : section.blocks) {
            if (const auto *paragraph = std::get_if<ReportParagraph>(&block))
                texts.push_back(paragraph->text);
            else if (const auto *list = std::get_if<ReportList>(&block))
                texts += list->lines;
            else if (const auto *tiles = std::get_if<ReportTiles>(&block))
                for (const ReportTile &tile : tiles->tiles)
                    texts += QStringList{tile.name, tile.figure} + tile.remarks;
            else if (const auto *table = std::get_if<ReportTable>(&block))
                for (const QStringList &row : table->rows + QVector<QStringList>{table->total})
                    texts += row;
            else
                texts.push_back(std::get<ReportChart>(block).spoken);
        }
    }
    return texts;
}

QVector<ReportTable> tablesOf(const ReportDocument &document)
{
    QVector<ReportTable> tables;
    for (const ReportSection &section : document.sections) {
        for (const ReportBlock &block : section.blocks) {
            if (const auto *table = std::get_if<ReportTable>(&block))
                tables.push_back(*table);
        }
    }
    return tables;
}

const ReportTable *tableCalled(const QVector<ReportTable> &tables, const char *caption)
{
    for (const ReportTable &table : tables) {
        if (table.caption == QLatin1String(caption))
            return &table;
    }
    return nullptr;
}

ReportDocument english(const ReportData &data) { return reportDocument(data, QStringLiteral("en")); }

TEST(ReportText, SaysToTheExecutiveWhatCameBackWhatChangedAndHowTheGoalsStand)
{
    const SmallWorkspace small;
    const ReportData data =
        valueOf(reportData(*small.workspace, {wholeMonth("2026-05"), Audience::Executive, {}, {}}));
    const ReportDocument document = english(data);
    const auto &sentences = std::get<ReportList>(document.sections.first().blocks.first()).lines;
    ASSERT_EQ(sentences.size(), 3);
    EXPECT_EQ(sentences[0],
              QStringLiteral("For €210.00 spent, €570.00 came back: a return on investment (ROI) of 171%."));
    EXPECT_TRUE(sentences[1].startsWith(QStringLiteral("ROI moved by +21.4 pts from April 2026 (150%); the "
                                                       "largest part is that of ")))
        << qPrintable(sentences[1]);
    EXPECT_EQ(sentences[2], QStringLiteral("No goal runs in this period."));
    EXPECT_FALSE(textsOf(document).join(u' ').contains(QLatin1String("cause")));
}

TEST(ReportText, GivesTheReasonWhereThereIsNoReturn)
{
    const TempWorkspace empty;
    const ReportDocument document =
        english(valueOf(reportData(*empty, {wholeMonth("2026-05"), Audience::Executive, {}, {}})));
    const auto &sentences = std::get<ReportList>(document.sections.first().blocks.first()).lines;
    EXPECT_EQ(sentences[0],
              QStringLiteral("€0.00 was spent; what came back was not reported, so a return on investment "
                             "cannot be given."));
    EXPECT_TRUE(sentences[1].startsWith(QStringLiteral("Nothing was spent in April 2026")));
}

TEST(ReportText, ShowsTheTableByChannelWithItsTotal)
{
    const SmallWorkspace small;
    const auto tables = tablesOf(english(
        valueOf(reportData(*small.workspace, {wholeMonth("2026-05"), Audience::Stakeholder, {}, {}}))));
    const ReportTable *table = tableCalled(tables, "Return by channel");
    ASSERT_TRUE(table);
    EXPECT_EQ(table->rows.value(1).mid(0, 5),
              (QStringList{QStringLiteral("Facebook"), QStringLiteral("€140.00"), QStringLiteral("€500.00"),
                           QStringLiteral("€360.00"), QStringLiteral("257%")}));
    EXPECT_EQ(table->rows.value(0).first(), QStringLiteral("(no channel)"));
    EXPECT_EQ(table->total.mid(0, 6),
              (QStringList{QStringLiteral("Total"), QStringLiteral("€210.00"), QStringLiteral("€570.00"),
                           QStringLiteral("€360.00"), QStringLiteral("171%"), QStringLiteral("+21.4 pts")}));
}

TEST(ReportText, StatesWhatIsAssumedAndWhatMatures)
{
    const FullWorkspace full;
    const QString all = textsOf(english(full.may(Audience::Executive))).join(u'\n');
    EXPECT_TRUE(all.contains(QStringLiteral("“Leads” is worth €20.00 (€10.00 to €30.00) on all channels")));
    EXPECT_TRUE(all.contains(QStringLiteral("by what is assumed")));
    EXPECT_TRUE(all.contains(QStringLiteral("Attribution windows"))
                || all.contains(QStringLiteral("No platform states")));
    const QString revenue = textsOf(english(full.may(Audience::Executive, ValueBasis::Revenue))).join(u'\n');
    EXPECT_TRUE(revenue.contains(QStringLiteral("Nothing is assumed")));
    EXPECT_FALSE(revenue.contains(QStringLiteral("by what is assumed")));
    EXPECT_TRUE(revenue.contains(QStringLiteral("of the revenue could not be dated")));
}

TEST(ReportText, LetsEachLineMatureOnItsOwn)
{
    const SmallWorkspace small;
    ReportData data =
        valueOf(reportData(*small.workspace, {wholeMonth("2026-05"), Audience::Executive, {}, {}}));
    for (PeriodFigures &point : data.trend)
        point.maturity = {};
    data.trend.last().maturity.all = 0.5;
    data.trend.last().maturity.channels.insert(small.facebook, 0.5);
    for (const ReportSection &section : english(data).sections) {
        for (const ReportBlock &block : section.blocks) {
            const auto *chart = std::get_if<ReportChart>(&block);
            if (!chart)
                continue;
            const auto last = int(data.trend.size()) - 1;
            EXPECT_EQ(chart->data.maturingFrom, last);
            for (const ChartSeries &each : chart->data.series)
                EXPECT_EQ(each.maturingFrom, each.look.name == QLatin1String("Facebook") ? last : -1)
                    << qPrintable(each.look.name);
            return;
        }
    }
    FAIL() << "no chart";
}

TEST(ReportText, GrowsWithItsAudience)
{
    const FullWorkspace full;
    const auto executive = textsOf(english(full.may(Audience::Executive)));
    const auto stakeholder = textsOf(english(full.may(Audience::Stakeholder)));
    const auto manager = textsOf(english(full.may(Audience::Manager)));
    EXPECT_LT(executive.size(), stakeholder.size());
    EXPECT_LT(stakeholder.size(), manager.size());
    EXPECT_FALSE(stakeholder.contains(QStringLiteral("Spring")));
    EXPECT_TRUE(manager.contains(QStringLiteral("Spring")));
}

struct LanguageAndAudience {
    const char *language;
    Audience audience;
};

class EachReport : public testing::TestWithParam<LanguageAndAudience> { };

TEST_P(EachReport, IsWholeAndTranslated)
{
    const FullWorkspace full;
    for (const auto &[basis, key] : EnumKeys<ValueBasis>::keys) {
        const ReportLanguage language(QString::fromLatin1(GetParam().language));
        const ReportDocument document = reportDocument(full.may(GetParam().audience, basis), language);
        EXPECT_EQ(document.language, QString::fromLatin1(GetParam().language));
        for (const UntranslatedText &each : language.untranslated())
            ADD_FAILURE() << qPrintable(each.context) << ": " << qPrintable(each.english);
        for (const QString &text : textsOf(document)) {
            for (const char *place : {"%1", "%2", "%3", "%n", "(s)"})
                EXPECT_FALSE(text.contains(QLatin1String(place))) << qPrintable(text);
        }
        for (const ReportTable &table : tablesOf(document)) {
            EXPECT_LE(table.columns.size(), 8) << qPrintable(table.caption);
            for (const QStringList &row : table.rows)
                EXPECT_EQ(row.size(), table.columns.size()) << qPrintable(table.caption);
            EXPECT_TRUE(table.total.isEmpty() || table.total.size() == table.columns.size());
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Reports, EachReport,
                         testing::Values(LanguageAndAudience{"en", Audience::Executive},
                                         LanguageAndAudience{"en", Audience::Manager},
                                         LanguageAndAudience{"fr", Audience::Executive},
                                         LanguageAndAudience{"fr", Audience::Stakeholder},
                                         LanguageAndAudience{"fr", Audience::Manager},
                                         LanguageAndAudience{"he", Audience::Executive},
                                         LanguageAndAudience{"he", Audience::Stakeholder},
                                         LanguageAndAudience{"he", Audience::Manager}),
                         [](const auto &each) {
                             return each.param.language + toKey(each.param.audience).toStdString();
                         });

} // namespace
} // namespace payoff
