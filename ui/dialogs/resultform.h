// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roi/monthsheet.h"
#include "ui/dialogs/formrequest.h"
#include "ui/dialogs/thingform.h"

namespace payoff {

class ChipsField;
class MonthPicker;
class NumberList;

/// Results of a channel, or of a campaign on it, in a month: typed by hand, they replace what was imported.
class ResultForm : public ThingForm {
    Q_OBJECT

public:
    ResultForm(const FormTools &tools, const FormRequest &request, QWidget *parent);
    ~ResultForm() override { forget(); }
    Q_DISABLE_COPY_MOVE(ResultForm)

protected:
    [[nodiscard]] QVector<FieldProblem> problems() const override;
    [[nodiscard]] ChangeSet changes() const override;
    [[nodiscard]] QString stepName() const override;
    void startNext() override;

private:
    void addFields();
    void begin(const FormRequest &request);
    [[nodiscard]] QList<qint64> firstMeasures() const;
    void readSheet();
    void followPlace();
    void followMeasures();
    void showWhatStands();
    [[nodiscard]] SheetCell standing(Measure measure) const;
    [[nodiscard]] std::optional<qint64> typed(Measure measure) const;

    MonthSheet m_sheet; ///< of the month, by channel or by campaign as chosen
    QHash<qint64, std::optional<qint64>> m_offered; ///< what each field began with
    SearchableChoice *m_channel;
    SearchableChoice *m_campaign;
    MonthPicker *m_month;
    ChipsField *m_measures;
    NumberList *m_values;
};

} // namespace payoff
