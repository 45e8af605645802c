// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/history.h"

namespace payoff {

class History::Command : public QUndoCommand {
public:
    Command(History &history, Step step)
        : QUndoCommand(step.name),
          m_history(history),
          m_step(std::move(step))
    {
    }
    void undo() override { m_history.run(m_step.takeBack); }
    void redo() override { m_history.run(m_step.repeat); }

private:
    History &m_history;
    Step m_step;
};

History::History(QObject *parent)
    : QObject(parent)
{
    connect(&m_stack, &QUndoStack::indexChanged, this, &History::changed);
}

void History::run(const std::function<Result<void>()> &action)
{
    if (!m_isOnlyMoving)
        m_outcome = action();
}

void History::add(Step step)
{
    // The stack redoes what is put on it, but this was just done.
    m_isOnlyMoving = true;
    m_stack.push(new Command(*this, std::move(step)));
    m_isOnlyMoving = false;
}

Result<void> History::move(Direction direction)
{
    const int before = m_stack.index();
    m_outcome = {};
    direction == Direction::Back ? m_stack.undo() : m_stack.redo();
    if (!m_outcome) {
        m_isOnlyMoving = true;
        m_stack.setIndex(before);
        m_isOnlyMoving = false;
    }
    return m_outcome;
}

Result<void> History::undo() { return move(Direction::Back); }

Result<void> History::redo() { return move(Direction::Forth); }

} // namespace payoff
