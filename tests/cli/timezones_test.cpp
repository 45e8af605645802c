// SPDX-License-Identifier: GPL-3.0-or-later
// R32: a calendar day never moves, wherever and when the machine is.
#include "tests/cli/program.h"
#include "tests/support/content.h"
#include "tests/support/tempworkspace.h"
#include "tests/support/ziparchive.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

#include <array>
#include <ctime>

namespace payoff {

namespace {

/// Among them one that skipped a day, one whose summer begins at midnight, and one 14 hours ahead.
constexpr std::array zones{"America/New_York", "Asia/Jerusalem", "America/Sao_Paulo", "Pacific/Apia",
                           "Pacific/Kiritimati"};

/// While it lives, this process and those that it starts are in that time zone.
class InTimeZone {
public:
    explicit InTimeZone(const char *zone)
        : m_before(qgetenv("TZ"))
    {
        set(zone);
    }
    ~InTimeZone() { set(m_before); }
    InTimeZone(const InTimeZone &) = delete;
    InTimeZone &operator=(const InTimeZone &) = delete;

private:
    static void set(const QByteArray &zone)
    {
        qputenv("TZ", zone);
        tzset();
    }
    QByteArray m_before;
};

QStringList words(const char *text) { return QString::fromLatin1(text).split(u' '); }

class TimeZones : public testing::Test {
protected:
    TimeZones()
    {
        EXPECT_EQ(
            payoffRun({QStringLiteral("new"), empty, QStringLiteral("--currency"), QStringLiteral("EUR")})
                .code,
            0);
        writeBytes(
            csv,
            "Date,Channel,Campaign,Spend,Clicks\n2011-12-29,A,X,1.00,1\n2011-12-30,A,X,2.00,2\n"
            "2011-12-31,A,X,4.00,3\n2018-11-04T00:30:00-02:00,A,X,8.00,4\n2026-03-08 02:30,A,X,16.00,5\n"
            "2026-03-27T02:30:00+02:00,A,X,32.00,6\n\"Sun, Oct 25, "
            "2026\",A,X,64.00,7\n2026-12-31,A,X,128.00,8\n"
            "1970-01-01,A,X,256.00,9\n");
        XlsxParts parts;
        parts.sheets = {
            {QStringLiteral("A"),
             textRow({"Date", "Channel", "Campaign", "Spend"})
                 + "<row><c s=\"1\"><v>46326.99</v></c><c t=\"str\"><v>B</v></c><c t=\"str\"><v>Y</v></c>"
                   "<c><v>3.5</v></c></row>",
             {},
             {}}};
        parts.styles = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"22\"/></cellXfs>";
        writeWorkbook(sheet, parts);
    }
    /// A workspace into which both files were imported there.
    QString importedIn(const char *zone)
    {
        const InTimeZone there(zone);
        const QString path =
            m_folder.filePath(QString::fromLatin1(zone).replace(u'/', u'-') + QStringLiteral(".payoff"));
        EXPECT_TRUE(QFile::copy(empty, path));
        const ProgramRun run = payoffRun({QStringLiteral("import"), path, csv, sheet});
        EXPECT_EQ(run.code, 0) << zone << qPrintable(run.err);
        return path;
    }
    /// What the program says of it, by day and by month, and what it exports.
    static QString shownIn(const char *zone, const QString &path)
    {
        const InTimeZone there(zone);
        QString shown;
        for (const char *rest :
             {"--measures ad_spend,clicks --by day,campaign --format csv",
              "--measures ad_spend --by month --format json",
              "--measures ad_spend --by week --from 2026-03-08 --to 2026-03-27 --format csv"}) {
            const ProgramRun run = payoffRun(QStringList{QStringLiteral("query"), path} + words(rest));
            EXPECT_EQ(run.code, 0) << zone << qPrintable(run.err);
            shown += run.out;
        }
        const ProgramRun summary = payoffRun(QStringList{QStringLiteral("summary"), path}
                                             + words("--from 2026-03-01 --to 2026-12-31 --format csv"));
        EXPECT_EQ(summary.code, 0) << zone << qPrintable(summary.err);
        return shown + summary.out;
    }
    static QStringList storedIn(const QString &path)
    {
        const auto workspace = valueOf(Workspace::open(path));
        return tableContent(workspace->database(), QStringLiteral("result"))
            + tableContent(workspace->database(), QStringLiteral("rollup"));
    }

    QTemporaryDir m_folder;
    QString empty = m_folder.filePath(QStringLiteral("empty.payoff"));
    QString csv = m_folder.filePath(QStringLiteral("days.csv"));
    QString sheet = m_folder.filePath(QStringLiteral("days.xlsx"));
};

} // namespace

TEST_F(TimeZones, AFileImportedAnywhereGivesTheSameDaysAndReportsEverywhere)
{
    const QString home = importedIn("UTC");
    const QStringList stored = storedIn(home);
    const QString shown = shownIn("UTC", home);
    for (const char *day : {"2011-12-30", "2018-11-04", "2026-03-08", "2026-03-27", "2026-10-25",
                            "2026-10-31", "2026-12-31", "1970-01-01"})
        EXPECT_TRUE(shown.contains(QLatin1String(day))) << day << '\n' << qPrintable(shown);
    for (std::size_t i = 0; i < zones.size(); ++i) {
        const QString path = importedIn(zones[i]);
        EXPECT_EQ(storedIn(path), stored) << zones[i];
        const char *const elsewhere = zones[(i + 1) % zones.size()];
        EXPECT_EQ(shownIn(elsewhere, path), shown)
            << "imported in " << zones[i] << ", opened in " << elsewhere;
    }
}

} // namespace payoff
