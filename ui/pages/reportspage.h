// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/report/pdfwriter.h"
#include "ui/report/reportcopies.h"
#include "ui/report/reportprinting.h"
#include "ui/report/reportwriter.h"

class QAbstractButton;
class QComboBox;
class QLabel;
class QMenu;
class QPushButton;

namespace payoff {

class PageHeader;
class PageView;
class ReportChoices;

/// The report as its reader will have it: what it shall be, and its pages. From here it is exported, printed,
/// and copied in parts.
class ReportsPage : public Page {
    Q_OBJECT

public:
    explicit ReportsPage(const PageTools &tools, QWidget *parent = nullptr);

    [[nodiscard]] ReportChoices *choices() const { return m_choices; }
    [[nodiscard]] PageView *preview() const { return m_preview; }
    /// The report shown.
    [[nodiscard]] const ReportDocument &report() const { return m_report; }
    [[nodiscard]] QMenu *copyMenu() const { return m_copyMenu; }
    void setPrinters(PrinterChooser printers) { m_printers = std::move(printers); }

    /// Shows the report of the month of that index (Month::index).
    void showThing(qint64 id) override;

public Q_SLOTS:
    /// Asks for a printer.
    void print();
    /// Asks for a file.
    void exportAs(ReportFormat format);

protected:
    void refresh(TouchedThings things) override;

private:
    QWidget *makeHeader();
    QWidget *makePreview();
    QWidget *makePreviewBar(QWidget *parent);
    void showPage();
    void showZoom();
    void pickZoom();
    void fillCopyMenu();
    void copy(const ReportCopy &copy);
    [[nodiscard]] Result<void> write(ReportFormat format, const QString &path) const;
    [[nodiscard]] QPageSize paper() const;

    ReportDocument m_report;
    PrinterChooser m_printers = PrinterChooser::desktop();
    ReportChoices *m_choices = nullptr;
    PageView *m_preview = nullptr;
    QAbstractButton *m_back = nullptr;
    QAbstractButton *m_on = nullptr;
    QLabel *m_place = nullptr;
    QComboBox *m_zoom = nullptr;
    QPushButton *m_copy = nullptr;
    QMenu *m_copyMenu = nullptr;
};

} // namespace payoff
