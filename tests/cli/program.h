// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QString>
#include <QStringList>

namespace payoff {

/// What a run of the program left behind.
struct ProgramRun {
    int code = -1; ///< −1: it did not end by itself
    QString out;
    QString err;

    /// The output as JSON; a failed test if it is none.
    [[nodiscard]] QJsonArray array() const;
};

/// Runs the program under test, without a display, in a plain locale.
ProgramRun payoffRun(const QStringList &arguments);

/// A sum of the file's bytes; empty without a file.
QByteArray hashOf(const QString &path);

} // namespace payoff
