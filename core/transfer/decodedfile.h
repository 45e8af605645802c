// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/doubledutf8.h"
#include "core/transfer/encoding.h"

#include <QIODevice>

#include <deque>
#include <memory>

namespace payoff {

/// A file of any encoding as UTF-8, without its BOM; decoded while it is read. What is no character in the
/// encoding becomes the byte 0xFF, which is none in UTF-8 either, so that its row is told as broken.
class DecodedFile final : public QIODevice {
public:
    /// The file is open for reading and can seek. The encoding is one that namedEncoding() or
    /// detectEncoding() gave.
    DecodedFile(std::unique_ptr<QIODevice> file, TextEncoding encoding);
    ~DecodedFile() override;
    DecodedFile(const DecodedFile &) = delete;
    DecodedFile &operator=(const DecodedFile &) = delete;

    [[nodiscard]] bool isSequential() const override { return false; }
    /// Any place, but going back means to decode from the beginning.
    bool seek(qint64 position) override;
    /// Where in the file the decoded byte comes from, within a few KiB; for those read lately.
    [[nodiscard]] qint64 filePosition(qint64 position) const;

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    /// Up to `decoded` bytes of UTF-8 came of the first `raw` bytes of the file.
    struct Mark {
        qint64 decoded = 0;
        qint64 raw = 0;
    };

    void start();
    bool decodeMore();
    void convert();
    void finish();
    void skipBroken(const char *&from, std::size_t &left);
    void append(std::string_view utf8);

    std::unique_ptr<QIODevice> m_file;
    TextEncoding m_encoding;
    void *m_iconv = nullptr;
    DoubledUtf8 m_doubled;
    QByteArray m_raw; ///< read, and not yet decoded
    QByteArray m_decoded; ///< decoded, and not yet handed out from m_next on
    qsizetype m_next = 0;
    qint64 m_rawRead = 0;
    qint64 m_decodedCount = 0; ///< bytes of UTF-8 so far
    qint64 m_handedOut = 0;
    bool m_isExhausted = false;
    std::deque<Mark> m_marks;
};

} // namespace payoff
