// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/decodedfile.h"

#include <iconv.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

namespace payoff {

namespace {

constexpr qint64 chunk = 64 * 1024;
constexpr std::size_t mostMarks = 1024; ///< more than the longest record takes
constexpr char noCharacter = '\xFF';

/// Bytes of the smallest unit of the encoding.
std::size_t unitOf(const QString &name)
{
    if (name.startsWith(QLatin1String("UTF-32")))
        return 4;
    return name.startsWith(QLatin1String("UTF-16")) ? 2 : 1;
}

} // namespace

DecodedFile::DecodedFile(std::unique_ptr<QIODevice> file, TextEncoding encoding)
    : m_file(std::move(file)),
      m_encoding(std::move(encoding)),
      m_iconv(iconv_open("UTF-8", m_encoding.name.toLatin1().constData()))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    start();
}

DecodedFile::~DecodedFile() { iconv_close(m_iconv); }

void DecodedFile::start()
{
    iconv(m_iconv, nullptr, nullptr, nullptr, nullptr);
    m_doubled = {};
    m_raw.clear();
    m_decoded.clear();
    m_next = 0;
    m_decodedCount = m_handedOut = 0;
    m_rawRead = m_encoding.bom;
    m_isExhausted = false;
    m_marks = {{0, m_rawRead}};
    if (!m_file->seek(m_encoding.bom))
        setErrorString(m_file->errorString());
}

bool DecodedFile::seek(qint64 position)
{
    if (position < m_handedOut)
        start();
    QIODevice::seek(position);
    while (m_handedOut < position) {
        const qint64 step = std::min<qint64>(position - m_handedOut, m_decoded.size() - m_next);
        m_next += step;
        m_handedOut += step;
        if (m_handedOut < position && !decodeMore())
            return false;
    }
    return true;
}

qint64 DecodedFile::filePosition(qint64 position) const
{
    const auto behind = std::find_if(m_marks.begin(), m_marks.end(),
                                     [position](const Mark &each) { return each.decoded >= position; });
    if (behind == m_marks.end())
        return m_rawRead;
    if (behind == m_marks.begin())
        return behind->raw;
    const Mark &before = *(behind - 1);
    const qint64 decoded = behind->decoded - before.decoded;
    return before.raw + (position - before.decoded) * (behind->raw - before.raw) / decoded;
}

qint64 DecodedFile::readData(char *data, qint64 size)
{
    while (m_next == m_decoded.size()) {
        if (!decodeMore())
            return m_isExhausted ? 0 : -1;
    }
    const qint64 count = std::min<qint64>(size, m_decoded.size() - m_next);
    std::memcpy(data, m_decoded.constData() + m_next, std::size_t(count));
    m_next += count;
    m_handedOut += count;
    return count;
}

qint64 DecodedFile::writeData(const char * /*data*/, qint64 /*size*/) { return -1; }

/// False at the end, or if the file cannot be read.
bool DecodedFile::decodeMore()
{
    if (m_isExhausted)
        return false;
    if (m_next == m_decoded.size()) {
        m_decoded.clear();
        m_next = 0;
    }
    const qsizetype kept = m_raw.size();
    m_raw.resize(kept + chunk);
    const qint64 count = m_file->read(m_raw.data() + kept, chunk);
    m_raw.resize(kept + std::max<qint64>(count, 0));
    if (count < 0) {
        setErrorString(m_file->errorString());
        return false;
    }
    m_rawRead += count;
    m_isExhausted = count == 0;
    const qsizetype before = m_decoded.size();
    convert();
    m_decodedCount += m_decoded.size() - before;
    m_marks.push_back({m_decodedCount, m_rawRead - m_raw.size()});
    if (m_marks.size() > mostMarks)
        m_marks.pop_front();
    return m_decoded.size() > m_next || !m_isExhausted;
}

/// Decodes m_raw but for what may be half a character.
void DecodedFile::convert()
{
    std::array<char, 16 * 1024> buffer{};
    const char *from = m_raw.constData();
    auto left = std::size_t(m_raw.size());
    while (left > 0) {
        char *in =
            const_cast<char *>(from); // NOLINT(cppcoreguidelines-pro-type-const-cast): as iconv wants it
        char *out = buffer.data();
        std::size_t room = buffer.size();
        const std::size_t result = iconv(m_iconv, &in, &left, &out, &room);
        const int reason = result == std::size_t(-1) ? errno : 0;
        from = in;
        append({buffer.data(), buffer.size() - room});
        if (reason == EILSEQ || (reason == EINVAL && m_isExhausted))
            skipBroken(from, left);
        else if (reason != E2BIG && left > 0)
            break;
    }
    m_raw = m_raw.right(qsizetype(left));
    if (m_isExhausted)
        finish();
}

/// Some encodings hold a letter back until they know whether a mark follows, as that of Hebrew does.
void DecodedFile::finish()
{
    std::array<char, 64> buffer{};
    char *out = buffer.data();
    std::size_t room = buffer.size();
    iconv(m_iconv, nullptr, nullptr, &out, &room);
    append({buffer.data(), buffer.size() - room});
    if (m_encoding.isDoubled)
        m_doubled.finish(m_decoded);
}

void DecodedFile::skipBroken(const char *&from, std::size_t &left)
{
    const std::size_t step = std::min(left, unitOf(m_encoding.name));
    from += step;
    left -= step;
    append({&noCharacter, 1});
}

void DecodedFile::append(std::string_view utf8)
{
    if (m_encoding.isDoubled)
        m_doubled.add(utf8, m_decoded);
    else
        m_decoded.append(utf8.data(), qsizetype(utf8.size()));
}

} // namespace payoff
