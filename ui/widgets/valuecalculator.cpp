// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/valuecalculator.h"

#include "core/analysis/resultworth.h"
#include "core/base/arithmetic.h"
#include "ui/style/tokens.h"
#include "ui/widgets/moneyedit.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace payoff {

namespace {

constexpr int percentDigits = 4; ///< so that what stands in a field of percent is in millionths
constexpr int likely = 1;

} // namespace

ValueCalculator::ValueCalculator(const Format &format, Currency currency, QWidget *parent)
    : QWidget(parent),
      m_format(format),
      m_currency(currency),
      m_way(new QComboBox(this)),
      m_result(new QLabel(this)),
      m_use(new QPushButton(tr("&Use this"), this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    m_way->addItems({tr("Close rate × average sale"), tr("Conversion rate × customer lifetime value")});
    m_way->setAccessibleName(tr("How to work it out"));
    m_way->setFocusPolicy(Qt::StrongFocus);
    grid->addWidget(m_way, 0, 0, 1, guesses + 1);
    int column = 1;
    for (const QString &title : {tr("Low"), tr("Likely"), tr("High")}) {
        auto *label = new QLabel(title, this);
        label->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(label, 1, column++);
    }
    addLine(Rate, tr("Close rate"), *grid);
    addLine(Sale, tr("Average sale"), *grid);
    addLine(SaleMargin, tr("Gross margin"), *grid);
    addLine(PeriodMargin, tr("Margin a period"), *grid);
    addLine(Retention, tr("Customers kept"), *grid);
    addLine(Discount, tr("Discount a period"), *grid);
    m_lines[SaleMargin].usual = wholeShare;
    m_lines[Discount].usual = 0;
    m_result->setWordWrap(true);
    m_result->setFont(fontFor(FontRole::Small, font()));
    m_result->setForegroundRole(QPalette::PlaceholderText);
    m_use->setAutoDefault(false);
    const int last = grid->rowCount();
    grid->addWidget(m_result, last, 0, 1, guesses);
    grid->addWidget(m_use, last, guesses);
    grid->setColumnMinimumWidth(0, 148);
    for (int i = 1; i <= guesses; ++i)
        grid->setColumnStretch(i, 1);
    connect(m_way, &QComboBox::currentIndexChanged, this, &ValueCalculator::showWay);
    connect(m_use, &QPushButton::clicked, this, [this] {
        if (const auto found = estimate())
            Q_EMIT used(*found);
    });
    showWay();
}

ValueCalculator::~ValueCalculator()
{
    for (const Line &line : m_lines) {
        for (NumberEdit *field : line.fields)
            field->disconnect(this);
    }
}

void ValueCalculator::addLine(Row row, const QString &label, QGridLayout &grid)
{
    Line &line = m_lines[std::size_t(row)];
    const int at = grid.rowCount();
    line.label = new QLabel(this);
    line.label->setForegroundRole(QPalette::PlaceholderText);
    grid.addWidget(line.label, at, 0);
    for (int guess = 0; guess < guesses; ++guess) {
        NumberEdit *field = nullptr;
        if (row == Sale || row == PeriodMargin) {
            auto *money = new MoneyEdit(this);
            money->setLocaleOfNumbers(m_format.locale());
            money->setCurrency(m_currency);
            field = money;
        } else {
            field = new NumberEdit(this);
            field->setLocaleOfNumbers(m_format.locale());
            field->setDigits(percentDigits, 0);
            field->setUnit(m_format.locale().percent());
        }
        grid.addWidget(field, at, guess + 1);
        connect(field, &QLineEdit::textChanged, this, &ValueCalculator::follow);
        line.fields[std::size_t(guess)] = field;
    }
    nameLine(row, label);
}

void ValueCalculator::nameLine(Row row, const QString &label)
{
    const QStringList names{tr("%1, low"), tr("%1, likely"), tr("%1, high")};
    const Line &line = m_lines[std::size_t(row)];
    line.label->setText(label);
    for (int guess = 0; guess < guesses; ++guess)
        line.fields[std::size_t(guess)]->setAccessibleName(names[guess].arg(label));
}

ValueCalculator::Way ValueCalculator::way() const { return Way(m_way->currentIndex()); }

void ValueCalculator::showWay()
{
    nameLine(Rate, way() == BySale ? tr("Close rate") : tr("Conversion rate"));
    for (const Row row : {Sale, SaleMargin, PeriodMargin, Retention, Discount}) {
        const bool isOfSale = row == Sale || row == SaleMargin;
        Line &line = m_lines[std::size_t(row)];
        line.label->setVisible(isOfSale == (way() == BySale));
        for (NumberEdit *field : line.fields)
            field->setVisible(isOfSale == (way() == BySale));
    }
    follow();
}

/// What stands in the field, or in the likely one beside it, or what it means that nothing does.
std::optional<qint64> ValueCalculator::entry(Row row, int guess) const
{
    const Line &line = m_lines[std::size_t(row)];
    const NumberEdit &own = *line.fields[std::size_t(guess)];
    if (!own.text().trimmed().isEmpty())
        return own.value();
    if (guess != likely)
        return entry(row, likely);
    return line.usual < 0 ? std::nullopt : std::optional(line.usual);
}

std::optional<qint64> ValueCalculator::worth(int guess) const
{
    const auto rate = entry(Rate, guess);
    if (!rate)
        return std::nullopt;
    if (way() == BySale) {
        const auto sale = entry(Sale, guess);
        const auto margin = entry(SaleMargin, guess);
        return sale && margin ? worthBySale(*rate, *sale, *margin) : std::nullopt;
    }
    const auto margin = entry(PeriodMargin, guess);
    const auto retention = entry(Retention, guess);
    const auto discount = entry(Discount, guess);
    if (!margin || !retention || !discount)
        return std::nullopt;
    return worthByCustomer(*rate, {double(*margin), fraction(*retention), fraction(*discount), {}},
                           ClvConvention::FirstMarginNow);
}

QString ValueCalculator::origin() const
{
    const auto percent = [&](Row row) { return m_format.percent(fraction(*entry(row, likely)), 1); };
    const auto money = [&](Row row) { return m_format.money({*entry(row, likely), m_currency}); };
    if (way() == ByCustomer)
        return tr("Conversion rate %1 × lifetime value of %2 a period, %3 kept, discounted by %4")
            .arg(percent(Rate), money(PeriodMargin), percent(Retention), percent(Discount));
    if (*entry(SaleMargin, likely) == wholeShare)
        return tr("Close rate %1 × average sale %2").arg(percent(Rate), money(Sale));
    return tr("Close rate %1 × average sale %2 × margin %3")
        .arg(percent(Rate), money(Sale), percent(SaleMargin));
}

std::optional<ValueEstimate> ValueCalculator::estimate() const
{
    const auto low = worth(0);
    const auto middle = worth(likely);
    const auto high = worth(2);
    if (!low || !middle || !high)
        return std::nullopt;
    return ValueEstimate{*low, *middle, *high, origin()};
}

QString ValueCalculator::explanation(const std::optional<ValueEstimate> &found) const
{
    if (!found)
        return way() == BySale
            ? tr("How many of these results become a sale, and what a sale brings. Empty low and high: as "
                 "likely; empty margin: all of the sale.")
            : tr("How many become customers, and what a customer brings. The first margin counts at once, "
                 "later ones are discounted; some customers must leave.");
    const auto money = [&](qint64 minor) { return m_format.money({minor, m_currency}); };
    if (found->low > found->likely || found->likely > found->high)
        return tr("Low comes to %1, likely to %2, high to %3: they are not in order.")
            .arg(money(found->low), money(found->likely), money(found->high));
    return found->low == found->high
        ? tr("Worth %1 each").arg(money(found->likely))
        : tr("Worth %1 each, %2 to %3").arg(money(found->likely), money(found->low), money(found->high));
}

void ValueCalculator::follow()
{
    const auto found = estimate();
    m_result->setText(explanation(found));
    m_use->setEnabled(found && found->low <= found->likely && found->likely <= found->high);
}

} // namespace payoff
