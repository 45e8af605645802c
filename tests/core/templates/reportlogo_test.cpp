// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/templates/reportlogo.h"

#include <gtest/gtest.h>

namespace payoff {

namespace {

ReportLogo svg(const char *inside)
{
    return {
        QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
                   "width=\"40\" height=\"20\">")
        + inside + "</svg>"};
}

} // namespace

TEST(ReportLogo, IsKnownByHowItBegins)
{
    EXPECT_EQ(kindOf({}), LogoKind::None);
    EXPECT_EQ(kindOf({QByteArray("\x89PNG\r\n\x1a\nrest")}), LogoKind::Png);
    EXPECT_EQ(kindOf({QByteArray("\xff\xd8\xff\xe0rest")}), LogoKind::Jpeg);
    EXPECT_EQ(kindOf(svg("<path d='M0 0'/>")), LogoKind::Svg);
    EXPECT_EQ(kindOf({QByteArray("<?xml version='1.0'?>\n<!-- drawn --><svg/>")}), LogoKind::Svg);
    EXPECT_EQ(kindOf({QByteArray("<html/>")}), LogoKind::Other);
    EXPECT_EQ(kindOf({QByteArray("GIF89a")}), LogoKind::Other);
}

TEST(ReportLogo, MayBeADrawingThatNeedsNothingElse)
{
    for (const char *harmless :
         {"<path d='M0 0h9' fill='#123456'/>", "<style>.a{fill:red}</style><g class='a'/>",
          "<linearGradient id='g'/><rect fill='url(#g)'/><use xlink:href='#g'/>", "<text>a &amp; b</text>"})
        EXPECT_TRUE(isSelfContained(svg(harmless))) << harmless;
}

TEST(ReportLogo, IsRefusedWhereItAsksForMoreThanIsInIt)
{
    for (const char *bad :
         {"<script>alert(1)</script>", "<image href='file:///etc/passwd'/>",
          "<image xlink:href='data:image/png;base64,AAAA'/>", "<a href='https://example.org/'/>",
          "<rect onclick='x()'/>", "<rect fill='url(https://example.org/a)'/>",
          "<style>@import 'https://example.org/a.css';</style>", "<rect style='fill: URL( file:///a )'/>",
          "<foreignObject/>", "<path", "&unknown;"}) {
        EXPECT_FALSE(isSelfContained(svg(bad))) << bad;
        EXPECT_EQ(validate(svg(bad)).error().code, ErrorCode::InvalidValue) << bad;
    }
    const ReportLogo bomb{
        QByteArray("<!DOCTYPE svg [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><svg>&b;</svg>")};
    EXPECT_FALSE(isSelfContained(bomb));
}

TEST(ReportLogo, MayBeOnlySoLarge)
{
    ReportLogo logo{QByteArray("\x89PNG\r\n\x1a\n")};
    EXPECT_TRUE(validate(logo));
    logo.bytes.resize(largestLogo);
    EXPECT_TRUE(validate(logo));
    logo.bytes.append('x');
    EXPECT_EQ(validate(logo).error().code, ErrorCode::TextTooLong);
    EXPECT_EQ(validate(ReportLogo{QByteArray("GIF89a")}).error().code, ErrorCode::InvalidValue);
    EXPECT_TRUE(validate(ReportLogo{}));
}

} // namespace payoff
