// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "ui/dialogs/form.h"

class QComboBox;
class QLineEdit;

namespace payoff {

/// Asks what a new workspace is called and in which currency it counts.
class NewWorkspaceDialog : public Form {
    Q_OBJECT

public:
    explicit NewWorkspaceDialog(QWidget *parent = nullptr);

    [[nodiscard]] QString name() const;
    [[nodiscard]] Currency currency() const;

protected:
    [[nodiscard]] QVector<FieldProblem> problems() const override;
    bool save() override { return true; }

private:
    QLineEdit *m_name;
    QComboBox *m_currency;
};

} // namespace payoff
