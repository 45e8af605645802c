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

    [[nodiscard]] Document &document() const { return m_tools.document; }
    [[nodiscard]] const Contents &contents() const { return m_tools.document.contents(); }
    [[nodiscard]] const Format &format() const { return m_tools.format; }

private:
    bool make(const QString &stepName, const ChangeSet &changes);

    FormTools m_tools;
};

/// A field for a text of several lines; Tab leaves it.
QPlainTextEdit *makeTextField(int lines, QWidget *parent);
void setText(QPlainTextEdit &field, const QString &text);

/// What is wrong with a name, in a sentence; empty if nothing is. `kind`: of the thing, as core names it.
QString nameProblem(const QString &name);
/// The same of a text, which may be empty.
QString textProblem(const QString &text);
/// "The name … is taken."
QString takenProblem(const QString &name);

/// Whether another thing of the list has that name; spelling apart.
bool isNameTaken(const QString &name, qint64 ownId, const QVector<ChoiceItem> &others);

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
