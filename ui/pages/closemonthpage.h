// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/closing/checklist.h"
#include "core/closing/monthclose.h"
#include "core/summary/monthsummary.h"
#include "ui/pages/page.h"

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace payoff {

class Card;
class CheckRows;
class FigureTable;
class MonthPicker;
class NoticeList;
class PageHeader;
class RecordModel;
class RecordTable;

/// Settles a month: what to look at before, its summary, a comment; afterwards what came in late, and the way
/// back.
class CloseMonthPage : public Page {
    Q_OBJECT

public:
    explicit CloseMonthPage(const PageTools &tools, QWidget *parent = nullptr);

    [[nodiscard]] Month month() const;
    void setMonth(Month month);
    [[nodiscard]] bool isClosed() const { return m_close.has_value(); }
    [[nodiscard]] CheckRows *checks() const { return m_checks; }
    [[nodiscard]] NoticeList *notices() const { return m_notices; }
    [[nodiscard]] QPlainTextEdit *comment() const { return m_comment; }
    [[nodiscard]] QComboBox *commentOf() const { return m_commentOf; }
    [[nodiscard]] RecordModel *preview() const { return m_previewModel; }
    [[nodiscard]] RecordTable *history() const { return m_history; }
    [[nodiscard]] RecordTable *held() const { return m_held; }

    /// Shows the month of that index (Month::index).
    void showThing(qint64 id) override;

public Q_SLOTS:
    void closeShown();
    void reopenShown();
    /// Asks the window to export the month as whatever is chosen there.
    void exportReport();

protected:
    void refresh(TouchedThings things) override;

private:
    QWidget *makeHeader();
    Card *makeChecksCard();
    Card *makePreviewCard();
    Card *makeCommentCard();
    Card *makeHeldCard();
    Card *makeHistoryCard();

    [[nodiscard]] Month usualMonth() const;
    void showLimits();
    void showState();
    void showChecks();
    void showPreview();
    void showComment();
    void showHeld();
    void showHistory();
    void keepComment();
    [[nodiscard]] ClosingWords words() const;
    /// Says why something could not be read; whether it could.
    template <class T>
    bool isRead(const Result<T> &result);

    std::optional<Month> m_month; ///< that was chosen; none: the usual one
    std::optional<MonthClose> m_close; ///< of the month shown
    QVector<MonthClose> m_closed;
    QVector<HeldRows> m_heldRows;
    QMap<qint64, QString> m_comments; ///< being written, by channel; 0: of the month
    qint64 m_commentShown = 0;
    PageHeader *m_header = nullptr;
    MonthPicker *m_picker = nullptr;
    QPushButton *m_do = nullptr; ///< closes
    QPushButton *m_reopen = nullptr;
    NoticeList *m_notices = nullptr;
    Card *m_checksCard = nullptr;
    CheckRows *m_checks = nullptr;
    Card *m_previewCard = nullptr;
    FigureTable *m_preview = nullptr;
    RecordModel *m_previewModel = nullptr;
    Card *m_commentCard = nullptr;
    QComboBox *m_commentOf = nullptr;
    QPlainTextEdit *m_comment = nullptr;
    Card *m_heldCard = nullptr;
    RecordTable *m_held = nullptr;
    QLabel *m_difference = nullptr;
    Card *m_historyCard = nullptr;
    RecordTable *m_history = nullptr;
};

} // namespace payoff
