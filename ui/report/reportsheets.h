// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QMarginsF>
#include <QPageLayout>

class QPagedPaintDevice;
class QPainter;

namespace payoff {

/// What the pages of a report are painted on, one after another. Lengths are pixels of 1/96 inch, from the
/// top left of what the margins leave.
class ReportSheets {
public:
    virtual ~ReportSheets() = default;

    /// What the margins leave of a page.
    [[nodiscard]] virtual QSizeF room() const = 0;
    /// Begins painting the first page; false if that cannot be.
    virtual bool begin(QPainter &painter) = 0;
    virtual void turn(QPainter &painter) = 0;
};

/// Pages of a PDF or of a printer.
class DeviceSheets : public ReportSheets {
public:
    /// The device has its margins and lives longer.
    explicit DeviceSheets(QPagedPaintDevice &device)
        : m_device(device)
    {
    }

    [[nodiscard]] QSizeF room() const override;
    bool begin(QPainter &painter) override;
    void turn(QPainter &painter) override;

private:
    [[nodiscard]] qreal scale() const;

    QPagedPaintDevice &m_device;
};

/// One of the pages as a picture, with its margins; the others are only counted.
class PictureSheets : public ReportSheets {
public:
    /// `wanted`: from 0; −1: none. `scale`: pixels of the picture for one of 1/96 inch.
    explicit PictureSheets(const QPageLayout &layout, int wanted = -1, qreal scale = 1);

    [[nodiscard]] QSizeF room() const override;
    bool begin(QPainter &painter) override;
    void turn(QPainter &painter) override;

    /// Null where there is no such page.
    [[nodiscard]] QImage picture() const { return m_current >= m_wanted ? m_picture : QImage(); }

private:
    bool beginCurrent(QPainter &painter);

    QPageLayout m_layout;
    int m_wanted;
    qreal m_scale;
    int m_current = 0;
    QImage m_picture;
    QImage m_unseen;
};

/// The paper with the margins of reports.
QPageLayout reportLayout(const QPageSize &paper);

} // namespace payoff
