// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/document.h"
#include "ui/dialogs/form.h"
#include "ui/text/format.h"
#include "ui/widgets/searchbox.h"

#include <functional>

class QPlainTextEdit;

namespace payoff {

/// What forms work with; lives longer than they do.
struct FormTools {
    Document &document;
    Format format;
};

/// How the buttons' steps read after "Undo": "archive channel", "restore channel", "delete channel".
struct ThingSteps {
    QString archive;
    QString restore;
    QString remove;
};

/// What stores a thing instead of what was there before; nothing where both are the same.
template <class T>
ChangeSet changesFrom(const std::optional<T> &before, const T &after)
{
    if (!before)
        return {added(after)};
    return after == *before ? ChangeSet{} : ChangeSet{changed(*before, after)};
}

/// A form of something that the document holds or shall hold. What was entered is stored as one step that can
/// be undone.
class ThingForm : public Form {
    Q_OBJECT

protected:
    ThingForm(const FormTools &tools, const QString &title, Repeat repeat, QWidget *parent);

    /// The changes that store what was entered.
    [[nodiscard]] virtual ChangeSet changes() const = 0;
    /// What they are called, as it reads after "Undo": "add cost".
    [[nodiscard]] virtual QString stepName() const = 0;
    bool save() override;

    /// A button that makes these changes and closes the form, whatever was entered in it.
    void addStepButton(const QString &text, const QString &stepName, std::function<ChangeSet()> changes);

    /// "Archive" or "Restore", and "Delete", of a thing that is stored. `removal`: what takes it away.
    template <class T>
    void addThingButtons(const T &stored, const ThingSteps &steps, const ChangeSet &removal)
    {
        T other = stored;
        other.isArchived = !other.isArchived;
        addArchiveButton(stored.isArchived, stored.isArchived ? steps.restore : steps.archive,
                         {changed(stored, other)});
        addDeleteButton(steps.remove, removal);
    }
    void addDeleteButton(const QString &stepName, const ChangeSet &removal);

    [[nodiscard]] Document &document() const { return m_tools.document; }
    [[nodiscard]] const Contents &contents() const { return m_tools.document.contents(); }
    [[nodiscard]] const Format &format() const { return m_tools.format; }

private:
    void addArchiveButton(bool isArchived, const QString &stepName, const ChangeSet &changes);
    bool make(const QString &stepName, const ChangeSet &changes);

    FormTools m_tools;
};

/// A field for a text of several lines; Tab leaves it.
QPlainTextEdit *makeTextField(int lines, QWidget *parent);

/// What is wrong with a name, in a sentence; empty if nothing is.
QString nameProblem(const QString &name);
/// The same of a text, which may be empty.
QString textProblem(const QString &text);
/// "The name … is taken."
QString takenProblem(const QString &name);

/// Whether another thing of the list has that name; spelling apart.
bool isNameTaken(const QString &name, qint64 ownId, const QVector<ChoiceItem> &others);

/// "Includes …, …", of what was merged into the thing; empty if nothing was.
QString includesHint(const QStringList &names);
template <class T>
QString mergedHint(decltype(T::id) id, const QVector<T> &merged)
{
    QStringList names;
    for (const T &each : merged) {
        if (each.mergedInto == id)
            names.push_back(each.name);
    }
    return includesHint(names);
}

/// Things of a list by name, without the archived ones, except those of `kept`.
template <class T>
QVector<ChoiceItem> choicesOf(const QVector<T> &list, const QList<qint64> &kept = {})
{
    QVector<ChoiceItem> items;
    for (const T &each : list) {
        if (!each.isArchived || kept.contains(each.id.value))
            items.push_back({each.id.value, each.name});
    }
    std::sort(items.begin(), items.end(), [](const ChoiceItem &a, const ChoiceItem &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    return items;
}

/// All things of a list, archived or not.
template <class T>
QVector<ChoiceItem> namesOf(const QVector<T> &list)
{
    QVector<ChoiceItem> items;
    for (const T &each : list)
        items.push_back({each.id.value, each.name});
    return items;
}

} // namespace payoff
