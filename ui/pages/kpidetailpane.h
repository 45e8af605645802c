// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/behindmodel.h"
#include "ui/models/kpitext.h"
#include "ui/models/serieschartdata.h"
#include "ui/widgets/filechooser.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace payoff {

class Card;
class ElidedLabel;
class FigureTable;
class KpiCard;
class SegmentedControl;
class SeriesChart;

/// One channel or campaign: its headline figures, a chart of it, and what one of its numbers is made of. Fed
/// by value.
class KpiDetailPane : public QWidget {
    Q_OBJECT

public:
    enum Mode { OverTime, ByCategory, CostAndValue, Cumulative };

    explicit KpiDetailPane(const FileChooser &files, QWidget *parent = nullptr);

    /// `headlines`: at most five.
    void setHeadlines(const QString &name, const QVector<KpiText> &headlines);
    /// `subtitle`: what the chart stands on, in words. `history`: where it lies among others; may be empty.
    void setChart(const SeriesChartData &chart, const QString &subtitle, const QString &history,
                  const Format &format);
    void setBehind(const BehindData &behind);
    /// Whether there is a page that lists results.
    void setHasResults(bool hasResults);

    [[nodiscard]] Mode mode() const;
    [[nodiscard]] SeriesChart *chart() const { return m_chart; }
    [[nodiscard]] FigureTable *behindTable() const { return m_behind; }
    [[nodiscard]] QPushButton *explainButton() const { return m_explain; }

Q_SIGNALS:
    /// Another chart is wanted.
    void modePicked();
    void periodPicked(const payoff::Period &period);
    void costActivated(payoff::CostId cost);
    /// More of one of the headline figures is wanted: its place among them.
    void headlineActivated(int place);
    /// The card of the figure behind which the lines are is wanted.
    void cardAsked();
    /// The results behind the numbers are wanted.
    void resultsAsked();
    /// Something could not be done; a sentence for people.
    void failed(const QString &sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeChartCard();
    void makeBehindCard();
    void arrange(int width);

    QGridLayout *m_headlinesLayout;
    QGridLayout *m_cardsLayout;
    QVector<KpiCard *> m_headlines;
    Card *m_chartCard;
    SegmentedControl *m_modes = nullptr;
    SeriesChart *m_chart = nullptr;
    QLabel *m_history = nullptr;
    Card *m_behindCard;
    QLabel *m_formula = nullptr;
    QLabel *m_more = nullptr;
    BehindModel *m_lines = nullptr;
    FigureTable *m_behind = nullptr;
    QPushButton *m_results = nullptr;
    QPushButton *m_explain = nullptr;
    QString m_name;
    int m_columns = 0;
};

} // namespace payoff
