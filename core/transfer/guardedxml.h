// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/zipentry.h"

#include <QXmlStreamReader>

namespace payoff {

/// Reads XML out of an archive, token by token, in bounded memory whatever the XML is made to do: no document
/// type and so no entities, nesting and runs of text within core/transfer/limits.h.
class GuardedXml {
public:
    /// The errors of ZipEntry::open().
    static Result<std::unique_ptr<GuardedXml>> open(const std::shared_ptr<ZipFile> &zip, const ZipItem &item);
    ~GuardedXml();
    GuardedXml(const GuardedXml &) = delete;
    GuardedXml &operator=(const GuardedXml &) = delete;

    /// Goes to the next token; false at the end, or on failure().
    bool next();
    /// Passes the element that has just begun, with all that is in it.
    void skip();
    [[nodiscard]] bool isStart() const { return m_xml.isStartElement(); }
    [[nodiscard]] bool isStart(QLatin1String name) const { return isStart() && m_xml.name() == name; }
    [[nodiscard]] bool isEnd() const { return m_xml.isEndElement(); }
    [[nodiscard]] bool isEnd(QLatin1String name) const { return isEnd() && m_xml.name() == name; }
    [[nodiscard]] bool isText() const { return m_xml.isCharacters(); }
    [[nodiscard]] QStringView name() const { return m_xml.name(); } ///< without its prefix
    [[nodiscard]] QStringView text() const { return m_xml.text(); }
    /// The elements that are open, the one that has just begun or ended included.
    [[nodiscard]] int depth() const { return m_depth; }
    /// The attributes of the element that has just begun.
    [[nodiscard]] QXmlStreamAttributes attributes() const { return m_xml.attributes(); }
    [[nodiscard]] double progress() const { return m_entry->progress(); }

    [[nodiscard]] const std::optional<Error> &failure() const { return m_failure; }

private:
    class Gate;

    GuardedXml(const std::shared_ptr<ZipFile> &zip, const ZipItem &item, std::unique_ptr<ZipEntry> entry);
    bool fail(ErrorCode code, const QString &what);

    QString m_path;
    QString m_part;
    std::unique_ptr<ZipEntry> m_entry;
    std::unique_ptr<Gate> m_gate;
    QXmlStreamReader m_xml;
    int m_depth = 0;
    bool m_closes = false; ///< the token at hand ends an element
    std::optional<Error> m_failure;
};

/// The value of an attribute by its name without prefix; empty if there is none.
QStringView attribute(const QXmlStreamAttributes &attributes, QLatin1String name);

} // namespace payoff
