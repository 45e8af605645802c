// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/table.h"

#include "core/transfer/decodedfile.h"
#include "core/transfer/limits.h"
#include "core/transfer/odsreader.h"
#include "core/transfer/tablesource.h"
#include "core/transfer/widetable.h"
#include "core/transfer/wrappedcsv.h"
#include "core/transfer/xlsxreader.h"

#include <algorithm>
#include <utility>

namespace payoff {

namespace {

constexpr qsizetype headerSample = 64 * 1024;

QByteArray readSample(QIODevice &device)
{
    QByteArray sample;
    while (sample.size() < limits::tablesSample) {
        const QByteArray more = device.read(limits::tablesSample - sample.size());
        if (more.isEmpty())
            break;
        sample += more;
    }
    return sample;
}

/// The beginning of the file in UTF-8.
Result<QByteArray> decodedSample(const QString &path, const TextEncoding &encoding)
{
    auto file = openTableFile(path);
    if (!file)
        return file.error();
    if (encoding.isDirect())
        return readSample(**file);
    DecodedFile decoded(std::move(file).value(), encoding);
    return readSample(decoded);
}

Result<TextEncoding> encodingOf(const QString &path, const QString &chosen)
{
    const auto file = openTableFile(path);
    if (!file)
        return file.error();
    const QByteArray head = (*file)->read(shapeSample);
    if (!chosen.isEmpty())
        return namedEncoding(chosen, head, path);
    return detectEncoding(head, head.size() < shapeSample);
}

QByteArray undone(const QByteArray &text)
{
    QByteArray out;
    DoubledUtf8 doubled;
    doubled.add({text.constData(), std::size_t(text.size())}, out);
    doubled.finish(out);
    return out.startsWith("\xEF\xBB\xBF") ? out.mid(3) : out;
}

/// Whether the file is UTF-8 written twice, so that undoing it makes more headers known. The headers stand at
/// the beginning; whatever was written twice has the byte 0xC3.
bool isDoubled(const QByteArray &sample, const QString &path, const IsKnownHeader &isKnown)
{
    const QByteArray head = sample.left(headerSample);
    if (!head.contains('\xC3'))
        return false;
    const Result<CsvLook> before = lookAtCsv(head, path, isKnown);
    const Result<CsvLook> after = lookAtCsv(undone(head), path, isKnown);
    return after && (!before || after->known() > before->known());
}

Result<CsvLook> lookAtFile(const QString &path, const IsKnownHeader &isKnown, const QString &chosen)
{
    const Result<TextEncoding> encoding = encodingOf(path, chosen);
    if (!encoding)
        return encoding.error();
    const Result<QByteArray> sample = decodedSample(path, *encoding);
    if (!sample)
        return sample.error();
    TextEncoding found = *encoding;
    found.isDoubled = found.isDirect() && chosen.isEmpty() && isDoubled(*sample, path, isKnown);
    Result<CsvLook> look = lookAtCsv(found.isDoubled ? undone(*sample) : *sample, path, isKnown);
    if (!look)
        return look;
    look->shape.encoding = found;
    look->shape.hasBom = found.bom > 0;
    return look;
}

Result<std::vector<Table>> csvTables(const QString &path, const IsKnownHeader &isKnown,
                                     const QString &encoding)
{
    const Result<CsvLook> look = lookAtFile(path, isKnown, encoding);
    if (!look)
        return look.error();
    std::vector<Table> tables;
    for (const FoundTable &each : look->tables) {
        Table table;
        static_cast<FoundTable &>(table) = each;
        table.path = path;
        table.shape = look->shape;
        tables.push_back(table);
    }
    return tables;
}

std::unique_ptr<RecordSource> sheetReader(const Table &table)
{
    if (table.kind == TableKind::Ods)
        return std::make_unique<OdsReader>(table.path, table.sheetNumber);
    return std::make_unique<XlsxReader>(table.path, table.part, table.book);
}

/// Adds the tables of the sheet, of which `sheet` says all but where they stand.
Result<void> addTablesOf(const Table &sheet, const IsKnownHeader &isKnown, std::vector<Table> &tables)
{
    TableFinder finder(isKnown, TableFinder::Layout::Sheet);
    const std::unique_ptr<RecordSource> source = sheetReader(sheet);
    SourceRecord record;
    for (qint64 i = 0; i < limits::rowsForTables && source->next(record); ++i)
        finder.add(record);
    if (source->failure())
        return *source->failure();
    qint64 headerLine = 0;
    for (const FoundTable &each : finder.tables()) {
        Table table = sheet;
        static_cast<FoundTable &>(table) = each;
        table.isBeside = each.headerLine == std::exchange(headerLine, each.headerLine);
        tables.push_back(table);
    }
    return {};
}

Result<std::vector<Table>> sheetsOf(const QString &path, TableKind kind)
{
    const auto zip = ZipFile::open(path);
    if (!zip)
        return zip.error();
    std::vector<Table> sheets;
    Table sheet;
    sheet.path = path;
    sheet.kind = kind;
    if (kind == TableKind::Ods) {
        const auto listed = odsSheets(*zip);
        if (!listed)
            return listed.error();
        for (const OdsSheet &each : *listed) {
            sheet.sheet = each.name;
            sheet.isHidden = each.isHidden;
            sheet.sheetNumber = each.number;
            sheets.push_back(sheet);
        }
        return sheets;
    }
    const auto book = readXlsxBook(*zip);
    if (!book)
        return book.error();
    sheet.book = *book;
    for (const SheetInfo &each : (*book)->sheets) {
        sheet.sheet = each.name;
        sheet.isHidden = each.isHidden;
        sheet.part = each.part;
        sheets.push_back(sheet);
    }
    return sheets;
}

Result<std::vector<Table>> sheetTables(const QString &path, TableKind kind, const IsKnownHeader &isKnown)
{
    const auto sheets = sheetsOf(path, kind);
    if (!sheets)
        return sheets.error();
    std::vector<Table> tables;
    for (const Table &each : *sheets) {
        if (const Result<void> added = addTablesOf(each, isKnown, tables); !added)
            return added.error();
    }
    return tables;
}

/// A name for each that none before it has.
void nameTables(std::vector<Table> &tables)
{
    QStringList taken;
    for (Table &each : tables) {
        const qsizetype inSheet = std::count_if(tables.begin(), tables.end(), [&](const Table &other) {
            return !each.sheet.isEmpty() && other.sheet == each.sheet;
        });
        const QString own = each.title.isEmpty() || each.isBeside
            ? each.headers.join(u' ').simplified().left(40)
            : each.title;
        QString name = inSheet == 1 ? each.sheet : own;
        if (inSheet > 1)
            name.prepend(each.sheet + QStringLiteral(": "));
        each.name = name;
        for (int number = 2; taken.contains(each.name); ++number)
            each.name = QStringLiteral("%1 (%2)").arg(name, QString::number(number));
        taken.append(each.name);
    }
}

QStringList namesOf(const std::vector<Table> &tables)
{
    QStringList names;
    for (const Table &each : tables)
        names.append(each.name);
    return names;
}

Result<Table> chosenTable(const std::vector<Table> &tables, const QString &wanted)
{
    const auto find = [&](auto text) {
        return std::find_if(tables.begin(), tables.end(), [&](const Table &each) {
            return text(each).compare(wanted.trimmed(), Qt::CaseInsensitive) == 0;
        });
    };
    auto found = find([](const Table &each) { return each.name; });
    if (found == tables.end())
        found = find([](const Table &each) { return each.sheet; });
    const qlonglong number = wanted.toLongLong();
    if (found == tables.end() && number >= 1 && number <= std::ssize(tables))
        found = tables.begin() + number - 1;
    if (found == tables.end())
        return Error{ErrorCode::UnknownTable,
                     {tables.front().path, wanted, namesOf(tables).join(QLatin1String(", "))}};
    return *found;
}

/// Those that look like data. The first is there for files in which none does.
std::vector<Table> likelyTables(const std::vector<Table> &tables)
{
    const auto pick = [&](auto isLikely) {
        std::vector<Table> picked;
        std::copy_if(tables.begin(), tables.end(), std::back_inserter(picked), isLikely);
        return picked;
    };
    const auto isWide = [](const Table &each) { return each.headers.size() > 1; };
    std::vector<Table> likely =
        pick([&](const Table &each) { return isWide(each) && each.hasRows && !each.isHidden; });
    if (likely.empty())
        likely = pick([&](const Table &each) { return isWide(each) && each.hasRows; });
    if (likely.empty())
        return {tables.front()};
    const int most = std::max_element(likely.begin(), likely.end(), [](const Table &one, const Table &other) {
                         return one.known < other.known;
                     })->known;
    std::erase_if(likely, [most](const Table &each) { return each.known * 2 < most; });
    return likely;
}

Result<std::unique_ptr<RecordSource>> csvSource(const Table &table, std::unique_ptr<QIODevice> file,
                                                const TableSource::Extent &extent)
{
    const DecodedFile *decoded = nullptr;
    if (!table.shape.encoding.isDirect()) {
        auto device = std::make_unique<DecodedFile>(std::move(file), table.shape.encoding);
        decoded = device.get();
        file = std::move(device);
    }
    std::unique_ptr<RecordSource> source =
        std::make_unique<CsvReader>(std::move(file), table.shape.dialect, table.path);
    if (decoded)
        source = std::make_unique<DecodedSource>(std::move(source), *decoded);
    if (table.shape.isWrapped)
        source = std::make_unique<WrappedCsv>(std::move(source), table.shape.dialect.delimiter);
    return std::unique_ptr<RecordSource>(std::make_unique<TableSource>(std::move(source), extent));
}

} // namespace

Result<std::unique_ptr<RecordSource>> Table::open() const
{
    auto source = openAsWritten();
    if (!source || !wide)
        return source;
    return std::unique_ptr<RecordSource>(std::make_unique<WideSource>(std::move(*source), wide));
}

Result<std::unique_ptr<RecordSource>> Table::openAsWritten() const
{
    const std::size_t width = wide ? wide->width : std::size_t(headers.size());
    const TableSource::Extent extent{headerLine, lastLine, std::size_t(firstColumn), width,
                                     kind != TableKind::Csv};
    if (kind != TableKind::Csv) {
        if (const auto file = openTableFile(path); !file)
            return file.error();
        return std::unique_ptr<RecordSource>(std::make_unique<TableSource>(sheetReader(*this), extent));
    }
    auto file = openTableFile(path);
    if (!file)
        return file.error();
    return csvSource(*this, std::move(file).value(), extent);
}

Result<std::vector<Table>> findTables(const QString &path, const IsKnownHeader &isKnown,
                                      const QString &encoding)
{
    const Result<TableKind> kind = tableKind(path);
    if (!kind)
        return kind.error();
    auto tables =
        *kind == TableKind::Csv ? csvTables(path, isKnown, encoding) : sheetTables(path, *kind, isKnown);
    if (!tables)
        return tables;
    if (tables->empty())
        return Error{ErrorCode::NoHeader, {path}};
    nameTables(*tables);
    return tables;
}

Result<Table> chooseTable(const std::vector<Table> &tables, const TableChoice &choice)
{
    if (!choice.table.trimmed().isEmpty())
        return chosenTable(tables, choice.table);
    const std::vector<Table> likely = likelyTables(tables);
    if (likely.size() > 1)
        return Error{ErrorCode::AmbiguousTable,
                     QStringList{tables.front().path, namesOf(tables).join(QLatin1String(", "))}
                         + namesOf(tables)};
    return likely.front();
}

Result<Table> findTable(const QString &path, const IsKnownHeader &isKnown, const TableChoice &choice)
{
    const auto tables = findTables(path, isKnown, choice.encoding);
    return tables ? chooseTable(*tables, choice) : Result<Table>(tables.error());
}

} // namespace payoff
