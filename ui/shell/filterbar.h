// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/document.h"
#include "ui/text/format.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace payoff {

class CheckList;
class ChoiceButton;
class ElidedLabel;
class PeriodPicker;
class SegmentedControl;
struct CheckListItem;

/// Above each measuring page, the same for all of them: what is looked at, which period, compared with what.
/// It shows the document's view and changes it.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    FilterBar(Document &document, const Format &format, QWidget *parent = nullptr);

    /// The page that it stands above.
    void setPage(const QString &title, const QString &mainAction);

Q_SIGNALS:
    void mainActionTriggered();

private:
    QWidget *makeTimeRow();
    QWidget *makeFilterRow();
    QPushButton *addCheckList(const QString &name, CheckList *&list, QWidget *row);
    void connectFilters();
    void connectBases();
    void showView();
    void showPeriod();
    void showFilters();
    void fillLists();
    [[nodiscard]] QVector<CheckListItem> audienceItems() const;
    void pickAudience(const QSet<qint64> &ids);
    /// Changes one part of the view.
    template <class Change>
    void change(Change change);

    Document &m_document;
    Format m_format;
    QLabel *m_title = nullptr;
    SegmentedControl *m_span = nullptr;
    PeriodPicker *m_period = nullptr;
    ChoiceButton *m_comparison = nullptr;
    QPushButton *m_action = nullptr;
    QPushButton *m_channels = nullptr;
    QPushButton *m_campaigns = nullptr;
    QPushButton *m_audience = nullptr;
    CheckList *m_channelList = nullptr;
    CheckList *m_campaignList = nullptr;
    CheckList *m_audienceList = nullptr;
    ChoiceButton *m_paid = nullptr;
    ChoiceButton *m_value = nullptr;
    ChoiceButton *m_cost = nullptr;
    ChoiceButton *m_view = nullptr;
    QPushButton *m_clear = nullptr;
    ElidedLabel *m_words = nullptr;
};

} // namespace payoff
