// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/example/example.h"
#include "tests/support/tempworkspace.h"
#include "ui/charts/serieschart.h"
#include "ui/charts/seriesplot.h"
#include "ui/pages/kpidetailpane.h"
#include "ui/pages/kpipage.h"
#include "ui/shell/renderpage.h"
#include "ui/style/theme.h"
#include "ui/widgets/columnchooser.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QApplication>
#include <QPushButton>

namespace payoff {

namespace {

struct KpiPicture {
    const char *name;
    QSize size;
    Dimension by = Dimension::Channel;
    KpiDetailPane::Mode mode = KpiDetailPane::OverTime;
    bool isDark = false;
    bool isHebrew = false;
    bool isEmpty = false;
    bool isCrowded = false;
    ValueBasis value = ValueBasis::Revenue;
};

/// One example for all pictures.
const QString &examplePath()
{
    static const QTemporaryDir folder;
    static const QString path = [] {
        QString file = folder.filePath(QStringLiteral("example.payoff"));
        EXPECT_TRUE(createExample(file, day("2026-10-31"), fixedClock(day("2026-10-31"))));
        return file;
    }();
    return path;
}

void crowd(Document &document)
{
    ChangeSet changes;
    for (int i = 0; i < 40; ++i) {
        Channel channel;
        channel.name = QStringLiteral("Channel with a rather long name for the region number %1").arg(i);
        channel.color = i;
        changes.push_back(added(channel));
    }
    EXPECT_TRUE(document.edit(QStringLiteral("add channels"), changes));
}

void setMode(const KpiPage &page, KpiDetailPane::Mode mode)
{
    for (auto *each : page.detail()->findChildren<SegmentedControl *>()) {
        if (each->accessibleName() == QStringLiteral("Chart")) {
            each->setCurrent(mode);
            Q_EMIT each->picked(mode);
        }
    }
}

QImage picture(const KpiPicture &wanted)
{
    qApp->setPalette(paletteOf(wanted.isDark ? darkTokens() : lightTokens()));
    QGuiApplication::setLayoutDirection(wanted.isHebrew ? Qt::RightToLeft : Qt::LeftToRight);
    const QLocale locale = wanted.isHebrew ? QLocale(QLocale::Hebrew, QLocale::Israel) : QLocale();
    QImage image;
    {
        Theme theme(*qApp);
        theme.setChoice(wanted.isDark ? ThemeChoice::Dark : ThemeChoice::Light);
        const FileChooser files;
        const TempWorkspace none;
        Document document(fixedClock(day("2026-10-31")));
        KpiPage page(wanted.by, {document, files, Format::forScreen(locale)});
        EXPECT_TRUE(document.open(wanted.isEmpty ? none.path() : examplePath()));
        if (wanted.isCrowded)
            crowd(document);
        View view = document.view();
        view.bases.value = wanted.value;
        document.setView(view);
        renderPage(page, wanted.size);
        setMode(page, wanted.mode);
        image = renderPage(page, wanted.size);
        if (wanted.isCrowded) {
            EXPECT_TRUE(document.history().undo());
        }
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    qApp->setPalette(paletteOf(lightTokens()));
    const QString folder = qEnvironmentVariable("PAYOFF_PICTURES");
    if (!folder.isEmpty())
        image.save(folder + u'/' + QLatin1String(wanted.name) + QLatin1String(".png"));
    return image;
}

} // namespace

class KpiPictures : public testing::TestWithParam<KpiPicture> { };

TEST_P(KpiPictures, AreRenderedWithoutAWarning) { EXPECT_EQ(picture(GetParam()).size(), GetParam().size); }

INSTANTIATE_TEST_SUITE_P(
    All, KpiPictures,
    testing::Values(
        KpiPicture{"channels", {1236, 900}},
        KpiPicture{"channelsdark", {1236, 900}, Dimension::Channel, KpiDetailPane::ByCategory, true},
        KpiPicture{
            "channelshebrew", {1236, 900}, Dimension::Channel, KpiDetailPane::CostAndValue, false, true},
        KpiPicture{"campaigns", {1236, 900}, Dimension::Campaign, KpiDetailPane::Cumulative},
        KpiPicture{"campaignssmall", {960, 1400}, Dimension::Campaign},
        KpiPicture{"channelscrowded",
                   {960, 1400},
                   Dimension::Channel,
                   KpiDetailPane::ByCategory,
                   true,
                   true,
                   false,
                   true},
        KpiPicture{"channelsvalue",
                   {1236, 900},
                   Dimension::Channel,
                   KpiDetailPane::OverTime,
                   false,
                   false,
                   false,
                   false,
                   ValueBasis::Value},
        KpiPicture{
            "channelsempty", {960, 600}, Dimension::Channel, KpiDetailPane::OverTime, false, false, true}),
    [](const auto &each) { return std::string(each.param.name); });

} // namespace payoff
