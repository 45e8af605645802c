// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/welcomepage.h"

#include "ui/models/plaintext.h"
#include "ui/style/payoffstyle.h"
#include "ui/style/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/wayon.h"

#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace payoff {

namespace {

constexpr int contentWidth = 560;

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
{
    auto *inside = new QWidget;
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(20, 32, 20, 20);
    layout->setSpacing(cardGap);
    auto *title = new QLabel(tr("What does each channel give back?"), inside);
    title->setFont(fontFor(FontRole::PageTitle, font()));
    title->setWordWrap(true);
    auto *text =
        makeMutedLabel(tr("Payoff sets results beside their full cost, channel by channel and month by "
                          "month. Everything stays in one file on this computer."),
                       inside);
    text->setWordWrap(true);
    layout->addWidget(title);
    layout->addWidget(text);
    layout->addSpacing(8);
    const auto add = [&](const QString &icon, const QString &name, const QString &sentence, auto signal) {
        auto *way = new WayOn(icon, name, sentence, inside);
        layout->addWidget(way);
        connect(way, &QAbstractButton::clicked, this, signal);
    };
    add(QStringLiteral("dashboard"), tr("Open the example"),
        tr("An invented skincare brand with eighteen months of numbers, to look around in. Change what you "
           "like."),
        &WelcomePage::exampleAsked);
    add(QStringLiteral("month-sheet"), tr("New workspace"),
        tr("Start with your own numbers: type them, or import the exports of your ad platforms."),
        &WelcomePage::newAsked);
    add(QStringLiteral("import"), tr("Open a workspace"), tr("A file that you or a colleague made before."),
        &WelcomePage::openAsked);
    auto *card = new Card(tr("Opened last"), inside);
    auto *list = new QWidget(card);
    m_recent = new QVBoxLayout(list);
    m_recent->setContentsMargins(0, 0, 0, 0);
    m_recent->setSpacing(2);
    card->setContent(list);
    m_recentCard = card;
    layout->addWidget(card);
    layout->addStretch(1);

    auto *middle = new QWidget;
    auto *row = new QHBoxLayout(middle);
    row->setContentsMargins(0, 0, 0, 0);
    inside->setMaximumWidth(contentWidth);
    row->addStretch(1);
    row->addWidget(inside, 1000);
    row->addStretch(1);
    auto *area = new QScrollArea(this);
    area->setWidget(middle);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(area);
    setRecentFiles({});
}

void WelcomePage::setRecentFiles(const QStringList &paths)
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString &path : paths) {
        const QFileInfo file(path);
        auto *button = new QPushButton(file.completeBaseName(), this);
        setKind(*button, kinds::quiet);
        button->setToolTip(plainToolTip(QDir::toNativeSeparators(path)));
        button->setAccessibleName(tr("Open %1").arg(file.completeBaseName()));
        button->setAccessibleDescription(path);
        m_recent->addWidget(button, 0, Qt::AlignLeading);
        connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT fileAsked(path); });
    }
    m_recentCard->setVisible(!paths.isEmpty());
}

} // namespace payoff
