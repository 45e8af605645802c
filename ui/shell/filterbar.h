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
    QLabel *m_title;
    SegmentedControl *m_span;
    PeriodPicker *m_period;
    ChoiceButton *m_comparison;
    QPushButton *m_action;
    QPushButton *m_channels;
    QPushButton *m_campaigns;
    QPushButton *m_audience;
    CheckList *m_channelList = nullptr;
    CheckList *m_campaignList = nullptr;
    CheckList *m_audienceList = nullptr;
    ChoiceButton *m_paid;
    ChoiceButton *m_value;
    ChoiceButton *m_cost;
    ChoiceButton *m_view;
    QPushButton *m_clear;
    ElidedLabel *m_words;
};

} // namespace payoff
