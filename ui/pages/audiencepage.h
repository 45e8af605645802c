// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

class QGridLayout;
class QLabel;

namespace payoff {

class Card;
class RecordTable;

/// Whom the campaigns address: personas as cards, the platforms' segments as a table with their results.
class AudiencePage : public Page {
    Q_OBJECT

public:
    explicit AudiencePage(const PageTools &tools, QWidget *parent = nullptr);

    [[nodiscard]] QString mainAction() const override;
    void runMainAction() override;
    bool searchTables() override;

protected:
    void refresh(TouchedThings things) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showPersonas();
    void showSegments();
    void arrange();
    void report(const Error &error);

    QWidget *m_personas;
    QGridLayout *m_grid;
    QVector<QWidget *> m_cards;
    Card *m_noPersonas;
    Card *m_segmentCard;
    RecordTable *m_segments;
    QLabel *m_findings = nullptr;
    int m_columns = 0;
};

} // namespace payoff
