// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

class QDialog;
class QWidget;

namespace payoff {

/// The widget as a picture of that size at device pixel ratio 1, laid out but never shown on a screen. A
/// window comes with its side bar and without its menu bar.
QImage renderPage(QWidget &page, QSize size);
/// The dialog in the middle of its window, as it opens before it.
QImage renderDialog(QWidget &window, QDialog &dialog, QSize size);

} // namespace payoff
