// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;

namespace payoff {

class Card;
class DayEdit;
class OwnFiguresCard;
class SharingCard;
class SourcesCard;
class ValueCard;

/// What was decided once for the whole workspace. Each choice is stored as soon as it is made, and can be
/// undone.
class SettingsPage : public Page {
    Q_OBJECT

public:
    explicit SettingsPage(const PageTools &tools, QWidget *parent = nullptr);

protected:
    void refresh(TouchedThings things) override;

private:
    Card *makeTimeCard();
    Card *makeCustomerCard();
    OwnFiguresCard *makeOwnFigures();
    void connectTime();
    void storeTime();
    void showTime();

    QComboBox *m_fiscalStart = nullptr;
    QComboBox *m_weekStart = nullptr;
    QSpinBox *m_salesCycle = nullptr;
    QCheckBox *m_hasAsOf = nullptr;
    DayEdit *m_asOf = nullptr;
    SharingCard *m_sharing = nullptr;
    SourcesCard *m_sources = nullptr;
    QLabel *m_customer = nullptr;
    OwnFiguresCard *m_ownFigures = nullptr;
    ValueCard *m_value = nullptr;
    bool m_isShowing = false; ///< what is set now is shown, not chosen
};

} // namespace payoff
