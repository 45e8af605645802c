// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/contents.h"
#include "ui/models/goaldata.h"
#include "ui/widgets/card.h"
#include "ui/widgets/filechooser.h"

class QVBoxLayout;

namespace payoff {

class SeriesChart;

/// One goal: what it is for, where it stands, how it came there, and whether it is a good one. Fed by value.
class GoalDetail : public Card {
    Q_OBJECT

public:
    explicit GoalDetail(const FileChooser &files, QWidget *parent = nullptr);

    /// `standing`: none of an archived goal.
    void display(const Goal &goal, const GoalRow *standing, const Contents &contents, Currency currency,
                 const CalendarSettings &calendar, const Format &format);
    void toggleTable();
    [[nodiscard]] SeriesChart *chart() const { return m_chart; }
    /// Everything that is said beside the chart, line by line.
    [[nodiscard]] QStringList lines() const { return m_lines; }

Q_SIGNALS:
    void failed(const QString &sentence);

private:
    void addLine(const QString &label, const QString &text);

    SeriesChart *m_chart;
    QWidget *m_facts;
    QVBoxLayout *m_factsLayout;
    QStringList m_lines;
};

} // namespace payoff
