// SPDX-License-Identifier: GPL-3.0-or-later
// Pages say "n/a" with the reason where a figure has nothing to go by.
#include "tests/support/edgeworkspace.h"
#include "tests/ui/onscreen.h"

#include "ui/dialogs/kpicarddialog.h"
#include "ui/models/kpicardtext.h"
#include "ui/pages/dashboardpage.h"
#include "ui/pages/kpipage.h"
#include "ui/pages/monthsheetpage.h"
#include "ui/pages/roipage.h"
#include "ui/text/missingtext.h"
#include "ui/widgets/channeltable.h"
#include "ui/widgets/kpitableview.h"
#include "ui/widgets/sheetview.h"

namespace payoff {
namespace {

struct EdgePages {
    EdgeWorkspace edge;
    Document document;
    FileChooser files;
    PageTools tools{document, files, Format(QLocale(QLocale::English, QLocale::UnitedStates))};

    EdgePages()
    {
        EXPECT_TRUE(document.open(edge.workspace.path()));
        document.setView(viewOf(month("2026-06")));
    }

    template <class P>
    static void show(P &page)
    {
        page.setAttribute(Qt::WA_DontShowOnScreen);
        page.resize(1200, 900);
        page.show();
        QCoreApplication::processEvents();
    }
};

/// The cell of that row and column, by what stands at their heads.
QModelIndex cellOf(const QAbstractItemModel &model, const char *row, const char *column)
{
    for (int r = 0; r < model.rowCount(); ++r) {
        if (model.index(r, 0).data().toString() != QString::fromUtf8(row))
            continue;
        for (int c = 0; c < model.columnCount(); ++c) {
            if (model.headerData(c, Qt::Horizontal).toString() == QString::fromUtf8(column))
                return model.index(r, c);
        }
    }
    ADD_FAILURE() << "no cell " << row << ", " << column;
    return {};
}

TEST(EdgeCasePages, TheTableOfChannelsSaysWhyAFigureIsMissing)
{
    EdgePages pages;
    KpiPage page(Dimension::Channel, pages.tools);
    EdgePages::show(page);
    const QAbstractItemModel &model = *page.table()->model();
    const auto expect = [&](const char *channel, const char *figure, Missing why) {
        const QModelIndex cell = cellOf(model, channel, figure);
        EXPECT_EQ(cell.data().toString(), QStringLiteral("n/a")) << channel << ", " << figure;
        EXPECT_TRUE(cell.data(Qt::ToolTipRole).toString().contains(sentence(why)))
            << channel << ", " << figure << ": " << qPrintable(cell.data(Qt::ToolTipRole).toString());
    };
    expect("Free", "ROI", Missing::ZeroDivisor);
    expect("Zero", "ROI", Missing::ZeroDivisor);
    expect("Free", "ROAS", Missing::NotReported);
    expect("Lonely", "CAC", Missing::ZeroDivisor);
    expect("Organic", "CPC", Missing::NotReported);
    EXPECT_EQ(cellOf(model, "Refunded", "ROI").data().toString(), QStringLiteral("−150%"));
}

TEST(EdgeCasePages, TheDashboardShowsLossesAndNothingInfinite)
{
    EdgePages pages;
    DashboardPage page(pages.tools);
    EdgePages::show(page);
    const QAbstractItemModel &model = *page.board()->table()->model();
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QString text = model.index(row, column).data().toString();
            EXPECT_FALSE(text.contains(QStringLiteral("inf"), Qt::CaseInsensitive)) << qPrintable(text);
            EXPECT_FALSE(text.contains(QStringLiteral("nan"), Qt::CaseInsensitive)) << qPrintable(text);
        }
    }
}

TEST(EdgeCasePages, TheMonthSheetLeavesRoiOutWhereNothingWasSpent)
{
    EdgePages pages;
    MonthSheetPage page(pages.tools);
    page.setMonth(month("2026-06"));
    EdgePages::show(page);
    const QAbstractItemModel &model = *page.sheet()->model();
    const int roi = model.columnCount() - 1;
    QHash<QString, QString> byChannel;
    for (int row = 0; row < model.rowCount(); ++row)
        byChannel.insert(model.headerData(row, Qt::Vertical).toString(),
                         model.index(row, roi).data().toString());
    EXPECT_EQ(byChannel.value(QStringLiteral("Free")), QStringLiteral("n/a"));
    EXPECT_EQ(byChannel.value(QStringLiteral("Zero")), QStringLiteral("n/a"));
    EXPECT_EQ(byChannel.value(QStringLiteral("Refunded")), QStringLiteral("−150.0%"));
}

TEST(EdgeCasePages, TheCardOfAFigureNamesTheReason)
{
    EdgePages pages;
    const KpiCardQuestion question{pages.document.view(),
                                   *kpiFromKey(QStringLiteral("cac")),
                                   Dimension::Channel,
                                   pages.edge.lonely.value,
                                   false,
                                   {}};
    KpiCardDialog card(pages.document, pages.files, pages.tools.format, question, QStringLiteral("Lonely"));
    EXPECT_EQ(card.text().figure, QStringLiteral("n/a"));
    EXPECT_EQ(card.text().reason, sentence(Missing::ZeroDivisor));
}

} // namespace
} // namespace payoff
