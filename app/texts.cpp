// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/texts.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace payoff {

namespace {

bool install(const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    return translator->load(locale, name, QStringLiteral("_"), folder)
        && QCoreApplication::installTranslator(translator);
}

} // namespace

void installTexts(const QLocale &locale)
{
    install(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    const QString ours = QStringLiteral(":/payoff/translations");
    if (!install(locale, QStringLiteral("payoff"), ours))
        install(QLocale(QLocale::English), QStringLiteral("payoff"), ours);
}

} // namespace payoff
