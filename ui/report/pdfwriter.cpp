// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdfwriter.h"

#include "core/base/atomicfile.h"
#include "ui/report/pdftable.h"
#include "ui/report/reportlanguage.h"
#include "ui/report/reportpicture.h"

#include <QBuffer>
#include <QPdfWriter>

#include <algorithm>

namespace payoff {

namespace {

constexpr int resolution = 1200;
constexpr qreal lowestPlot = 110;
constexpr qreal plotStep = 20;
constexpr qreal chartPadding = 32; ///< around the plot, by pictureSize()
constexpr qreal betweenBlocks = 12;
constexpr qreal betweenSections = 18;
constexpr qreal tileGap = 8;
constexpr qreal tilePadding = 8;

/// Paints one report block by block.
class Painter {
public:
    Painter(const ReportDocument &document, PdfPages &pages, qreal plotHeight)
        : m_document(document),
          m_pages(pages),
          m_plotHeight(plotHeight),
          m_headingColour(accentForText(document.look.accent))
    {
    }

    void paint();

private:
    void paintTop();
    qreal paintLogo();
    void paintRule();
    void paintSection(const ReportSection &section);
    void paint(const ReportBlock &block);
    void paint(const ReportTiles &tiles);
    void paint(const ReportChart &chart);
    [[nodiscard]] qreal leastHeight(const ReportBlock &block) const;
    [[nodiscard]] PdfText text(const QString &text, FontRole role) const;
    [[nodiscard]] QVector<PdfText> linesOf(const ReportTile &tile, qreal width) const;
    [[nodiscard]] qreal tileWidth(const ReportTiles &tiles) const;
    [[nodiscard]] qreal heightOf(const ReportTiles &tiles) const;
    [[nodiscard]] ChartPicture pictureFor(const ReportChart &chart) const;

    const ReportDocument &m_document;
    PdfPages &m_pages;
    qreal m_plotHeight;
    QColor m_headingColour;
};

PdfText Painter::text(const QString &text, FontRole role) const
{
    return {text, fontFor(role, reportFont()), m_pages.width(), m_pages.direction()};
}

void Painter::paint()
{
    paintTop();
    for (const ReportSection &section : m_document.sections)
        paintSection(section);
}

void Painter::paintTop()
{
    const Tokens &tokens = lightTokens();
    const qreal beside = paintLogo();
    const qreal top = m_pages.y();
    const qreal x = m_pages.direction() == Qt::RightToLeft ? beside : 0;
    const auto paintLine = [&](const QString &line, FontRole role, const QColor &colour) {
        const PdfText made(line, fontFor(role, reportFont()), m_pages.width() - beside, m_pages.direction());
        made.paint(m_pages.painter(), QPointF(x, m_pages.y()), colour);
        m_pages.advance(made.height());
    };
    paintLine(m_document.title, FontRole::PageTitle, m_headingColour);
    paintLine(m_document.subtitle, FontRole::CardTitle, tokens.text);
    if (beside > 0)
        m_pages.advance(std::max(qreal(0), top + logoRoom.height() - m_pages.y()));
    m_pages.gap(betweenBlocks / 2);
    paintRule();
    for (const QString &fact : m_document.facts)
        m_pages.paintText(text(fact, FontRole::Small), tokens.muted);
}

/// In the corner where reading ends; returns how much of the page's width the first lines leave to it.
qreal Painter::paintLogo()
{
    const auto logo = LogoPicture::read(m_document.look.logo);
    if (!logo)
        return 0;
    const QSizeF size = logo->sizeWithin(logoRoom);
    const bool isMirrored = m_pages.direction() == Qt::RightToLeft;
    const QPointF at(isMirrored ? 0 : m_pages.width() - size.width(), m_pages.y());
    logo->paint(m_pages.painter(), QRectF(at, size));
    return size.width() + 2 * betweenBlocks;
}

/// Parts the head from the rest where the report has a colour of its own.
void Painter::paintRule()
{
    constexpr qreal thickness = 2;
    if (!m_document.look.accent.isValid())
        return;
    m_pages.painter().fillRect(QRectF(0, m_pages.y(), m_pages.width(), thickness), m_document.look.accent);
    m_pages.advance(thickness + betweenBlocks / 2);
}

/// A heading goes with the beginning of what it stands above.
void Painter::paintSection(const ReportSection &section)
{
    m_pages.gap(betweenSections);
    if (!section.heading.isEmpty()) {
        const PdfText heading = text(section.heading, FontRole::CardTitle);
        const qreal below = section.blocks.isEmpty() ? 0 : leastHeight(section.blocks.first());
        m_pages.keep(heading.height() + betweenBlocks / 2 + below);
        m_pages.paintText(heading, m_headingColour);
        m_pages.advance(betweenBlocks / 2);
    }
    for (qsizetype i = 0; i < section.blocks.size(); ++i) {
        if (i > 0)
            m_pages.gap(betweenBlocks);
        paint(section.blocks[i]);
    }
}

qreal Painter::leastHeight(const ReportBlock &block) const
{
    if (const auto *paragraph = std::get_if<ReportParagraph>(&block))
        return text(paragraph->text, FontRole::Body).height();
    if (const auto *list = std::get_if<ReportList>(&block))
        return text(list->lines.value(0), FontRole::Body).height();
    if (const auto *tiles = std::get_if<ReportTiles>(&block))
        return heightOf(*tiles);
    if (const auto *table = std::get_if<ReportTable>(&block))
        return PdfTable(*table, m_pages).leastHeight();
    return pictureSize(pictureFor(std::get<ReportChart>(block)), {}).height();
}

void Painter::paint(const ReportBlock &block)
{
    const Tokens &tokens = lightTokens();
    const auto paintLine = [&](const QString &line, bool isSmall) {
        const PdfText made = text(line, isSmall ? FontRole::Small : FontRole::Body);
        m_pages.keep(made.height());
        m_pages.paintText(made, isSmall ? tokens.muted : tokens.text);
    };
    if (const auto *paragraph = std::get_if<ReportParagraph>(&block)) {
        paintLine(paragraph->text, paragraph->isSmall);
    } else if (const auto *list = std::get_if<ReportList>(&block)) {
        for (const QString &line : list->lines) {
            paintLine(line, list->isSmall);
            m_pages.gap(2);
        }
    } else if (const auto *tiles = std::get_if<ReportTiles>(&block)) {
        paint(*tiles);
    } else if (const auto *table = std::get_if<ReportTable>(&block)) {
        PdfTable(*table, m_pages).paint();
    } else {
        paint(std::get<ReportChart>(block));
    }
}

qreal Painter::tileWidth(const ReportTiles &tiles) const
{
    const auto count = qreal(std::max(tiles.tiles.size(), qsizetype(1)));
    return (m_pages.width() - tileGap * (count - 1)) / count;
}

QVector<PdfText> Painter::linesOf(const ReportTile &tile, qreal width) const
{
    const qreal room = width - 2 * tilePadding;
    const QFont small = fontFor(FontRole::Small, reportFont());
    QFont large = fontFor(FontRole::PageTitle, reportFont());
    large.setPixelSize(19);
    while (widthOf(tile.figure, large) > room && large.pixelSize() > small.pixelSize())
        large.setPixelSize(large.pixelSize() - 1);
    QVector<PdfText> lines{{tile.name, small, room, m_pages.direction()},
                           {tile.figure, large, room, m_pages.direction()}};
    QFont tiny = small;
    tiny.setPixelSize(small.pixelSize() - 1);
    for (const QString &remark : tile.remarks)
        lines.push_back({remark, tiny, room, m_pages.direction()});
    return lines;
}

qreal Painter::heightOf(const ReportTiles &tiles) const
{
    qreal highest = 0;
    for (const ReportTile &tile : tiles.tiles) {
        qreal height = 2 * tilePadding;
        for (const PdfText &line : linesOf(tile, tileWidth(tiles)))
            height += line.height();
        highest = std::max(highest, height);
    }
    return highest;
}

void Painter::paint(const ReportTiles &tiles)
{
    const Tokens &tokens = lightTokens();
    const qreal width = tileWidth(tiles);
    const qreal height = heightOf(tiles);
    m_pages.keep(height);
    const bool isMirrored = m_pages.direction() == Qt::RightToLeft;
    const QColor &accent = m_document.look.accent;
    QPainter &painter = m_pages.painter();
    for (qsizetype i = 0; i < tiles.tiles.size(); ++i) {
        const qsizetype place = isMirrored ? tiles.tiles.size() - 1 - i : i;
        const QRectF room(qreal(place) * (width + tileGap), m_pages.y(), width, height);
        painter.setPen(QPen(accent.isValid() ? accent : tokens.line, 0.75));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(room, 4, 4);
        QPointF at = room.topLeft() + QPointF(tilePadding, tilePadding);
        const QVector<PdfText> lines = linesOf(tiles.tiles[i], width);
        for (qsizetype line = 0; line < lines.size(); ++line) {
            lines[line].paint(painter, at, line == 1 ? m_headingColour : tokens.muted);
            at.ry() += lines[line].height();
        }
    }
    m_pages.advance(height);
}

ChartPicture Painter::pictureFor(const ReportChart &chart) const
{
    return pictureOf(chart, m_document, QSizeF(m_pages.width() - chartPadding, m_plotHeight));
}

void Painter::paint(const ReportChart &chart)
{
    const ChartPicture picture = pictureFor(chart);
    const qreal height = pictureSize(picture, {}).height();
    m_pages.keep(height);
    QPainter &painter = m_pages.painter();
    painter.save();
    painter.translate(0, m_pages.y());
    paintPicture(painter, picture, {});
    painter.restore();
    m_pages.advance(height);
}

int paintOn(ReportSheets &sheets, const ReportDocument &document, const ReportFit &fit)
{
    const ReportLanguage language(document.language);
    PdfPages pages(sheets, document, fit.pages);
    if (!pages.isPainting())
        return 0;
    Painter(document, pages, fit.plotHeight).paint();
    return pages.pageCount();
}

void setUp(QPdfWriter &writer, const ReportDocument &document, const QPageSize &paper)
{
    writer.setResolution(resolution);
    writer.setPageLayout(reportLayout(paper));
    writer.setTitle(document.title + QStringLiteral(" – ") + document.subtitle);
    writer.setCreator(QStringLiteral("Payoff"));
}

} // namespace

QPageSize pageSizeOf(Paper paper)
{
    return QPageSize(paper == Paper::Letter ? QPageSize::Letter : QPageSize::A4);
}

QPageSize paperOf(const QLocale &locale)
{
    const bool isLetter = locale.territory() == QLocale::UnitedStates || locale.territory() == QLocale::Canada
        || locale.territory() == QLocale::Mexico;
    return QPageSize(isLetter ? QPageSize::Letter : QPageSize::A4);
}

ReportFit fitOf(const ReportDocument &document, const QPageLayout &layout)
{
    const auto count = [&](const ReportFit &fit) {
        PictureSheets sheets(layout);
        return paintOn(sheets, document, fit);
    };
    ReportFit usual;
    usual.pages = count(usual);
    if (!document.wantsOnePage)
        return usual;
    // As high as one page allows; where none is low enough, nothing is gained by low charts.
    ReportFit fit = usual;
    while (fit.pages > 1 && fit.plotHeight > lowestPlot) {
        fit.plotHeight -= plotStep;
        fit.pages = count(fit);
    }
    return fit.pages > 1 ? usual : fit;
}

QImage pageOf(const ReportDocument &document, const QPageLayout &layout, const ReportFit &fit, int page,
              qreal scale)
{
    PictureSheets sheets(layout, page, scale);
    paintOn(sheets, document, fit);
    return sheets.picture();
}

int paintReport(const ReportDocument &document, QPagedPaintDevice &device, const ReportFit &fit)
{
    DeviceSheets sheets(device);
    return paintOn(sheets, document, fit);
}

Result<void> writePdf(const ReportDocument &document, const QPageSize &paper, QIODevice &device)
{
    QByteArray bytes;
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        setUp(writer, document, paper);
        paintReport(document, writer, fitOf(document, reportLayout(paper)));
    }
    return writeAll(device, bytes);
}

} // namespace payoff
