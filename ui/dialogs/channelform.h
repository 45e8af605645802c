// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/thingform.h"

class QLineEdit;

namespace payoff {

class ColourPicker;

/// A channel: its name, its colour and marker.
class ChannelForm : public ThingForm {
    Q_OBJECT

public:
    /// `channel`: null for a new one.
    ChannelForm(const FormTools &tools, const Channel *channel, QWidget *parent);
    ~ChannelForm() override { forget(); }
    Q_DISABLE_COPY_MOVE(ChannelForm)

protected:
    [[nodiscard]] QVector<FieldProblem> problems() const override;
    [[nodiscard]] ChangeSet changes() const override;
    [[nodiscard]] QString stepName() const override;
    void startNext() override;

private:
    [[nodiscard]] Channel entered() const;
    [[nodiscard]] QString mergedProblem(const Channel &channel) const;
    void sayWhoElse();

    std::optional<Channel> m_before;
    QLineEdit *m_name;
    ColourPicker *m_colour;
};

} // namespace payoff
