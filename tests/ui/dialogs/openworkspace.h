// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/tempworkspace.h"

#include "ui/commands/document.h"
#include "ui/dialogs/forms.h"

#include <QTemporaryDir>
#include <QWidget>

#include <memory>

namespace payoff {

/// A workspace in EUR that is open as the window has it, on 30 June 2026, and the forms over it.
class OpenWorkspace : public testing::Test {
protected:
    OpenWorkspace();

    /// Adds the thing and returns it as stored.
    template <class T>
    T add(T value)
    {
        const ChangeSet made = valueOf(document.edit(QStringLiteral("add"), {added(std::move(value))}));
        return std::get<Edit<T>>(made.first()).after.value();
    }
    ChannelId addChannel(const char *name);
    CampaignId addCampaign(const char *name, const QVector<ChannelId> &channels = {});

    /// Opens the form on the test's screen; the one before is gone.
    Form &openForm(const FormRequest &request);
    Form &openNew(Thing thing);
    Form &openStored(Thing thing, qint64 id);

    /// The field of that name.
    template <class T = QWidget>
    T &field(const char *name) const
    {
        const QString wanted = QString::fromUtf8(name);
        for (T *each : form->findChildren<T *>()) {
            if (each->accessibleName() == wanted)
                return *each;
        }
        throw std::runtime_error(std::string("no field ") + name);
    }
    [[nodiscard]] QString problemAt(const char *name) const;
    /// Replaces what stands in the field by what is typed.
    void type(const char *name, const QString &text) const;
    void press(const char *button) const;
    [[nodiscard]] bool canSave() const;

    QTemporaryDir folder;
    Document document{[] { return day("2026-06-30"); }};
    QWidget window;
    Forms forms{document, Format(QLocale(QLocale::English, QLocale::UnitedStates)), window};
    std::unique_ptr<Form> form;
};

/// The text without the marks that keep names and numbers apart.
QString unmarked(QString text);

} // namespace payoff
