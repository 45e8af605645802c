// SPDX-License-Identifier: GPL-3.0-or-later
// R35 and R38, of the program as a process: what it costs to refuse a file that is made to do harm.
#include "tests/cli/program.h"
#include "tests/support/content.h"
#include "tests/support/ziparchive.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace payoff {

namespace {

// The sanitizers keep freed memory, and shadows of all of it.
#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define PAYOFF_HAS_SANITIZER
#endif
#endif
#ifdef PAYOFF_HAS_SANITIZER
constexpr qint64 mostKilobytes = 1'000'000;
#else
constexpr qint64 mostKilobytes = 300'000;
#endif
constexpr qint64 mostSeconds = 60; ///< far above what a slow machine takes, far below what such a file could

struct Refusal {
    int code = -1; ///< −1: it did not end by itself
    qint64 kilobytes = 0; ///< the most that it held
    qint64 seconds = 0; ///< of the processor
};

class HostileImport : public testing::Test {
protected:
    HostileImport() { EXPECT_EQ(payoffRun({QStringLiteral("new"), workspace}).code, 0); }

    [[nodiscard]] QString pathOf(const char *name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }
    /// Imports the file in a process of its own, silently.
    [[nodiscard]] Refusal import(const QString &path) const
    {
        const QByteArray file = QFile::encodeName(path);
        const QByteArray into = QFile::encodeName(workspace);
        const pid_t child = fork();
        if (child == 0) {
            const int nothing = open("/dev/null", O_RDWR);
            dup2(nothing, STDOUT_FILENO);
            dup2(nothing, STDERR_FILENO);
            alarm(5 * mostSeconds);
            qputenv("ASAN_OPTIONS", "exitcode=99"); // else a finding would look like a refusal
            execl(PAYOFF_PROGRAM, "payoff", "import", into.constData(), file.constData(), "--channel", "A",
                  nullptr);
            _exit(127);
        }
        int status = 0;
        rusage used{};
        wait4(child, &status, 0, &used);
        return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, used.ru_maxrss,
                qint64(used.ru_utime.tv_sec + used.ru_stime.tv_sec)};
    }
    void expectRefused(const QString &path) const
    {
        const QByteArray before = hashOf(workspace);
        const Refusal refusal = import(path);
        EXPECT_EQ(refusal.code, 1);
        EXPECT_LT(refusal.kilobytes, mostKilobytes);
        EXPECT_LT(refusal.seconds, mostSeconds);
        EXPECT_EQ(hashOf(workspace), before);
    }
    [[nodiscard]] QString workbook(const QByteArray &rows) const
    {
        writeWorkbook(pathOf("a.xlsx"), textRow({"Date", "Campaign", "Clicks"}) + rows);
        return pathOf("a.xlsx");
    }

    QTemporaryDir m_folder;
    QString workspace = m_folder.filePath(QStringLiteral("shop.payoff"));
};

} // namespace

// R35
TEST_F(HostileImport, AZipBombIsRefusedInLittleMemory)
{
    expectRefused(workbook("<row>" + QByteArray("<c/>").repeated(60 << 20 >> 2) + "</row>"));
}

TEST_F(HostileImport, ATextThatIsABombIsRefusedInLittleMemory)
{
    writeZip(pathOf("a.zip"), {{QStringLiteral("a.csv"), "Date,Clicks\n" + QByteArray(60 << 20, 'x')}});
    expectRefused(pathOf("a.zip"));
}

TEST_F(HostileImport, ATableRepeatedToTheLastRowIsRefusedInLittleMemory)
{
    const QByteArray cell =
        "<table:table-cell office:value-type=\"string\"><text:p>Date</text:p></table:table-cell>";
    writeOds(pathOf("a.ods"),
             "<table:table table:name=\"A\"><table:table-row>" + cell + cell
                 + "</table:table-row><table:table-row table:number-rows-repeated=\"1048575\">" + cell + cell
                 + "</table:table-row></table:table>");
    expectRefused(pathOf("a.ods"));
}

TEST_F(HostileImport, EntitiesThatGrowIntoEachOtherAreRefusedInLittleMemory)
{
    QByteArray laughs = "<!DOCTYPE l [<!ENTITY a0 \"ha\">";
    for (char c = '1'; c <= '9'; ++c) {
        const QByteArray before = "&a" + QByteArray(1, char(c - 1)) + ';';
        laughs += "<!ENTITY a" + QByteArray(1, c) + " \"" + before.repeated(10) + "\">";
    }
    writeZip(pathOf("a.xlsx"),
             {{QStringLiteral("[Content_Types].xml"), "<Types/>"},
              {QStringLiteral("xl/workbook.xml"), laughs + "]><workbook>&a9;</workbook>"}});
    expectRefused(pathOf("a.xlsx"));
}

TEST_F(HostileImport, AnArchiveOfAHundredThousandFilesIsRefusedInLittleMemory)
{
    ZipParts parts;
    for (int i = 0; i < 100'000; ++i)
        parts.append({QString::number(i) + QStringLiteral(".csv"), {}});
    writeZip(pathOf("a.zip"), parts);
    expectRefused(pathOf("a.zip"));
}

// R38
TEST_F(HostileImport, APipeADeviceAndAFolderWithoutTablesAreRefusedAtOnce)
{
    ASSERT_TRUE(QDir(m_folder.path()).mkdir(QStringLiteral("nothing")));
    const QString pipe = pathOf("pipe.csv");
    ASSERT_EQ(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    for (const QString &path : {pipe, QStringLiteral("/dev/zero"), pathOf("nothing")})
        expectRefused(path);
}

TEST_F(HostileImport, ThreeGigabytesOfNothingAreRefusedInLittleMemory)
{
    const QString path = pathOf("sparse.csv");
    writeBytes(path, "Date,Channel,Clicks\n2026-03-01,A,5\n");
    ASSERT_TRUE(QFile::resize(path, qint64(3) << 30));
    expectRefused(path);
}

} // namespace payoff
