// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/looks.h"

#include "ui/style/theme.h"

#include <QApplication>
#include <QWidget>

#include <memory>

namespace payoff {

QImage pictureOf(const char *name, const Look &look, QSize size, const std::function<QWidget *()> &make)
{
    qApp->setPalette(paletteOf(look.isDark ? darkTokens() : lightTokens()));
    QGuiApplication::setLayoutDirection(look.isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    QImage image;
    {
        const std::unique_ptr<QWidget> widget(make());
        widget->resize(size);
        widget->show();
        QCoreApplication::processEvents();
        image = widget->grab().toImage();
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    qApp->setPalette(paletteOf(lightTokens()));
    const QString folder = qEnvironmentVariable("PAYOFF_PICTURES");
    if (!folder.isEmpty())
        image.save(QStringLiteral("%1/%2-%3.png")
                       .arg(folder, QString::fromUtf8(name), QString::fromUtf8(look.name)));
    return image;
}

} // namespace payoff
