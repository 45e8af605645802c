// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"

#include <QStringList>

namespace payoff {

/// A verb: what --help says of it, and what runs it on the arguments behind its name.
struct Verb {
    VerbInfo (*info)() = nullptr;
    int (*run)(const QStringList &arguments) = nullptr;
    /// Whether on those arguments it runs in a graphical application, on no display; null: never.
    bool (*drawsPictures)(const QStringList &arguments) = nullptr;
};

/// Every verb, in the order in which --help lists them. A verb is added by one line in its source file.
const QVector<Verb> &verbs();

/// What the command line asks for.
struct Request {
    const Verb *verb = nullptr; ///< null: the window, or an answer already given
    QStringList arguments; ///< behind the verb
    std::optional<int> answered; ///< the exit code: --help or --version was printed, or a mistake named
    bool isDemo = false; ///< the window on a copy of the example
    QString workspace; ///< to open in the window; empty: the last one
};

/// Reads the arguments behind the program's name.
Request readCommandLine(const QStringList &arguments);

} // namespace payoff
