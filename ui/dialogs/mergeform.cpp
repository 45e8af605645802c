// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/mergeform.h"

#include "ui/dialogs/thingform.h"
#include "ui/text/errortext.h"
#include "ui/text/format.h"
#include "ui/widgets/searchbox.h"

namespace payoff {

namespace {

template <class T>
QString nameOf(const QVector<T> &list, decltype(T::id) id)
{
    const T *const found = byId(list, id);
    return found ? found->name : QString();
}

QVector<ChoiceItem> without(QVector<ChoiceItem> items, qint64 id)
{
    items.removeIf([id](const ChoiceItem &each) { return each.id == id; });
    return items;
}

} // namespace

MergeForm::MergeForm(Document &document, ChannelId channel, QWidget *parent)
    : MergeForm(document, Kind::Channel, channel.value, nameOf(document.contents().channels, channel), parent)
{
}

MergeForm::MergeForm(Document &document, CampaignId campaign, QWidget *parent)
    : MergeForm(document, Kind::Campaign, campaign.value, nameOf(document.contents().campaigns, campaign),
                parent)
{
}

MergeForm::MergeForm(Document &document, Kind kind, qint64 id, const QString &name, QWidget *parent)
    : Form(kind == Kind::Channel ? tr("Merge channel") : tr("Merge campaign"), Repeat::Never, parent),
      m_document(document),
      m_kind(kind),
      m_id(id),
      m_name(name),
      m_into(new SearchableChoice(this))
{
    const Contents &contents = document.contents();
    m_into->setItems(
        without(kind == Kind::Channel ? choicesOf(contents.channels) : choicesOf(contents.campaigns), id));
    m_into->setAccessibleName(tr("Merge %1 into").arg(name));
    addField(tr("Merge %1 &into").arg(isolatedName(QString(name).replace(u'&', QLatin1String("&&")))), m_into,
             whatHappens());
    setSaveText(tr("&Merge"));
    connect(m_into, &SearchableChoice::currentChanged, this, &MergeForm::lookAhead);
    begin();
}

MergeForm::~MergeForm() { forget(); }

qint64 MergeForm::chosen() const { return m_into->current(); }

QString MergeForm::whatHappens() const
{
    const QString own = isolatedName(m_name);
    if (chosen() == 0)
        return tr("All results, costs and plans of %1 will count for the other one. Imports that name %1 "
                  "will "
                  "lead there. Undo brings it back.")
            .arg(own);
    const QString other = isolatedName(m_into->text());
    QString text =
        tr("All results, costs and plans of %1 count for %2. Imports that name %1 lead to %2. Undo "
           "brings %1 back.")
            .arg(own, other);
    if (m_merge && *m_merge && !(*m_merge)->givenWay.isNothing())
        text += u' '
            + tr("Where both have something of which there can be only one, such as whose numbers count, the "
                 "one of %1 stays.")
                  .arg(other);
    return text;
}

void MergeForm::lookAhead()
{
    m_merge.reset();
    const Workspace &workspace = m_document.workspace();
    if (const qint64 into = chosen(); into != 0)
        m_merge = m_kind == Kind::Channel ? mergeOf(workspace, ChannelId{m_id}, ChannelId{into})
                                          : mergeOf(workspace, CampaignId{m_id}, CampaignId{into});
    setHint(m_into, whatHappens());
    check();
}

QVector<FieldProblem> MergeForm::problems() const
{
    if (m_merge && !*m_merge)
        return {{m_into, sentence(m_merge->error())}};
    return {};
}

bool MergeForm::save()
{
    if (!m_merge || !*m_merge)
        return false;
    const auto made = m_document.edit(m_kind == Kind::Channel ? tr("merge channel") : tr("merge campaign"),
                                      (*m_merge)->changes);
    if (!made)
        showFailure(sentence(made.error()));
    return made.isOk();
}

} // namespace payoff
