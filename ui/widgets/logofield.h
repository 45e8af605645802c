// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/templates/reportlogo.h"
#include "ui/widgets/filechooser.h"

#include <QWidget>

class QPushButton;

namespace payoff {

/// A logo with its picture, chosen from a file. What cannot be taken is said, and the logo stays as it was.
class LogoField : public QWidget {
    Q_OBJECT
    Q_PROPERTY(QByteArray bytes READ bytes NOTIFY changed USER true)

public:
    explicit LogoField(QWidget *parent = nullptr);

    [[nodiscard]] const ReportLogo &logo() const { return m_logo; }
    [[nodiscard]] QByteArray bytes() const { return m_logo.bytes; }
    void setLogo(const ReportLogo &logo);
    /// Why the file chosen last was not taken, in a sentence; empty if it was.
    [[nodiscard]] QString problem() const { return m_problem; }
    /// The desktop's own dialogs, unless others are given.
    void setFiles(FileChooser files) { m_files = std::move(files); }

    /// Reads the logo from a file.
    void take(const QString &path);

Q_SIGNALS:
    void changed();

private:
    void choose();
    void show(const ReportLogo &logo);

    FileChooser m_files = FileChooser::desktop();
    ReportLogo m_logo;
    QString m_problem;
    QWidget *m_picture;
    QPushButton *m_remove;
};

} // namespace payoff
