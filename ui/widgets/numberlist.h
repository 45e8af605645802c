// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/measures/measure.h"

#include <QLocale>
#include <QVector>
#include <QWidget>

#include <optional>

class QGridLayout;
class QLabel;

namespace payoff {

class NumberEdit;

/// Numbers of one kind each under a name, one field below the other: budgets of channels, targets of months,
/// values of measures.
class NumberList : public QWidget {
    Q_OBJECT
    Q_PROPERTY(QStringList entries READ entries NOTIFY changed USER true)

public:
    struct Item {
        qint64 key = 0;
        QString name;
        Measure measure = Measure::AdSpend; ///< how the number is written
        bool mayBeNegative = false;
    };

    explicit NumberList(QWidget *parent = nullptr);

    void setLocaleOfNumbers(const QLocale &locale);
    /// What was entered under a key that stays is kept.
    void setItems(const QVector<Item> &items, Currency currency);

    [[nodiscard]] std::optional<qint64> value(qint64 key) const;
    void setValue(qint64 key, std::optional<qint64> value);
    /// A muted remark beside the field.
    void setRemark(qint64 key, const QString &remark);

    /// What was typed, in order.
    [[nodiscard]] QStringList entries() const;
    /// What is wrong with the first field that cannot be read; empty if nothing is.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void changed();

private:
    struct Row {
        Item item;
        QLabel *name = nullptr;
        NumberEdit *field = nullptr;
        QLabel *remark = nullptr;
    };

    Row makeRow(const Item &item, Currency currency);
    void follow();
    [[nodiscard]] const Row *rowOf(qint64 key) const;

    QLocale m_locale;
    QVector<Row> m_rows;
    QGridLayout *m_grid;
};

} // namespace payoff
