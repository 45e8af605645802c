// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/csvshape.h"

#include "core/transfer/celltext.h"
#include "core/transfer/datestyle.h"
#include "core/transfer/headers.h"
#include "core/transfer/numberstyle.h"

#include <QBuffer>

#include <algorithm>

namespace payoff {

namespace {

constexpr qint64 lastHeaderLine = 20;
constexpr std::size_t rowsLookedAt = 60;

struct Row {
    qint64 line = 0;
    QStringList cells; ///< without blank ones at the end
};

/// How well a row serves as the header.
struct Candidate {
    int known = 0; ///< headers that mean something
    int agreeing = 0; ///< rows behind it of the same width
    int width = 0;
    qint64 line = 0;
    QStringList headers;

    [[nodiscard]] bool isBetterThan(const Candidate &other) const
    {
        return std::tuple(known, agreeing, width) > std::tuple(other.known, other.agreeing, other.width);
    }
};

QString toText(std::string_view bytes) { return QString::fromUtf8(bytes.data(), qsizetype(bytes.size())); }

/// The name of the encoding, if it is not UTF-8.
QString foreignEncoding(const QByteArray &head, bool isWhole)
{
    if (head.startsWith("\xFF\xFE") || head.startsWith("\xFE\xFF"))
        return QStringLiteral("UTF-16");
    const QByteArray start = head.left(512);
    qsizetype nulsAt[2] = {0, 0};
    for (qsizetype i = 0; i < start.size(); ++i)
        nulsAt[i % 2] += start[i] == '\0';
    if (std::max(nulsAt[0], nulsAt[1]) * 4 > start.size())
        return QStringLiteral("UTF-16");
    // Invalid bytes near the end of a sample may be half a character; elsewhere a few lines of junk stay
    // junk.
    std::string_view text(head.constData(), std::size_t(head.size()));
    while (!text.empty()) {
        const std::size_t before = text.size();
        const bool isBroken = takeCodePoint(text) == 0xFFFD && before - text.size() == 1;
        if (isBroken && (isWhole || text.size() > 3))
            return QStringLiteral("8-bit");
    }
    return {};
}

/// The delimiter that a first line "sep=;" names; '\0' if there is no such line. Moves the start behind it.
char takeSeparatorLine(const QByteArray &head, CsvDialect &dialect)
{
    const QByteArray rest = head.mid(dialect.start, 1024);
    QByteArray lower = rest.left(5).toLower();
    const bool isQuoted = lower.startsWith('"');
    const qsizetype at = isQuoted ? 5 : 4;
    if (!rest.mid(isQuoted).toLower().startsWith("sep=") || rest.size() <= at)
        return '\0';
    const qsizetype end = std::max(rest.indexOf('\n'), rest.indexOf('\r'));
    const qsizetype feed = rest.indexOf('\n');
    const qsizetype lineEnd = feed >= 0 ? feed : end;
    if (lineEnd < 0)
        return '\0';
    dialect.start += lineEnd + 1;
    dialect.firstLine = 2;
    return rest[at];
}

std::vector<Row> rowsOf(const QByteArray &head, const CsvDialect &dialect)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(head);
    buffer->open(QIODevice::ReadOnly);
    CsvReader reader(std::move(buffer), dialect);
    std::vector<Row> rows;
    SourceRecord record;
    while (rows.size() < rowsLookedAt && reader.next(record)) {
        Row row{record.line, {}};
        for (const std::string_view cell : record.cells)
            row.cells.append(toText(trimmed(cell)));
        while (!row.cells.isEmpty() && row.cells.last().isEmpty())
            row.cells.removeLast();
        if (!row.cells.isEmpty())
            rows.push_back(row);
    }
    return rows;
}

/// A number or a date, in whatever style.
bool isValue(const QString &cell)
{
    const QByteArray bytes = cell.toUtf8();
    const std::string_view text(bytes.constData(), std::size_t(bytes.size()));
    const NumberKind kind{3, false, true, true};
    const auto isNumber = [&](DecimalSign sign) {
        return parseNumber(text, {sign, currencyBeside(text)}, kind).outcome == ParsedNumber::Outcome::Value;
    };
    const auto date = parseDate(text, {}).outcome;
    return isNumber(DecimalSign::Point) || isNumber(DecimalSign::Comma) || date == ParsedDate::Outcome::Value
        || date == ParsedDate::Outcome::Undecided;
}

/// Headers are words: a row that holds a number is data.
bool isHeaderLike(const Row &row)
{
    return std::none_of(row.cells.begin(), row.cells.end(), isValue)
        && std::any_of(row.cells.begin(), row.cells.end(),
                       [](const QString &cell) { return !cell.isEmpty(); });
}

Candidate candidateOf(const std::vector<Row> &rows, std::size_t at, const IsKnownHeader &isKnown)
{
    const Row &row = rows[at];
    Candidate candidate;
    candidate.width = int(row.cells.size());
    candidate.line = row.line;
    candidate.headers = row.cells;
    for (const QString &cell : row.cells)
        candidate.known += isKnown(normalisedHeader(cell).key);
    for (std::size_t i = at + 1; i < rows.size(); ++i)
        candidate.agreeing += rows[i].cells.size() == row.cells.size();
    return candidate;
}

Candidate bestCandidate(const std::vector<Row> &rows, const IsKnownHeader &isKnown)
{
    Candidate best;
    for (std::size_t i = 0; i < rows.size() && rows[i].line <= lastHeaderLine; ++i) {
        if (!isHeaderLike(rows[i]))
            continue;
        const Candidate candidate = candidateOf(rows, i, isKnown);
        if (best.width == 0 || candidate.isBetterThan(best))
            best = candidate;
    }
    return best;
}

} // namespace

Result<CsvShape> csvShape(const QByteArray &head, bool isWhole, const QString &path,
                          const IsKnownHeader &isKnown)
{
    CsvShape shape;
    shape.hasBom = head.startsWith("\xEF\xBB\xBF");
    shape.dialect.start = shape.hasBom ? 3 : 0;
    if (head.mid(shape.dialect.start).trimmed().isEmpty())
        return Error{ErrorCode::FileEmpty, {path}};
    const QString encoding = foreignEncoding(head, isWhole);
    if (!encoding.isEmpty())
        return Error{ErrorCode::UnsupportedEncoding, {path, encoding}};

    const char named = takeSeparatorLine(head, shape.dialect);
    Candidate best;
    CsvDialect dialect = shape.dialect;
    for (const char delimiter : named != '\0' ? std::string(1, named) : std::string(",;\t|")) {
        dialect.delimiter = delimiter;
        const Candidate candidate = bestCandidate(rowsOf(head, dialect), isKnown);
        if (candidate.width > 0 && (best.width == 0 || candidate.isBetterThan(best))) {
            best = candidate;
            shape.dialect = dialect;
        }
    }
    if (best.width == 0)
        return Error{ErrorCode::NoHeader, {path}};
    shape.headerLine = best.line;
    shape.headers = best.headers;
    return shape;
}

} // namespace payoff
