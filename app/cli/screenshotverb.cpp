// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/screenshotverb.h"

#include "app/cli/console.h"
#include "app/texts.h"
#include "ui/commands/document.h"
#include "ui/dialogs/forms.h"
#include "ui/report/reportlanguage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/renderpage.h"
#include "ui/style/theme.h"
#include "ui/text/errortext.h"

#include <QApplication>
#include <QImage>
#include <QSaveFile>
#include <QSettings>
#include <QTemporaryDir>

namespace payoff {

namespace {

constexpr int smallestSide = 200;
constexpr int largestSide = 8000;

/// What was asked for, read and found possible.
struct Shot {
    QString workspace;
    QString page;
    std::optional<Month> month;
    QSize size{1440, 900};
    ThemeChoice theme = ThemeChoice::Light;
    QLocale locale;
    QString output;
};

std::optional<QSize> sizeFrom(const QString &text)
{
    const QStringList sides = text.split(u'x');
    if (sides.size() != 2)
        return std::nullopt;
    const QSize size(sides[0].toInt(), sides[1].toInt());
    const bool isPossible = std::min(size.width(), size.height()) >= smallestSide
        && std::max(size.width(), size.height()) <= largestSide;
    return isPossible ? std::optional(size) : std::nullopt;
}

QString formPrefix() { return QStringLiteral("form-"); }

/// What the window shows while no workspace is open.
QString welcomeName() { return QStringLiteral("welcome"); }

/// The pages and the forms.
QStringList pageNames()
{
    QStringList names{welcomeName()};
    for (const PageInfo &each : navigation())
        names.push_back(each.key);
    for (const auto &[thing, key] : EnumKeys<Thing>::keys)
        names.push_back(formPrefix() + QString::fromLatin1(key));
    return names;
}

/// What the form is of; nothing where a page is meant.
std::optional<Thing> thingOf(const QString &page)
{
    return page.startsWith(formPrefix()) ? fromKey<Thing>(page.mid(formPrefix().size())) : std::nullopt;
}

/// The sentence that says what is wrong with the arguments, or nothing.
QString read(const Arguments &arguments, Shot &shot)
{
    shot.workspace = arguments.operands().first();
    shot.output = arguments.value(QStringLiteral("output")).value_or(QString());
    if (shot.output.isEmpty())
        return Cli::tr("Say with --output where the picture goes.");
    shot.page = arguments.value(QStringLiteral("page")).value_or(QString());
    if (const QStringList pages = pageNames(); !pages.contains(shot.page))
        return Cli::tr("There is no page “%1”. There are: %2.")
            .arg(shot.page, pages.join(QStringLiteral(", ")));
    if (const auto text = arguments.value(QStringLiteral("month"))) {
        const auto month = Month::fromIso(*text);
        if (!month)
            return sentence(month.error());
        shot.month = *month;
    }
    const QString size = arguments.value(QStringLiteral("size")).value_or(QStringLiteral("1440x900"));
    const auto sides = sizeFrom(size);
    if (!sides)
        return Cli::tr("“%1” is no size of a picture. Write it like 1440x900, each side from %2 to %3.")
            .arg(size)
            .arg(smallestSide)
            .arg(largestSide);
    shot.size = *sides;
    const QString theme = arguments.value(QStringLiteral("theme")).value_or(QStringLiteral("light"));
    if (theme != QLatin1String("light") && theme != QLatin1String("dark"))
        return Cli::tr("There is no theme “%1”. There are: light, dark.").arg(theme);
    shot.theme = theme == QLatin1String("dark") ? ThemeChoice::Dark : ThemeChoice::Light;
    const QString language = arguments.value(QStringLiteral("language")).value_or(QStringLiteral("en"));
    const auto locale = localeOfReport(language);
    if (!locale)
        return Cli::tr("There is no language “%1”. There are: en, fr, he.").arg(language);
    shot.locale = *locale;
    return {};
}

int save(const QImage &picture, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !picture.save(&file, "PNG") || !file.commit())
        return fail({ErrorCode::FileNotWritable, {path, file.errorString()}});
    return Done;
}

int shoot(const Arguments &arguments)
{
    Shot shot;
    if (const QString wrong = read(arguments, shot); !wrong.isEmpty())
        return badUsage(QStringLiteral("screenshot"), wrong);
    auto workspace = Workspace::open(shot.workspace);
    if (!workspace)
        return fail(workspace.error());

    QLocale::setDefault(shot.locale);
    installTexts(shot.locale);
    QGuiApplication::setLayoutDirection(shot.locale.textDirection());
    Theme theme(*qApp);
    theme.setChoice(shot.theme);
    const FileChooser files;
    const QTemporaryDir nowhere;
    QSettings memory(nowhere.filePath(QStringLiteral("memory.ini")), QSettings::IniFormat);
    Document document;
    if (shot.page != welcomeName()) {
        if (const auto taken = document.take(std::move(*workspace)); !taken)
            return fail(taken.error());
    }
    if (shot.month && document.isOpen())
        document.setView(viewOf(*shot.month));
    MainWindow window({document, theme, files, memory, Format::forScreen(shot.locale), {}});
    if (const auto thing = thingOf(shot.page)) {
        const std::unique_ptr<Form> form(
            window.forms().make(firstRequest(*thing, document.contents()), &window));
        if (!form) // nothing of its kind, and no new one to begin
            return fail({ErrorCode::UnknownId, {toKey(*thing), QStringLiteral("0")}});
        return save(renderDialog(window, *form, shot.size), shot.output);
    }
    window.showPage(shot.page);
    return save(renderPage(window, shot.size), shot.output);
}

} // namespace

VerbInfo screenshotVerbInfo()
{
    return {QStringLiteral("screenshot"),
            {QStringLiteral("WORKSPACE")},
            Cli::tr("Render a page or a form to a PNG, without a display."),
            {
                {QStringLiteral("page"), QStringLiteral("NAME"),
                 Cli::tr("Which page: %1.").arg(pageNames().join(QStringLiteral(", ")))},
                {QStringLiteral("month"), QStringLiteral("YYYY-MM"),
                 Cli::tr("The month it shows; by default the last one.")},
                {QStringLiteral("size"), QStringLiteral("WxH"),
                 Cli::tr("Its size in pixels; by default 1440x900.")},
                {QStringLiteral("theme"), QStringLiteral("light|dark"), Cli::tr("Light by default.")},
                {QStringLiteral("language"), QStringLiteral("en|fr|he"),
                 Cli::tr("Whose conventions and direction it follows; en by default.")},
                {QStringLiteral("output"), QStringLiteral("PNG"), Cli::tr("The file to write.")},
            }};
}

int runScreenshotVerb(const QStringList &arguments)
{
    return runVerb(screenshotVerbInfo(), arguments, shoot);
}

} // namespace payoff
