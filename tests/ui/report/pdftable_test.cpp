// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdftable.h"

#include "ui/report/reportsheets.h"

#include <gtest/gtest.h>

#include <QLocale>

namespace payoff {
namespace {

/// Measures tables on a page of A4.
struct Measured {
    Measured() { document.format = Format::forScreen(QLocale(QLocale::English, QLocale::Ireland)); }

    /// How much higher the table is for one more of that row.
    qreal heightOfRow(ReportTable table, const QStringList &row)
    {
        table.rows = {row};
        const qreal one = PdfTable(table, pages).leastHeight();
        table.rows.push_back(row);
        return PdfTable(table, pages).leastHeight() - one;
    }

    ReportDocument document;
    PictureSheets sheets{reportLayout(QPageSize(QPageSize::A4))};
    PdfPages pages{sheets, document, 0};
};

ReportTable ratios()
{
    ReportTable table;
    table.columns = {{QStringLiteral("Campaign"), false}};
    for (const char *title : {"Social conversion rate", "Engagement rate by followers",
                              "Bounce rate of visits", "Average time to respond", "Customer payback, months"})
        table.columns.push_back({QString::fromLatin1(title), true});
    return table;
}

QStringList rowOf(const char *name)
{
    QStringList row{QString::fromLatin1(name)};
    while (row.size() < 6)
        row.push_back(QStringLiteral("5.4%"));
    return row;
}

} // namespace

TEST(PdfTable, BreaksTitlesBeforeNames)
{
    Measured paper;
    EXPECT_DOUBLE_EQ(paper.heightOfRow(ratios(), rowOf("Always-on retargeting of visitors")),
                     paper.heightOfRow(ratios(), rowOf("Always")));
}

TEST(PdfTable, BreaksANameThatNoPageIsWideEnoughFor)
{
    Measured paper;
    const std::string name = []() {
        std::string words;
        for (int i = 0; i < 60; ++i)
            words += "retargeting ";
        return words;
    }();
    EXPECT_GT(paper.heightOfRow(ratios(), rowOf(name.c_str())),
              2 * paper.heightOfRow(ratios(), rowOf("Always")));
}

} // namespace payoff
