// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QVector>

namespace payoff {

/// A cell of a workbook, as the file has it.
struct WrittenCell {
    QString type; ///< "s": text; "n": number
    QString value; ///< of a text, the text
    QString formula;
    QString numberFormat;
};

struct WrittenSheet {
    QString name;
    QByteArray xml;
    QMap<int, QMap<int, WrittenCell>> rows; ///< from 0

    /// In the row that begins with that text, below the heading of that text; an empty one where there is
    /// none.
    [[nodiscard]] WrittenCell cell(const QString &row, const QString &column) const;
    /// Every text of the sheet, in its order.
    [[nodiscard]] QStringList texts() const;
    [[nodiscard]] bool hasNumbers() const;
};

/// A workbook in XLSX, read without the reader under test.
class WrittenWorkbook {
public:
    explicit WrittenWorkbook(const QString &path);

    [[nodiscard]] const QVector<WrittenSheet> &sheets() const { return m_sheets; }
    [[nodiscard]] QStringList sheetNames() const;
    /// An empty one where there is none of that name.
    [[nodiscard]] WrittenSheet sheet(const QString &name) const;
    /// A file of the archive.
    [[nodiscard]] QByteArray part(const QString &name) const { return m_parts.value(name); }
    [[nodiscard]] QStringList partNames() const { return m_parts.keys(); }

private:
    void readParts(const QString &path);
    void readSheet(WrittenSheet &sheet) const;
    [[nodiscard]] QStringList sharedTexts() const;
    [[nodiscard]] QStringList cellFormats() const;

    QMap<QString, QByteArray> m_parts;
    QVector<WrittenSheet> m_sheets;
    QStringList m_texts;
    QStringList m_formats;
};

} // namespace payoff
