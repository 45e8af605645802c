// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/kpicarddialog.h"

#include "tests/support/smallworkspace.h"

#include "ui/models/kpicardtext.h"
#include "ui/models/kpitext.h"
#include "ui/pages/dashboardpage.h"
#include "ui/pages/kpidetailpane.h"
#include "ui/pages/kpipage.h"
#include "ui/pages/roipage.h"
#include "ui/text/figurewords.h"
#include "ui/widgets/figuretable.h"
#include "ui/widgets/kpicard.h"
#include "ui/widgets/kpitableview.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QPushButton>
#include <QTest>

namespace payoff {
namespace {

struct OpenCard {
    SmallWorkspace small;
    Document document;
    FileChooser files;
    std::unique_ptr<KpiCardDialog> card;

    OpenCard() { EXPECT_TRUE(document.open(small.workspace.path())); }

    KpiCardDialog &open(const char *key, std::optional<Dimension> of = {}, qint64 id = 0)
    {
        View view = viewOf(month("2026-05"));
        KpiCardQuestion question{view, Figure::fromKey(QString::fromLatin1(key)).value(), of, id, false, {}};
        card = std::make_unique<KpiCardDialog>(document, files,
                                               Format(QLocale(QLocale::English, QLocale::UnitedStates)),
                                               question, of ? QStringLiteral("Facebook") : QString());
        card->setAttribute(Qt::WA_DontShowOnScreen);
        card->show();
        return *card;
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return card->table()->model()->index(row, column).data().toString();
    }
};

QString plain(QString text)
{
    for (const QChar mark : {QChar(0x2066), QChar(0x2067), QChar(0x2068), QChar(0x2069), QChar(0x200E)})
        text.remove(mark);
    return text;
}

TEST(KpiCardDialog, FillsTheFormulaInWithItsFigures)
{
    OpenCard shown;
    const KpiCardText text = shown.open("roi", Dimension::Channel, shown.small.facebook.value).text();
    EXPECT_EQ(text.figure, QStringLiteral("257%"));
    EXPECT_EQ(plain(text.subject), QStringLiteral("Facebook, May 2026"));
    EXPECT_EQ(text.formula, QStringLiteral("(Value − Cost) ÷ Cost"));
    EXPECT_EQ(plain(text.filledIn), QStringLiteral("(€500.00 − €140.00) ÷ €140.00 = 257%"));
    EXPECT_EQ(text.labels, (QStringList{QStringLiteral("financial"), QStringLiteral("lagging")}));
    EXPECT_EQ(plain(text.sources), QStringLiteral("Reported by plain main"));
    EXPECT_EQ(text.questions.size(), 4);
}

TEST(KpiCardDialog, ListsTheRowsWithTheWholeAtTheEnd)
{
    OpenCard shown;
    shown.open("roi");
    const int rows = shown.card->table()->model()->rowCount();
    ASSERT_EQ(rows, 4);
    EXPECT_EQ(plain(shown.cell(1, 0)), QStringLiteral("Facebook"));
    EXPECT_EQ(plain(shown.cell(1, 1)), QStringLiteral("€500.00"));
    EXPECT_EQ(shown.cell(rows - 1, 0), QStringLiteral("Together"));
    EXPECT_EQ(plain(shown.cell(rows - 1, 2)), QStringLiteral("€210.00"));
}

TEST(KpiCardDialog, SwitchesToRowsOverTime)
{
    OpenCard shown;
    shown.open("ad_spend");
    SegmentedControl &rows = *shown.card->rowsSwitch();
    rows.setCurrent(1);
    Q_EMIT rows.picked(1);
    EXPECT_EQ(shown.cell(0, 0), QStringLiteral("May 1, 2026"));
    EXPECT_EQ(shown.card->table()->model()->rowCount(), 3);
}

TEST(KpiCardDialog, SaysWhyThereIsNoFigure)
{
    OpenCard shown;
    const KpiCardText text = shown.open("clv").text();
    EXPECT_EQ(text.figure, QStringLiteral("n/a"));
    EXPECT_EQ(text.reason,
              QStringLiteral("The settings do not say what a customer brings and how long it stays."));
    EXPECT_TRUE(text.questions.back().second.startsWith(QStringLiteral("Not here")));
}

TEST(KpiCardDialog, NamesTheGoalsThatMoveWithIt)
{
    OpenCard shown;
    Goal goal;
    goal.name = QStringLiteral("More revenue");
    goal.measure = Measure::Revenue;
    goal.target = 100'000;
    goal.span = wholeMonth("2026-05");
    valueOf(shown.document.edit(QStringLiteral("add"), {added(goal)}));
    EXPECT_TRUE(shown.open("roi").text().questions[1].second.contains(QStringLiteral("More revenue")));
    EXPECT_FALSE(shown.open("ctr").text().questions[1].second.contains(QStringLiteral("More revenue")));
}

TEST(KpiCardDialog, OpensForEveryFigure)
{
    OpenCard shown;
    for (const QString &key : Figure::allKeys()) {
        const KpiCardText text = shown.open(qPrintable(key)).text();
        EXPECT_FALSE(text.title.isEmpty()) << qPrintable(key);
        EXPECT_FALSE(text.figure.isEmpty()) << qPrintable(key);
    }
}

/// The card that the page has opened; it goes with the page.
const KpiCardDialog *openedBy(QWidget &page)
{
    const auto cards = page.window()->findChildren<KpiCardDialog *>();
    return cards.isEmpty() ? nullptr : cards.last();
}

TEST(KpiCardDialog, OpensFromEachFigureOfTheDashboard)
{
    OpenCard shown;
    shown.document.setView(viewOf(month("2026-05")));
    DashboardPage page({shown.document, shown.files, Format()});
    page.setAttribute(Qt::WA_DontShowOnScreen);
    page.show();
    const auto cards = page.board()->findChildren<KpiCard *>();
    ASSERT_EQ(cards.size(), 5);
    for (int i = 0; i < cards.size(); ++i) {
        QTest::keyClick(cards[i], Qt::Key_Return);
        const KpiCardDialog *card = openedBy(page);
        ASSERT_TRUE(card);
        EXPECT_EQ(card->text().title, figureName(kpiTextFigures()[i]));
    }
}

TEST(KpiCardDialog, OpensFromTheTablesOfChannelsAndCampaigns)
{
    OpenCard shown;
    shown.document.setView(viewOf(month("2026-05")));
    for (const Dimension by : {Dimension::Channel, Dimension::Campaign}) {
        KpiPage page(by, {shown.document, shown.files, Format()});
        page.setAttribute(Qt::WA_DontShowOnScreen);
        page.show();
        page.table()->setCurrentIndex(page.table()->model()->index(0, 2));
        const auto figure = page.table()->currentFigure();
        ASSERT_TRUE(figure);
        page.detail()->explainButton()->click();
        const KpiCardDialog *card = openedBy(page);
        ASSERT_TRUE(card);
        EXPECT_EQ(card->text().title, figureName(*figure));
        EXPECT_GT(card->table()->model()->columnCount(), 1);
    }
}

} // namespace
} // namespace payoff
