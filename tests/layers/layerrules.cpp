// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layers/layerrules.h"

#include <QDir>
#include <QFileInfo>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

namespace payoff {

namespace {

/// The folders of core from the ground up. A folder includes from lower floors and, sideways, value headers.
const QHash<QString, int> &floorsOfCore()
{
    static const QHash<QString, int> floors = [] {
        const QStringList byFloor{
            QStringLiteral("base measures"),
            QStringLiteral("storage"),
            QStringLiteral("channels goals audience campaigns costs results sales benefits notes "
                           "sources settings templates value"),
            QStringLiteral("workspace"),
            QStringLiteral("transfer roi analysis summary example report closing schedule"),
        };
        QHash<QString, int> result;
        for (int floor = 0; floor < byFloor.size(); ++floor) {
            for (const QString &folder : byFloor[floor].split(u' '))
                result.insert(folder, floor);
        }
        return result;
    }();
    return floors;
}

constexpr int floorOfEntities = 2;

QString firstFolder(const QString &path) { return path.section(u'/', 0, 0); }
QString secondFolder(const QString &path)
{
    return path.count(u'/') > 1 ? path.section(u'/', 1, 1) : QString();
}
bool isBelow(const QString &path, const char *folder) { return path.startsWith(QLatin1String(folder)); }

/// Whether a header of core is about rows in a database: a repository, a store, or a mapping of values to a
/// table.
bool isStorage(const QString &header)
{
    if (floorsOfCore().value(secondFolder(header), -1) != floorOfEntities)
        return isBelow(header, "core/storage/");
    return header.endsWith(QLatin1String("repository.h")) || header.endsWith(QLatin1String("table.h"))
        || header.endsWith(QLatin1String("store.h"));
}

bool isValue(const QString &header)
{
    return !isStorage(header) && !header.endsWith(QLatin1String("service.h"));
}

bool isPresentation(const QString &file)
{
    return isBelow(file, "ui/models/") || isBelow(file, "ui/commands/");
}

QString objectionInCore(const Include &include)
{
    if (!isBelow(include.target, "core/"))
        return QStringLiteral("core knows nothing of %1").arg(firstFolder(include.target));
    const QString from = secondFolder(include.file);
    const QString to = secondFolder(include.target);
    const int fromFloor = floorsOfCore().value(from, -1);
    const int toFloor = floorsOfCore().value(to, -1);
    if (fromFloor < 0 || toFloor < 0)
        return QStringLiteral("core/%1 has no floor yet: give it one in layerrules.cpp")
            .arg(fromFloor < 0 ? from : to);
    if (toFloor > fromFloor)
        return QStringLiteral("core/%1 stands below core/%2").arg(from, to);
    if (from != to && toFloor == fromFloor && fromFloor == floorOfEntities && !isValue(include.target))
        return QStringLiteral("sideways only headers of values");
    return {};
}

QString objectionInUi(const Include &include)
{
    const QString &target = include.target;
    if (isBelow(target, "app/"))
        return QStringLiteral("ui knows nothing of app");
    if (isStorage(target))
        return QStringLiteral("ui goes through services, never through storage");
    const bool widgets = isBelow(target, "ui/") && !isPresentation(target) && !isBelow(target, "ui/text/");
    if (isBelow(include.file, "ui/text/") && isBelow(target, "ui/") && !isBelow(target, "ui/text/"))
        return QStringLiteral("ui/text stands below the rest of ui");
    if (isPresentation(include.file) && widgets)
        return QStringLiteral("models and commands know no widget");
    return {};
}

/// Modules of Qt that a file may include from; empty: any but Sql and Charts.
QStringList modulesFor(const QString &file)
{
    const auto core = QStringLiteral("QtCore");
    if (isBelow(file, "core/"))
        return {core, QStringLiteral("QtSql"), QStringLiteral("QtConcurrent")};
    if (isBelow(file, "ui/text/"))
        return {core};
    if (isPresentation(file))
        return {core, QStringLiteral("QtGui"), QStringLiteral("QtConcurrent")};
    return {};
}

QString objectionToQt(const Include &include, const QString &module)
{
    const QStringList allowed = modulesFor(include.file);
    if (!allowed.isEmpty() && !allowed.contains(module))
        return QStringLiteral("%1 is not for this layer").arg(module);
    if (isBelow(include.file, "ui/") && module == QLatin1String("QtSql"))
        return QStringLiteral("ui speaks no SQL");
    if (module == QLatin1String("QtCharts") && !isBelow(include.file, "ui/charts/"))
        return QStringLiteral("Qt Charts stays within ui/charts");
    return {};
}

} // namespace

QtModuleOf qtModulesBelow(const QString &includeDirectory)
{
    QStringList modules = QDir(includeDirectory).entryList({QStringLiteral("Qt*")}, QDir::Dirs);
    modules.removeAll(QStringLiteral("QtCore"));
    modules.prepend(QStringLiteral("QtCore"));
    return [=](const QString &header) -> QString {
        if (header.contains(u'/'))
            return modules.contains(firstFolder(header)) ? firstFolder(header) : QString();
        for (const QString &module : modules) {
            if (QFileInfo::exists(includeDirectory + u'/' + module + u'/' + header))
                return module;
        }
        return {};
    };
}

QVector<Include> includesOf(const QString &file, const QString &text)
{
    static const QRegularExpression line(QStringLiteral(R"(^[ \t]*#[ \t]*include[ \t]*([<"])([^>"\n]+)[>"])"),
                                         QRegularExpression::MultilineOption);
    QVector<Include> found;
    for (auto matches = line.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        found.push_back({file, match.captured(2), match.captured(1) == QLatin1String("<")});
    }
    return found;
}

QString objection(const Include &include, const QtModuleOf &moduleOf)
{
    static const QSet<QString> ours{QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")};
    const QString module = moduleOf(include.target);
    if (!module.isEmpty())
        return objectionToQt(include, module);
    if (include.target == QLatin1String("sqlite3.h") && !isBelow(include.file, "core/"))
        return QStringLiteral("SQLite stays within core");
    if (include.bracketed || include.target.endsWith(QLatin1String(".moc")))
        return {};
    if (!ours.contains(firstFolder(include.target)))
        return QStringLiteral("ours are included by their path from the root");
    if (isBelow(include.file, "core/"))
        return objectionInCore(include);
    if (isBelow(include.file, "ui/"))
        return objectionInUi(include);
    return {};
}

QStringList circles(const QVector<Include> &includes)
{
    QMap<QString, QSet<QString>> reach;
    for (const Include &include : includes) {
        const QString from = secondFolder(include.file);
        const QString to = secondFolder(include.target);
        if (isBelow(include.file, "core/") && isBelow(include.target, "core/") && from != to)
            reach[from].insert(to);
    }
    const QStringList folders = reach.keys();
    for (const QString &via : folders) {
        for (const QString &from : folders) {
            if (reach[from].contains(via))
                reach[from].unite(reach[via]);
        }
    }
    QStringList found;
    for (const QString &folder : folders) {
        if (reach[folder].contains(folder))
            found.push_back(QStringLiteral("core/%1 includes itself through other folders").arg(folder));
    }
    return found;
}

int longestLength(const QString &file) { return file.endsWith(QLatin1String(".h")) ? 200 : 400; }

} // namespace payoff
