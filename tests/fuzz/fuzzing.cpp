// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzzing.h"

#include "core/transfer/recognition.h"
#include "core/transfer/rowreader.h"

#include <cstdio>
#include <cstdlib>

#include <sys/mman.h>
#include <unistd.h>

namespace payoff {

namespace {

constexpr std::size_t mostTables = 8;
const Day firstDay{-25567}; // 1900-01-01
const Day lastDay{84005}; // 2199-12-31

struct Records {
    qint64 count = 0;
    std::size_t bytes = 0;
    bool isWhole = false;

    friend bool operator==(const Records &, const Records &) = default;
};

Records readRecords(RecordSource &source)
{
    Records read;
    SourceRecord record;
    qint64 line = 0;
    while (source.next(record)) {
        mustHold(record.line > line, "each record starts behind the one before");
        mustHold(!record.cells.empty(), "a record has a cell");
        line = record.line;
        ++read.count;
        for (const std::string_view cell : record.cells)
            read.bytes += cell.size();
    }
    read.isWhole = !source.failure();
    return read;
}

void readTable(const Table &table)
{
    mustHold(!table.headers.isEmpty(), "a table has headers");
    const auto source = table.open();
    if (!source)
        return;
    const Records first = readRecords(**source);
    if ((*source)->rewind())
        mustHold(readRecords(**source) == first, "a table reads the same again");
}

void checkRow(const ImportRow &row)
{
    mustHold(row.start <= row.end, "a row ends where it starts, or later");
    mustHold(firstDay <= row.start && row.end <= lastDay, "a row has days of its centuries");
    for (const MeasureInfo &each : measures()) {
        const std::optional<qint64> value = row.value(each.measure);
        mustHold(each.mayBeNegative || value.value_or(0) >= 0, "only what may be negative is");
    }
}

/// What stopped the reading, if anything did.
std::optional<ErrorCode> readRows(const QString &path, const Profile &profile, const ReadOptions &options)
{
    const auto reader = RowReader::open(path, profile, options);
    if (!reader)
        return reader.error().code;
    qint64 rows = 0;
    for (;;) {
        const RowReader::Step step = (*reader)->next();
        if (step == RowReader::Step::Failed)
            return (*reader)->error().code;
        if (step == RowReader::Step::End)
            break;
        ++rows;
        if (step == RowReader::Step::Row)
            checkRow((*reader)->row());
        else
            mustHold((*reader)->rejected().problem != CellProblem::None, "a row is left out for a reason");
    }
    mustHold((*reader)->rowsRead() == rows, "each row is handed out");
    return std::nullopt;
}

ReadOptions everyAnswer()
{
    ReadOptions options;
    options.dateOrder = DateOrder::Dmy;
    options.decimal = DecimalSign::Comma;
    options.year = 2024;
    options.channel = QStringLiteral("X");
    options.currency = QStringLiteral("EUR");
    options.table = QStringLiteral("1");
    return options;
}

bool isQuestion(ErrorCode code)
{
    switch (code) {
    case ErrorCode::AmbiguousTable:
    case ErrorCode::AmbiguousDateOrder:
    case ErrorCode::AmbiguousDecimal:
    case ErrorCode::AmbiguousCurrency:
    case ErrorCode::MissingYear:
    case ErrorCode::NoDateColumn:
        return true;
    default:
        return false;
    }
}

} // namespace

void mustHold(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

FuzzedFile::FuzzedFile(std::string_view bytes)
    : m_file(memfd_create("fuzzed", MFD_CLOEXEC))
{
    mustHold(m_file >= 0 && write(m_file, bytes.data(), bytes.size()) == ssize_t(bytes.size()),
             "there is room");
}

FuzzedFile::~FuzzedFile() { close(m_file); }

QString FuzzedFile::path() const { return QStringLiteral("/proc/self/fd/%1").arg(m_file); }

void readWholeFile(const QString &path)
{
    static const Profile plain = *builtInProfile(QStringLiteral("plain"));
    const auto tables = findTables(path, [](const QString &key) { return plain.knowsHeader(key); });
    if (!tables)
        return;
    for (std::size_t i = 0; i < std::min(tables->size(), mostTables); ++i)
        readTable((*tables)[i]);
    const auto profile = profileFor(path, QLatin1String(recogniseProfile), {QStringLiteral("1"), {}});
    if (!profile)
        return;
    const auto problem = readRows(path, *profile, {});
    if (problem && isQuestion(*problem))
        readRows(path, *profile, everyAnswer());
}

std::vector<std::string_view> linesOf(std::string_view text)
{
    std::vector<std::string_view> lines;
    for (;;) {
        const std::size_t end = text.find('\n');
        lines.push_back(text.substr(0, end));
        if (end == std::string_view::npos)
            return lines;
        text.remove_prefix(end + 1);
    }
}

} // namespace payoff

// Any warning of Qt is a mistake of ours, as in the tests.
extern "C" int LLVMFuzzerInitialize(int * /*argc*/, char *** /*argv*/)
{
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext & /*where*/, const QString &message) {
        payoff::mustHold(type == QtDebugMsg || type == QtInfoMsg, qPrintable(message));
    });
    return 0;
}
