// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmentedcontrol.h"

#include "ui/style/painting.h"
#include "ui/style/payoffstyle.h"

#include <QAccessibleWidget>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

namespace payoff {

namespace {

class AccessibleSegment : public QAccessibleWidget {
public:
    explicit AccessibleSegment(SegmentButton *button)
        : QAccessibleWidget(button, QAccessible::RadioButton, button->text()),
          m_button(button)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? m_button->text().remove(u'&') : QAccessibleWidget::text(kind);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = true;
        state.checked = m_button->isChecked();
        return state;
    }

    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override
    {
        if (name == pressAction())
            m_button->click();
    }

private:
    SegmentButton *m_button;
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *button = qobject_cast<SegmentButton *>(object);
    return button ? new AccessibleSegment(button) : nullptr;
}

} // namespace

SegmentedControl::SegmentedControl(const QString &accessibleName, const QStringList &choices, QWidget *parent)
    : QWidget(parent),
      m_group(new QButtonGroup(this))
{
    QAccessible::installFactory(makeAccessible); // installing it twice changes nothing
    setAccessibleName(accessibleName);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (int i = 0; i < choices.size(); ++i) {
        auto *button = new SegmentButton(choices[i], this);
        setKind(*button, kinds::segment);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        layout->addWidget(button);
        m_group->addButton(button, i);
        connect(button, &QPushButton::toggled, this, qOverload<>(&QWidget::update));
    }
    setCurrent(0);
    connect(m_group, &QButtonGroup::idClicked, this, &SegmentedControl::picked);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

int SegmentedControl::current() const { return m_group->checkedId(); }

void SegmentedControl::setCurrent(int choice)
{
    if (QAbstractButton *button = m_group->button(choice))
        button->setChecked(true);
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensOf(palette());
    paintRounded(painter, rect(), controlRadius, tokens.card, QColor());
    if (const QAbstractButton *button = m_group->checkedButton()) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath frame;
        frame.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), controlRadius, controlRadius);
        painter.setClipPath(frame);
        painter.fillRect(button->geometry(), tokens.accentFill);
        painter.restore();
    }
    for (const QAbstractButton *button : m_group->buttons()) {
        const QRect place = button->geometry();
        const bool isFirst =
            layoutDirection() == Qt::RightToLeft ? place.right() >= width() - 1 : place.left() <= 0;
        const int x = layoutDirection() == Qt::RightToLeft ? place.right() : place.left();
        if (!isFirst)
            painter.fillRect(QRect(x, 1, 1, height() - 2), tokens.line);
    }
    paintRounded(painter, rect(), controlRadius, QColor(), tokens.line);
}

} // namespace payoff
