// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

#include <functional>
#include <string>

class QWidget;

namespace payoff {

/// A way in which a widget can be looked at.
struct Look {
    const char *name;
    bool isDark = false;
    bool isMirrored = false;
};

inline constexpr Look looks[] = {{"light"}, {"dark", true}, {"mirrored", false, true}};

/// The widget that `make` makes, drawn in that look. With PAYOFF_PICTURES set to a folder, the picture is
/// kept there under the name, to be looked at.
QImage pictureOf(const char *name, const Look &look, QSize size, const std::function<QWidget *()> &make);

} // namespace payoff
