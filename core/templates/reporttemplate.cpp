// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/templates/reporttemplate.h"

#include "core/base/names.h"

namespace payoff {

namespace {

constexpr int lastColour = 0xffffff;

Error impossible(const char *what, const QString &value)
{
    return {ErrorCode::InvalidValue, {QString::fromLatin1(what), value}};
}

Result<void> validateParts(const QVector<ReportPart> &parts)
{
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (parts.indexOf(parts[i]) != i)
            return impossible("section", toKey(parts[i]));
    }
    // A report states what its figures stand on, whoever made the template.
    if (!parts.contains(ReportPart::Remarks))
        return impossible("sections without", toKey(ReportPart::Remarks));
    return {};
}

} // namespace

QVector<ReportPart> partsFor(Audience audience)
{
    using P = ReportPart;
    switch (audience) {
    case Audience::Executive:
        return {P::Return, P::Trend, P::Comments, P::Campaign, P::Months, P::Goals, P::Notes, P::Remarks};
    case Audience::Stakeholder:
        return {P::Return, P::Trend,   P::Comments, P::Campaign, P::Months, P::Channels,
                P::Kpis,   P::Drivers, P::Goals,    P::Benefits, P::Notes,  P::Remarks};
    case Audience::Manager:
        return {P::Return,
                P::Trend,
                P::Comments,
                P::Campaign,
                P::Months,
                P::Channels,
                P::Kpis,
                P::Drivers,
                P::Goals,
                P::Benefits,
                P::Notes,
                P::FiguresByChannel,
                P::FiguresByCampaign,
                P::Remarks};
    }
    Q_UNREACHABLE();
}

Result<void> validate(const ReportTemplate &design)
{
    if (const auto name = validateName(QStringLiteral("report template"), design.name); !name)
        return name;
    if (design.title.size() > longestName)
        return Error{ErrorCode::TextTooLong, {QStringLiteral("title"), QString::number(longestName)}};
    if (const auto intro = validateText(QStringLiteral("intro"), design.intro); !intro)
        return intro;
    if (const auto parts = validateParts(design.parts); !parts)
        return parts;
    const int accent = design.accent.value_or(0);
    if (accent < 0 || accent > lastColour)
        return impossible("colour", QString::number(accent));
    if (design.language.isEmpty())
        return impossible("language", design.language);
    return validate(design.logo);
}

} // namespace payoff
