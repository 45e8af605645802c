// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/reportschedule.h"

#include "core/schedule/quoting.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace payoff {

namespace {

constexpr int longestNamePart = 40;

QString mark() { return QStringLiteral("# Payoff: "); }

bool isRead(const QString &format)
{
    return format == QLatin1String("pdf") || format == QLatin1String("html");
}

QString twoDigits(int number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); }

QString described(const ReportSchedule &schedule)
{
    return QStringLiteral("Payoff: report of last month of %1")
        .arg(QFileInfo(schedule.workspace).completeBaseName());
}

QByteArray asJson(const ReportSchedule &schedule)
{
    const QJsonObject object{
        {QStringLiteral("program"), schedule.program},   {QStringLiteral("workspace"), schedule.workspace},
        {QStringLiteral("day"), schedule.day},           {QStringLiteral("hour"), schedule.hour},
        {QStringLiteral("minute"), schedule.minute},     {QStringLiteral("format"), schedule.format},
        {QStringLiteral("audience"), schedule.audience}, {QStringLiteral("language"), schedule.language},
        {QStringLiteral("folder"), schedule.folder}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

Result<void> validate(const ReportSchedule &schedule)
{
    if (schedule.day < 1 || schedule.day > latestScheduleDay)
        return Error{ErrorCode::InvalidValue, {QStringLiteral("day"), QString::number(schedule.day)}};
    if (schedule.hour < 0 || schedule.hour > 23 || schedule.minute < 0 || schedule.minute > 59)
        return Error{ErrorCode::InvalidValue,
                     {QStringLiteral("time"), twoDigits(schedule.hour) + u':' + twoDigits(schedule.minute)}};
    if (schedule.folder.trimmed().isEmpty())
        return Error{ErrorCode::EmptyName, {QStringLiteral("folder")}};
    return {};
}

QStringList commandOf(const ReportSchedule &schedule)
{
    QStringList command{
        schedule.program,       QStringLiteral("summary"),  schedule.workspace, QStringLiteral("--month"),
        QStringLiteral("last"), QStringLiteral("--format"), schedule.format};
    if (isRead(schedule.format))
        command += {QStringLiteral("--audience"), schedule.audience, QStringLiteral("--language"),
                    schedule.language};
    const QString name = QFileInfo(schedule.workspace).completeBaseName();
    return command
        + QStringList{QStringLiteral("--output"),
                      QDir(schedule.folder).filePath(name + QStringLiteral(" {month}.") + schedule.format)};
}

QString serviceText(const ReportSchedule &schedule)
{
    return QStringLiteral("%1%2\n"
                          "[Unit]\n"
                          "Description=%3\n"
                          "\n"
                          "[Service]\n"
                          "Type=oneshot\n"
                          "ExecStart=%4\n")
        .arg(mark(), QString::fromUtf8(asJson(schedule)), systemdText(described(schedule)),
             systemdCommand(commandOf(schedule)));
}

QString timerText(const ReportSchedule &schedule)
{
    return QStringLiteral("[Unit]\n"
                          "Description=%1\n"
                          "\n"
                          "[Timer]\n"
                          "OnCalendar=*-*-%2 %3:%4:00\n"
                          "Persistent=true\n"
                          "\n"
                          "[Install]\n"
                          "WantedBy=timers.target\n")
        .arg(systemdText(described(schedule)), twoDigits(schedule.day), twoDigits(schedule.hour),
             twoDigits(schedule.minute));
}

std::optional<ReportSchedule> scheduleFrom(const QString &name, const QString &service)
{
    if (!service.startsWith(mark()))
        return std::nullopt;
    const QString line = service.section(u'\n', 0, 0).mid(mark().size());
    const QJsonObject object = QJsonDocument::fromJson(line.toUtf8()).object();
    ReportSchedule schedule;
    schedule.name = name;
    schedule.program = object[u"program"].toString();
    schedule.workspace = object[u"workspace"].toString();
    schedule.day = object[u"day"].toInt();
    schedule.hour = object[u"hour"].toInt();
    schedule.minute = object[u"minute"].toInt();
    schedule.format = object[u"format"].toString();
    schedule.audience = object[u"audience"].toString();
    schedule.language = object[u"language"].toString();
    schedule.folder = object[u"folder"].toString();
    return validate(schedule) ? std::optional(schedule) : std::nullopt;
}

std::optional<QString> cronLine(const ReportSchedule &schedule)
{
    const auto command = cronCommand(commandOf(schedule));
    if (!command)
        return std::nullopt;
    // Not by arg(): a path may hold what looks like a place.
    return QStringLiteral("%1 %2 %3 * * ").arg(schedule.minute).arg(schedule.hour).arg(schedule.day)
        + *command;
}

QStringList enableCommands(const QString &name)
{
    return {QStringLiteral("systemctl --user daemon-reload"),
            QStringLiteral("systemctl --user enable --now %1.timer").arg(name)};
}

QString scheduleName(const QString &workspace, const QStringList &taken)
{
    static const QRegularExpression others(QStringLiteral("[^a-z0-9]+"));
    QString part = workspace.toLower().normalized(QString::NormalizationForm_KD);
    part = part.replace(others, QStringLiteral("-")).left(longestNamePart);
    while (part.startsWith(u'-'))
        part.remove(0, 1);
    while (part.endsWith(u'-'))
        part.chop(1);
    const QString base =
        QStringLiteral("payoff-report-") + (part.isEmpty() ? QStringLiteral("workspace") : part);
    QString name = base;
    for (int number = 2; taken.contains(name); ++number)
        name = base + u'-' + QString::number(number);
    return name;
}

} // namespace payoff
