// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlegend.h"

#include "ui/models/plaintext.h"
#include "ui/style/channelcolours.h"
#include "ui/style/painting.h"
#include "ui/style/payoffstyle.h"
#include "ui/widgets/flowlayout.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyleOptionButton>

#include <algorithm>

namespace payoff {

namespace {

constexpr int markerRoom = 15;
constexpr int padding = 4;
constexpr int longestName = 150;

} // namespace

LegendButton::LegendButton(const ChannelLook &look, QWidget *parent)
    : QPushButton(parent),
      m_look(look)
{
    setKind(*this, kinds::quiet);
    setCheckable(true);
    setChecked(true);
    setFont(fontFor(FontRole::Small, font()));
    setAccessibleName(look.name);
    setAccessibleDescription(
        tr("Space hides or shows this channel, Enter shows it alone, arrow keys go to the others"));
    setToolTip(plainToolTip(tr("%1\nClick to hide or show, Ctrl+click to show it alone").arg(look.name)));
}

QSize LegendButton::sizeHint() const
{
    const int text = std::min(fontMetrics().horizontalAdvance(m_look.name), longestName);
    return {text + markerRoom + 2 * padding + 2, std::max(22, fontMetrics().height() + 6)};
}

void LegendButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensOf(palette());
    QStyleOptionButton option;
    initStyleOption(&option);
    option.state.setFlag(QStyle::State_On, false);
    paintButtonPanel(painter, option, this);
    const QRect inside = rect().adjusted(padding, 0, -padding, 0);
    const QRect marker(inside.left(), inside.top(), 10, inside.height());
    const QRectF place = QStyle::visualRect(layoutDirection(), inside, marker);
    painter.setOpacity(isChecked() ? 1.0 : 0.4);
    paintMarker(painter, m_look.colour, place.center(), 9.5, tokens);
    painter.setOpacity(1.0);
    QFont shown = font();
    shown.setStrikeOut(!isChecked());
    painter.setFont(shown);
    painter.setPen(isChecked() ? tokens.text : tokens.muted);
    const QRect text(inside.left() + markerRoom, inside.top(), inside.width() - markerRoom, inside.height());
    painter.drawText(QStyle::visualRect(layoutDirection(), inside, text),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                     fontMetrics().elidedText(m_look.name, Qt::ElideRight, text.width() + 1));
}

void LegendButton::mouseReleaseEvent(QMouseEvent *event)
{
    const bool alone = event->button() == Qt::LeftButton && (event->modifiers() & Qt::ControlModifier);
    if (!alone)
        return QPushButton::mouseReleaseEvent(event);
    setDown(false);
    Q_EMIT isolated();
}

void LegendButton::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT isolated();
        break;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        event->ignore(); // the legend moves the focus
        break;
    default:
        QPushButton::keyPressEvent(event);
    }
}

void LegendButton::focusInEvent(QFocusEvent *event)
{
    QPushButton::focusInEvent(event);
    Q_EMIT focused();
}

ChartLegend::ChartLegend(QWidget *parent)
    : QWidget(parent)
{
    new FlowLayout(this, 6, 2);
    setAccessibleName(tr("Legend"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChartLegend::setChannels(const QVector<ChannelLook> &channels)
{
    if (channels == m_channels)
        return;
    QSet<ChannelId> hiddenBefore;
    for (const int each : hidden())
        hiddenBefore.insert(m_channels[each].id);
    qDeleteAll(m_buttons);
    m_buttons.clear();
    m_channels = channels;
    for (int i = 0; i < channels.size(); ++i) {
        auto *button = new LegendButton(channels[i], this);
        layout()->addWidget(button);
        connect(button, &QPushButton::clicked, this, &ChartLegend::announce);
        connect(button, &LegendButton::isolated, this, [this, i] { isolate(i); });
        connect(button, &LegendButton::focused, this, [this, i] { setTabStop(i); });
        button->setChecked(!hiddenBefore.contains(channels[i].id));
        m_buttons.append(button);
        button->show();
    }
    setTabStop(0);
    updateGeometry();
}

QSet<int> ChartLegend::hidden() const
{
    QSet<int> hidden;
    for (int i = 0; i < m_buttons.size(); ++i) {
        if (!m_buttons[i]->isChecked())
            hidden.insert(i);
    }
    return hidden;
}

void ChartLegend::isolate(int channel)
{
    const bool isAlone = m_buttons[channel]->isChecked() && hidden().size() == m_buttons.size() - 1;
    for (int i = 0; i < m_buttons.size(); ++i) {
        const QSignalBlocker blocker(m_buttons[i]);
        m_buttons[i]->setChecked(isAlone || i == channel);
        m_buttons[i]->update();
    }
    announce();
}

void ChartLegend::setTabStop(int channel)
{
    m_tabStop = channel;
    for (int i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setFocusPolicy(i == channel ? Qt::StrongFocus : Qt::ClickFocus);
}

void ChartLegend::moveFocus(int channel)
{
    if (channel >= 0 && channel < m_buttons.size())
        m_buttons[channel]->setFocus(channel < m_tabStop ? Qt::BacktabFocusReason : Qt::TabFocusReason);
}

void ChartLegend::keyPressEvent(QKeyEvent *event)
{
    const int onward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Right:
        return moveFocus(m_tabStop + onward);
    case Qt::Key_Left:
        return moveFocus(m_tabStop - onward);
    case Qt::Key_Down:
        return moveFocus(m_tabStop + 1);
    case Qt::Key_Up:
        return moveFocus(m_tabStop - 1);
    case Qt::Key_Home:
        return moveFocus(0);
    case Qt::Key_End:
        return moveFocus(int(m_buttons.size()) - 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChartLegend::announce() { Q_EMIT hiddenChanged(hidden()); }

} // namespace payoff
