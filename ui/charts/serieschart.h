// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/serieschartdata.h"
#include "ui/widgets/filechooser.h"

#include <QWidget>

class QAction;
class QLabel;

namespace payoff {

class ChartLegend;
class FigureTable;
class SegmentedControl;
class SeriesPlot;
class SeriesTableModel;

/// A chart over time with its legend, and the same numbers as a table. Fed by value.
class SeriesChart : public QWidget {
    Q_OBJECT

public:
    explicit SeriesChart(const FileChooser &files, QWidget *parent = nullptr);

    void display(const SeriesChartData &chartData, const Format &format);
    /// What the chart is, in words, for exports.
    void setCaption(const QString &title, const QString &subtitle);
    /// Switches between drawing and table.
    void showTable(bool asTable);
    [[nodiscard]] bool isTable() const;

    /// The control that switches between both, to be placed beside the title.
    [[nodiscard]] SegmentedControl *viewSwitch() const { return m_switch; }
    [[nodiscard]] SeriesPlot *plot() const { return m_plot; }
    [[nodiscard]] ChartLegend *legend() const { return m_legend; }

Q_SIGNALS:
    /// The user asked for that period.
    void periodPicked(const payoff::Period &period);
    /// Something could not be written; a sentence for people.
    void failed(const QString &sentence);

private:
    void makeActions();
    QAction *addMenuAction(const QString &text);
    void describe(int crosshair);
    void saveAs(const QString &title, const QString &suffix);

    const FileChooser &m_files;
    SeriesChartData m_data;
    Format m_format;
    QString m_title;
    QString m_subtitle;
    SegmentedControl *m_switch;
    ChartLegend *m_legend;
    SeriesPlot *m_plot;
    SeriesTableModel *m_model;
    FigureTable *m_table;
    QLabel *m_nothing;
};

} // namespace payoff
