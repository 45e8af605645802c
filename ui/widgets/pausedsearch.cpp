// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pausedsearch.h"

#include <QTimer>

namespace payoff {

namespace {

constexpr int typingPause = 250; ///< ms

} // namespace

PausedSearch::PausedSearch(const QString &accessibleName, int width, QWidget *parent)
    : QLineEdit(parent),
      m_pause(new QTimer(this))
{
    setAccessibleName(accessibleName);
    setClearButtonEnabled(true);
    setFixedWidth(width);
    m_pause->setSingleShot(true);
    m_pause->setInterval(typingPause);
    connect(this, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_pause, &QTimer::timeout, this, &PausedSearch::asked);
}

void PausedSearch::begin()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void PausedSearch::settle() { m_pause->stop(); }

} // namespace payoff
