// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roi/figurecatalogue.h"

#include "core/results/owntable.h"
#include "core/storage/repository.h"

#include <algorithm>

namespace payoff {

namespace {

/// Holds the texts that KpiInfo points to.
struct OwnTexts {
    QByteArray key;
    QByteArray name;
    QByteArray formula;
    QByteArray note;
    KpiInfo info;
};

Figure figureOf(OwnTexts texts)
{
    auto own = std::make_shared<OwnTexts>(std::move(texts));
    own->info.key = own->key.constData();
    own->info.name = own->name.constData();
    own->info.formula = own->formula.constData();
    own->info.plainWords = own->note.constData();
    own->info.types = "";
    own->info.isOwn = true;
    return Figure(std::shared_ptr<const KpiInfo>(own, &own->info));
}

} // namespace

Figure ownFigure(const OwnMeasure &measure)
{
    OwnTexts texts{
        measure.key.toUtf8(), measure.name.toUtf8(), measure.key.toUtf8(), measure.note.toUtf8(), {}};
    texts.info.unit = FigureUnit::Number;
    texts.info.digits = measure.digits;
    return figureOf(std::move(texts));
}

Figure ownFigure(const OwnKpi &kpi) { return ownFigure(kpi, KpiInfo{}); }

Figure ownFigure(const OwnKpi &kpi, const KpiInfo &like)
{
    OwnTexts texts{kpi.key.toUtf8(), kpi.name.toUtf8(), kpi.formula.toUtf8(), kpi.note.toUtf8(), {}};
    texts.info.unit = kpi.unit;
    texts.info.better = kpi.better;
    texts.info.digits = 2;
    texts.info.usesPaidRowsOnly = like.usesPaidRowsOnly;
    texts.info.usesExactRows = like.usesExactRows;
    return figureOf(std::move(texts));
}

FigureCatalogue::FigureCatalogue(const QVector<OwnMeasure> &measures, const QVector<OwnKpi> &kpis)
{
    const auto add = [this](const auto &each) {
        (each.isArchived ? m_archived : m_own).push_back(ownFigure(each));
    };
    std::for_each(measures.begin(), measures.end(), add);
    std::for_each(kpis.begin(), kpis.end(), add);
}

Result<FigureCatalogue> FigureCatalogue::load(const Database &database)
{
    const auto measures = Repository<OwnMeasure>(database).all();
    if (!measures)
        return measures.error();
    const auto kpis = Repository<OwnKpi>(database).all();
    if (!kpis)
        return kpis.error();
    return FigureCatalogue(*measures, *kpis);
}

Result<Figure> FigureCatalogue::fromKey(const QString &key) const
{
    for (const QVector<Figure> &list : {m_own, m_archived}) {
        for (const Figure &each : list) {
            if (each.key() == key)
                return each;
        }
    }
    if (isKnownKey(key))
        return Figure::fromKey(key);
    QStringList keys = Figure::allKeys();
    for (const Figure &each : m_own)
        keys.push_back(each.key());
    return Error{ErrorCode::UnknownMeasure, {key, keys.join(QStringLiteral(", "))}};
}

} // namespace payoff
