// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/names.h"
#include "core/storage/record.h"
#include "core/templates/reporttemplate.h"

namespace payoff {

inline QVariant toSql(const ReportLogo &logo) { return logo.isEmpty() ? QVariant() : QVariant(logo.bytes); }
inline void fromSql(const QVariant &sql, ReportLogo &logo) { logo.bytes = sql.toByteArray(); }

/// Their keys, parted by spaces.
inline QVariant toSql(const QVector<ReportPart> &parts)
{
    QStringList keys;
    for (const ReportPart part : parts)
        keys.push_back(toKey(part));
    return keys.join(u' ');
}
/// What is not known here is left out.
inline void fromSql(const QVariant &sql, QVector<ReportPart> &parts)
{
    parts.clear();
    for (const QString &key : sql.toString().split(u' ', Qt::SkipEmptyParts)) {
        if (const auto part = fromKey<ReportPart>(key))
            parts.push_back(*part);
    }
}

template <>
struct TableOf<ReportTemplate> {
    static constexpr const char *table = "report_template";
    static constexpr const char *kind = "report template";
    static constexpr auto columns = std::tuple{
        Column{"name", &ReportTemplate::name},
        DerivedColumn<ReportTemplate>{"name_key",
                                      [](const ReportTemplate &each) { return toSql(nameKey(each.name)); }},
        Column{"audience", &ReportTemplate::audience},
        Column{"parts", &ReportTemplate::parts},
        Column{"title", &ReportTemplate::title},
        Column{"intro", &ReportTemplate::intro},
        Column{"logo", &ReportTemplate::logo},
        Column{"accent", &ReportTemplate::accent},
        Column{"language", &ReportTemplate::language},
        Column{"paper", &ReportTemplate::paper},
    };
};

} // namespace payoff
