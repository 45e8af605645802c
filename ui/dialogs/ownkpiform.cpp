// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/ownkpiform.h"

#include "core/roi/figurecatalogue.h"
#include "core/roi/queryengine.h"
#include "ui/dialogs/ownmeasureform.h"
#include "ui/text/figurewords.h"
#include "ui/text/missingtext.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace payoff {

namespace {

struct Unit {
    FigureUnit unit;
    const char *text;
};
constexpr std::array units{
    Unit{FigureUnit::Fraction, QT_TRANSLATE_NOOP("OwnKpi", "per cent")},
    Unit{FigureUnit::Multiple, QT_TRANSLATE_NOOP("OwnKpi", "times")},
    Unit{FigureUnit::MoneyPerUnit, QT_TRANSLATE_NOOP("OwnKpi", "money")},
    Unit{FigureUnit::Number, QT_TRANSLATE_NOOP("OwnKpi", "a number")},
};
struct Direction {
    Better better;
    const char *text;
};
constexpr std::array directions{
    Direction{Better::Higher, QT_TRANSLATE_NOOP("OwnKpi", "more is better")},
    Direction{Better::Lower, QT_TRANSLATE_NOOP("OwnKpi", "less is better")},
    Direction{Better::Neither, QT_TRANSLATE_NOOP("OwnKpi", "neither")},
};

QString translated(const char *english) { return QCoreApplication::translate("OwnKpi", english); }

} // namespace

OwnKpiForm::OwnKpiForm(const FormTools &tools, const OwnKpi *kpi, QWidget *parent)
    : ThingForm(tools, kpi ? tr("Edit own KPI") : tr("Add own KPI"), kpi ? Repeat::Never : Repeat::Offered,
                parent),
      m_name(new QLineEdit(this)),
      m_formula(new QLineEdit(this)),
      m_figures(new SearchableChoice(this)),
      m_unit(new QComboBox(this)),
      m_better(new QComboBox(this)),
      m_note(makeTextField(3, this))
{
    if (kpi)
        m_before = *kpi;
    const OwnKpi begun = m_before.value_or(OwnKpi{});
    fillChoices();
    m_name->setText(begun.name);
    m_formula->setText(begun.formula);
    m_unit->setCurrentIndex(m_unit->findData(int(begun.unit)));
    m_better->setCurrentIndex(m_better->findData(int(begun.better)));
    m_note->setPlainText(begun.note);
    addFields();
    connect(m_figures, &SearchableChoice::currentChanged, this, &OwnKpiForm::insertFigure);
    connect(m_formula, &QLineEdit::textChanged, this, &OwnKpiForm::follow);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &OwnKpiForm::follow);
    if (m_before)
        addThingButtons(*m_before, {tr("archive own KPI"), tr("restore own KPI"), tr("delete own KPI")},
                        {removed(*m_before)});
    follow();
    begin();
}

OwnKpiForm::~OwnKpiForm() { forget(); }

void OwnKpiForm::fillChoices()
{
    for (const Unit &each : units)
        m_unit->addItem(translated(each.text), int(each.unit));
    for (const Direction &each : directions)
        m_better->addItem(translated(each.text), int(each.better));
    QVector<ChoiceItem> items;
    const auto add = [&](const QString &key, const QString &name) {
        m_keys.push_back(key);
        items.push_back({qint64(m_keys.size()), name});
    };
    for (const OwnMeasure &each : contents().ownMeasures)
        add(each.key, each.name);
    for (const QString &key : Figure::allKeys())
        add(key, figureName(Figure::fromKey(key).value()));
    m_figures->setItems(items);
    m_figures->setNone(tr("Choose a figure"));
    m_figures->setCurrent(0);
    m_formula->setLayoutDirection(Qt::LeftToRight);
}

void OwnKpiForm::addFields()
{
    addField(tr("&Name"), m_name);
    addField(tr("&Formula"), m_formula, tr("For example cost / (likes + comments)."));
    addField(tr("&Insert figure"), m_figures);
    addField(tr("&Unit"), m_unit);
    addField(tr("&Direction"), m_better);
    addField(tr("N&ote"), m_note, tr("What it says, in plain words."));
}

void OwnKpiForm::insertFigure()
{
    const auto at = qsizetype(m_figures->current() - 1);
    if (at < 0 || at >= m_keys.size())
        return;
    m_formula->insert(m_keys[at]);
    m_figures->setCurrent(0);
    m_formula->setFocus(Qt::OtherFocusReason);
}

OwnKpi OwnKpiForm::entered() const
{
    OwnKpi kpi = m_before.value_or(OwnKpi{});
    kpi.name = m_name->text().trimmed();
    if (!m_before)
        kpi.key = ownKey(kpi.name, takenKeys(contents()));
    kpi.formula = m_formula->text().trimmed();
    kpi.unit = FigureUnit(m_unit->currentData().toInt());
    kpi.better = Better(m_better->currentData().toInt());
    kpi.note = m_note->toPlainText().trimmed();
    return kpi;
}

QString OwnKpiForm::formulaProblem() const
{
    const QString formula = m_formula->text().trimmed();
    if (formula.isEmpty())
        return tr("A formula is needed.");
    QStringList own;
    for (const OwnMeasure &each : contents().ownMeasures)
        own.push_back(each.key);
    const auto checked = checkFormula(formula, own);
    if (checked)
        return {};
    const QStringList &details = checked.error().details;
    if (checked.error().code == ErrorCode::UnknownMeasure)
        return tr("“%1”, at place %2, is no figure. Choose figures from the list below.")
            .arg(details.value(0))
            .arg(details.value(2).toInt() + 1);
    const int place = details.value(1).toInt();
    const QString rest = formula.mid(place).trimmed();
    return rest.isEmpty() ? tr("The formula ends too early: something is missing at its end.")
                          : tr("At place %1 it is not clear what “%2” means.").arg(place + 1).arg(rest);
}

QString OwnKpiForm::trial() const
{
    OwnKpi kpi = entered();
    kpi.key = QStringLiteral("trial");
    Query query;
    query.figures = {ownFigure(kpi)};
    const View &view = document().view();
    query.days = periodShown(view, document().asOf(), document().workspace().settings().calendar).range;
    query.bases = view.bases;
    const auto answer = runQuery(document().workspace(), query);
    if (!answer || answer->rows.isEmpty())
        return {};
    const FigureValue value = answer->rows.front().values.front();
    if (!value.isAvailable())
        return sentence(value.missing);
    return tr("In the period shown: %1")
        .arg(fullFigureText(query.figures.front(), value, document().currency(), format()));
}

void OwnKpiForm::follow()
{
    if (formulaProblem().isEmpty())
        setHint(m_formula, trial());
    else
        setHint(m_formula, tr("For example cost / (likes + comments)."));
    check();
}

QVector<FieldProblem> OwnKpiForm::problems() const
{
    const OwnKpi kpi = entered();
    QVector<FieldProblem> found;
    if (const QString wrong = nameProblem(kpi.name); !wrong.isEmpty())
        found.push_back({m_name, wrong});
    else if (isNameTaken(kpi.name, kpi.id.value, namesOf(contents().ownKpis)))
        found.push_back({m_name, takenProblem(kpi.name)});
    if (const QString wrong = formulaProblem(); !wrong.isEmpty())
        found.push_back({m_formula, wrong});
    if (const QString wrong = textProblem(kpi.note); !wrong.isEmpty())
        found.push_back({m_note, wrong});
    return found;
}

ChangeSet OwnKpiForm::changes() const { return changesFrom(m_before, entered()); }

QString OwnKpiForm::stepName() const { return m_before ? tr("change own KPI") : tr("add own KPI"); }

void OwnKpiForm::startNext()
{
    m_name->clear();
    m_formula->clear();
    m_note->clear();
}

} // namespace payoff
