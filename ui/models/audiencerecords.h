// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roi/query.h"
#include "core/workspace/contents.h"
#include "ui/models/recordmodel.h"
#include "ui/text/format.h"

namespace payoff {

/// What is shown of a segment's or persona's results.
QVector<Figure> audienceFigures();

/// Name, kind and share of the audience, then a column per audienceFigures().
QVector<RecordColumn> segmentColumns();
/// Every segment with its latest shares by channel, and its results as an answer by segment has them;
/// archived ones only with results.
QVector<Record> segmentRecords(const Contents &contents, const QueryResult &bySegment, Currency currency,
                               const Format &format);

/// Which segment engages most, brings most, pays back best and costs most, in a line; what no two segments
/// have is left out.
QString segmentFindings(const Contents &contents, const QueryResult &bySegment, Currency currency,
                        const Format &format);

/// What is known of a persona, in the order of its form: labels and words; what is empty is left out.
QVector<std::pair<QString, QString>> personaFacts(const Persona &persona, const Contents &contents);
/// The persona's results in one line: "Ad spend €1,200 · Revenue €3,400 · ROAS 2.83".
QString personaResults(const Persona &persona, const QueryResult &byPersona, Currency currency,
                       const Format &format);

} // namespace payoff
