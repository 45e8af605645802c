// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/payoffstyle.h"

#include "ui/style/painting.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>

namespace payoff {

namespace {

constexpr int scrollBarExtent = 12;
constexpr int shortestThumb = 32;

} // namespace

void setKind(QWidget &widget, const char *kind) { widget.setProperty(Kind::property, QByteArray(kind)); }

PayoffStyle::PayoffStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void PayoffStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    const Tokens &tokens = tokensOf(option->palette);
    switch (element) {
    case PE_FrameFocusRect:
        if (option->state & State_KeyboardFocusChange)
            paintFocusRing(*painter, option->rect, tokens.accent);
        return;
    case PE_PanelLineEdit:
        paintRounded(*painter, option->rect, controlRadius, tokens.card,
                     option->state & State_HasFocus ? tokens.accent : tokens.line);
        return;
    case PE_PanelItemViewItem:
    case PE_PanelItemViewRow:
    case PE_FrameStatusBarItem:
    case PE_PanelMenuBar:
    case PE_IndicatorHeaderArrow:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorRadioButton:
        paintIndicator(*painter, *option, element == PE_IndicatorRadioButton);
        return;
    case PE_PanelTipLabel:
        paintRounded(*painter, option->rect, 0, tokens.card, tokens.line);
        return;
    case PE_PanelMenu:
        paintRounded(*painter, option->rect, 0, tokens.card, tokens.line);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void PayoffStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    switch (element) {
    case CE_PushButtonBevel:
        if (button)
            return paintButtonPanel(*painter, *button, widget);
        break;
    case CE_PushButtonLabel:
        if (button && button->icon.isNull())
            return paintButtonLabel(*painter, *button, widget);
        break;
    case CE_PushButton:
        if (button) {
            paintButtonPanel(*painter, *button, widget);
            return paintButtonLabel(*painter, *button, widget);
        }
        break;
    case CE_Header:
        // As a whole, so that texts stand exactly over their columns; the arrow takes its room from the other
        // side.
        if (header) {
            paintHeaderSection(*painter, *header);
            return paintHeaderLabel(*painter, *header);
        }
        break;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, tokensOf(option->palette).card);
        return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return paintMenuBarItem(*painter, *item);
        break;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, tokensOf(option->palette).sideBar);
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void PayoffStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                     QPainter *painter, const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && slider)
        return paintScrollBar(*painter, *slider);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect PayoffStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                  SubControl subControl, const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !slider)
        return QProxyStyle::subControlRect(control, option, subControl, widget);
    // No arrows: the groove is the whole bar.
    const bool isAcross = slider->orientation == Qt::Horizontal;
    const int length = isAcross ? slider->rect.width() : slider->rect.height();
    const int range = slider->maximum - slider->minimum;
    const int wanted =
        range > 0 ? int(qint64(length) * slider->pageStep / (qint64(range) + slider->pageStep)) : length;
    const int thumb = std::min(std::max(wanted, shortestThumb), length);
    const int start = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition,
                                              length - thumb, slider->upsideDown);
    const QRect rect = slider->rect;
    const auto part = [&](int from, int size) {
        const QRect along = isAcross ? QRect(rect.left() + from, rect.top(), size, rect.height())
                                     : QRect(rect.left(), rect.top() + from, rect.width(), size);
        return visualRect(slider->direction, rect, along);
    };
    switch (subControl) {
    case SC_ScrollBarSlider:
        return part(start, thumb);
    case SC_ScrollBarGroove:
        return rect;
    case SC_ScrollBarSubPage:
        return part(0, start);
    case SC_ScrollBarAddPage:
        return part(start + thumb, length - start - thumb);
    default:
        return {};
    }
}

QSize PayoffStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                    const QWidget *widget) const
{
    if (type == CT_PushButton) {
        const int padding = 24;
        return {size.width() + padding, std::max(controlHeight, size.height() + 10)};
    }
    const QSize fitted = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_HeaderSection)
        return {fitted.width() + 8, std::max(28, fitted.height())};
    if (type == CT_LineEdit)
        return {fitted.width(), std::max(controlHeight, fitted.height())};
    return fitted;
}

int PayoffStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return scrollBarExtent;
    case PM_ScrollBarSliderMin:
        return shortestThumb;
    case PM_DefaultFrameWidth:
        if (qobject_cast<const QAbstractScrollArea *>(widget))
            return 0;
        break;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 18;
    default:
        break;
    }
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int PayoffStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *returned) const
{
    if (hint == SH_ScrollBar_Transient)
        return 0;
    if (hint == SH_EtchDisabledText || hint == SH_DitherDisabledText)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

void PayoffStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    const bool reactsToHover = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QScrollBar *>(widget)
        || qobject_cast<QHeaderView *>(widget);
    if (reactsToHover)
        widget->setAttribute(Qt::WA_Hover);
}

} // namespace payoff
