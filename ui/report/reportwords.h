// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "ui/models/goaldata.h"
#include "ui/report/reportdocument.h"

#include <QCoreApplication>

namespace payoff {

/// How parts of a report name things and write figures; made and used while the report's language holds. The
/// data live longer.
class ReportWords {
    Q_DECLARE_TR_FUNCTIONS(Report)

public:
    ReportWords(const ReportData &data, const Format &format);

    [[nodiscard]] const ReportData &data() const { return m_data; }
    [[nodiscard]] const Format &format() const { return m_format; }

    /// Of a channel or campaign; of the id 0, what belongs to none.
    [[nodiscard]] QString name(Dimension by, qint64 id) const;
    /// "€48,210", "142%", "–", "n/a"
    [[nodiscard]] QString figure(const Figure &figure, const FigureValue &value) const;
    /// How it moved: "+18 pts", "+5%"; empty where that cannot be said.
    [[nodiscard]] QString change(const Figure &figure, const FigureValue &now,
                                 const FigureValue &before) const;
    [[nodiscard]] QString points(double difference) const { return m_format.points(difference, 1); }
    [[nodiscard]] QString period(const Period &period) const;
    /// The headline's figure of that key.
    [[nodiscard]] const ReportFigure &headline(const char *key) const;
    [[nodiscard]] GoalData goals() const;

    [[nodiscard]] static QString categoryName(BenefitCategory category);
    [[nodiscard]] static QString timeViewName(TimeView view);

private:
    const ReportData &m_data;
    Format m_format;
};

} // namespace payoff
