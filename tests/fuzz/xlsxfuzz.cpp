// SPDX-License-Identifier: GPL-3.0-or-later
// The first byte tells what the others are: an archive as it is ("Z"), or one part of a spreadsheet that is
// otherwise right: its sheet ("S"), shared texts ("T"), styles ("F"), workbook ("W"), or the content of an
// ODS document ("O").
#include "core/transfer/archive.h"

#include "tests/fuzz/fuzzing.h"

#include <zip.h>

#include <array>
#include <string>

namespace payoff {

namespace {

constexpr qsizetype mostExtracted = 3;

struct Part {
    const char *name;
    std::string_view bytes;
};

constexpr Part types{"[Content_Types].xml", "<Types/>"};
constexpr Part workbook{
    "xl/workbook.xml",
    R"(<workbook xmlns:r="r"><sheets><sheet name="A" sheetId="1" r:id="a"/></sheets></workbook>)"};
constexpr Part relations{
    "xl/_rels/workbook.xml.rels",
    R"(<Relationships><Relationship Id="a" Type="x/worksheet" Target="worksheets/sheet1.xml"/>)"
    R"(<Relationship Id="s" Type="x/sharedStrings" Target="sharedStrings.xml"/>)"
    R"(<Relationship Id="f" Type="x/styles" Target="styles.xml"/></Relationships>)"};
constexpr Part sheet{
    "xl/worksheets/sheet1.xml",
    R"(<worksheet><sheetData><row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>)"
    R"(<row><c s="1"><v>46000</v></c><c s="2"><v>1.5</v></c></row></sheetData></worksheet>)"};
constexpr Part strings{"xl/sharedStrings.xml", "<sst><si><t>Date</t></si><si><t>Cost</t></si></sst>"};
constexpr Part styles{
    "xl/styles.xml",
    R"(<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy-mm-dd"/></numFmts><cellXfs>)"
    R"(<xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="10"/></cellXfs></styleSheet>)"};
constexpr Part odsType{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"};

/// The archive of these parts, not compressed.
std::string archiveOf(const std::vector<Part> &parts)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *const memory = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_t *const zip = zip_open_from_source(memory, ZIP_TRUNCATE, &error);
    mustHold(zip != nullptr, "an archive can be made");
    zip_source_keep(memory);
    for (const Part &each : parts) {
        zip_source_t *const source = zip_source_buffer(zip, each.bytes.data(), each.bytes.size(), 0);
        const zip_int64_t index = zip_file_add(zip, each.name, source, ZIP_FL_ENC_UTF_8);
        mustHold(index >= 0, "a part can be added");
        zip_set_file_compression(zip, zip_uint64_t(index), ZIP_CM_STORE, 0);
    }
    mustHold(zip_close(zip) == 0, "an archive can be finished");
    zip_stat_t about;
    zip_source_stat(memory, &about);
    std::string bytes(about.size, '\0');
    zip_source_open(memory);
    zip_source_read(memory, bytes.data(), bytes.size());
    zip_source_close(memory);
    zip_source_free(memory);
    return bytes;
}

std::string fileOf(char kind, std::string_view text)
{
    const auto with = [&](const Part &part) {
        std::vector<Part> parts{types, workbook, relations, sheet, strings, styles};
        for (Part &each : parts)
            each.bytes = std::string_view(each.name) == part.name ? text : each.bytes;
        return archiveOf(parts);
    };
    switch (kind) {
    case 'S':
        return with(sheet);
    case 'T':
        return with(strings);
    case 'F':
        return with(styles);
    case 'W':
        return with(workbook);
    case 'O':
        return archiveOf({odsType, {"content.xml", text}});
    default:
        return std::string(text);
    }
}

void readArchive(const QString &path)
{
    const auto files = archivedFiles(path);
    if (!files)
        return;
    for (qsizetype i = 0; i < std::min(files->size(), mostExtracted); ++i) {
        if (const auto extracted = extractFile(path, files->at(i).name))
            readWholeFile((*extracted)->fileName());
    }
}

} // namespace

} // namespace payoff

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const payoff::FuzzedFile file(payoff::fileOf(char(data[0]), payoff::textOf(data + 1, size - 1)));
    payoff::readWholeFile(file.path());
    if (data[0] == 'Z')
        payoff::readArchive(file.path());
    return 0;
}
