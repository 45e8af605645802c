// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/audiencepage.h"

#include "core/roi/queryengine.h"
#include "ui/models/audiencerecords.h"
#include "ui/style/tokens.h"
#include "ui/text/errortext.h"
#include "ui/widgets/personacard.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/wayon.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace payoff {

namespace {

constexpr int narrowestCard = 340;
constexpr int mostColumns = 3;

Query questionBy(Dimension dimension, const Document &document)
{
    Query query;
    query.figures = audienceFigures();
    query.by = {dimension};
    query.days =
        periodShown(document.view(), document.asOf(), document.workspace().settings().calendar).range;
    query.filters = document.view().filters;
    query.bases = document.view().bases;
    query.bases.cost = CostBasis::Ads; // no other cost is known by segment or persona
    return query;
}

} // namespace

AudiencePage::AudiencePage(const PageTools &tools, QWidget *parent)
    : Page(tr("Audience"), tools, parent)
{
    QWidget *content = makeContent(Above::FilterBar);
    m_personas = new QWidget(content);
    m_grid = new QGridLayout(m_personas);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(cardGap);
    m_noPersonas = new Card(tr("Personas"), content);
    auto *way =
        new WayOn(QStringLiteral("audience"), tr("Describe a persona"),
                  tr("Who is addressed, in your own words: age, interests, what they read and buy. Campaigns "
                     "aim at personas, and results are shown by them."),
                  m_noPersonas);
    m_noPersonas->setContent(way);
    m_segmentCard = new Card(tr("Segments"), content);
    m_segments = new RecordTable(tr("Segments"), segmentColumns(), 0, m_segmentCard);
    m_segments->setEmptyText(
        tr("No segment yet. They come with imports that break results down by age, gender, "
           "region or placement, or are added by hand."));
    auto *addSegment = new QPushButton(tr("Add &segment…"), m_segmentCard);
    auto *segments = new QWidget(m_segmentCard);
    auto *column = new QVBoxLayout(segments);
    column->setContentsMargins(0, 0, 0, 0);
    m_findings = new QLabel(segments);
    m_findings->setTextFormat(Qt::PlainText);
    m_findings->setWordWrap(true);
    column->addWidget(m_findings);
    column->addWidget(m_segments);
    m_segmentCard->setContent(segments);
    m_segmentCard->addControl(m_segments->editButton());
    m_segmentCard->addControl(addSegment);
    for (QWidget *each :
         {m_personas, static_cast<QWidget *>(m_noPersonas), static_cast<QWidget *>(m_segmentCard)})
        content->layout()->addWidget(each);
    finishContent();
    connect(way, &QAbstractButton::clicked, this, &AudiencePage::runMainAction);
    connect(addSegment, &QPushButton::clicked, this, [this] {
        Q_EMIT formAsked({Thing::Segment, 0, {}, {}, {}});
    });
    connect(m_segments, &RecordTable::activated, this, [this](qint64 id) {
        Q_EMIT formAsked({Thing::Segment, id, {}, {}, {}});
    });
}

QString AudiencePage::mainAction() const { return tr("Add persona"); }

void AudiencePage::runMainAction() { Q_EMIT formAsked({Thing::Persona, 0, {}, {}, {}}); }

bool AudiencePage::searchTables()
{
    m_segments->focusSearch();
    return true;
}

void AudiencePage::report(const Error &error) { Q_EMIT failed(sentence(error)); }

void AudiencePage::refresh(TouchedThings)
{
    showPersonas();
    showSegments();
}

void AudiencePage::showPersonas()
{
    const auto results = runQuery(document().workspace(), questionBy(Dimension::Persona, document()));
    if (!results)
        return report(results.error());
    for (QWidget *card : std::as_const(m_cards)) {
        card->hide();
        card->deleteLater();
    }
    m_cards.clear();
    const Contents &contents = document().contents();
    for (const Persona &persona : contents.personas) {
        if (persona.isArchived)
            continue;
        auto *card =
            new PersonaCard(persona.name, personaFacts(persona, contents),
                            personaResults(persona, *results, document().currency(), format()), m_personas);
        connect(card, &PersonaCard::editAsked, this, [this, id = persona.id] {
            Q_EMIT formAsked({Thing::Persona, id.value, {}, {}, {}});
        });
        card->setVisible(true);
        m_cards.push_back(card);
    }
    m_personas->setVisible(!m_cards.isEmpty());
    m_noPersonas->setVisible(m_cards.isEmpty());
    m_columns = 0;
    arrange();
}

void AudiencePage::showSegments()
{
    const auto results = runQuery(document().workspace(), questionBy(Dimension::Segment, document()));
    if (!results)
        return report(results.error());
    m_segments->setRecords(segmentRecords(document().contents(), *results, document().currency(), format()));
    m_segmentCard->setSubtitle(
        tr("amounts in %1; ad spend is the only cost known by segment").arg(document().currency().code()));
    m_findings->setText(segmentFindings(document().contents(), *results, document().currency(), format()));
    m_findings->setVisible(!m_findings->text().isEmpty());
}

void AudiencePage::arrange()
{
    const int columns = std::clamp(viewport()->width() / narrowestCard, 1, mostColumns);
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (QWidget *card : std::as_const(m_cards))
        m_grid->removeWidget(card);
    for (int i = 0; i < m_cards.size(); ++i)
        m_grid->addWidget(m_cards[i], i / columns, i % columns);
    for (int column = 0; column < mostColumns; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void AudiencePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

} // namespace payoff
