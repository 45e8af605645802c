// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QSlider;

namespace payoff {

class NumberEdit;

/// A number to be typed or slid: the slider follows the field, the field the slider. What is typed beyond the
/// slider's end moves that end.
class SliderField : public QWidget {
    Q_OBJECT
    Q_PROPERTY(qint64 value READ value WRITE setValue NOTIFY valueChanged USER true)

public:
    /// Takes the field over.
    SliderField(const QString &accessibleName, NumberEdit *field, QWidget *parent = nullptr);
    /// The field may speak while it goes.
    ~SliderField() override;
    Q_DISABLE_COPY_MOVE(SliderField)

    /// `grain`: the slider stops at multiples of it; `most`: its end.
    void setScale(qint64 grain, qint64 most);

    /// What was last entered that can be read and is not beyond the limit.
    [[nodiscard]] qint64 value() const { return m_value; }
    void setValue(qint64 value);
    /// The slider's end.
    [[nodiscard]] qint64 most() const { return m_most; }
    /// No value is above it, however it is entered.
    void setLimit(qint64 limit);
    [[nodiscard]] NumberEdit *field() const { return m_field; }
    [[nodiscard]] QSlider *slider() const { return m_slider; }

Q_SIGNALS:
    void valueChanged(qint64 value);

private:
    void slide(int position);
    void follow();
    void fitStops();
    [[nodiscard]] QString problem() const;

    NumberEdit *m_field;
    QSlider *m_slider;
    qint64 m_grain = 1;
    qint64 m_most = 100;
    qint64 m_step = 1; ///< from one stop of the slider to the next
    qint64 m_limit;
    qint64 m_value = 0;
    bool m_isMoving = false; ///< one of the two follows the other
};

} // namespace payoff
