// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/kpicarddialog.h"

#include "core/roi/kpiseries.h"
#include "ui/charts/serieschart.h"
#include "ui/models/kpidetail.h"
#include "ui/models/viewtext.h"
#include "ui/style/tokens.h"
#include "ui/text/errortext.h"
#include "ui/text/figurewords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/figuretable.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QDialogButtonBox>
#include <QScrollArea>
#include <QVBoxLayout>

namespace payoff {

namespace {

constexpr QSize cardSize(820, 720);
constexpr int chartHeight = 200;
constexpr int mostRows = 12;
constexpr int enoughForSpread = 3;

QLabel *makeText(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

KpiCardDialog::KpiCardDialog(const Document &document, const FileChooser &files, const Format &format,
                             KpiCardQuestion question, QString name, QWidget *parent)
    : QDialog(parent),
      m_document(document),
      m_files(files),
      m_format(format),
      m_question(std::move(question)),
      m_name(std::move(name))
{
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget(area);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(20, 20, 20, 8);
    column->setSpacing(cardGap);
    const auto card = kpiCard(m_document.workspace(), m_question);
    if (card) {
        m_card = *card;
        m_text = kpiCardText(m_card, m_question.figure, m_name,
                             {m_document.contents(), m_document.currency(),
                              m_document.workspace().settings().calendar, m_format});
        for (QWidget *each : {makeHead(), makeRows(), makeHistory(), makeJudgement()})
            column->addWidget(each);
        showRows();
        showHistory();
    } else {
        column->addWidget(makeText(sentence(card.error()), inside));
    }
    column->addStretch(1);
    area->setWidget(inside);
    setWindowTitle(tr("%1 – %2").arg(m_text.title, m_text.subject));
    area->setAccessibleName(windowTitle());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 12);
    layout->addWidget(area, 1);
    layout->addWidget(buttons);
    buttons->setContentsMargins(20, 0, 20, 0);
    resize(parent ? cardSize.boundedTo(parent->window()->size()) : cardSize);
}

QWidget *KpiCardDialog::makeHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *title = makeText(m_text.title, head);
    title->setFont(fontFor(FontRole::CardTitle, font()));
    auto *figure = makeText(m_text.figure, head);
    figure->setFont(fontFor(FontRole::Figure, font()));
    layout->addWidget(title);
    layout->addWidget(makeMutedLabel(m_text.subject, head));
    layout->addWidget(figure);
    for (const QString &line : {m_text.range, m_text.reason}) {
        if (!line.isEmpty())
            layout->addWidget(makeText(line, head));
    }
    if (!m_text.words.isEmpty())
        layout->addWidget(makeText(m_text.words, head));
    for (const QString &line : {m_text.formula, m_text.filledIn}) {
        if (!line.isEmpty())
            layout->addWidget(makeText(line, head));
    }
    auto *labels = makeMutedLabel(m_text.labels.join(QStringLiteral(" · ")), head);
    labels->setFont(fontFor(FontRole::Small, font()));
    labels->setAccessibleName(tr("Kind of figure: %1").arg(m_text.labels.join(QStringLiteral(", "))));
    labels->setVisible(!m_text.labels.isEmpty());
    layout->addWidget(labels);
    return head;
}

QWidget *KpiCardDialog::makeRows()
{
    auto *card = new Card(tr("What it is made of"), this);
    const QString things = m_question.of == Dimension::Channel ? tr("by campaign") : tr("by channel");
    m_rowsBy = new SegmentedControl(tr("Rows"), {things, tr("over time")}, card);
    card->addControl(m_rowsBy);
    auto *content = new QWidget(card);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_table = new FigureTable(tr("What it is made of"), content);
    m_table->setMostRows(mostRows);
    m_sources = makeMutedLabel(QString(), content);
    m_sources->setWordWrap(true);
    layout->addWidget(m_table);
    layout->addWidget(m_sources);
    card->setContent(content);
    connect(m_rowsBy, &SegmentedControl::picked, this, [this] {
        m_question.byTime = m_rowsBy->current() == 1;
        if (const auto asked = kpiCard(m_document.workspace(), m_question))
            m_card = *asked;
        showRows();
    });
    return card;
}

void KpiCardDialog::showRows()
{
    auto *model = new RecordModel(kpiCardColumns(m_card, m_question.figure), m_table);
    model->setRecords(kpiCardRecords(m_card, m_question.figure, m_document.currency(), m_format));
    QAbstractItemModel *before = m_table->model();
    m_table->setModel(model);
    m_table->setGrowingColumn(0);
    delete before;
    m_sources->setText(m_text.sources);
    m_sources->setVisible(!m_text.sources.isEmpty());
}

QWidget *KpiCardDialog::makeHistory()
{
    auto *card = new Card(tr("How it was before"), this);
    auto *content = new QWidget(card);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    m_chart = new SeriesChart(m_files, content);
    m_chart->setMinimumHeight(chartHeight);
    m_history = makeMutedLabel(QString(), content);
    m_history->setWordWrap(true);
    layout->addWidget(m_chart);
    layout->addWidget(m_history);
    card->setContent(content);
    card->addControl(m_chart->viewSwitch());
    return card;
}

void KpiCardDialog::showHistory()
{
    View view = m_question.view;
    if (m_question.of)
        view.filters = narrowed(view.filters, *m_question.of, m_question.id);
    const auto series = kpiSeries(m_document.workspace(), view, m_question.of, {m_question.figure});
    if (!series) {
        m_history->setText(sentence(series.error()));
        return;
    }
    KpiSubject subject;
    subject.currency = m_document.currency();
    subject.calendar = m_document.workspace().settings().calendar;
    subject.period = m_card.period;
    const QString name = m_name.isEmpty() ? tr("All channels") : m_name;
    const ChannelLook look{{m_question.id}, name, int(std::max(m_question.id - 1, qint64(0)))};
    const SeriesChartData chart = overTimeChart(*series, 0, m_question.figure, {look}, subject);
    m_chart->display(chart, m_format);
    m_chart->setCaption(chart.title, m_text.subject);
    m_history->setText(spread(chart));
    m_history->setVisible(!m_history->text().isEmpty());
}

QString KpiCardDialog::spread(const SeriesChartData &chart) const
{
    QVector<double> before;
    for (const ChartSeries &series : chart.series) {
        for (int period = 0; period < chart.periods.size(); ++period) {
            const auto value = series.values.value(period);
            if (value && chart.periods[period].range.last < m_card.period.range.first)
                before.push_back(*value);
        }
    }
    const auto found = spreadOf(before);
    if (!found || found->count < enoughForSpread)
        return tr("There are too few periods before to say what is usual.");
    const QString others = tr("%n period(s) before", nullptr, int(found->count));
    return spreadText(m_question.figure, *found, others, m_document.currency(), m_format);
}

QString KpiCardDialog::history() const { return m_history->text(); }

QWidget *KpiCardDialog::makeJudgement()
{
    auto *card = new Card(tr("How to judge it"), this);
    auto *content = new QWidget(card);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (const auto &[question, answer] : std::as_const(m_text.questions)) {
        layout->addWidget(makeMutedLabel(question, content));
        layout->addWidget(makeText(answer, content));
        layout->addSpacing(4);
    }
    card->setContent(content);
    return card;
}

} // namespace payoff
