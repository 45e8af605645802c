// SPDX-License-Identifier: GPL-3.0-or-later
// Many files at once, and the profiles that people make of files.
#include "core/base/atomicfile.h"
#include "core/transfer/ownprofiles.h"
#include "ui/commands/importmemory.h"
#include "ui/dialogs/profileform.h"
#include "ui/models/importrecords.h"
#include "ui/pages/importpage.h"
#include "ui/text/errortext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/importquestions.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/problemlabel.h"
#include "ui/widgets/recordtable.h"

#include <QFile>
#include <QFileInfo>
#include <QLayout>
#include <QMenu>
#include <QPushButton>

namespace payoff {

void ImportPage::makeFiles(QWidget *content)
{
    m_filesCard = new Card(tr("Files"), content);
    m_files = new RecordTable(tr("Files to be imported"), listedFileColumns(), 0, m_filesCard);
    m_files->editButton()->hide();
    m_files->sortBy(0, Qt::AscendingOrder);
    m_filesCard->setContent(m_files);
    m_filesCard->hide();
    content->layout()->addWidget(m_filesCard);
}

void ImportPage::connectFiles()
{
    connect(m_queue, &ImportQueue::changed, this, &ImportPage::showFiles);
    connect(m_queue, &ImportQueue::imported, this, &ImportPage::keepImported);
    connect(m_queue, &ImportQueue::finished, this, &ImportPage::endFiles);
    connect(m_queue, &ImportQueue::failed, this, [this](const Error &error) {
        become(State::Idle);
        m_problem->setProblem(sentence(error));
    });
    connect(m_files, &RecordTable::currentChanged, this, &ImportPage::showFile);
}

void ImportPage::takeMany(const QStringList &paths)
{
    ImportRequest pattern;
    pattern.workspace = document().workspace().path();
    pattern.today = document().workspace().today();
    pattern.profileId = QLatin1String(recogniseProfile);
    m_queue->start(paths, pattern, [this](const ImportOutcome &outcome, ImportRequest &request) {
        return answerAgain(outcome, request);
    });
    become(State::Idle);
}

/// Whether a question was answered before, of another file of that profile.
bool ImportPage::answerAgain(const ImportOutcome &outcome, ImportRequest &request) const
{
    const ImportMemory known(memory(), document().workspace().info().uuid);
    return answerAsBefore(*outcome.error, known.recall(outcome.request.profile.id), request.read);
}

void ImportPage::showFiles()
{
    m_filesCard->setVisible(!m_queue->isEmpty());
    m_files->setRecords(listedFileRecords(m_queue->entries(), format()));
    const int asking = m_queue->count(ImportQueue::State::Asking);
    m_filesCard->setSubtitle(
        asking > 0 ? tr("%Ln file(s) leave something open: select one to answer", nullptr, asking)
                   : tr("select one to see what it would change"));
    become(m_state);
}

/// Shows what is known of the file of that number, which counts from 1.
void ImportPage::showFile(qint64 id)
{
    const qsizetype index = qsizetype(id) - 1;
    if (index < 0 || index >= m_queue->entries().size() || index == m_shown || m_state == State::Looking)
        return;
    const ImportQueue::Entry &entry = m_queue->entries()[index];
    if (entry.state == ImportQueue::State::Waiting)
        return;
    m_shown = index;
    startFileAnew(entry.file.path);
    m_choices = entry.outcome.request.read.choices;
    m_known.read = entry.outcome.request.read;
    m_known.rates = entry.outcome.request.rates;
    showOutcome(entry.outcome);
}

void ImportPage::endFiles()
{
    const int imported = m_queue->count(ImportQueue::State::Imported);
    become(m_state);
    if (imported > 0)
        Q_EMIT told(tr("%Ln file(s) imported.", nullptr, imported));
}

void ImportPage::makeProfileMenu()
{
    QPushButton *button = m_header->addButton(tr("&Profiles"));
    auto *menu = new QMenu(button);
    menu->setToolTipsVisible(true);
    m_saveProfile = menu->addAction(tr("&Save these columns as a profile…"), this, &ImportPage::saveProfile);
    m_saveProfile->setToolTip(tr("Files with the same columns are then read in the same way."));
    m_exportProfile = menu->addAction(tr("&Export this profile…"), this, &ImportPage::exportProfile);
    menu->addAction(tr("&Add a profile from a file…"), this, &ImportPage::addProfile);
    button->setMenu(menu);
    button->setAccessibleDescription(tr("How files of a tool are read: to be saved and shared"));
}

void ImportPage::saveProfile()
{
    const ImportOutcome seen = m_seen;
    auto *form = new ProfileForm(
        [seen](const QString &name) {
            const auto json =
                profileFromMapping(name, seen.request.profile, seen.preview.mapping, seen.request.read);
            return json ? addOwnProfile(*json) : Result<Profile>(json.error());
        },
        this);
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(form, &Form::saved, this, [this] {
        Q_EMIT told(tr("Saved. Files with these columns are read like this one from now on."));
        look();
    });
    form->open();
}

void ImportPage::exportProfile()
{
    const Profile &profile = m_seen.request.profile;
    const auto json = profileJson(profile.id);
    if (!json)
        return void(Q_EMIT failed(sentence(json.error())));
    const QString path = files().save(this, tr("Export this profile"), profile.id + QStringLiteral(".json"),
                                      tr("Profiles (*.json)"));
    if (path.isEmpty())
        return;
    const auto write = [&json](QIODevice &device) { return writeAll(device, *json); };
    if (const auto written = writeAtomically(path, write); !written)
        Q_EMIT failed(sentence(written.error()));
    else
        Q_EMIT told(tr("The profile %1 was written to %2.")
                        .arg(isolatedName(profile.name), isolatedName(QFileInfo(path).fileName())));
}

void ImportPage::addProfile()
{
    const QString path = files().open(this, tr("Add a profile"), tr("Profiles (*.json)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return void(Q_EMIT failed(sentence({ErrorCode::FileNotReadable, {path, file.errorString()}})));
    const auto profile = addOwnProfile(file.readAll());
    if (!profile)
        return void(Q_EMIT failed(sentence(profile.error())));
    Q_EMIT told(tr("The profile %1 was added.").arg(isolatedName(profile->name)));
    if (m_state == State::Seen)
        look();
}

} // namespace payoff
