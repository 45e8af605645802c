// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/month.h"
#include "core/base/result.h"
#include "core/measures/kpi.h"

#include <QString>
#include <QStringList>

namespace payoff {

using OwnKpiId = Id<struct OwnKpiTag>;

/// How the values of a measure come together over months, channels and campaigns.
enum class Combining {
    Sum,
    Average, ///< of all values
    Last, ///< the last of each channel and campaign; those add up
    Maximum,
};
template <>
struct EnumKeys<Combining> {
    static constexpr EnumKeyList<Combining, 4> keys{{{Combining::Sum, "sum"},
                                                     {Combining::Average, "average"},
                                                     {Combining::Last, "last"},
                                                     {Combining::Maximum, "maximum"}}};
};

/// Something that only this workspace counts: store visits, calls, votes.
struct OwnMeasure {
    UserMeasureId id; ///< null until stored
    QString key; ///< its name in formulas, exports and on the command line
    QString name;
    int digits = 0; ///< decimals of a value, at most 6
    Combining combining = Combining::Sum;
    QString note;
    bool isArchived = false;

    friend bool operator==(const OwnMeasure &, const OwnMeasure &) = default;
};

/// A ratio that only this workspace looks at.
struct OwnKpi {
    OwnKpiId id; ///< null until stored
    QString key;
    QString name;
    QString formula; ///< over keys of measures, own ones too, of Derived and of kpis()
    FigureUnit unit = FigureUnit::Fraction;
    Better better = Better::Higher;
    QString note; ///< what it says, in plain words
    bool isArchived = false;

    friend bool operator==(const OwnKpi &, const OwnKpi &) = default;
};

/// The value of an own measure for a channel, or a campaign on it, in a month.
struct OwnValue {
    UserMeasureId measure;
    ChannelId channel;
    CampaignId campaign; ///< null: the channel's
    Month month;
    qint64 value = 0; ///< with the measure's digits

    friend bool operator==(const OwnValue &, const OwnValue &) = default;
};

/// EmptyName, TextTooLong, InvalidValue (a key that is no name for a formula or is one that the program
/// knows, too many digits).
Result<void> validate(const OwnMeasure &measure);
/// The same, and what checkFormula() says of the form; not whether its names exist.
Result<void> validate(const OwnKpi &kpi);
/// UnknownId: no measure or no channel.
Result<void> validate(const OwnValue &value);

/// Whether the formula can be read and its names are known: those of the program, and `ownMeasures`.
/// InvalidNumber {formula, place} or UnknownMeasure {name, what is known, place}; places count characters
/// from 0.
Result<void> checkFormula(const QString &formula, const QStringList &ownMeasures);

/// A key made of the name: "Store visits" becomes "store_visits"; one that is free among `taken` and those of
/// the program.
QString ownKey(const QString &name, const QStringList &taken);

/// Whether the program knows a measure, derived sum or ratio of that key.
bool isKnownKey(const QString &key);

} // namespace payoff
