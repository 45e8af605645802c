// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/basistext.h"

#include <QCoreApplication>

namespace payoff {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(BasisText)
};

} // namespace

QString valueBasisName(ValueBasis basis)
{
    switch (basis) {
    case ValueBasis::Revenue:
        return Texts::tr("revenue basis");
    case ValueBasis::Value:
        return Texts::tr("value basis");
    case ValueBasis::Contribution:
        return Texts::tr("contribution basis");
    case ValueBasis::Incremental:
        return Texts::tr("incremental basis");
    }
    Q_UNREACHABLE();
}

QString costBasisName(CostBasis basis)
{
    switch (basis) {
    case CostBasis::Ads:
        return Texts::tr("ad spend only");
    case CostBasis::Direct:
        return Texts::tr("direct cost");
    case CostBasis::Loaded:
        return Texts::tr("fully loaded");
    }
    Q_UNREACHABLE();
}

} // namespace payoff
