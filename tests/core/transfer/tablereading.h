// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/table.h"

#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace payoff {

using Cells = std::vector<std::string>;

/// The rows of a table, read to the end; a failed test if reading fails.
std::vector<Cells> rowsOf(const Table &table);
/// The numbers of their lines.
std::vector<qint64> linesOf(const Table &table);

/// Headers as people mean them: day, channel, campaign, cost, clicks, impressions, views.
bool isCommonHeader(const QString &key);

/// A folder for files to be read.
class TableTest : public testing::Test {
protected:
    [[nodiscard]] QString pathOf(const char *name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }
    [[nodiscard]] QString written(const char *name, const QByteArray &bytes) const;
    /// All tables of a file of these bytes.
    [[nodiscard]] std::vector<Table> tablesOf(const QByteArray &bytes) const;
    /// The one table of a file of these bytes.
    [[nodiscard]] Table tableOf(const QByteArray &bytes, const TableChoice &choice = {}) const;
    /// The error of reading such a file; Cancelled if there is none.
    [[nodiscard]] static ErrorCode errorOf(const QString &path, const TableChoice &choice = {});

private:
    QTemporaryDir m_folder;
};

} // namespace payoff
