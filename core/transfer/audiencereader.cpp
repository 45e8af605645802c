// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/audiencereader.h"

#include "core/audience/audienceshare.h"
#include "core/base/arithmetic.h"
#include "core/transfer/celltext.h"
#include "core/transfer/statedperiod.h"

#include <QFileInfo>

namespace payoff {

namespace {

constexpr NumberKind percentage{4, false, false, false}; ///< its ten-thousandths are millionths of the whole

/// Without the sign of percent and the blanks between it and the number.
std::string_view withoutSign(std::string_view text)
{
    for (const std::string_view sign : {"%", "\u066A"}) {
        if (text.starts_with(sign))
            return trimmed(text.substr(sign.size()));
        if (text.ends_with(sign))
            return trimmed(text.substr(0, text.size() - sign.size()));
    }
    return text;
}

bool isBroken(const QString &name)
{
    return name.contains(QChar::ReplacementCharacter) || name.contains(QChar());
}

} // namespace

AudienceReader::AudienceReader(QString path, const Profile &profile, const ReadOptions &options)
    : m_path(std::move(path)),
      m_profile(profile),
      m_options(options)
{
}

Result<std::unique_ptr<AudienceReader>> AudienceReader::open(const QString &path, const Profile &profile,
                                                             const ReadOptions &options)
{
    Q_ASSERT(profile.audience);
    std::unique_ptr<AudienceReader> reader(new AudienceReader(path, profile, options));
    if (const auto prepared = reader->prepare(); !prepared)
        return prepared.error();
    return reader;
}

Result<void> AudienceReader::prepare()
{
    auto tables = AudienceTables::open(m_path, *m_profile.audience, m_options.encoding);
    if (!tables)
        return tables.error();
    m_tables = std::move(*tables);
    if (const auto looked = lookThrough(); !looked)
        return looked;
    m_statedDays = statedPeriod(m_tables->preamble(), QFileInfo(m_path).fileName());
    m_unknown = m_tables->unknown();
    m_tables->rewind();
    return {};
}

/// What the file as a whole shows. No share reaches a thousand: whatever sign is in it is that of decimals.
Result<void> AudienceReader::lookThrough()
{
    qint64 shares = 0;
    qint64 points = 0;
    qint64 commas = 0;
    while (m_tables->next()) {
        const WrittenShare &share = m_tables->share();
        if (channelOf(*share.breakdown).isEmpty())
            return Error{ErrorCode::AmbiguousChannel, {m_path}};
        points += share.text.find('.') != std::string_view::npos;
        commas += share.text.find(',') != std::string_view::npos;
        if (++shares % 1024 == 0 && m_options.isCancelled && m_options.isCancelled())
            return Error{ErrorCode::Cancelled, {}};
    }
    if (m_tables->failure())
        return *m_tables->failure();
    if (shares == 0)
        return noReadableRow();
    const DecimalSign seen = commas > points ? DecimalSign::Comma : DecimalSign::Point;
    m_decimal = m_options.decimal.value_or(m_profile.decimal.value_or(seen));
    return {};
}

QString AudienceReader::channelOf(const AudienceProfile::Breakdown &breakdown) const
{
    if (const QString chosen = m_options.channel.trimmed(); !chosen.isEmpty())
        return chosen;
    return breakdown.channel.isEmpty() ? m_profile.defaultChannel : breakdown.channel;
}

Error AudienceReader::noReadableRow() const
{
    QString first;
    if (m_firstRejected) {
        first = QStringLiteral("%1: %2 \"%3\": %4")
                    .arg(QString::number(m_firstRejected->line), m_firstRejected->column,
                         m_firstRejected->value, QLatin1String(key(m_firstRejected->problem)));
    }
    return {ErrorCode::NoReadableRow, {m_path, QString::number(m_rowsRead), first}};
}

AudienceReader::Step AudienceReader::next()
{
    if (m_error)
        return Step::Failed;
    while (m_tables->next()) {
        const Step step = typed(m_tables->share());
        if (step != Step::End)
            return step;
    }
    if (m_tables->failure())
        return failed(*m_tables->failure());
    if (m_rowsRead == m_rowsRejected)
        return failed(noReadableRow());
    return Step::End;
}

AudienceReader::Step AudienceReader::failed(Error error)
{
    m_error = std::move(error);
    return Step::Failed;
}

/// Step::End stands for what is not reported, such as "<1%".
AudienceReader::Step AudienceReader::typed(const WrittenShare &share)
{
    const ParsedNumber number = parseNumber(withoutSign(share.text), {m_decimal, {}}, percentage);
    if (number.outcome == ParsedNumber::Outcome::Missing)
        return Step::End;
    if (share.header.isEmpty() || share.name.isEmpty())
        return rejectedRow(share, CellProblem::TooManyCells);
    if (isBroken(share.name))
        return rejectedRow(share, CellProblem::BrokenText);
    if (number.outcome != ParsedNumber::Outcome::Value)
        return rejectedRow(share, number.problem);
    if (number.value > wholeShare)
        return rejectedRow(share, CellProblem::OutOfRange);
    ++m_rowsRead;
    m_row = {share.table, channelOf(*share.breakdown), share.breakdown->kind, share.name, number.value};
    return Step::Row;
}

AudienceReader::Step AudienceReader::rejectedRow(const WrittenShare &share, CellProblem problem)
{
    ++m_rowsRead;
    ++m_rowsRejected;
    m_rejected = {share.line, share.header, shownValue(share.text), problem};
    if (!m_firstRejected)
        m_firstRejected = m_rejected;
    return Step::Rejected;
}

} // namespace payoff
