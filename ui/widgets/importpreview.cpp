// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/importpreview.h"

#include "ui/models/importpreviewmodel.h"
#include "ui/models/importrecords.h"
#include "ui/models/importwords.h"
#include "ui/style/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/figuretable.h"
#include "ui/widgets/lockmark.h"
#include "ui/widgets/mappingheader.h"
#include "ui/widgets/namechips.h"

#include <QGridLayout>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace payoff {

namespace {

constexpr int besideEachOtherFrom = 780;
constexpr int mostRejectsShown = 8;
constexpr int whyColumn = 3;

} // namespace

ImportPreview::ImportPreview(QWidget *parent)
    : QWidget(parent),
      m_layout(new QGridLayout(this)),
      m_model(new ImportPreviewModel(this)),
      m_rejects(new RecordModel(rejectColumns(), this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(cardGap);
    m_layout->setColumnStretch(0, 1);
    makeColumns();
    makeChanges();
    makeRejects();
}

void ImportPreview::makeColumns()
{
    m_columnsCard = new Card(tr("Columns"), this);
    m_table = new FigureTable(tr("First rows of the file"), m_columnsCard);
    m_mapping = new MappingHeader(m_table);
    m_table->setHorizontalHeader(m_mapping);
    m_table->setModel(m_model);
    m_columnsCard->setContent(m_table);
    // The table leaves room for its scroll bar once that is there.
    connect(
        m_table->horizontalScrollBar(), &QScrollBar::rangeChanged, m_table,
        [this] { m_table->updateGeometry(); }, Qt::QueuedConnection);
    m_layout->addWidget(m_columnsCard, 0, 0, 1, 2);
    connect(m_mapping, &MappingHeader::fieldPicked, this, &ImportPreview::fieldPicked);
}

void ImportPreview::makeChanges()
{
    m_changesCard = new Card(tr("What will change"), this);
    auto *content = new QWidget(m_changesCard);
    m_changes = new QGridLayout(content);
    m_changes->setContentsMargins(0, 0, 0, 0);
    m_changes->setHorizontalSpacing(16);
    m_changes->setVerticalSpacing(8);
    m_changes->setColumnStretch(1, 1);
    m_changesCard->setContent(content);
    m_layout->addWidget(m_changesCard, 1, 0, Qt::AlignTop);
}

void ImportPreview::makeRejects()
{
    m_rejectsCard = new Card(QString(), this);
    auto *content = new QWidget(m_rejectsCard);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_rejectsTable = new FigureTable(tr("Rows that cannot be read"), content);
    m_rejectsTable->setModel(m_rejects);
    m_rejectsTable->setGrowingColumn(whyColumn);
    auto *line = new QWidget(content);
    auto *lineLayout = new QHBoxLayout(line);
    lineLayout->setContentsMargins(0, 0, 0, 0);
    m_rejectsText = makeMutedLabel({}, line);
    m_rejectsText->setWordWrap(true);
    m_save = new QPushButton(tr("&Save list…"), line);
    m_save->setAccessibleDescription(
        tr("Writes the rows that cannot be read to a CSV file, with the reasons"));
    lineLayout->addWidget(m_rejectsText, 1);
    lineLayout->addWidget(m_save);
    layout->addWidget(m_rejectsTable);
    layout->addWidget(line);
    m_rejectsCard->setContent(content);
    m_layout->addWidget(m_rejectsCard, 1, 1, Qt::AlignTop);
    connect(m_save, &QPushButton::clicked, this, &ImportPreview::saveRejectsAsked);
}

void ImportPreview::setOutcome(const ImportOutcome &outcome, const QStringList &newChannels,
                               const Format &format)
{
    const QVector<RejectedRow> rejects = outcome.report ? outcome.report->rejects : QVector<RejectedRow>();
    m_model->setPreview(outcome.preview, rejects);
    QVector<std::optional<Field>> fields;
    QStringList uses;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        fields.append(m_model->fieldAt(column));
        uses.append(m_model->useOf(column));
    }
    m_mapping->setFields(fields, uses,
                         outcome.request.profile.sales.has_value() || !outcome.preview.ledger.isEmpty());
    m_table->setGrowingColumn(-1);
    m_columnsCard->setVisible(!outcome.preview.headers.isEmpty());
    m_columnsCard->setSubtitle(tr("what each is read as; the first rows as they stand in the file"));
    m_changesCard->setVisible(outcome.report.has_value());
    m_rejectsCard->setVisible(outcome.report && outcome.report->batch.rejected > 0);
    if (outcome.report) {
        showChanges(*outcome.report, newChannels, format);
        showRejects(*outcome.report, format);
    }
}

void ImportPreview::addChange(const QString &name, QWidget *value)
{
    const int row = m_changes->rowCount();
    m_changes->addWidget(makeMutedLabel(name, m_changesCard), row, 0, Qt::AlignTop);
    m_changes->addWidget(value, row, 1);
}

void ImportPreview::addHeld(qint64 count, const Format &format)
{
    const QString reason = tr("their month is closed; reopen it to take them in");
    auto *line = new QWidget(m_changesCard);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *lock = new LockMark(line);
    lock->setText(reason);
    auto *label = new QLabel(line);
    label->setTextFormat(Qt::PlainText);
    //: A number of rows and what is to be known of them
    label->setText(tr("%1 – %2").arg(format.count(count), reason));
    layout->addWidget(lock);
    layout->addWidget(label);
    layout->addStretch();
    addChange(tr("Held back"), line);
}

void ImportPreview::showChanges(const ImportReport &report, const QStringList &newChannels,
                                const Format &format)
{
    while (QLayoutItem *item = m_changes->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const ImportBatch &batch = report.batch;
    const auto addCount = [&](const QString &name, qint64 count, const QString &note) {
        auto *label = new QLabel(m_changesCard);
        label->setTextFormat(Qt::PlainText);
        //: A number of rows and what is to be known of them
        label->setText(note.isEmpty() ? format.count(count) : tr("%1 – %2").arg(format.count(count), note));
        addChange(name, label);
        // As wide as its text: a label would put a number where numbers, not names, begin.
        m_changes->setAlignment(label, Qt::AlignLeft | Qt::AlignTop);
    };
    addCount(tr("New rows"), batch.imported, {});
    addCount(tr("Updated rows"), batch.updated,
             batch.updated > 0 ? tr("same days, campaign and channel, new numbers") : QString());
    addCount(tr("Unchanged"), batch.unchanged, {});
    if (batch.held > 0)
        addHeld(batch.held, format);
    if (report.summed > 0)
        addCount(tr("Summed"), report.summed, tr("rows of the same days and names become one"));
    if (batch.notCounted > 0)
        addCount(tr("Not counted"), batch.notCounted, tr("payments that failed or are open, and tests"));
    if (batch.totalsRows > 0)
        addCount(tr("Rows of totals"), batch.totalsRows, tr("left out"));
    if (report.totals) {
        auto *label = new QLabel(totalsInWords(*report.totals, format), m_changesCard);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        addChange(tr("Sums"), label);
    }
    const auto addNames = [this](const QString &name, const QStringList &names) {
        if (names.isEmpty())
            return;
        auto *chips = new NameChips(name, m_changesCard);
        chips->setNames(names);
        addChange(name, chips);
    };
    addNames(tr("New channels"), newChannels);
    addNames(tr("New campaigns"), report.newCampaigns);
}

void ImportPreview::showRejects(const ImportReport &report, const Format &format)
{
    m_rejects->setRecords(rejectRecords(report.rejects, mostRejectsShown, format));
    m_rejectsCard->setTitle(tr("%Ln row(s) cannot be read", nullptr, int(report.batch.rejected)));
    const auto more = int(report.batch.rejected - m_rejects->rowCount());
    const QString text = tr("They are left out. The list holds them with the reasons, to be corrected and "
                            "imported again.");
    m_rejectsText->setText(more > 0 ? tr("And %Ln more.", nullptr, more) + u' ' + text : text);
}

void ImportPreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isBeside = event->size().width() >= besideEachOtherFrom;
    m_layout->removeWidget(m_rejectsCard);
    m_layout->addWidget(m_rejectsCard, isBeside ? 1 : 2, isBeside ? 1 : 0, 1, isBeside ? 1 : 2, Qt::AlignTop);
    m_layout->removeWidget(m_changesCard);
    m_layout->addWidget(m_changesCard, 1, 0, 1, isBeside ? 1 : 2, Qt::AlignTop);
    m_layout->setColumnStretch(1, isBeside ? 1 : 0);
}

} // namespace payoff
