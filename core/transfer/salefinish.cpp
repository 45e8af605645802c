// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of an order say together: whether it counts, in which currency, and how much is left of it.
#include "core/base/arithmetic.h"
#include "core/transfer/celltext.h"
#include "core/transfer/salereader.h"

#include <algorithm>
#include <limits>

namespace payoff {

namespace {

constexpr qint64 oneUnit = 1'000'000; // saleDigits

std::optional<qint64> checked(Int128 value)
{
    if (value > std::numeric_limits<qint64>::max() || value < std::numeric_limits<qint64>::min())
        return std::nullopt;
    return qint64(value);
}

/// Minor units of a currency.
std::optional<qint64> toMinor(qint64 amount, const Currency &currency)
{
    qint64 perUnit = 1;
    for (int i = 0; i < currency.digits(); ++i)
        perUnit *= 10;
    return checked(divideHalfEven(Int128(amount) * perUnit, oneUnit));
}

} // namespace

/// The part of a row that the columns make together; `culprit` is told where there is a problem.
CellProblem SaleReader::finishRow(const SourceRecord &record, Field &culprit)
{
    culprit = SaleField::Status;
    CellProblem problem = finishStatus(record);
    if (problem == CellProblem::None) {
        culprit = KeyField::Currency;
        problem = finishCurrency();
    }
    if (problem == CellProblem::None) {
        culprit = m_mapping.column(SaleField::NetAmount) ? SaleField::NetAmount : SaleField::Amount;
        problem = finishAmounts();
    }
    if (problem != CellProblem::None)
        return problem;
    finishTexts();
    const auto &[date, orderDate, refundDate, cancelledDate] = m_days;
    m_row.day = date ? date : orderDate;
    m_row.refundDay = refundDate ? refundDate : cancelledDate;
    culprit = m_mapping.column(KeyField::Date) ? Field(KeyField::Date) : Field(SaleField::OrderDate);
    const bool needsDay = m_row.counts && m_row.amount;
    return needsDay && !m_row.day ? CellProblem::NoDay : CellProblem::None;
}

void SaleReader::finishTexts()
{
    m_row.orderId = text(SaleField::OrderId);
    m_row.customer = text(SaleField::Customer);
    m_row.customerKind = m_profile.sales->customerKind(text(SaleField::CustomerKind));
    m_row.product = text(SaleField::Product);
    m_row.channel = text(KeyField::Channel);
    m_row.campaign = text(KeyField::Campaign);
    m_row.utmSource = text(SaleField::UtmSource);
    m_row.utmMedium = text(SaleField::UtmMedium);
    m_row.utmCampaign = text(SaleField::UtmCampaign);
}

bool SaleReader::isExcluded(const SourceRecord &record) const
{
    return std::any_of(m_exclusions.begin(), m_exclusions.end(), [&](const auto &exclusion) {
        const auto &[column, words] = exclusion;
        const std::string cell = foldedWord(trimmed(record.cells[column]));
        return std::find(words->words.begin(), words->words.end(), cell) != words->words.end();
    });
}

/// An order that says nothing of its status counts. What was given back in full, but for which no amount
/// says so, was given back whole.
CellProblem SaleReader::finishStatus(const SourceRecord &record)
{
    const std::string_view word = text(SaleField::Status);
    const auto status = word.empty() ? OrderStatus::Counts : m_profile.sales->status(word);
    if (!status)
        return CellProblem::UnknownStatus;
    m_row.counts = *status != OrderStatus::LeftOut && !isExcluded(record);
    std::optional<qint64> &refunded = m_money[std::size_t(SaleField::Refunded)];
    if (*status == OrderStatus::Refunded && refunded.value_or(0) == 0)
        refunded = money(SaleField::Amount) ? money(SaleField::Amount) : money(SaleField::NetAmount);
    return CellProblem::None;
}

/// An option counts more than what the column of amounts shows, and that more than a column of currencies.
QString SaleReader::currencyOfColumn() const
{
    if (!m_options.currency.isEmpty())
        return m_options.currency;
    const MappedColumn *total = m_mapping.column(SaleField::Amount);
    const MappedColumn *column = total ? total : m_mapping.column(SaleField::NetAmount);
    return column->currency.isEmpty() ? codeOfCurrencySign(styleOf(column->field)->number.currency)
                                      : column->currency;
}

CellProblem SaleReader::finishCurrency()
{
    QString code = currencyOfColumn();
    const std::string_view cell = text(KeyField::Currency);
    if (code.isEmpty())
        code = QString::fromUtf8(cell);
    if (code.isEmpty()) {
        m_row.currency = m_workspace;
        return CellProblem::None;
    }
    const auto currency = Currency::fromCode(code);
    if (!currency)
        return CellProblem::OtherCurrency;
    m_row.currency = *currency;
    return CellProblem::None;
}

/// What was given back is, too, without its share of tax and shipping.
CellProblem SaleReader::finishAmounts()
{
    const auto total = money(SaleField::Amount);
    const auto told = money(SaleField::NetAmount);
    if (!total && !told)
        return CellProblem::None;
    const Int128 rest = Int128(total.value_or(0)) - money(SaleField::Shipping).value_or(0)
        - money(SaleField::Taxes).value_or(0);
    const auto net = told ? told : checked(rest);
    const auto amount = net ? toMinor(*net, m_row.currency) : std::nullopt;
    if (!amount)
        return CellProblem::OutOfRange;
    m_row.amount = amount;
    const Int128 refunded = std::abs(money(SaleField::Refunded).value_or(0));
    const qint64 whole = total ? *total : *net;
    if (refunded == 0)
        return CellProblem::None;
    const auto share = whole == 0 ? toMinor(qint64(refunded), m_row.currency)
                                  : checked(divideHalfEven(refunded * *amount, whole));
    if (!share)
        return CellProblem::OutOfRange;
    m_row.refunded = *share;
    return CellProblem::None;
}

} // namespace payoff
