// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/formrequest.h"
#include "ui/dialogs/thingform.h"

class QComboBox;

namespace payoff {

class DayEdit;

/// A dated remark: for the client or internal, on a channel, a campaign or everything.
class NoteForm : public ThingForm {
    Q_OBJECT

public:
    /// `note`: null for a new one, that begins with what the request knows.
    NoteForm(const FormTools &tools, const Note *note, const FormRequest &request, QWidget *parent);
    ~NoteForm() override { forget(); }
    Q_DISABLE_COPY_MOVE(NoteForm)

protected:
    [[nodiscard]] QVector<FieldProblem> problems() const override;
    [[nodiscard]] ChangeSet changes() const override;
    [[nodiscard]] QString stepName() const override;
    void startNext() override;

private:
    [[nodiscard]] Note firstOf(const FormRequest &request) const;
    [[nodiscard]] Note entered() const;

    std::optional<Note> m_before;
    DayEdit *m_day;
    QPlainTextEdit *m_text;
    QComboBox *m_reader;
    SearchableChoice *m_channel;
    SearchableChoice *m_campaign;
};

} // namespace payoff
