// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sliderfield.h"

#include "ui/widgets/numberedit.h"

#include <QHBoxLayout>
#include <QSlider>

#include <algorithm>
#include <limits>

namespace payoff {

namespace {

constexpr qint64 mostStops = 1'000;
constexpr int fieldWidth = 116;

} // namespace

SliderField::SliderField(const QString &accessibleName, NumberEdit *field, QWidget *parent)
    : QWidget(parent),
      m_field(field),
      m_slider(new QSlider(Qt::Horizontal, this)),
      m_limit(std::numeric_limits<qint64>::max())
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_slider, 1);
    layout->addWidget(m_field);
    m_field->setFixedWidth(fieldWidth);
    m_field->setAccessibleName(accessibleName);
    m_slider->setAccessibleName(tr("%1, slider").arg(accessibleName));
    setFocusProxy(m_field);
    connect(m_slider, &QSlider::valueChanged, this, &SliderField::slide);
    connect(m_field, &QLineEdit::textChanged, this, &SliderField::follow);
    setScale(1, mostStops);
    setValue(0);
}

SliderField::~SliderField() { m_field->disconnect(this); }

/// Where the slider may stand: at 0, then one step after the other, the last of them at the end.
void SliderField::fitStops()
{
    m_step = std::max(m_grain, (m_most + mostStops - 1) / mostStops);
    const auto stops = int((m_most + m_step - 1) / m_step);
    m_isMoving = true;
    m_slider->setRange(0, stops);
    m_slider->setPageStep(std::max(stops / 10, 1));
    m_isMoving = false;
}

void SliderField::setScale(qint64 grain, qint64 most)
{
    m_grain = std::max<qint64>(grain, 1);
    m_most = std::max<qint64>(most, 1);
    fitStops();
    follow();
}

void SliderField::setLimit(qint64 limit) { m_limit = limit; }

void SliderField::setValue(qint64 value)
{
    m_field->setValue(value);
    m_field->setCursorPosition(0);
}

QString SliderField::problem() const
{
    if (const QString wrong = m_field->problem(); !wrong.isEmpty())
        return wrong;
    return m_field->value().value_or(0) > m_limit ? tr("This is too much.") : QString();
}

/// The slider was moved: the field says where to.
void SliderField::slide(int position)
{
    if (m_isMoving)
        return;
    m_isMoving = true;
    m_field->setValue(std::min(position * m_step, m_most));
    m_isMoving = false;
    follow();
}

/// The field was changed: the slider goes there, if it can be read. An empty field is 0.
void SliderField::follow()
{
    const QString wrong = problem();
    m_field->setProblem(wrong);
    m_field->setToolTip(wrong);
    if (!wrong.isEmpty() || m_isMoving)
        return;
    const qint64 value = m_field->value().value_or(0);
    while (m_most < value && m_most <= std::numeric_limits<qint64>::max() / 2)
        m_most *= 2;
    m_most = std::min(m_most, m_limit);
    fitStops();
    m_isMoving = true;
    m_slider->setValue(int((value + m_step / 2) / m_step));
    m_isMoving = false;
    if (value == m_value)
        return;
    m_value = value;
    Q_EMIT valueChanged(value);
}

} // namespace payoff
