// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/format.h"

#include <QWidget>

#include <array>
#include <optional>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace payoff {

class NumberEdit;

/// What a result is worth at worst, most likely and at best; minor units.
struct ValueEstimate {
    qint64 low = 0;
    qint64 likely = 0;
    qint64 high = 0;
    QString origin; ///< how it was worked out, in words

    friend bool operator==(const ValueEstimate &, const ValueEstimate &) = default;
};

/// Works out what a result is worth: by how many become a sale and what a sale brings, or by how many become
/// a customer and what a customer is worth. Each number low, likely and high; empty: as likely.
class ValueCalculator : public QWidget {
    Q_OBJECT

public:
    ValueCalculator(const Format &format, Currency currency, QWidget *parent = nullptr);
    /// The fields may speak while they go.
    ~ValueCalculator() override;
    Q_DISABLE_COPY_MOVE(ValueCalculator)

    /// What the numbers come to; nothing while one that is needed is missing or cannot be read.
    [[nodiscard]] std::optional<ValueEstimate> estimate() const;

Q_SIGNALS:
    /// "Use this" was pressed.
    void used(const payoff::ValueEstimate &estimate);

private:
    enum Way { BySale, ByCustomer };
    enum Row { Rate, Sale, SaleMargin, PeriodMargin, Retention, Discount };
    static constexpr int rowCount = Discount + 1;
    static constexpr int guesses = 3; ///< low, likely, high
    struct Line {
        QLabel *label = nullptr;
        std::array<NumberEdit *, guesses> fields{};
        qint64 usual = -1; ///< what an empty line means; −1: it is needed
    };

    void addLine(Row row, const QString &label, QGridLayout &grid);
    void nameLine(Row row, const QString &label);
    void showWay();
    void follow();
    [[nodiscard]] Way way() const;
    [[nodiscard]] std::optional<qint64> entry(Row row, int guess) const;
    [[nodiscard]] std::optional<qint64> worth(int guess) const;
    [[nodiscard]] QString origin() const;
    [[nodiscard]] QString explanation(const std::optional<ValueEstimate> &found) const;

    Format m_format;
    Currency m_currency;
    QComboBox *m_way;
    std::array<Line, rowCount> m_lines;
    QLabel *m_result;
    QPushButton *m_use;
};

} // namespace payoff
