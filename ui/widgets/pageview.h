// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QImage>

#include <functional>

namespace payoff {

/// Pages of paper, one at a time, white in every theme. PgUp and PgDown scroll and go on to the next page;
/// Home and End go to the first and last; + and − zoom, as the wheel does with Ctrl.
class PageView : public QAbstractScrollArea {
    Q_OBJECT

public:
    struct Pages {
        int count = 0;
        QSizeF size; ///< of a page, in pixels of 1/96 inch
        /// The page from 0 at so many pixels for one of 1/96 inch.
        std::function<QImage(int page, qreal scale)> picture;
    };

    explicit PageView(const QString &accessibleName, QWidget *parent = nullptr);

    /// Shows these pages, of the page shown before as long as there is one of that number.
    void setPages(const Pages &pages);
    [[nodiscard]] int pageCount() const { return m_pages.count; }
    [[nodiscard]] int page() const { return m_page; }
    void setPage(int page);

    /// As wide as there is room (the default), or so that the whole page is seen, or pixels of the window for
    /// one of 1/96 inch.
    enum class Zoom { Width, Page, Fixed };
    void setZoom(Zoom zoom, qreal scale = 1);
    [[nodiscard]] Zoom zoom() const { return m_zoom; }
    [[nodiscard]] qreal scale() const;

Q_SIGNALS:
    void pageTurned(int page);
    void zoomed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void fitBars();
    void zoomBy(qreal factor);
    /// Scrolls by most of what is seen; at the end of a page goes on to the next.
    void goOn(int direction);
    [[nodiscard]] QRectF paperRect() const;
    const QImage &picture();

    Pages m_pages;
    int m_page = 0;
    Zoom m_zoom = Zoom::Width;
    qreal m_fixedScale = 1;
    QImage m_picture; ///< of the page and scale shown; null: to be made
    int m_pictureOf = -1;
    qreal m_pictureScale = 0;
};

} // namespace payoff
