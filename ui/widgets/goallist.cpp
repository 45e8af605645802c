// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/goallist.h"

#include "ui/models/goallistmodel.h"
#include "ui/style/painting.h"
#include "ui/widgets/figuretext.h"

#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <cmath>

namespace payoff {

namespace {

constexpr int nameHeight = 22;
constexpr int barHeight = 8;
constexpr int markHeight = 14;
constexpr int markWidth = 2;
constexpr int statusHeight = 20;
constexpr int rowGap = 12;
constexpr int gap = 12;

class GoalDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {120, nameHeight + barHeight + statusHeight + rowGap};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override
    {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        const QRect row = option.rect.adjusted(0, 0, 0, -rowGap);
        const Tokens &tokens = tokensOf(option.palette);
        painter->save();
        if (option.state & QStyle::State_MouseOver)
            paintRounded(*painter, QRectF(row).adjusted(-8, -4, 8, 4), controlRadius, tokens.window,
                         QColor());
        paintName(*painter, option, index, QRect(row.left(), row.top(), row.width(), nameHeight));
        paintBar(*painter, option, index, QRect(row.left(), row.top() + nameHeight, row.width(), barHeight));
        paintStatus(*painter, option, index,
                    QRect(row.left(), row.bottom() + 1 - statusHeight, row.width(), statusHeight));
        const bool showsFocus =
            (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange);
        if (showsFocus)
            paintFocusRing(*painter, row.adjusted(0, -2, 0, 2), tokens.accent, 4);
        painter->restore();
    }

private:
    static void paintName(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                          const QRect &line)
    {
        const Tokens &tokens = tokensOf(option.palette);
        painter.setFont(option.font);
        const QString share = index.data(GoalListModel::ShareTextRole).toString();
        const int shareWidth = int(std::ceil(figuresWidth(option.font, share))) + 1;
        const QRect sharePlace(line.right() + 1 - shareWidth, line.top(), shareWidth, line.height());
        painter.setPen(tokens.muted);
        drawFigures(painter, QStyle::visualRect(option.direction, option.rect, sharePlace), Qt::AlignRight,
                    share);
        const QRect namePlace(line.left(), line.top(), line.width() - shareWidth - gap, line.height());
        painter.setPen(tokens.text);
        painter.drawText(QStyle::visualRect(option.direction, option.rect, namePlace),
                         int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
                         isolatedName(option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight,
                                                                    namePlace.width())));
    }

    static void paintBar(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                         const QRect &room)
    {
        const Tokens &tokens = tokensOf(option.palette);
        constexpr qreal radius = barHeight / 2.0;
        paintRounded(painter, room, radius, tokens.gridLine, QColor());
        const double share = std::clamp(index.data(GoalListModel::ShareRole).toDouble(), 0.0, 1.0);
        const int length = share > 0 ? std::max(barHeight, qRound(share * room.width())) : 0;
        const QRect bar(room.left(), room.top(), length, room.height());
        const bool isInTrouble = index.data(GoalListModel::TroubleRole).toBool();
        if (length > 0)
            paintRounded(painter, QStyle::visualRect(option.direction, option.rect, bar), radius,
                         isInTrouble ? tokens.worse : tokens.accent, QColor());
        const QVariant pace = index.data(GoalListModel::PaceRole);
        if (!pace.isValid())
            return;
        const double at = std::clamp(pace.toDouble(), 0.0, 1.0);
        const QRect mark(room.left() + qRound(at * (room.width() - markWidth)),
                         room.center().y() + 1 - markHeight / 2, markWidth, markHeight);
        const QRect shown = QStyle::visualRect(option.direction, option.rect, mark);
        painter.fillRect(shown.adjusted(-1, 0, 1, 0), tokens.card); // stands off from the bar
        painter.fillRect(shown, tokens.text);
    }

    static void paintStatus(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                            const QRect &line)
    {
        const QFont font = fontFor(FontRole::Small, option.font);
        painter.setFont(font);
        const Tokens &tokens = tokensOf(option.palette);
        painter.setPen(tokens.muted);
        const QString status = index.data(GoalListModel::StatusRole).toString();
        painter.drawText(line,
                         int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
                         QFontMetrics(font).elidedText(status, Qt::ElideRight, line.width()));
    }
};

} // namespace

GoalList::GoalList(QWidget *parent)
    : FittedList(tr("Goals"), parent),
      m_model(new GoalListModel(this))
{
    setItemDelegate(new GoalDelegate(this));
    setModel(m_model);
    connect(this, &FittedList::chosen, this, [this](const QModelIndex &index) {
        Q_EMIT goalActivated(GoalId{index.data(GoalListModel::IdRole).toLongLong()});
    });
}

void GoalList::display(const GoalData &goals, const Format &format) { m_model->display(goals, format); }

} // namespace payoff
