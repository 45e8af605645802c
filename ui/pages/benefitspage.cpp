// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/benefitspage.h"

#include "ui/models/benefitrecords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/figuretable.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace payoff {

namespace {

constexpr int descriptionColumn = 2;
constexpr int evidenceColumn = 3;
constexpr int placeColumn = 5;
constexpr int textColumn = 1;

enum Shown { Everything, LastYear, ThisMonth };

} // namespace

BenefitsPage::BenefitsPage(const PageTools &tools, QWidget *parent)
    : Page(tr("Benefits and notes"), tools, parent)
{
    auto *content = makeContent();
    content->layout()->addWidget(makeHeader());
    makeBenefits();
    makeNotes();
    content->layout()->addWidget(m_benefitsCard);
    content->layout()->addWidget(m_notesCard);
    finishContent();
}

QWidget *BenefitsPage::makeHeader()
{
    auto *header = new PageHeader(tr("Benefits and notes"), this);
    m_period = new SegmentedControl(tr("Which days are listed"),
                                    {tr("All"), tr("Last 12 months"), tr("This month")}, header);
    header->addControl(m_period);
    header->setHint(tr("What has no price stands beside the money, never inside ROI."));
    QPushButton *addNote = header->addButton(tr("Add &note"));
    QPushButton *addBenefit = header->addMainButton(tr("&Add benefit"));
    connect(addNote, &QPushButton::clicked, this, [this] { Q_EMIT formAsked({Thing::Note, 0, {}, {}, {}}); });
    connect(addBenefit, &QPushButton::clicked, this, [this] {
        Q_EMIT formAsked({Thing::Benefit, 0, {}, {}, {}});
    });
    connect(m_period, &SegmentedControl::picked, this, [this] { update(Touched::Notes); });
    return header;
}

void BenefitsPage::makeBenefits()
{
    m_benefitsCard = new Card(tr("Benefits"), this);
    m_benefits = new RecordTable(tr("Benefits"), benefitColumns(), descriptionColumn, m_benefitsCard);
    m_benefits->table()->setGivingColumns({evidenceColumn, descriptionColumn, placeColumn});
    m_benefits->sortBy(0, Qt::DescendingOrder);
    m_benefitsCard->setContent(m_benefits);
    m_benefits->editButton()->setText(tr("&Edit…"));
    m_benefitsCard->addControl(m_benefits->editButton());
    connect(m_benefits, &RecordTable::activated, this, [this](qint64 id) {
        Q_EMIT formAsked({Thing::Benefit, id, {}, {}, {}});
    });
}

void BenefitsPage::makeNotes()
{
    m_notesCard = new Card(tr("Notes"), this);
    m_notes = new RecordTable(tr("Notes"), noteColumns(), textColumn, m_notesCard);
    m_notes->sortBy(0, Qt::DescendingOrder);
    m_notesCard->setContent(m_notes);
    m_notes->editButton()->setText(tr("E&dit…"));
    m_notesCard->addControl(m_notes->editButton());
    connect(m_notes, &RecordTable::activated, this, [this](qint64 id) {
        Q_EMIT formAsked({Thing::Note, id, {}, {}, {}});
    });
}

std::optional<DayRange> BenefitsPage::days() const
{
    const Month now = Month::of(document().asOf());
    switch (m_period->current()) {
    case LastYear:
        return DayRange{now.plus(-11).first(), now.last()};
    case ThisMonth:
        return now.range();
    default:
        return std::nullopt;
    }
}

bool BenefitsPage::searchTables()
{
    const bool isInNotes = m_benefits->search()->hasFocus();
    (isInNotes ? m_notes : m_benefits)->focusSearch();
    return true;
}

void BenefitsPage::refresh(TouchedThings things)
{
    if (!(things & (Touched::Notes | Touched::Names | Touched::Results | Touched::Settings)))
        return;
    const auto wanted = days();
    const QVector<Record> benefits = benefitRecords(document().contents(), wanted, format());
    const QVector<Record> notes = noteRecords(document().contents(), wanted, format());
    m_benefits->setEmptyText(
        wanted ? tr("No benefit was recorded for these days.")
               : tr("No benefit is recorded yet. Loyalty, reputation, trust, what customers say: write down "
                    "what was gained and what shows it. Reports put it beside the money."));
    m_notes->setEmptyText(wanted
                              ? tr("No note was written for these days.")
                              : tr("No note is written yet. A launch, a strike, a change of the algorithm: "
                                   "notes stand in the charts at their day and explain a bend."));
    m_benefits->setRecords(benefits);
    m_notes->setRecords(notes);
    m_benefitsCard->setSubtitle(benefits.isEmpty() ? QString()
                                                   : tr("%n benefit(s)", nullptr, int(benefits.size())));
    m_notesCard->setSubtitle(notes.isEmpty() ? QString() : tr("%n note(s)", nullptr, int(notes.size())));
}

} // namespace payoff
