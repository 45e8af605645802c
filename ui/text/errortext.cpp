// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/errortext.h"

#include <QCoreApplication>

namespace payoff {

namespace {

// For lupdate: the kinds of things that core names in details.
[[maybe_unused]] constexpr const char *errorKinds[] = {
    QT_TRANSLATE_NOOP("Kind", "ad"),           QT_TRANSLATE_NOOP("Kind", "ad set"),
    QT_TRANSLATE_NOOP("Kind", "amount"),       QT_TRANSLATE_NOOP("Kind", "benefit"),
    QT_TRANSLATE_NOOP("Kind", "campaign"),     QT_TRANSLATE_NOOP("Kind", "channel"),
    QT_TRANSLATE_NOOP("Kind", "closed month"), QT_TRANSLATE_NOOP("Kind", "competitor"),
    QT_TRANSLATE_NOOP("Kind", "cost"),         QT_TRANSLATE_NOOP("Kind", "goal"),
    QT_TRANSLATE_NOOP("Kind", "name"),         QT_TRANSLATE_NOOP("Kind", "note"),
    QT_TRANSLATE_NOOP("Kind", "persona"),      QT_TRANSLATE_NOOP("Kind", "result"),
    QT_TRANSLATE_NOOP("Kind", "sale"),         QT_TRANSLATE_NOOP("Kind", "segment"),
    QT_TRANSLATE_NOOP("Kind", "source"),       QT_TRANSLATE_NOOP("Kind", "value rule"),
    QT_TRANSLATE_NOOP("Kind", "variant"),      QT_TRANSLATE_NOOP("Kind", "workspace"),
};

/// ErrorCode::NoReadableRow of a file in which there was no row to have a problem.
constexpr const char *noRow = QT_TRANSLATE_NOOP(
    "Error",
    "%1 has no row of data. Nothing was imported. Check that it is the right file, or export it again.");

/// ErrorCode::MonthClosed of an entry of the ledger that repeats.
constexpr const char *recurringInClosedMonth = QT_TRANSLATE_NOOP(
    "Error",
    "The month %1 is closed, and this entry repeats in it. Nothing was changed. Let the entry end before the "
    "change and add a new one from then on, or reopen the month first.");

/// ErrorCode::InvalidMonth of one that is to be closed too early.
constexpr const char *nothingToClose = QT_TRANSLATE_NOOP(
    "Error",
    "The month %1 is not over, and nothing is recorded in it. It was not closed. Import its figures or type "
    "them first.");

/// The sentence with %1 … for the details. No default: a code without a sentence must not compile.
// NOLINTNEXTLINE(readability-function-size): one row per code
const char *pattern(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileMissing:
        return QT_TRANSLATE_NOOP(
            "Error", "There is no file %1. Nothing was changed. Check the name, or choose another file.");
    case ErrorCode::FileExists:
        return QT_TRANSLATE_NOOP("Error",
                                 "There is already a file %1; it was left as it is. Choose another name.");
    case ErrorCode::FileNotReadable:
        return QT_TRANSLATE_NOOP("Error",
                                 "%1 cannot be read: %2. The file was left as it is. Check who may read it.");
    case ErrorCode::FileNotWritable:
        return QT_TRANSLATE_NOOP(
            "Error",
            "%1 cannot be written: %2. What stood there was kept. Choose a place that you "
            "may write to.");
    case ErrorCode::FileEmpty:
        return QT_TRANSLATE_NOOP("Error", "%1 is empty. Nothing was changed. Choose another file.");
    case ErrorCode::NotAWorkspace:
        return QT_TRANSLATE_NOOP("Error",
                                 "%1 is not a Payoff workspace; it was left as it is. Open a workspace, or "
                                 "import the file into one.");
    case ErrorCode::OtherDatabase:
        return QT_TRANSLATE_NOOP("Error",
                                 "%1 is a database of another program; it was left as it is. Open a Payoff "
                                 "workspace instead.");
    case ErrorCode::NewerVersion:
        return QT_TRANSLATE_NOOP(
            "Error",
            "%1 was written by a newer Payoff (file version %2; this one knows up to %3). "
            "It was left as it is. Update Payoff to open it.");
    case ErrorCode::FileTruncated:
        return QT_TRANSLATE_NOOP(
            "Error",
            "The end of %1 is missing, as after a copy that broke off. It was left as it "
            "is. Copy it again, or restore a backup.");
    case ErrorCode::FileDamaged:
        return QT_TRANSLATE_NOOP("Error", "%1 is damaged: %2. It was left as it is. Restore a backup.");
    case ErrorCode::DiskFull:
        return QT_TRANSLATE_NOOP("Error",
                                 "There is no room left on the disk for %1. What was saved before is kept, "
                                 "the last change is not. Free some space and try again.");
    case ErrorCode::Busy:
        return QT_TRANSLATE_NOOP(
            "Error",
            "Another program is writing to %1. The last change was not saved; all before "
            "it is kept. Try again in a moment.");
    case ErrorCode::ReadOnly:
        return QT_TRANSLATE_NOOP(
            "Error", "%1 may be read only. Nothing was changed. Save a copy elsewhere to work on it.");
    case ErrorCode::FileMoved:
        return QT_TRANSLATE_NOOP("Error",
                                 "%1 is not where it was when it was opened. The last change was not stored; "
                                 "everything before it is still here. Save a copy to go on with it.");
    case ErrorCode::StorageFailed:
        return QT_TRANSLATE_NOOP(
            "Error",
            "The workspace file did not accept a change (%1: %2). What was saved before is "
            "kept. Try again; if it stays so, restore a backup.");
    case ErrorCode::MigrationFailed:
        return QT_TRANSLATE_NOOP(
            "Error",
            "%1 could not be brought to the present version (step %2: %3). It was left in "
            "its old version. Keep it and report the problem.");
    case ErrorCode::BackupFailed:
        return QT_TRANSLATE_NOOP("Error",
                                 "The backup %1 could not be written: %2. The workspace itself is unharmed. "
                                 "Choose another place for backups.");
    case ErrorCode::EmptyName:
        return QT_TRANSLATE_NOOP("Error", "A name is missing (%1). Nothing was saved. Type a name.");
    case ErrorCode::TextTooLong:
        return QT_TRANSLATE_NOOP(
            "Error", "The text is too long (%1; at most %2 characters). Nothing was saved. Shorten it.");
    case ErrorCode::NameTaken:
        return QT_TRANSLATE_NOOP("Error",
                                 "The name “%2” is taken (%1). Nothing was saved. Choose another name.");
    case ErrorCode::NameMerged:
        return QT_TRANSLATE_NOOP("Error",
                                 "“%2” was merged into “%3” (%1) and leads there. Nothing was saved. Choose "
                                 "another name, or use “%3”.");
    case ErrorCode::CannotMerge:
        return QT_TRANSLATE_NOOP("Error",
                                 "“%2” cannot be merged like that (%1): into itself, or into one that was "
                                 "merged itself. Nothing was changed. Choose another one.");
    case ErrorCode::UnknownName:
        return QT_TRANSLATE_NOOP("Error",
                                 "Nothing is named “%2” (%1). Nothing was changed. Check the spelling.");
    case ErrorCode::UnknownChoice:
        return QT_TRANSLATE_NOOP("Error", "Nothing is named “%2” (%1). Nothing was changed. There are: %3.");
    case ErrorCode::UnsupportedEncoding:
        return QT_TRANSLATE_NOOP("Error",
                                 "%1 is written in %2, which cannot be read. Nothing was imported. Save it "
                                 "as CSV in UTF-8.");
    case ErrorCode::UnsupportedFormat:
        return QT_TRANSLATE_NOOP(
            "Error", "%1 is no table that can be read (%2). Nothing was imported. Export it as CSV or XLSX.");
    case ErrorCode::OldSpreadsheet:
        return QT_TRANSLATE_NOOP("Error",
                                 "%1 is a spreadsheet in the old .xls format, which cannot be read. Nothing "
                                 "was imported. Save it as XLSX or CSV.");
    case ErrorCode::EncryptedFile:
        return QT_TRANSLATE_NOOP(
            "Error",
            "%1 is protected by a password. Nothing was imported. Save a copy without the password.");
    case ErrorCode::BrokenSpreadsheet:
        return QT_TRANSLATE_NOOP(
            "Error",
            "%1 is damaged or not what its name says (%2). Nothing was imported. Export or download it "
            "again.");
    case ErrorCode::TooLargeInside:
        return QT_TRANSLATE_NOOP("Error",
                                 "%1 unpacks to more than can be read safely (%2). Nothing was imported. "
                                 "Export a shorter period, or save it as CSV.");
    case ErrorCode::ArchivedFiles:
        return QT_TRANSLATE_NOOP("Error",
                                 "%1 is an archive of several files: %2. Nothing was imported. Choose one of "
                                 "them.");
    case ErrorCode::NoDataFile:
        return QT_TRANSLATE_NOOP(
            "Error", "%1 is an archive without a table in it. Nothing was imported. Choose another file.");
    case ErrorCode::AmbiguousTable:
        return QT_TRANSLATE_NOOP(
            "Error", "%1 holds several tables: %2. Nothing was imported. Say which one is meant.");
    case ErrorCode::UnknownTable:
        return QT_TRANSLATE_NOOP("Error", "%1 has no table “%2”. Nothing was imported. It holds these: %3.");
    case ErrorCode::UnterminatedQuote:
        return QT_TRANSLATE_NOOP("Error",
                                 "In %1 a quotation mark opens in line %2 and never closes. Nothing was "
                                 "imported. Correct that line, or export the file again.");
    case ErrorCode::RecordTooLong:
        return QT_TRANSLATE_NOOP("Error",
                                 "In %1 the record of line %2 is too long to be one. Nothing was imported. "
                                 "Check that it is a table, and its quotation marks.");
    case ErrorCode::NoMeasureColumn:
        return QT_TRANSLATE_NOOP(
            "Error",
            "%1 has no column with results or cost that is known by its name. Nothing was "
            "imported. Say which is which with --map; its columns are: %2.");
    case ErrorCode::MissingYear:
        return QT_TRANSLATE_NOOP("Error",
                                 "The dates of column %1 have no year (“%2”). Nothing was imported. Say it "
                                 "with --year.");
    case ErrorCode::UnknownId:
        return QT_TRANSLATE_NOOP(
            "Error",
            "There is nothing with number %2 any more (%1). Nothing was changed. It may have been "
            "deleted; undo brings it back.");
    case ErrorCode::NegativeAmount:
        return QT_TRANSLATE_NOOP(
            "Error", "The number must not be below zero (%1). Nothing was saved. Type it without the minus.");
    case ErrorCode::EndBeforeStart:
        return QT_TRANSLATE_NOOP(
            "Error", "The end, %2, is before the start, %1. Nothing was saved. Correct one of them.");
    case ErrorCode::InvalidDay:
        return QT_TRANSLATE_NOOP(
            "Error", "“%1” is no day of the calendar. Nothing was changed. Write it like 2026-10-31.");
    case ErrorCode::InvalidMonth:
        return QT_TRANSLATE_NOOP("Error", "“%1” is no month. Nothing was changed. Write it like 2026-10.");
    case ErrorCode::InvalidPeriod:
        return QT_TRANSLATE_NOOP("Error",
                                 "“%1” is no period. Nothing was changed. Write it like 2026, 2026-10, or "
                                 "2026-10-01..2026-10-31.");
    case ErrorCode::InvalidNumber:
        return QT_TRANSLATE_NOOP(
            "Error", "“%1” is no number that can be used here. Nothing was changed. Type digits.");
    case ErrorCode::InvalidAmount:
        return QT_TRANSLATE_NOOP(
            "Error", "“%1” is no amount of money. Nothing was changed. Type digits, without the currency.");
    case ErrorCode::InvalidCurrency:
        return QT_TRANSLATE_NOOP(
            "Error", "“%1” is no currency. Nothing was changed. Use the three letters, like EUR or USD.");
    case ErrorCode::InvalidPercentage:
        return QT_TRANSLATE_NOOP(
            "Error",
            "“%1” is no percentage that can be used here. Nothing was changed. Type a number from "
            "0 to 100.");
    case ErrorCode::InvalidValue:
        return QT_TRANSLATE_NOOP("Error", "“%2” is not possible here (%1). Nothing was changed. Correct it.");
    case ErrorCode::Contradiction:
        return QT_TRANSLATE_NOOP(
            "Error", "Two entries contradict each other: %1. Nothing was saved. Change one of them.");
    case ErrorCode::CurrencyFixed:
        return QT_TRANSLATE_NOOP(
            "Error",
            "The workspace counts in %1 and already holds amounts, so the currency stays. Make a "
            "new workspace for another currency.");
    case ErrorCode::InUse:
        return QT_TRANSLATE_NOOP(
            "Error", "“%2” is still used (%1), so it was kept. Remove what uses it first, or archive it.");
    case ErrorCode::Overflow:
        return QT_TRANSLATE_NOOP(
            "Error",
            "A sum grew too large to be counted exactly (%1). The entries are kept. Look for one "
            "with too many digits.");
    case ErrorCode::UnknownMeasure:
        return QT_TRANSLATE_NOOP("Error",
                                 "No measure is named “%1”. Nothing was changed. Check the spelling.");
    case ErrorCode::UnknownDimension:
        return QT_TRANSLATE_NOOP("Error",
                                 "Results cannot be split by “%1”. Nothing was changed. Check the spelling.");
    case ErrorCode::NoReadableRow:
        return QT_TRANSLATE_NOOP(
            "Error",
            "No row of %1 could be read (rows seen: %2). Nothing was imported. The first problem: "
            "%3");
    case ErrorCode::NoHeader:
        return QT_TRANSLATE_NOOP(
            "Error", "%1 has no row of column names. Nothing was imported. Export it again with headers.");
    case ErrorCode::NoDateColumn:
        return QT_TRANSLATE_NOOP(
            "Error",
            "%1 has no column with dates. Nothing was imported. Export it by day or month, or say "
            "which period it covers.");
    case ErrorCode::UnknownColumn:
        return QT_TRANSLATE_NOOP("Error",
                                 "There is no column “%1”. Nothing was imported. The file has these: %2.");
    case ErrorCode::UnknownField:
        return QT_TRANSLATE_NOOP(
            "Error", "A column cannot be read as “%1”. Nothing was imported. Use one of these: %2.");
    case ErrorCode::AmbiguousDateOrder:
        return QT_TRANSLATE_NOOP(
            "Error",
            "Dates in column “%1” can be read in two ways (%2). Nothing was imported. Say whether "
            "day or month comes first.");
    case ErrorCode::AmbiguousDecimal:
        return QT_TRANSLATE_NOOP(
            "Error",
            "Numbers in column “%1” can be read in two ways (%2). Nothing was imported. Say which "
            "sign marks the decimals.");
    case ErrorCode::AmbiguousCurrency:
        return QT_TRANSLATE_NOOP(
            "Error", "The amounts can be in more than one currency (%1). Nothing was imported. Say which.");
    case ErrorCode::MissingRate:
        return QT_TRANSLATE_NOOP(
            "Error",
            "There is no exchange rate from %1 to %2. Nothing was saved. Enter the rate of that "
            "day.");
    case ErrorCode::AmbiguousChannel:
        return QT_TRANSLATE_NOOP("Error",
                                 "%1 does not say to which channel its rows belong. Nothing was imported. "
                                 "Name the channel, or the "
                                 "column that holds it.");
    case ErrorCode::MonthClosed:
        return QT_TRANSLATE_NOOP("Error", "The month %1 is closed. Nothing was changed. Reopen it first.");
    case ErrorCode::UnknownBatch:
        return QT_TRANSLATE_NOOP(
            "Error",
            "There is no import number %1. Nothing was changed. The list of imports shows them "
            "all.");
    case ErrorCode::FileChanged:
        return QT_TRANSLATE_NOOP(
            "Error",
            "%1 was changed or taken away, since it was imported or while it was read. Nothing was "
            "imported. Choose it anew to see what it holds now.");
    case ErrorCode::RowRejected:
        return QT_TRANSLATE_NOOP(
            "Error",
            "Line %1 cannot be read: column “%2” holds “%3” (%4). Nothing was imported. Correct the line, or "
            "leave such rows out, and import again.");
    case ErrorCode::Cancelled:
        return QT_TRANSLATE_NOOP("Error", "Cancelled as you asked. Everything is as it was before.");
    }
    Q_UNREACHABLE();
}

/// Whether the first detail is a kind of thing, which has a translated name.
bool beginsWithKind(ErrorCode code)
{
    switch (code) {
    case ErrorCode::EmptyName:
    case ErrorCode::TextTooLong:
    case ErrorCode::NameTaken:
    case ErrorCode::NameMerged:
    case ErrorCode::CannotMerge:
    case ErrorCode::UnknownName:
    case ErrorCode::UnknownId:
    case ErrorCode::NegativeAmount:
    case ErrorCode::InvalidValue:
    case ErrorCode::InUse:
        return true;
    default:
        return false;
    }
}

/// Some details change what there is to say.
const char *patternOf(const Error &error)
{
    if (error.code == ErrorCode::NoReadableRow && error.details.value(2).isEmpty())
        return noRow;
    if (error.code == ErrorCode::MonthClosed && error.details.value(1) == QLatin1String("recurring"))
        return recurringInClosedMonth;
    if (error.code == ErrorCode::InvalidMonth && error.details.value(1) == QLatin1String("empty"))
        return nothingToClose;
    return pattern(error.code);
}

} // namespace

QString kindName(const QString &kind)
{
    return QCoreApplication::translate("Kind", kind.toUtf8().constData());
}

QString sentence(const Error &error)
{
    const QString text = QCoreApplication::translate("Error", patternOf(error));
    QStringList details = error.details;
    if (!details.isEmpty() && beginsWithKind(error.code))
        details.first() = kindName(details.first());
    // Not QString::arg one after the other: a path may hold "%2" itself.
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPlace =
            text[i] == u'%' && i + 1 < text.size() && text[i + 1] >= u'1' && text[i + 1] <= u'9';
        if (!isPlace) {
            result += text[i];
            continue;
        }
        ++i;
        result += details.value(text[i].unicode() - u'1', QStringLiteral("?"));
    }
    return result;
}

} // namespace payoff
