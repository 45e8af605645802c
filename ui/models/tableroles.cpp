// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tableroles.h"

namespace payoff {

namespace {

/// A tab or a line end within a cell would shift all that follows.
QString cell(QString text)
{
    for (const QChar breaking : {QChar(u'\t'), QChar(u'\n'), QChar(u'\r')})
        text.replace(breaking, u' ');
    return text;
}

} // namespace

QString exportedPercent(double fraction, const QLocale &locale)
{
    QLocale plain = locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    return plain.toString(fraction * 100, 'f', 1) + u'%';
}

QString toTsv(const QAbstractItemModel &model, const QVector<int> &rows)
{
    QStringList lines;
    QStringList fields;
    for (int column = 0; column < model.columnCount(); ++column)
        fields.append(cell(model.headerData(column, Qt::Horizontal).toString()));
    lines.append(fields.join(u'\t'));
    for (int row = 0; row < model.rowCount(); ++row) {
        if (!rows.isEmpty() && !rows.contains(row))
            continue;
        fields.clear();
        for (int column = 0; column < model.columnCount(); ++column)
            fields.append(cell(model.index(row, column).data(ExportRole).toString()));
        lines.append(fields.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace payoff
