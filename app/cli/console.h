// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/atomicfile.h"
#include "core/base/error.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

#include <optional>

namespace payoff {

/// What a verb returns to the shell.
enum ExitCode : int {
    Done = 0,
    Failed = 1, ///< a sentence on standard error says what, and what was kept
    BadUsage = 2, ///< the command line is wrong
    DoneInPart = 3, ///< done, but some rows were left out or held
};

/// The translations of the command line.
struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// Writes to standard output; Failed, having said so, if it does not take all.
int print(const QByteArray &bytes);
int print(const QString &text);

/// Lets the writer write into the file, which is replaced only once that is done, or to standard output where
/// there is none; Done, or Failed, having said why.
int printTo(const std::optional<QString> &path, const DeviceWriter &writer);

/// Says a sentence on standard error.
void say(const QString &sentence);

/// The sentence for the error, followed by the names there are where it knows them.
QString explanation(const Error &error);

/// Whether both paths lead to one file that is there.
bool isSameFile(const QString &one, const QString &other);

/// Says what went wrong; Failed.
int fail(const Error &error);

/// Says what is wrong with the command line and where to look it up; BadUsage. `verb` may be empty.
int badUsage(const QString &verb, const QString &sentence);

} // namespace payoff
