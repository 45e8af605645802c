// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/mappingheader.h"

#include "ui/style/tokens.h"
#include "ui/text/format.h"
#include "ui/text/importtext.h"

#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QTableView>

namespace payoff {

namespace {

constexpr int padding = 4;
constexpr int buttonHeight = 28;
constexpr int widestColumn = 240;

QString nameOf(const std::optional<Field> &field)
{
    return field ? fieldName(*field) : MappingHeader::tr("Skip");
}

QString groupName(MeasureGroup group)
{
    switch (group) {
    case MeasureGroup::Spend:
        return MappingHeader::tr("Spend");
    case MeasureGroup::Exposure:
        return MappingHeader::tr("Exposure");
    case MeasureGroup::Traffic:
        return MappingHeader::tr("Traffic");
    case MeasureGroup::Conversions:
        return MappingHeader::tr("Conversions");
    case MeasureGroup::Revenue:
        return MappingHeader::tr("Revenue");
    }
    Q_UNREACHABLE();
}

QString menuText(QString name) { return name.replace(u'&', QLatin1String("&&")); }

} // namespace

MappingHeader::MappingHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
    setMinimumSectionSize(40);
    setTextElideMode(Qt::ElideRight);
    setFont(fontFor(FontRole::Small, font()));
    connect(this, &QHeaderView::sectionResized, this, &MappingHeader::place);
}

QPushButton *MappingHeader::makeButton(int column)
{
    auto *button = new QPushButton(viewport());
    auto *menu = new QMenu(button);
    button->setMenu(menu);
    button->setFont(font());
    button->installEventFilter(this);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, column] { fillMenu(menu, column); });
    return button;
}

void MappingHeader::setFields(const QVector<std::optional<Field>> &fields, const QStringList &uses,
                              bool isOfSales)
{
    m_fields = fields;
    m_isOfSales = isOfSales;
    while (m_buttons.size() > fields.size())
        m_buttons.takeLast()->deleteLater();
    while (m_buttons.size() < fields.size())
        m_buttons.append(makeButton(int(m_buttons.size())));
    for (int column = 0; column < m_buttons.size(); ++column) {
        QPushButton *button = m_buttons[column];
        const QString header = model() ? model()->headerData(column, orientation()).toString() : QString();
        const QString use = uses.value(column);
        const QString name = fields[column] || use.isEmpty() ? nameOf(fields[column]) : use;
        button->setText(menuText(name));
        button->setAccessibleName(tr("Column %1 is read as: %2").arg(isolatedName(header), name));
        button->show();
    }
    place();
}

void MappingHeader::addField(QMenu *menu, int column, const std::optional<Field> &field)
{
    QAction *action = menu->addAction(menuText(nameOf(field)));
    action->setCheckable(true);
    action->setChecked(m_fields[column] == field);
    connect(action, &QAction::triggered, this, [this, column, field] { Q_EMIT fieldPicked(column, field); });
}

void MappingHeader::fillMenu(QMenu *menu, int column)
{
    menu->clear();
    addField(menu, column, std::nullopt);
    menu->addSeparator();
    if (m_isOfSales) {
        for (const Field &each : Field::ofSales())
            addField(menu, column, each);
        return;
    }
    for (int key = 0; key < keyFieldCount; ++key)
        addField(menu, column, Field(KeyField(key)));
    menu->addSeparator();
    for (const auto group : {MeasureGroup::Spend, MeasureGroup::Exposure, MeasureGroup::Traffic,
                             MeasureGroup::Conversions, MeasureGroup::Revenue}) {
        QMenu *measuresOfGroup = menu->addMenu(groupName(group));
        for (const MeasureInfo &each : measures()) {
            if (each.group == group)
                addField(measuresOfGroup, column, Field(each.measure));
        }
    }
}

QSize MappingHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), fontMetrics().height() + buttonHeight + 18};
}

QSize MappingHeader::sectionSizeFromContents(int section) const
{
    const QString header = model() ? model()->headerData(section, orientation()).toString() : QString();
    int width = fontMetrics().horizontalAdvance(header);
    if (const QPushButton *button = m_buttons.value(section))
        width = std::max(width, button->sizeHint().width());
    return {std::min(width, widestColumn) + 2 * padding + 4, sizeHint().height()};
}

void MappingHeader::updateGeometries()
{
    QHeaderView::updateGeometries();
    place();
}

void MappingHeader::place()
{
    const int top = fontMetrics().height() + 10;
    for (int column = 0; column < m_buttons.size() && column < count(); ++column) {
        QPushButton *button = m_buttons[column];
        const QRect section(sectionViewportPosition(column), top, sectionSize(column), buttonHeight);
        const QRect room = section.adjusted(padding, 0, -padding, 0);
        const int width = std::min(room.width(), button->sizeHint().width());
        button->setGeometry(QStyle::visualRect(layoutDirection(), room,
                                               QRect(room.left(), room.top(), width, room.height())));
    }
}

void MappingHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Tokens &tokens = tokensOf(palette());
    painter->save();
    painter->fillRect(rect, tokens.window);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.line);
    painter->setFont(font());
    painter->setPen(tokens.muted);
    const QRect room(rect.left() + padding, rect.top() + 6, rect.width() - 2 * padding,
                     fontMetrics().height());
    const QString name = model()->headerData(section, orientation()).toString();
    painter->drawText(room, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                      fontMetrics().elidedText(name, Qt::ElideRight, room.width() + 1));
    painter->restore();
}

/// A menu that the keyboard reaches is brought into view.
bool MappingHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        const auto column = int(m_buttons.indexOf(static_cast<QPushButton *>(watched)));
        auto *table = qobject_cast<QTableView *>(parentWidget());
        if (table && column >= 0 && table->model()->rowCount() > 0)
            table->scrollTo(table->model()->index(0, column));
        place();
    }
    return QHeaderView::eventFilter(watched, event);
}

} // namespace payoff
