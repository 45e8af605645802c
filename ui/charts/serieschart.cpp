// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/serieschart.h"

#include "ui/charts/chartexport.h"
#include "ui/charts/chartlegend.h"
#include "ui/charts/seriesplot.h"
#include "ui/models/seriestablemodel.h"
#include "ui/text/errortext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/figuretable.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

namespace payoff {

SeriesChart::SeriesChart(const FileChooser &files, QWidget *parent)
    : QWidget(parent),
      m_files(files),
      m_switch(new SegmentedControl(tr("Show as"), {tr("Chart"), tr("Table")}, this)),
      m_legend(new ChartLegend(this)),
      m_plot(new SeriesPlot(this)),
      m_model(new SeriesTableModel(this)),
      m_table(new FigureTable(tr("Numbers of the chart"), this)),
      m_nothing(makeMutedLabel(QString(), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_switch, 0, Qt::AlignRight);
    layout->addWidget(m_legend);
    layout->addWidget(m_plot, 1);
    layout->addWidget(m_table);
    layout->addWidget(m_nothing);
    m_table->setModel(m_model);
    m_nothing->setWordWrap(true);
    connect(m_switch, &SegmentedControl::picked, this, [this](int choice) { showTable(choice == 1); });
    connect(m_legend, &ChartLegend::hiddenChanged, m_plot, &SeriesPlot::setHidden);
    connect(m_plot, &SeriesPlot::crosshairMoved, this, &SeriesChart::describe);
    connect(m_plot, &SeriesPlot::periodActivated, this,
            [this](int period) { Q_EMIT periodPicked(m_data.periods[period]); });
    makeActions();
    showTable(false);
}

void SeriesChart::makeActions()
{
    setContextMenuPolicy(Qt::ActionsContextMenu);
    m_plot->setContextMenuPolicy(Qt::NoContextMenu);
    connect(addMenuAction(tr("Show as &table")), &QAction::triggered, this,
            [this] { showTable(!isTable()); });
    QAction *picture = addMenuAction(tr("&Copy picture"));
    picture->setShortcut(QKeySequence::Copy);
    picture->setShortcutContext(Qt::WidgetShortcut);
    m_plot->addAction(picture);
    connect(picture, &QAction::triggered, this, [this] {
        QGuiApplication::clipboard()->setImage(chartImage(m_plot->picture(), {m_title, m_subtitle}));
    });
    connect(addMenuAction(tr("Copy &numbers")), &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(m_table->tsv()); });
    connect(addMenuAction(tr("Save as &PNG…")), &QAction::triggered, this,
            [this] { saveAs(tr("Save chart as PNG"), QStringLiteral("png")); });
    connect(addMenuAction(tr("Save as &SVG…")), &QAction::triggered, this,
            [this] { saveAs(tr("Save chart as SVG"), QStringLiteral("svg")); });
    connect(addMenuAction(tr("Save numbers as CS&V…")), &QAction::triggered, this,
            [this] { saveAs(tr("Save numbers as CSV"), QStringLiteral("csv")); });
}

QAction *SeriesChart::addMenuAction(const QString &text)
{
    auto *action = new QAction(text, this);
    addAction(action);
    return action;
}

void SeriesChart::display(const SeriesChartData &chartData, const Format &format)
{
    m_data = chartData;
    m_format = format;
    QVector<ChannelLook> looks;
    for (const ChartSeries &series : chartData.series)
        looks.append(series.look);
    m_legend->setChannels(looks);
    m_plot->display(chartData, format);
    m_plot->setHidden(m_legend->hidden());
    m_plot->setAccessibleName(chartData.title);
    m_table->setAccessibleName(tr("%1, table").arg(chartData.title));
    m_model->display(chartData, format);
    m_nothing->setText(chartData.nothing);
    describe(-1);
    showTable(isTable());
}

void SeriesChart::setCaption(const QString &title, const QString &subtitle)
{
    m_title = title;
    m_subtitle = subtitle;
}

bool SeriesChart::isTable() const { return m_switch->current() == 1; }

void SeriesChart::showTable(bool asTable)
{
    const bool hasValues = m_data.hasValues();
    m_switch->setCurrent(asTable ? 1 : 0);
    m_switch->setVisible(hasValues);
    m_legend->setVisible(hasValues && !asTable && m_data.series.size() > 1);
    m_plot->setVisible(hasValues && !asTable);
    m_table->setVisible(hasValues && asTable);
    m_nothing->setVisible(!hasValues);
}

void SeriesChart::describe(int crosshair)
{
    m_plot->setAccessibleDescription(crosshair < 0 ? spokenSummary(m_data, m_format)
                                                   : spokenReading(m_data, crosshair, m_format));
}

void SeriesChart::saveAs(const QString &title, const QString &suffix)
{
    const QString path = m_files.save(this, title, m_title + u'.' + suffix,
                                      tr("%1 files (*.%2)").arg(suffix.toUpper(), suffix));
    if (path.isEmpty())
        return;
    const ChartCaption caption{m_title, m_subtitle};
    const Result<void> done = suffix == QLatin1String("png") ? saveChartPng(m_plot->picture(), caption, path)
        : suffix == QLatin1String("svg")                     ? saveChartSvg(m_plot->picture(), caption, path)
                                                             : saveChartCsv(seriesCsv(m_data), path);
    if (!done)
        Q_EMIT failed(sentence(done.error()));
}

} // namespace payoff
