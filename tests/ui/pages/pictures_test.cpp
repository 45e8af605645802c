// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/exampledashboard.h"

#include "ui/pages/dashboardpage.h"
#include "ui/pages/roipage.h"
#include "ui/shell/renderpage.h"
#include "ui/style/theme.h"

#include <QApplication>

namespace payoff {

namespace {

struct Picture {
    const char *name;
    QSize size;
    bool isDark = false;
    bool isHebrew = false;
    DashboardData (*data)() = exampleDashboard;
};

/// The page as people see it. With PAYOFF_PICTURES set to a folder, the picture is kept there to be looked
/// at.
QImage picture(const Picture &wanted)
{
    qApp->setPalette(paletteOf(wanted.isDark ? darkTokens() : lightTokens()));
    QGuiApplication::setLayoutDirection(wanted.isHebrew ? Qt::RightToLeft : Qt::LeftToRight);
    const QLocale locale = wanted.isHebrew ? QLocale(QLocale::Hebrew, QLocale::Israel) : QLocale();
    QImage image;
    {
        Theme theme(*qApp);
        theme.setChoice(wanted.isDark ? ThemeChoice::Dark : ThemeChoice::Light);
        const FileChooser files;
        Document document;
        DashboardPage page({document, files, Format()});
        page.board()->display(wanted.data(), Format::forScreen(locale));
        image = renderPage(page, wanted.size);
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    qApp->setPalette(paletteOf(lightTokens()));
    const QString folder = qEnvironmentVariable("PAYOFF_PICTURES");
    if (!folder.isEmpty())
        image.save(folder + u'/' + QLatin1String(wanted.name) + QLatin1String(".png"));
    return image;
}

DashboardData emptyDashboard() { return {}; }

/// Value is assumed in it, and the goods are to be paid.
DashboardData assumedDashboard()
{
    DashboardData data = exampleDashboard();
    data.roi.range = std::pair(1.2, 1.71);
    data.value.range = std::pair(Money{4'500'000, data.currency}, Money{5'200'000, data.currency});
    data.netReturn.range = std::pair(Money{2'500'000, data.currency}, Money{3'200'000, data.currency});
    data.value.assumed = Money{300'000, data.currency};
    data.chart.breakEven = {0.47, 680'000, true};
    return data;
}

} // namespace

class Pictures : public testing::TestWithParam<Picture> { };

TEST_P(Pictures, AreRenderedWithoutAWarning)
{
    const Picture &wanted = GetParam();
    const QImage image = picture(wanted);
    EXPECT_EQ(image.size(), wanted.size);
    const Tokens &tokens = wanted.isDark ? darkTokens() : lightTokens();
    EXPECT_EQ(image.pixelColor(2, image.height() - 5), tokens.window);
}

INSTANTIATE_TEST_SUITE_P(
    All, Pictures,
    testing::Values(Picture{"light", {1236, 810}}, Picture{"dark", {1236, 810}, true},
                    Picture{"small", {960, 600}}, Picture{"smalldark", {960, 600}, true},
                    Picture{"hebrew", {1236, 810}, false, true},
                    Picture{"hebrewdarksmall", {960, 600}, true, true},
                    Picture{"crowded", {1236, 810}, false, false, crowdedDashboard},
                    Picture{"crowdedtall", {900, 2600}, true, false, crowdedDashboard},
                    Picture{"unreported", {1236, 810}, false, false, unreportedDashboard},
                    Picture{"empty", {960, 600}, false, false, emptyDashboard},
                    Picture{"filtered", {960, 600}, true, false, filteredDashboard},
                    Picture{"emptyhebrew", {720, 700}, false, true, emptyDashboard},
                    Picture{"assumed", {1236, 810}, false, false, assumedDashboard},
                    Picture{"assumedhebrewsmall", {960, 600}, true, true, assumedDashboard},
                    Picture{"weekly", {1240, 840}, false, false, weeklyDashboard},
                    Picture{"narrow", {620, 900}, false, false}),
    [](const auto &each) { return std::string(each.param.name); });

} // namespace payoff
