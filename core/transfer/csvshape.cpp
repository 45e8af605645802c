// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/csvshape.h"

#include "core/transfer/wrappedcsv.h"

#include <QBuffer>

#include <algorithm>
#include <limits>

namespace payoff {

namespace {

constexpr qint64 recordsForDialect = 60;
constexpr std::string_view delimiters = ",;\t|";

std::unique_ptr<RecordSource> readerOf(const QByteArray &sample, const CsvShape &shape)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(sample);
    buffer->open(QIODevice::ReadOnly);
    std::unique_ptr<RecordSource> reader = std::make_unique<CsvReader>(std::move(buffer), shape.dialect);
    if (shape.isWrapped)
        reader = std::make_unique<WrappedCsv>(std::move(reader), shape.dialect.delimiter);
    return reader;
}

/// The delimiter that a first line "sep=;" names; '\0' if there is no such line. Moves the start behind it.
char takeSeparatorLine(const QByteArray &sample, CsvDialect &dialect)
{
    const QByteArray rest = sample.mid(dialect.start, 1024);
    const bool isQuoted = rest.startsWith('"');
    const qsizetype at = isQuoted ? 5 : 4;
    if (!rest.mid(isQuoted, 4).toLower().startsWith("sep=") || rest.size() <= at)
        return '\0';
    const qsizetype feed = rest.indexOf('\n');
    const qsizetype lineEnd = feed >= 0 ? feed : rest.indexOf('\r');
    if (lineEnd < 0)
        return '\0';
    dialect.start += lineEnd + 1;
    dialect.firstLine = 2;
    return rest[at];
}

/// The tables in the first records; empty if the reader chokes on all of it.
std::vector<FoundTable> tablesOf(const QByteArray &sample, const CsvShape &shape,
                                 const IsKnownHeader &isKnown, qint64 records)
{
    TableFinder finder(isKnown, TableFinder::Layout::Csv, shape.dialect.delimiter);
    const std::unique_ptr<RecordSource> reader = readerOf(sample, shape);
    SourceRecord record;
    for (qint64 i = 0; i < records && reader->next(record); ++i)
        finder.add(record);
    return finder.tables();
}

/// What one way of cutting the file gives.
struct Trial {
    CsvShape shape;
    FoundTable first; ///< without headers if there is none
    int agreeing = 0; ///< records as wide as the header
};

bool isBetter(const Trial &one, const Trial &other)
{
    const auto rank = [](const Trial &trial) {
        return std::tuple(trial.first.known, trial.agreeing, trial.first.headers.size());
    };
    return other.first.headers.isEmpty() || rank(one) > rank(other);
}

Trial tryShape(const QByteArray &sample, const CsvShape &shape, const IsKnownHeader &isKnown)
{
    Trial trial{shape, {}, 0};
    const std::vector<FoundTable> tables = tablesOf(sample, shape, isKnown, recordsForDialect);
    if (tables.empty())
        return trial;
    trial.first = *std::max_element(tables.begin(), tables.end(), [](const auto &one, const auto &other) {
        return one.known < other.known;
    });
    const std::unique_ptr<RecordSource> reader = readerOf(sample, shape);
    SourceRecord record;
    for (qint64 i = 0; i < recordsForDialect && reader->next(record); ++i)
        trial.agreeing += record.line > trial.first.headerLine
            && std::ssize(record.cells) >= trial.first.headers.size() && trial.first.headers.size() > 1;
    return trial;
}

/// Whether nearly all records are one quoted cell with the delimiter inside.
bool looksWrapped(const QByteArray &sample, const CsvShape &shape)
{
    if (sample.mid(shape.dialect.start, 1) != "\"")
        return false;
    const std::unique_ptr<RecordSource> reader = readerOf(sample, shape);
    SourceRecord record;
    qint64 all = 0;
    qint64 wrapped = 0;
    while (all < recordsForDialect && reader->next(record)) {
        const std::string_view first = record.cells.front();
        const bool hasOthers = std::any_of(record.cells.begin() + 1, record.cells.end(),
                                           [](std::string_view cell) { return !cell.empty(); });
        if (first.empty() && !hasOthers)
            continue;
        ++all;
        wrapped += !hasOthers && first.find(shape.dialect.delimiter) != std::string_view::npos;
    }
    return wrapped * 5 >= all * 4 && all > 1;
}

Trial bestTrial(const QByteArray &sample, const CsvShape &shape, std::string_view candidates,
                const IsKnownHeader &isKnown)
{
    Trial best;
    for (const char delimiter : candidates) {
        CsvShape tried = shape;
        tried.dialect.delimiter = delimiter;
        const auto take = [&] {
            const Trial trial = tryShape(sample, tried, isKnown);
            if (!trial.first.headers.isEmpty() && isBetter(trial, best))
                best = trial;
        };
        take();
        tried.isWrapped = looksWrapped(sample, tried);
        if (tried.isWrapped)
            take();
    }
    return best;
}

/// A cheap look: only where blank lines are can there be several tables.
bool mayHoldBlankLine(const QByteArray &sample, char delimiter)
{
    const std::string_view text(sample.constData(), std::size_t(sample.size()));
    const char lineEnd = sample.contains('\n') ? '\n' : '\r';
    for (std::size_t at = text.find(lineEnd); at != std::string_view::npos; at = text.find(lineEnd, at + 1)) {
        const std::string_view next = text.substr(at + 1, 2);
        const bool isBare = next.size() == 2 && next[0] == delimiter && next[1] == delimiter;
        if (isBare || next.starts_with('\n') || next.starts_with('\r'))
            return true;
    }
    return false;
}

} // namespace

int CsvLook::known() const
{
    int sum = 0;
    for (const FoundTable &each : tables)
        sum += each.known;
    return sum;
}

Result<CsvLook> lookAtCsv(const QByteArray &sample, const QString &path, const IsKnownHeader &isKnown)
{
    CsvShape shape;
    shape.hasBom = sample.startsWith("\xEF\xBB\xBF");
    shape.dialect.start = shape.hasBom ? 3 : 0;
    if (sample.mid(shape.dialect.start, shapeSample).trimmed().isEmpty())
        return Error{ErrorCode::FileEmpty, {path}};
    const QByteArray head = sample.left(shapeSample);
    const char named = takeSeparatorLine(head, shape.dialect);
    Trial best;
    if (named != '\0')
        best = bestTrial(head, shape, {&named, 1}, isKnown);
    if (best.first.headers.size() < 2)
        best = bestTrial(head, shape, delimiters, isKnown);
    if (best.first.headers.isEmpty())
        return Error{ErrorCode::NoHeader, {path}};
    const bool mayBeSeveral = mayHoldBlankLine(sample, best.shape.dialect.delimiter);
    const qint64 records = mayBeSeveral ? std::numeric_limits<qint64>::max() : recordsForDialect;
    return CsvLook{best.shape, tablesOf(mayBeSeveral ? sample : head, best.shape, isKnown, records)};
}

} // namespace payoff
