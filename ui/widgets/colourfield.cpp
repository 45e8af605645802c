// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/colourfield.h"

#include "ui/style/tokens.h"

#include <QColorDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>

namespace payoff {

namespace {

constexpr int swatchWidth = 40;

/// Shows the colour of its field; a frame alone where there is none.
class Swatch : public QWidget {
public:
    explicit Swatch(ColourField &field)
        : QWidget(&field),
          m_field(field)
    {
        setFixedSize(swatchWidth, controlHeight);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(tokensOf(palette()).line);
        painter.setBrush(m_field.colour() ? QBrush(*m_field.colour()) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), controlRadius, controlRadius);
    }

private:
    const ColourField &m_field;
};

std::optional<QColor> colourFrom(const QString &text)
{
    static const QRegularExpression sixDigits(QStringLiteral("^#?([0-9A-Fa-f]{6})$"));
    const auto match = sixDigits.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    return QColor(QString(u'#' + match.captured(1)));
}

} // namespace

ColourField::ColourField(const QString &name, const QString &chooseText, QWidget *parent)
    : QWidget(parent),
      m_line(new QLineEdit(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *swatch = new Swatch(*this);
    auto *button = new QPushButton(chooseText, this);
    button->setAutoDefault(false);
    m_line->setAccessibleName(name);
    m_line->setMaximumWidth(120);
    m_line->setPlaceholderText(tr("none"));
    row->addWidget(swatch);
    row->addWidget(m_line);
    row->addWidget(button);
    row->addStretch(1);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &ColourField::changed);
    connect(this, &ColourField::changed, swatch, qOverload<>(&QWidget::update));
    connect(button, &QPushButton::clicked, this, &ColourField::choose);
}

QString ColourField::text() const { return m_line->text().trimmed(); }

std::optional<QColor> ColourField::colour() const { return colourFrom(text()); }

bool ColourField::isUnreadable() const { return !text().isEmpty() && !colour(); }

void ColourField::setColour(const std::optional<QColor> &colour)
{
    m_line->setText(colour ? colour->name().toUpper() : QString());
}

void ColourField::choose()
{
    const QColor chosen = QColorDialog::getColor(colour().value_or(lightTokens().accent), this);
    if (chosen.isValid())
        setColour(chosen);
}

} // namespace payoff
