// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/plaintext.h"

#include <QTextDocument>

namespace payoff {

QString plainToolTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text) : text;
}

} // namespace payoff
