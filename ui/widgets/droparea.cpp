// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/droparea.h"

#include "ui/style/payoffstyle.h"
#include "ui/style/tokens.h"
#include "ui/widgets/card.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace payoff {

DropArea::DropArea(QWidget *parent)
    : QWidget(parent)
{
    auto *title = new QLabel(tr("Drop files of results here"), this);
    title->setFont(fontFor(FontRole::CardTitle, font()));
    QLabel *text = makeMutedLabel(
        tr("Exports of ad platforms, page insights or a shop, or a spreadsheet, as they are: CSV, XLSX, ODS, "
           "folders and ZIP archives. You see what they would change before anything is stored."),
        this);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignHCenter);
    auto *choose = new QPushButton(tr("&Choose files…"), this);
    setKind(*choose, kinds::accent);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 32, 24, 32);
    layout->setSpacing(12);
    layout->addWidget(title, 0, Qt::AlignHCenter);
    layout->addWidget(text);
    layout->addWidget(choose, 0, Qt::AlignHCenter);
    connect(choose, &QPushButton::clicked, this, &DropArea::chooseAsked);
}

void DropArea::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = tokensOf(palette());
    painter.setBrush(tokens.card);
    QPen pen(tokens.muted, 1);
    pen.setDashPattern({5, 4});
    painter.setPen(pen);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cardRadius, cardRadius);
}

} // namespace payoff
