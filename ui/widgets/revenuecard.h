// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/revenuerecords.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace payoff {

class FigureTable;

/// What counts as revenue: what the sales ledger and each platform tell of each channel, side by side, and
/// whose number is the one in the figures.
class RevenueCard : public Card {
    Q_OBJECT

public:
    explicit RevenueCard(QWidget *parent = nullptr);

    /// `period`: of what the channels tell, in words.
    void setRevenue(const QVector<ChannelRevenue> &channels, const Contents &contents, Currency currency,
                    const Format &format, const QString &period);
    [[nodiscard]] FigureTable *table() const { return m_table; }

Q_SIGNALS:
    void edited(const QString &name, const payoff::ChangeSet &changes);
    /// Why nothing was changed, in a sentence.
    void told(const QString &sentence);

private:
    void makeControls();
    [[nodiscard]] const RevenueRow *current() const;
    void showSelection();
    void countCurrent();
    void countByDefault();
    void chooseForAll(const ChangeSet &changes);

    QVector<ChannelRevenue> m_channels;
    QVector<RevenueRow> m_rows;
    RecordModel *m_model;
    FigureTable *m_table;
    QLabel *m_empty;
    QPushButton *m_count;
    QPushButton *m_default;
    QPushButton *m_forAll;
};

} // namespace payoff
