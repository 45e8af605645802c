// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/personacard.h"

#include "ui/style/payoffstyle.h"
#include "ui/style/tokens.h"

#include <QGridLayout>
#include <QPushButton>

namespace payoff {

PersonaCard::PersonaCard(const QString &name, const Facts &facts, const QString &results, QWidget *parent)
    : Card(name, parent)
{
    auto *edit = new QPushButton(tr("Edit…"), this);
    setKind(*edit, kinds::quiet);
    edit->setAccessibleName(tr("Edit %1").arg(name));
    addControl(edit);
    auto *content = new QWidget(this);
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto &[label, words] : facts) {
        auto *value = new QLabel(words, content);
        value->setWordWrap(true);
        value->setTextFormat(Qt::PlainText);
        grid->addWidget(makeMutedLabel(label, content), row, 0, Qt::AlignTop);
        grid->addWidget(value, row++, 1);
    }
    if (facts.isEmpty()) {
        QLabel *nothing = makeMutedLabel(tr("Nothing is said about this persona yet."), content);
        nothing->setWordWrap(true);
        grid->addWidget(nothing, row++, 0, 1, 2);
    }
    auto *figures = makeMutedLabel(results, content);
    figures->setWordWrap(true);
    figures->setFont(fontFor(FontRole::Small, font()));
    grid->setRowMinimumHeight(row++, 4);
    grid->addWidget(figures, row, 0, 1, 2);
    setContent(content);
    connect(edit, &QPushButton::clicked, this, &PersonaCard::editAsked);
}

} // namespace payoff
