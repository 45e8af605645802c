// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/guardedxml.h"

#include "core/transfer/limits.h"

#include <algorithm>
#include <string_view>

namespace payoff {

/// Lets the bytes of an entry through as long as markup comes often enough: the parser keeps in memory what
/// stands between.
class GuardedXml::Gate final : public QIODevice {
public:
    explicit Gate(ZipEntry &entry)
        : m_entry(&entry)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool isShut() const { return m_gap > limits::markupGap; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        const qint64 count = isShut() ? -1 : m_entry->read(data, size);
        if (count <= 0)
            return count;
        const std::size_t last = std::string_view(data, std::size_t(count)).rfind('<');
        m_gap = last == std::string_view::npos ? m_gap + count : count - qint64(last);
        return count;
    }
    qint64 writeData(const char * /*data*/, qint64 /*size*/) override { return -1; }

private:
    ZipEntry *m_entry;
    qint64 m_gap = 0; ///< bytes since the last '<'
};

Result<std::unique_ptr<GuardedXml>> GuardedXml::open(const std::shared_ptr<ZipFile> &zip, const ZipItem &item)
{
    auto entry = ZipEntry::open(zip, item);
    if (!entry)
        return entry.error();
    return std::unique_ptr<GuardedXml>(new GuardedXml(zip, item, std::move(entry).value()));
}

GuardedXml::GuardedXml(const std::shared_ptr<ZipFile> &zip, const ZipItem &item,
                       std::unique_ptr<ZipEntry> entry)
    : m_path(zip->path()),
      m_part(item.name),
      m_entry(std::move(entry)),
      m_gate(std::make_unique<Gate>(*m_entry)),
      m_xml(m_gate.get())
{
}

GuardedXml::~GuardedXml() = default;

bool GuardedXml::next()
{
    if (m_failure || m_xml.atEnd())
        return false;
    m_depth -= m_closes;
    m_xml.readNext();
    m_closes = m_xml.isEndElement();
    m_depth += m_xml.isStartElement();
    if (m_entry->failure()) {
        m_failure = m_entry->failure();
        return false;
    }
    if (m_gate->isShut() || m_depth > limits::xmlDepth)
        return fail(ErrorCode::TooLargeInside, m_part);
    if (m_xml.isDTD())
        return fail(ErrorCode::BrokenSpreadsheet, m_part + QStringLiteral(": document type"));
    if (m_xml.hasError())
        return fail(ErrorCode::BrokenSpreadsheet, m_part + QStringLiteral(": ") + m_xml.errorString());
    return !m_xml.isEndDocument();
}

void GuardedXml::skip()
{
    const int depth = m_depth;
    while (next() && !(isEnd() && m_depth == depth)) { }
}

bool GuardedXml::fail(ErrorCode code, const QString &what)
{
    m_failure = Error{code, {m_path, what}};
    return false;
}

QStringView attribute(const QXmlStreamAttributes &attributes, QLatin1String name)
{
    const auto found = std::find_if(attributes.begin(), attributes.end(),
                                    [name](const QXmlStreamAttribute &each) { return each.name() == name; });
    return found == attributes.end() ? QStringView() : found->value();
}

} // namespace payoff
