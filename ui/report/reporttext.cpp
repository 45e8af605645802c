// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reporttext.h"

#include "ui/report/reportcampaign.h"
#include "ui/report/reportclosing.h"
#include "ui/report/reportlanguage.h"
#include "ui/report/reportremarks.h"
#include "ui/report/reportsentences.h"
#include "ui/report/reporttables.h"

namespace payoff {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// Puts the sections of one report together.
class Composer {
public:
    Composer(const ReportData &data, const Format &format)
        : m_words(data, format)
    {
    }

    [[nodiscard]] ReportDocument compose();

private:
    [[nodiscard]] Audience audience() const { return m_words.data().request.audience; }
    [[nodiscard]] QString subtitle() const;
    void add(const QString &heading, const QVector<ReportBlock> &blocks,
             const QVector<ReportTable> &sheets = {});
    void addPart(ReportPart part);
    void addIntro();
    void addReturn();
    void addTrend();
    void addComments();
    void addCampaign();
    void addMonths();
    void addKpis();
    void addDrivers();
    void addFigures(const QString &heading, const KpiTable &figures);

    ReportWords m_words;
    ReportDocument m_document;
    std::optional<ReportPart> m_last; ///< the part before
};

QString Composer::subtitle() const
{
    const QString period = m_words.period(m_words.data().period);
    if (const QString campaign = campaignReported(m_words); !campaign.isEmpty())
        //: A campaign and a period
        return Texts::tr("What the campaign %1 gave back, %2").arg(isolatedName(campaign), period);
    switch (audience()) {
    case Audience::Executive:
        return Texts::tr("What social media gave back, %1").arg(period);
    case Audience::Stakeholder:
        return Texts::tr("What each channel gave back, %1").arg(period);
    case Audience::Manager:
        return Texts::tr("All figures by channel and campaign, %1").arg(period);
    }
    Q_UNREACHABLE();
}

void Composer::add(const QString &heading, const QVector<ReportBlock> &blocks,
                   const QVector<ReportTable> &sheets)
{
    m_document.sections.push_back({heading, blocks, sheets});
}

/// Each line that says something is a paragraph, in the direction of its own words.
void Composer::addIntro()
{
    QVector<ReportBlock> paragraphs;
    for (const QString &line : m_words.data().request.design.intro.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            paragraphs.push_back(ReportParagraph{isolatedName(line.trimmed())});
    }
    if (!paragraphs.isEmpty())
        add({}, paragraphs);
}

void Composer::addReturn() { add({}, {summarySentences(m_words), headlineTiles(m_words)}); }

void Composer::addTrend()
{
    const ReportChart chart = trendChart(m_words);
    if (chart.data.hasValues())
        add(chart.data.title, {chart});
}

void Composer::addComments()
{
    const ReportList comments = closingComments(m_words);
    if (comments.lines.isEmpty())
        return;
    // On one page it goes without a heading, after the sentences.
    if (audience() == Audience::Executive)
        m_document.sections.first().blocks.insert(1, comments);
    else
        add(Texts::tr("Comment"), {comments});
}

void Composer::addCampaign()
{
    if (!m_words.data().campaign)
        return;
    QVector<ReportBlock> blocks{campaignSentences(m_words)};
    if (audience() != Audience::Executive)
        blocks.push_back(planTable(m_words));
    add(Texts::tr("The campaign"), blocks);
}

void Composer::addMonths()
{
    const ReportTable months = monthTable(m_words);
    if (!months.rows.isEmpty())
        add(Texts::tr("Month by month"), {months});
}

/// Under the heading of the channels where they come before; the table says by itself what it is.
void Composer::addKpis()
{
    if (m_last == ReportPart::Channels)
        m_document.sections.last().blocks.push_back(kpisByChannel(m_words));
    else
        add({}, {kpisByChannel(m_words)});
}

void Composer::addDrivers()
{
    const QString reason = noDriversReason(m_words);
    if (!reason.isEmpty())
        return add(Texts::tr("Why ROI changed"), {ReportParagraph{reason}});
    add(Texts::tr("Why ROI changed"),
        {ReportParagraph{
             Texts::tr("What each channel contributed by bringing more or less, and by costing more "
                       "or less. The parts add up to the change; they say where it shows, not what "
                       "brought it about.")},
         driverTable(m_words)});
}

void Composer::addFigures(const QString &heading, const KpiTable &figures)
{
    QVector<ReportBlock> tables;
    for (const ReportTable &table : figureTables(m_words, figures))
        tables.push_back(table);
    if (!tables.isEmpty())
        add(heading, tables, {figureSheet(m_words, figures)});
}

void Composer::addPart(ReportPart part)
{
    const ReportData &data = m_words.data();
    switch (part) {
    case ReportPart::Return:
        return addReturn();
    case ReportPart::Trend:
        return addTrend();
    case ReportPart::Channels:
        return add(Texts::tr("Channels"), {channelTable(m_words)});
    case ReportPart::Kpis:
        return addKpis();
    case ReportPart::Drivers:
        return addDrivers();
    case ReportPart::Goals:
        return data.goals.isEmpty() ? void() : add(Texts::tr("Goals"), {goalTable(m_words)});
    case ReportPart::Benefits:
        return data.benefits.isEmpty() ? void()
                                       : add(Texts::tr("What has no price"), {benefitTable(m_words)});
    case ReportPart::Notes:
        return data.notes.isEmpty() ? void() : add(Texts::tr("Notes"), {noteTable(m_words)});
    case ReportPart::Comments:
        return addComments();
    case ReportPart::Campaign:
        return addCampaign();
    case ReportPart::Months:
        return addMonths();
    case ReportPart::FiguresByChannel:
        return addFigures(Texts::tr("All figures by channel"), data.channels);
    case ReportPart::FiguresByCampaign:
        return addFigures(Texts::tr("All figures by campaign"), data.campaigns);
    case ReportPart::Remarks:
        return add(Texts::tr("What to know about these figures"),
                   {ReportList{closingRemarks(m_words) + remarksOf(m_words), true}});
    }
}

ReportDocument Composer::compose()
{
    m_document.format = m_words.format();
    const ReportTemplate &design = m_words.data().request.design;
    m_document.title = design.title.isEmpty() ? m_words.data().workspace : design.title;
    m_document.look = lookOf(design);
    m_document.subtitle = subtitle();
    m_document.facts = factsOf(m_words);
    //: At the foot of each page: its number and how many there are
    m_document.pageText = Texts::tr("Page %1 of %2");
    //: At the foot of each page: the workspace, the period, the day of the report
    m_document.footer = Texts::tr("%1 · %2 · made on %3")
                            .arg(isolatedName(m_document.title), m_words.period(m_words.data().period),
                                 m_words.format().longDay(m_words.data().made));
    m_document.currency = m_words.data().currency;
    m_document.made = m_words.data().made;
    m_document.wantsOnePage = audience() == Audience::Executive;
    addIntro();
    for (const ReportPart part : m_words.data().request.parts()) {
        addPart(part);
        m_last = part;
    }
    return std::move(m_document);
}

} // namespace

ReportDocument reportDocument(const ReportData &data, const ReportLanguage &language)
{
    ReportDocument document = Composer(data, Format::forScreen(language.locale())).compose();
    document.language = language.locale().bcp47Name().section(u'-', 0, 0);
    return document;
}

ReportDocument reportDocument(const ReportData &data, const QString &language)
{
    const ReportLanguage spoken(language);
    return reportDocument(data, spoken);
}

} // namespace payoff
