// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/behindmodel.h"

#include "core/roi/kpicard.h"
#include "ui/models/plaintext.h"
#include "ui/models/tableroles.h"
#include "ui/text/costsplittext.h"
#include "ui/text/costtext.h"
#include "ui/text/figurewords.h"
#include "ui/text/missingtext.h"
#include "ui/text/rangetext.h"

#include <QCoreApplication>

namespace payoff {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Behind)
};

class Taker {
public:
    Taker(const KpiSubject &subject, const QVector<CostShare> &shares, const QVector<Cost> &ledger,
          const Format &format)
        : m_subject(subject),
          m_shares(shares),
          m_ledger(ledger),
          m_format(format)
    {
    }

    QVector<BehindLine> linesOf(const Figure &figure)
    {
        const FigureValue value = m_subject.now(figure);
        const QVector<Figure> parts = partsOf(figure, m_subject.own, value.isFallback);
        if (parts.isEmpty())
            add(figure, 0);
        for (const Figure &part : parts) {
            if (!counts(part))
                continue;
            add(part, 0);
            for (const Figure &inner : partsOf(part, m_subject.own)) {
                if (counts(inner))
                    add(inner, 1);
            }
        }
        addShares(figure, parts);
        return m_lines;
    }

private:
    /// On revenue nothing assumed is within the value.
    [[nodiscard]] bool counts(const Figure &part) const
    {
        return part != Figure(Derived::AssumedValue) || m_subject.bases.value != ValueBasis::Revenue;
    }

    void add(const Figure &figure, int depth)
    {
        const FigureValue value = m_subject.now(figure);
        BehindLine line;
        line.name = figureName(figure);
        line.amount = fullFigureText(figure, value, m_subject.currency, m_format);
        line.exported = exportedFigure(figure, value, m_subject.currency, m_format.locale());
        line.how = value.isAvailable()
            ? (figure.measure() ? Texts::tr("as reported") : figureSentence(figure))
            : sentence(value.missing);
        line.depth = depth;
        m_lines.append(line);
    }

    /// The entries of the ledger, where other cost plays a part.
    void addShares(const Figure &figure, const QVector<Figure> &parts)
    {
        const bool isOfCost = figure == Figure(Derived::Cost) || parts.contains(Figure(Derived::Cost))
            || figure == Figure(Derived::OtherDirectCost) || figure == Figure(Derived::SharedCost);
        for (const CostShare &share : m_shares) {
            if (!isOfCost || (figure == Figure(Derived::OtherDirectCost) && share.sharing)
                || (figure == Figure(Derived::SharedCost) && !share.sharing))
                continue;
            const Money money{share.amount, m_subject.currency};
            BehindLine line;
            line.name = nameOf(share);
            line.amount = m_format.money(money);
            line.exported = money.toDecimal().replace(u'.', m_format.locale().decimalPoint());
            line.how = howOf(share);
            line.cost = share.cost;
            line.depth = 1;
            m_lines.append(line);
        }
    }

    [[nodiscard]] QString howOf(const CostShare &share) const
    {
        if (share.split)
            return shareText(*share.split, {m_subject.thing.row.id}, m_subject.currency, m_format);
        if (share.isEvenForWantOfBase)
            return Texts::tr("split equally, because there was nothing to split by");
        return share.sharing ? sharingText(*share.sharing) : Texts::tr("charged directly");
    }

    [[nodiscard]] QString nameOf(const CostShare &share) const
    {
        const auto entry = std::find_if(m_ledger.begin(), m_ledger.end(),
                                        [&](const Cost &cost) { return cost.id == share.cost; });
        const QString category = categoryName(share.category);
        if (entry == m_ledger.end() || entry->note.isEmpty())
            return category;
        //: An entry of the ledger: its category and its note
        return Texts::tr("%1: %2").arg(category, isolatedName(entry->note.simplified()));
    }

    const KpiSubject &m_subject;
    const QVector<CostShare> &m_shares;
    const QVector<Cost> &m_ledger;
    const Format &m_format;
    QVector<BehindLine> m_lines;
};

} // namespace

BehindData behind(const Figure &figure, const KpiSubject &subject, const QVector<CostShare> &shares,
                  const QVector<Cost> &ledger, const Format &format)
{
    const FigureValue value = subject.now(figure);
    BehindData data;
    data.title = Texts::tr("%1 %2").arg(figureName(figure, value),
                                        fullFigureText(figure, value, subject.currency, format));
    data.formula = formulaInWords(figure, value.isFallback);
    if (!value.isAvailable())
        data.more = sentence(value.missing);
    else if (value.leftOutCells > 0)
        data.more = Texts::tr("%n day(s) are left out, for which only one side of the ratio was reported.",
                              nullptr, int(value.leftOutCells));
    if (const QString range = rangeText(figure, value, subject.currency, format); !range.isEmpty())
        data.more = QString(data.more + u' ' + rangeSentence(range)).trimmed();
    data.lines = Taker(subject, shares, ledger, format).linesOf(figure);
    return data;
}

namespace {

void addTo(QVector<Figure> &all, const QVector<Figure> &more)
{
    for (const Figure &each : more) {
        if (!all.contains(each))
            all.append(each);
    }
}

void addParts(QVector<Figure> &all, const QVector<Figure> &parts, const QVector<Figure> &own)
{
    for (const Figure &part : parts) {
        addTo(all, {part});
        addTo(all, partsOf(part, own));
    }
}

} // namespace

QVector<Figure> figuresBehind(const QVector<Figure> &figures, const QVector<Figure> &own)
{
    QVector<Figure> all;
    for (const Figure &figure : figures) {
        addTo(all, {figure});
        addParts(all, partsOf(figure, own), own);
        if (figure.kpi() && figure.kpi()->fallbackFormula)
            addParts(all, partsOf(figure, own, true), own);
    }
    return all;
}

BehindModel::BehindModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void BehindModel::setLines(const QVector<BehindLine> &lines)
{
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

int BehindModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int BehindModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : columns; }

QString BehindModel::text(const BehindLine &line, int column)
{
    switch (column) {
    case What:
        return line.name;
    case How:
        return line.how;
    default:
        return line.amount;
    }
}

QVariant BehindModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const BehindLine &line = m_lines[index.row()];
    const QString text = BehindModel::text(line, index.column());
    const bool isIndented = index.column() == What && line.depth > 0;
    switch (role) {
    case Qt::DisplayRole:
        return isIndented ? QString(QLatin1String("    ") + text) : text;
    case Qt::AccessibleTextRole:
        return text;
    case Qt::ToolTipRole:
        return line.cost && index.column() == What ? tr("Press Enter to open the entry") : plainToolTip(text);
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case ExportRole:
        return index.column() == Amount ? line.exported : text;
    case ToneRole:
        return int(index.column() == How || line.depth > 0 ? Tone::Muted : Tone::Plain);
    default:
        return {};
    }
}

QVariant BehindModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Amount ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft)
                   | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("What"), tr("Amount"), tr("How it gets here")};
    return names[section];
}

} // namespace payoff
