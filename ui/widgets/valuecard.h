// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/contents.h"
#include "ui/dialogs/formrequest.h"
#include "ui/models/recordmodel.h"
#include "ui/text/format.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace payoff {

class RecordTable;

/// What results are worth: value rules, gross margins, baselines; each in a table, with a button to add one.
class ValueCard : public Card {
    Q_OBJECT

public:
    explicit ValueCard(QWidget *parent = nullptr);

    void setContents(const Contents &contents, Currency currency, const Format &format);
    [[nodiscard]] RecordTable *rules() const { return m_rules; }
    [[nodiscard]] RecordTable *margins() const { return m_margins; }
    [[nodiscard]] RecordTable *baselines() const { return m_baselines; }

Q_SIGNALS:
    void formAsked(const payoff::FormRequest &request);

private:
    struct Section {
        Thing thing = Thing::ValueRule;
        QString title;
        QString hint; ///< what it is for
        QString empty; ///< what stands where there is none
        QString add; ///< on the button
        QVector<RecordColumn> columns;
    };

    RecordTable *addSection(const Section &section, QVBoxLayout &layout);

    RecordTable *m_rules;
    RecordTable *m_margins;
    RecordTable *m_baselines;
};

} // namespace payoff
