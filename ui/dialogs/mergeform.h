// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/merge.h"
#include "ui/commands/document.h"
#include "ui/dialogs/form.h"

namespace payoff {

class SearchableChoice;

/// Asks into which other channel or campaign one is merged, and merges it, as a step that can be undone.
class MergeForm : public Form {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MergeForm)

public:
    MergeForm(Document &document, ChannelId channel, QWidget *parent = nullptr);
    MergeForm(Document &document, CampaignId campaign, QWidget *parent = nullptr);
    ~MergeForm() override;

    /// The other one, or null.
    [[nodiscard]] qint64 chosen() const;

protected:
    [[nodiscard]] QVector<FieldProblem> problems() const override;
    bool save() override;

private:
    enum class Kind { Channel, Campaign };
    MergeForm(Document &document, Kind kind, qint64 id, const QString &name, QWidget *parent);

    [[nodiscard]] QString whatHappens() const;
    /// Works out what the choice would do, and says it.
    void lookAhead();

    Document &m_document;
    Kind m_kind;
    qint64 m_id;
    QString m_name;
    SearchableChoice *m_into;
    std::optional<Result<Merge>> m_merge; ///< of what is chosen
};

} // namespace payoff
