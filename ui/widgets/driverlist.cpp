// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/driverlist.h"

#include "ui/models/driverlistmodel.h"
#include "ui/style/painting.h"
#include "ui/widgets/figuretext.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <cmath>

namespace payoff {

namespace {

constexpr int rowPixels = 30;
constexpr int partPixels = 24;
constexpr int barHeight = 12;
constexpr int partBarHeight = 8;
constexpr int partIndent = 14;
constexpr int gap = 12;
constexpr int widestBars = 220;
constexpr int chevronRoom = 14;

/// Where name, bars and points stand in a row, as if it read from left to right.
struct Places {
    QRect name;
    QRect bars;
    QRect points;
};

Places placesIn(const QRect &row, int pointsWidth)
{
    Places places;
    places.points = QRect(row.right() + 1 - pointsWidth, row.top(), pointsWidth, row.height());
    const int rest = places.points.left() - gap - row.left();
    const int bars = std::clamp(rest * 2 / 5, 24, widestBars);
    places.bars = QRect(row.left() + rest - bars, row.top(), bars, row.height());
    places.name = QRect(row.left(), row.top(), places.bars.left() - gap - row.left(), row.height());
    return places;
}

class DriverDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {120, index.data(DriverListModel::PartRole).toBool() ? partPixels : rowPixels};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override
    {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        const Tokens &tokens = tokensOf(option.palette);
        const bool isPart = index.data(DriverListModel::PartRole).toBool();
        const bool isTotal = index.data(TotalRole).toBool();
        const Places places = placesIn(option.rect, pointsWidth(option, *index.model()));
        if (isPart)
            option.font = fontFor(FontRole::Small, option.font);
        if (isTotal)
            option.font.setWeight(QFont::DemiBold);
        painter->save();
        painter->setFont(option.font);
        if (isTotal)
            painter->fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1),
                              tokens.line);
        paintName(*painter, option, index, places.name);
        if (!isTotal)
            paintBar(*painter, option, index, places.bars);
        painter->setPen(toneColour(Tone(index.data(ToneRole).toInt()), tokens));
        drawFigures(*painter, QStyle::visualRect(option.direction, option.rect, places.points),
                    Qt::AlignRight, index.data(DriverListModel::PointsRole).toString());
        const bool showsFocus =
            (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange);
        if (showsFocus)
            paintFocusRing(*painter, option.rect.adjusted(0, 1, 0, -1), tokens.accent, 4);
        painter->restore();
    }

private:
    static int pointsWidth(const QStyleOptionViewItem &option, const QAbstractItemModel &model)
    {
        QFont font = option.font;
        font.setWeight(QFont::DemiBold); // as the total's
        qreal widest = 0;
        for (int row = 0; row < model.rowCount(); ++row)
            widest = std::max(
                widest, figuresWidth(font, model.index(row, 0).data(DriverListModel::PointsRole).toString()));
        return int(std::ceil(widest)) + 2;
    }

    static void paintName(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                          QRect place)
    {
        const Tokens &tokens = tokensOf(option.palette);
        const bool isPart = index.data(DriverListModel::PartRole).toBool();
        if (isPart)
            place.adjust(partIndent, 0, 0, 0);
        const QVariant open = index.data(DriverListModel::OpenRole);
        const bool showsChevron = open.isValid()
            && (open.toBool() || option.state & (QStyle::State_MouseOver | QStyle::State_HasFocus));
        const int room = place.width() - (showsChevron ? chevronRoom : 0);
        const QString text =
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, std::max(0, room));
        painter.setPen(isPart ? tokens.muted : tokens.text);
        painter.drawText(QStyle::visualRect(option.direction, option.rect, place),
                         int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
                         isolatedName(text));
        if (!showsChevron)
            return;
        const int width = QFontMetrics(option.font).horizontalAdvance(text);
        const QRect chevron(place.left() + width + 2, place.top(), chevronRoom, place.height());
        paintChevron(painter, QStyle::visualRect(option.direction, option.rect, chevron),
                     open.toBool() ? Chevron::Up : Chevron::Down, tokens.muted);
    }

    static void paintBar(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                         const QRect &room)
    {
        const Tokens &tokens = tokensOf(option.palette);
        const int zero = room.left() + qRound(index.data(ZeroRole).toDouble() * room.width());
        painter.fillRect(
            QStyle::visualRect(option.direction, option.rect, QRect(zero, room.top(), 1, room.height())),
            tokens.line);
        const double length = index.data(BarRole).toDouble();
        const int pixels = qRound(std::abs(length) * room.width());
        if (pixels == 0)
            return;
        const int height = index.data(DriverListModel::PartRole).toBool() ? partBarHeight : barHeight;
        const QRect bar(length < 0 ? zero - pixels : zero, room.center().y() - height / 2 + 1,
                        std::max(2, pixels), height);
        paintRounded(painter, QStyle::visualRect(option.direction, option.rect, bar), 2,
                     toneColour(Tone(index.data(ToneRole).toInt()), tokens), QColor());
    }
};

} // namespace

DriverList::DriverList(QWidget *parent)
    : FittedList(tr("Why ROI changed, in percentage points"), parent),
      m_model(new DriverListModel(this))
{
    setItemDelegate(new DriverDelegate(this));
    setModel(m_model);
    connect(this, &FittedList::chosen, this, &DriverList::toggle);
}

void DriverList::display(const DriverData &drivers, const Format &format, int most)
{
    m_model->display(drivers, format, most);
    setAccessibleDescription(drivers.reason);
    viewport()->update();
}

QSize DriverList::minimumSizeHint() const
{
    if (m_model->rowCount() > 0)
        return FittedList::minimumSizeHint();
    return {160, m_model->reason().isEmpty() ? 0 : 3 * rowPixels};
}

void DriverList::toggle(const QModelIndex &index)
{
    m_model->setOpen(index.row(), !index.data(DriverListModel::OpenRole).toBool());
}

void DriverList::keyPressEvent(QKeyEvent *event)
{
    const int forwards = layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
    const int backwards = layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left;
    if (event->key() == forwards || event->key() == backwards)
        m_model->setOpen(currentIndex().row(), event->key() == forwards);
    else
        FittedList::keyPressEvent(event);
}

void DriverList::paintEvent(QPaintEvent *event)
{
    FittedList::paintEvent(event);
    if (m_model->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(tokensOf(palette()).muted);
    painter.drawText(viewport()->rect(),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignTop))
                         | Qt::TextWordWrap,
                     m_model->reason());
}

} // namespace payoff
