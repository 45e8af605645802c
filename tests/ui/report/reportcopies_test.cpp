// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportcopies.h"

#include "tests/ui/report/fullworkspace.h"
#include "ui/report/reporttext.h"

#include <QImage>
#include <QMimeData>

namespace payoff {
namespace {

ReportDocument document(const char *language)
{
    const FullWorkspace full;
    return reportDocument(full.may(Audience::Stakeholder), QString::fromLatin1(language));
}

const ReportCopy *called(const QVector<ReportCopy> &copies, const char *name)
{
    for (const ReportCopy &each : copies) {
        if (each.name == QString::fromLatin1(name))
            return &each;
    }
    return nullptr;
}

TEST(ReportCopies, HoldEveryTableAndChartByName)
{
    const auto copies = copiesOf(document("en"));
    for (const char *name : {"ROI by channel over time", "Return by channel", "What leads there, by channel"})
        EXPECT_TRUE(called(copies, name)) << name;
    for (const ReportCopy &each : copies)
        EXPECT_FALSE(each.name.isEmpty());
}

TEST(ReportCopies, GiveATableAsTextAndAsHtmlWithItsHeadings)
{
    const ReportDocument shown = document("he");
    for (const ReportCopy &each : copiesOf(shown)) {
        const auto *table = std::get_if<ReportTable>(&each.block);
        if (!table)
            continue;
        const auto mime = mimeOf(each, shown);
        const QStringList lines = mime->text().split(u'\n', Qt::SkipEmptyParts);
        EXPECT_EQ(lines.size(), 1 + table->rows.size() + (table->total.isEmpty() ? 0 : 1));
        for (const QString &line : lines)
            EXPECT_EQ(line.count(u'\t'), table->columns.size() - 1) << qPrintable(line);
        EXPECT_EQ(lines.first().section(u'\t', 0, 0), table->columns.first().title);
        for (const QChar mark : {QChar(0x2066), QChar(0x2068), QChar(0x2069)})
            EXPECT_FALSE(mime->text().contains(mark));
        EXPECT_TRUE(mime->html().contains(QStringLiteral("dir=\"rtl\"")));
        EXPECT_TRUE(mime->html().contains(QStringLiteral("<th scope=\"col\">")));
        EXPECT_FALSE(mime->html().contains(QStringLiteral("<script")));
    }
}

TEST(ReportCopies, KeepACellInItsPlace)
{
    ReportDocument made;
    made.language = QStringLiteral("en");
    ReportTable table;
    table.caption = QStringLiteral("Odd");
    table.columns = {{QStringLiteral("Name"), false}, {QStringLiteral("Figure"), true}};
    table.rows = {{QStringLiteral("a\tb\nc"), QStringLiteral("1")}};
    made.sections = {{QString(), {table}}};
    EXPECT_EQ(mimeOf(copiesOf(made).first(), made)->text(), QStringLiteral("Name\tFigure\na b c\t1\n"));
}

TEST(ReportCopies, GiveAChartAsPictureAndAsDrawing)
{
    const ReportDocument shown = document("en");
    const auto copies = copiesOf(shown);
    const ReportCopy *chart = called(copies, "ROI by channel over time");
    ASSERT_TRUE(chart);
    const auto mime = mimeOf(*chart, shown);
    EXPECT_GT(mime->imageData().value<QImage>().width(), 700);
    EXPECT_TRUE(mime->data(QStringLiteral("image/svg+xml")).contains("<svg"));
}

} // namespace
} // namespace payoff
