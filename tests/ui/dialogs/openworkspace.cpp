// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/dialogs/openworkspace.h"

#include "tests/ui/onscreen.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace payoff {

OpenWorkspace::OpenWorkspace()
{
    valueOf(Result<bool>(bool(document.create(folder.filePath(QStringLiteral("w.payoff")),
                                              QStringLiteral("Test"), currency("EUR")))));
    window.resize(1280, 860);
}

ChannelId OpenWorkspace::addChannel(const char *name)
{
    Channel channel;
    channel.name = QString::fromUtf8(name);
    channel.color = int(document.contents().channels.size());
    return add(channel).id;
}

CampaignId OpenWorkspace::addCampaign(const char *name, const QVector<ChannelId> &channels)
{
    Campaign campaign;
    campaign.name = QString::fromUtf8(name);
    for (const ChannelId each : channels)
        campaign.channels.push_back({each, std::nullopt});
    return add(campaign).id;
}

Form &OpenWorkspace::openForm(const FormRequest &request)
{
    form.reset(forms.make(request, nullptr));
    if (!form)
        throw std::runtime_error("no such form");
    putOnScreen(*form);
    return *form;
}

Form &OpenWorkspace::openNew(Thing thing) { return openForm({thing, 0, {}, {}, {}}); }

Form &OpenWorkspace::openStored(Thing thing, qint64 id) { return openForm({thing, id, {}, {}, {}}); }

QString OpenWorkspace::problemAt(const char *name) const { return unmarked(form->problemAt(&field(name))); }

void OpenWorkspace::type(const char *name, const QString &text) const
{
    QWidget &widget = field(name);
    widget.setFocus();
    if (auto *line = qobject_cast<QLineEdit *>(&widget))
        line->selectAll();
    if (auto *page = qobject_cast<QPlainTextEdit *>(&widget))
        page->selectAll();
    if (text.isEmpty())
        QTest::keyClick(&widget, Qt::Key_Delete);
    QTest::keyClicks(&widget, text);
}

void OpenWorkspace::press(const char *button) const
{
    const QString wanted = QString::fromUtf8(button);
    for (QPushButton *each : form->findChildren<QPushButton *>()) {
        if (QString(each->text()).remove(u'&') == wanted) {
            each->click();
            return;
        }
    }
    throw std::runtime_error(std::string("no button ") + button);
}

bool OpenWorkspace::canSave() const
{
    for (const QPushButton *each : form->findChildren<QPushButton *>()) {
        if (each->text() == QStringLiteral("&Save"))
            return each->isEnabled();
    }
    return false;
}

QString unmarked(QString text)
{
    for (const char16_t mark : {u'\u2066', u'\u2067', u'\u2068', u'\u2069'})
        text.remove(QChar(mark));
    return text;
}

} // namespace payoff
