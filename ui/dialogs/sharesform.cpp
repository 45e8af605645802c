// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/sharesform.h"

#include "ui/text/errortext.h"
#include "ui/widgets/sharingcard.h"

#include <QDoubleSpinBox>

namespace payoff {

namespace {

constexpr double millionthsPerPercent = 10'000;

} // namespace

SharesForm::SharesForm(Document &document, std::optional<CostCategory> category, Month from, QWidget *parent)
    : Form(tr("Share cost by percentages"), Repeat::Never, parent),
      m_document(document),
      m_category(category),
      m_from(from)
{
    const SharingRule *now = ruleOf(document.contents().sharingRules, category, from);
    for (const Channel &channel : document.contents().channels) {
        if (channel.isArchived)
            continue;
        auto *field = new QDoubleSpinBox(this);
        field->setRange(0, 100);
        field->setDecimals(2);
        field->setSuffix(tr(" %", "percent, after a number"));
        for (const SharingPercentage &each : now ? now->percentages : QVector<SharingPercentage>()) {
            if (each.channel == channel.id)
                field->setValue(double(each.share) / millionthsPerPercent);
        }
        addField(QString(channel.name).replace(u'&', QLatin1String("&&")), field);
        m_shares.push_back({channel.id, field});
    }
    begin();
}

SharingRule SharesForm::rule() const
{
    SharingRule rule{{}, m_category, m_from, Sharing::Percentages, {}, {}};
    for (const Share &each : m_shares) {
        const qint64 share = qRound64(each.field->value() * millionthsPerPercent);
        if (share > 0)
            rule.percentages.push_back({each.channel, share});
    }
    return rule;
}

QVector<FieldProblem> SharesForm::problems() const
{
    if (const auto valid = validate(rule()); !valid) {
        double sum = 0;
        for (const Share &each : m_shares)
            sum += each.field->value();
        return {
            {nullptr, tr("The shares add up to %1 %, not to 100 %.").arg(QLocale().toString(sum, 'f', 2))}};
    }
    return {};
}

bool SharesForm::save()
{
    SharingRule next = rule();
    const SharingRule *now = ruleOf(m_document.contents().sharingRules, m_category, m_from);
    ChangeSet changes{added(next)};
    if (now && now->from == m_from) {
        next.id = now->id;
        changes = {changed(*now, next)};
    }
    const auto made = m_document.edit(tr("change how cost is shared"), changes);
    if (!made)
        showFailure(sentence(made.error()));
    return made.isOk();
}

} // namespace payoff
