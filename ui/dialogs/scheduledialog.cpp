// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/scheduledialog.h"

#include "core/report/report.h"
#include "core/schedule/schedulefolder.h"
#include "ui/report/reportlanguage.h"
#include "ui/text/errortext.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeEdit>

namespace payoff {

namespace {

constexpr int textHeight = 92;

bool isReport(const QString &format)
{
    return format == QLatin1String("pdf") || format == QLatin1String("html");
}

} // namespace

ScheduleDialog::ScheduleDialog(const ScheduledWorkspace &workspace, const Scheduler &scheduler,
                               QWidget *parent)
    : Form(tr("Schedule the report"), Repeat::Never, parent),
      m_workspace(workspace),
      m_scheduler(scheduler),
      m_day(new QSpinBox(this)),
      m_time(new QTimeEdit(QTime(8, 0), this)),
      m_format(new QComboBox(this)),
      m_audience(new QComboBox(this)),
      m_language(new QComboBox(this)),
      m_folder(new QLineEdit(this)),
      m_enable(new QCheckBox(tr("Set it going at &once"), this))
{
    addChoices();
    makeFields();
    makeShownText();
    makeList();
    setSaveText(scheduler.hasSystemd() ? tr("&Set up") : tr("Copy the &line"));
    for (QComboBox *each : {m_format, m_audience, m_language})
        connect(each, &QComboBox::currentIndexChanged, this, &ScheduleDialog::showState);
    connect(m_day, &QSpinBox::valueChanged, this, &ScheduleDialog::showState);
    connect(m_time, &QTimeEdit::timeChanged, this, &ScheduleDialog::showState);
    connect(m_folder, &QLineEdit::textChanged, this, &ScheduleDialog::showState);
    connect(m_enable, &QCheckBox::toggled, this, &ScheduleDialog::showState);
    showState();
    showList();
    begin();
}

ScheduleDialog::~ScheduleDialog() { forget(); }

void ScheduleDialog::addChoices()
{
    m_day->setRange(1, latestScheduleDay);
    m_day->setValue(2);
    m_time->setLayoutDirection(Qt::LeftToRight); // hours stand before minutes in every language
    m_format->addItem(tr("Report to print or send (PDF)"), QStringLiteral("pdf"));
    m_format->addItem(tr("Report as a web page (HTML)"), QStringLiteral("html"));
    m_format->addItem(tr("Figures as Excel workbook"), QStringLiteral("xlsx"));
    m_format->addItem(tr("Figures as CSV"), QStringLiteral("csv"));
    m_audience->addItem(tr("Executives: one page"), toKey(Audience::Executive));
    m_audience->addItem(tr("Stakeholders: by channel, and why it changed"), toKey(Audience::Stakeholder));
    m_audience->addItem(tr("Managers: every figure by channel and campaign"), toKey(Audience::Manager));
    for (const QString &language : reportLanguages())
        m_language->addItem(nameOfReportLanguage(language), language);
    const QString own = m_workspace.format.locale().bcp47Name().section(u'-', 0, 0);
    m_language->setCurrentIndex(std::max(0, m_language->findData(own)));
    m_folder->setText(QFileInfo(m_workspace.path).absolutePath());
    m_enable->setChecked(m_scheduler.hasSystemd());
}

void ScheduleDialog::makeFields()
{
    addField(tr("&Day of the month"), m_day,
             tr("Every month has the 28th; the report is of the month before."));
    addField(tr("&At"), m_time);
    addField(tr("&Write"), m_format);
    addField(tr("&For"), m_audience);
    addField(tr("Lan&guage"), m_language);
    makeFolderField();
    if (m_scheduler.hasSystemd())
        addWide(m_enable);
    else
        m_enable->hide();
}

void ScheduleDialog::makeFolderField()
{
    addField(tr("&To the folder"), m_folder, tr("A report of the same month there is replaced."));
    // Paths read from left to right whatever the window does.
    m_folder->setLayoutDirection(Qt::LeftToRight);
    auto *choose = new QPushButton(tr("C&hoose a folder…"), this);
    addExtraButton(choose);
    connect(choose, &QPushButton::clicked, this, [this] {
        const QString folder = m_scheduler.chooseFolder(this, m_folder->text());
        if (!folder.isEmpty())
            m_folder->setText(folder);
    });
}

void ScheduleDialog::makeShownText()
{
    auto *note =
        new QLabel(m_scheduler.hasSystemd()
                       ? tr("A timer of systemd does it while you are logged in; what was missed is made up "
                            "for at the next "
                            "log-in. By hand it is set going with:")
                       : tr("There is no systemd here. Put this line into your crontab (crontab -e):"),
                   this);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    addWide(note);
    m_text = new QPlainTextEdit(this);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setFixedHeight(textHeight);
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setAccessibleName(m_scheduler.hasSystemd() ? tr("Commands") : tr("Line for the crontab"));
    addWide(m_text);
}

void ScheduleDialog::makeList()
{
    addHeading(tr("Set up for this workspace"));
    m_list = new QWidget(this);
    m_listLayout = new QVBoxLayout(m_list);
    m_listLayout->setContentsMargins(0, 0, 0, 0);
    m_listLayout->setSpacing(4);
    addWide(m_list);
}

QStringList ScheduleDialog::takenNames() const
{
    QStringList names;
    for (const ReportSchedule &each : schedulesIn(m_scheduler.folder))
        names.push_back(each.name);
    return names;
}

ReportSchedule ScheduleDialog::schedule() const
{
    ReportSchedule schedule;
    schedule.name = scheduleName(m_workspace.name, takenNames());
    schedule.program = m_scheduler.program;
    schedule.workspace = QFileInfo(m_workspace.path).absoluteFilePath();
    schedule.day = m_day->value();
    schedule.hour = m_time->time().hour();
    schedule.minute = m_time->time().minute();
    schedule.format = m_format->currentData().toString();
    schedule.audience = m_audience->currentData().toString();
    schedule.language = m_language->currentData().toString();
    schedule.folder = m_folder->text().trimmed();
    return schedule;
}

QString ScheduleDialog::shownText() const { return m_text->toPlainText(); }

QVector<FieldProblem> ScheduleDialog::problems() const
{
    const QFileInfo folder(m_folder->text().trimmed());
    if (m_folder->text().trimmed().isEmpty() || folder.isRelative())
        return {{m_folder, tr("Give a folder with all of its path.")}};
    if (!folder.isDir())
        return {{m_folder, tr("There is no such folder.")}};
    if (!m_scheduler.hasSystemd() && !cronLine(schedule()))
        return {{m_folder, tr("A crontab cannot hold a path of several lines.")}};
    return {};
}

void ScheduleDialog::showState()
{
    const ReportSchedule asked = schedule();
    setFieldVisible(m_audience, isReport(asked.format));
    setFieldVisible(m_language, isReport(asked.format));
    m_text->setPlainText(m_scheduler.hasSystemd() ? enableCommands(asked.name).join(u'\n')
                                                  : cronLine(asked).value_or(QString()));
}

bool ScheduleDialog::save()
{
    if (!m_scheduler.hasSystemd()) {
        copyText();
        return true;
    }
    const ReportSchedule asked = schedule();
    if (const auto stored = storeSchedule(m_scheduler.folder, asked); !stored) {
        showFailure(sentence(stored.error()));
        return false;
    }
    if (!m_enable->isChecked())
        return true;
    const QString user = QStringLiteral("--user");
    QString problem = m_scheduler.systemctl({user, QStringLiteral("daemon-reload")});
    if (problem.isEmpty())
        problem = m_scheduler.systemctl(
            {user, QStringLiteral("enable"), QStringLiteral("--now"), asked.name + QStringLiteral(".timer")});
    showList();
    if (problem.isEmpty())
        return true;
    //: What systemd says
    showFailure(tr("Its files were written, but it was not set going. systemd says: %1").arg(problem));
    return false;
}

void ScheduleDialog::copyText() { QGuiApplication::clipboard()->setText(m_text->toPlainText()); }

QString ScheduleDialog::inWords(const ReportSchedule &schedule) const
{
    const QLocale &locale = m_workspace.format.locale();
    const QString time = locale.toString(QTime(schedule.hour, schedule.minute), QLocale::ShortFormat);
    QString what = schedule.format.toUpper();
    if (isReport(schedule.format)) {
        const int audience = m_audience->findData(schedule.audience);
        what = QStringList{what, m_audience->itemText(audience).section(u':', 0, 0),
                           nameOfReportLanguage(schedule.language)}
                   .join(QStringLiteral(", "));
    }
    //: A day of the month, a time, what is written, a folder
    return tr("Day %1 of the month, %2: %3, to %4")
        .arg(m_workspace.format.count(schedule.day), time, what,
             isolated(QDir::toNativeSeparators(schedule.folder)));
}

void ScheduleDialog::addLine(const ReportSchedule &schedule)
{
    auto *line = new QWidget(m_list);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *text = new QLabel(inWords(schedule), line);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    auto *button = new QPushButton(tr("Remove"), line);
    button->setAutoDefault(false);
    button->setAccessibleName(tr("Remove: %1").arg(inWords(schedule)));
    layout->addWidget(text, 1);
    layout->addWidget(button);
    m_listLayout->addWidget(line);
    m_lines.push_back(text->text());
    connect(button, &QPushButton::clicked, this, [this, name = schedule.name] { remove(name); });
}

void ScheduleDialog::showList()
{
    while (QLayoutItem *item = m_listLayout->takeAt(0)) {
        // One of them may hold what was just clicked.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_lines.clear();
    const auto schedules = schedulesIn(m_scheduler.folder, QFileInfo(m_workspace.path).absoluteFilePath());
    for (const ReportSchedule &each : schedules)
        addLine(each);
    if (schedules.isEmpty())
        m_listLayout->addWidget(new QLabel(tr("Nothing yet."), m_list));
}

void ScheduleDialog::remove(const QString &name)
{
    if (m_scheduler.hasSystemd())
        m_scheduler.systemctl({QStringLiteral("--user"), QStringLiteral("disable"), QStringLiteral("--now"),
                               name + QStringLiteral(".timer")});
    if (const auto removed = removeSchedule(m_scheduler.folder, name); !removed)
        showFailure(sentence(removed.error()));
    if (m_scheduler.hasSystemd())
        m_scheduler.systemctl({QStringLiteral("--user"), QStringLiteral("daemon-reload")});
    showList();
    showState();
}

} // namespace payoff
