// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/roichart.h"

#include "ui/charts/chartexport.h"
#include "ui/charts/chartlegend.h"
#include "ui/charts/roiplot.h"
#include "ui/models/roitablemodel.h"
#include "ui/models/roitext.h"
#include "ui/text/errortext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/figuretable.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace payoff {

RoiChart::RoiChart(const FileChooser &files, QWidget *parent)
    : QWidget(parent),
      m_files(files),
      m_switch(new SegmentedControl(tr("Show as"), {tr("Chart"), tr("Table")}, this)),
      m_legend(new ChartLegend(this)),
      m_plot(new RoiPlot(this)),
      m_model(new RoiTableModel(this)),
      m_table(new FigureTable(tr("ROI by channel, table"), this)),
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
    m_plot->setAccessibleName(tr("ROI by channel, chart"));
    m_nothing->setWordWrap(true);
    m_nothing->setText(tr("No period shown has a return on investment. It needs both a cost and a value."));
    connect(m_switch, &SegmentedControl::picked, this, [this](int choice) { showTable(choice == 1); });
    connect(m_legend, &ChartLegend::hiddenChanged, m_plot, &RoiPlot::setHidden);
    connect(m_plot, &RoiPlot::crosshairMoved, this, &RoiChart::describe);
    connect(m_plot, &RoiPlot::periodActivated, this,
            [this](int period) { Q_EMIT periodPicked(m_data.periods[period]); });
    makeActions();
    showTable(false);
}

void RoiChart::makeActions()
{
    setContextMenuPolicy(Qt::ActionsContextMenu);
    m_plot->setContextMenuPolicy(Qt::NoContextMenu);
    QAction *table = addMenuAction(tr("Show as &table"));
    table->setShortcut(Qt::CTRL | Qt::Key_T);
    connect(table, &QAction::triggered, this, [this] { showTable(!isTable()); });
    QAction *picture = addMenuAction(tr("&Copy picture"));
    picture->setShortcut(QKeySequence::Copy);
    picture->setShortcutContext(Qt::WidgetShortcut);
    m_plot->addAction(picture);
    connect(picture, &QAction::triggered, this, &RoiChart::copyPicture);
    connect(addMenuAction(tr("Copy &numbers")), &QAction::triggered, this, &RoiChart::copyNumbers);
    connect(addMenuAction(tr("Save as &PNG…")), &QAction::triggered, this,
            [this] { saveAs(tr("Save chart as PNG"), QStringLiteral("png")); });
    connect(addMenuAction(tr("Save as &SVG…")), &QAction::triggered, this,
            [this] { saveAs(tr("Save chart as SVG"), QStringLiteral("svg")); });
    connect(addMenuAction(tr("Save numbers as CS&V…")), &QAction::triggered, this,
            [this] { saveAs(tr("Save numbers as CSV"), QStringLiteral("csv")); });
}

QAction *RoiChart::addMenuAction(const QString &text)
{
    auto *action = new QAction(text, this);
    addAction(action);
    return action;
}

void RoiChart::display(const RoiChartData &chartData, const Format &format)
{
    m_data = chartData;
    m_format = format;
    QVector<ChannelLook> channels;
    for (const RoiSeries &series : chartData.series)
        channels.append(series.channel);
    m_legend->setChannels(channels);
    m_plot->display(chartData, format, m_legend->hidden());
    m_model->display(chartData, format);
    describe(-1);
    showTable(isTable());
}

void RoiChart::setCaption(const QString &title, const QString &subtitle)
{
    m_title = title;
    m_subtitle = subtitle;
}

bool RoiChart::isTable() const { return m_switch->current() == 1; }

void RoiChart::showTable(bool asTable)
{
    const bool hasValues = m_data.hasValues();
    m_switch->setCurrent(asTable ? 1 : 0);
    m_switch->setVisible(hasValues);
    m_legend->setVisible(hasValues && !asTable);
    m_plot->setVisible(hasValues && !asTable);
    m_table->setVisible(hasValues && asTable);
    m_nothing->setVisible(!hasValues);
}

void RoiChart::describe(int crosshair)
{
    const QString text =
        crosshair < 0 ? spokenSummary(m_data, m_format) : spokenReading(m_data, crosshair, m_format);
    m_plot->setAccessibleDescription(text);
}

void RoiChart::copyPicture()
{
    QGuiApplication::clipboard()->setImage(chartImage(m_plot->picture(), {m_title, m_subtitle}));
}

void RoiChart::copyNumbers() { QGuiApplication::clipboard()->setText(m_table->tsv()); }

void RoiChart::saveAs(const QString &title, const QString &suffix)
{
    const QString path = m_files.save(this, title, m_title + u'.' + suffix,
                                      tr("%1 files (*.%2)").arg(suffix.toUpper(), suffix));
    if (path.isEmpty())
        return;
    const ChartCaption caption{m_title, m_subtitle};
    const Result<void> done = suffix == QLatin1String("png") ? saveChartPng(m_plot->picture(), caption, path)
        : suffix == QLatin1String("svg")                     ? saveChartSvg(m_plot->picture(), caption, path)
                                                             : saveChartCsv(roiCsv(m_data), path);
    if (!done)
        Q_EMIT failed(sentence(done.error()));
}

} // namespace payoff
