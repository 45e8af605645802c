// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roi/kpicard.h"
#include "ui/commands/document.h"
#include "ui/models/kpicardtext.h"
#include "ui/text/format.h"
#include "ui/widgets/filechooser.h"

#include <QDialog>

class QLabel;
class QVBoxLayout;

namespace payoff {

class FigureTable;
class RecordModel;
class SegmentedControl;
class SeriesChart;
struct SeriesChartData;

/// The card of one figure: its value, the formula with the figures filled in, the rows behind it and who
/// reported them, what it says and how to judge it, and how it was before.
class KpiCardDialog : public QDialog {
    Q_OBJECT

public:
    /// `name`: of the channel or campaign that it is of. Document and file chooser outlive the dialog.
    KpiCardDialog(const Document &document, const FileChooser &files, const Format &format,
                  KpiCardQuestion question, QString name, QWidget *parent = nullptr);

    [[nodiscard]] const KpiCardText &text() const { return m_text; }
    [[nodiscard]] FigureTable *table() const { return m_table; }
    [[nodiscard]] SegmentedControl *rowsSwitch() const { return m_rowsBy; }
    [[nodiscard]] QString history() const;

private:
    QWidget *makeHead();
    QWidget *makeRows();
    QWidget *makeHistory();
    QWidget *makeJudgement();
    void showRows();
    void showHistory();
    [[nodiscard]] QString spread(const SeriesChartData &chart) const;

    const Document &m_document;
    const FileChooser &m_files;
    Format m_format;
    KpiCardQuestion m_question;
    QString m_name;
    KpiCardData m_card;
    KpiCardText m_text;
    SegmentedControl *m_rowsBy = nullptr;
    FigureTable *m_table = nullptr;
    QLabel *m_sources = nullptr;
    SeriesChart *m_chart = nullptr;
    QLabel *m_history = nullptr;
};

} // namespace payoff
