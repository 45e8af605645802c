// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/colourpicker.h"

#include "ui/style/channelcolours.h"
#include "ui/style/painting.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QPainter>
#include <QRadioButton>

namespace payoff {

namespace {

/// A radio button that looks like the marker of a channel.
class Swatch : public QRadioButton {
public:
    Swatch(int place, QWidget *parent)
        : QRadioButton(parent),
          m_place(place)
    {
        setAccessibleName(colourName(place));
        setToolTip(accessibleName());
        setFixedSize(controlHeight, controlHeight);
    }

protected:
    bool hitButton(const QPoint &point) const override { return rect().contains(point); }

    void paintEvent(QPaintEvent *) override
    {
        constexpr qreal markerWidth = 14;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Tokens &tokens = tokensOf(palette());
        const QColor frame = hasFocus() || underMouse() ? tokens.accent : tokens.line;
        if (isChecked())
            paintRounded(painter, rect(), controlRadius, tokens.accentFill, tokens.accent);
        else if (hasFocus() || underMouse())
            paintRounded(painter, rect(), controlRadius, tokens.card, frame);
        if (isChecked() && hasFocus())
            paintRounded(painter, rect().adjusted(1, 1, -1, -1), controlRadius - 1, QColor(), tokens.accent);
        paintMarker(painter, m_place, QRectF(rect()).center(), markerWidth, tokens);
    }

private:
    int m_place;
};

} // namespace

QString colourName(int place)
{
    switch (std::max(place, 0) % channelColourCount) {
    case 0:
        return ColourPicker::tr("Blue");
    case 1:
        return ColourPicker::tr("Vermilion");
    case 2:
        return ColourPicker::tr("Green");
    case 3:
        return ColourPicker::tr("Pink");
    case 4:
        return ColourPicker::tr("Amber");
    case 5:
        return ColourPicker::tr("Sky blue");
    case 6:
        return ColourPicker::tr("Olive");
    default:
        return ColourPicker::tr("Purple");
    }
}

ColourPicker::ColourPicker(int count, QWidget *parent)
    : QWidget(parent),
      m_group(new QButtonGroup(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(4);
    for (int place = 0; place < count; ++place) {
        auto *swatch = new Swatch(place, this);
        grid->addWidget(swatch, place / channelColourCount, place % channelColourCount);
        m_group->addButton(swatch, place);
    }
    grid->setColumnStretch(channelColourCount, 1);
    setPlace(0);
    setFocusProxy(m_group->button(0));
    connect(m_group, &QButtonGroup::idToggled, this, [this](int place, bool isOn) {
        if (!isOn)
            return;
        setFocusProxy(m_group->button(place));
        Q_EMIT picked(place);
    });
}

int ColourPicker::place() const { return m_group->checkedId(); }

void ColourPicker::setPlace(int place)
{
    if (QAbstractButton *button = m_group->button(place))
        button->setChecked(true);
}

} // namespace payoff
