// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/decimalquestion.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace payoff {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(DecimalQuestion)
};

} // namespace

std::optional<DecimalSign> askDecimalSign(QWidget *parent, const QString &sample)
{
    const bool isComma = sample.contains(u',');
    const QChar separator = isComma ? u',' : u'.';
    const QString whole = QString(sample).remove(separator);
    QMessageBox box(parent);
    box.setIcon(QMessageBox::Question);
    box.setWindowTitle(Texts::tr("How are the numbers written?"));
    box.setTextFormat(Qt::PlainText);
    box.setText(Texts::tr("The copied cells hold “%1”. What does it mean?").arg(sample));
    QPushButton *grouped = box.addButton(Texts::tr("%1 (thousands)").arg(whole), QMessageBox::AcceptRole);
    QPushButton *fraction =
        box.addButton(Texts::tr("%1 (a fraction)").arg(sample.left(sample.indexOf(separator) + 2)),
                      QMessageBox::AcceptRole);
    box.addButton(QMessageBox::Cancel);
    box.exec();
    const DecimalSign own = isComma ? DecimalSign::Comma : DecimalSign::Point;
    const DecimalSign other = isComma ? DecimalSign::Point : DecimalSign::Comma;
    if (box.clickedButton() == grouped)
        return other;
    return box.clickedButton() == fraction ? std::optional(own) : std::nullopt;
}

} // namespace payoff
