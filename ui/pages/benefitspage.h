// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

namespace payoff {

class Card;
class RecordTable;
class SegmentedControl;

/// What was gained beside the money, and remarks on what happened.
class BenefitsPage : public Page {
    Q_OBJECT

public:
    explicit BenefitsPage(const PageTools &tools, QWidget *parent = nullptr);

    bool searchTables() override;
    [[nodiscard]] RecordTable *benefits() const { return m_benefits; }
    [[nodiscard]] RecordTable *notes() const { return m_notes; }
    [[nodiscard]] SegmentedControl *period() const { return m_period; }

protected:
    void refresh(TouchedThings things) override;

private:
    QWidget *makeHeader();
    void makeBenefits();
    void makeNotes();
    [[nodiscard]] std::optional<DayRange> days() const;

    SegmentedControl *m_period = nullptr;
    Card *m_benefitsCard = nullptr;
    Card *m_notesCard = nullptr;
    RecordTable *m_benefits = nullptr;
    RecordTable *m_notes = nullptr;
};

} // namespace payoff
