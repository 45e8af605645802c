// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/namechips.h"

#include "ui/style/painting.h"
#include "ui/text/format.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"

#include <QPainter>
#include <QStyle>

namespace payoff {

namespace {

constexpr int mostNames = 12;
constexpr int padding = 8;
constexpr int widest = 240;

class NameChip : public QWidget {
public:
    NameChip(const QString &name, QWidget *parent)
        : QWidget(parent),
          m_name(name)
    {
        setFont(fontFor(FontRole::Small, font()));
        setToolTip(name.toHtmlEscaped());
        setAccessibleName(name);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override
    {
        return {std::min(widest, fontMetrics().horizontalAdvance(m_name) + 2 * padding), 24};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &tokens = tokensOf(palette());
        paintRounded(painter, rect(), 4, tokens.accentFill, QColor());
        painter.setPen(tokens.accent);
        const QRect room = rect().adjusted(padding, 0, -padding, 0);
        painter.drawText(room,
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                         fontMetrics().elidedText(m_name, Qt::ElideRight, room.width() + 1));
    }

private:
    QString m_name;
};

} // namespace

NameChips::NameChips(const QString &accessibleName, QWidget *parent)
    : QWidget(parent),
      m_name(accessibleName)
{
    auto *layout = new FlowLayout(this, 4, 4);
    layout->setContentsMargins(0, 0, 0, 0);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int NameChips::heightForWidth(int width) const { return layout()->heightForWidth(width); }

void NameChips::setNames(const QStringList &names)
{
    while (QLayoutItem *item = layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &name : names.mid(0, mostNames)) {
        auto *chip = new NameChip(name, this);
        layout()->addWidget(chip);
        chip->show();
    }
    if (names.size() > mostNames) {
        QLabel *rest = makeMutedLabel(tr("and %n more", nullptr, int(names.size()) - mostNames), this);
        layout()->addWidget(rest);
        rest->show();
    }
    setAccessibleName(tr("%1: %2").arg(m_name, names.join(QStringLiteral(", "))));
    updateGeometry();
}

} // namespace payoff
