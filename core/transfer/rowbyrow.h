// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/importlog.h"

#include <QFileInfo>

namespace payoff {

/// Asks whether to go on, and tells how far the reader has come.
template <class Reader>
Result<void> pause(const Reader &reader, qint64 bytes, const ImportOptions &options)
{
    if (options.read.isCancelled && options.read.isCancelled())
        return Error{ErrorCode::Cancelled, {}};
    if (options.progressed)
        options.progressed({reader.position(), bytes, reader.rowsRead()});
    return {};
}

/// Reads a file to its end, one row after the other, on the calling thread. `take` and `reject` are called
/// for each row that is the reader's, and for each that is left out; what they return ends it if it is an
/// error. Cancelled if the options say so in between.
template <class Reader, class Take, class Reject>
Result<void> readRowByRow(Reader &reader, const QString &path, const ImportOptions &options, Take take,
                          Reject reject)
{
    constexpr qint64 rowsBetweenPauses = 1024;
    const qint64 bytes = QFileInfo(path).size();
    auto step = reader.next();
    for (qint64 rows = 0; step != Reader::Step::End && step != Reader::Step::Failed; ++rows) {
        const Result<void> done = step == Reader::Step::Row ? take(reader.row()) : reject();
        if (!done)
            return done;
        if (rows % rowsBetweenPauses == 0) {
            if (const auto paused = pause(reader, bytes, options); !paused)
                return paused;
        }
        step = reader.next();
    }
    return step == Reader::Step::Failed ? Result<void>(reader.error()) : pause(reader, bytes, options);
}

} // namespace payoff
