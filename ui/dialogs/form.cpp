// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/form.h"

#include "ui/style/payoffstyle.h"
#include "ui/style/tokens.h"
#include "ui/widgets/chipsfield.h"
#include "ui/widgets/numberlist.h"
#include "ui/widgets/problemlabel.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMessageBox>
#include <QMetaProperty>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QTimer>

namespace payoff {

namespace {

constexpr int labelWidth = 140;
constexpr int formWidth = 560;
constexpr int gap = 6; ///< below a field and what stands under it
constexpr int mostHeight = 760;
constexpr int belowFields = 112; ///< room for the reason and the buttons

/// At the side where reading begins, whatever language the text is in.
void alignToReading(QLabel &label)
{
    const Qt::Alignment side = QStyle::visualAlignment(label.layoutDirection(), Qt::AlignLeft);
    label.setAlignment(side | Qt::AlignAbsolute | Qt::AlignVCenter);
}

QVariant held(const QWidget *field) { return field->metaObject()->userProperty().read(field); }

} // namespace

Form::Form(const QString &title, Repeat repeat, QWidget *parent)
    : QDialog(parent),
      m_layout(new QVBoxLayout(this)),
      m_reason(new ProblemLabel(this))
{
    setWindowTitle(title);
    setModal(true);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setAccessibleName(title);
    auto *inside = new QWidget(area);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(20, 20, 20, 8);
    auto *heading = new QLabel(title, inside);
    heading->setFont(fontFor(FontRole::CardTitle, font()));
    alignToReading(*heading);
    column->addWidget(heading);
    column->addSpacing(8);
    m_fields = new QGridLayout;
    m_fields->setHorizontalSpacing(16);
    m_fields->setVerticalSpacing(4);
    m_fields->setColumnMinimumWidth(0, labelWidth);
    m_fields->setColumnStretch(1, 1);
    column->addLayout(m_fields);
    column->addStretch(1);
    area->setWidget(inside);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(area, 1);
    makeButtons(repeat);
}

void Form::makeButtons(Repeat repeat)
{
    auto *row = new QHBoxLayout;
    m_buttons = row;
    row->setContentsMargins(20, 12, 20, 16);
    row->setSpacing(8);
    m_save = new QPushButton(tr("&Save"), this);
    setKind(*m_save, kinds::accent);
    m_save->setDefault(true);
    m_saveAndNext = new QPushButton(tr("Save and &add another"), this);
    m_saveAndNext->setAutoDefault(false);
    m_saveAndNext->setVisible(repeat == Repeat::Offered);
    auto *cancel = new QPushButton(tr("&Cancel"), this);
    cancel->setAutoDefault(false);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_saveAndNext);
    row->addWidget(m_save);
    m_reason->setContentsMargins(20, 8, 20, 0);
    m_reason->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_layout->addWidget(m_reason);
    m_layout->addLayout(row);
    connect(m_save, &QPushButton::clicked, this, &Form::accept);
    connect(m_saveAndNext, &QPushButton::clicked, this, &Form::saveAndGoOn);
    connect(cancel, &QPushButton::clicked, this, &Form::reject);
}

void Form::setSaveText(const QString &text) { m_save->setText(text); }

void Form::addExtraButton(QPushButton *button)
{
    button->setAutoDefault(false);
    m_buttons->insertWidget(m_extraButtons++, button);
}

void Form::addField(const QString &label, QWidget *field, const QString &hint)
{
    Row row;
    row.field = field;
    row.label = new QLabel(label, this);
    row.label->setForegroundRole(QPalette::PlaceholderText);
    row.label->setBuddy(field);
    row.label->setWordWrap(true);
    row.label->setMinimumHeight(controlHeight);
    alignToReading(*row.label);
    row.hint = new QLabel(hint, this);
    row.hint->setForegroundRole(QPalette::PlaceholderText);
    row.hint->setFont(fontFor(FontRole::Small, font()));
    row.hint->setWordWrap(true);
    alignToReading(*row.hint);
    row.hint->setVisible(!hint.isEmpty());
    row.problem = new ProblemLabel(this);
    alignToReading(*row.problem);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(QString(label).remove(u'&'));
    const int at = m_fields->rowCount();
    m_fields->addWidget(row.label, at, 0, Qt::AlignTop);
    m_fields->addWidget(field, at, 1);
    m_fields->addWidget(row.hint, at + 1, 1);
    m_fields->addWidget(row.problem, at + 2, 1);
    m_fields->setRowMinimumHeight(at + 3, gap);
    row.gapRow = at + 3;
    const QMetaMethod notify = field->metaObject()->userProperty().notifySignal();
    if (notify.isValid()) {
        const int slot = staticMetaObject.indexOfSlot("fieldChanged()");
        connect(field, notify, this, staticMetaObject.method(slot));
    }
    m_rows.push_back(row);
}

void Form::addHeading(const QString &text)
{
    auto *heading = new QLabel(text, this);
    heading->setFont(fontFor(FontRole::CardTitle, font()));
    heading->setMinimumHeight(controlHeight);
    alignToReading(*heading);
    m_fields->addWidget(heading, m_fields->rowCount(), 0, 1, 2);
}

void Form::addWide(QWidget *widget) { m_fields->addWidget(widget, m_fields->rowCount(), 0, 1, 2); }

void Form::setHint(const QWidget *field, const QString &hint)
{
    if (Row *row = rowOf(field)) {
        row->hint->setText(hint);
        row->hint->setVisible(!hint.isEmpty() && row->isVisible);
    }
}

void Form::setFieldVisible(QWidget *field, bool visible)
{
    Row *row = rowOf(field);
    if (!row)
        return;
    row->isVisible = visible;
    m_fields->setRowMinimumHeight(row->gapRow, visible ? gap : 0);
    row->label->setVisible(visible);
    field->setVisible(visible);
    row->hint->setVisible(visible && !row->hint->text().isEmpty());
    if (!visible)
        row->problem->setProblem({});
}

bool Form::isFieldVisible(const QWidget *field) const
{
    const Row *row = rowOf(field);
    return row && row->isVisible;
}

void Form::begin()
{
    for (Row &row : m_rows) {
        row.start = held(row.field);
        if (auto *line = qobject_cast<QLineEdit *>(row.field))
            line->setCursorPosition(0);
        row.isTouched = false;
    }
    orderFocus();
    m_isReady = true;
    check();
}

/// The buttons come last, however early they were made.
void Form::orderFocus()
{
    if (m_rows.isEmpty())
        return;
    QWidget *last = m_rows.last().field;
    for (QWidget *child : last->findChildren<QWidget *>()) {
        if (child->focusPolicy() & Qt::TabFocus)
            last = child;
    }
    for (int i = 0; i < m_buttons->count(); ++i) {
        if (QWidget *button = m_buttons->itemAt(i)->widget()) {
            setTabOrder(last, button);
            last = button;
        }
    }
}

void Form::forget()
{
    for (QObject *child : findChildren<QObject *>())
        child->disconnect(this);
}

bool Form::isChanged() const
{
    return std::any_of(m_rows.begin(), m_rows.end(),
                       [](const Row &row) { return held(row.field) != row.start; });
}

const Form::Row *Form::rowOf(const QWidget *field) const
{
    const auto row =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &each) { return each.field == field; });
    return row == m_rows.end() ? nullptr : &*row;
}

Form::Row *Form::rowOf(const QWidget *field) { return const_cast<Row *>(std::as_const(*this).rowOf(field)); }

QString Form::problemAt(const QWidget *field) const
{
    const Row *row = rowOf(field);
    return row && !row->problem->isHidden() ? row->problem->text() : QString();
}

QString Form::reason() const { return m_reason->isHidden() ? QString() : m_reason->text(); }

void Form::fieldChanged()
{
    if (Row *row = rowOf(qobject_cast<QWidget *>(sender())))
        row->isTouched = true;
    check();
}

QVector<FieldProblem> Form::unreadable() const
{
    QVector<FieldProblem> found;
    for (const Row &row : m_rows) {
        QString text;
        if (const auto *entry = qobject_cast<const EntryEdit *>(row.field))
            text = entry->problem();
        else if (const auto *chips = qobject_cast<const ChipsField *>(row.field))
            text = chips->problem();
        else if (const auto *numbers = qobject_cast<const NumberList *>(row.field))
            text = numbers->problem();
        if (!text.isEmpty() && row.isVisible)
            found.push_back({row.field, text});
    }
    return found;
}

void Form::check()
{
    if (!m_isReady)
        return;
    QVector<FieldProblem> all = unreadable() + problems();
    const auto place = [this](const FieldProblem &problem) {
        const Row *row = rowOf(problem.field);
        return row ? row - m_rows.constData() : m_rows.size();
    };
    std::stable_sort(all.begin(), all.end(),
                     [&](const FieldProblem &a, const FieldProblem &b) { return place(a) < place(b); });
    showProblems(all);
}

void Form::showProblems(const QVector<FieldProblem> &problems)
{
    for (Row &row : m_rows) {
        const auto problem = std::find_if(problems.begin(), problems.end(),
                                          [&](const FieldProblem &each) { return each.field == row.field; });
        const bool shows = problem != problems.end() && row.isTouched && row.isVisible;
        row.problem->setProblem(shows ? problem->text : QString());
        row.field->setAccessibleDescription(shows ? problem->text : row.hint->text());
        setError(*row.field, shows);
    }
    m_save->setEnabled(problems.isEmpty());
    m_saveAndNext->setEnabled(problems.isEmpty());
    m_reason->setProblem(problems.isEmpty() ? QString() : problems.first().text);
    m_save->setToolTip(m_reason->text());
    m_save->setAccessibleDescription(m_reason->text());
}

void Form::showFailure(const QString &sentence) { m_reason->setProblem(sentence); }

bool Form::trySave()
{
    if (!m_save->isEnabled() || !save())
        return false;
    Q_EMIT saved();
    return true;
}

void Form::accept()
{
    if (trySave())
        QDialog::accept();
}

void Form::saveAndGoOn()
{
    if (!trySave())
        return;
    m_isReady = false;
    startNext();
    begin();
    if (!m_rows.isEmpty())
        m_rows.first().field->setFocus(Qt::OtherFocusReason);
}

void Form::reject()
{
    if (!isChanged())
        return QDialog::reject();
    auto *box = new QMessageBox(QMessageBox::Question, windowTitle(),
                                tr("Close without saving? What you entered here would be lost."),
                                QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *discard = box->addButton(tr("&Discard"), QMessageBox::DestructiveRole);
    QPushButton *stay = box->addButton(tr("&Keep editing"), QMessageBox::RejectRole);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    connect(discard, &QPushButton::clicked, this, [this] { QDialog::reject(); });
    box->open();
}

void Form::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    const auto *area = findChild<QScrollArea *>();
    const int wanted = area->widget()->sizeHint().height() + belowFields;
    const int room = parentWidget() ? std::max(parentWidget()->window()->height() - 40, 360) : mostHeight;
    resize(std::max(formWidth, width()), std::min({wanted, room, mostHeight}));
    if (!m_rows.isEmpty() && (!focusWidget() || qobject_cast<QPushButton *>(focusWidget())))
        m_rows.first().field->setFocus(Qt::OtherFocusReason);
}

void Form::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && qobject_cast<QPushButton *>(focusWidget()) == nullptr) {
        accept();
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace payoff
