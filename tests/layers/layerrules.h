// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>

namespace payoff {

/// One #include of one of our files, as written.
struct Include {
    QString file; ///< path of the including file from the root of the project
    QString target; ///< what stands between the quotes or brackets
    bool bracketed = false; ///< <target>, not "target"
};

/// Which Qt module a header comes from: "QWidget" or "QtWidgets/QWidget" is of "QtWidgets"; empty if not of
/// Qt.
using QtModuleOf = std::function<QString(const QString &header)>;

/// Looks headers up in Qt's include directory, which has one folder per module.
QtModuleOf qtModulesBelow(const QString &includeDirectory);

/// The #include lines of a file's text.
QVector<Include> includesOf(const QString &file, const QString &text);

/// Why the layers forbid that include, in words; empty if they do not.
QString objection(const Include &include, const QtModuleOf &moduleOf);

/// Folders of core that include each other in a circle, as one sentence per circle found.
QStringList circles(const QVector<Include> &includes);

/// Lines that a file of ours may have at most: 200 for a header, 400 for a source.
int longestLength(const QString &file);

} // namespace payoff
