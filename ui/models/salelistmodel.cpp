// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/salelistmodel.h"

#include "ui/models/channellook.h"
#include "ui/models/plaintext.h"
#include "ui/text/importtext.h"
#include "ui/text/saletext.h"

#include <algorithm>
#include <iterator>

namespace payoff {

namespace {

/// The thing of that id, or the one that it was merged into.
template <class T, class I>
const T *counting(const QVector<T> &list, const QVector<T> &merged, const std::optional<I> &id)
{
    if (!id)
        return nullptr;
    const T *gone = byId(merged, *id);
    return byId(list, gone ? gone->mergedInto.value_or(*id) : *id);
}

std::optional<SaleKey> keyOf(int column)
{
    switch (column) {
    case SaleListModel::OutcomeDay:
        return SaleKey::OutcomeDay;
    case SaleListModel::Number:
        return SaleKey::Number;
    case SaleListModel::ChannelName:
        return SaleKey::Channel;
    case SaleListModel::CampaignName:
        return SaleKey::Campaign;
    case SaleListModel::Product:
        return SaleKey::Product;
    case SaleListModel::Customer:
        return SaleKey::Customer;
    case SaleListModel::Amount:
        return SaleKey::Amount;
    case SaleListModel::TouchDay:
        return SaleKey::TouchDay;
    default:
        return std::nullopt;
    }
}

bool isFigure(int column) { return column == SaleListModel::Amount || column == SaleListModel::Original; }

} // namespace

SaleListModel::SaleListModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void SaleListModel::setSales(const Fetch &fetch, const Contents &contents, const Currency &currency,
                             const Format &format)
{
    beginResetModel();
    m_fetch = fetch;
    m_contents = contents;
    m_currency = currency;
    m_format = format;
    m_sales.clear();
    m_sales = fetched();
    endResetModel();
}

int SaleListModel::rowOf(SaleId sale) const
{
    const auto found =
        std::find_if(m_sales.begin(), m_sales.end(), [&](const Sale &each) { return each.id == sale; });
    return found == m_sales.end() ? -1 : int(std::distance(m_sales.begin(), found));
}

bool SaleListModel::hasForeign() const
{
    return std::any_of(m_sales.begin(), m_sales.end(),
                       [this](const Sale &each) { return !(each.amount.currency == m_currency); });
}

QVector<Sale> SaleListModel::fetched()
{
    QVector<Sale> sales = m_fetch(m_order, {rowsAtOnce, m_sales.size()});
    m_isAtEnd = sales.size() < rowsAtOnce;
    return sales;
}

bool SaleListModel::canFetchMore(const QModelIndex &parent) const { return !parent.isValid() && !m_isAtEnd; }

void SaleListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const QVector<Sale> sales = fetched();
    if (sales.isEmpty())
        return;
    beginInsertRows({}, int(m_sales.size()), int(m_sales.size() + sales.size()) - 1);
    m_sales += sales;
    endInsertRows();
}

void SaleListModel::sort(int column, Qt::SortOrder order)
{
    const auto key = keyOf(column);
    const SaleOrder wanted{key.value_or(SaleKey::OutcomeDay), order == Qt::DescendingOrder};
    if (!key || !m_fetch || wanted == m_order)
        return;
    m_order = wanted;
    setSales(Fetch(m_fetch), Contents(m_contents), m_currency, Format(m_format));
}

int SaleListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sales.size());
}

int SaleListModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

const Channel *SaleListModel::channelOf(const Sale &sale) const
{
    return counting(m_contents.channels, m_contents.mergedChannels, sale.channel);
}

const Campaign *SaleListModel::campaignOf(const Sale &sale) const
{
    return counting(m_contents.campaigns, m_contents.mergedCampaigns, sale.campaign);
}

/// Where it comes from: typed, or the tool and the file, and whether a person changed it since.
QString SaleListModel::originText(const Sale &sale) const
{
    QStringList parts;
    const Source *source = byId(m_contents.sources, sale.source.value_or(SourceId{}));
    const ImportBatch *batch = byId(m_contents.imports, sale.batch.value_or(BatchId{}));
    if (source)
        parts.append(toolName(source->tool));
    if (batch)
        parts.append(isolatedName(batch->fileName));
    if (parts.isEmpty())
        parts.append(tr("typed by hand"));
    if (sale.byHand != 0)
        parts.append(tr("changed by hand"));
    return parts.join(QStringLiteral(" · "));
}

QString SaleListModel::text(const Sale &sale, int column) const
{
    switch (column) {
    case OutcomeDay:
        return m_format.longDay(sale.outcomeDay);
    case TouchDay:
        return sale.touchDay ? m_format.longDay(*sale.touchDay) : Format::notReported();
    case Number:
        return sale.externalId;
    case ChannelName: {
        const Channel *channel = channelOf(sale);
        return channel ? channel->name : tr("(unattributed)");
    }
    case CampaignName: {
        const Campaign *campaign = campaignOf(sale);
        return campaign ? campaign->name : QString();
    }
    case Product:
        return sale.product;
    case Customer:
        return customerText(sale.customer);
    case Amount:
        return sale.converted ? m_format.exactAmount({*sale.converted, m_currency}) : Format::notAvailable();
    case Original:
        return sale.amount.currency == m_currency ? QString() : m_format.money(sale.amount);
    default:
        return originText(sale);
    }
}

QString SaleListModel::exported(const Sale &sale, int column) const
{
    const auto number = [&](const Money &amount) {
        return amount.toDecimal().replace(u'.', m_format.locale().decimalPoint());
    };
    switch (column) {
    case OutcomeDay:
        return sale.outcomeDay.toIso();
    case TouchDay:
        return sale.touchDay ? sale.touchDay->toIso() : QString();
    case Amount:
        return sale.converted ? number({*sale.converted, m_currency}) : QString();
    case Original:
        return sale.amount.currency == m_currency ? QString()
                                                  : number(sale.amount) + u' ' + sale.amount.currency.code();
    default:
        return text(sale, column);
    }
}

QString SaleListModel::toolTip(const Sale &sale, int column) const
{
    if (column == ChannelName && !sale.channel)
        return tr("It belongs to no channel yet. Select it, and choose “Assign to…”.");
    if (column == Amount && !sale.converted)
        return tr("Not counted: its rate of exchange is not known. Open it to enter the rate.");
    if (column == Amount && sale.amount.minor < 0)
        return tr("A refund: it takes away from the day on which it was paid back.");
    if (column == Origin && sale.byHand != 0)
        return tr("Set by hand: %1. A later import leaves that as it is.").arg(byHandText(sale));
    return text(sale, column);
}

Tone SaleListModel::tone(const Sale &sale, int column) const
{
    if (column == Amount)
        return sale.amount.minor < 0 || !sale.converted ? Tone::Worse : Tone::Plain;
    const bool isMuted = column == Origin || column == TouchDay || (column == ChannelName && !sale.channel)
        || (column == Customer && sale.customer == CustomerKind::Unknown);
    return isMuted ? Tone::Muted : Tone::Plain;
}

QVariant SaleListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Sale &sale = m_sales[index.row()];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(sale, column);
    case Qt::AccessibleTextRole:
        return QString(headerData(column, Qt::Horizontal).toString() + u' ' + text(sale, column));
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(sale, column));
    case Qt::TextAlignmentRole:
        return headerData(column, Qt::Horizontal, role);
    case ExportRole:
        return exported(sale, column);
    case ToneRole:
        return int(tone(sale, column));
    case LookRole:
        if (const Channel *channel = column == ChannelName ? channelOf(sale) : nullptr)
            return QVariant::fromValue(ChannelLook{channel->id, channel->name, channel->color});
        return {};
    default:
        return {};
    }
}

QVariant SaleListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isFigure(section) ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft)
                   | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == Amount) {
        //: Header of a column of amounts; %1 is the currency
        return tr("Amount (%1)").arg(currencySymbol(m_currency, m_format.locale()));
    }
    const QStringList names{tr("Day"),         tr("Order"),    tr("Channel"), tr("Campaign"),
                            tr("Product"),     tr("Customer"), QString(),     tr("As paid", "an amount"),
                            tr("First touch"), tr("Source")};
    return names[section];
}

} // namespace payoff
