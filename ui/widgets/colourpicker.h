// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;

namespace payoff {

/// The channel colours side by side, each with its marker, of which one is chosen. One tab stop; arrow keys
/// move between them.
class ColourPicker : public QWidget {
    Q_OBJECT
    Q_PROPERTY(int place READ place WRITE setPlace NOTIFY picked USER true)

public:
    /// Offers so many places, in rows of channelColourCount.
    explicit ColourPicker(int count, QWidget *parent = nullptr);

    /// The place in the set of channel colours.
    [[nodiscard]] int place() const;
    void setPlace(int place);

Q_SIGNALS:
    void picked(int place);

private:
    QButtonGroup *m_group;
};

/// The name of a channel colour: "Blue".
QString colourName(int place);

} // namespace payoff
