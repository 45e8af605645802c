// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/contents.h"
#include "ui/widgets/card.h"

class QComboBox;

namespace payoff {

class SearchableChoice;

/// Whose numbers count for a channel where two tools report the same: one choice per group of measures.
class SourcesCard : public Card {
    Q_OBJECT

public:
    explicit SourcesCard(QWidget *parent = nullptr);

    void setContents(const Contents &contents);

Q_SIGNALS:
    void edited(const QString &name, const payoff::ChangeSet &changes);

private:
    struct Row {
        MeasureGroup group;
        QComboBox *combo;
    };

    void showChannel();
    void choose(const Row &row);
    [[nodiscard]] const SourceChoice *choiceOf(MeasureGroup group) const;

    SearchableChoice *m_channel;
    QVector<Row> m_rows;
    QVector<SourceChoice> m_choices;
};

} // namespace payoff
