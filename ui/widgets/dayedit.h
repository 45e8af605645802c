// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "ui/widgets/entryedit.h"

#include <QLocale>

namespace payoff {

class DayPopup;

/// A field for a day: typed in the locale's style or as 2026-10-31, stepped by Up and Down, or picked from a
/// calendar (Alt+Down, or a click on the sign at the end).
class DayEdit : public EntryEdit {
    Q_OBJECT

public:
    explicit DayEdit(QWidget *parent = nullptr);

    /// Nothing if it is empty or cannot be read.
    [[nodiscard]] std::optional<Day> day() const;
    void setDay(std::optional<Day> day);
    /// An empty field is a problem unless it is allowed.
    void setEmptyAllowed(bool allowed);
    /// The day that the calendar opens on while the field is empty; today unless set.
    void setSuggestion(Day day);
    void setLocaleOfDays(const QLocale &locale);

    [[nodiscard]] QString problem() const override;

public Q_SLOTS:
    void openCalendar();

protected:
    [[nodiscard]] QString tidied() const override;
    [[nodiscard]] int endWidth() const override { return 32; }
    void paintEnd(QPainter &painter, const QRect &room) const override;
    void endClicked() override { openCalendar(); }
    void keyPressEvent(QKeyEvent *event) override;

private:
    void step(int days);
    void showHint();

    QLocale m_locale;
    Day m_suggestion;
    bool m_mayBeEmpty = false;
    DayPopup *m_popup = nullptr; ///< made when it is first opened
};

} // namespace payoff
