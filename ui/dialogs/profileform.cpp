// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/profileform.h"

#include "core/transfer/ownprofiles.h"
#include "ui/text/errortext.h"
#include "ui/text/format.h"

#include <QLineEdit>

#include <algorithm>

namespace payoff {

ProfileForm::ProfileForm(Keep keep, QWidget *parent)
    : Form(tr("Save as a profile"), Repeat::Never, parent),
      m_keep(std::move(keep)),
      m_name(new QLineEdit(this))
{
    m_name->setPlaceholderText(tr("What the tool or the report is called"));
    addField(tr("&Name"), m_name, whatHappens());
    connect(m_name, &QLineEdit::textChanged, this, [this] { setHint(m_name, whatHappens()); });
    begin();
}

ProfileForm::~ProfileForm() { forget(); }

QString ProfileForm::whatHappens() const
{
    const QString id = profileIdOf(m_name->text());
    const QVector<Profile> own = ownProfiles();
    const auto same =
        std::find_if(own.begin(), own.end(), [&](const Profile &each) { return each.id == id; });
    if (same != own.end())
        return tr("Replaces your profile %1.").arg(isolatedName(same->name));
    return tr("Files with the same columns are read as this one is, in every workspace on this computer.");
}

QVector<FieldProblem> ProfileForm::problems() const
{
    const QString id = profileIdOf(m_name->text());
    if (id.isEmpty())
        return {{m_name, tr("Give it a name with a letter or a digit.")}};
    if (builtInProfileIds().contains(id))
        return {{m_name, tr("A profile of that name comes with Payoff. Choose another name.")}};
    return {};
}

bool ProfileForm::save()
{
    const auto kept = m_keep(m_name->text());
    if (!kept)
        showFailure(sentence(kept.error()));
    return kept.isOk();
}

} // namespace payoff
