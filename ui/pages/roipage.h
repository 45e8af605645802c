// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/dashboarddata.h"
#include "ui/text/format.h"
#include "ui/widgets/filechooser.h"

#include <QVector>
#include <QWidget>

class QGridLayout;

namespace payoff {

class Card;
class ChannelTable;
class EmptyDashboard;
class KpiCard;
class RoiChart;

/// What the dashboard shows: what came back in one period, by channel, and how it came there. Fed by value;
/// what the user wants it only tells.
class RoiPage : public QWidget {
    Q_OBJECT

public:
    explicit RoiPage(const FileChooser &files, QWidget *parent = nullptr);

    void display(const DashboardData &dashboard, const Format &format);
    /// The filters in words, for exports of the chart; empty: none.
    void setFilterWords(const QString &words);
    [[nodiscard]] RoiChart *chart() const { return m_chart; }
    [[nodiscard]] ChannelTable *table() const { return m_table; }
    /// "Why ROI changed", beside the chart. It shows once it has a content.
    [[nodiscard]] Card *whyCard() const { return m_whyCard; }
    /// "Goals", beside the channels. It shows once it has a content.
    [[nodiscard]] Card *goalsCard() const { return m_goalsCard; }

Q_SIGNALS:
    /// A point of the chart was picked.
    void periodPicked(const payoff::Period &period);
    void channelActivated(payoff::ChannelId channel);
    /// More of one of the five figures is wanted: its place among them.
    void figureActivated(int place);
    void exampleAsked();
    void importAsked();
    /// The month sheet is wanted.
    void typingAsked();
    void clearFiltersAsked();
    /// The period of the as-of day is wanted.
    void latestAsked();
    /// Something could not be done; a sentence for people.
    void failed(const QString &sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeEmpty();
    QWidget *makeFigures();
    QWidget *makeCards();
    void makeChartCard();
    void makeTableCard();
    void captionChart(const DashboardData &dashboard, const Format &format);
    /// Places figures and cards in as many columns as the width allows.
    void arrange(int width);
    void arrangeFigures(int columns);
    void arrangeCards(bool isOneColumn);
    /// Tab goes through the cards as they are read, whenever their contents were made.
    void orderFocus();

    EmptyDashboard *m_empty = nullptr;
    QWidget *m_figures = nullptr;
    QGridLayout *m_figuresLayout = nullptr;
    QVector<KpiCard *> m_kpis;
    int m_figureColumns = 0;
    QVector<bool> m_cardArrangement; ///< one column; then which cards have a content
    QWidget *m_cards = nullptr;
    QGridLayout *m_cardsLayout = nullptr;
    Card *m_chartCard = nullptr;
    RoiChart *m_chart = nullptr;
    Card *m_whyCard = nullptr;
    Card *m_tableCard = nullptr;
    ChannelTable *m_table = nullptr;
    Card *m_goalsCard = nullptr;
    QString m_filterWords;
    QString m_chartSubtitle;
    QString m_chartSpan;
    const FileChooser &m_files;
};

} // namespace payoff
