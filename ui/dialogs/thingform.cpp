// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/thingform.h"

#include "core/base/names.h"
#include "ui/text/errortext.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPlainTextEdit>
#include <QPushButton>

namespace payoff {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Form)
};

} // namespace

ThingForm::ThingForm(const FormTools &tools, const QString &title, Repeat repeat, QWidget *parent)
    : Form(title, repeat, parent),
      m_tools(tools)
{
    connect(&m_tools.document, &Document::replaced, this, [this] { done(Rejected); });
}

bool ThingForm::make(const QString &stepName, const ChangeSet &changes)
{
    const auto made = document().edit(stepName, changes);
    if (!made)
        showFailure(sentence(made.error()));
    return bool(made);
}

bool ThingForm::save() { return make(stepName(), changes()); }

void ThingForm::addStepButton(const QString &text, const QString &stepName,
                              std::function<ChangeSet()> changes)
{
    auto *button = new QPushButton(text, this);
    addExtraButton(button);
    connect(button, &QPushButton::clicked, this, [this, stepName, changes = std::move(changes)] {
        if (!make(stepName, changes()))
            return;
        Q_EMIT saved();
        done(Accepted);
    });
}

void ThingForm::addArchiveButton(bool isArchived, const QString &stepName, const ChangeSet &changes)
{
    addStepButton(isArchived ? tr("Res&tore") : tr("A&rchive"), stepName, [changes] { return changes; });
}

void ThingForm::addDeleteButton(const QString &stepName, const ChangeSet &removal)
{
    addStepButton(tr("&Delete"), stepName, [removal] { return removal; });
}

QPlainTextEdit *makeTextField(int lines, QWidget *parent)
{
    constexpr int margins = 18;
    auto *field = new QPlainTextEdit(parent);
    field->setTabChangesFocus(true);
    field->setFixedHeight(QFontMetrics(field->font()).lineSpacing() * lines + margins);
    return field;
}

QString textProblem(const QString &text)
{
    return text.size() > longestText ? Texts::tr("At most %n character(s).", nullptr, longestText)
                                     : QString();
}

QString nameProblem(const QString &name)
{
    if (nameKey(name).isEmpty())
        return Texts::tr("A name is needed.");
    if (!validateName(QString(), name))
        return Texts::tr("At most %n character(s).", nullptr, longestName);
    return {};
}

QString takenProblem(const QString &name)
{
    return Texts::tr("There is already one named “%1”.").arg(isolatedName(name.trimmed()));
}

QString includesHint(const QStringList &names)
{
    QStringList isolated;
    for (const QString &name : names)
        isolated.push_back(isolatedName(name));
    return names.isEmpty() ? QString()
                           : Texts::tr("Includes %1.").arg(QLocale().createSeparatedList(isolated));
}

bool isNameTaken(const QString &name, qint64 ownId, const QVector<ChoiceItem> &others)
{
    const QString key = nameKey(name);
    return std::any_of(others.begin(), others.end(),
                       [&](const ChoiceItem &each) { return each.id != ownId && nameKey(each.name) == key; });
}

} // namespace payoff
