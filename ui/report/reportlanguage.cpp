// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportlanguage.h"

#include <QCoreApplication>
#include <QPointer>
#include <QTranslator>

namespace payoff {

namespace {

thread_local ReportLanguage *current = nullptr;

} // namespace

/// Stands before all other translators for good and passes on to the report's language while there is one. It
/// says that it is empty: to install it then tells no window that its language has changed.
class ReportTranslator : public QTranslator {
public:
    explicit ReportTranslator(QObject *parent)
        : QTranslator(parent)
    {
    }

    [[nodiscard]] bool isEmpty() const override { return true; }
    [[nodiscard]] QString translate(const char *context, const char *sourceText, const char *disambiguation,
                                    int n) const override
    {
        return current ? current->text(context, sourceText, disambiguation, n) : QString();
    }

    /// Puts one before the translators of the application, once.
    static void ensureInstalled()
    {
        static QPointer<ReportTranslator> installed;
        if (installed)
            return;
        installed = new ReportTranslator(QCoreApplication::instance());
        QCoreApplication::installTranslator(installed);
    }
};

ReportLanguage::ReportLanguage(const QString &language)
    : m_outer(current),
      m_locale(localeOfReport(language).value_or(QLocale(QLocale::English, QLocale::UnitedStates))),
      m_translator(std::make_unique<QTranslator>()),
      m_isEnglish(m_locale.language() == QLocale::English)
{
    const bool isLoaded =
        m_translator->load(QStringLiteral(":/payoff/translations/report_%1.qm").arg(language));
    Q_ASSERT(isLoaded);
    Q_UNUSED(isLoaded)
    ReportTranslator::ensureInstalled();
    current = this;
}

ReportLanguage::~ReportLanguage() { current = m_outer; }

QString ReportLanguage::text(const char *context, const char *english, const char *disambiguation, int n)
{
    QString found = m_translator->translate(context, english, disambiguation, n);
    if (!found.isEmpty())
        return found;
    // English holds the plural forms only: everything else reads as it is written.
    if (!m_isEnglish || n >= 0) {
        const UntranslatedText text{QString::fromUtf8(context), QString::fromUtf8(english)};
        if (!m_untranslated.contains(text))
            m_untranslated.push_back(text);
    }
    return QString::fromUtf8(english);
}

QStringList reportLanguages() { return {QStringLiteral("en"), QStringLiteral("fr"), QStringLiteral("he")}; }

std::optional<QLocale> localeOfReport(const QString &language)
{
    if (language == QLatin1String("en"))
        return QLocale(QLocale::English, QLocale::UnitedStates);
    if (language == QLatin1String("fr"))
        return QLocale(QLocale::French, QLocale::France);
    if (language == QLatin1String("he"))
        return QLocale(QLocale::Hebrew, QLocale::Israel);
    return std::nullopt;
}

QString nameOfReportLanguage(const QString &language)
{
    QString name = localeOfReport(language).value_or(QLocale(QLocale::English)).nativeLanguageName();
    if (language == QLatin1String("en"))
        name = QStringLiteral("English");
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

} // namespace payoff
