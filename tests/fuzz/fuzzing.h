// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>
#include <vector>

namespace payoff {

/// Ends the process, so that the fuzzer keeps its input, unless that holds.
void mustHold(bool holds, const char *what);

/// A regular file of these bytes that stands in no folder and goes with the object.
class FuzzedFile {
public:
    explicit FuzzedFile(std::string_view bytes);
    ~FuzzedFile();
    FuzzedFile(const FuzzedFile &) = delete;
    FuzzedFile &operator=(const FuzzedFile &) = delete;

    [[nodiscard]] QString path() const;

private:
    int m_file;
};

/// Reads whatever the file holds as an import would: its tables twice over, then its rows by the profile that
/// fits, with every question answered if there is one. Checks what must hold of records and rows.
void readWholeFile(const QString &path);

/// The bytes of the fuzzer without copying them.
inline std::string_view textOf(const unsigned char *data, std::size_t size)
{
    return {reinterpret_cast<const char *>(data), size};
}

/// The lines of a text, as the cells of a column.
std::vector<std::string_view> linesOf(std::string_view text);

} // namespace payoff
