// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page.h"

#include "ui/style/tokens.h"
#include "ui/text/errortext.h"

#include <QVBoxLayout>

namespace payoff {

Page::Page(const QString &title, const PageTools &tools, QWidget *parent)
    : QScrollArea(parent),
      m_tools(tools)
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The page itself is no stop on the way through its controls.
    setFocusPolicy(Qt::NoFocus);
    setBackgroundRole(QPalette::Window);
    setAccessibleName(title);
    Document &document = m_tools.document;
    connect(&document, &Document::replaced, this, [this] { update(everything); });
    connect(&document, &Document::changed, this, &Page::update);
    connect(&document, &Document::viewChanged, this, [this] { update(everything); });
}

void Page::update(TouchedThings things)
{
    m_stale |= things;
    if (isVisible())
        prepare();
}

void Page::prepare()
{
    if (m_stale && m_tools.document.isOpen())
        refresh(std::exchange(m_stale, {}));
}

QWidget *Page::makeContent(Above above)
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(20, above == Above::FilterBar ? 4 : 14, 20, 20);
    layout->setSpacing(cardGap);
    setWidget(content);
    return content;
}

void Page::finishContent() { static_cast<QVBoxLayout *>(widget()->layout())->addStretch(1); }

bool Page::edit(const QString &name, const ChangeSet &changes)
{
    const auto made = m_tools.document.edit(name, changes);
    if (!made)
        Q_EMIT failed(sentence(made.error()));
    return made.isOk();
}

void Page::showEvent(QShowEvent *event)
{
    prepare();
    QScrollArea::showEvent(event);
}

} // namespace payoff
