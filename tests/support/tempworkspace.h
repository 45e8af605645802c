// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/resultrow.h"
#include "core/workspace/workspace.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

#include <initializer_list>
#include <stdexcept>
#include <string>
#include <utility>

namespace payoff {

Day day(const char *iso);
Month month(const char *iso);
Currency currency(const char *code);
inline Money euros(qint64 minor) { return {minor, currency("EUR")}; }
inline DayRange oneDay(const char *iso) { return {day(iso), day(iso)}; }
inline DayRange wholeMonth(const char *iso) { return month(iso).range(); }

/// The value of a result; a failed test, and the end of it, where there is none.
template <class T>
T valueOf(Result<T> result)
{
    if (!result)
        throw std::runtime_error("error " + std::to_string(int(result.error().code)) + ": "
                                 + result.error().details.join(QStringLiteral(" | ")).toStdString());
    return std::move(result).value();
}

/// A workspace in EUR on a real file in a folder of its own, gone with the object. Today is 2026-06-30.
class TempWorkspace {
public:
    TempWorkspace();

    Workspace &operator*() const { return *m_workspace; }
    Workspace *operator->() const { return m_workspace.get(); }
    [[nodiscard]] const Database &database() const { return m_workspace->database(); }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("test.payoff")); }
    [[nodiscard]] QString pathOf(const QString &name) const { return m_folder.filePath(name); }
    void close() { m_workspace.reset(); }
    void reopen();

    /// Applies the change and returns it as made; a failed test if that fails.
    Change apply(const Change &change);
    /// Applies the added thing and returns it as stored.
    template <class T>
    T add(T value)
    {
        return std::get<Edit<T>>(apply(added(std::move(value)))).after.value();
    }
    ChannelId addChannel(const char *name);
    CampaignId addCampaign(const char *name, const QVector<ChannelId> &channels = {});
    /// Sources come with imports, not through apply().
    SourceId addSource(const char *tool, const char *account = "main");
    BatchId addBatch(SourceId source);
    /// Stores the rows as they are and rebuilds the roll-ups.
    void insertRows(const QVector<ResultRow> &rows);
    void rebuild();

private:
    /// No test cuts off the power: spares the wait for the disk.
    void doNotFlush() const;

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

using Reported = std::initializer_list<std::pair<Measure, qint64>>;

/// A row of one source and channel, to be refined by hand where a test needs more.
ResultRow resultRow(SourceId source, ChannelId channel, CampaignId campaign, DayRange span, Reported values);

} // namespace payoff
