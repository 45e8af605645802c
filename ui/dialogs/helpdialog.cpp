// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/helpdialog.h"

#include "ui/style/tokens.h"
#include "ui/text/figurewords.h"
#include "ui/widgets/recordtable.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace payoff {

namespace {

constexpr QSize helpSize(860, 600);

/// The page of a tab: it scrolls, the table in it does not.
QWidget *scrolling(QWidget *content, const QString &name)
{
    auto *area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setAccessibleName(name);
    content->setContentsMargins(cardPadding, cardPadding, cardPadding, cardPadding);
    return area;
}

} // namespace

HelpDialog::HelpDialog(const QVector<QAction *> &actions, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Help"));
    auto *tabs = new QTabWidget(this);
    tabs->addTab(makeFigures(), tr("&Figures and formulas"));
    tabs->addTab(makeKeys(actions), tr("&Keyboard"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(tabs, 1);
    layout->addWidget(buttons);
    resize(parent ? helpSize.boundedTo(parent->window()->size()) : helpSize);
}

QWidget *HelpDialog::makeFigures()
{
    const QString name = tr("Figures and formulas");
    auto *table = new RecordTable(name, {{tr("Figure")}, {tr("Formula")}, {tr("What it says")}}, 2);
    QVector<Record> records;
    const QStringList keys = Figure::allKeys();
    for (const QString &key : keys) {
        const auto figure = Figure::fromKey(key);
        if (!figure || !figure->kpi())
            continue;
        const QString words = figureSentence(*figure);
        records.push_back(
            {qint64(records.size()) + 1,
             {{figureName(*figure)}, {formulaInWords(*figure)}, {words, {}, {}, Tone::Muted, words}}});
    }
    table->setRecords(records);
    return scrolling(table, name);
}

QWidget *HelpDialog::makeKeys(const QVector<QAction *> &actions)
{
    const QString name = tr("Keyboard");
    auto *table = new RecordTable(name, {{tr("Does")}, {tr("Keys")}}, 0);
    QVector<Record> records;
    for (const QAction *action : actions) {
        if (action->shortcuts().isEmpty())
            continue;
        const QString text = action->text().remove(u'&').remove(u'…');
        records.push_back(
            {qint64(records.size()) + 1,
             {{text}, {QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText)}}});
    }
    table->setRecords(records);
    return scrolling(table, name);
}

} // namespace payoff
