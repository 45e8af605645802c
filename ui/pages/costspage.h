// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roi/monthledger.h"
#include "ui/pages/page.h"

class QComboBox;
class QGridLayout;
class QPushButton;

namespace payoff {

class Card;
class CostSplitCard;
class KpiCard;
class MonthPicker;
class NoticeList;
class PageHeader;
class QuickCost;
class RecordTable;
class SegmentedControl;
class SeriesChart;
struct Notice;

/// The ledger: a month of it with what it comes to and where it went; or everything that was ever entered.
class CostsPage : public Page {
    Q_OBJECT

public:
    explicit CostsPage(const PageTools &tools, QWidget *parent = nullptr);

    bool searchTables() override;
    void toggleTables() override;

    [[nodiscard]] Month month() const;
    void setMonth(Month month);
    /// Shows one month, or all entries.
    void setByMonth(bool isByMonth);
    /// The table that is shown: of the month, or of all entries.
    [[nodiscard]] RecordTable *table() const;
    [[nodiscard]] QuickCost *quickCost() const { return m_quick; }
    [[nodiscard]] NoticeList *notices() const { return m_notices; }
    [[nodiscard]] CostSplitCard *split() const { return m_split; }
    [[nodiscard]] SeriesChart *chart() const { return m_chart; }
    [[nodiscard]] const MonthLedger &ledger() const { return m_ledger; }

public Q_SLOTS:
    /// Copies the selected entries, or all that do not come by themselves, to the month after.
    void copyToNextMonth();
    /// Asks for a file and writes the whole ledger as CSV that can be imported again.
    void exportEntries();

protected:
    void refresh(TouchedThings things) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeFigures();
    Card *makeMonthCard();
    void addFilters(Card &card);
    Card *makeChartCard();
    Card *makeAllCard();
    [[nodiscard]] RecordTable *makeTable(const QString &name, bool isOfMonth, QWidget *parent);
    void arrange(int width);

    [[nodiscard]] bool isByMonth() const;
    void showLimits();
    void showMonth();
    void showAll();
    void showFilters();
    void showEntries();
    void showNotices();
    void showSplit();
    [[nodiscard]] QVector<Notice> noticesOfMonth();
    [[nodiscard]] Notice meetingNotice(const SpendMeeting &meeting);
    void add(const Cost &cost);
    void countByInvoice(const InvoicedMonth &month, bool isInvoiced);
    void openFirstWithoutRate();

    std::optional<Month> m_month;
    MonthLedger m_ledger;
    PageHeader *m_header = nullptr;
    MonthPicker *m_picker = nullptr;
    SegmentedControl *m_scope = nullptr;
    QWidget *m_figures = nullptr;
    QGridLayout *m_figuresLayout = nullptr;
    QVector<KpiCard *> m_cards;
    NoticeList *m_notices = nullptr;
    Card *m_monthCard = nullptr;
    QComboBox *m_category = nullptr;
    QComboBox *m_channel = nullptr;
    QPushButton *m_copy = nullptr;
    QuickCost *m_quick = nullptr;
    RecordTable *m_entries = nullptr;
    QWidget *m_below = nullptr;
    QGridLayout *m_belowLayout = nullptr;
    CostSplitCard *m_split = nullptr;
    Card *m_chartCard = nullptr;
    SeriesChart *m_chart = nullptr;
    Card *m_allCard = nullptr;
    RecordTable *m_all = nullptr;
};

} // namespace payoff
