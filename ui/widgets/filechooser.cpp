// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filechooser.h"

#include <QFileDialog>

namespace payoff {

FileChooser FileChooser::desktop()
{
    FileChooser chooser;
    chooser.open = [](QWidget *parent, const QString &title, const QString &filter) {
        return QFileDialog::getOpenFileName(parent, title, QString(), filter);
    };
    chooser.openSeveral = [](QWidget *parent, const QString &title, const QString &filter) {
        return QFileDialog::getOpenFileNames(parent, title, QString(), filter);
    };
    chooser.save = [](QWidget *parent, const QString &title, const QString &name, const QString &filter) {
        return QFileDialog::getSaveFileName(parent, title, name, filter);
    };
    return chooser;
}

} // namespace payoff
