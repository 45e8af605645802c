// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sidebar.h"

#include "ui/models/plaintext.h"
#include "ui/style/icon.h"
#include "ui/style/painting.h"
#include "ui/widgets/card.h"

#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace payoff {

namespace {

enum EntryRole { PageRole = Qt::UserRole + 1, IconRole };

constexpr int fullWidth = 212;
constexpr int iconsWidth = 52;
constexpr int rowPixels = 31;
constexpr int sectionHeight = 30;
constexpr int iconSize = 20;

class SideBarDelegate : public QStyledItemDelegate {
public:
    SideBarDelegate(const SideBar &bar, QObject *parent)
        : QStyledItemDelegate(parent),
          m_bar(bar)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override
    {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        if (index.data(PageRole).isValid())
            paintPage(*painter, option, index);
        else
            paintSection(*painter, option);
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        if (index.data(PageRole).isValid())
            return {iconsWidth, m_bar.isCollapsed() ? rowPixels + 4 : rowPixels};
        return {iconsWidth, m_bar.isCollapsed() ? (index.row() == 0 ? 0 : 12) : sectionHeight};
    }

private:
    void paintSection(QPainter &painter, const QStyleOptionViewItem &option) const
    {
        const Tokens &tokens = tokensOf(option.palette);
        if (m_bar.isCollapsed()) {
            painter.fillRect(
                QRect(option.rect.left() + 14, option.rect.center().y(), option.rect.width() - 28, 1),
                tokens.line);
            return;
        }
        painter.setFont(fontFor(FontRole::Small, option.font));
        painter.setPen(tokens.muted);
        painter.drawText(option.rect.adjusted(22, 8, -22, 0),
                         int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
                         option.text);
    }

    void paintPage(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
    {
        const Tokens &tokens = tokensOf(option.palette);
        const bool isCurrent = option.state & QStyle::State_Selected;
        const bool isHovered = option.state & QStyle::State_MouseOver;
        const int side = m_bar.isCollapsed() ? 8 : 12;
        const QRect pill = option.rect.adjusted(side, 0, -side, 0);
        if (isCurrent || isHovered)
            paintRounded(painter, pill, controlRadius, isCurrent ? tokens.accentFill : tokens.gridLine,
                         QColor());
        const QColor colour = isCurrent ? tokens.accent : (m_bar.isCollapsed() ? tokens.muted : tokens.text);
        if (m_bar.isCollapsed()) {
            QRectF icon(0, 0, iconSize, iconSize);
            icon.moveCenter(QRectF(pill).center());
            paintIcon(painter, index.data(IconRole).toString(), icon, colour);
        } else {
            QFont font = option.font;
            font.setWeight(isCurrent ? QFont::DemiBold : QFont::Normal);
            painter.setFont(font);
            painter.setPen(colour);
            const QRect text = pill.adjusted(10, 0, -10, 0);
            painter.drawText(text,
                             int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
                             QFontMetrics(font).elidedText(option.text, Qt::ElideRight, text.width()));
        }
        const bool showsFocus =
            (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange);
        if (showsFocus)
            paintFocusRing(painter, pill, tokens.accent);
    }

    const SideBar &m_bar;
};

} // namespace

SideBar::SideBar(QWidget *parent)
    : QWidget(parent),
      m_name(new ElidedLabel(this)),
      m_list(new QListView(this)),
      m_model(new QStandardItemModel(this))
{
    QFont nameFont = font();
    nameFont.setWeight(QFont::DemiBold);
    m_name->setFont(nameFont);
    m_name->setContentsMargins(22, 0, 22, 0);
    m_name->setFixedHeight(32);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SideBarDelegate(*this, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(tr("Pages"));
    m_list->viewport()->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 1, 8);
    layout->setSpacing(4);
    layout->addWidget(m_name);
    layout->addWidget(m_list, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                const QVariant page = current.data(PageRole);
                if (page.isValid())
                    Q_EMIT pagePicked(page.toInt());
            });
    setFixedWidth(fullWidth);
}

void SideBar::setWorkspaceName(const QString &name)
{
    m_name->setText(name);
    m_name->setToolTip(plainToolTip(name));
    m_name->setAccessibleName(tr("Workspace: %1").arg(name));
}

void SideBar::setEntries(const QVector<SideBarEntry> &entries)
{
    m_model->clear();
    QString section;
    for (int page = 0; page < entries.size(); ++page) {
        const SideBarEntry &entry = entries[page];
        if (entry.section != section) {
            section = entry.section;
            auto *heading = new QStandardItem(section);
            heading->setFlags(Qt::NoItemFlags);
            m_model->appendRow(heading);
        }
        auto *item = new QStandardItem(entry.title);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setData(page, PageRole);
        item->setData(entry.icon, IconRole);
        item->setToolTip(m_isCollapsed ? entry.title : QString());
        m_model->appendRow(item);
    }
}

void SideBar::setCurrentPage(int page)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        const QVariant at = index.data(PageRole);
        if (!at.isValid() || at.toInt() != page)
            continue;
        const QSignalBlocker blocker(this);
        m_list->setCurrentIndex(index);
        return;
    }
}

void SideBar::setCollapsed(bool collapsed)
{
    if (m_isCollapsed == collapsed)
        return;
    m_isCollapsed = collapsed;
    setFixedWidth(collapsed ? iconsWidth : fullWidth);
    m_name->setVisible(!collapsed);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStandardItem *item = m_model->item(row);
        item->setToolTip(collapsed ? item->text() : QString());
    }
    m_list->doItemsLayout();
}

void SideBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensOf(palette());
    painter.fillRect(rect(), tokens.sideBar);
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(QRect(edge, 0, 1, height()), tokens.line);
}

} // namespace payoff
