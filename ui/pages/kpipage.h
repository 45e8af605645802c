// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roi/kpiseries.h"
#include "ui/models/kpitablemodel.h"
#include "ui/pages/page.h"

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace payoff {

class Card;
class CasesCard;
class ColumnChooser;
class EmptyDashboard;
class KpiDetailPane;
class KpiTableView;
struct KpiSubject;
struct SeriesChartData;

/// The channels, or the campaigns, with every figure that is wanted, and one of them in detail.
class KpiPage : public Page {
    Q_OBJECT

public:
    /// `by`: Channel or Campaign.
    KpiPage(Dimension by, const PageTools &tools, QWidget *parent = nullptr);

    [[nodiscard]] QString mainAction() const override;
    void runMainAction() override;
    void toggleTables() override;
    bool searchTables() override;
    void showThing(qint64 id) override;

    [[nodiscard]] KpiTableView *table() const { return m_table; }
    [[nodiscard]] KpiDetailPane *detail() const { return m_detail; }
    [[nodiscard]] ColumnChooser *chooser() const { return m_chooser; }

protected:
    void refresh(TouchedThings things) override;

private:
    [[nodiscard]] bool isOfCampaigns() const { return m_by == Dimension::Campaign; }
    void makeEmpty();
    void makeTableCard();
    void makeDetail();
    void followOwnFigures();
    void offerColumns();
    void takeColumns();
    void keepColumns();
    void edit(qint64 id);
    /// Asks into which other one the current one is merged.
    void merge();
    void makeReviews();
    void showCases();
    const QHash<CampaignId, FigureValue> &livesOf(const Figure &figure);
    [[nodiscard]] bool canMerge() const;

    /// The figures at the head of what is selected.
    static QVector<Figure> headlineFigures();
    void showTable();
    void showDetail();
    /// The card of a figure of what is selected.
    void openCard(const Figure &figure);
    void showChart(const KpiSubject &subject, const Figure &figure);
    void showBehind(const KpiSubject &subject, const Figure &figure);
    [[nodiscard]] QVector<KpiThing> thingsOf(const KpiTable &table) const;
    [[nodiscard]] bool isListed(const Channel &channel) const;
    [[nodiscard]] bool isListed(const Campaign &campaign) const;
    [[nodiscard]] KpiSubject subjectOf(qint64 id) const;
    [[nodiscard]] QVector<double> ofPastCampaigns(const KpiSubject &subject, const Figure &figure);
    [[nodiscard]] static QVector<double> ofPeriodsBefore(const KpiSubject &subject,
                                                         const SeriesChartData &chart);
    [[nodiscard]] std::optional<SeriesChartData> overTime(const KpiSubject &subject, const Figure &figure);
    void addGoalLines(SeriesChartData &chart, const KpiSubject &subject, const Figure &figure);
    [[nodiscard]] QString historyText(const KpiSubject &subject, const Figure &figure,
                                      const SeriesChartData &chart);
    /// The view of the selected rows alone.
    [[nodiscard]] View selectedView() const;
    [[nodiscard]] Figure figureShown() const;
    [[nodiscard]] QString subtitle() const;
    /// The value of the result; none after saying why there is none.
    template <class T>
    std::optional<T> told(Result<T> result)
    {
        if (result)
            return std::move(*result);
        tell(result.error());
        return std::nullopt;
    }
    void tell(const Error &error);

    Dimension m_by;
    QVector<KpiColumn> m_columns;
    QVector<Figure> m_offered; ///< as the chooser lists them
    QVector<OwnMeasure> m_ownMeasures; ///< as the columns were offered last
    QVector<OwnKpi> m_ownKpis;
    std::optional<QStringList> m_kept; ///< columns of the last start, until a workspace is open
    KpiTable m_shown;
    QHash<QString, QHash<CampaignId, FigureValue>> m_lives; ///< by key of the figure
    std::optional<Figure> m_figure; ///< looked at last
    std::optional<qint64> m_wanted; ///< to be selected when it is shown
    EmptyDashboard *m_empty = nullptr;
    Card *m_card = nullptr;
    KpiTableView *m_table = nullptr;
    QLineEdit *m_search = nullptr;
    QCheckBox *m_all = nullptr;
    QPushButton *m_columnsButton = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_merge = nullptr;
    QPushButton *m_review = nullptr; ///< of campaigns only
    CasesCard *m_cases = nullptr; ///< likewise
    ColumnChooser *m_chooser = nullptr;
    KpiDetailPane *m_detail = nullptr;
};

class ChannelsPage : public KpiPage {
    Q_OBJECT

public:
    explicit ChannelsPage(const PageTools &tools, QWidget *parent = nullptr)
        : KpiPage(Dimension::Channel, tools, parent)
    {
    }
};

class CampaignsPage : public KpiPage {
    Q_OBJECT

public:
    explicit CampaignsPage(const PageTools &tools, QWidget *parent = nullptr)
        : KpiPage(Dimension::Campaign, tools, parent)
    {
    }
};

} // namespace payoff
