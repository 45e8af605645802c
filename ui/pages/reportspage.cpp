// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reportspage.h"

#include "core/base/atomicfile.h"
#include "core/closing/closedreport.h"
#include "ui/pages/reportchoices.h"
#include "ui/report/reportsheets.h"
#include "ui/report/reporttext.h"
#include "ui/report/summarytable.h"
#include "ui/shell/filenames.h"
#include "ui/style/tokens.h"
#include "ui/text/errortext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/pageview.h"
#include "ui/widgets/stepbutton.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QMimeData>

namespace payoff {

namespace {

constexpr int leastPreview = 320;
constexpr qreal pixelsPerInch = 96;

} // namespace

ReportsPage::ReportsPage(const PageTools &tools, QWidget *parent)
    : Page(tr("Reports"), tools, parent)
{
    auto *content = makeContent();
    auto *row = new QHBoxLayout;
    row->setSpacing(20);
    m_choices = new ReportChoices(document(), format(), memory(), content);
    row->addWidget(m_choices);
    row->addWidget(makePreview(), 1);
    auto *column = static_cast<QVBoxLayout *>(content->layout());
    column->addWidget(makeHeader());
    column->addLayout(row, 1);
    connect(m_choices, &ReportChoices::changed, this, [this] { update(Touched::Templates); });
    connect(m_choices, &ReportChoices::templateAsked, this, [this](qint64 id) {
        Q_EMIT formAsked({Thing::Template, id, {}, {}, {}});
    });
    connect(&document(), &Document::replaced, this, [this] {
        m_choices->startAnew();
        update(everything);
    });
}

QWidget *ReportsPage::makeHeader()
{
    auto *header = new PageHeader(tr("Reports"), widget());
    header->setHint(tr("The pages as they will be printed."));
    QPushButton *print = header->addButton(tr("Pri&nt…"));
    QPushButton *exports = header->addMainButton(tr("E&xport"));
    auto *menu = new QMenu(exports);
    menu->addAction(tr("As &PDF…"), this, [this] { exportAs(ReportFormat::Pdf); });
    menu->addAction(tr("As &web page…"), this, [this] { exportAs(ReportFormat::Html); });
    menu->addAction(tr("As &Excel workbook…"), this, [this] { exportAs(ReportFormat::Xlsx); });
    menu->addAction(tr("&Figures…"), this, [this] { Q_EMIT actionAsked(QStringLiteral("export")); });
    exports->setMenu(menu);
    connect(print, &QPushButton::clicked, this, &ReportsPage::print);
    return header;
}

QWidget *ReportsPage::makePreview()
{
    auto *part = new QWidget(widget());
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_preview = new PageView(tr("Pages of the report"), part);
    m_preview->setMinimumHeight(leastPreview);
    column->addWidget(makePreviewBar(part));
    column->addWidget(m_preview, 1);
    connect(m_preview, &PageView::pageTurned, this, &ReportsPage::showPage);
    connect(m_preview, &PageView::zoomed, this, &ReportsPage::showZoom);
    return part;
}

QWidget *ReportsPage::makePreviewBar(QWidget *parent)
{
    auto *bar = new QWidget(parent);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_back = new StepButton(StepButton::Direction::Back, tr("Previous page"), bar);
    m_on = new StepButton(StepButton::Direction::On, tr("Next page"), bar);
    m_place = new QLabel(bar);
    m_zoom = new QComboBox(bar);
    m_zoom->setAccessibleName(tr("Size of the pages"));
    m_zoom->addItem(tr("Page width"), -1);
    m_zoom->addItem(tr("Whole page"), 0);
    for (const int percent : {50, 75, 100, 150, 200})
        m_zoom->addItem(format().percent(percent / 100.0), percent);
    m_copy = new QPushButton(tr("Cop&y"), bar);
    m_copy->setToolTip(tr("Copies a table or chart of the report, for another program"));
    m_copyMenu = new QMenu(m_copy);
    m_copy->setMenu(m_copyMenu);
    row->addWidget(m_back);
    row->addWidget(m_place);
    row->addWidget(m_on);
    row->addStretch(1);
    row->addWidget(m_zoom);
    row->addWidget(m_copy);
    connect(m_back, &QAbstractButton::clicked, this, [this] { m_preview->setPage(m_preview->page() - 1); });
    connect(m_on, &QAbstractButton::clicked, this, [this] { m_preview->setPage(m_preview->page() + 1); });
    connect(m_zoom, &QComboBox::activated, this, &ReportsPage::pickZoom);
    return bar;
}

QPageSize ReportsPage::paper() const { return pageSizeOf(m_choices->paper()); }

void ReportsPage::refresh(TouchedThings)
{
    m_choices->showDocument();
    const auto data = reportOf(document().workspace(), m_choices->request());
    if (!data) {
        m_preview->setPages({});
        Q_EMIT failed(sentence(data.error()));
        return;
    }
    m_report = reportDocument(*data, m_choices->language());
    const QPageLayout layout = reportLayout(paper());
    const ReportFit fit = fitOf(m_report, layout);
    m_preview->setPages(
        {fit.pages, layout.fullRect(QPageLayout::Inch).size() * pixelsPerInch,
         [this, layout, fit](int page, qreal scale) { return pageOf(m_report, layout, fit, page, scale); }});
    m_preview->setAccessibleDescription(m_report.title + QStringLiteral(". ") + m_report.subtitle);
    fillCopyMenu();
}

void ReportsPage::showPage()
{
    const int count = m_preview->pageCount();
    m_place->setText(
        count == 0 ? QString()
                   //: The page shown and how many there are
                   : tr("Page %1 of %2").arg(format().count(m_preview->page() + 1), format().count(count)));
    m_back->setEnabled(m_preview->page() > 0);
    m_on->setEnabled(m_preview->page() + 1 < count);
}

void ReportsPage::showZoom()
{
    const int percent = qRound(m_preview->scale() * 100);
    switch (m_preview->zoom()) {
    case PageView::Zoom::Width:
        return m_zoom->setCurrentIndex(m_zoom->findData(-1));
    case PageView::Zoom::Page:
        return m_zoom->setCurrentIndex(m_zoom->findData(0));
    case PageView::Zoom::Fixed:
        m_zoom->setPlaceholderText(format().percent(percent / 100.0));
        m_zoom->setCurrentIndex(m_zoom->findData(percent));
    }
}

void ReportsPage::pickZoom()
{
    const int chosen = m_zoom->currentData().toInt();
    if (chosen > 0)
        m_preview->setZoom(PageView::Zoom::Fixed, chosen / 100.0);
    else
        m_preview->setZoom(chosen < 0 ? PageView::Zoom::Width : PageView::Zoom::Page);
}

void ReportsPage::fillCopyMenu()
{
    m_copyMenu->clear();
    for (const ReportCopy &each : copiesOf(m_report)) {
        const bool isChart = std::holds_alternative<ReportChart>(each.block);
        QString name = each.name;
        name.replace(u'&', QLatin1String("&&"));
        m_copyMenu->addAction(isChart ? tr("Chart: %1").arg(name) : tr("Table: %1").arg(name), this,
                              [this, each] { copy(each); });
    }
    m_copy->setEnabled(!m_copyMenu->isEmpty());
}

void ReportsPage::copy(const ReportCopy &copy)
{
    QGuiApplication::clipboard()->setMimeData(mimeOf(copy, m_report).release());
    Q_EMIT told(tr("Copied: %1.").arg(isolatedName(copy.name)));
}

void ReportsPage::print()
{
    prepare();
    switch (printReport(m_report, paper(), m_printers, this)) {
    case Printing::Done:
        Q_EMIT told(tr("The report was sent to the printer."));
        break;
    case Printing::NoPrinter:
        Q_EMIT failed(tr("This computer has no printer, so nothing was printed. Set one up, or export the "
                         "report as PDF and print it elsewhere."));
        break;
    case Printing::Failed:
        Q_EMIT failed(tr("The printer did not take the report. Nothing was printed. Look at the printer, or "
                         "export the report as PDF."));
        break;
    case Printing::Cancelled:
        break;
    }
}

Result<void> ReportsPage::write(ReportFormat format, const QString &path) const
{
    ReportDocument report = m_report;
    if (format == ReportFormat::Xlsx) {
        const ReportRequest asked = m_choices->request();
        const auto appended =
            appendSummary(report, document().workspace(), {asked.days, asked.filters, asked.bases});
        if (!appended)
            return appended;
    }
    return writeAtomically(path,
                           [&](QIODevice &device) { return writeReport(report, format, paper(), device); });
}

void ReportsPage::exportAs(ReportFormat format)
{
    prepare();
    const QString suffix = toKey(format);
    const QString name =
        QStringLiteral("%1 %2.%3")
            .arg(fileNameFrom(m_report.title),
                 fileNameFrom(m_choices->period().key(document().workspace().settings().calendar)), suffix);
    const QString chosen = files().save(this, tr("Export the report"), name, fileFilterOf(suffix));
    if (chosen.isEmpty())
        return;
    const QString path = withSuffix(chosen, suffix);
    if (const auto written = write(format, path); !written)
        return void(failed(sentence(written.error())));
    Q_EMIT told(tr("The report was written to “%1”.").arg(isolatedName(QFileInfo(path).fileName())));
}

void ReportsPage::showThing(qint64 id) { m_choices->setMonth({qint32(id)}); }

} // namespace payoff
