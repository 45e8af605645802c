// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace payoff {

/// How the bytes of a file stand for characters.
struct TextEncoding {
    QString name = QStringLiteral("UTF-8"); ///< "UTF-16LE", "WINDOWS-1252", …: as iconv(3) knows it
    qint64 bom = 0; ///< bytes of the mark at the beginning
    bool isDoubled = false; ///< UTF-8 that was taken for Windows-1252 and written as UTF-8 once more

    /// The bytes can be read as they are.
    [[nodiscard]] bool isDirect() const { return name == QLatin1String("UTF-8") && !isDoubled; }
    /// For the preview: "UTF-8 with BOM", "UTF-16LE", "UTF-8, written twice".
    [[nodiscard]] QString description() const;
    friend bool operator==(const TextEncoding &, const TextEncoding &) = default;
};

/// The encoding that the beginning of a file shows, the whole of it if `isWhole`: a BOM; UTF-16 by where its
/// NULs stand; strict UTF-8, a few broken bytes among much that is right included; else one of 8 bits, by
/// what words look like in it and by what the library says.
TextEncoding detectEncoding(const QByteArray &head, bool isWhole);

/// The encoding of that name, with the BOM that the head may have. UnsupportedEncoding if there is none.
Result<TextEncoding> namedEncoding(const QString &name, const QByteArray &head, const QString &path);

} // namespace payoff
