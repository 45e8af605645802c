// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace payoff {

/// A header of a sheet: filled, with lines between its sections; down the side the names of the rows with
/// their channel's marker.
class SheetHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit SheetHeader(Qt::Orientation orientation, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    void paintName(QPainter &painter, const QRect &rect, int section) const;
};

/// The corner where the headers meet: says what the rows are.
class SheetCorner : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    void setText(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};

/// Whether nothing draws the line before that column of the table: it has no names beside it.
bool isFirstOf(const QWidget *table, int column);
/// The line at which the rectangle begins, in reading direction.
QRect startOf(const QRect &rect, Qt::LayoutDirection direction);

/// What cells are filled with that nobody types into, and those where something is missing.
QColor computedFill(const QPalette &palette);
QColor missingFill(const QPalette &palette);

} // namespace payoff
