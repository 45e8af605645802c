// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/fieldpainting.h"

#include "ui/style/painting.h"
#include "ui/style/payoffstyle.h"

#include <QElapsedTimer>
#include <QPainter>
#include <QStyleOption>
#include <QTimer>
#include <QWidget>

#include <algorithm>

namespace payoff {

namespace {

constexpr int progressThickness = 8;
constexpr int frameMilliseconds = 40;
constexpr int roundMilliseconds = 1600;

bool isInError(const QWidget *widget) { return widget && widget->property(fieldstate::error).toBool(); }

QColor arrowColour(const QStyleOption &option, bool isEnabled)
{
    const Tokens &tokens = tokensOf(option.palette);
    return isEnabled ? tokens.muted : tokens.line;
}

/// The half of a spin box's arrows that the pointer is on gets a ground of its own.
void paintStep(QPainter &painter, const QStyleOptionSpinBox &option, QStyle::SubControl part)
{
    const bool isUp = part == QStyle::SC_SpinBoxUp;
    const bool canStep = (option.state & QStyle::State_Enabled)
        && (option.stepEnabled
            & (isUp ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled));
    const QRect rect = spinBoxRect(option, part);
    const Tokens &tokens = tokensOf(option.palette);
    if (canStep && (option.activeSubControls & part))
        paintRounded(painter, QRectF(rect).adjusted(2, isUp ? 2 : 0, -2, isUp ? 0 : -2), 3,
                     option.state & QStyle::State_Sunken ? tokens.accentFill : tokens.gridLine, QColor());
    painter.save();
    painter.translate(QRectF(rect).center() + QPointF(0, isUp ? 1 : -1));
    painter.scale(0.8, 0.8);
    paintChevron(painter, QRectF(-6, -6, 12, 12), isUp ? Chevron::Up : Chevron::Down,
                 arrowColour(option, canStep));
    painter.restore();
}

} // namespace

void paintField(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const Tokens &tokens = tokensOf(option.palette);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool hasFocus = isEnabled && (option.state & QStyle::State_HasFocus);
    QColor line = tokens.line;
    if (isInError(widget))
        line = tokens.worse;
    else if (hasFocus)
        line = tokens.accent;
    else if (isEnabled && (option.state & QStyle::State_MouseOver))
        line = tokens.muted;
    paintRounded(painter, option.rect, controlRadius, isEnabled ? tokens.card : tokens.window, line);
    if (hasFocus)
        paintFocusRing(painter, option.rect, line);
}

QSize fieldSize(const QSize &contents, int besides)
{
    return {contents.width() + besides, std::max(controlHeight, contents.height() + 10)};
}

QRect comboBoxRect(const QStyleOptionComboBox &option, QStyle::SubControl part)
{
    const QRect &rect = option.rect;
    switch (part) {
    case QStyle::SC_ComboBoxArrow:
        return QStyle::visualRect(
            option.direction, rect,
            QRect(rect.right() + 1 - comboArrowWidth, rect.top(), comboArrowWidth, rect.height()));
    case QStyle::SC_ComboBoxEditField:
        return QStyle::visualRect(option.direction, rect,
                                  rect.adjusted(fieldPadding, 2, -comboArrowWidth, -2));
    case QStyle::SC_ComboBoxListBoxPopup:
        return rect.adjusted(0, 2, 0, 2); // a little below the field
    default:
        return rect;
    }
}

void paintComboBox(QPainter &painter, const QStyleOptionComboBox &option, const QWidget *widget)
{
    paintField(painter, option, widget);
    paintChevron(painter, comboBoxRect(option, QStyle::SC_ComboBoxArrow), Chevron::Down,
                 arrowColour(option, option.state & QStyle::State_Enabled));
}

void paintComboBoxLabel(QPainter &painter, const QStyleOptionComboBox &option, const QRect &room)
{
    if (option.editable)
        return; // the line edit inside shows it
    QRect place = room.adjusted(2, 0, -2, 0);
    painter.save();
    if (!option.currentIcon.isNull()) {
        const QRect icon(place.left(), place.center().y() + 1 - option.iconSize.height() / 2,
                         option.iconSize.width(), option.iconSize.height());
        option.currentIcon.paint(&painter, QStyle::visualRect(option.direction, place, icon));
        const QRect rest = place.adjusted(option.iconSize.width() + 6, 0, 0, 0);
        place = QStyle::visualRect(option.direction, place, rest);
    }
    const bool isEnabled = option.state & QStyle::State_Enabled;
    painter.setPen(
        option.palette.color(isEnabled ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText));
    painter.drawText(place, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
                     option.fontMetrics.elidedText(option.currentText, Qt::ElideRight, place.width()));
    painter.restore();
}

QRect spinBoxRect(const QStyleOptionSpinBox &option, QStyle::SubControl part)
{
    const QRect &rect = option.rect;
    const int arrows = option.buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : spinArrowWidth;
    const QRect column(rect.right() + 1 - arrows, rect.top() + 1, arrows, rect.height() - 2);
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        return QStyle::visualRect(option.direction, rect,
                                  QRect(column.left(), column.top(), column.width(), column.height() / 2));
    case QStyle::SC_SpinBoxDown:
        return QStyle::visualRect(option.direction, rect, column.adjusted(0, column.height() / 2, 0, 0));
    case QStyle::SC_SpinBoxEditField:
        return QStyle::visualRect(option.direction, rect,
                                  rect.adjusted(fieldPadding, 2, -std::max(arrows, fieldPadding), -2));
    default:
        return rect;
    }
}

void paintSpinBox(QPainter &painter, const QStyleOptionSpinBox &option, const QWidget *widget)
{
    paintField(painter, option, widget);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    paintStep(painter, option, QStyle::SC_SpinBoxUp);
    paintStep(painter, option, QStyle::SC_SpinBoxDown);
}

QRect progressRect(const QStyleOptionProgressBar &option, QStyle::SubElement part)
{
    const QRect &rect = option.rect;
    const int label = option.textVisible ? option.fontMetrics.horizontalAdvance(option.text) + 8 : 0;
    const QRect text(rect.right() + 1 - label, rect.top(), label, rect.height());
    const QRect bar(rect.left(), rect.center().y() + 1 - progressThickness / 2, rect.width() - label,
                    progressThickness);
    return QStyle::visualRect(option.direction, rect, part == QStyle::SE_ProgressBarLabel ? text : bar);
}

void paintProgress(QPainter &painter, const QStyleOptionProgressBar &option, QWidget *widget)
{
    const Tokens &tokens = tokensOf(option.palette);
    constexpr qreal radius = progressThickness / 2.0;
    const QRect room = progressRect(option, QStyle::SE_ProgressBarContents);
    paintRounded(painter, room, radius, tokens.gridLine, QColor());
    if (option.textVisible) {
        painter.setPen(tokens.muted);
        painter.drawText(progressRect(option, QStyle::SE_ProgressBarLabel),
                         int(QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter)),
                         option.text);
    }
    const bool isUnknown = option.maximum <= option.minimum;
    const double done = isUnknown
        ? 0.3
        : std::clamp((double(option.progress) - option.minimum) / (double(option.maximum) - option.minimum),
                     0.0, 1.0);
    if (done <= 0)
        return;
    const int length = std::max(progressThickness, qRound(done * room.width()));
    int start = 0;
    if (isUnknown) {
        static QElapsedTimer clock;
        if (!clock.isValid())
            clock.start();
        start = int(clock.elapsed() % roundMilliseconds * (room.width() - length) / roundMilliseconds);
        if (widget)
            QTimer::singleShot(frameMilliseconds, widget, qOverload<>(&QWidget::update));
    }
    const QRect bar(room.left() + start, room.top(), length, room.height());
    paintRounded(painter, QStyle::visualRect(option.direction, room, bar), radius, tokens.accent, QColor());
}

} // namespace payoff
