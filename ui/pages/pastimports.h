// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/importsteps.h"
#include "ui/text/format.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace payoff {

class RecordTable;

/// What was imported before, and a way to take it back.
class PastImports : public Card {
    Q_OBJECT

public:
    /// Document and steps live longer.
    PastImports(Document &document, ImportSteps &steps, const Format &format, QWidget *parent = nullptr);

    /// Shows what the document holds.
    void refresh();
    /// Asked before an import is taken back for good; by default a message box.
    void setConfirmation(std::function<bool(const QString &question)> confirm)
    {
        m_confirm = std::move(confirm);
    }
    [[nodiscard]] RecordTable *table() const { return m_table; }

Q_SIGNALS:
    /// Something could not be taken back; a sentence for people.
    void failed(const QString &sentence);

private:
    [[nodiscard]] const ImportBatch *selected() const;
    void showState();
    void takeBack();

    Document &m_document;
    ImportSteps &m_steps;
    Format m_format;
    std::function<bool(const QString &question)> m_confirm;
    RecordTable *m_table;
    QPushButton *m_takeBack;
};

} // namespace payoff
