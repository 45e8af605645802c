// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layers/layerrules.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>

namespace payoff {

namespace {

const QtModuleOf &qt()
{
    static const QtModuleOf modules = qtModulesBelow(QStringLiteral(PAYOFF_QT_INCLUDES));
    return modules;
}

QString textOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    return QString::fromUtf8(file.readAll());
}

/// Our headers and sources by their path from the root.
QStringList sources()
{
    const QDir root(QStringLiteral(PAYOFF_SOURCE_DIR));
    QStringList found;
    for (const char *folder : {"core", "ui", "app"}) {
        QDirIterator files(root.filePath(QLatin1String(folder)),
                           {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext())
            found.push_back(root.relativeFilePath(files.next()));
    }
    return found;
}

QString pathOf(const QString &source) { return QStringLiteral(PAYOFF_SOURCE_DIR "/") + source; }

QVector<Include> allIncludes()
{
    QVector<Include> found;
    for (const QString &source : sources())
        found += includesOf(source, textOf(pathOf(source)));
    return found;
}

/// Whether the rules object to `line` within `file`.
bool isForbidden(const char *file, const char *line)
{
    const auto includes = includesOf(QString::fromLatin1(file), QString::fromLatin1(line));
    EXPECT_EQ(includes.size(), 1) << line;
    return !objection(includes.value(0), qt()).isEmpty();
}

} // namespace

TEST(LayerRules, ObjectToWhatALayerMustNotKnow)
{
    EXPECT_TRUE(isForbidden("core/base/day.h", "#include <QColor>"));
    EXPECT_TRUE(isForbidden("core/base/day.h", "#  include <QtGui/QColor>"));
    EXPECT_TRUE(isForbidden("core/base/day.h", "#include <qcolor.h>"));
    EXPECT_TRUE(isForbidden("core/roi/rollup.cpp", "#include <QLineSeries>"));
    EXPECT_TRUE(isForbidden("core/roi/rollup.cpp", "#include <QPrinter>"));
    EXPECT_TRUE(isForbidden("core/roi/rollup.cpp", "#include <QSvgGenerator>"));
    EXPECT_TRUE(isForbidden("core/roi/rollup.cpp", "#include \"ui/text/errortext.h\""));
    EXPECT_TRUE(isForbidden("core/roi/rollup.cpp", "#include \"app/cli/query.h\""));
    EXPECT_TRUE(isForbidden("core/base/day.cpp", "#include \"core/storage/database.h\""));
    EXPECT_TRUE(isForbidden("core/storage/database.cpp", "#include \"core/channels/channel.h\""));
    EXPECT_TRUE(isForbidden("core/costs/cost.h", "#include \"core/channels/channelrepository.h\""));
    EXPECT_TRUE(isForbidden("core/costs/cost.h", "#include \"core/roi/rollup.h\""));
    EXPECT_TRUE(isForbidden("core/nowhere/thing.h", "#include \"core/base/day.h\""));
    EXPECT_TRUE(isForbidden("core/base/day.cpp", "#include \"day.h\""));
    EXPECT_TRUE(isForbidden("ui/pages/costspage.cpp", "#include <QSqlQuery>"));
    EXPECT_TRUE(isForbidden("ui/pages/costspage.cpp", "#include <sqlite3.h>"));
    EXPECT_TRUE(isForbidden("ui/pages/costspage.cpp", "#include \"core/storage/database.h\""));
    EXPECT_TRUE(isForbidden("ui/pages/costspage.cpp", "#include \"core/costs/costrepository.h\""));
    EXPECT_TRUE(isForbidden("ui/pages/costspage.cpp", "#include \"core/costs/costtable.h\""));
    EXPECT_TRUE(isForbidden("ui/pages/costspage.cpp", "#include \"core/results/resultstore.h\""));
    EXPECT_TRUE(isForbidden("ui/pages/costspage.cpp", "#include \"app/application.h\""));
    EXPECT_TRUE(isForbidden("ui/pages/costspage.cpp", "#include <QChart>"));
    EXPECT_TRUE(isForbidden("app/main.cpp", "#include <QtCharts/QChart>"));
    EXPECT_TRUE(isForbidden("ui/text/errortext.cpp", "#include <QFont>"));
    EXPECT_TRUE(isForbidden("ui/text/errortext.cpp", "#include \"ui/models/costsmodel.h\""));
    EXPECT_TRUE(isForbidden("ui/models/costsmodel.h", "#include <QTableView>"));
    EXPECT_TRUE(isForbidden("ui/commands/addcost.cpp", "#include \"ui/widgets/card.h\""));
}

TEST(LayerRules, AllowWhatALayerStandsOn)
{
    EXPECT_FALSE(isForbidden("core/base/day.h", "#include <QDate>"));
    EXPECT_FALSE(isForbidden("core/base/day.h", "#include <optional>"));
    EXPECT_FALSE(isForbidden("core/storage/database.h", "#include <QSqlDatabase>"));
    EXPECT_FALSE(isForbidden("core/storage/database.cpp", "#include <sqlite3.h>"));
    EXPECT_FALSE(isForbidden("core/costs/costrepository.h", "#include \"core/storage/database.h\""));
    EXPECT_FALSE(isForbidden("core/costs/cost.h", "#include \"core/channels/channel.h\""));
    EXPECT_FALSE(isForbidden("core/roi/rollup.cpp", "#include \"core/costs/costrepository.h\""));
    EXPECT_FALSE(isForbidden("ui/text/errortext.cpp", "#include \"core/base/error.h\""));
    EXPECT_FALSE(isForbidden("ui/models/costsmodel.h", "#include <QColor>"));
    EXPECT_FALSE(isForbidden("ui/models/costsmodel.cpp", "#include \"ui/text/format.h\""));
    EXPECT_FALSE(isForbidden("ui/charts/roichart.h", "#include <QtCharts/QChartView>"));
    EXPECT_FALSE(isForbidden("ui/pages/importpage.cpp", "#include \"core/transfer/table.h\""));
    EXPECT_FALSE(isForbidden("ui/pages/costspage.cpp", "#include \"ui/models/costsmodel.h\""));
    EXPECT_FALSE(isForbidden("ui/pages/costspage.cpp", "#include \"costspage.moc\""));
    EXPECT_FALSE(isForbidden("app/application.cpp", "#include \"core/costs/costrepository.h\""));
}

TEST(LayerRules, NoticeFoldersThatIncludeEachOtherInACircle)
{
    QVector<Include> includes = includesOf(QStringLiteral("core/roi/series.h"),
                                           QStringLiteral("#include \"core/analysis/drivers.h\"\n"));
    EXPECT_TRUE(circles(includes).isEmpty());
    includes += includesOf(QStringLiteral("core/analysis/drivers.cpp"),
                           QStringLiteral("#include \"core/summary/summary.h\"\n"));
    includes += includesOf(QStringLiteral("core/summary/summary.h"),
                           QStringLiteral("#include \"core/roi/series.h\"\n"));
    EXPECT_EQ(circles(includes).size(), 3);
}

TEST(Layers, IncludeOnlyWhatTheyMayKnow)
{
    const auto includes = allIncludes();
    ASSERT_GT(includes.size(), 20);
    for (const Include &include : includes) {
        const QString reason = objection(include, qt());
        EXPECT_TRUE(reason.isEmpty()) << qPrintable(include.file) << " includes "
                                      << qPrintable(include.target) << ": " << qPrintable(reason);
    }
}

TEST(Layers, FoldersOfCoreDoNotIncludeEachOtherInACircle)
{
    EXPECT_EQ(circles(allIncludes()), QStringList());
}

TEST(Layers, NoFileIsLongerThanOneCanKeepInMind)
{
    for (const QString &source : sources())
        EXPECT_LE(textOf(pathOf(source)).count(u'\n'), longestLength(source)) << qPrintable(source);
}

TEST(Layers, WhatUsesOnlyCoreLoadsNothingOfTheWindow)
{
    QProcess readelf;
    readelf.start(QStringLiteral("readelf"), {QStringLiteral("-d"), QStringLiteral(PAYOFF_CORE_TESTS)});
    ASSERT_TRUE(readelf.waitForFinished());
    const QString needed = QString::fromLocal8Bit(readelf.readAllStandardOutput());
    ASSERT_TRUE(needed.contains(QLatin1String("libQt6Core"))) << "readelf did not tell what is linked";
    for (const char *module : {"Gui", "Widgets", "Charts", "PrintSupport", "Svg", "OpenGL"})
        EXPECT_FALSE(needed.contains(QLatin1String("libQt6") + QLatin1String(module))) << module;
}

} // namespace payoff
