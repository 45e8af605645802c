// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/contents.h"
#include "ui/models/kpitablemodel.h"

namespace payoff {

/// The columns that a table of channels or campaigns begins with.
QVector<KpiColumn> usualKpiColumns();

/// The columns as keys to be kept from one start to the next: "roi", "roi:change".
QStringList toKeys(const QVector<KpiColumn> &columns);
/// The columns kept; what is not known any more is left out. `own`: figures of the workspace.
QVector<KpiColumn> kpiColumnsFromKeys(const QStringList &keys, const QVector<Figure> &own = {});

/// The figures that the workspace defines itself.
QVector<Figure> ownFigures(const Contents &contents);

/// The figures of the columns, each once.
QVector<Figure> figuresOf(const QVector<KpiColumn> &columns);

} // namespace payoff
