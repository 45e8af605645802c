// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/document.h"

#include "core/roi/asof.h"

namespace payoff {

namespace {

template <class T, class I>
QVector<I> counting(const QVector<I> &filter, const QVector<T> &merged)
{
    QVector<I> ids;
    for (const I each : filter) {
        const T *const thing = byId(merged, each);
        const I id = thing ? thing->mergedInto.value_or(each) : each;
        if (!ids.contains(id))
            ids.push_back(id);
    }
    return ids;
}

} // namespace

Document::Document(Clock clock, QObject *parent)
    : QObject(parent),
      m_clock(std::move(clock)),
      m_asOf(m_clock())
{
}

Document::~Document() = default;

Result<void> Document::open(const QString &path)
{
    auto workspace = Workspace::open(path, m_clock);
    if (!workspace)
        return workspace.error();
    return take(std::move(*workspace));
}

Result<void> Document::create(const QString &path, const QString &name, Currency currency)
{
    auto workspace = Workspace::create(path, name, currency, m_clock);
    if (!workspace)
        return workspace.error();
    return take(std::move(*workspace));
}

Result<void> Document::take(std::unique_ptr<Workspace> workspace)
{
    const View before = std::exchange(m_view, View());
    const auto shown = show(std::move(workspace));
    if (!shown) {
        m_view = before;
        return shown;
    }
    m_history.clear();
    return {};
}

Result<void> Document::moveTo(const QString &path)
{
    if (const auto copied = workspace().copyTo(path); !copied)
        return copied;
    auto moved = Workspace::open(path, m_clock);
    return moved ? show(std::move(*moved)) : Result<void>(moved.error());
}

Result<void> Document::show(std::unique_ptr<Workspace> workspace)
{
    Contents contents;
    if (const auto done = readContents(*workspace, everything, contents); !done)
        return done;
    const auto asOf = asOfDay(*workspace);
    if (!asOf)
        return asOf.error();
    const auto recorded = recordedDays(*workspace);
    if (!recorded)
        return recorded.error();
    m_workspace = std::move(workspace);
    m_contents = std::move(contents);
    m_asOf = *asOf;
    m_recorded = *recorded;
    connect(m_workspace.get(), &Workspace::committed, this, &Document::follow);
    Q_EMIT replaced();
    return {};
}

void Document::close()
{
    m_history.clear();
    m_workspace.reset();
    m_contents = {};
    m_asOf = m_clock();
    m_recorded.reset();
    m_view = {};
    Q_EMIT replaced();
}

Workspace &Document::workspace() const
{
    Q_ASSERT(m_workspace);
    return *m_workspace;
}

Currency Document::currency() const { return m_workspace ? m_workspace->info().currency : Currency(); }

void Document::setView(const View &view)
{
    if (view == m_view)
        return;
    m_view = view;
    Q_EMIT viewChanged();
}

Result<ChangeSet> Document::edit(const QString &name, const ChangeSet &changes)
{
    if (changes.isEmpty())
        return changes;
    auto made = workspace().apply(changes);
    if (!made)
        return made;
    const auto apply = [this](const ChangeSet &set) -> Result<void> {
        const auto done = workspace().apply(set);
        return done ? Result<void>() : Result<void>(done.error());
    };
    m_history.add({name, [apply, set = inverse(*made)] { return apply(set); },
                   [apply, set = *made] { return apply(set); }});
    return made;
}

Result<void> Document::read(TouchedThings things)
{
    if (const auto done = readContents(*m_workspace, things, m_contents); !done)
        return done;
    if (!(things & (Touched::Results | Touched::Costs | Touched::Settings | Touched::Value)))
        return {};
    const auto asOf = asOfDay(*m_workspace);
    if (!asOf)
        return asOf.error();
    const auto recorded = recordedDays(*m_workspace);
    if (!recorded)
        return recorded.error();
    m_asOf = *asOf;
    m_recorded = *recorded;
    return {};
}

void Document::follow(TouchedThings things)
{
    if (const auto done = read(things); !done)
        Q_EMIT failed(done.error());
    followMerges();
    Q_EMIT changed(things);
}

void Document::followMerges()
{
    View view = m_view;
    view.filters.channels = counting(view.filters.channels, m_contents.mergedChannels);
    view.filters.campaigns = counting(view.filters.campaigns, m_contents.mergedCampaigns);
    setView(view);
}

Result<void> Document::reload()
{
    if (!m_workspace)
        return {};
    const auto done = read(everything);
    Q_EMIT reread();
    followMerges();
    Q_EMIT changed(everything);
    return done;
}

void Document::takeOver(TouchedThings things)
{
    Q_EMIT reread();
    workspace().announce(things);
}

void Document::readAgain()
{
    m_history.clear();
    if (const auto done = reload(); !done)
        Q_EMIT failed(done.error());
}

} // namespace payoff
