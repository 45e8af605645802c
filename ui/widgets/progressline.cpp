// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progressline.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

namespace payoff {

namespace {

constexpr int patience = 500; ///< ms before progress is shown
constexpr int barSteps = 1000;

} // namespace

ProgressLine::ProgressLine(QWidget *parent)
    : QWidget(parent),
      m_patience(new QTimer(this)),
      m_text(new QLabel(this)),
      m_bar(new QProgressBar(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    m_text->setTextFormat(Qt::PlainText);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    auto *stop = new QPushButton(tr("Cancel"), this);
    layout->addWidget(m_text);
    layout->addWidget(m_bar, 1);
    layout->addWidget(stop);
    m_patience->setSingleShot(true);
    m_patience->setInterval(patience);
    connect(m_patience, &QTimer::timeout, this, &QWidget::show);
    connect(stop, &QPushButton::clicked, this, &ProgressLine::cancelled);
    hide();
}

void ProgressLine::setBusy(bool isBusy)
{
    if (!isBusy) {
        m_patience->stop();
        hide();
    } else if (isHidden() && !m_patience->isActive()) {
        m_patience->start();
    }
}

void ProgressLine::setText(const QString &text) { m_text->setText(text); }

void ProgressLine::setProgress(qint64 done, qint64 all)
{
    m_bar->setRange(0, all > 0 ? barSteps : 0);
    m_bar->setValue(all > 0 ? int(done * barSteps / all) : 0);
}

} // namespace payoff
