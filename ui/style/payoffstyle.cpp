// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/payoffstyle.h"

#include "ui/style/fieldpainting.h"
#include "ui/style/listpainting.h"
#include "ui/style/painting.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QFrame>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTextEdit>

namespace payoff {

namespace {

/// The line edit inside a spin box or an editable combo box, whose frame is around both.
bool isInsideField(const QWidget *widget)
{
    const QWidget *parent = widget ? widget->parentWidget() : nullptr;
    return qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QComboBox *>(parent);
}

void paintLineEditPanel(QPainter &painter, const QStyleOptionFrame &option, const QWidget *widget)
{
    if (option.lineWidth > 0)
        paintField(painter, option, widget);
    else if (!isInsideField(widget))
        painter.fillRect(option.rect, tokensOf(option.palette).card);
}

Chevron chevronOf(QStyle::PrimitiveElement arrow)
{
    switch (arrow) {
    case QStyle::PE_IndicatorArrowUp:
        return Chevron::Up;
    case QStyle::PE_IndicatorArrowLeft:
        return Chevron::Left;
    case QStyle::PE_IndicatorArrowRight:
        return Chevron::Right;
    default:
        return Chevron::Down;
    }
}

/// The frame of what pops up, of a text field, or of a group.
void paintFrame(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const Tokens &tokens = tokensOf(option.palette);
    if (isTextField(widget))
        return paintField(painter, option, widget);
    const bool popsUp = widget && widget->isWindow();
    paintRounded(painter, option.rect, popsUp ? 0 : controlRadius, popsUp ? tokens.card : QColor(),
                 tokens.line);
}

} // namespace

bool isTextField(const QWidget *widget)
{
    return widget && (widget->inherits("QTextEdit") || widget->inherits("QPlainTextEdit"));
}

void setError(QWidget &widget, bool isInError)
{
    if (widget.property(fieldstate::error).toBool() == isInError)
        return;
    widget.setProperty(fieldstate::error, isInError);
    widget.update();
}

void setKind(QWidget &widget, const char *kind) { widget.setProperty(kinds::property, QByteArray(kind)); }

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
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option))
            paintLineEditPanel(*painter, *frame, widget);
        return;
    case PE_Frame:
        return paintFrame(*painter, *option, widget);
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            paintRowGround(*painter, *item);
        return;
    case PE_PanelButtonTool:
        return paintToolButtonGround(*painter, *option);
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight:
        return paintChevron(*painter, option->rect, chevronOf(element),
                            option->state & State_Enabled ? tokens.muted : tokens.line);
    case PE_PanelItemViewRow:
    case PE_FrameStatusBarItem:
    case PE_FrameTabWidget:
    case PE_FrameMenu:
    case PE_PanelMenuBar:
    case PE_IndicatorHeaderArrow:
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          tokens.line);
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
        if (drawField(element, option, painter, widget) || drawItem(element, option, painter, widget))
            return;
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

bool PayoffStyle::drawField(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    const auto *progress = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    if (element == CE_ComboBoxLabel && combo) {
        paintComboBoxLabel(*painter, *combo, comboBoxRect(*combo, SC_ComboBoxEditField));
        return true;
    }
    const bool isAcross = option->state & State_Horizontal;
    if (element != CE_ProgressBar || !progress || !isAcross)
        return false;
    paintProgress(*painter, *progress, const_cast<QWidget *>(widget)); // asks it to be painted again
    return true;
}

bool PayoffStyle::drawItem(ControlElement element, const QStyleOption *option, QPainter *painter,
                           const QWidget *widget) const
{
    const auto *menuItem = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    const Tokens &tokens = tokensOf(option->palette);
    if (element == CE_MenuItem && menuItem) {
        paintMenuItem(*painter, *menuItem);
    } else if (element == CE_TabBarTabShape && tab) {
        paintTabGround(*painter, *tab);
    } else if (element == CE_TabBarTabLabel && tab) {
        QStyleOptionTab shown = *tab;
        const bool isOpen = tab->state & State_Selected;
        shown.palette.setColor(QPalette::WindowText, isOpen ? tokens.text : tokens.muted);
        QProxyStyle::drawControl(element, &shown, painter, widget);
    } else if (element == CE_ItemViewItem && item) {
        // Selected rows have a pale ground: their text stays dark.
        QStyleOptionViewItem shown = *item;
        shown.palette.setColor(QPalette::HighlightedText, item->palette.color(QPalette::Text));
        QProxyStyle::drawControl(element, &shown, painter, widget);
    } else {
        return false;
    }
    return true;
}

void PayoffStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                     QPainter *painter, const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (control == CC_ScrollBar && slider)
        return paintScrollBar(*painter, *slider);
    if (control == CC_ComboBox && combo)
        return paintComboBox(*painter, *combo, widget);
    if (control == CC_SpinBox && spin)
        return paintSpinBox(*painter, *spin, widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace payoff
