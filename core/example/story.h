// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/month.h"

#include <QJsonObject>
#include <QVector>

namespace payoff {

/// The description of the example (resources/example/lumen.json), told for the months that end with the last
/// full one before a day. Things are known by their place in their list: it is their id in the workspace.
class Story {
public:
    /// FileDamaged if the description is no JSON object.
    static Result<Story> tell(Day asOf);

    [[nodiscard]] QString name() const { return m_root.value(u"name").toString(); }
    [[nodiscard]] Currency currency() const;
    [[nodiscard]] Month firstMonth() const { return m_last.plus(1 - monthCount()); }
    [[nodiscard]] Month lastMonth() const { return m_last; }
    [[nodiscard]] DayRange days() const { return {firstMonth().first(), m_last.last()}; }
    [[nodiscard]] int monthCount() const { return m_root.value(u"months").toInt(); }

    [[nodiscard]] const QJsonObject &root() const { return m_root; }
    /// The objects of a list of the description.
    [[nodiscard]] QVector<QJsonObject> list(const char *key) const;
    /// Place of the named thing in that list, from 1; 0 if it is not there.
    [[nodiscard]] qint64 placeOf(const char *list, const QString &name) const;
    template <class I>
    [[nodiscard]] I idOf(const char *list, const QString &name) const
    {
        return I{placeOf(list, name)};
    }

    /// A day by the calendar of the story: "month 3 day 15" (months of the story from 0), "first 11 day 28"
    /// and "last 11 day 28" (the first or last November of the story), "next 6 day 30" (the first June after
    /// it). Days past the end of a month mean its last.
    [[nodiscard]] Day day(const QString &when) const;
    /// "from" and "to" of the object, a year on where that would lie before it; without "to", the day itself.
    [[nodiscard]] DayRange span(const QJsonObject &object) const;
    /// A value that moves in straight lines between [month of the story, value] points, or stays as it is.
    [[nodiscard]] qint64 along(const QJsonValue &curve, Month month) const;

private:
    Story(QJsonObject root, Month last)
        : m_root(std::move(root)),
          m_last(last)
    {
    }
    [[nodiscard]] Month month(const QString &kind, int number) const;

    QJsonObject m_root;
    Month m_last;
};

/// Fields of the description; "" and 0 where there is none.
QString textOf(const QJsonObject &object, const char *key);
qint64 numberOf(const QJsonObject &object, const char *key, qint64 otherwise = 0);
QJsonObject objectOf(const QJsonObject &object, const char *key);
QVector<QJsonObject> objectsOf(const QJsonObject &object, const char *key);
QStringList textsOf(const QJsonObject &object, const char *key);
QVector<qint64> numbersOf(const QJsonObject &object, const char *key);

} // namespace payoff
