// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "ui/commands/document.h"
#include "ui/text/format.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSettings;
class QVBoxLayout;

namespace payoff {

class PeriodPicker;

/// What a report is to be: by which template or for whom, of which period, in which language, on what paper.
/// Filters and bases are those of the measuring pages. Begins with the last month that is over.
class ReportChoices : public QWidget {
    Q_OBJECT

public:
    /// The document and the memory live longer; no memory: nothing is remembered.
    ReportChoices(Document &document, const Format &format, QSettings *memory, QWidget *parent = nullptr);

    [[nodiscard]] ReportRequest request() const;
    [[nodiscard]] Period period() const;
    [[nodiscard]] QString language() const;
    [[nodiscard]] Paper paper() const;
    /// The template chosen; null: none.
    [[nodiscard]] const ReportTemplate *design() const;

    /// Shows what there is to choose from now; what was chosen stays where it can.
    void showDocument();
    void setMonth(Month month);
    /// Chooses the template of that id; 0: none.
    void setDesign(qint64 id);
    /// Forgets what was chosen: another workspace is open.
    void startAnew();

Q_SIGNALS:
    void changed();
    /// The form of that template is wanted; of 0, a new one.
    void templateAsked(qint64 id);

private:
    void addTemplates(QVBoxLayout &column);
    void addPeriod(QVBoxLayout &column);
    void addRest(QVBoxLayout &column);
    void add(QVBoxLayout &column, const QString &label, QWidget *field);
    void fillTemplates();
    void followDesign();
    void showPeriod();
    void showWords();
    void setView(const View &view);
    [[nodiscard]] View firstView() const;
    [[nodiscard]] const CalendarSettings &calendar() const;

    Document &m_document;
    Format m_format;
    QSettings *m_memory;
    std::optional<View> m_view; ///< its period alone; none: the first one
    std::optional<ReportTemplate> m_followed; ///< the template as it was when its choices were taken over
    QComboBox *m_design;
    QPushButton *m_edit = nullptr;
    QComboBox *m_audience;
    QComboBox *m_span;
    PeriodPicker *m_period;
    QComboBox *m_language;
    QComboBox *m_paper;
    QLabel *m_words;
};

} // namespace payoff
