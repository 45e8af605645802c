// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/thingform.h"

class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace payoff {

class FigureTable;
class RecordModel;

/// A campaign looked back upon: what was planned, what came of it, how that compares with the campaigns
/// before, and what is to be learned from it.
class CampaignReviewForm : public ThingForm {
    Q_OBJECT

public:
    CampaignReviewForm(const FormTools &tools, const Campaign &campaign, QWidget *parent);
    ~CampaignReviewForm() override { forget(); }
    Q_DISABLE_COPY_MOVE(CampaignReviewForm)

    /// Planned against spent, by channel.
    [[nodiscard]] FigureTable *plans() const { return m_plans; }
    /// Everything that the review says, a line each.
    [[nodiscard]] QString said() const;

Q_SIGNALS:
    /// The form of the campaign's baseline is wanted: of that id, or of a new one.
    void baselineAsked(qint64 id);

protected:
    [[nodiscard]] QVector<FieldProblem> problems() const override;
    [[nodiscard]] ChangeSet changes() const override;
    [[nodiscard]] QString stepName() const override;

private:
    QWidget *makeReview();
    void showReview();

    Campaign m_before;
    RecordModel *m_model;
    FigureTable *m_plans;
    QLabel *m_name;
    QLabel *m_sentences;
    QLabel *m_goals;
    QComboBox *m_outcome;
    QPlainTextEdit *m_learnings;
};

} // namespace payoff
