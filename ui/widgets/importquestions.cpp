// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/importquestions.h"

#include "core/base/month.h"
#include "core/transfer/currencies.h"
#include "ui/text/format.h"
#include "ui/widgets/choicebutton.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/numberedit.h"

#include <QCompleter>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLabel>

#include <algorithm>

namespace payoff {

namespace {

constexpr int rateDigits = 6;
constexpr int fieldWidth = 260;

/// One question, whatever value it is about this time.
QString keyOf(const Error &error)
{
    const QString code = QString::number(int(error.code));
    return error.code == ErrorCode::MissingRate ? code + error.details.join(u'@') : code;
}

} // namespace

ImportQuestions::ImportQuestions(QWidget *parent)
    : QWidget(parent),
      m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(16);
    m_layout->setVerticalSpacing(12);
    m_layout->setColumnStretch(0, 1);
}

void ImportQuestions::setKnown(const QStringList &channels, Day today, const QLocale &locale)
{
    m_channels = channels;
    m_today = today;
    m_locale = locale;
}

void ImportQuestions::clear()
{
    m_rows.clear();
    m_before = {};
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        // One of them may be what was just answered.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void ImportQuestions::answer(ImportRequest &request) const
{
    for (const Row &row : m_rows)
        row.answer(request);
}

bool ImportQuestions::ask(const Error &error)
{
    m_asking = keyOf(error);
    if (std::any_of(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.key == m_asking; }))
        return true;
    switch (error.code) {
    case ErrorCode::AmbiguousTable:
        askTable(error);
        return true;
    case ErrorCode::AmbiguousDateOrder:
        askDateOrder(error);
        return true;
    case ErrorCode::AmbiguousDecimal:
        askDecimal(error);
        return true;
    case ErrorCode::AmbiguousCurrency:
        askCurrency(error);
        return true;
    case ErrorCode::MissingRate:
        askRate(error);
        return true;
    case ErrorCode::AmbiguousChannel:
        askChannel();
        return true;
    case ErrorCode::MissingYear:
        askYear(error);
        return true;
    case ErrorCode::NoDateColumn:
        askPeriod();
        return true;
    default:
        return false;
    }
}

void ImportQuestions::addRow(const QString &question, QWidget *field, const Answer &answer)
{
    auto *label = new QLabel(question, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setBuddy(field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(question);
    const auto row = int(m_rows.size());
    m_layout->addWidget(label, row, 0);
    m_layout->addWidget(field, row, 1);
    m_rows.append({m_asking, answer});
}

/// Tells of what was typed once it is complete, and only if it is another answer.
void ImportQuestions::watch(EntryEdit *edit)
{
    edit->setMinimumWidth(fieldWidth);
    connect(edit, &QLineEdit::editingFinished, this, [this, edit, last = QString()]() mutable {
        const QString problem = edit->problem();
        edit->setProblem(problem);
        if (!problem.isEmpty() || edit->text() == last)
            return;
        last = edit->text();
        Q_EMIT answered();
    });
}

void ImportQuestions::askTable(const Error &error)
{
    const QString question = tr("The file holds several tables. Which one is meant?");
    QStringList choices{tr("Choose…")};
    for (const QString &name : error.details.mid(2))
        choices.append(isolatedName(name));
    auto *choice = new ChoiceButton(question, choices, this);
    addRow(question, choice, [choice](ImportRequest &request) {
        if (choice->current() > 0)
            request.read.table = QString::number(choice->current());
    });
    connect(choice, &ChoiceButton::picked, this, &ImportQuestions::answered);
}

void ImportQuestions::askDateOrder(const Error &error)
{
    const QString question = tr("How are dates like “%1” in column “%2” written?")
                                 .arg(isolated(error.details.value(1)), isolatedName(error.details.value(0)));
    auto *choice = new ChoiceButton(question,
                                    {tr("Choose…"), tr("Day first, then month"), tr("Month first, then day"),
                                     tr("Year first, then month")},
                                    this);
    addRow(question, choice, [choice](ImportRequest &request) {
        constexpr DateOrder orders[] = {DateOrder::Dmy, DateOrder::Mdy, DateOrder::Ymd};
        if (choice->current() > 0)
            request.read.dateOrder = orders[choice->current() - 1];
    });
    if (m_before.dateOrder)
        choice->setCurrent(*m_before.dateOrder == DateOrder::Dmy       ? 1
                               : *m_before.dateOrder == DateOrder::Mdy ? 2
                                                                       : 3);
    connect(choice, &ChoiceButton::picked, this, &ImportQuestions::answered);
}

void ImportQuestions::askDecimal(const Error &error)
{
    const QString question = tr("Which sign marks the decimals in numbers like “%1” of column “%2”?")
                                 .arg(isolated(error.details.value(1)), isolatedName(error.details.value(0)));
    auto *choice =
        new ChoiceButton(question,
                         {tr("Choose…"), tr("A point: %1").arg(isolated(QStringLiteral("1,234.56"))),
                          tr("A comma: %1").arg(isolated(QStringLiteral("1.234,56")))},
                         this);
    addRow(question, choice, [choice](ImportRequest &request) {
        if (choice->current() > 0)
            request.read.decimal = choice->current() == 1 ? DecimalSign::Point : DecimalSign::Comma;
    });
    if (m_before.decimal)
        choice->setCurrent(*m_before.decimal == DecimalSign::Point ? 1 : 2);
    connect(choice, &ChoiceButton::picked, this, &ImportQuestions::answered);
}

void ImportQuestions::askCurrency(const Error &error)
{
    const QString question = tr("Which currency are the amounts in?");
    const QStringList codes = error.details;
    auto *choice = new ChoiceButton(question, QStringList(tr("Choose…")) + codes, this);
    addRow(question, choice, [choice, codes](ImportRequest &request) {
        if (choice->current() > 0)
            request.read.currency = codes[choice->current() - 1];
    });
    choice->setCurrent(int(codes.indexOf(m_before.currency)) + 1);
    connect(choice, &ChoiceButton::picked, this, &ImportQuestions::answered);
}

/// For all of the file, or month by month: then the next month is asked for in turn.
void ImportQuestions::askRate(const Error &error)
{
    const QString code = error.details.value(0);
    const auto day = Day::fromIso(error.details.value(2));
    auto *field = new QWidget(this);
    auto *layout = new QHBoxLayout(field);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *edit = new NumberEdit(field);
    edit->setDigits(rateDigits, 2);
    edit->setUnit(error.details.value(1));
    edit->setLocaleOfNumbers(m_locale);
    const QString question = tr("What was 1 %1 worth?").arg(isolated(code));
    edit->setAccessibleName(question);
    QStringList spans{tr("in all of the file")};
    if (day)
        spans.append(tr("in %1").arg(Format(m_locale).month(Month::of(*day))));
    auto *span = new ChoiceButton(tr("When it was worth that"), spans, field);
    span->setCurrent(std::min(m_rateSpan, int(spans.size()) - 1));
    layout->addWidget(edit, 1);
    layout->addWidget(span);
    field->setFocusProxy(edit);
    addRow(question, field, [edit, span, code, day](ImportRequest &request) {
        if (edit->value().value_or(0) > 0)
            request.rates.insert(span->current() == 1 ? rateKey(code, Month::of(*day)) : code,
                                 *edit->value());
    });
    watch(edit);
    connect(span, &ChoiceButton::picked, this, [this, edit](int picked) {
        m_rateSpan = picked;
        if (edit->value())
            Q_EMIT answered();
    });
}

void ImportQuestions::askChannel()
{
    auto *edit = new QLineEdit(this);
    edit->setMinimumWidth(fieldWidth);
    edit->setPlaceholderText(tr("Name of a channel"));
    auto *completer = new QCompleter(m_channels, edit);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    edit->setCompleter(completer);
    addRow(tr("Which channel are the results of? A name that is new makes a channel."), edit,
           [edit](ImportRequest &request) { request.read.channel = edit->text().trimmed(); });
    edit->setText(m_before.channel);
    connect(edit, &QLineEdit::editingFinished, this, [this, edit, last = m_before.channel]() mutable {
        if (edit->text().trimmed() == last)
            return;
        last = edit->text().trimmed();
        Q_EMIT answered();
    });
}

void ImportQuestions::askYear(const Error &error)
{
    auto *edit = new QLineEdit(this);
    edit->setValidator(new QIntValidator(1900, 2199, edit));
    edit->setMinimumWidth(fieldWidth);
    const QString question = tr("Dates like “%1” have no year. Of which year is the first row?")
                                 .arg(isolated(error.details.value(1)));
    addRow(question, edit, [edit](ImportRequest &request) {
        if (edit->hasAcceptableInput())
            request.read.year = edit->text().toInt();
    });
    connect(edit, &QLineEdit::editingFinished, this, [this, edit, last = QString()]() mutable {
        if (edit->text() == last)
            return;
        last = edit->text();
        Q_EMIT answered();
    });
}

void ImportQuestions::askPeriod()
{
    auto *field = new QWidget(this);
    auto *layout = new QGridLayout(field);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *first = new DayEdit(field);
    auto *last = new DayEdit(field);
    first->setAccessibleName(tr("First day"));
    last->setAccessibleName(tr("Last day"));
    int column = 0;
    for (DayEdit *edit : {first, last}) {
        edit->setEmptyAllowed(true);
        edit->setSuggestion(m_today);
        edit->setLocaleOfDays(m_locale);
        edit->setMinimumWidth(140);
        layout->addWidget(edit, 0, column++);
        connect(edit, &QLineEdit::editingFinished, this, [this, first, last, told = QString()]() mutable {
            const QString now = first->text() + u'|' + last->text();
            const bool isComplete = first->day() && last->day();
            last->setProblem(isComplete && *last->day() < *first->day()
                                 ? tr("The last day is before the first.")
                                 : QString());
            if (!isComplete || *last->day() < *first->day() || now == told)
                return;
            told = now;
            Q_EMIT answered();
        });
    }
    addRow(tr("The file has no dates. Which days does it cover, the first and the last?"), field,
           [first, last](ImportRequest &request) {
               if (first->day() && last->day() && *first->day() <= *last->day())
                   request.read.period = DayRange{*first->day(), *last->day()};
           });
}

} // namespace payoff
