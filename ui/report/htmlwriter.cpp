// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/htmlwriter.h"

#include "core/base/atomicfile.h"
#include "ui/report/reportlanguage.h"
#include "ui/report/reportpicture.h"

namespace payoff {

namespace {

constexpr QSizeF plotSize(640, 240);

/// Logical sides throughout, so that a page from right to left needs no rules of its own.
const char *styleSheet()
{
    return R"(
body { font: 14px/1.5 "Noto Sans", "Noto Sans Hebrew", "Segoe UI", Arial, sans-serif; color: #1b2430;
  background: #fff; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.7rem; margin: 0; } h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; }
.subtitle { font-size: 1.1rem; margin: 0 0 .5rem; }
.facts, .small, caption, footer, .remark { color: #56616f; font-size: .85rem; }
.facts, .sentences { list-style: none; padding: 0; }
.tiles { display: flex; flex-wrap: wrap; gap: .75rem; margin: 1rem 0; padding: 0; list-style: none; }
.tiles li { flex: 1 1 9rem; border: 1px solid #d7dde5; border-radius: .5rem; padding: .6rem .8rem; }
.figure { font-size: 1.4rem; font-weight: 600; }
.remark { display: block; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0 1.25rem; }
caption { text-align: start; padding-block-end: .3rem; }
th, td { padding: .3rem .5rem; border-block-end: 1px solid #e3e8ee; text-align: start; vertical-align: top; }
thead th { background: #eef1f5; vertical-align: bottom; }
th[scope=row] { font-weight: normal; }
tfoot th, tfoot td { font-weight: 600; border-block-start: 2px solid #9aa5b1; }
.figures { text-align: end; white-space: nowrap; font-variant-numeric: tabular-nums; }
thead .figures { white-space: normal; }
figure { margin: .5rem 0; } svg { max-width: 100%; height: auto; }
@media print {
  body { margin: 0; max-width: none; font-size: 10pt; }
  thead { display: table-header-group; } tfoot { display: table-row-group; }
  tr, figure, .tiles { break-inside: avoid; } h2, caption { break-after: avoid; }
  .scroll { overflow: visible; } @page { margin: 15mm; }
}
)";
}

/// What a template changes of it.
QString styleOf(const ReportLook &look)
{
    if (!look.accent.isValid())
        return {};
    return QStringLiteral("h1, h2, .figure { color: %1; } .tiles li { border-color: %2; }\n"
                          ".facts { border-block-start: 2px solid %2; padding-block-start: .4rem; }\n")
        .arg(accentForText(look.accent).name(), look.accent.name());
}

/// Escaped, without the control characters that no page may hold.
QString escaped(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar each : text) {
        const bool isControl = (each < u' ' && each != u'\n' && each != u'\t') || each == QChar(0x7f);
        if (!isControl && !each.isNonCharacter())
            clean += each;
    }
    return clean.toHtmlEscaped();
}

QString element(const char *name, const QString &inside, const QString &attributes = {})
{
    const QString tag = QString::fromLatin1(name);
    const QString opening = attributes.isEmpty() ? tag : QString(tag + u' ' + attributes);
    return u'<' + opening + u'>' + inside + QStringLiteral("</") + tag + QStringLiteral(">\n");
}

QString ofClass(const char *name) { return QStringLiteral("class=\"%1\"").arg(QString::fromLatin1(name)); }

QString listOf(const QStringList &lines, const char *className)
{
    QString items;
    for (const QString &line : lines)
        items += element("li", escaped(line));
    return element("ul", items, ofClass(className));
}

/// Names go by their own direction.
QString cellText(const QString &text)
{
    return QStringLiteral("<bdi>") + escaped(text) + QStringLiteral("</bdi>");
}

QString rowOf(const ReportTable &table, const QStringList &cells)
{
    QString row;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const bool isFigures = table.columns[i].isFigures;
        if (i == 0)
            row += element("th", cellText(cells[i]), QStringLiteral("scope=\"row\""));
        else
            row += element("td", cellText(cells[i]), isFigures ? ofClass("figures") : QString());
    }
    return element("tr", row);
}

} // namespace

QString htmlOf(const ReportTable &table)
{
    QString head;
    for (const ReportColumn &column : table.columns)
        head += element("th", escaped(column.title),
                        QStringLiteral("scope=\"col\"")
                            + (column.isFigures ? QStringLiteral(" class=\"figures\"") : QString()));
    QString body;
    for (const QStringList &row : table.rows)
        body += rowOf(table, row);
    QString text = table.caption.isEmpty() ? QString() : element("caption", escaped(table.caption));
    text += element("thead", element("tr", head)) + element("tbody", body);
    if (!table.total.isEmpty())
        text += element("tfoot", rowOf(table, table.total));
    return element("table", text);
}

namespace {

QString html(const ReportTiles &tiles)
{
    QString items;
    for (const ReportTile &tile : tiles.tiles) {
        QString inside =
            element("div", escaped(tile.name)) + element("div", cellText(tile.figure), ofClass("figure"));
        for (const QString &remark : tile.remarks)
            inside += element("span", escaped(remark), ofClass("remark"));
        items += element("li", inside);
    }
    return element("ul", items, ofClass("tiles"));
}

QString html(const ReportChart &chart, const ReportDocument &document)
{
    QString svg = QString::fromUtf8(chartSvg(pictureOf(chart, document, plotSize), {}));
    svg = svg.mid(svg.indexOf(QLatin1String("<svg")));
    // Figures and axis read from left to right; what the drawing says is told in words.
    svg.replace(
        0, 4,
        QStringLiteral("<svg direction=\"ltr\" role=\"img\" aria-label=\"%1\"").arg(escaped(chart.spoken)));
    return element("figure", svg);
}

QString html(const ReportBlock &block, const ReportDocument &document)
{
    if (const auto *paragraph = std::get_if<ReportParagraph>(&block))
        return element("p", escaped(paragraph->text), paragraph->isSmall ? ofClass("small") : QString());
    if (const auto *list = std::get_if<ReportList>(&block))
        return listOf(list->lines, list->isSmall ? "small" : "sentences");
    if (const auto *tiles = std::get_if<ReportTiles>(&block))
        return html(*tiles);
    if (const auto *table = std::get_if<ReportTable>(&block))
        return element("div", htmlOf(*table), ofClass("scroll"));
    return html(std::get<ReportChart>(block), document);
}

/// Beside the title, which says all that it could: it has no words of its own.
QString logoOf(const ReportLook &look)
{
    const auto picture = LogoPicture::read(look.logo);
    if (!picture)
        return {};
    const QSizeF size = picture->sizeWithin(logoRoom);
    return QStringLiteral("<img alt=\"\" src=\"%1\" width=\"%2\" height=\"%3\" "
                          "style=\"float: inline-end; margin-inline-start: 1rem\">\n")
        .arg(QString::fromLatin1(dataUrlOf(look.logo)))
        .arg(qRound(size.width()))
        .arg(qRound(size.height()));
}

QString bodyOf(const ReportDocument &document)
{
    QString body = logoOf(document.look) + element("h1", cellText(document.title))
        + element("p", escaped(document.subtitle), ofClass("subtitle")) + listOf(document.facts, "facts");
    for (const ReportSection &section : document.sections) {
        QString inside = section.heading.isEmpty() ? QString() : element("h2", escaped(section.heading));
        for (const ReportBlock &block : section.blocks)
            inside += html(block, document);
        body += element("section", inside);
    }
    return element("main", body) + element("footer", escaped(document.footer));
}

} // namespace

Result<void> writeHtml(const ReportDocument &document, QIODevice &device)
{
    const ReportLanguage language(document.language);
    const bool isRightToLeft = document.direction() == Qt::RightToLeft;
    const QString head = QStringLiteral("<meta charset=\"utf-8\">\n"
                                        "<meta name=\"viewport\" content=\"width=device-width\">\n"
                                        "<meta name=\"generator\" content=\"Payoff\">\n")
        + element("title", escaped(document.title + QStringLiteral(" – ") + document.subtitle))
        + element("style", QString::fromLatin1(styleSheet()) + styleOf(document.look));
    const QString text = QStringLiteral("<!DOCTYPE html>\n")
        + element("html", element("head", head) + element("body", bodyOf(document)),
                  QStringLiteral("lang=\"%1\" dir=\"%2\"")
                      .arg(document.language, isRightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr")));
    return writeAll(device, text.toUtf8());
}

} // namespace payoff
