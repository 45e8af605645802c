// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filenames.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace payoff {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(FileNames)
};

} // namespace

QString withSuffix(const QString &path, const QString &suffix)
{
    return QFileInfo(path).suffix().isEmpty() ? QString(path + u'.' + suffix) : path;
}

QString fileFilterOf(const QString &suffix)
{
    if (suffix == QLatin1String("pdf"))
        return Texts::tr("PDF documents (*.pdf)");
    if (suffix == QLatin1String("html"))
        return Texts::tr("Web pages (*.html)");
    return suffix == QLatin1String("csv") ? Texts::tr("Tables as text (*.csv)")
                                          : Texts::tr("Excel workbooks (*.xlsx)");
}

QString fileNameFrom(QString name)
{
    constexpr int longest = 120;
    for (QChar &each : name) {
        if (QStringLiteral("/\\:*?\"<>|").contains(each) || each < u' ')
            each = u'-';
    }
    return name.left(longest).trimmed();
}

} // namespace payoff
