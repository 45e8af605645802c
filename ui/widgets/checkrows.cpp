// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/checkrows.h"

#include "ui/style/payoffstyle.h"
#include "ui/style/tokens.h"
#include "ui/widgets/card.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace payoff {

namespace {

constexpr const char *toneProperty = "payoffTone";
constexpr int narrowestSubject = 110;
constexpr int widestSubject = 200;

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

CheckRows::CheckRows(const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(accessibleName);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void CheckRows::setRows(const QVector<CheckRow> &rows)
{
    m_rows = rows;
    m_texts.clear();
    // A button may be what asked for this: it goes once it has done its work.
    if (m_lines) {
        m_lines->setParent(nullptr);
        m_lines->deleteLater();
    }
    m_lines = new QWidget(this);
    auto *grid = new QGridLayout(m_lines);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(2, 1);
    m_subjectWidth = subjectWidth();
    for (int i = 0; i < m_rows.size(); ++i)
        addRow(*grid, i, m_rows[i]);
    layout()->addWidget(m_lines);
    colour();
}

/// As wide as the longest subject, within bounds: a long name gives way to the sentences.
int CheckRows::subjectWidth() const
{
    int widest = 0;
    for (const CheckRow &row : m_rows)
        widest = std::max(widest, fontMetrics().horizontalAdvance(row.subject) + 1);
    return std::clamp(widest, narrowestSubject, widestSubject);
}

void CheckRows::addRow(QGridLayout &grid, int at, const CheckRow &row)
{
    QLabel *state = plainLabel(row.state, m_lines);
    state->setProperty(toneProperty, int(row.tone));
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    state->setFont(bold);
    auto *subject = new ElidedLabel(m_lines);
    subject->setText(row.subject);
    // A label that gives way on its own has no hint, and a grid takes the hint for the width of its column.
    subject->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    subject->setFixedWidth(m_subjectWidth);
    QLabel *sentence = plainLabel(row.sentence, m_lines);
    sentence->setWordWrap(true);
    sentence->setForegroundRole(QPalette::PlaceholderText);
    grid.addWidget(state, at, 0);
    grid.addWidget(subject, at, 1);
    grid.addWidget(sentence, at, 2);
    m_texts.append(QStringList{row.state, row.subject, row.sentence}.join(QStringLiteral(" | ")));
    if (row.action.isEmpty())
        return;
    auto *button = new QPushButton(row.action, m_lines);
    setKind(*button, kinds::quiet);
    button->setAccessibleName(row.action + QStringLiteral(": ") + row.subject);
    button->setAccessibleDescription(row.sentence);
    connect(button, &QPushButton::clicked, this, row.run);
    grid.addWidget(button, at, 3);
}

/// Labels keep no role for tones: they are coloured anew with each theme.
void CheckRows::colour()
{
    const Tokens &tokens = tokensOf(palette());
    for (QLabel *label : findChildren<QLabel *>()) {
        const QVariant tone = label->property(toneProperty);
        if (!tone.isValid())
            continue;
        QPalette own = palette();
        const bool isWorse = Tone(tone.toInt()) == Tone::Worse;
        const bool isBetter = Tone(tone.toInt()) == Tone::Better;
        own.setColor(QPalette::WindowText, isWorse ? tokens.worse : isBetter ? tokens.better : tokens.accent);
        label->setPalette(own);
    }
}

void CheckRows::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

} // namespace payoff
