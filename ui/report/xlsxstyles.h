// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/reportdocument.h"

#include <QHash>

#include <xlsxwriter.h>

namespace payoff {

/// As what a text stands on a sheet.
enum class SheetText {
    Title,
    Subtitle,
    Heading,
    Plain,
    Small,
    ColumnName, ///< heads a column of texts
    ColumnFigure, ///< heads a column of figures
    Cell,
    TotalCell,
    Missing, ///< "n/a" in place of a figure
    TotalMissing,
};

/// How the program writes a value as a number format of a workbook: the currency's digits and sign where the
/// language puts it, percent and points as in the report.
QByteArray numberFormat(const ReportValue &value, Currency currency, const QLocale &locale);

/// The cell formats of one workbook, which owns them; each made once.
class XlsxStyles {
public:
    XlsxStyles(lxw_workbook *workbook, const ReportDocument &document);

    [[nodiscard]] lxw_format *text(SheetText role);
    [[nodiscard]] lxw_format *value(const ReportValue &value, bool isTotal);

private:
    [[nodiscard]] lxw_format *make(SheetText role) const;
    [[nodiscard]] lxw_format *add(bool isTotal) const;

    lxw_workbook *m_workbook;
    Currency m_currency;
    QLocale m_locale;
    bool m_isRightToLeft;
    QHash<int, lxw_format *> m_texts;
    QHash<QString, lxw_format *> m_values;
};

} // namespace payoff
