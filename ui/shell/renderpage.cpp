// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/renderpage.h"

#include "ui/style/tokens.h"

#include <QApplication>
#include <QDialog>
#include <QMainWindow>
#include <QMenuBar>
#include <QPainter>

namespace payoff {

namespace {

/// Layouts settle in rounds: a scroll bar that appears changes the width that decided on it.
void settle(QWidget &page)
{
    constexpr int rounds = 4;
    for (int i = 0; i < rounds; ++i) {
        QCoreApplication::sendPostedEvents();
        QApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
    }
    page.ensurePolished();
}

} // namespace

QImage renderPage(QWidget &page, QSize size)
{
    auto *window = qobject_cast<QMainWindow *>(&page);
    const bool hidesMenu = window && window->menuWidget() && !window->menuWidget()->isHidden();
    if (hidesMenu)
        window->menuWidget()->hide();
    page.setAttribute(Qt::WA_DontShowOnScreen);
    page.resize(size);
    page.show();
    settle(page);
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(page.palette().color(QPalette::Window));
    QPainter painter(&image);
    page.render(&painter);
    painter.end();
    page.hide();
    page.setAttribute(Qt::WA_DontShowOnScreen, false);
    if (hidesMenu)
        window->menuWidget()->show();
    return image;
}

QImage renderDialog(QWidget &window, QDialog &dialog, QSize size)
{
    constexpr int veil = 110;
    QImage image = renderPage(window, size);
    window.resize(size);
    dialog.setAttribute(Qt::WA_DontShowOnScreen);
    dialog.show();
    settle(dialog);
    const QRect place(QPoint((size.width() - dialog.width()) / 2, (size.height() - dialog.height()) / 2),
                      dialog.size());
    QPainter painter(&image);
    painter.fillRect(image.rect(), QColor(0, 0, 0, veil));
    painter.fillRect(place, dialog.palette().color(QPalette::Window));
    dialog.render(&painter, place.topLeft());
    painter.setPen(tokensOf(dialog.palette()).line);
    painter.drawRect(place.adjusted(-1, -1, 0, 0));
    painter.end();
    dialog.hide();
    return image;
}

} // namespace payoff
