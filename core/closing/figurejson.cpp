// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/closing/figurejson.h"

#include <QJsonArray>
#include <QJsonObject>

namespace payoff {

namespace {

QJsonValue numberAsJson(const std::optional<qint64> &sum, const std::optional<double> &ratio)
{
    if (sum)
        return *sum;
    return ratio ? QJsonValue(*ratio) : QJsonValue();
}

std::optional<FigureBound> boundFromJson(const QJsonValue &value, bool isOfSum)
{
    if (!value.isDouble())
        return std::nullopt;
    FigureBound bound;
    if (isOfSum)
        bound.sum = value.toInteger();
    else
        bound.ratio = value.toDouble();
    return bound;
}

} // namespace

QJsonValue figureAsJson(const FigureValue &figure)
{
    const QJsonValue value =
        figure.isAvailable() ? numberAsJson(figure.sum, figure.ratio) : toKey(figure.missing);
    if (!figure.isFallback && figure.leftOutCells == 0 && !figure.low && !figure.high)
        return value;
    QJsonObject object{{QStringLiteral("value"), value}};
    if (figure.isFallback)
        object.insert(QStringLiteral("fallback"), true);
    if (figure.leftOutCells != 0)
        object.insert(QStringLiteral("left_out"), figure.leftOutCells);
    if (figure.low)
        object.insert(QStringLiteral("low"), numberAsJson(figure.low->sum, figure.low->ratio));
    if (figure.high)
        object.insert(QStringLiteral("high"), numberAsJson(figure.high->sum, figure.high->ratio));
    return object;
}

std::optional<FigureValue> figureFromJson(const QJsonValue &json, bool isOfSum)
{
    FigureValue figure;
    QJsonValue value = json;
    if (json.isObject()) {
        const QJsonObject object = json.toObject();
        value = object[u"value"];
        figure.isFallback = object[u"fallback"].toBool();
        figure.leftOutCells = object[u"left_out"].toInteger();
        figure.low = boundFromJson(object[u"low"], isOfSum);
        figure.high = boundFromJson(object[u"high"], isOfSum);
    }
    if (value.isString()) {
        const auto missing = fromKey<Missing>(value.toString());
        if (!missing || *missing == Missing::No)
            return std::nullopt;
        figure.missing = *missing;
        return figure;
    }
    const auto number = boundFromJson(value, isOfSum);
    if (!number)
        return std::nullopt;
    figure.sum = number->sum;
    figure.ratio = number->ratio;
    figure.missing = Missing::No;
    return figure;
}

QJsonValue figureAsJson(const Figure &figure, const FigureValue &value)
{
    const bool isUsual = figure.kpi() ? !value.sum : !value.ratio;
    return isUsual ? figureAsJson(value) : QJsonValue(QJsonArray{figureAsJson(value)});
}

std::optional<FigureValue> figureFromJson(const Figure &figure, const QJsonValue &json)
{
    const bool isOfSum = !figure.kpi();
    return json.isArray() ? figureFromJson(json[0], !isOfSum) : figureFromJson(json, isOfSum);
}

} // namespace payoff
