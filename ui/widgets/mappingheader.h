// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/field.h"

#include <QHeaderView>

#include <functional>

class QMenu;
class QPushButton;

namespace payoff {

/// The header of a file's first rows: below each column's name a menu of what it is read as.
class MappingHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit MappingHeader(QWidget *parent = nullptr);

    /// What each column is read as; nothing: it is skipped, unless `uses` says what it serves for. Of sales:
    /// they have other fields than results.
    void setFields(const QVector<std::optional<Field>> &fields, const QStringList &uses,
                   bool isOfSales = false);
    [[nodiscard]] QPushButton *button(int column) const { return m_buttons.value(column); }

    QSize sizeHint() const override;

Q_SIGNALS:
    /// The user chose another field for the column, or nothing: to skip it.
    void fieldPicked(int column, const std::optional<payoff::Field> &field);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;
    void updateGeometries() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPushButton *makeButton(int column);
    void fillMenu(QMenu *menu, int column);
    void addField(QMenu *menu, int column, const std::optional<Field> &field);
    void place();

    QVector<QPushButton *> m_buttons;
    QVector<std::optional<Field>> m_fields;
    bool m_isOfSales = false;
};

} // namespace payoff
