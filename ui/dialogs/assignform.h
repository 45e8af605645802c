// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/sale.h"
#include "ui/dialogs/thingform.h"

namespace payoff {

/// Says for several sales at once to which channel and campaign they belong.
class AssignForm : public ThingForm {
    Q_OBJECT

public:
    AssignForm(const FormTools &tools, const QVector<Sale> &sales, QWidget *parent);
    ~AssignForm() override { forget(); }
    Q_DISABLE_COPY_MOVE(AssignForm)

protected:
    [[nodiscard]] QVector<FieldProblem> problems() const override;
    [[nodiscard]] ChangeSet changes() const override;
    [[nodiscard]] QString stepName() const override;

private:
    QVector<Sale> m_sales;
    SearchableChoice *m_channel;
    SearchableChoice *m_campaign;
};

} // namespace payoff
