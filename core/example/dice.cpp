// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/example/dice.h"

#include "core/base/arithmetic.h"

#include <limits>

namespace payoff {

namespace {

/// FNV-1a: qHash() differs between builds.
quint64 seedOf(const QString &name)
{
    quint64 hash = 0xCBF29CE484222325U;
    const QByteArray bytes = name.toUtf8();
    for (const char byte : bytes)
        hash = (hash ^ quint8(byte)) * 0x100000001B3U;
    return hash;
}

} // namespace

qint64 scaled(qint64 value, qint64 factor, qint64 whole)
{
    return qint64(divideHalfEven(Int128(value) * factor, whole));
}

qint64 scaled(qint64 value, qint64 permille) { return scaled(value, permille, 1000); }

Dice::Dice(const QString &name)
    : m_engine(seedOf(name))
{
}

qint64 Dice::below(qint64 count)
{
    const auto wanted = quint64(count);
    const quint64 fair = std::numeric_limits<quint64>::max() / wanted * wanted;
    quint64 drawn = m_engine();
    while (drawn >= fair)
        drawn = m_engine();
    return qint64(drawn % wanted);
}

qint64 Dice::around(qint64 spread)
{
    const qint64 first = below(spread + 1);
    const qint64 second = below(spread + 1);
    return 1000 - spread + first + second;
}

qint64 Carry::take(qint64 thousandths)
{
    m_rest += thousandths;
    const qint64 whole = m_rest / 1000;
    m_rest -= whole * 1000;
    return whole;
}

} // namespace payoff
