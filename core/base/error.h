// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace payoff {

/// What went wrong, for ui/text to put into a sentence. The comment names what Error::details holds, in
/// order.
enum class ErrorCode {
    // Workspace files
    FileMissing, ///< path
    FileExists, ///< path
    FileNotReadable, ///< path, the system's reason
    FileNotWritable, ///< path, the system's reason
    FileEmpty, ///< path
    NotAWorkspace, ///< path
    OtherDatabase, ///< path
    NewerVersion, ///< path, version of the file, newest version known here
    FileTruncated, ///< path
    FileDamaged, ///< path, what the check found
    DiskFull, ///< path
    Busy, ///< path
    ReadOnly, ///< path
    FileMoved, ///< path; the file is not where it was opened
    StorageFailed, ///< what was attempted, the library's words
    MigrationFailed, ///< path, number of the step, the library's words
    BackupFailed, ///< path of the backup, reason
    // Values
    EmptyName, ///< kind of thing
    TextTooLong, ///< kind of thing, longest length allowed
    NameTaken, ///< kind of thing, name
    NameMerged, ///< kind of thing, name, what that one was merged into
    CannotMerge, ///< kind of thing, name: into itself, or into what is merged itself
    UnknownName, ///< kind of thing, name
    UnknownChoice, ///< kind of thing, name, the names that there are
    UnknownId, ///< kind of thing, id
    NegativeAmount, ///< kind of thing
    EndBeforeStart, ///< start, end
    InvalidDay, ///< text
    InvalidMonth, ///< text
    InvalidPeriod, ///< text
    InvalidNumber, ///< text
    InvalidAmount, ///< text
    InvalidCurrency, ///< text
    InvalidPercentage, ///< text
    InvalidValue, ///< kind of thing, text
    Contradiction, ///< what contradicts what
    CurrencyFixed, ///< the workspace's currency
    InUse, ///< kind of thing, name
    Overflow, ///< what was summed
    // Questions to the data
    UnknownMeasure, ///< text
    UnknownDimension, ///< text
    // Import
    NoReadableRow, ///< path, rows seen, first problem
    UnsupportedEncoding, ///< path, name of the encoding
    UnsupportedFormat, ///< path, what kind of file it is
    OldSpreadsheet, ///< path; an .xls of before 2007
    EncryptedFile, ///< path
    BrokenSpreadsheet, ///< path, what is wrong with it
    TooLargeInside, ///< path, which part of it
    ArchivedFiles, ///< path, names of the data files within the archive
    NoDataFile, ///< path of an archive
    AmbiguousTable, ///< path, names of the tables, then each of them
    UnknownTable, ///< path, table asked for, names of the tables
    UnterminatedQuote, ///< path, line where the record starts
    RecordTooLong, ///< path, line where the record starts
    NoHeader, ///< path
    NoDateColumn, ///< path
    NoMeasureColumn, ///< path, headers present
    UnknownColumn, ///< header asked for, headers present
    UnknownField, ///< field asked for, fields known
    AmbiguousDateOrder, ///< column, sample
    AmbiguousDecimal, ///< column, sample
    AmbiguousCurrency, ///< the currencies
    AmbiguousChannel, ///< path
    MissingYear, ///< column, sample
    MissingRate, ///< currency, currency of the workspace
    UnknownBatch, ///< number
    FileChanged, ///< path
    MonthClosed, ///< month
    RowRejected, ///< line, column, value, reason
    // Whatever else
    Cancelled,
};

/// Why something could not be done. core does not translate; ui/text does.
struct Error { // NOLINT(cppcoreguidelines-pro-type-member-init): always made with its code
    ErrorCode code;
    QStringList details; ///< see ErrorCode

    friend bool operator==(const Error &, const Error &) = default;
};

} // namespace payoff
