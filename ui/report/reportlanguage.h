// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>

#include <memory>
#include <optional>

class QTranslator;

namespace payoff {

/// A text that a language does not know: its context and what it is in English.
struct UntranslatedText {
    QString context;
    QString english;

    friend bool operator==(const UntranslatedText &, const UntranslatedText &) = default;
};

/// While it lives, texts on this thread are of that language, whatever the window's is: for one report. They
/// come from report_xx.qm alone; what that does not know stays English and is remembered. Texts of other
/// threads, and what the window already shows, stay as they are. They nest: the innermost one holds. The
/// application must exist.
class ReportLanguage {
public:
    /// A language that there is: see localeOfReport().
    explicit ReportLanguage(const QString &language);
    ~ReportLanguage();
    Q_DISABLE_COPY_MOVE(ReportLanguage)

    [[nodiscard]] const QLocale &locale() const { return m_locale; }
    [[nodiscard]] const QVector<UntranslatedText> &untranslated() const { return m_untranslated; }

private:
    friend class ReportTranslator;
    [[nodiscard]] QString text(const char *context, const char *english, const char *disambiguation, int n);

    ReportLanguage *m_outer;
    QLocale m_locale;
    std::unique_ptr<QTranslator> m_translator;
    bool m_isEnglish;
    QVector<UntranslatedText> m_untranslated;
};

/// "en", "fr", "he".
QStringList reportLanguages();
/// By what a report in that language writes its numbers; none: there is no such language.
std::optional<QLocale> localeOfReport(const QString &language);
/// What its own speakers call it.
QString nameOfReportLanguage(const QString &language);

} // namespace payoff
