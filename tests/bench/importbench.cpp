// SPDX-License-Identifier: GPL-3.0-or-later
// Imports files into a workspace and says what it took: `importbench WORKSPACE FILE...`. Makes the workspace
// if there is none. One line per file: seconds, processor seconds, growth of memory in MiB at its peak,
// counts.
#include "core/transfer/importer.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTextStream>

#include <sys/resource.h>

using namespace payoff;

namespace {

double seconds(const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; }

rusage usage()
{
    rusage now{};
    getrusage(RUSAGE_SELF, &now);
    return now;
}

Result<std::unique_ptr<Workspace>> openOrMake(const QString &path)
{
    if (QFileInfo::exists(path))
        return Workspace::open(path);
    return Workspace::create(path, QStringLiteral("Bench"),
                             Currency::fromCode(QStringLiteral("EUR")).value());
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const QStringList arguments = QCoreApplication::arguments();
    const auto profile = builtInProfile(QStringLiteral("plain"));
    auto workspace = openOrMake(arguments.value(1));
    if (!workspace || !profile) {
        out << "no workspace\n";
        return 1;
    }
    for (const QString &file : arguments.mid(2)) {
        const rusage before = usage();
        QElapsedTimer timer;
        timer.start();
        const auto report = importFile(**workspace, file, *profile);
        const double wall = double(timer.nsecsElapsed()) / 1e9;
        const rusage after = usage();
        if (!report) {
            out << "error " << int(report.error().code) << ' ' << report.error().details.join(u' ') << '\n';
            return 1;
        }
        const double processor = seconds(after.ru_utime) + seconds(after.ru_stime) - seconds(before.ru_utime)
            - seconds(before.ru_stime);
        out << wall << ' ' << processor << ' ' << (after.ru_maxrss - before.ru_maxrss) / 1024 << ' '
            << report->batch.imported << ' ' << report->batch.updated << ' ' << report->batch.unchanged
            << '\n';
    }
    return 0;
}
