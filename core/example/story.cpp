// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/example/story.h"

#include "core/example/dice.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace payoff {

Result<Story> Story::tell(Day asOf)
{
    QFile file(QStringLiteral(":/payoff/example/lumen.json"));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileNotReadable, {file.fileName(), file.errorString()}};
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (!document.isObject())
        return Error{ErrorCode::FileDamaged, {file.fileName(), problem.errorString()}};
    return Story(document.object(), Month::of(asOf.next()).previous());
}

Currency Story::currency() const
{
    const auto currency = Currency::fromCode(m_root.value(u"currency").toString());
    return currency ? *currency : Currency();
}

QVector<QJsonObject> Story::list(const char *key) const { return objectsOf(m_root, key); }

qint64 Story::placeOf(const char *list, const QString &name) const
{
    const QJsonArray things = m_root.value(QLatin1String(list)).toArray();
    for (qsizetype i = 0; i < things.size(); ++i) {
        if (things[i].toObject().value(u"name").toString() == name)
            return i + 1;
    }
    return 0;
}

Month Story::month(const QString &kind, int number) const
{
    if (kind == u"month")
        return firstMonth().plus(number);
    Month month = kind == u"first" ? firstMonth() : m_last;
    const int step = kind == u"last" ? -1 : 1;
    if (kind == u"next")
        month = month.next();
    for (int i = 0; i < monthsOfYear && month.number() != number; ++i)
        month = month.plus(step);
    return month;
}

Day Story::day(const QString &when) const
{
    const QStringList words = when.split(u' ');
    Q_ASSERT(words.size() == 4);
    return month(words[0], words[1].toInt()).dayOrLast(words[3].toInt());
}

DayRange Story::span(const QJsonObject &object) const
{
    const Day first = day(textOf(object, "from"));
    Day last = object.contains(u"to") ? day(textOf(object, "to")) : first;
    while (last < first)
        last = Month::of(last).plus(monthsOfYear).dayOrLast(last.toDate().day());
    return {first, last};
}

qint64 Story::along(const QJsonValue &curve, Month month) const
{
    if (!curve.isArray())
        return curve.toInteger();
    const QJsonArray points = curve.toArray();
    const qint64 at = month - firstMonth();
    for (qsizetype i = 1; i < points.size(); ++i) {
        const qint64 left = points[i - 1].toArray()[0].toInteger();
        const qint64 right = points[i].toArray()[0].toInteger();
        const qint64 before = points[i - 1].toArray()[1].toInteger();
        const qint64 after = points[i].toArray()[1].toInteger();
        if (at <= right)
            return before + scaled(after - before, std::max(at, left) - left, right - left);
    }
    return points.last().toArray()[1].toInteger();
}

QString textOf(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

qint64 numberOf(const QJsonObject &object, const char *key, qint64 otherwise)
{
    return object.value(QLatin1String(key)).toInteger(otherwise);
}

QJsonObject objectOf(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toObject();
}

QVector<QJsonObject> objectsOf(const QJsonObject &object, const char *key)
{
    QVector<QJsonObject> objects;
    const QJsonArray array = object.value(QLatin1String(key)).toArray();
    for (const QJsonValue &each : array)
        objects.push_back(each.toObject());
    return objects;
}

QStringList textsOf(const QJsonObject &object, const char *key)
{
    QStringList texts;
    const QJsonArray array = object.value(QLatin1String(key)).toArray();
    for (const QJsonValue &each : array)
        texts.push_back(each.toString());
    return texts;
}

QVector<qint64> numbersOf(const QJsonObject &object, const char *key)
{
    QVector<qint64> numbers;
    const QJsonArray array = object.value(QLatin1String(key)).toArray();
    for (const QJsonValue &each : array)
        numbers.push_back(each.toInteger());
    return numbers;
}

} // namespace payoff
