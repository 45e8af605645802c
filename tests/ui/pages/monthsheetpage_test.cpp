// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/monthsheetpage.h"

#include "tests/support/tempworkspace.h"
#include "ui/style/theme.h"
#include "ui/widgets/competitorsview.h"
#include "ui/widgets/figuretable.h"
#include "ui/widgets/monthpicker.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/sheetview.h"

#include <QAccessible>
#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace payoff {

namespace {

/// A document with two channels and a campaign, and costs, in May and June 2026.
class SheetDocument {
public:
    SheetDocument()
        : document([] { return day("2026-06-30"); })
    {
        if (!document.create(folder.filePath(QStringLiteral("a.payoff")), QStringLiteral("Lumen"),
                             currency("EUR")))
            ADD_FAILURE() << "no workspace";
    }

    template <class T>
    T add(T value)
    {
        const ChangeSet made = valueOf(document.edit(QStringLiteral("add"), {added(value)}));
        return *std::get<Edit<T>>(made.front()).after;
    }
    ChannelId addChannel(const QString &name, int colour = 0)
    {
        Channel channel;
        channel.name = name;
        channel.color = colour;
        return add(channel).id;
    }
    void type(ChannelId channel, const char *iso, Measure measure, qint64 value)
    {
        add(TypedCell{{channel, {}, month(iso), measure}, value});
    }
    void addCost(CostCategory category, qint64 amount, const char *iso, std::optional<ChannelId> channel = {})
    {
        Cost cost;
        cost.category = category;
        cost.amount = euros(amount);
        cost.span = wholeMonth(iso);
        cost.channel = channel;
        add(cost);
    }
    /// Six channels with values, one name that is longer than its room.
    void fill()
    {
        const QStringList names{QStringLiteral("Facebook"), QStringLiteral("Instagram"),
                                QStringLiteral("LinkedIn"), QStringLiteral("TikTok"),
                                QStringLiteral("Newsletter for customers of many years and their friends")};
        for (int i = 0; i < names.size(); ++i) {
            const ChannelId channel = addChannel(names[i], i);
            int number = i + 3;
            for (const Measure measure : SheetModel::usualColumns()) {
                number = number * 7919 % 99'991;
                if (i != 4 || measure != Measure::Reach)
                    type(channel, "2026-06", measure, qint64(number) * (i == 3 ? 900 : 10));
            }
            Campaign campaign;
            campaign.name = QStringLiteral("Summer %1").arg(i);
            campaign.channels = {{channel, {}}};
            add(campaign);
        }
        addCost(CostCategory::TeamTime, 420'000, "2026-06");
        addCost(CostCategory::Content, 198'000, "2026-06", document.contents().channels[1].id);
        addCost(CostCategory::Tools, 39'000, "2026-06");
        addCost(CostCategory::Training, 25'000, "2026-05");
    }

    QTemporaryDir folder;
    Document document;
    FileChooser files;
    PageTools tools{document, files, Format()};
};

void keepPicture(const QImage &image, const char *name)
{
    const QString folder = qEnvironmentVariable("PAYOFF_PICTURES");
    if (!folder.isEmpty())
        image.save(folder + QLatin1String("/sheet-") + QLatin1String(name) + QLatin1String(".png"));
}

QPushButton *button(const QWidget &page, const QString &text)
{
    for (QPushButton *each : page.findChildren<QPushButton *>()) {
        if (each->text().remove(u'&') == text)
            return each;
    }
    return nullptr;
}

} // namespace

TEST(MonthSheetPage, StoresWhatIsTypedAsOneStepThatCanBeUndone)
{
    SheetDocument sheet;
    const ChannelId channel = sheet.addChannel(QStringLiteral("Facebook"));
    sheet.document.history().clear();
    MonthSheetPage page(sheet.tools);
    page.show();
    page.setMonth(month("2026-06"));
    auto *model = page.sheet()->model();
    ASSERT_EQ(model->rowCount(), 2);
    ASSERT_TRUE(model->setData(model->index(0, 0), QStringLiteral("12.50")));
    EXPECT_EQ(model->index(0, 0).data().toString(), QStringLiteral("12.50"));
    EXPECT_EQ(model->index(1, 0).data().toString(), QStringLiteral("12.50")) << "the total";
    EXPECT_EQ(sheet.document.history().undoName(), QStringLiteral("change Ad spend of Facebook"));
    ASSERT_TRUE(sheet.document.history().undo());
    EXPECT_EQ(model->index(0, 0).data().toString(), QString());
    EXPECT_FALSE(sheet.document.history().canUndo());
    EXPECT_FALSE(channel.isNull());
}

TEST(MonthSheetPage, TakesLastMonthsCostsOver)
{
    SheetDocument sheet;
    const ChannelId channel = sheet.addChannel(QStringLiteral("Facebook"));
    sheet.type(channel, "2026-05", Measure::AdSpend, 5'000);
    sheet.addCost(CostCategory::Training, 25'000, "2026-05");
    MonthSheetPage page(sheet.tools);
    page.show();
    page.setMonth(month("2026-06"));
    button(page, QStringLiteral("Copy last month's costs"))->click();
    EXPECT_EQ(page.sheet()->model()->index(0, 0).data().toString(), QStringLiteral("50.00"));
    EXPECT_EQ(page.findChild<FigureTable *>()->model()->rowCount(), 1);
    const auto undoName = sheet.document.history().undoName();
    EXPECT_EQ(undoName, QStringLiteral("copy last month's costs"));
    button(page, QStringLiteral("Copy last month's costs"))->click();
    EXPECT_EQ(page.findChild<FigureTable *>()->model()->rowCount(), 1) << "not twice";
}

TEST(MonthSheetPage, AsksForFormsOfCostsAndChannels)
{
    SheetDocument sheet;
    MonthSheetPage page(sheet.tools);
    QSignalSpy asked(&page, &Page::formAsked);
    page.show();
    ASSERT_TRUE(button(page, QStringLiteral("Add channel"))->isVisible());
    EXPECT_FALSE(page.sheet()->isVisible());
    button(page, QStringLiteral("Add channel"))->click();
    EXPECT_EQ(asked.takeLast()[0].value<FormRequest>().thing, Thing::Channel);
    sheet.addChannel(QStringLiteral("Facebook"));
    sheet.addCost(CostCategory::Tools, 100, "2026-06");
    EXPECT_TRUE(page.sheet()->isVisible());
    page.setMonth(month("2026-06"));
    button(page, QStringLiteral("Add cost"))->click();
    EXPECT_EQ(asked.takeLast()[0].value<FormRequest>(),
              (FormRequest{Thing::Cost, 0, {}, {}, day("2026-06-01")}));
    const auto tables = page.findChildren<FigureTable *>();
    auto *costs = *std::find_if(tables.begin(), tables.end(), [](const FigureTable *each) {
        return each->accessibleName() == QStringLiteral("Other costs this month");
    });
    Q_EMIT costs->activated(costs->model()->index(0, 0));
    EXPECT_EQ(asked.takeLast()[0].value<FormRequest>().id, sheet.document.contents().costs[0].id.value);
}

TEST(MonthSheetPage, ShowsChannelsOrCampaignsOfThePickedMonth)
{
    SheetDocument sheet;
    sheet.fill();
    MonthSheetPage page(sheet.tools);
    page.show();
    EXPECT_EQ(page.month(), month("2026-06")) << "the last with results";
    EXPECT_EQ(page.sheet()->model()->rowCount(), 6);
    auto *grain = page.findChild<SegmentedControl *>();
    grain->setCurrent(1);
    Q_EMIT grain->picked(1);
    EXPECT_TRUE(
        page.sheet()->model()->headerData(0, Qt::Vertical).toString().startsWith(QStringLiteral("Summer 0")));
    QTest::keyClick(page.findChild<MonthPicker *>(), Qt::Key_PageUp);
    EXPECT_EQ(page.month(), month("2026-05"));
}

TEST(MonthSheetPage, StartsAnewWithAnotherWorkspace)
{
    SheetDocument sheet;
    sheet.addChannel(QStringLiteral("Facebook"));
    MonthSheetPage page(sheet.tools);
    page.show();
    page.setMonth(month("2026-03"));
    auto *model = page.sheet()->model();
    EXPECT_FALSE(model->setData(model->index(0, 0), QStringLiteral("many")));
    ASSERT_TRUE(sheet.document.create(sheet.folder.filePath(QStringLiteral("b.payoff")),
                                      QStringLiteral("Other"), currency("EUR")));
    sheet.addChannel(QStringLiteral("Facebook"));
    EXPECT_EQ(page.month(), month("2026-06"));
    EXPECT_EQ(model->index(0, 0).data().toString(), QString());
}

TEST(MonthSheetPage, GivesEveryControlAName)
{
    SheetDocument sheet;
    sheet.fill();
    MonthSheetPage page(sheet.tools);
    page.show();
    int controls = 0;
    for (QWidget *widget : page.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() || !widget->isVisibleTo(&page))
            continue;
        ++controls;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        ASSERT_NE(interface, nullptr);
        EXPECT_FALSE(interface->text(QAccessible::Name).isEmpty()) << widget->metaObject()->className();
    }
    EXPECT_GT(controls, 8);
}

TEST(MonthSheetPage, IsRenderedWithoutAWarning)
{
    struct Picture {
        const char *name;
        QSize size;
        bool isDark;
        bool isHebrew;
        bool isFull;
        bool byCampaign = false;
    };
    for (const Picture &wanted :
         {Picture{"light", {1200, 860}, false, false, true}, Picture{"dark", {1200, 860}, true, false, true},
          Picture{"hebrew", {1200, 860}, true, true, true}, Picture{"small", {960, 600}, false, false, true},
          Picture{"campaigns", {1200, 860}, false, false, true, true},
          Picture{"empty", {1200, 600}, false, false, false}}) {
        Theme theme(*qApp);
        theme.setChoice(wanted.isDark ? ThemeChoice::Dark : ThemeChoice::Light);
        QGuiApplication::setLayoutDirection(wanted.isHebrew ? Qt::RightToLeft : Qt::LeftToRight);
        SheetDocument sheet;
        if (wanted.isHebrew)
            sheet.tools.format = Format::forScreen(QLocale(QLocale::Hebrew, QLocale::Israel));
        if (wanted.isFull)
            sheet.fill();
        MonthSheetPage page(sheet.tools);
        page.resize(wanted.size);
        page.show();
        page.activateWindow();
        if (wanted.byCampaign) {
            page.findChild<SegmentedControl *>()->setCurrent(1);
            page.update(everything);
        }
        EXPECT_TRUE(QTest::qWaitForWindowActive(&page));
        if (wanted.isFull) {
            auto *model = page.sheet()->model();
            page.sheet()->setFocus();
            page.sheet()->setCurrentIndex(model->index(2, 6));
            model->setData(model->index(3, 4), QStringLiteral("many"));
        }
        QCoreApplication::processEvents();
        keepPicture(page.grab().toImage(), wanted.name);
        EXPECT_LE(page.widget()->width(), page.width());
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    Theme theme(*qApp);
    theme.setChoice(ThemeChoice::Light);
}

TEST(MonthSheetPage, CountsMentionsOfCompetitorsBesideOurs)
{
    SheetDocument sheet;
    const ChannelId channel = sheet.addChannel(QStringLiteral("Facebook"));
    sheet.type(channel, "2026-06", Measure::MentionsPositive, 30);
    sheet.type(channel, "2026-06", Measure::MentionsUnclassified, 30);
    Competitor acme;
    acme.name = QStringLiteral("Acme");
    sheet.add(acme);
    FileChooser files;
    MonthSheetPage page(PageTools{sheet.document, files, Format()});
    QSignalSpy asked(&page, &Page::formAsked);
    page.resize(1200, 600);
    page.show();
    EXPECT_FALSE(page.competitors()->isVisible());
    page.rows()->setCurrent(2);
    Q_EMIT page.rows()->picked(2);
    QCoreApplication::processEvents();
    keepPicture(page.grab().toImage(), "competitors");
    EXPECT_TRUE(page.competitors()->isVisible());
    EXPECT_FALSE(page.sheet()->isVisible());
    CompetitorModel *model = page.competitors()->model();
    EXPECT_EQ(model->index(0, CompetitorModel::All).data().toString(), QStringLiteral("60"));
    ASSERT_TRUE(model->setData(model->index(1, CompetitorModel::Neutral), QStringLiteral("20")));
    EXPECT_EQ(model->index(0, CompetitorModel::Share).data().toString(), QStringLiteral("75.0%"));
    ASSERT_TRUE(sheet.document.history().undo());
    EXPECT_EQ(model->index(0, CompetitorModel::Share).data().toString(), Format::notAvailable());
    Q_EMIT page.competitors()->competitorAsked(0);
    EXPECT_EQ(asked[0][0].value<FormRequest>().thing, Thing::Competitor);
    page.rows()->setCurrent(0);
    Q_EMIT page.rows()->picked(0);
    EXPECT_TRUE(page.sheet()->isVisible());
}

} // namespace payoff
