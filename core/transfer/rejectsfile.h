// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/blockreader.h"

#include <QSaveFile>

namespace payoff {

/// A CSV file of the rows left out: as they stood, with line, column, value and reason behind. It appears
/// only once committed.
class RejectsFile {
public:
    explicit RejectsFile(const QString &path)
        : m_file(path)
    {
    }

    /// FileNotWritable.
    Result<void> open();
    /// The rows that follow are of a table with these headers.
    void begin(const QStringList &headers);
    void add(const RejectedRecord &record);
    /// FileNotWritable, if anything could not be written.
    Result<void> commit();

private:
    QSaveFile m_file;
    QStringList m_headers;
};

} // namespace payoff
