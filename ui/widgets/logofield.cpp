// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/logofield.h"

#include "ui/report/reportlook.h"
#include "ui/style/tokens.h"

#include <QFile>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

namespace payoff {

namespace {

constexpr int pictureMargin = 6;

/// The logo as it stands on paper, which is white in every theme.
class Thumbnail : public QWidget {
public:
    explicit Thumbnail(LogoField &field)
        : QWidget(&field),
          m_field(field)
    {
        setFixedSize(logoRoom.toSize() + QSize(2 * pictureMargin, 2 * pictureMargin));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(tokensOf(palette()).line);
        painter.setBrush(Qt::white);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), controlRadius, controlRadius);
        if (const auto picture = LogoPicture::read(m_field.logo())) {
            QRectF place(QPointF(), picture->sizeWithin(logoRoom));
            place.moveCenter(QRectF(rect()).center());
            picture->paint(painter, place);
            return;
        }
        painter.setPen(lightTokens().muted);
        painter.drawText(rect(), Qt::AlignCenter, LogoField::tr("no logo"));
    }

private:
    LogoField &m_field;
};

/// What is wrong with the file as a logo, in a sentence; empty if nothing is.
QString problemOf(const ReportLogo &logo, qint64 fileSize)
{
    constexpr int kilobyte = 1024;
    if (logo.bytes.size() > largestLogo)
        return LogoField::tr("This file is too large: %1 kB. A logo may have %2 kB; save it smaller.")
            .arg(QLocale().toString((fileSize + kilobyte - 1) / kilobyte),
                 QLocale().toString(largestLogo / kilobyte));
    const LogoKind kind = kindOf(logo);
    if (kind == LogoKind::None || kind == LogoKind::Other)
        return LogoField::tr(
            "This file is no picture that a report can show. Choose a PNG, JPEG or SVG file.");
    if (kind == LogoKind::Svg && !isSelfContained(logo))
        return LogoField::tr(
            "This drawing is broken, or asks for something that is not in its file, such as a "
            "picture or a script. Save it as plain SVG or as PNG.");
    if (!LogoPicture::read(logo))
        return LogoField::tr("This picture cannot be read; the file may be damaged. Save it again as PNG.");
    return {};
}

} // namespace

LogoField::LogoField(QWidget *parent)
    : QWidget(parent),
      m_picture(new Thumbnail(*this)),
      m_remove(new QPushButton(tr("Re&move"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *choose = new QPushButton(tr("C&hoose…"), this);
    choose->setAccessibleName(tr("Choose a logo"));
    m_remove->setAccessibleName(tr("Remove the logo"));
    row->addWidget(m_picture);
    row->addWidget(choose);
    row->addWidget(m_remove);
    row->addStretch(1);
    for (QPushButton *each : {choose, m_remove})
        each->setAutoDefault(false);
    setFocusProxy(choose);
    connect(choose, &QPushButton::clicked, this, &LogoField::choose);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        focusNextPrevChild(false);
        setLogo({});
    });
    setLogo({});
}

void LogoField::setLogo(const ReportLogo &logo)
{
    m_problem.clear();
    show(logo);
}

void LogoField::show(const ReportLogo &logo)
{
    m_logo = logo;
    m_remove->setEnabled(!m_logo.isEmpty());
    m_picture->update();
    Q_EMIT changed();
}

void LogoField::choose()
{
    const QString path =
        m_files.open(this, tr("Choose a logo"), tr("Pictures (*.png *.jpg *.jpeg *.svg);;All files (*)"));
    if (!path.isEmpty())
        take(path);
}

void LogoField::take(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_problem = tr("This file cannot be read: %1.").arg(file.errorString());
        return show(m_logo);
    }
    // One byte more than a logo may have tells that there are too many, however many there are.
    const ReportLogo logo{file.read(largestLogo + 1)};
    m_problem = problemOf(logo, std::max(file.size(), qint64(logo.bytes.size())));
    show(m_problem.isEmpty() ? logo : m_logo);
}

} // namespace payoff
