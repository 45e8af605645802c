// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/reportschedule.h"

#include "core/schedule/quoting.h"
#include "core/schedule/schedulefolder.h"
#include "tests/support/content.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace payoff {
namespace {

ReportSchedule plainSchedule()
{
    ReportSchedule schedule;
    schedule.name = QStringLiteral("payoff-report-lumen");
    schedule.program = QStringLiteral("/usr/bin/payoff");
    schedule.workspace = QStringLiteral("/home/ann/Lumen.payoff");
    schedule.day = 2;
    schedule.hour = 7;
    schedule.minute = 5;
    schedule.format = QStringLiteral("pdf");
    schedule.audience = QStringLiteral("stakeholder");
    schedule.language = QStringLiteral("fr");
    schedule.folder = QStringLiteral("/home/ann/Reports");
    return schedule;
}

/// Everything that any of the formats could misread.
QStringList oddTexts()
{
    return {QStringLiteral("two words"),
            QStringLiteral("it's"),
            QStringLiteral("50 % of %h"),
            QStringLiteral("say \"hi\""),
            QStringLiteral("back\\slash\\n"),
            QStringLiteral("$HOME ${PATH} `id` $(id)"),
            QStringLiteral(";"),
            QStringLiteral("-x=1"),
            QStringLiteral("two\nlines"),
            QStringLiteral("tab\there"),
            QStringLiteral("חנות של קפה"),
            QStringLiteral("café # no comment"),
            QStringLiteral("end\\"),
            QStringLiteral("%1 %2")};
}

/// What a program says; a failed test where it cannot be run.
struct Ran {
    int code = -1;
    QString out;
    QString err;
};
Ran ran(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    EXPECT_TRUE(process.waitForFinished(60'000)) << qPrintable(program);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

TEST(ReportSchedule, RunsTheSummaryOfLastMonth)
{
    EXPECT_EQ(commandOf(plainSchedule()).join(u' '),
              QStringLiteral("/usr/bin/payoff summary /home/ann/Lumen.payoff --month last --format pdf "
                             "--audience stakeholder --language fr "
                             "--output /home/ann/Reports/Lumen {month}.pdf"));
    ReportSchedule figures = plainSchedule();
    figures.format = QStringLiteral("xlsx");
    EXPECT_FALSE(commandOf(figures).contains(QStringLiteral("--audience")));
}

TEST(ReportSchedule, MakesUnitsOfSystemd)
{
    const QString service = serviceText(plainSchedule());
    EXPECT_TRUE(service.contains(QStringLiteral("\n[Service]\nType=oneshot\nExecStart=:\"/usr/bin/payoff\" "
                                                "\"summary\" \"/home/ann/Lumen.payoff\" ")))
        << qPrintable(service);
    const QString timer = timerText(plainSchedule());
    EXPECT_TRUE(
        timer.contains(QStringLiteral("[Timer]\nOnCalendar=*-*-02 07:05:00\nPersistent=true\n\n[Install]\n"
                                      "WantedBy=timers.target\n")))
        << qPrintable(timer);
    EXPECT_EQ(enableCommands(QStringLiteral("a")).last(),
              QStringLiteral("systemctl --user enable --now a.timer"));
}

TEST(ReportSchedule, MakesALineOfACrontab)
{
    EXPECT_EQ(
        cronLine(plainSchedule()),
        QStringLiteral("5 7 2 * * '/usr/bin/payoff' 'summary' '/home/ann/Lumen.payoff' '--month' 'last' "
                       "'--format' 'pdf' '--audience' 'stakeholder' '--language' 'fr' '--output' "
                       "'/home/ann/Reports/Lumen {month}.pdf'"));
    ReportSchedule broken = plainSchedule();
    broken.folder = QStringLiteral("/home/two\nlines");
    EXPECT_FALSE(cronLine(broken));
}

TEST(ReportSchedule, IsReadAgainFromItsService)
{
    for (const QString &odd : oddTexts()) {
        ReportSchedule schedule = plainSchedule();
        schedule.workspace = QStringLiteral("/home/") + odd + QStringLiteral("/a.payoff");
        schedule.folder = QStringLiteral("/srv/") + odd;
        EXPECT_EQ(scheduleFrom(schedule.name, serviceText(schedule)), schedule) << qPrintable(odd);
        // A line for each thing that is said, whatever is in the paths.
        EXPECT_EQ(serviceText(schedule).count(u'\n'), serviceText(plainSchedule()).count(u'\n'))
            << qPrintable(odd);
    }
    EXPECT_FALSE(scheduleFrom({}, QStringLiteral("[Service]\nExecStart=/bin/true\n")));
    EXPECT_FALSE(scheduleFrom({}, QStringLiteral("# Payoff: {\"day\": 31, \"folder\": \"/\"}\n")));
    EXPECT_FALSE(scheduleFrom({}, {}));
}

TEST(ReportSchedule, RefusesWhatNoMonthHas)
{
    for (const int day : {0, 29, 31}) {
        ReportSchedule schedule = plainSchedule();
        schedule.day = day;
        EXPECT_EQ(validate(schedule).error().code, ErrorCode::InvalidValue);
    }
    ReportSchedule late = plainSchedule();
    late.hour = 24;
    EXPECT_EQ(validate(late).error().code, ErrorCode::InvalidValue);
    ReportSchedule nowhere = plainSchedule();
    nowhere.folder = QStringLiteral(" ");
    EXPECT_EQ(validate(nowhere).error().code, ErrorCode::EmptyName);
    EXPECT_TRUE(validate(plainSchedule()));
}

TEST(ReportSchedule, HasANameThatIsNotTaken)
{
    EXPECT_EQ(scheduleName(QStringLiteral("Lumen Skin & Co."), {}),
              QStringLiteral("payoff-report-lumen-skin-co"));
    EXPECT_EQ(scheduleName(QStringLiteral("לומן"), {}), QStringLiteral("payoff-report-workspace"));
    EXPECT_EQ(scheduleName(QStringLiteral("a"),
                           {QStringLiteral("payoff-report-a"), QStringLiteral("payoff-report-a-2")}),
              QStringLiteral("payoff-report-a-3"));
}

TEST(Quoting, ReachesAProgramThroughTheShell)
{
    const Ran shell =
        ran(QStringLiteral("/bin/sh"),
            {QStringLiteral("-c"),
             shellCommand(QStringList{QStringLiteral("printf"), QStringLiteral("%s|")} + oddTexts())});
    EXPECT_EQ(shell.out, oddTexts().join(u'|') + u'|');
}

/// What cron(8) makes of a line: "%" without a backslash ends it, the backslash before one goes.
TEST(Quoting, ReachesAProgramThroughCron)
{
    for (const QString &odd : oddTexts()) {
        auto line = cronCommand({QStringLiteral("printf"), QStringLiteral("%s|"), odd});
        EXPECT_EQ(line.has_value(), !odd.contains(u'\n')) << qPrintable(odd);
        if (!line)
            continue;
        EXPECT_FALSE(QString(*line).replace(QStringLiteral("\\%"), QString()).contains(u'%'));
        const Ran shell =
            ran(QStringLiteral("/bin/sh"),
                {QStringLiteral("-c"), line->replace(QStringLiteral("\\%"), QStringLiteral("%"))});
        EXPECT_EQ(shell.out, odd + u'|');
    }
}

TEST(Quoting, IsUnderstoodBySystemd)
{
    if (QStandardPaths::findExecutable(QStringLiteral("systemd-analyze")).isEmpty())
        GTEST_SKIP() << "systemd is not here to read its units";
    const QTemporaryDir folder;
    // It wants a place for what runs, even to look at a unit only.
    qputenv("XDG_RUNTIME_DIR", folder.path().toLocal8Bit());
    for (const QString &odd : oddTexts()) {
        const QDir units(folder.filePath(QStringLiteral("units")));
        const QString programs = folder.filePath(QStringLiteral("p/") + odd);
        ASSERT_TRUE(QDir().mkpath(programs));
        ReportSchedule schedule = plainSchedule();
        schedule.program = QDir(programs).filePath(QStringLiteral("payoff"));
        schedule.workspace = programs + QStringLiteral("/a b.payoff");
        schedule.folder = programs;
        writeBytes(schedule.program, "#!/bin/sh\n");
        ASSERT_TRUE(QFile::setPermissions(schedule.program, QFile::ReadOwner | QFile::ExeOwner));
        ASSERT_TRUE(storeSchedule(units.path(), schedule));
        const Ran read = ran(QStringLiteral("systemd-analyze"),
                             {QStringLiteral("--user"), QStringLiteral("verify"),
                              units.filePath(schedule.name + QStringLiteral(".timer")),
                              units.filePath(schedule.name + QStringLiteral(".service"))});
        if (read.err.contains(QLatin1String("Failed to initialize manager")))
            GTEST_SKIP() << "systemd cannot read units here: " << qPrintable(read.err);
        EXPECT_EQ(read.code, 0) << qPrintable(odd) << ": " << qPrintable(read.err);
        EXPECT_FALSE(read.err.contains(schedule.name)) << qPrintable(read.err);
    }
}

TEST(ScheduleFolder, ListsAndRemovesWhatItStores)
{
    const QTemporaryDir temporary;
    const QString folder = temporary.filePath(QStringLiteral("systemd/user"));
    EXPECT_TRUE(schedulesIn(folder).isEmpty());
    ReportSchedule other = plainSchedule();
    other.name = QStringLiteral("payoff-report-other");
    other.workspace = QStringLiteral("/home/ann/Other.payoff");
    ASSERT_TRUE(storeSchedule(folder, plainSchedule()));
    ASSERT_TRUE(storeSchedule(folder, other));
    writeBytes(QDir(folder).filePath(QStringLiteral("payoff-report-mine.service")), "[Service]\n");
    EXPECT_EQ(schedulesIn(folder), (QVector<ReportSchedule>{plainSchedule(), other}));
    EXPECT_EQ(schedulesIn(folder, other.workspace), QVector<ReportSchedule>{other});
    EXPECT_EQ(bytesOf(QDir(folder).filePath(QStringLiteral("payoff-report-other.timer"))),
              timerText(other).toUtf8());
    ASSERT_TRUE(removeSchedule(folder, other.name));
    EXPECT_FALSE(QFile::exists(QDir(folder).filePath(QStringLiteral("payoff-report-other.timer"))));
    EXPECT_EQ(schedulesIn(folder).size(), 1);
    EXPECT_TRUE(removeSchedule(folder, other.name)); // gone already
    ReportSchedule wrong = plainSchedule();
    wrong.day = 30;
    EXPECT_EQ(storeSchedule(folder, wrong).error().code, ErrorCode::InvalidValue);
}

} // namespace
} // namespace payoff
