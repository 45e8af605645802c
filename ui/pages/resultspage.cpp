// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/resultspage.h"

#include "core/base/names.h"
#include "ui/models/resultlistmodel.h"
#include "ui/models/viewtext.h"
#include "ui/style/tokens.h"
#include "ui/text/errortext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/longtable.h"
#include "ui/widgets/pausedsearch.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <memory>

namespace payoff {

namespace {

constexpr int searchWidth = 240;

} // namespace

ResultsPage::ResultsPage(const PageTools &tools, QWidget *parent)
    : Page(tr("Results"), tools, parent),
      m_model(new ResultListModel(this))
{
    QWidget *page = makeContent(Above::FilterBar);
    m_card = new Card(tr("Recorded results"), page);
    m_search = new PausedSearch(tr("Search results by channel or campaign"), searchWidth, m_card);
    m_search->setPlaceholderText(tr("Search channels and campaigns"));
    m_card->addControl(m_search);
    auto *content = new QWidget(m_card);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_table = new LongTable(tr("Recorded results"), content);
    m_table->setModel(m_model);
    m_note =
        makeMutedLabel(tr("Rows as they came in. Where several rows tell of the same thing, totals count it "
                          "once; “–” was not reported."),
                       content);
    m_note->setWordWrap(true);
    m_note->setFont(fontFor(FontRole::Small, font()));
    m_empty = makeMutedLabel({}, content);
    m_empty->setWordWrap(true);
    m_import = new QPushButton(tr("&Import a file…"), content);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_note);
    layout->addWidget(m_empty);
    layout->addWidget(m_import, 0, Qt::AlignLeft);
    layout->addStretch(0);
    content->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_card->setContent(content);
    static_cast<QVBoxLayout *>(page->layout())->addWidget(m_card, 1);
    connect(m_search, &PausedSearch::asked, this, &ResultsPage::list);
    connect(m_import, &QPushButton::clicked, this, [this] { Q_EMIT actionAsked(QStringLiteral("import")); });
}

QString ResultsPage::mainAction() const { return tr("&Add result"); }

void ResultsPage::runMainAction() { Q_EMIT formAsked({Thing::Result, 0, {}, {}, {}}); }

bool ResultsPage::searchTables()
{
    m_search->begin();
    return true;
}

ResultSelection::Named ResultsPage::found(const QString &words) const
{
    return {idsNamed(document().contents().channels, words),
            idsNamed(document().contents().campaigns, words)};
}

ResultSelection ResultsPage::selection() const
{
    const View &view = document().view();
    const Period period = periodShown(view, document().asOf(), document().workspace().settings().calendar);
    const Filters &filters = view.filters;
    ResultSelection selection{period.range,
                              filters.channels,
                              filters.campaigns,
                              filters.segments,
                              filters.sources,
                              filters.paid,
                              {}};
    const QString words = m_search->words();
    if (!words.isEmpty())
        selection.named = found(words);
    return selection;
}

void ResultsPage::refresh(TouchedThings things)
{
    if (things & (Touched::Results | Touched::Names | Touched::Settings))
        list();
}

void ResultsPage::list()
{
    m_search->settle();
    if (!document().isOpen())
        return;
    auto rows = std::make_shared<ResultList>(selection());
    const auto count = rows->count(document().workspace().database());
    if (!count) {
        Q_EMIT failed(sentence(count.error()));
        return;
    }
    const auto fetch = [this, rows](int limit) -> QVector<ResultRow> {
        if (!document().isOpen())
            return {};
        auto fetched = rows->next(document().workspace().database(), limit);
        if (!fetched) {
            Q_EMIT failed(sentence(fetched.error()));
            return {};
        }
        return std::move(*fetched);
    };
    m_model->setRows(fetch, document().contents(), document().currency(), format());
    const CalendarSettings &calendar = document().workspace().settings().calendar;
    const QString period =
        format().period(periodShown(document().view(), document().asOf(), calendar), calendar);
    QStringList words{tr("%Ln row(s)", nullptr, int(*count)), period};
    const QString filters = filtersInWords(document().view().filters, document().contents(), format());
    if (!filters.isEmpty())
        words.append(filters);
    m_card->setSubtitle(words.join(QStringLiteral(" · ")));
    showEmpty(*count == 0, period);
}

void ResultsPage::showEmpty(bool isEmpty, const QString &period)
{
    m_table->setVisible(!isEmpty);
    m_note->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    const bool isNothingAtAll = !document().recorded().has_value();
    m_import->setVisible(isEmpty && isNothingAtAll);
    if (isNothingAtAll)
        m_empty->setText(
            tr("Nothing is recorded yet. Import the export of a platform, or add results by hand."));
    else if (!m_search->words().isEmpty())
        m_empty->setText(tr("No row of %1 is of a channel or campaign named like “%2”.")
                             .arg(period, isolatedName(m_search->words())));
    else
        m_empty->setText(tr("Nothing is recorded for %1 that passes the filters.").arg(period));
}

} // namespace payoff
