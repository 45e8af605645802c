// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/importmemory.h"

#include <QSettings>

namespace payoff {

namespace {

constexpr int notAnswered = -1;

/// A choice among few as a number, to be kept.
template <class E>
int numberOf(const std::optional<E> &choice)
{
    return choice ? int(*choice) : notAnswered;
}

template <class E>
std::optional<E> choiceOf(int number, E last)
{
    return number >= 0 && number <= int(last) ? std::optional(E(number)) : std::nullopt;
}

template <class T>
bool take(const std::optional<T> &before, std::optional<T> &now)
{
    if (!before || now)
        return false;
    now = before;
    return true;
}

bool take(const QString &before, QString &now)
{
    if (before.isEmpty() || !now.isEmpty())
        return false;
    now = before;
    return true;
}

} // namespace

ImportMemory::ImportMemory(QSettings *memory, const QString &workspace)
    : m_memory(memory),
      m_workspace(workspace)
{
}

QString ImportMemory::keyOf(const QString &profile) const
{
    return QStringLiteral("imports/%1/%2").arg(m_workspace, profile);
}

ReadOptions ImportMemory::recall(const QString &profile) const
{
    ReadOptions options;
    if (!m_memory)
        return options;
    const QVariantMap kept = m_memory->value(keyOf(profile)).toMap();
    const auto number = [&kept](const char *key) {
        return kept.value(QLatin1String(key), notAnswered).toInt();
    };
    options.dateOrder = choiceOf(number("dateOrder"), DateOrder::Mdy);
    options.decimal = choiceOf(number("decimal"), DecimalSign::Comma);
    options.channel = kept.value(QStringLiteral("channel")).toString();
    options.currency = kept.value(QStringLiteral("currency")).toString();
    return options;
}

void ImportMemory::keep(const QString &profile, const ReadOptions &options)
{
    const ReadOptions before = recall(profile);
    QVariantMap kept;
    const auto order = numberOf(options.dateOrder ? options.dateOrder : before.dateOrder);
    const auto decimal = numberOf(options.decimal ? options.decimal : before.decimal);
    const QString channel = options.channel.isEmpty() ? before.channel : options.channel;
    const QString currency = options.currency.isEmpty() ? before.currency : options.currency;
    if (order != notAnswered)
        kept.insert(QStringLiteral("dateOrder"), order);
    if (decimal != notAnswered)
        kept.insert(QStringLiteral("decimal"), decimal);
    if (!channel.isEmpty())
        kept.insert(QStringLiteral("channel"), channel);
    if (!currency.isEmpty())
        kept.insert(QStringLiteral("currency"), currency);
    if (m_memory && !kept.isEmpty())
        m_memory->setValue(keyOf(profile), kept);
}

bool answerAsBefore(const Error &error, const ReadOptions &before, ReadOptions &options)
{
    switch (error.code) {
    case ErrorCode::AmbiguousDateOrder:
        return take(before.dateOrder, options.dateOrder);
    case ErrorCode::AmbiguousDecimal:
        return take(before.decimal, options.decimal);
    case ErrorCode::AmbiguousChannel:
        return take(before.channel, options.channel);
    case ErrorCode::AmbiguousCurrency:
        return error.details.contains(before.currency) && take(before.currency, options.currency);
    default:
        return false;
    }
}

} // namespace payoff
