// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionProgressBar;
class QStyleOptionSpinBox;
class QWidget;

// Parts of PayoffStyle: what people type into and choose from.
namespace payoff {

/// The frame of a field: accent where the keyboard is, `worse` where what it holds is in error.
void paintField(QPainter &painter, const QStyleOption &option, const QWidget *widget);

void paintComboBox(QPainter &painter, const QStyleOptionComboBox &option, const QWidget *widget);
void paintComboBoxLabel(QPainter &painter, const QStyleOptionComboBox &option, const QRect &room);
QRect comboBoxRect(const QStyleOptionComboBox &option, QStyle::SubControl part);

void paintSpinBox(QPainter &painter, const QStyleOptionSpinBox &option, const QWidget *widget);
QRect spinBoxRect(const QStyleOptionSpinBox &option, QStyle::SubControl part);

/// A bar with the part that is done, or a part that moves where that is unknown; the percentage beside it.
void paintProgress(QPainter &painter, const QStyleOptionProgressBar &option, QWidget *widget);
QRect progressRect(const QStyleOptionProgressBar &option, QStyle::SubElement part);

/// The size that a field needs for contents of that size.
QSize fieldSize(const QSize &contents, int besides);
inline constexpr int fieldPadding = 8;
inline constexpr int comboArrowWidth = 28;
inline constexpr int spinArrowWidth = 24;

} // namespace payoff
