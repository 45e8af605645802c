// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace payoff {

/// What a push button is for, told to the style by its property "kind".
namespace kinds {
inline constexpr const char *property = "kind";
inline constexpr const char *accent = "accent"; ///< the page's one main action
inline constexpr const char *quiet = "quiet"; ///< no frame until hovered
inline constexpr const char *segment = "segment"; ///< part of a segmented control, which paints the frame
} // namespace kinds

/// What a field is in, told to the style by its property "error".
namespace fieldstate {
inline constexpr const char *error = "error"; ///< bool: what it holds cannot be taken as it is
} // namespace fieldstate

/// Gives the field the border of an error, or takes it away.
void setError(QWidget &widget, bool isInError);

/// Whether it is a field for text of several lines.
bool isTextField(const QWidget *widget);

/// Sets the kind; call it before the widget is shown.
void setKind(QWidget &widget, const char *kind);

/// Fusion with our shapes. It reads colours from the palette of what it paints, at the time of painting.
class PayoffStyle : public QProxyStyle {
    Q_OBJECT

public:
    PayoffStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                         const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QIcon standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Each draws what it knows, and tells whether it did.
    bool drawField(ControlElement element, const QStyleOption *option, QPainter *painter,
                   const QWidget *widget) const;
    bool drawItem(ControlElement element, const QStyleOption *option, QPainter *painter,
                  const QWidget *widget) const;
};

} // namespace payoff
