// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/monthsheetpage.h"

#include "ui/dialogs/decimalquestion.h"
#include "ui/pages/closednotice.h"
#include "ui/style/payoffstyle.h"
#include "ui/style/tokens.h"
#include "ui/text/errortext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/competitorsview.h"
#include "ui/widgets/figuretable.h"
#include "ui/widgets/monthpicker.h"
#include "ui/widgets/noticelist.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/sheetheader.h"
#include "ui/widgets/sheetview.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace payoff {

namespace {

constexpr int pageMargin = 20;
constexpr auto typing =
    QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed;

/// What the sheet has rows of, in the order of the switch.
enum Rows { ByChannel, ByCampaign, OfCompetitors };

QLabel *makeSmallNote(const QString &text, QWidget *parent)
{
    QLabel *label = makeMutedLabel(text, parent);
    label->setWordWrap(true);
    label->setFont(fontFor(FontRole::Small, parent->font()));
    return label;
}

} // namespace

MonthSheetPage::MonthSheetPage(const PageTools &tools, QWidget *parent)
    : Page(tr("Month sheet"), tools, parent),
      m_model(new SheetModel(this)),
      m_costsModel(new MonthCostsModel(this)),
      m_ownModel(new OwnSheetModel(this))
{
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(pageMargin, 16, pageMargin, pageMargin);
    layout->setSpacing(cardGap);
    layout->addWidget(makeHeader());
    m_notices = new NoticeList(content);
    layout->addWidget(m_notices);
    layout->addWidget(makeEmptyCard());
    layout->addWidget(makeSheetCard());
    layout->addWidget(makeOwnCard());
    layout->addWidget(makeCostsCard());
    layout->addStretch(1);
    setWidget(content);
    setDecimalQuestion([this](const QString &sample) { return askDecimalSign(this, sample); });
    connect(&document(), &Document::replaced, this, [this] {
        m_month.reset();
        m_model->setSheet({}, format()); // what was refused belonged to the other workspace
        say(QString());
        update(everything);
    });
}

Month MonthSheetPage::month() const { return m_month.value_or(Month::of(document().asOf())); }

void MonthSheetPage::setMonth(Month month)
{
    m_month = month;
    say(QString());
    update(everything);
}

void MonthSheetPage::setDecimalQuestion(DecimalQuestion question)
{
    m_view->setDecimalQuestion(std::move(question));
}

QWidget *MonthSheetPage::makeHeader()
{
    auto *header = new QWidget(this);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    auto *title = new QLabel(tr("Month sheet"), header);
    title->setFont(fontFor(FontRole::PageTitle, font()));
    m_picker = new MonthPicker(header);
    auto *hint = new ElidedLabel(header);
    hint->setText(tr("Type, or paste cells from a spreadsheet. Tab moves across, Enter moves down."));
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setToolTip(hint->text());
    m_copy = new QPushButton(tr("Copy &last month's costs"), header);
    setKind(*m_copy, kinds::accent);
    m_copy->setToolTip(tr("Takes over the ad spend that was typed last month, and its costs that do not "
                          "repeat by themselves."));
    layout->addWidget(title);
    layout->addWidget(m_picker);
    layout->addWidget(hint, 1);
    layout->addWidget(m_copy);
    connect(m_picker, &MonthPicker::monthPicked, this, &MonthSheetPage::setMonth);
    connect(m_copy, &QPushButton::clicked, this, &MonthSheetPage::copyLastMonth);
    return header;
}

QWidget *MonthSheetPage::makeSheetCard()
{
    m_sheetCard = new Card(tr("Results by channel"), this);
    auto *columns = new QPushButton(tr("&Columns"), m_sheetCard);
    m_columns = columns;
    m_columnMenu = new QMenu(columns);
    columns->setMenu(m_columnMenu);
    columns->setAccessibleDescription(tr("Chooses which measures the sheet shows"));
    connect(m_columnMenu, &QMenu::aboutToShow, this, &MonthSheetPage::fillColumnMenu);
    m_grain = new SegmentedControl(tr("Rows"), {tr("per channel"), tr("per campaign"), tr("competitors")},
                                   m_sheetCard);
    m_sheetCard->addControl(columns);
    m_sheetCard->addControl(m_grain);
    auto *content = new QWidget(m_sheetCard);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_view = new SheetView(m_model, content);
    m_noRows = makeMutedLabel(
        tr("No campaign runs on a channel in this month. Give a campaign its dates and channels first."),
        content);
    m_noRows->setWordWrap(true);
    m_status = new QLabel(content);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    m_status->setFont(fontFor(FontRole::Small, font()));
    m_status->hide();
    m_competitors = new CompetitorsView(content);
    layout->addWidget(m_view);
    layout->addWidget(m_noRows);
    layout->addWidget(m_competitors);
    layout->addWidget(
        makeSmallNote(tr("Empty is “not reported”, not zero. Grey cells are calculated. Orange: "
                         "a value other rows report is missing here. A marked corner: typed by "
                         "hand."),
                      content));
    layout->addWidget(m_status);
    m_sheetCard->setContent(content);
    connect(m_grain, &SegmentedControl::picked, this, [this] { update(Touched::Results); });
    connect(m_model, &SheetModel::told, this, &MonthSheetPage::say);
    const auto apply = [this](const QString &name, const ChangeSet &changes) { edit(name, changes); };
    connect(m_model, &SheetModel::cellsEdited, this, apply);
    connect(m_competitors, &CompetitorsView::edited, this, apply);
    connect(m_competitors, &CompetitorsView::told, this, &MonthSheetPage::say);
    connect(m_competitors, &CompetitorsView::competitorAsked, this, [this](qint64 id) {
        Q_EMIT formAsked({Thing::Competitor, id, {}, {}, {}});
    });
    return m_sheetCard;
}

QWidget *MonthSheetPage::makeCostsCard()
{
    m_costsCard = new Card(tr("Other costs this month"), this);
    auto *add = new QPushButton(tr("&Add cost"), m_costsCard);
    m_costsCard->addControl(add);
    auto *content = new QWidget(m_costsCard);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    m_costs = new FigureTable(tr("Other costs this month"), content);
    m_costs->setHorizontalHeader(new SheetHeader(Qt::Horizontal, m_costs));
    m_costs->horizontalHeader()->setFont(fontFor(FontRole::Small, font()));
    m_costs->setItemDelegate(new SheetDelegate(m_costs));
    m_costs->setModel(m_costsModel);
    m_costs->setGrowingColumn(MonthCostsModel::Rule);
    m_noCosts = makeMutedLabel(tr("The ledger has no cost in this month."), content);
    layout->addWidget(m_costs);
    layout->addWidget(m_noCosts);
    m_costsCard->setContent(content);
    connect(add, &QPushButton::clicked, this, [this] {
        FormRequest request;
        request.thing = Thing::Cost;
        request.day = month().first();
        Q_EMIT formAsked(request);
    });
    connect(m_costs, &QAbstractItemView::activated, this, &MonthSheetPage::askForCost);
    return m_costsCard;
}

QWidget *MonthSheetPage::makeOwnCard()
{
    m_ownCard = new Card(tr("Own measures"), this);
    m_own = new FigureTable(tr("Own measures"), m_ownCard);
    m_own->setHorizontalHeader(new SheetHeader(Qt::Horizontal, m_own));
    m_own->horizontalHeader()->setFont(fontFor(FontRole::Small, font()));
    m_own->setItemDelegate(new SheetDelegate(m_own));
    m_own->setModel(m_ownModel);
    m_own->setGrowingColumn(0);
    m_own->setEditTriggers(typing);
    m_ownCard->setContent(m_own);
    m_ownCard->hide();
    connect(m_ownModel, &OwnSheetModel::told, this, &MonthSheetPage::say);
    connect(m_ownModel, &OwnSheetModel::cellsEdited, this,
            [this](const QString &name, const ChangeSet &changes) {
                if (edit(name, changes))
                    say(QString());
            });
    return m_ownCard;
}

QWidget *MonthSheetPage::makeEmptyCard()
{
    m_emptyCard = new Card(tr("No channel yet"), this);
    auto *content = new QWidget(m_emptyCard);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    auto *text =
        new QLabel(tr("A month sheet has a row for each channel. Add the first channel, then type what "
                      "it cost and what it brought."),
                   content);
    text->setWordWrap(true);
    auto *add = new QPushButton(tr("Add c&hannel"), content);
    layout->addWidget(text);
    layout->addWidget(add, 0, Qt::AlignLeft);
    m_emptyCard->setContent(content);
    connect(add, &QPushButton::clicked, this, [this] { Q_EMIT formAsked({Thing::Channel, 0, {}, {}, {}}); });
    return m_emptyCard;
}

void MonthSheetPage::fillColumnMenu()
{
    m_columnMenu->clear();
    for (const MeasureInfo &each : measures()) {
        const Measure measure = each.measure;
        QAction *action = m_columnMenu->addAction(measureName(measure));
        action->setCheckable(true);
        action->setChecked(m_model->columns().contains(measure));
        connect(action, &QAction::toggled, this,
                [this, measure](bool isShown) { chooseColumn(measure, isShown); });
    }
}

/// The usual columns keep their order; others follow in the order of the catalogue.
void MonthSheetPage::chooseColumn(Measure measure, bool isShown)
{
    QVector<Measure> wanted = m_model->columns();
    if (isShown)
        wanted.append(measure);
    else if (wanted.size() > 1)
        wanted.removeAll(measure);
    QVector<Measure> ordered;
    for (const Measure each : SheetModel::usualColumns()) {
        if (wanted.contains(each))
            ordered.append(each);
    }
    for (const MeasureInfo &each : measures()) {
        if (wanted.contains(each.measure) && !ordered.contains(each.measure))
            ordered.append(each.measure);
    }
    m_model->setColumns(ordered);
}

void MonthSheetPage::copyLastMonth()
{
    const auto copied = copyLastMonthsCosts(document().workspace(), month());
    if (!copied) {
        Q_EMIT failed(sentence(copied.error()));
        return;
    }
    if (copied->changes.isEmpty()) {
        say(tr("%1 has no cost that is not here already.").arg(format().month(month().previous())));
        return;
    }
    if (!edit(tr("copy last month's costs"), copied->changes))
        return;
    QStringList parts;
    if (copied->costs > 0)
        parts.append(tr("%n cost(s) copied.", nullptr, copied->costs));
    if (copied->adSpendCells > 0)
        parts.append(tr("%n value(s) of ad spend copied.", nullptr, copied->adSpendCells));
    say(parts.join(u' '));
}

void MonthSheetPage::refresh(TouchedThings)
{
    const bool isEmpty = document().contents().channels.isEmpty();
    m_emptyCard->setVisible(isEmpty);
    m_sheetCard->setVisible(!isEmpty);
    showLimits();
    showLock();
    showSheet();
    showOwnMeasures();
    showCosts();
}

/// A closed month is there to read: what is pasted into it all the same is refused with a reason.
void MonthSheetPage::showLock()
{
    const auto closed = closedNotice(document(), month(), format(), *this);
    m_notices->setNotices(closed ? QVector<Notice>{*closed} : QVector<Notice>());
    m_copy->setEnabled(!document().workspace().isReadOnly() && !closed);
    for (QTableView *each : {static_cast<QTableView *>(m_view), static_cast<QTableView *>(m_own)})
        each->setEditTriggers(closed ? QAbstractItemView::NoEditTriggers : typing);
}

void MonthSheetPage::showSheet()
{
    const bool isByCampaign = m_grain->current() == ByCampaign;
    const auto sheet = readMonthSheet(
        document().workspace(),
        {month(), isByCampaign ? SheetGrain::Campaign : SheetGrain::Channel, document().view().bases});
    if (!sheet) {
        Q_EMIT failed(sentence(sheet.error()));
        return;
    }
    m_sheetCard->setTitle(isByCampaign ? tr("Results by campaign") : tr("Results by channel"));
    m_sheetCard->setSubtitle(tr("amounts in %1").arg(document().currency().code()));
    const bool isOfCompetitors = m_grain->current() == OfCompetitors;
    m_competitors->setVisible(isOfCompetitors);
    m_columns->setVisible(!isOfCompetitors);
    if (isOfCompetitors) {
        showCompetitors(sheet->total);
        return;
    }
    m_view->setRowsName(isByCampaign ? tr("Campaign") : tr("Channel"));
    m_model->setSheet(*sheet, format());
    m_view->setVisible(m_model->rowCount() > 0);
    m_noRows->setVisible(m_model->rowCount() == 0);
}

void MonthSheetPage::say(const QString &sentence)
{
    m_status->setText(sentence);
    m_status->setVisible(!sentence.isEmpty());
    if (sentence.isEmpty())
        return;
    QAccessibleEvent event(m_status, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MonthSheetPage::askForCost(const QModelIndex &index)
{
    Q_EMIT formAsked({Thing::Cost, m_costsModel->costAt(index.row()).value, {}, {}, {}});
}

} // namespace payoff
