// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filenames.h"

#include <QFileInfo>

namespace payoff {

QString withSuffix(const QString &path, const QString &suffix)
{
    return QFileInfo(path).suffix().isEmpty() ? QString(path + u'.' + suffix) : path;
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
