// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QWidget>

#include <optional>

class QLineEdit;

namespace payoff {

/// A colour written as "#2457C5", or chosen from a palette; empty is none.
class ColourField : public QWidget {
    Q_OBJECT
    Q_PROPERTY(QString text READ text NOTIFY changed USER true)

public:
    /// `name`: how it is called to a screen reader. `chooseText`: on the button that opens the palette, with
    /// its mnemonic.
    ColourField(const QString &name, const QString &chooseText, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    /// None where nothing is written, or no colour.
    [[nodiscard]] std::optional<QColor> colour() const;
    /// Something is written that is no colour.
    [[nodiscard]] bool isUnreadable() const;
    void setColour(const std::optional<QColor> &colour);

Q_SIGNALS:
    void changed();

private:
    void choose();

    QLineEdit *m_line;
};

} // namespace payoff
