// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportlanguage.h"

#include "core/roi/kpitable.h"
#include "ui/models/viewtext.h"
#include "ui/report/reportwords.h"
#include "ui/text/figurewords.h"
#include "ui/text/importtext.h"
#include "ui/text/missingtext.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QEvent>
#include <QRegularExpression>
#include <QWidget>

namespace payoff {
namespace {

QString goals() { return QCoreApplication::translate("Report", "Goals"); }

TEST(ReportLanguage, HoldsWhileItLivesAndNoLonger)
{
    EXPECT_EQ(goals(), QStringLiteral("Goals"));
    {
        const ReportLanguage french(QStringLiteral("fr"));
        EXPECT_EQ(goals(), QStringLiteral("Objectifs"));
        {
            const ReportLanguage hebrew(QStringLiteral("he"));
            EXPECT_EQ(goals(), QStringLiteral("יעדים"));
        }
        EXPECT_EQ(goals(), QStringLiteral("Objectifs"));
    }
    EXPECT_EQ(goals(), QStringLiteral("Goals"));
}

TEST(ReportLanguage, DisturbsNoWindow)
{
    struct Widget : QWidget {
        bool event(QEvent *event) override
        {
            changes += event->type() == QEvent::LanguageChange ? 1 : 0;
            return QWidget::event(event);
        }
        int changes = 0;
    };
    Widget widget;
    {
        const ReportLanguage french(QStringLiteral("fr"));
        QCoreApplication::processEvents();
    }
    QCoreApplication::processEvents();
    EXPECT_EQ(widget.changes, 0);
}

TEST(ReportLanguage, CountsAsItsSpeakersDo)
{
    const auto met = [](const char *language, int n) {
        const ReportLanguage spoken(QString::fromLatin1(language));
        return QCoreApplication::translate("Report", "%n goal(s) met", nullptr, n);
    };
    EXPECT_EQ(met("en", 1), QStringLiteral("1 goal met"));
    EXPECT_EQ(met("en", 0), QStringLiteral("0 goals met"));
    EXPECT_EQ(met("fr", 0), QStringLiteral("0 objectif atteint"));
    EXPECT_EQ(met("fr", 2), QStringLiteral("2 objectifs atteints"));
    EXPECT_EQ(met("he", 3), QStringLiteral("3 יעדים הושגו"));
}

TEST(ReportLanguage, RemembersWhatItDoesNotKnow)
{
    const ReportLanguage french(QStringLiteral("fr"));
    EXPECT_EQ(QCoreApplication::translate("Report", "Nobody says this"), QStringLiteral("Nobody says this"));
    EXPECT_EQ(french.untranslated(),
              (QVector<UntranslatedText>{{QStringLiteral("Report"), QStringLiteral("Nobody says this")}}));
}

class EachLanguage : public testing::TestWithParam<const char *> {
protected:
    ~EachLanguage() override
    {
        for (const UntranslatedText &each : m_language.untranslated())
            ADD_FAILURE() << qPrintable(each.context) << ": " << qPrintable(each.english);
    }

    ReportLanguage m_language{QString::fromLatin1(GetParam())};
};

TEST_P(EachLanguage, NamesEveryFigureAndEveryReason)
{
    FigureValue fallback;
    fallback.isFallback = true;
    for (const Figure &figure : tableFigures()) {
        EXPECT_FALSE(figureName(figure).isEmpty());
        EXPECT_FALSE(figureGroup(figure).isEmpty());
        if (const KpiInfo *kpi = figure.kpi(); kpi && kpi->fallbackName)
            EXPECT_FALSE(figureName(figure, fallback).isEmpty());
    }
    for (const auto &[missing, key] : EnumKeys<Missing>::keys)
        EXPECT_EQ(sentence(missing).isEmpty(), missing == Missing::No);
    for (const auto &[category, key] : EnumKeys<BenefitCategory>::keys)
        EXPECT_FALSE(ReportWords::categoryName(category).isEmpty());
    for (const auto &[value, key] : EnumKeys<ValueBasis>::keys) {
        for (const auto &[cost, costKey] : EnumKeys<CostBasis>::keys)
            EXPECT_FALSE(basesInWords({value, cost, {}}).isEmpty());
    }
    EXPECT_FALSE(toolName(QStringLiteral("hand")).isEmpty());
}

TEST_P(EachLanguage, NamesEveryPeriodAndEveryState)
{
    const Format format = Format::forScreen(m_language.locale());
    for (const CalendarSettings &calendar : {CalendarSettings(), CalendarSettings{4, Qt::Sunday}}) {
        for (const Granularity each : {Granularity::Day, Granularity::Week, Granularity::Month,
                                       Granularity::Quarter, Granularity::Year}) {
            const Period period = Period::containing(Day{20'000}, each, calendar);
            EXPECT_FALSE(format.period(period, calendar).isEmpty());
            EXPECT_FALSE(format.shortPeriod(period, calendar).isEmpty());
        }
    }
    for (const auto &[status, key] : EnumKeys<GoalStatus>::keys) {
        GoalProgress progress;
        progress.status = status;
        EXPECT_FALSE(statusText(progress).isEmpty());
        progress.expected = 1;
        EXPECT_FALSE(statusText(progress).isEmpty());
    }
    for (const auto &paid : {std::optional(Paid::Paid), std::optional(Paid::Organic),
                             std::optional(Paid::Unknown), std::optional<Paid>()})
        EXPECT_FALSE(paidText(paid).isEmpty());
    EXPECT_FALSE(format.points(0.1).isEmpty());
    EXPECT_FALSE(Format::notAvailable().isEmpty());
}

/// The literals handed to tr() in a source, parts of one put together.
QStringList textsIn(const QString &source)
{
    static const QRegularExpression call(QStringLiteral(R"RX(\btr\(\s*((?:"(?:[^"\\]|\\.)*"\s*)+))RX"));
    static const QRegularExpression literal(QStringLiteral(R"RX("((?:[^"\\]|\\.)*)")RX"));
    QStringList texts;
    for (auto calls = call.globalMatch(source); calls.hasNext();) {
        QString text;
        for (auto parts = literal.globalMatch(calls.next().captured(1)); parts.hasNext();)
            text += parts.next().captured(1);
        texts.push_back(text.replace(QStringLiteral("\\\""), QStringLiteral("\"")));
    }
    return texts;
}

TEST_P(EachLanguage, KnowsEveryTextOfTheSources)
{
    const QDir folder(QStringLiteral(PAYOFF_SOURCE_DIR "/ui/report"));
    int found = 0;
    for (const QString &name : folder.entryList({QStringLiteral("*.cpp")})) {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QString source = QString::fromUtf8(file.readAll());
        static const QRegularExpression declared(QStringLiteral("Q_DECLARE_TR_FUNCTIONS\\((\\w+)\\)"));
        const QString own = declared.match(source).captured(1);
        const QByteArray context = own.isEmpty() ? QByteArray("Report") : own.toUtf8();
        for (const QString &text : textsIn(source)) {
            const int n = text.contains(QLatin1String("%n")) ? 2 : -1;
            EXPECT_FALSE(
                QCoreApplication::translate(context.constData(), text.toUtf8().constData(), nullptr, n)
                    .isEmpty());
            ++found;
        }
    }
    EXPECT_GT(found, 80);
}

INSTANTIATE_TEST_SUITE_P(Report, EachLanguage, testing::Values("en", "fr", "he"),
                         [](const auto &each) { return std::string(each.param); });

} // namespace
} // namespace payoff
