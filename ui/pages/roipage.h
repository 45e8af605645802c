// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

namespace payoff {

class Card;
class RoiView;

/// The dashboard of the document's view.
class RoiPage : public Page {
    Q_OBJECT

public:
    explicit RoiPage(const PageTools &tools, QWidget *parent = nullptr);

    [[nodiscard]] RoiView *view() const { return m_view; }
    /// "Why ROI changed", beside the chart. It shows once it has a content.
    [[nodiscard]] Card *whyCard() const;
    /// "Goals", beside the channels. It shows once it has a content.
    [[nodiscard]] Card *goalsCard() const;

    [[nodiscard]] QString mainAction() const override { return tr("Export month"); }
    void runMainAction() override { Q_EMIT actionAsked(QStringLiteral("export")); }

Q_SIGNALS:
    /// A channel of the table was opened.
    void channelActivated(payoff::ChannelId channel);

protected:
    void refresh(TouchedThings things) override;

private:
    void connectView();

    RoiView *m_view;
};

} // namespace payoff
