// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/problemlabel.h"

#include "ui/style/tokens.h"

#include <QPainter>
#include <QStyle>

namespace payoff {

ProblemLabel::ProblemLabel(QWidget *parent)
    : QLabel(parent)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setFont(fontFor(FontRole::Small, font()));
    hide();
}

void ProblemLabel::setProblem(const QString &text)
{
    setText(text);
    setVisible(!text.isEmpty());
}

void ProblemLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QPalette coloured = palette();
    coloured.setColor(QPalette::WindowText, tokensOf(palette()).worse);
    const int flags = int(QStyle::visualAlignment(layoutDirection(), alignment())) | Qt::TextWordWrap
        | Qt::TextIncludeTrailingSpaces;
    style()->drawItemText(&painter, contentsRect(), flags, coloured, true, text(), QPalette::WindowText);
}

} // namespace payoff
