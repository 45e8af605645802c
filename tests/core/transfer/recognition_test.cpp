// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/recognition.h"

#include "core/base/decimal.h"
#include "tests/core/transfer/importing.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace payoff {

namespace {

/// A file made by hand in the form of some tool, and what must come of it.
struct Sample {
    QString file;
    QJsonObject expected;
};

QString folder() { return QStringLiteral(PAYOFF_SOURCE_DIR "/tests/data/importers/"); }

std::vector<Sample> samples()
{
    QFile file(folder() + QStringLiteral("expected.json"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    std::vector<Sample> found;
    const QJsonArray all = QJsonDocument::fromJson(file.readAll()).array();
    for (const auto &each : all)
        found.push_back({each.toObject().value(QLatin1String("file")).toString(), each.toObject()});
    return found;
}

QString nameOf(const testing::TestParamInfo<Sample> &info)
{
    QString name = info.param.file;
    return name.replace(QRegularExpression(QStringLiteral("[^A-Za-z0-9]")), QStringLiteral("_"));
}

class EachTool : public Importing, public testing::WithParamInterface<Sample> {
protected:
    [[nodiscard]] QString path() const { return folder() + GetParam().file; }
    [[nodiscard]] QJsonValue expected(const char *key) const
    {
        return GetParam().expected.value(QLatin1String(key));
    }
    Result<ImportReport> take()
    {
        const auto profile = profileFor(path(), QLatin1String(recogniseProfile));
        if (!profile)
            return profile.error();
        EXPECT_EQ(profile->id, expected("profile").toString());
        ImportOptions options;
        options.read.channel = GetParam().expected.value(QLatin1String("channel")).toString();
        options.read.currency = QStringLiteral("EUR");
        if (const int year = expected("year").toInt(); year != 0)
            options.read.year = year;
        return importFile(*workspace, path(), *profile, options);
    }
};

} // namespace

TEST_P(EachTool, IsRecognisedAndReadInFull)
{
    if (expected("rows").toInt() == 0) {
        EXPECT_EQ(take().error().code, ErrorCode::NoReadableRow);
        return;
    }
    const ImportReport report = valueOf(take());
    EXPECT_EQ(report.batch.rowsRead, expected("rows").toInt());
    EXPECT_EQ(report.batch.rejected, 0);
    EXPECT_EQ(report.batch.totalsRows, expected("totals_rows").toInt());
    EXPECT_EQ(report.batch.days.first.toIso(), expected("first_day").toString());
    EXPECT_EQ(report.batch.days.last.toIso(), expected("last_day").toString());
    QStringList channels;
    const QJsonArray named = expected("channels").toArray();
    for (const auto &each : named)
        channels.append(each.toString());
    QStringList found = report.channels;
    found.sort();
    channels.sort();
    EXPECT_EQ(found, channels);
}

TEST_P(EachTool, GivesTheSumsOfItsRows)
{
    (void)take();
    const QJsonObject sums = expected("sums").toObject();
    for (auto each = sums.begin(); each != sums.end(); ++each) {
        const auto measure = measureFromKey(each.key());
        ASSERT_TRUE(measure.has_value()) << each.key().toStdString();
        const QByteArray text = each.value().toString().toLatin1();
        const auto wanted =
            parseScaled({text.constData(), std::size_t(text.size())}, storedDigits(*measure, 2));
        EXPECT_EQ(
            number(
                QStringLiteral("SELECT ifnull(sum(%1), 0) FROM result").arg(each.key()).toUtf8().constData()),
            wanted)
            << each.key().toStdString();
    }
}

TEST_P(EachTool, ChangesNothingTheSecondTime)
{
    if (!take())
        return;
    const QStringList before = content();
    const ImportReport again = valueOf(take());
    EXPECT_EQ(again.batch.imported + again.batch.updated, 0);
    EXPECT_EQ(content(), before);
}

using FilesOfOneMeasure = Importing;

TEST_F(FilesOfOneMeasure, LeaveEachOtherInPeace)
{
    for (const char *title : {"Facebook reach", "Facebook link clicks"}) {
        const QString path =
            file({QStringLiteral("sep=,"), QLatin1String(title), QStringLiteral("\"Date\",\"Primary\""),
                  QStringLiteral("\"2025-01-01T01:00:00\",\"5\"")});
        const Profile profile = valueOf(profileFor(path, QLatin1String(recogniseProfile)));
        valueOf(importFile(*workspace, path, profile));
    }
    EXPECT_EQ(number("SELECT sum(reach) FROM result"), 5);
    EXPECT_EQ(number("SELECT sum(clicks) FROM result"), 5);
}

INSTANTIATE_TEST_SUITE_P(Samples, EachTool, testing::ValuesIn(samples()),
                         [](const auto &info) { return nameOf(info).toStdString(); });

} // namespace payoff
