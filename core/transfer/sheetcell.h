// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <string>
#include <string_view>

namespace payoff {

/// What the format of a cell makes of its number.
enum class CellFormat : quint8 { Number, Percent, Date, Time };

/// From which day a workbook counts: 1900 counts a 29 February 1900 that never was.
enum class DateSystem : quint8 { From1900, From1904 };

/// By a code such as "yyyy-mm-dd", "0.0%", "[h]:mm": letters in quotes, behind a backslash and in brackets do
/// not count, nor do the sections for negative numbers and nought.
CellFormat cellFormat(QStringView code);
/// By the number of a format that every workbook has without saying so.
CellFormat builtInCellFormat(int id);

/// Appends the number of a cell as text. A number keeps its digits as written, but for an exponent and for
/// more than 15 digits with a point, where the shortest text of the same number stands; one with three
/// decimals gets a nought behind, so that nothing can take the point for a sign between thousands. A
/// percentage is written as it is shown, 0.0168 as "1.68%": it is exact, and no reader takes it for an
/// amount. A date is "2026-10-31", with " 13:45:00" unless it is midnight; the day 60 of 1900 is
/// "1900-02-29", which no reader takes. A time is "13:45:00", in hours beyond 24 if it is longer. What is no
/// such number is appended as it is.
void appendCellNumber(std::string &out, std::string_view number, CellFormat format, DateSystem system);

/// "13:45:00".
void appendClock(std::string &out, qint64 seconds);

void appendUtf8(std::string &out, QStringView text);
/// The same, with "_x000D_" and its kin as the characters that they stand for in a workbook.
void appendUnescaped(std::string &out, QStringView text);

/// The 0-based column of a reference such as "BC12"; -1 if it is none, or beyond all columns.
int columnOfReference(QStringView reference);

} // namespace payoff
