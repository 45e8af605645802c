// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/workspace/workspace.h"
#include "ui/text/format.h"

#include <QObject>

#include <memory>
#include <optional>

namespace payoff {

class MainWindow;

/// Brings a workspace and the window together: opens files, and shows what is in them whenever it changes.
class Session : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Session)

public:
    /// The window lives longer than the session.
    Session(MainWindow &window, Clock clock, Format format);
    ~Session() override;

    /// Opens a workspace and shows it; what was open stays open if that fails.
    Result<void> open(const QString &path);
    /// Makes a workspace named after its file, and shows it.
    Result<void> create(const QString &path);
    /// Shows a workspace that somebody else opened.
    void take(std::unique_ptr<Workspace> workspace);
    /// Shows another month.
    Result<void> showMonth(Month month);

Q_SIGNALS:
    /// A workspace was opened and is shown.
    void opened(const QString &path);

private:
    Result<void> load();
    void report(const Result<void> &result);

    MainWindow &m_window;
    Clock m_clock;
    Format m_format;
    std::unique_ptr<Workspace> m_workspace;
    std::optional<Month> m_month; ///< none: the as-of day's
};

} // namespace payoff
