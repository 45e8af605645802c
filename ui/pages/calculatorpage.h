// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/roicalculator.h"
#include "ui/pages/page.h"

#include <array>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace payoff {

class Card;
class FigureTable;
class KpiCard;
class RecordModel;
class RoiCurve;
class SearchableChoice;
class SegmentedControl;
class SliderField;

/// What would come of it: a plan in numbers, and its ROI while they are moved. Nothing is stored until the
/// plan is saved as a campaign.
class CalculatorPage : public Page {
    Q_OBJECT

public:
    explicit CalculatorPage(const PageTools &tools, QWidget *parent = nullptr);
    /// The fields may speak while they go.
    ~CalculatorPage() override;
    Q_DISABLE_COPY_MOVE(CalculatorPage)

    void toggleTables() override;
    [[nodiscard]] const RoiPlan &plan() const { return m_plan; }
    /// Shows a plan, as if it was entered.
    void setPlan(const RoiPlan &plan);
    [[nodiscard]] SliderField *field(PlanField field) const { return m_fields[std::size_t(field)].field; }

protected:
    void refresh(TouchedThings things) override;

private:
    static constexpr int fieldCount = int(PlanField::OtherCost) + 1;
    struct Row {
        QLabel *label = nullptr;
        SliderField *field = nullptr;
    };

    QWidget *makePlan();
    QWidget *makeFillIn();
    QWidget *makeResult();
    void addRow(PlanField field, QGridLayout &grid);
    [[nodiscard]] RoiPlan firstPlan() const;
    /// Takes the fields of a workspace in another currency, and the choices of its channels.
    void follow();
    void fillIn();
    void take(PlanField field, qint64 value);
    void showPlan();
    void showResult();
    void showCurve();
    void showTable(bool asTable);
    void save();
    [[nodiscard]] PlanField varied() const;
    [[nodiscard]] QString freeName() const;

    RoiPlan m_plan;
    QString m_workspace; ///< whose plan it is: path
    bool m_isShowing = false; ///< what is set now is shown, not entered
    std::array<Row, fieldCount> m_fields;
    SearchableChoice *m_channel = nullptr;
    QPushButton *m_fill = nullptr;
    QLabel *m_filled = nullptr;
    SegmentedControl *m_way = nullptr;
    QVector<KpiCard *> m_cards;
    QLabel *m_sentence = nullptr;
    Card *m_curveCard = nullptr;
    QComboBox *m_varied = nullptr;
    SegmentedControl *m_shown = nullptr; ///< as a chart or as a table
    RoiCurve *m_curve = nullptr;
    RecordModel *m_points = nullptr;
    FigureTable *m_table = nullptr;
};

} // namespace payoff
