// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QUndoStack>

#include <functional>

namespace payoff {

/// Something that was done and can be taken back, and done again.
struct Step {
    QString name; ///< as it reads after "Undo": "add cost"
    std::function<Result<void>()> takeBack;
    std::function<Result<void>()> repeat;
};

/// The steps made since the workspace was opened. A step that cannot be taken back or repeated now (the disk
/// is full, somebody else writes) stays where it is, to be tried again.
class History : public QObject {
    Q_OBJECT

public:
    explicit History(QObject *parent = nullptr);

    /// Keeps a step that was just done; what had been taken back before it is forgotten.
    void add(Step step);
    Result<void> undo();
    Result<void> redo();
    void clear() { m_stack.clear(); }

    [[nodiscard]] bool canUndo() const { return m_stack.canUndo(); }
    [[nodiscard]] bool canRedo() const { return m_stack.canRedo(); }
    /// Name of the step that undo() would take back; empty if there is none.
    [[nodiscard]] QString undoName() const { return m_stack.undoText(); }
    [[nodiscard]] QString redoName() const { return m_stack.redoText(); }

Q_SIGNALS:
    /// What can be undone or redone is another thing now.
    void changed();

private:
    class Command;
    enum class Direction { Back, Forth };
    Result<void> move(Direction direction);
    void run(const std::function<Result<void>()> &action);

    QUndoStack m_stack;
    Result<void> m_outcome;
    bool m_isOnlyMoving = false; ///< the stack moves without anything being done
};

} // namespace payoff
