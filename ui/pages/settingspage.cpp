// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settingspage.h"

#include "ui/dialogs/customervalueform.h"
#include "ui/dialogs/sharesform.h"
#include "ui/widgets/card.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/ownfigurescard.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/sharingcard.h"
#include "ui/widgets/sourcescard.h"
#include "ui/widgets/valuecard.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

namespace payoff {

namespace {

constexpr int longestSalesCycle = 3650;
constexpr int widestField = 420;

} // namespace

SettingsPage::SettingsPage(const PageTools &tools, QWidget *parent)
    : Page(tr("Settings"), tools, parent)
{
    QWidget *content = makeContent();
    auto *header = new PageHeader(tr("Settings"), content);
    header->setHint(tr("Of this workspace. Each choice is stored at once and can be undone."));
    m_sharing = new SharingCard(content);
    m_sources = new SourcesCard(content);
    m_value = new ValueCard(content);
    for (QWidget *each : {static_cast<QWidget *>(header), static_cast<QWidget *>(makeTimeCard()),
                          static_cast<QWidget *>(m_sharing), static_cast<QWidget *>(m_sources),
                          static_cast<QWidget *>(m_value), static_cast<QWidget *>(makeCustomerCard()),
                          static_cast<QWidget *>(makeOwnFigures())})
        content->layout()->addWidget(each);
    finishContent();
    connectTime();
    const auto apply = [this](const QString &name, const ChangeSet &changes) {
        if (!edit(name, changes))
            refresh(everything);
    };
    connect(m_sharing, &SharingCard::edited, this, apply);
    connect(m_sources, &SourcesCard::edited, this, apply);
    connect(m_value, &ValueCard::formAsked, this, &Page::formAsked);
    connect(m_sharing, &SharingCard::percentagesAsked, this, [this](std::optional<CostCategory> category) {
        auto *form = new SharesForm(document(), category, Month::of(document().asOf()), window());
        form->setAttribute(Qt::WA_DeleteOnClose);
        connect(form, &QDialog::finished, this, [this] { refresh(everything); });
        form->open();
    });
}

Card *SettingsPage::makeTimeCard()
{
    auto *card = new Card(tr("Time"), this);
    auto *content = new QWidget(card);
    auto *layout = new QFormLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(16);
    layout->setVerticalSpacing(8);
    m_fiscalStart = new QComboBox(content);
    m_weekStart = new QComboBox(content);
    const QLocale &locale = format().locale();
    for (int month = 1; month <= 12; ++month)
        m_fiscalStart->addItem(locale.standaloneMonthName(month), month);
    for (int day = 1; day <= 7; ++day)
        m_weekStart->addItem(locale.standaloneDayName(day), day);
    m_salesCycle = new QSpinBox(content);
    m_salesCycle->setRange(0, longestSalesCycle);
    m_salesCycle->setSuffix(tr(" days", "after a number"));
    m_salesCycle->setKeyboardTracking(false);
    m_hasAsOf = new QCheckBox(tr("Look at the workspace as of a fixed day"), content);
    m_asOf = new DayEdit(content);
    m_asOf->setLocaleOfDays(locale);
    m_asOf->setAccessibleName(tr("As-of day"));
    m_asOf->setMaximumWidth(widestField);
    const auto addRow = [&](const QString &text, QWidget *field, const QString &toolTip) {
        QLabel *label = makeMutedLabel(text, content);
        label->setBuddy(field);
        label->setToolTip(toolTip);
        field->setToolTip(toolTip);
        field->setAccessibleName(QString(text).remove(u'&'));
        field->setFocusPolicy(Qt::StrongFocus);
        field->setMaximumWidth(widestField);
        layout->addRow(label, field);
    };
    addRow(tr("&Fiscal year begins in"), m_fiscalStart,
           tr("Quarters and years are counted from this month."));
    addRow(tr("&Week begins on"), m_weekStart, {});
    addRow(tr("&Sales cycle"), m_salesCycle,
           tr("How long a sale takes after the first touch, for campaigns that say nothing else. Until then "
              "their figures are marked as still maturing."));
    layout->addRow(m_hasAsOf);
    layout->addRow(makeMutedLabel(tr("As-of day"), content), m_asOf);
    card->setContent(content);
    return card;
}

Card *SettingsPage::makeCustomerCard()
{
    auto *card = new Card(tr("Value of a customer"), this);
    m_customer = makeMutedLabel(QString(), card);
    m_customer->setWordWrap(true);
    auto *change = new QPushButton(tr("C&hange…"), card);
    change->setAccessibleName(tr("Change the value of a customer"));
    card->setContent(m_customer);
    card->addControl(change);
    connect(change, &QPushButton::clicked, this, [this] {
        Q_EMIT formAsked({Thing::CustomerValue, 0, {}, {}, {}});
    });
    return card;
}

OwnFiguresCard *SettingsPage::makeOwnFigures()
{
    m_ownFigures = new OwnFiguresCard(this);
    connect(m_ownFigures, &OwnFiguresCard::measureAsked, this, [this](qint64 id) {
        Q_EMIT formAsked({Thing::OwnMeasure, id, {}, {}, {}});
    });
    connect(m_ownFigures, &OwnFiguresCard::kpiAsked, this, [this](qint64 id) {
        Q_EMIT formAsked({Thing::OwnKpi, id, {}, {}, {}});
    });
    return m_ownFigures;
}

void SettingsPage::connectTime()
{
    connect(m_fiscalStart, &QComboBox::activated, this, &SettingsPage::storeTime);
    connect(m_weekStart, &QComboBox::activated, this, &SettingsPage::storeTime);
    connect(m_salesCycle, &QSpinBox::valueChanged, this, &SettingsPage::storeTime);
    connect(m_hasAsOf, &QCheckBox::toggled, this, &SettingsPage::storeTime);
    connect(m_asOf, &QLineEdit::editingFinished, this, &SettingsPage::storeTime);
}

void SettingsPage::storeTime()
{
    if (m_isShowing || !document().isOpen())
        return;
    const Settings before = document().workspace().settings();
    Settings after = before;
    after.calendar.fiscalYearStart = m_fiscalStart->currentData().toInt();
    after.calendar.weekStart = Qt::DayOfWeek(m_weekStart->currentData().toInt());
    after.salesCycleDays = m_salesCycle->value();
    after.asOf =
        m_hasAsOf->isChecked() ? std::optional(m_asOf->day().value_or(document().asOf())) : std::nullopt;
    if (after != before && !edit(tr("change settings"), {changed(before, after)}))
        showTime();
}

void SettingsPage::refresh(TouchedThings)
{
    showTime();
    m_sharing->setRules(document().contents().sharingRules, Month::of(document().asOf()), format());
    m_sources->setContents(document().contents());
    m_ownFigures->setContents(document().contents());
    m_customer->setText(
        customerValueText(document().workspace().settings().customer, document().currency(), format()));
    m_value->setContents(document().contents(), document().currency(), format());
}

void SettingsPage::showTime()
{
    m_isShowing = true;
    const Settings settings = document().workspace().settings();
    m_fiscalStart->setCurrentIndex(m_fiscalStart->findData(settings.calendar.fiscalYearStart));
    m_weekStart->setCurrentIndex(m_weekStart->findData(int(settings.calendar.weekStart)));
    m_salesCycle->setValue(settings.salesCycleDays);
    m_hasAsOf->setChecked(settings.asOf.has_value());
    m_asOf->setDay(settings.asOf.value_or(document().asOf()));
    m_asOf->setEnabled(settings.asOf.has_value());
    m_isShowing = false;
}

} // namespace payoff
