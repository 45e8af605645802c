// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/monthcostsmodel.h"
#include "ui/models/ownsheetmodel.h"
#include "ui/models/sheetmodel.h"
#include "ui/pages/page.h"

class QAction;
class QLabel;
class QMenu;
class QPushButton;

namespace payoff {

class Card;
class CompetitorsView;
class FigureTable;
class MonthPicker;
class NoticeList;
class SegmentedControl;
class SheetView;

/// One month's results and costs to type in, channel by channel or campaign by campaign.
class MonthSheetPage : public Page {
    Q_OBJECT

public:
    explicit MonthSheetPage(const PageTools &tools, QWidget *parent = nullptr);

    /// Opens that month; nothing set: the as-of day's.
    void setMonth(Month month);
    [[nodiscard]] Month month() const;
    /// Asked where a pasted number can be read in two ways; by default a message box.
    void setDecimalQuestion(DecimalQuestion question);

    [[nodiscard]] SheetView *sheet() const { return m_view; }
    /// Values of the workspace's own measures; null until there is one.
    [[nodiscard]] FigureTable *ownTable() const { return m_own; }
    /// The switch between channels, campaigns and competitors.
    [[nodiscard]] SegmentedControl *rows() const { return m_grain; }
    [[nodiscard]] CompetitorsView *competitors() const { return m_competitors; }

protected:
    void refresh(TouchedThings things) override;

private:
    QWidget *makeHeader();
    QWidget *makeSheetCard();
    QWidget *makeCostsCard();
    QWidget *makeOwnCard();
    QWidget *makeEmptyCard();
    void fillColumnMenu();
    void chooseColumn(Measure measure, bool isShown);
    void copyLastMonth();
    void showSheet();
    void showCompetitors(const SheetRow &own);
    void showCosts();
    void showOwnMeasures();
    void showLimits();
    void showLock();
    void say(const QString &sentence);
    void askForCost(const QModelIndex &index);

    std::optional<Month> m_month;
    SheetModel *m_model;
    MonthCostsModel *m_costsModel;
    OwnSheetModel *m_ownModel;
    SheetView *m_view = nullptr;
    MonthPicker *m_picker = nullptr;
    NoticeList *m_notices = nullptr;
    QPushButton *m_copy = nullptr;
    SegmentedControl *m_grain = nullptr;
    QPushButton *m_columns = nullptr;
    CompetitorsView *m_competitors = nullptr;
    QMenu *m_columnMenu = nullptr;
    QLabel *m_status = nullptr;
    Card *m_sheetCard = nullptr;
    Card *m_costsCard = nullptr;
    Card *m_emptyCard = nullptr;
    Card *m_ownCard = nullptr;
    FigureTable *m_costs = nullptr;
    FigureTable *m_own = nullptr;
    QLabel *m_noCosts = nullptr;
    QLabel *m_noRows = nullptr;
};

} // namespace payoff
