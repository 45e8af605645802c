// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/campaignreviewform.h"

#include "core/analysis/goalprogress.h"
#include "ui/models/reviewtext.h"
#include "ui/models/viewtext.h"
#include "ui/style/tokens.h"
#include "ui/text/errortext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/figuretable.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace payoff {

namespace {

constexpr int reviewWidth = 860;
constexpr int notReviewed = -1;

} // namespace

CampaignReviewForm::CampaignReviewForm(const FormTools &tools, const Campaign &campaign, QWidget *parent)
    : ThingForm(tools, tr("Review campaign"), Repeat::Never, parent),
      m_before(campaign),
      m_model(new RecordModel(planColumns(), this)),
      m_plans(new FigureTable(tr("Planned and spent, by channel"), this)),
      m_name(new QLabel(campaign.name, this)),
      m_sentences(new QLabel(this)),
      m_goals(new QLabel(this)),
      m_outcome(new QComboBox(this)),
      m_learnings(makeTextField(4, this))
{
    m_outcome->addItem(outcomeText(std::nullopt), notReviewed);
    for (const auto &[outcome, key] : EnumKeys<CampaignOutcome>::keys)
        m_outcome->addItem(outcomeText(outcome), int(outcome));
    m_outcome->setCurrentIndex(m_outcome->findData(m_before.outcome ? int(*m_before.outcome) : notReviewed));
    m_learnings->setPlainText(m_before.learnings);
    addWide(makeReview());
    addHeading(tr("What to keep of it"));
    addField(tr("&Outcome"), m_outcome, tr("What failed is kept as a case, too: it is listed under Cases."));
    addField(tr("&Learnings"), m_learnings, tr("What to do again, what to do otherwise."));
    auto *baseline = new QPushButton(tr("&Baseline…"), this);
    baseline->setToolTip(tr("What would have come in without this campaign"));
    addExtraButton(baseline);
    connect(baseline, &QPushButton::clicked, this, [this] {
        const auto &all = contents().baselines;
        const auto own = std::find_if(all.begin(), all.end(),
                                      [&](const Baseline &each) { return each.campaign == m_before.id; });
        Q_EMIT baselineAsked(own == all.end() ? 0 : own->id.value);
    });
    connect(&document(), &Document::changed, this, &CampaignReviewForm::showReview);
    setMinimumWidth(parent ? std::min(reviewWidth, parent->window()->width() - 40) : reviewWidth);
    showReview();
    begin();
}

QWidget *CampaignReviewForm::makeReview()
{
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_plans->setModel(m_model);
    m_plans->setGrowingColumn(0);
    m_plans->setSelectionMode(QAbstractItemView::SingleSelection);
    m_name->setFont(fontFor(FontRole::CardTitle, font()));
    for (QLabel *each : {m_name, m_sentences, m_goals}) {
        each->setWordWrap(true);
        each->setTextFormat(Qt::PlainText);
    }
    layout->addWidget(m_name);
    layout->addWidget(m_sentences);
    layout->addWidget(m_goals);
    layout->addWidget(m_plans);
    QLabel *how =
        makeMutedLabel(tr("Over its whole life until %1; %2. Planned is ad spend; even pace is what was to "
                          "be spent by then.")
                           .arg(format().longDay(document().asOf()), basesInWords(document().view().bases)),
                       content);
    how->setWordWrap(true);
    layout->addWidget(how);
    return content;
}

void CampaignReviewForm::showReview()
{
    if (!document().isOpen() || !byId(contents().campaigns, m_before.id))
        return;
    const Workspace &workspace = document().workspace();
    const auto review = campaignReview(workspace, m_before.id, document().view().bases, document().asOf());
    if (!review) {
        m_sentences->setText(sentence(review.error()));
        return;
    }
    const ReviewWords words{contents(), document().currency(), format()};
    m_model->setRecords(planRecords(*review, words));
    m_sentences->setText(reviewSentences(*review, words).join(u'\n'));
    const auto progress = goalProgress(workspace, document().asOf());
    QStringList goals = progress ? goalSentences(m_before, *progress, words) : QStringList();
    if (goals.isEmpty())
        goals = QStringList{tr("It serves no goal. Its form says which goals it is for.")};
    else
        goals.prepend(tr("Goals that it serves:"));
    m_goals->setText(goals.join(u'\n'));
}

QString CampaignReviewForm::said() const
{
    return QStringList{m_name->text(), m_sentences->text(), m_goals->text()}.join(u'\n');
}

QVector<FieldProblem> CampaignReviewForm::problems() const
{
    if (const QString wrong = textProblem(m_learnings->toPlainText().trimmed()); !wrong.isEmpty())
        return {{m_learnings, wrong}};
    return {};
}

ChangeSet CampaignReviewForm::changes() const
{
    // As it is now: another form may have changed it meanwhile.
    const Campaign *stored = byId(contents().campaigns, m_before.id);
    const Campaign before = stored ? *stored : m_before;
    Campaign after = before;
    const int outcome = m_outcome->currentData().toInt();
    after.outcome = outcome == notReviewed ? std::nullopt : std::optional(CampaignOutcome(outcome));
    after.learnings = m_learnings->toPlainText().trimmed();
    return changesFrom(std::optional(before), after);
}

QString CampaignReviewForm::stepName() const { return tr("review campaign"); }

} // namespace payoff
