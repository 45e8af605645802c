// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/names.h"

namespace payoff {

QString nameKey(const QString &name)
{
    const QString normalized = name.normalized(QString::NormalizationForm_KC).toCaseFolded();
    QString visible;
    visible.reserve(normalized.size());
    for (const QChar c : normalized) {
        if (c.category() != QChar::Other_Format && c != QChar::SoftHyphen)
            visible.append(c);
    }
    return visible.simplified();
}

Result<void> validateName(const QString &kind, const QString &name)
{
    if (nameKey(name).isEmpty())
        return Error{ErrorCode::EmptyName, {kind}};
    if (name.size() > longestName)
        return Error{ErrorCode::TextTooLong, {kind, QString::number(longestName)}};
    return {};
}

Result<void> validateText(const QString &kind, const QString &text)
{
    if (text.size() > longestText)
        return Error{ErrorCode::TextTooLong, {kind, QString::number(longestText)}};
    return {};
}

} // namespace payoff
