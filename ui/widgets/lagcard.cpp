// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lagcard.h"

#include "ui/models/lagrecords.h"
#include "ui/style/tokens.h"
#include "ui/widgets/figuretable.h"

#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace payoff {

LagCard::LagCard(QWidget *parent)
    : Card(tr("From the first touch to the sale"), parent),
      m_model(new RecordModel(lagColumns(), this)),
      m_use(new QPushButton(this)),
      m_menu(new QMenu(m_use))
{
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_table = new FigureTable(tr("From the first touch to the sale"), content);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setGrowingColumn(0);
    m_table->setModel(m_model);
    m_note = makeMutedLabel({}, content);
    m_note->setWordWrap(true);
    m_note->setFont(fontFor(FontRole::Small, font()));
    layout->addWidget(m_table);
    layout->addWidget(m_note);
    setContent(content);
    m_use->setMenu(m_menu);
    addControl(m_use);
    connect(m_menu, &QMenu::aboutToShow, this, &LagCard::fillMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &LagCard::showSelection);
}

void LagCard::setLags(const SalesLags &lags, const Contents &contents, const Settings &settings,
                      const Format &format)
{
    const int kept = std::max(0, m_table->currentIndex().row());
    m_lags = lags;
    m_campaigns = contents.campaigns;
    m_settings = settings;
    const bool isEmpty = lags.all.sales == 0;
    m_model->setRecords(isEmpty ? QVector<Record>() : lagRecords(lags, contents, format));
    m_table->setVisible(!isEmpty);
    m_use->setVisible(!isEmpty);
    m_note->setText(
        isEmpty ? tr("No sale tells the day of its first touch yet. Where it is known, this shows how "
                     "long sales take, channel by channel.")
                : tr("Of all sales of which both days are known, whenever they were. Touches of late "
                     "may still lead to slow sales, so a young ledger tells too few days."));
    setSubtitle(isEmpty ? QString() : tr("sales cycle now: %n day(s)", nullptr, settings.salesCycleDays));
    m_table->setCurrentIndex(m_model->index(std::min(kept, m_model->rowCount() - 1), 0));
    showSelection();
}

const SalesLag *LagCard::current() const
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row > m_lags.channels.size())
        return nullptr;
    return row == 0 ? &m_lags.all : &m_lags.channels[row - 1];
}

void LagCard::showSelection()
{
    const SalesLag *lag = current();
    const bool isKnown = lag && lag->days;
    m_use->setEnabled(isKnown);
    m_use->setText(isKnown ? tr("&Use %n day(s) as sales cycle", nullptr, lag->days->median)
                           : tr("&Use as sales cycle"));
    m_use->setToolTip(
        isKnown ? tr("Half of the sales came within it.")
                : tr("At least %n sale(s) with both days are needed.", nullptr, int(leastSalesForLag)));
}

void LagCard::fillMenu()
{
    m_menu->clear();
    const SalesLag *lag = current();
    if (!lag || !lag->days)
        return;
    const int days = lag->days->median;
    QAction *whole = m_menu->addAction(tr("For the &workspace"), this, [this, days] {
        Settings after = m_settings;
        after.salesCycleDays = days;
        Q_EMIT edited(tr("change sales cycle"), {changed(m_settings, after)});
    });
    whole->setEnabled(m_settings.salesCycleDays != days);
    m_menu->addSeparator();
    for (const Campaign &campaign : std::as_const(m_campaigns)) {
        const auto &channels = campaign.channels;
        const bool isThere = lag == &m_lags.all
            || std::any_of(channels.begin(), channels.end(),
                           [&](const CampaignChannel &each) { return each.channel == lag->channel; });
        if (isThere && !campaign.isArchived)
            addCampaign(campaign, days);
    }
}

void LagCard::addCampaign(const Campaign &campaign, int days)
{
    //: A campaign
    const QString text = tr("For %1").arg(QString(campaign.name).replace(u'&', QLatin1String("&&")));
    QAction *action = m_menu->addAction(text, this, [this, campaign, days] {
        Campaign after = campaign;
        after.salesCycleDays = days;
        Q_EMIT edited(tr("change sales cycle"), {changed(campaign, after)});
    });
    action->setEnabled(campaign.salesCycleDays != days);
}

} // namespace payoff
