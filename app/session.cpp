// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"

#include "core/roi/dashboard.h"
#include "ui/models/dashboardloader.h"
#include "ui/pages/roipage.h"
#include "ui/shell/mainwindow.h"
#include "ui/text/errortext.h"

#include <QFileInfo>

namespace payoff {

namespace {

Currency currencyOf(const QLocale &locale)
{
    const auto currency = Currency::fromCode(locale.currencySymbol(QLocale::CurrencyIsoCode));
    return currency ? *currency : Currency::fromCode(QStringLiteral("EUR")).value();
}

} // namespace

Session::Session(MainWindow &window, Clock clock, Format format)
    : m_window(window),
      m_clock(std::move(clock)),
      m_format(std::move(format))
{
    connect(&m_window, &MainWindow::openAsked, this, [this](const QString &path) { report(open(path)); });
    connect(&m_window, &MainWindow::newAsked, this, [this](const QString &path) { report(create(path)); });
    connect(m_window.dashboard(), &RoiPage::monthPicked, this,
            [this](Month month) { report(showMonth(month)); });
}

Session::~Session() = default;

Result<void> Session::open(const QString &path)
{
    auto workspace = Workspace::open(path, m_clock);
    if (!workspace)
        return workspace.error();
    take(std::move(*workspace));
    return {};
}

Result<void> Session::create(const QString &path)
{
    auto workspace =
        Workspace::create(path, QFileInfo(path).completeBaseName(), currencyOf(m_format.locale()), m_clock);
    if (!workspace)
        return workspace.error();
    take(std::move(*workspace));
    return {};
}

void Session::take(std::unique_ptr<Workspace> workspace)
{
    m_workspace = std::move(workspace);
    m_month.reset();
    m_window.setWorkspace(m_workspace->info().name, m_workspace->path());
    connect(m_workspace.get(), &Workspace::committed, this, [this] { report(load()); });
    report(load());
    Q_EMIT opened(m_workspace->path());
}

Result<void> Session::showMonth(Month month)
{
    m_month = month;
    return load();
}

Result<void> Session::load()
{
    if (!m_workspace)
        return {};
    const auto figures = dashboardFigures(*m_workspace, m_month);
    if (!figures)
        return figures.error();
    m_window.dashboard()->setData(dashboardData(*figures, m_workspace->info().currency), m_format);
    return {};
}

void Session::report(const Result<void> &result)
{
    if (!result)
        m_window.showMessage(sentence(result.error()));
}

} // namespace payoff
