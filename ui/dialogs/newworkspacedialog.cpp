// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/newworkspacedialog.h"

#include "core/base/names.h"
#include "ui/text/errortext.h"
#include "ui/text/format.h"

#include <QComboBox>
#include <QLineEdit>

namespace payoff {

NewWorkspaceDialog::NewWorkspaceDialog(QWidget *parent)
    : Form(tr("New workspace"), Repeat::Never, parent),
      m_name(new QLineEdit(this)),
      m_currency(new QComboBox(this))
{
    const QLocale locale;
    for (const Currency &each : Currency::all()) {
        const QString symbol = currencySymbol(each, locale);
        m_currency->addItem(symbol == each.code() ? each.code() : tr("%1 (%2)").arg(each.code(), symbol),
                            each.code());
    }
    const int own = m_currency->findData(locale.currencySymbol(QLocale::CurrencyIsoCode));
    m_currency->setCurrentIndex(own >= 0 ? own : m_currency->findData(QStringLiteral("EUR")));
    addField(tr("&Name"), m_name, tr("Of the client or brand whose numbers it holds."));
    addField(tr("C&urrency"), m_currency,
             tr("Everything is counted in it; amounts in others are converted."));
    setSaveText(tr("&Create…"));
    begin();
}

QString NewWorkspaceDialog::name() const { return m_name->text().trimmed(); }

Currency NewWorkspaceDialog::currency() const
{
    const auto currency = Currency::fromCode(m_currency->currentData().toString());
    return currency ? *currency : Currency();
}

QVector<FieldProblem> NewWorkspaceDialog::problems() const
{
    if (const auto valid = validateName(QStringLiteral("workspace"), name()); !valid)
        return {{m_name, sentence(valid.error())}};
    return {};
}

} // namespace payoff
