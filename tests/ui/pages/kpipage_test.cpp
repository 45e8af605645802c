// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/kpipage.h"

#include "tests/support/smallworkspace.h"
#include "tests/ui/onscreen.h"

#include "ui/charts/serieschart.h"
#include "ui/charts/seriesplot.h"
#include "ui/dialogs/mergeform.h"
#include "ui/models/tableroles.h"
#include "ui/pages/kpidetailpane.h"
#include "ui/widgets/columnchooser.h"
#include "ui/widgets/figuretable.h"
#include "ui/widgets/kpitableview.h"
#include "ui/widgets/searchbox.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTreeWidget>

namespace payoff {

namespace {

/// A page of a document with the small workspace, in May 2026.
struct ShownKpis {
    SmallWorkspace small;
    Document document;
    FileChooser files;
    QSettings memory;
    KpiPage page;

    explicit ShownKpis(Dimension by = Dimension::Channel)
        : memory(small.workspace.pathOf(QStringLiteral("memory.ini")), QSettings::IniFormat),
          page(by, {document, files, Format(), &memory, [](const QString &) { return true; }})
    {
        EXPECT_TRUE(document.open(small.workspace.path()));
        document.setView(viewOf(month("2026-05")));
        page.setAttribute(Qt::WA_DontShowOnScreen);
        page.resize(1200, 900);
        page.show();
        QCoreApplication::processEvents();
    }

    [[nodiscard]] KpiTableView &table() const { return *page.table(); }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            names.append(table().model()->index(row, 0).data().toString());
        return names;
    }
    /// Makes the cell of that channel and that column current.
    void pick(const char *name, const char *header) const
    {
        const QAbstractItemModel &model = *table().model();
        const int row = int(names().indexOf(QString::fromUtf8(name)));
        for (int column = 0; column < model.columnCount(); ++column) {
            if (model.headerData(column, Qt::Horizontal).toString() == QString::fromUtf8(header))
                table().setCurrentIndex(model.index(row, column));
        }
    }
    [[nodiscard]] const SeriesChartData &chart() const
    {
        QCoreApplication::processEvents();
        return page.detail()->chart()->plot()->frame().data;
    }
    void show(KpiDetailPane::Mode mode) const
    {
        for (auto *each : page.detail()->findChildren<SegmentedControl *>()) {
            if (each->accessibleName() == QStringLiteral("Chart")) {
                each->setCurrent(mode);
                Q_EMIT each->picked(mode);
            }
        }
    }
    [[nodiscard]] QStringList behind() const
    {
        QCoreApplication::processEvents();
        const QAbstractItemModel &model = *page.detail()->behindTable()->model();
        QStringList lines;
        for (int row = 0; row < model.rowCount(); ++row)
            lines.append(model.index(row, 0).data().toString().trimmed() + u' '
                         + model.index(row, 1).data().toString());
        return lines;
    }
};

} // namespace

TEST(KpiPage, ListsChannelsByRoiWithTheTotalLast)
{
    const ShownKpis shown;
    EXPECT_EQ(shown.names(),
              QStringList({QStringLiteral("Facebook"), QStringLiteral("LinkedIn"),
                           QStringLiteral("(unattributed)"), QStringLiteral("All channels")}));
}

TEST(KpiPage, FindsWhatIsSearchedForAndKeepsTheTotal)
{
    const ShownKpis shown;
    EXPECT_TRUE(shown.page.isVisible());
    auto *search = shown.page.findChild<QLineEdit *>();
    search->setText(QStringLiteral("link"));
    EXPECT_EQ(shown.names(), QStringList({QStringLiteral("LinkedIn"), QStringLiteral("All channels")}));
    search->clear();
    EXPECT_EQ(shown.names().size(), 4);
}

TEST(KpiPage, ShowsLinesOfTheFigureOfTheCurrentCell)
{
    const ShownKpis shown;
    EXPECT_EQ(shown.chart().title, QStringLiteral("ROI over time"));
    shown.pick("Facebook", "Cost");
    EXPECT_EQ(shown.chart().title, QStringLiteral("Cost over time"));
    ASSERT_EQ(shown.chart().series.size(), 1);
    EXPECT_EQ(shown.chart().series[0].values.last(), 140.0);
}

TEST(KpiPage, ShowsALineForEachSelectedRow)
{
    const ShownKpis shown;
    shown.table().selectAll();
    EXPECT_EQ(shown.chart().series.size(), 3);
}

TEST(KpiPage, StacksTheCostByCategory)
{
    const ShownKpis shown;
    shown.pick("Facebook", "Cost");
    shown.show(KpiDetailPane::ByCategory);
    ASSERT_EQ(shown.chart().series.size(), 3);
    EXPECT_EQ(shown.chart().stacked(11), 140.0);
}

TEST(KpiPage, SaysWhenACampaignPaidBack)
{
    const ShownKpis shown(Dimension::Campaign);
    shown.pick("Spring", "ROI");
    shown.show(KpiDetailPane::Cumulative);
    EXPECT_EQ(shown.chart().mark, QStringLiteral("Paid back in May 2025"));
}

TEST(KpiPage, TakesANumberApartDownToTheLedger)
{
    const ShownKpis shown;
    shown.pick("Facebook", "Cost");
    EXPECT_EQ(shown.behind(),
              QStringList({QStringLiteral("Ad spend €100.00"), QStringLiteral("Other direct cost €20.00"),
                           QStringLiteral("Shared cost €20.00"), QStringLiteral("Tools and platforms €20.00"),
                           QStringLiteral("Content creation €20.00")}));
    QSignalSpy forms(&shown.page, &Page::formAsked);
    Q_EMIT shown.page.detail()->behindTable()->activated(
        shown.page.detail()->behindTable()->model()->index(3, 0));
    ASSERT_EQ(forms.size(), 1);
    EXPECT_EQ(forms[0][0].value<FormRequest>().thing, Thing::Cost);
}

TEST(KpiPage, RemembersTheColumnsChosen)
{
    const ShownKpis shown;
    ColumnChooser *chooser = shown.page.chooser();
    QVector<ColumnChoice> choices = chooser->choices();
    const auto count = shown.table().model()->columnCount();
    auto *tree = chooser->findChild<QTreeWidget *>();
    QTreeWidgetItem *group = tree->topLevelItem(0);
    group->child(1)->setCheckState(1, Qt::Checked);
    EXPECT_EQ(group->child(1)->text(0), QStringLiteral("Cost"));
    EXPECT_EQ(shown.table().model()->columnCount(), count + 1);
    EXPECT_TRUE(shown.memory.value(QStringLiteral("columns/channel"))
                    .toStringList()
                    .contains(QStringLiteral("cost:change")));
    group->child(0)->setCheckState(0, Qt::Unchecked);
    EXPECT_EQ(shown.table().model()->columnCount(), count - 1);
    Q_EMIT chooser->usualAsked();
    EXPECT_EQ(shown.table().model()->columnCount(), count);
}

TEST(KpiPage, NarrowsTheChooserByTyping)
{
    const ShownKpis shown;
    auto *search = shown.page.chooser()->findChild<QLineEdit *>();
    auto *tree = shown.page.chooser()->findChild<QTreeWidget *>();
    search->setText(QStringLiteral("followers"));
    int visible = 0;
    for (QTreeWidgetItemIterator it(tree, QTreeWidgetItemIterator::NotHidden); *it; ++it)
        visible += (*it)->parent() ? 1 : 0;
    EXPECT_EQ(visible, 4); // followers, new ones, their mean, engagement by them
    QTest::keyClick(search, Qt::Key_Return);
    const auto choices = shown.page.chooser()->choices();
    EXPECT_TRUE(std::any_of(choices.begin(), choices.end(), [](const ColumnChoice &each) {
        return each.isShown && each.name.contains(QStringLiteral("ollowers"));
    }));
}

TEST(KpiPage, AsksForForms)
{
    ShownKpis shown;
    QSignalSpy forms(&shown.page, &Page::formAsked);
    shown.page.runMainAction();
    shown.pick("LinkedIn", "ROI");
    QTest::keyClick(&shown.table(), Qt::Key_Return);
    ASSERT_EQ(forms.size(), 2);
    EXPECT_EQ(forms[0][0].value<FormRequest>(), (FormRequest{Thing::Channel, 0, {}, {}, {}}));
    EXPECT_EQ(forms[1][0].value<FormRequest>().id, shown.small.linkedIn.value);
}

TEST(KpiPage, GoesToTheThingThatIsAskedFor)
{
    ShownKpis shown;
    shown.page.findChild<QLineEdit *>()->setText(QStringLiteral("face"));
    shown.page.showThing(shown.small.linkedIn.value);
    EXPECT_EQ(shown.table().currentId(), shown.small.linkedIn.value);
}

TEST(KpiPage, KeepsCellAndRowOverAChangeOfTheView)
{
    ShownKpis shown;
    shown.pick("LinkedIn", "Cost");
    View view = shown.document.view();
    view.span = Span::Quarter;
    shown.document.setView(view);
    EXPECT_EQ(shown.table().currentId(), shown.small.linkedIn.value);
    EXPECT_EQ(shown.table().currentFigure(), Figure(Derived::Cost));
    EXPECT_EQ(shown.chart().periods.size(), 8);
}

TEST(KpiPage, HidesWhatIsArchivedUntilItIsWanted)
{
    ShownKpis shown;
    Channel old;
    old.name = QStringLiteral("Old network");
    old.isArchived = true;
    ChangeSet changes;
    changes.push_back(added(old));
    ASSERT_TRUE(shown.document.edit(QStringLiteral("add channel"), changes));
    EXPECT_EQ(shown.names().size(), 4);
    for (auto *box : shown.page.findChildren<QAbstractButton *>()) {
        if (box->text() == QStringLiteral("Show &archived"))
            box->click();
    }
    EXPECT_TRUE(shown.names().contains(QStringLiteral("Old network (archived)")));
}

TEST(KpiPage, ShowsItsChartAsATable)
{
    ShownKpis shown;
    shown.page.toggleTables();
    EXPECT_TRUE(shown.page.detail()->chart()->isTable());
    EXPECT_FALSE(shown.page.detail()->chart()->plot()->isVisible());
}

TEST(KpiPage, MergesTheSelectedChannelIntoAnother)
{
    ShownKpis shown;
    QPushButton *button = nullptr;
    for (auto *each : shown.page.findChildren<QPushButton *>()) {
        if (each->text() == QStringLiteral("&Merge into…"))
            button = each;
    }
    ASSERT_TRUE(button);
    shown.pick("(unattributed)", "ROI");
    QCoreApplication::processEvents();
    EXPECT_FALSE(button->isEnabled());
    shown.pick("LinkedIn", "ROI");
    QCoreApplication::processEvents();
    ASSERT_TRUE(button->isEnabled());
    button->click();
    auto *form = shown.page.findChild<MergeForm *>();
    ASSERT_TRUE(form);
    form->findChild<SearchableChoice *>()->setCurrent(shown.small.facebook.value);
    form->accept();
    QCoreApplication::processEvents();
    EXPECT_FALSE(shown.names().contains(QStringLiteral("LinkedIn")));
    EXPECT_EQ(shown.table().currentId(), shown.small.facebook.value);
    EXPECT_FALSE(button->isEnabled()); // nothing is left to merge it into
}

TEST(KpiPage, OffersToMergeInTheMenuOfTheTable)
{
    ShownKpis shown(Dimension::Campaign);
    QStringList texts;
    for (const QAction *action : shown.table().actions())
        texts.append(action->text());
    EXPECT_TRUE(texts.contains(QStringLiteral("&Merge into…")));
}

TEST(KpiPage, PutsTheCursorIntoItsSearch)
{
    ShownKpis shown;
    putOnScreen(shown.page);
    EXPECT_TRUE(shown.page.searchTables());
    EXPECT_TRUE(shown.page.findChild<QLineEdit *>()->hasFocus());
}

} // namespace payoff
