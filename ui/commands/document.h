// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/roi/view.h"
#include "core/workspace/contents.h"
#include "core/workspace/workspace.h"
#include "ui/commands/history.h"

#include <memory>

namespace payoff {

/// The open workspace as the window sees it: what it holds, what is looked at, what can be undone. At most
/// one workspace is open. Lives on the window's thread, longer than the pages that show it.
class Document : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Document)

public:
    explicit Document(Clock clock = systemClock(), QObject *parent = nullptr);
    ~Document() override;

    /// Opens a workspace; what was open stays open if that fails.
    Result<void> open(const QString &path);
    /// Makes a workspace and opens it; what was open stays open if that fails.
    Result<void> create(const QString &path, const QString &name, Currency currency);
    /// Goes on with a workspace that somebody else opened.
    Result<void> take(std::unique_ptr<Workspace> workspace);
    void close();

    [[nodiscard]] bool isOpen() const { return m_workspace != nullptr; }
    /// Only while one is open.
    [[nodiscard]] Workspace &workspace() const;
    [[nodiscard]] const Contents &contents() const { return m_contents; }
    [[nodiscard]] Currency currency() const;
    /// The day up to which the workspace is known (see asOfDay()); today where nothing is open.
    [[nodiscard]] Day asOf() const { return m_asOf; }
    /// First and last day of everything recorded; nothing in an empty workspace.
    [[nodiscard]] std::optional<DayRange> recorded() const { return m_recorded; }

    /// What the measuring pages show.
    [[nodiscard]] const View &view() const { return m_view; }
    void setView(const View &view);

    /// Makes the changes, as one step that can be undone. No changes: nothing happens.
    Result<ChangeSet> edit(const QString &name, const ChangeSet &changes);
    /// Keeps a step that was done by other means than edit(), such as an import.
    void addStep(Step step) { m_history.add(std::move(step)); }
    [[nodiscard]] History &history() { return m_history; }

    /// Reads everything again, after something else of ours wrote to the file, such as an import.
    Result<void> reload();
    /// The same after another program wrote to it: the steps made here may not fit any more and are
    /// forgotten.
    void readAgain();
    /// While an import of ours works on another connection, changes of the file are no news, and it may be
    /// locked.
    void setUsedElsewhere(bool isUsed) { m_isUsedElsewhere = isUsed; }
    [[nodiscard]] bool isUsedElsewhere() const { return m_isUsedElsewhere; }
    /// Shows what an import of ours stored on another connection.
    void takeOver(TouchedThings things);
    /// Copies what is open into a new file and goes on there; what can be undone stays. Errors as of
    /// backUp().
    Result<void> moveTo(const QString &path);

Q_SIGNALS:
    /// Another workspace is open, or none is.
    void replaced();
    /// What the workspace holds was changed, after it was stored and read.
    void changed(payoff::TouchedThings things);
    void viewChanged();
    /// Everything was read again: what others wrote to the file is known.
    void reread();
    /// What was stored could not be read again; a page shows what it last knew.
    void failed(const payoff::Error &error);

private:
    Result<void> read(TouchedThings things);
    void follow(TouchedThings things);
    /// Looks at what something counts for, instead of what was merged into it.
    void followMerges();
    Result<void> show(std::unique_ptr<Workspace> workspace);

    Clock m_clock;
    std::unique_ptr<Workspace> m_workspace;
    Contents m_contents;
    Day m_asOf;
    std::optional<DayRange> m_recorded;
    View m_view;
    History m_history;
    bool m_isUsedElsewhere = false;
};

} // namespace payoff
