// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/competitormodel.h"

#include <QTableView>

class QLabel;
class QPushButton;

namespace payoff {

enum class SheetMove;

/// The table of competitors: Tab and Enter move, typing overwrites, Delete clears. Tab leaves it after the
/// last cell.
class CompetitorTable : public QTableView {
    Q_OBJECT

public:
    explicit CompetitorTable(CompetitorModel *model, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    bool moveCell(SheetMove move);

    CompetitorModel *m_model;
};

/// One month's mentions of competitors to type in, and the competitors to add, rename and put away.
class CompetitorsView : public QWidget {
    Q_OBJECT

public:
    explicit CompetitorsView(QWidget *parent = nullptr);

    void setMonth(const QVector<Competitor> &competitors, const CompetitorMentions &own,
                  const Format &format);
    [[nodiscard]] CompetitorTable *table() const { return m_table; }
    [[nodiscard]] CompetitorModel *model() const { return m_model; }

Q_SIGNALS:
    void edited(const QString &name, const payoff::ChangeSet &changes);
    void told(const QString &sentence);
    /// The form of that competitor is wanted; 0: of a new one.
    void competitorAsked(qint64 id);

private:
    void showState();
    void askForArchived();

    CompetitorModel *m_model;
    CompetitorTable *m_table;
    QLabel *m_empty;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_archived;
    QVector<Competitor> m_put; ///< archived ones
};

} // namespace payoff
