// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/dashboarddata.h"
#include "ui/text/format.h"
#include "ui/widgets/filechooser.h"

#include <QScrollArea>
#include <QVector>

class QGridLayout;
class QLabel;

namespace payoff {

class Card;
class ChannelTable;
class KpiCard;
class MonthPicker;
class RoiChart;

/// The dashboard: what came back in one month, by channel, and how it came there. Fed by value; asks for
/// another month through monthPicked.
class RoiPage : public QScrollArea {
    Q_OBJECT

public:
    explicit RoiPage(const FileChooser &files, QWidget *parent = nullptr);

    void setData(const DashboardData &dashboard, const Format &format);
    /// What stands on the page while there is nothing to show.
    void setMessage(const QString &title, const QString &text);

    [[nodiscard]] RoiChart *chart() const { return m_chart; }
    [[nodiscard]] ChannelTable *table() const { return m_table; }

Q_SIGNALS:
    void monthPicked(Month month);
    /// Something could not be done; a sentence for people.
    void failed(const QString &sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeFigures();
    QWidget *makeCards();
    QWidget *makeMessage();
    /// Places the figures in as many columns as the width allows.
    void arrangeFigures(int width);

    MonthPicker *m_picker = nullptr;
    QLabel *m_comparison = nullptr;
    QWidget *m_figures = nullptr;
    QGridLayout *m_figuresLayout = nullptr;
    QVector<KpiCard *> m_kpis;
    int m_figureColumns = 0;
    QWidget *m_cards = nullptr;
    Card *m_chartCard = nullptr;
    RoiChart *m_chart = nullptr;
    Card *m_tableCard = nullptr;
    ChannelTable *m_table = nullptr;
    Card *m_message = nullptr;
    QLabel *m_messageText = nullptr;
    const FileChooser &m_files;
};

} // namespace payoff
