// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/contents.h"
#include "ui/models/goaldata.h"

#include <QPair>

namespace payoff {

/// The four questions by which a goal is judged, each with what is known: what the audience does after seeing
/// it, whether it fits the business, whether it helps to decide, whether it can be measured.
QVector<QPair<QString, QString>> goalQuestions(const Goal &goal, const GoalRow *standing,
                                               const Contents &contents, const Format &format);

/// The four questions alone, in that order.
QStringList fourQuestions();

/// The parts that are not empty, one after the other.
QString joined(QStringList parts);

} // namespace payoff
