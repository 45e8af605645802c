// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/importjob.h"
#include "ui/text/format.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace payoff {

class Card;
class FigureTable;
class ImportPreviewModel;
class MappingHeader;
class NameChips;
class RecordModel;

/// What is in a file, what it would change, and what of it cannot be read.
class ImportPreview : public QWidget {
    Q_OBJECT

public:
    explicit ImportPreview(QWidget *parent = nullptr);

    /// `newChannels`: of those that the report names.
    void setOutcome(const ImportOutcome &outcome, const QStringList &newChannels, const Format &format);
    [[nodiscard]] MappingHeader *mapping() const { return m_mapping; }

Q_SIGNALS:
    /// Another field for the column; nothing: skip it.
    void fieldPicked(int column, const std::optional<payoff::Field> &field);
    void saveRejectsAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeColumns();
    void makeChanges();
    void makeRejects();
    void showChanges(const ImportReport &report, const QStringList &newChannels, const Format &format);
    void showRejects(const ImportReport &report, const Format &format);
    void addChange(const QString &name, QWidget *value);
    /// Rows whose month is closed.
    void addHeld(qint64 count, const Format &format);

    QGridLayout *m_layout;
    ImportPreviewModel *m_model;
    Card *m_columnsCard = nullptr;
    MappingHeader *m_mapping = nullptr;
    FigureTable *m_table = nullptr;
    Card *m_changesCard = nullptr;
    QGridLayout *m_changes = nullptr;
    NameChips *m_channels = nullptr;
    NameChips *m_campaigns = nullptr;
    Card *m_rejectsCard = nullptr;
    RecordModel *m_rejects;
    FigureTable *m_rejectsTable = nullptr;
    QLabel *m_rejectsText = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace payoff
