// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/encoding.h"

#include "core/transfer/celltext.h"

#include <iconv.h>
#include <uchardet/uchardet.h>

#include <algorithm>
#include <array>
#include <memory>
#include <string_view>

namespace payoff {

namespace {

using Byte = unsigned char;

constexpr qsizetype nulSample = 512;
constexpr qsizetype wordSample = 256 * 1024;

struct Bom {
    QLatin1String name;
    QByteArrayView bytes;
};

/// The longer ones first: the mark of UTF-32LE begins with that of UTF-16LE.
std::optional<Bom> bomOf(const QByteArray &head)
{
    static const std::array<Bom, 5> boms{{{QLatin1String("UTF-32LE"), QByteArrayView("\xFF\xFE\0\0", 4)},
                                          {QLatin1String("UTF-32BE"), QByteArrayView("\0\0\xFE\xFF", 4)},
                                          {QLatin1String("UTF-8"), "\xEF\xBB\xBF"},
                                          {QLatin1String("UTF-16LE"), "\xFF\xFE"},
                                          {QLatin1String("UTF-16BE"), "\xFE\xFF"}}};
    const auto *const found =
        std::find_if(boms.begin(), boms.end(), [&](const Bom &each) { return head.startsWith(each.bytes); });
    return found == boms.end() ? std::nullopt : std::optional(*found);
}

/// UTF-16 of a table is rich in NULs, all of them at even places or all at odd ones.
QString utf16ByNuls(const QByteArray &head)
{
    const qsizetype size = std::min(head.size(), nulSample);
    std::array<qsizetype, 2> nulsAt{};
    for (qsizetype i = 0; i < size; ++i)
        nulsAt[std::size_t(i % 2)] += head[i] == '\0';
    const auto [even, odd] = nulsAt;
    if (std::max(even, odd) * 4 <= size || std::min(even, odd) * 8 > std::max(even, odd))
        return {};
    return odd > even ? QStringLiteral("UTF-16LE") : QStringLiteral("UTF-16BE");
}

/// Whether a few broken bytes are all that is wrong with it. The end of a sample may be half a character.
bool isUtf8(const QByteArray &head, bool isWhole)
{
    qsizetype broken = 0;
    qsizetype right = 0; ///< beyond ASCII
    std::string_view text(head.constData(), std::size_t(head.size()));
    while (!text.empty()) {
        if (static_cast<Byte>(text.front()) < 0x80) {
            text.remove_prefix(1);
            continue;
        }
        const std::size_t before = text.size();
        const bool isBroken = takeCodePoint(text) == 0xFFFD && before - text.size() == 1;
        broken += isBroken && (isWhole || text.size() > 3);
        right += !isBroken;
    }
    return broken * 4 <= right;
}

/// What the words of an 8-bit text look like. A byte from 0xC0 on is a letter in each encoding that counts
/// here.
struct Words {
    qsizetype foreign = 0; ///< of two and more letters, none of them ASCII
    qsizetype mixed = 0; ///< with letters of both kinds
    qsizetype hebrew = 0; ///< bytes that are letters in Windows-1255
    qsizetype letters = 0; ///< bytes from 0xC0 on
    qsizetype signsInside = 0; ///< bytes that are no letters in Windows-1252, between letters
    qsizetype controls = 0; ///< 0x80 … 0x9F: none of them in ISO-8859
    bool hasEuroOf15 = false; ///< 0xA4, the sign of the euro in ISO-8859-15

    void add(std::string_view word);
    void addSigns(std::string_view text);
};

bool isHighLetter(char c) { return static_cast<Byte>(c) >= 0xC0; }
bool isAnyLetter(char c) { return isLetter(c) || isHighLetter(c); }

void Words::add(std::string_view word)
{
    const auto high = std::count_if(word.begin(), word.end(), isHighLetter);
    letters += high;
    hebrew += std::count_if(word.begin(), word.end(), [](char c) {
        return static_cast<Byte>(c) >= 0xE0 && static_cast<Byte>(c) <= 0xFA;
    });
    if (high > 0 && std::size_t(high) < word.size())
        ++mixed;
    else if (high > 1)
        ++foreign;
}

void Words::addSigns(std::string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<Byte>(text[i]);
        if (byte < 0x80 || byte >= 0xC0)
            continue;
        controls += byte < 0xA0;
        hasEuroOf15 = hasEuroOf15 || byte == 0xA4;
        const bool isSign = byte > 0xA0 && byte != 0xAA && byte != 0xBA && byte != 0xAD;
        if (isSign && i > 0 && i + 1 < text.size() && isAnyLetter(text[i - 1]) && isAnyLetter(text[i + 1]))
            ++signsInside;
    }
}

Words wordsOf(std::string_view text)
{
    Words words;
    words.addSigns(text);
    while (!text.empty()) {
        const auto end = std::find_if_not(text.begin(), text.end(), isAnyLetter);
        const auto length = std::size_t(end - text.begin());
        words.add(text.substr(0, length));
        text.remove_prefix(std::max<std::size_t>(length, 1));
    }
    return words;
}

/// What the library takes the text for; empty if it cannot tell, or iconv does not know the name.
QString guessOfLibrary(const QByteArray &head)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
    if (uchardet_handle_data(detector.get(), head.constData(), std::size_t(head.size())) != 0)
        return {};
    uchardet_data_end(detector.get());
    const QString name = QString::fromLatin1(uchardet_get_charset(detector.get())).toUpper();
    return name.isEmpty() || !namedEncoding(name, head, {}) ? QString() : name;
}

QString foreignEncoding(const Words &words, const QString &guess)
{
    static const QStringList known{QStringLiteral("WINDOWS-1251"), QStringLiteral("WINDOWS-1253"),
                                   QStringLiteral("WINDOWS-1255"), QStringLiteral("ISO-8859-7"),
                                   QStringLiteral("KOI8-R"),       QStringLiteral("MAC-CYRILLIC"),
                                   QStringLiteral("IBM866")};
    if (words.letters >= 8 && words.hebrew == words.letters)
        return QStringLiteral("WINDOWS-1255");
    return known.contains(guess) ? guess : QStringLiteral("WINDOWS-1251");
}

QString westernEncoding(const Words &words, const QString &guess)
{
    // "Pie\xB6ñ": no word of a western language has a paragraph sign inside.
    if (words.signsInside > 0 && !guess.isEmpty() && !guess.startsWith(QLatin1String("UTF")))
        return guess;
    if (words.hasEuroOf15 && words.controls == 0)
        return QStringLiteral("ISO-8859-15");
    return QStringLiteral("WINDOWS-1252");
}

} // namespace

QString TextEncoding::description() const
{
    if (isDoubled)
        return name + QStringLiteral(", written twice");
    return bom > 0 && name == QLatin1String("UTF-8") ? name + QStringLiteral(" with BOM") : name;
}

TextEncoding detectEncoding(const QByteArray &head, bool isWhole)
{
    if (const std::optional<Bom> bom = bomOf(head))
        return {bom->name, bom->bytes.size(), false};
    if (const QString name = utf16ByNuls(head); !name.isEmpty())
        return {name, 0, false};
    if (isUtf8(head, isWhole))
        return {};
    const QByteArray sample = head.left(wordSample);
    const Words words = wordsOf({sample.constData(), std::size_t(sample.size())});
    const QString guess = guessOfLibrary(sample);
    return {words.foreign > words.mixed ? foreignEncoding(words, guess) : westernEncoding(words, guess), 0,
            false};
}

Result<TextEncoding> namedEncoding(const QString &name, const QByteArray &head, const QString &path)
{
    QString upper = name.trimmed().toUpper();
    if (upper == QLatin1String("UTF8"))
        upper = QStringLiteral("UTF-8");
    const std::optional<Bom> bom = bomOf(head);
    if (upper == QLatin1String("UTF-16") || upper == QLatin1String("UTF16")) {
        const QString byNuls = utf16ByNuls(head);
        upper = bom ? QString(bom->name) : byNuls.isEmpty() ? QStringLiteral("UTF-16LE") : byNuls;
    }
    // glibc takes suffixes such as "//IGNORE", and an empty name for that of the locale.
    const bool isPlain = !upper.isEmpty() && !upper.contains(u'/');
    auto *const handle = isPlain ? iconv_open("UTF-8", upper.toLatin1().constData()) : nullptr;
    if (!isPlain || handle == reinterpret_cast<iconv_t>(-1)) // NOLINT(performance-no-int-to-ptr)
        return Error{ErrorCode::UnsupportedEncoding, {path, name}};
    iconv_close(handle);
    const bool hasBom = bom && upper == bom->name;
    return TextEncoding{upper, hasBom ? bom->bytes.size() : 0, false};
}

} // namespace payoff
