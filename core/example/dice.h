// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <random>

namespace payoff {

/// value · permille / 1000, rounded half to even.
qint64 scaled(qint64 value, qint64 permille);
/// value · factor / whole, rounded half to even.
qint64 scaled(qint64 value, qint64 factor, qint64 whole);

/// Chance that falls the same way on every machine: the engine is fixed by the standard, and the
/// distributions are our own, in integers. Each thing that is told has dice of its own, named after it, so
/// that a change to one does not move the others.
class Dice {
public:
    explicit Dice(const QString &name);

    /// 0 … count − 1, each as likely; count above 0.
    qint64 below(qint64 count);
    /// A factor in thousandths, 1000 − spread … 1000 + spread, those near 1000 likelier.
    qint64 around(qint64 spread);

private:
    std::mt19937_64 m_engine;
};

/// Makes whole numbers of thousandths and loses nothing: what is left over is there the next time.
class Carry {
public:
    qint64 take(qint64 thousandths);

private:
    qint64 m_rest = 0;
};

} // namespace payoff
