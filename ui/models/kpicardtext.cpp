// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/kpicardtext.h"

#include "core/measures/formula.h"
#include "ui/models/goalquestions.h"
#include "ui/text/figurewords.h"
#include "ui/text/missingtext.h"

#include <QCoreApplication>

#include <cmath>

namespace payoff {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(KpiCard)
};

/// Marks of the catalogue as people read them.
struct Label {
    const char *english;
    const char *text;
};
constexpr std::array labels{
    Label{"financial", QT_TRANSLATE_NOOP("KpiCard", "financial")},
    Label{"input", QT_TRANSLATE_NOOP("KpiCard", "input")},
    Label{"process", QT_TRANSLATE_NOOP("KpiCard", "process")},
    Label{"output", QT_TRANSLATE_NOOP("KpiCard", "output")},
    Label{"qualitative", QT_TRANSLATE_NOOP("KpiCard", "qualitative")},
    Label{"directional", QT_TRANSLATE_NOOP("KpiCard", "directional")},
    Label{"actionable", QT_TRANSLATE_NOOP("KpiCard", "actionable")},
    Label{"leading", QT_TRANSLATE_NOOP("KpiCard", "leading")},
    Label{"lagging", QT_TRANSLATE_NOOP("KpiCard", "lagging")},
};

QStringList typesOf(const Figure &figure)
{
    const KpiInfo *kpi = figure.kpi();
    if (!kpi)
        return figure.derived() ? QStringList{QStringLiteral("financial")}
                                : QStringList{QStringLiteral("process")};
    return QString::fromUtf8(kpi->types).split(QStringLiteral(", "), Qt::SkipEmptyParts);
}

QString labelText(const QString &type)
{
    for (const Label &each : labels) {
        if (type == QLatin1String(each.english))
            return Texts::tr(each.text);
    }
    return type;
}

QString exactText(const Figure &figure, const FigureValue &value, Currency currency, const Format &format)
{
    if (!value.isAvailable())
        return fullFigureText(figure, value, currency, format);
    const bool isPaired = value.ratio && std::trunc(*value.ratio) == *value.ratio;
    if (figure.unit() == FigureUnit::Money)
        return format.money({value.sum.value_or(std::llround(value.ratio.value_or(0))), currency});
    if (figure.measure() && isPaired)
        return format.count(std::llround(*value.ratio));
    return fullFigureText(figure, value, currency, format);
}

/// The formula with the figures in the places of their names.
QString filledIn(const KpiCardData &card, const Figure &figure, Currency currency, const Format &format)
{
    QString words = formulaInWords(figure, card.value.isFallback);
    if (words.isEmpty() || card.parts.isEmpty())
        return {};
    // Longer names first: "Mentions of competitors" holds "Mentions".
    QVector<KpiPart> parts = card.parts;
    std::sort(parts.begin(), parts.end(), [](const KpiPart &a, const KpiPart &b) {
        return figureName(a.named).size() > figureName(b.named).size();
    });
    QStringList values;
    for (const KpiPart &part : std::as_const(parts)) {
        // A mark that no name holds stands for the value until all names are replaced.
        words.replace(figureName(part.named), QChar(0xE000 + int(values.size())));
        values.push_back(exactText(part.named, part.value, currency, format));
    }
    for (int i = 0; i < values.size(); ++i)
        words.replace(QChar(0xE000 + i), values[i]);
    return Texts::tr("%1 = %2").arg(words, exactText(figure, card.value, currency, format));
}

QString afterExposure(const QStringList &types)
{
    if (types.contains(QStringLiteral("financial")))
        return Texts::tr("It counts money: what came back, or what that took.");
    if (types.contains(QStringLiteral("output")))
        return Texts::tr("It counts what people did next: leads, sign-ups, purchases.");
    if (types.contains(QStringLiteral("qualitative")) || types.contains(QStringLiteral("directional")))
        return Texts::tr("It tells what people think or say, not what they did.");
    return Texts::tr("It counts what people saw or did on the platform, before anything was bought.");
}

QString helpsDecide(const QStringList &types)
{
    if (types.contains(QStringLiteral("actionable")))
        return Texts::tr("Yes: what it shows can be changed at once.");
    if (types.contains(QStringLiteral("leading")))
        return Texts::tr("Early: it moves before results do, in time to act.");
    if (types.contains(QStringLiteral("lagging")))
        return Texts::tr("Afterwards: it judges what was done, and comes late for steering.");
    return Texts::tr("Together with others: alone it does not tell what to change.");
}

QString fitsGoals(const Figure &figure, const KpiCardData &card, const Contents &contents,
                  const Format &format)
{
    QVector<Figure> measured{figure};
    for (const KpiPart &part : card.parts) {
        measured.push_back(part.named);
        measured += partsOf(part.named);
    }
    QStringList goals;
    for (const Goal &goal : contents.goals) {
        if (!goal.isArchived && measured.contains(Figure(goal.measure)))
            goals.push_back(isolatedName(goal.name));
    }
    return goals.isEmpty() ? Texts::tr("No goal is set on what it is made of.")
                           : Texts::tr("It moves with: %1").arg(format.locale().createSeparatedList(goals));
}

QString isMeasured(const KpiCardData &card)
{
    if (!card.value.isAvailable())
        return Texts::tr("Not here: %1").arg(sentence(card.value.missing));
    if (card.value.leftOutCells > 0)
        return Texts::tr("In part: %Ln report(s) with only one side of it are left out.", nullptr,
                         int(card.value.leftOutCells));
    return Texts::tr("Yes: everything it needs is known.");
}

QString rangeText(const Figure &figure, const FigureValue &value, Currency currency, const Format &format)
{
    if (!value.low || !value.high)
        return {};
    const auto text = [&](const FigureBound &bound) {
        FigureValue end;
        end.missing = Missing::No;
        end.sum = bound.sum;
        end.ratio = bound.ratio;
        return exactText(figure, end, currency, format);
    };
    return Texts::tr("%1 to %2, by what value is assumed").arg(text(*value.low), text(*value.high));
}

QString rowName(const KpiCardData &card, const KpiCardRow &row, const Format &format)
{
    if (row.id == -1)
        return card.rowsBy == Dimension::Campaign ? Texts::tr("(not told apart by campaign)")
                                                  : Texts::tr("(not told apart further)");
    switch (card.rowsBy) {
    case Dimension::Day:
        return format.longDay(Day{qint32(row.id)});
    case Dimension::Month:
        return format.month(Month::of(Day{qint32(row.id)}));
    case Dimension::Campaign:
        return row.id == 0 ? Texts::tr("(no campaign)") : row.name;
    default:
        return row.id == 0 ? Texts::tr("(unattributed)") : row.name;
    }
}

/// Whether the rows of the part add up to the whole.
bool addsUp(const Figure &part)
{
    if (const auto measure = part.measure())
        return info(*measure).additivity == Additivity::Sum;
    const auto derived = part.derived();
    return derived && *derived <= Derived::NetReturn;
}

} // namespace

KpiCardText kpiCardText(const KpiCardData &card, const Figure &figure, const QString &name,
                        const KpiCardTerms &terms)
{
    const Format &format = terms.format;
    const QStringList types = typesOf(figure);
    KpiCardText text;
    text.title = figureName(figure, card.value);
    const QString period = format.period(card.period, terms.calendar);
    text.subject = name.isEmpty() ? Texts::tr("All channels, %1").arg(period)
                                  : Texts::tr("%1, %2").arg(isolatedName(name), period);
    text.figure = card.value.isAvailable() ? exactText(figure, card.value, terms.currency, format)
                                           : Format::notAvailable();
    text.range = rangeText(figure, card.value, terms.currency, format);
    text.reason = sentence(card.value.missing);
    text.words = figureSentence(figure);
    text.formula = formulaInWords(figure, card.value.isFallback);
    text.filledIn = filledIn(card, figure, terms.currency, format);
    for (const QString &type : types)
        text.labels.push_back(labelText(type));
    const QStringList asked = fourQuestions();
    text.questions = {
        {asked[0], afterExposure(types)},
        {asked[1], fitsGoals(figure, card, terms.contents, format)},
        {asked[2], helpsDecide(types)},
        {asked[3], isMeasured(card)},
    };
    if (!card.sources.isEmpty())
        text.sources = Texts::tr("Reported by %1").arg(format.locale().createSeparatedList(card.sources));
    return text;
}

QVector<RecordColumn> kpiCardColumns(const KpiCardData &card, const Figure &figure)
{
    const bool isOfTime = card.rowsBy == Dimension::Day || card.rowsBy == Dimension::Month;
    QVector<RecordColumn> columns{{isOfTime                                 ? Texts::tr("When")
                                       : card.rowsBy == Dimension::Campaign ? Texts::tr("Campaign")
                                                                            : Texts::tr("Channel")}};
    for (const KpiPart &part : card.parts)
        columns.push_back({figureName(part.named), true});
    if (card.parts.size() != 1 || !(card.parts.front().named == figure))
        columns.push_back({figureName(figure, card.value), true});
    return columns;
}

QVector<Record> kpiCardRecords(const KpiCardData &card, const Figure &figure, Currency currency,
                               const Format &format)
{
    const auto cell = [&](const Figure &of, const FigureValue &value) {
        RecordCell made{exactText(of, value, currency, format)};
        made.sort = value.isAvailable() ? QVariant(value.ratio.value_or(double(value.sum.value_or(0))))
                                        : QVariant(-HUGE_VAL);
        made.exported = exportedFigure(of, value, currency, format.locale());
        made.toolTip = sentence(value.missing);
        return made;
    };
    const bool isItself = card.parts.size() == 1 && card.parts.front().named == figure;
    QVector<Record> records;
    const auto add = [&](const QString &name, const QVector<FigureValue> &parts, const FigureValue &value) {
        Record record;
        record.id = qint64(records.size()) + 1;
        record.cells.push_back({name});
        record.cells.front().sort = qint64(records.size());
        for (qsizetype i = 0; i < card.parts.size(); ++i)
            record.cells.push_back(cell(card.parts[i].named, parts[i]));
        if (!isItself)
            record.cells.push_back(cell(figure, value));
        records.push_back(record);
    };
    for (const KpiCardRow &row : card.rows)
        add(rowName(card, row, format), row.parts, row.value);
    QVector<FigureValue> whole;
    bool allAddUp = true;
    for (const KpiPart &part : card.parts) {
        whole.push_back(part.value);
        allAddUp = allAddUp && addsUp(part.named);
    }
    add(allAddUp ? Texts::tr("Together") : Texts::tr("As a whole"), whole, card.value);
    records.back().isTotal = true;
    return records;
}

} // namespace payoff
