// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"

#include "core/base/arithmetic.h"
#include "core/base/decimal.h"

#include <algorithm>
#include <array>
#include <limits>
#include <string_view>

namespace payoff {

namespace {

// ISO 4217 list one, funds codes and precious metals left out.
constexpr std::string_view codes =
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD "
    "CDF "
    "CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD "
    "HKD "
    "HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL "
    "LYD "
    "MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR "
    "PLN "
    "PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP "
    "TRY "
    "TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL ";
constexpr std::string_view withoutMinorUnit =
    "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF ";
constexpr std::string_view withThreeDigits = "BHD IQD JOD KWD LYD OMR TND ";
constexpr std::size_t stride = 4;

bool holds(std::string_view list, std::string_view code)
{
    for (std::size_t at = 0; at < list.size(); at += stride) {
        if (list.substr(at, 3) == code)
            return true;
    }
    return false;
}

} // namespace

Result<Currency> Currency::fromCode(const QString &code)
{
    const QByteArray upper = code.trimmed().toUpper().toLatin1();
    if (upper.size() != 3 || !holds(codes, {upper.constData(), 3}))
        return Error{ErrorCode::InvalidCurrency, {code}};
    Currency currency;
    std::copy_n(upper.constData(), 3, currency.m_code);
    return currency;
}

QVector<Currency> Currency::all()
{
    QVector<Currency> currencies;
    for (std::size_t at = 0; at < codes.size(); at += stride) {
        Currency currency;
        std::copy_n(codes.data() + at, 3, currency.m_code);
        currencies.push_back(currency);
    }
    return currencies;
}

int Currency::digits() const
{
    if (holds(withoutMinorUnit, {m_code, 3}))
        return 0;
    return holds(withThreeDigits, {m_code, 3}) ? 3 : 2;
}

QString Money::toDecimal() const { return formatScaled(minor, currency.digits()); }

Result<Money> Money::fromDecimal(const QString &text, Currency currency)
{
    const QByteArray bytes = text.trimmed().toUtf8();
    const auto minor = parseScaled({bytes.constData(), std::size_t(bytes.size())}, currency.digits());
    if (!minor)
        return Error{ErrorCode::InvalidAmount, {text}};
    return Money{*minor, currency};
}

Result<Money> convert(Money amount, qint64 rateMillionths, Currency target)
{
    Int128 numerator = Int128(amount.minor) * rateMillionths;
    Int128 denominator = 1'000'000;
    for (int i = amount.currency.digits(); i < target.digits(); ++i)
        numerator *= 10;
    for (int i = target.digits(); i < amount.currency.digits(); ++i)
        denominator *= 10;
    const Int128 converted = divideHalfEven(numerator, denominator);
    if (converted > std::numeric_limits<qint64>::max() || converted < std::numeric_limits<qint64>::min())
        return Error{ErrorCode::Overflow, {amount.toDecimal()}};
    return Money{qint64(converted), target};
}

} // namespace payoff
