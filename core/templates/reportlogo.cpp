// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/templates/reportlogo.h"

#include <QXmlStreamReader>

namespace payoff {

namespace {

QString logoWord() { return QStringLiteral("logo"); }

/// The first element of a file of XML is <svg>.
bool isSvg(const QByteArray &bytes)
{
    QXmlStreamReader reader(bytes);
    return reader.readNextStartElement() && reader.name() == QLatin1String("svg");
}

bool isForeign(QStringView element)
{
    for (const char *each : {"script", "foreignObject", "image", "feImage", "iframe"}) {
        if (element.compare(QLatin1String(each), Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

/// A style that asks for something from elsewhere; what begins with "#" is in the picture.
bool asksForMore(QStringView value)
{
    if (value.contains(QLatin1String("@import"), Qt::CaseInsensitive))
        return true;
    for (qsizetype at = value.indexOf(QLatin1String("url("), 0, Qt::CaseInsensitive); at >= 0;
         at = value.indexOf(QLatin1String("url("), at + 1, Qt::CaseInsensitive)) {
        const QStringView target = value.mid(at + 4).trimmed();
        if (!target.startsWith(u'#') && !target.startsWith(QLatin1String("'#"))
            && !target.startsWith(QLatin1String("\"#")))
            return true;
    }
    return false;
}

/// Links within the picture begin with "#"; what begins with "on" listens to events.
bool leadsOut(const QXmlStreamAttribute &attribute)
{
    if (attribute.name() == QLatin1String("href"))
        return !attribute.value().startsWith(u'#');
    return attribute.name().startsWith(QLatin1String("on"), Qt::CaseInsensitive)
        || asksForMore(attribute.value());
}

bool isHarmless(const QXmlStreamReader &element)
{
    if (isForeign(element.name()))
        return false;
    for (const QXmlStreamAttribute &each : element.attributes()) {
        if (leadsOut(each))
            return false;
    }
    return true;
}

} // namespace

LogoKind kindOf(const ReportLogo &logo)
{
    if (logo.isEmpty())
        return LogoKind::None;
    if (logo.bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return LogoKind::Png;
    if (logo.bytes.startsWith("\xff\xd8\xff"))
        return LogoKind::Jpeg;
    return isSvg(logo.bytes) ? LogoKind::Svg : LogoKind::Other;
}

bool isSelfContained(const ReportLogo &svg)
{
    QXmlStreamReader reader(svg.bytes);
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            if (!isHarmless(reader))
                return false;
            break;
        case QXmlStreamReader::Characters: // of <style>, too
            if (asksForMore(reader.text()))
                return false;
            break;
        case QXmlStreamReader::DTD:
            // The usual one of a drawing program declares nothing.
            if (!reader.entityDeclarations().isEmpty())
                return false;
            break;
        case QXmlStreamReader::ProcessingInstruction:
        case QXmlStreamReader::EntityReference:
            return false;
        default:
            break;
        }
    }
    return !reader.hasError();
}

Result<void> validate(const ReportLogo &logo)
{
    if (logo.bytes.size() > largestLogo)
        return Error{ErrorCode::TextTooLong, {logoWord(), QString::number(largestLogo)}};
    const LogoKind kind = kindOf(logo);
    if (kind == LogoKind::Other)
        return Error{ErrorCode::InvalidValue,
                     {logoWord(), QString::fromLatin1(logo.bytes.left(8).toHex(' '))}};
    if (kind == LogoKind::Svg && !isSelfContained(logo))
        return Error{ErrorCode::InvalidValue, {logoWord(), QStringLiteral("SVG")}};
    return {};
}

} // namespace payoff
