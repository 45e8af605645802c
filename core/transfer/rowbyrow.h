// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/importlog.h"

#include <QFileInfo>

namespace payoff {

/// Reads a file to its end, one row after the other, on the calling thread. `take` and `reject` are called
/// for each row that is the reader's, and for each that is left out; what they return ends it if it is an
/// error. Cancelled if the options say so in between.
template <class Reader, class Take, class Reject>
Result<void> readRowByRow(Reader &reader, const QString &path, const ImportOptions &options, Take take,
                          Reject reject)
{
    constexpr qint64 rowsBetweenQuestions = 1024;
    const qint64 bytes = QFileInfo(path).size();
    for (qint64 rows = 0;; ++rows) {
        const auto step = reader.next();
        if (step == Reader::Step::Failed)
            return reader.error();
        const bool isEnd = step == Reader::Step::End;
        if (!isEnd) {
            const Result<void> done = step == Reader::Step::Row ? take(reader.row()) : reject();
            if (!done)
                return done;
        }
        if (!isEnd && rows % rowsBetweenQuestions != 0)
            continue;
        if (options.read.isCancelled && options.read.isCancelled())
            return Error{ErrorCode::Cancelled, {}};
        if (options.progressed)
            options.progressed({reader.position(), bytes, reader.rowsRead()});
        if (isEnd)
            return {};
    }
}

} // namespace payoff
