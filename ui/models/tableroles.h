// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QLocale>

namespace payoff {

/// How a number is to be judged, for its colour.
enum class Tone { Plain, Muted, Better, Worse };

/// Roles that our tables and delegates share.
enum TableRole {
    SortRole = Qt::UserRole + 1, ///< the raw value; invalid where there is none
    ExportRole, ///< text for other programs: no grouping, no marks, empty where there is no value
    ToneRole, ///< int of Tone
    LookRole, ///< ChannelLook, for a bar's colour; without a bar a marker goes before the text
    BarRole, ///< −1 … 1: length of the bar in the cell as a part of its room, below 0 to the other side
    ZeroRole, ///< 0 … 1: where in that room the bars begin
    TotalRole, ///< bool: the row is the total
};

/// A fraction in percent for a spreadsheet of that locale: "142.5%".
QString exportedPercent(double fraction, const QLocale &locale);

/// The model as tab-separated text with headers, by ExportRole; for the clipboard. Empty rows: all of them.
QString toTsv(const QAbstractItemModel &model, const QVector<int> &rows = {});

} // namespace payoff
