// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/results/resultrow.h"
#include "core/transfer/audienceprofile.h"
#include "core/transfer/datestyle.h"
#include "core/transfer/field.h"
#include "core/transfer/numberstyle.h"
#include "core/transfer/saleprofile.h"

#include <QByteArray>
#include <QSet>
#include <QVector>

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace payoff {

/// What rows an advertising tool paid for.
enum class PaidFlag : quint8 { Unknown, Paid, Organic };

/// How the exports of one tool are read: which header means what. Data, kept in resources/importers.
struct Profile {
    struct Synonyms {
        Field field;
        QStringList headers; ///< keys as normalisedHeader() makes them, the best first
    };

    /// Headers that together are found in files of this tool only: all must be there, of each its first or
    /// another of its wordings.
    using Signature = QVector<QStringList>;
    /// A column whose meaning another column of the same row tells, such as Meta's "Results".
    struct Results {
        QStringList headers; ///< keys
        QStringList indicators; ///< keys of the column that tells
        std::vector<std::pair<std::string, Measure>> measures; ///< by what that column says, folded
    };
    /// A column that, alone or with others, makes the segment of a row.
    struct SegmentPart {
        QString kind; ///< what kind of breakdown it is: "age", "region"
        QStringList headers; ///< keys
    };
    /// What the title above a file of one measure says.
    struct TitledMeasure {
        QString title; ///< folded
        QString channel; ///< empty: it does not tell
        Measure measure;
    };

    QString id;
    QString name;
    QString
        tool; ///< what the source of its rows is called: the id, or one of several that the tool's files are
    QVector<Signature> signatures; ///< one of them is enough; none: never recognised
    QStringList
        titles; ///< what the line above the table begins with, folded; as the header "title" of a signature
    QString defaultChannel; ///< of rows of a file that names no channel; empty: it has to be said
    QString segmentKind; ///< what kind of breakdown the column of segments holds
    DateBasis dateBasis = DateBasis::Unknown; ///< by which day the tool dates results
    PaidFlag paid = PaidFlag::Unknown; ///< of rows of a file without a column that tells
    std::optional<DateOrder> dateOrder; ///< of dates that could be read in two ways
    std::optional<DecimalSign> decimal; ///< of its numbers; none: each column shows it
    QString currency; ///< ISO code of every amount; empty: as the file says
    std::unordered_map<std::string, QString> channelNames; ///< by what the column of channels says, folded
    Results results;
    QVector<SegmentPart> segmentParts; ///< in the order in which they make the segment
    QVector<TitledMeasure> titledMeasures;
    QStringList ignored; ///< keys of headers of the tool that are left out knowingly
    QVector<Synonyms> fields; ///< in the order of the file
    MeasureMask mayBeNegative =
        0; ///< counts that the tool writes as changes, such as comments less those deleted
    bool isWide = false; ///< channels stand in the names of columns
    bool isNamelessTotals = false; ///< a row that names no campaign, ad set and ad is one of totals
    std::vector<std::string> totalsLabels; ///< a totals row's label, folded
    std::vector<std::string> totalsBeginnings; ///< what a totals row's label begins with, folded
    std::vector<std::pair<std::string, PaidFlag>> paidWords; ///< folded
    std::optional<SaleProfile> sales; ///< its files hold orders or payments, no results
    std::optional<AudienceProfile> audience; ///< its files hold shares of an audience, no results

    /// Behind what the profile says itself, what the base knows: its headers, words and all that this one
    /// says nothing of.
    void takeOver(const Profile &base);
    /// Columns that leave rows of sales out are known, and of no other use.
    void ignoreExclusions();
    /// The keys of all headers that mean something, or are left out knowingly.
    [[nodiscard]] QSet<QString> knownHeaders() const;
    [[nodiscard]] bool knowsHeader(const QString &key) const;
    /// Whether the text, a cell's, names a totals row.
    [[nodiscard]] bool isTotalsLabel(std::string_view text) const;
    [[nodiscard]] std::optional<PaidFlag> paidFlag(std::string_view text) const;
    /// What a value in the column of results counts, by the cell of its indicator; nothing: what is not
    /// known, or has a column of its own.
    [[nodiscard]] std::optional<Measure> resultMeasure(std::string_view indicator) const;
    /// The channel's name for what a cell calls it; null: as it is.
    [[nodiscard]] const QString *channelName(std::string_view text) const;

private:
    void takeOverUnsaid(const Profile &base);
};

/// Letter case folded and blanks simplified, as words of profiles are compared.
std::string foldedWord(std::string_view text);
QString foldedWord(const QString &text);

/// Reads the form kept in resources/importers, described in docs/profiles.md; InvalidValue, with what is
/// wrong, if it is none.
Result<Profile> readProfile(const QByteArray &json);

/// All profiles built in, in the order of their ids.
const QVector<Profile> &builtInProfiles();
/// The profile of that id among those built in; UnknownName if there is none.
Result<Profile> builtInProfile(const QString &id);
/// The ids of the profiles built in, in order.
QStringList builtInProfileIds();

} // namespace payoff
