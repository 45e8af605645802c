// SPDX-License-Identifier: GPL-3.0-or-later
// The sizes, places and habits of PayoffStyle; payoffstyle.cpp draws.
#include "ui/style/fieldpainting.h"
#include "ui/style/listpainting.h"
#include "ui/style/painting.h"
#include "ui/style/payoffstyle.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QIconEngine>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOption>
#include <QStyledItemDelegate>
#include <QTabBar>

#include <algorithm>
#include <array>

namespace payoff {

namespace {

constexpr int scrollBarExtent = 12;
constexpr int shortestThumb = 32;
constexpr int listRowHeight = 30;
constexpr int tabHeight = 36;
constexpr int textFieldFrame = 5;

/// No arrows: the groove is the whole bar.
QRect scrollBarRect(const QStyleOptionSlider &slider, QStyle::SubControl subControl)
{
    const bool isAcross = slider.orientation == Qt::Horizontal;
    const int length = isAcross ? slider.rect.width() : slider.rect.height();
    const int range = slider.maximum - slider.minimum;
    const int wanted =
        range > 0 ? int(qint64(length) * slider.pageStep / (qint64(range) + slider.pageStep)) : length;
    const int thumb = std::min(std::max(wanted, shortestThumb), length);
    const int start = QStyle::sliderPositionFromValue(slider.minimum, slider.maximum, slider.sliderPosition,
                                                      length - thumb, slider.upsideDown);
    const QRect rect = slider.rect;
    const auto part = [&](int from, int size) {
        const QRect along = isAcross ? QRect(rect.left() + from, rect.top(), size, rect.height())
                                     : QRect(rect.left(), rect.top() + from, rect.width(), size);
        return QStyle::visualRect(slider.direction, rect, along);
    };
    switch (subControl) {
    case QStyle::SC_ScrollBarSlider:
        return part(start, thumb);
    case QStyle::SC_ScrollBarGroove:
        return rect;
    case QStyle::SC_ScrollBarSubPage:
        return part(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return part(start + thumb, length - start - thumb);
    default:
        return {};
    }
}

/// A cross in the muted colour of whatever theme is on when it is painted.
class CrossIcon : public QIconEngine {
public:
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        paintCross(*painter, rect, tokensOf(QGuiApplication::palette()).muted);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new CrossIcon; }
};

bool showsHover(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QScrollBar *>(widget)
        || qobject_cast<const QHeaderView *>(widget) || qobject_cast<const QLineEdit *>(widget)
        || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
        || qobject_cast<const QTabBar *>(widget);
}

std::optional<int> commonMetric(QStyle::PixelMetric metric)
{
    switch (metric) {
    case QStyle::PM_ScrollBarExtent:
        return scrollBarExtent;
    case QStyle::PM_ScrollBarSliderMin:
        return shortestThumb;
    case QStyle::PM_ButtonShiftHorizontal:
    case QStyle::PM_ButtonShiftVertical:
    case QStyle::PM_ScrollView_ScrollBarSpacing:
    case QStyle::PM_ScrollView_ScrollBarOverlap:
    case QStyle::PM_TabBarTabShiftHorizontal:
    case QStyle::PM_TabBarTabShiftVertical:
    case QStyle::PM_TabBarTabOverlap:
    case QStyle::PM_TabBarBaseOverlap:
        return 0;
    case QStyle::PM_IndicatorWidth:
    case QStyle::PM_IndicatorHeight:
    case QStyle::PM_ExclusiveIndicatorWidth:
    case QStyle::PM_ExclusiveIndicatorHeight:
        return 18;
    case QStyle::PM_CheckBoxLabelSpacing:
    case QStyle::PM_RadioButtonLabelSpacing:
        return 8;
    case QStyle::PM_MenuPanelWidth:
        return 1;
    case QStyle::PM_MenuHMargin:
    case QStyle::PM_MenuVMargin:
        return 4;
    case QStyle::PM_TabBarTabHSpace:
        return 28;
    case QStyle::PM_ToolTipLabelFrameWidth:
        return 6;
    default:
        return std::nullopt;
    }
}

} // namespace

QRect PayoffStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                  SubControl subControl, const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (control == CC_ScrollBar && slider)
        return scrollBarRect(*slider, subControl);
    if (control == CC_ComboBox && combo)
        return comboBoxRect(*combo, subControl);
    if (control == CC_SpinBox && spin)
        return spinBoxRect(*spin, subControl);
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QRect PayoffStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const auto *progress = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    switch (element) {
    case SE_LineEditContents:
        if (frame && frame->lineWidth > 0)
            return option->rect.adjusted(fieldPadding, 1, -fieldPadding, -1);
        break;
    case SE_ProgressBarContents:
    case SE_ProgressBarGroove:
    case SE_ProgressBarLabel:
        if (progress && (option->state & State_Horizontal))
            return progressRect(*progress, element);
        break;
    default:
        break;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize PayoffStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                    const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton:
        return fieldSize(size, 24);
    case CT_ComboBox:
        return fieldSize(size, fieldPadding + comboArrowWidth + 4);
    case CT_SpinBox:
        return fieldSize(size - QSize(0, 4), fieldPadding + spinArrowWidth + 4);
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return menuItemSize(*item, size);
        break;
    default:
        break;
    }
    const QSize fitted = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_HeaderSection:
        return {fitted.width() + 8, std::max(28, fitted.height())};
    case CT_LineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const bool isFramed = frame && frame->lineWidth > 0;
        return isFramed ? QSize(fitted.width() + 2 * fieldPadding, std::max(controlHeight, fitted.height()))
                        : fitted;
    }
    case CT_ToolButton:
        return {fitted.width(), std::max(controlHeight, fitted.height())};
    case CT_TabBarTab:
        return {fitted.width(), std::max(tabHeight, fitted.height())};
    case CT_ItemViewItem:
        return qobject_cast<const QListView *>(widget)
            ? QSize(fitted.width(), std::max(listRowHeight, fitted.height() + 8))
            : fitted;
    default:
        return fitted;
    }
}

QIcon PayoffStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    return icon == SP_LineEditClearButton ? QIcon(new CrossIcon)
                                          : QProxyStyle::standardIcon(icon, option, widget);
}

int PayoffStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (const auto known = commonMetric(metric))
        return *known;
    if (metric == PM_DefaultFrameWidth) {
        if (isTextField(widget))
            return textFieldFrame;
        if (qobject_cast<const QAbstractScrollArea *>(widget))
            return 0;
    }
    if (metric == PM_FocusFrameHMargin && qobject_cast<const QListView *>(widget))
        return 7;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int PayoffStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_ScrollBar_Transient:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup: // a list below the field
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_DialogButtonLayout:
        return QDialogButtonBox::GnomeLayout; // what saves stands last
    case SH_ToolTipLabel_Opacity:
        return 255;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

void PayoffStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (showsHover(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (isTextField(widget))
        widget->installEventFilter(this);
    // The list of a combo box paints itself without the style unless it is told to.
    auto *view = qobject_cast<QListView *>(widget);
    if (view && widget->inherits("QComboBoxListView")
        && !qobject_cast<QStyledItemDelegate *>(view->itemDelegate()))
        view->setItemDelegate(new QStyledItemDelegate(view));
}

/// A text field repaints its text when the keyboard comes and goes, but not its frame.
bool PayoffStyle::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        if (auto *widget = qobject_cast<QWidget *>(watched))
            widget->update();
    }
    return QProxyStyle::eventFilter(watched, event);
}

} // namespace payoff
