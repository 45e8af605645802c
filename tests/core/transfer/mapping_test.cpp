// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/mapping.h"

#include <gtest/gtest.h>

namespace payoff {

namespace {

QStringList list(const char *text) { return QString::fromUtf8(text).split(u'|'); }

Result<Mapping> mappingOf(const char *headers, const QVector<FieldChoice> &choices = {},
                          const char *currency = "")
{
    const Result<Profile> profile = builtInProfile(QStringLiteral("plain"));
    EXPECT_TRUE(profile);
    return mapHeaders(list(headers), *profile, choices, QString::fromLatin1(currency));
}

QString headerOf(const Result<Mapping> &mapping, Field field)
{
    const MappedColumn *column = mapping ? mapping->column(field) : nullptr;
    return column ? column->header : QString();
}

FieldChoice choice(const char *field, const char *header)
{
    return {QString::fromUtf8(field), QString::fromUtf8(header)};
}

} // namespace

TEST(Header, IsComparedWithoutWhatCannotBeSeen)
{
    EXPECT_EQ(normalisedHeader(QStringLiteral("\ufeffAuf\u00adru\u00adfe ")).key, QStringLiteral("aufrufe"));
    EXPECT_EQ(normalisedHeader(QStringLiteral("Campaign\u00a0\u200bNAME")).key,
              QStringLiteral("campaign name"));
    EXPECT_EQ(normalisedHeader(QStringLiteral("campaign_name")).key, QStringLiteral("campaign name"));
    EXPECT_EQ(normalisedHeader(QStringLiteral("Website URL (Ad level\uff09")).key,
              QStringLiteral("website url (ad level)"));
}

TEST(Header, GivesItsCurrency)
{
    const Header header = normalisedHeader(QStringLiteral("Amount spent (EUR)"));
    EXPECT_EQ(header.key, QStringLiteral("amount spent"));
    EXPECT_EQ(header.currency, QStringLiteral("EUR"));
    EXPECT_EQ(header.name, QStringLiteral("Amount spent (EUR)"));
    EXPECT_TRUE(normalisedHeader(QStringLiteral("Clicks (all)")).currency.isEmpty());
}

TEST(Mapping, KnowsTheUsualWords)
{
    const auto mapping =
        mappingOf("Day|Platform|Campaign name|Campaign ID|Amount spent (USD)|Impr.|Link clicks|"
                  "Conversions|New customers|Orders|Conversion value|Reach|Sessions|Currency");
    EXPECT_EQ(headerOf(mapping, KeyField::Date), QStringLiteral("Day"));
    EXPECT_EQ(headerOf(mapping, KeyField::Channel), QStringLiteral("Platform"));
    EXPECT_EQ(headerOf(mapping, KeyField::Campaign), QStringLiteral("Campaign name"));
    EXPECT_EQ(headerOf(mapping, KeyField::ExternalId), QStringLiteral("Campaign ID"));
    EXPECT_EQ(headerOf(mapping, KeyField::Currency), QStringLiteral("Currency"));
    EXPECT_EQ(mapping->column(Measure::AdSpend)->currency, QStringLiteral("USD"));
    EXPECT_EQ(headerOf(mapping, Measure::Purchases), QStringLiteral("Orders"));
    EXPECT_EQ(headerOf(mapping, Measure::Revenue), QStringLiteral("Conversion value"));
    EXPECT_EQ(headerOf(mapping, Measure::SiteVisits), QStringLiteral("Sessions"));
    EXPECT_TRUE(mapping->unmapped.isEmpty());
}

TEST(Mapping, NeverTakesADerivedColumnForAMeasure)
{
    const auto mapping =
        mappingOf("date|CTR|CPC|ROAS|CPA|CPM|Cost per result|Cost / conv.|Conv. value / cost|"
                  "Conversion rate|Avg. cost|Purchase ROAS (return on ad spend)|Click-through rate");
    ASSERT_TRUE(mapping);
    EXPECT_FALSE(mapping->hasMeasure());
    EXPECT_EQ(mapping->unmapped.size(), 12);
}

TEST(Mapping, LetsTheUserDecide)
{
    const auto mapping = mappingOf("c_date|campaign_name|category|channel", {choice("channel", "Category")});
    EXPECT_EQ(headerOf(mapping, KeyField::Channel), QStringLiteral("category"));
    EXPECT_EQ(mapping->unmapped, list("channel"));
}

TEST(Mapping, NamesWhatExistsWhenTheUserErrs)
{
    const auto field = mappingOf("date|cost", {choice("colour", "cost")});
    ASSERT_FALSE(field);
    EXPECT_EQ(field.error().code, ErrorCode::UnknownField);
    EXPECT_TRUE(field.error().details.last().contains(QStringLiteral("ad_spend")));
    const auto column = mappingOf("date|cost", {choice("revenue", "Turnover")});
    ASSERT_FALSE(column);
    EXPECT_EQ(column.error(),
              (Error{ErrorCode::UnknownColumn, {QStringLiteral("Turnover"), QStringLiteral("date, cost")}}));
}

TEST(Mapping, KeepsTheFirstOfTwoEqualHeadersAndSkipsBlankOnes)
{
    const auto mapping = mappingOf("date||Views|Views|");
    EXPECT_EQ(mapping->column(Measure::VideoViews)->index, 2);
    EXPECT_EQ(mapping->unmapped, list("Views"));
}

// R37
TEST(Mapping, AsksWhichOfTwoCurrenciesCounts)
{
    const auto mapping = mappingOf("date|Cost (GBP)|Cost (EUR)");
    ASSERT_FALSE(mapping);
    EXPECT_EQ(mapping.error(), (Error{ErrorCode::AmbiguousCurrency, list("GBP|EUR")}));
    EXPECT_EQ(mappingOf("date|Cost (GBP)|Cost (EUR)", {}, "EUR")->column(Measure::AdSpend)->index, 2);
    EXPECT_EQ(headerOf(mappingOf("date|Cost (GBP)|Cost (EUR)", {choice("ad_spend", "Cost (EUR)")}),
                       Measure::AdSpend),
              QStringLiteral("Cost (EUR)"));
}

TEST(Mapping, TakesASourceForTheChannelOnlyWhereNothingElseIs)
{
    EXPECT_EQ(headerOf(mappingOf("date|source|clicks"), KeyField::Channel), QStringLiteral("source"));
    const auto both = mappingOf("date|source|channel|clicks");
    EXPECT_EQ(headerOf(both, KeyField::Channel), QStringLiteral("channel"));
    EXPECT_EQ(headerOf(both, KeyField::Source), QStringLiteral("source"));
}

TEST(Profile, RefusesWhatIsNone)
{
    EXPECT_FALSE(readProfile("{"));
    EXPECT_FALSE(readProfile("{}"));
    EXPECT_FALSE(readProfile(R"({"id":"a","name":"A","headers":{"colour":["x"]}})"));
    EXPECT_EQ(builtInProfile(QStringLiteral("none")).error().code, ErrorCode::UnknownName);
    EXPECT_TRUE(builtInProfileIds().contains(QStringLiteral("plain")));
}

TEST(Field, HasAKeyThatNamesItAgain)
{
    for (const Field &field : Field::all())
        EXPECT_EQ(Field::fromKey(field.key()), field);
    EXPECT_EQ(Field::fromKey(QStringLiteral("Ad-Set")), Field(KeyField::AdSet));
    EXPECT_FALSE(Field::fromKey(QStringLiteral("cost of it")));
}

} // namespace payoff
