// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/profile.h"
#include "ui/dialogs/form.h"

#include <functional>

class QLineEdit;

namespace payoff {

/// Asks under which name a profile is kept.
class ProfileForm : public Form {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProfileForm)

public:
    using Keep = std::function<Result<Profile>(const QString &name)>;

    explicit ProfileForm(Keep keep, QWidget *parent = nullptr);
    ~ProfileForm() override;

    [[nodiscard]] QLineEdit *name() const { return m_name; }

protected:
    [[nodiscard]] QVector<FieldProblem> problems() const override;
    bool save() override;

private:
    [[nodiscard]] QString whatHappens() const;

    Keep m_keep;
    QLineEdit *m_name;
};

} // namespace payoff
