// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ownsheetmodel.h"

#include "tests/support/tempworkspace.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace payoff {
namespace {

struct ShownSheet {
    OwnSheetModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QSignalSpy edits{&model, &OwnSheetModel::cellsEdited};
    QSignalSpy told{&model, &OwnSheetModel::told};

    ShownSheet()
    {
        OwnMeasure visits;
        visits.id = {1};
        visits.key = visits.name = QStringLiteral("visits");
        OwnMeasure mood = visits;
        mood.id = {2};
        mood.key = mood.name = QStringLiteral("mood");
        mood.digits = 1;
        OwnSheet sheet;
        sheet.month = month("2026-05");
        sheet.measures = {visits, mood};
        sheet.rows = {{{7}, QStringLiteral("Meta"), {1'234, std::nullopt}}};
        model.setSheet(sheet, Format(QLocale(QLocale::German)));
    }

    [[nodiscard]] QString text(int column) const { return model.index(0, column).data().toString(); }
    bool type(int column, const char *text)
    {
        return model.setData(model.index(0, column), QString::fromUtf8(text));
    }
    [[nodiscard]] Edit<OwnValue> lastEdit()
    {
        return std::get<Edit<OwnValue>>(edits.takeLast().at(1).value<ChangeSet>().first());
    }
};

TEST(OwnSheetModel, ShowsChannelsAndValuesInTheLanguageOfTheReader)
{
    const ShownSheet shown;
    EXPECT_EQ(shown.text(0), QStringLiteral("Meta"));
    EXPECT_EQ(shown.text(1), QStringLiteral("1.234"));
    EXPECT_EQ(shown.text(2), QString());
    EXPECT_EQ(shown.model.headerData(2, Qt::Horizontal).toString(), QStringLiteral("mood"));
    EXPECT_FALSE(shown.model.flags(shown.model.index(0, 0)) & Qt::ItemIsEditable);
}

TEST(OwnSheetModel, TellsWhatWasTypedAsOneChange)
{
    ShownSheet shown;
    EXPECT_TRUE(shown.type(2, "4,5"));
    const Edit<OwnValue> typed = shown.lastEdit();
    EXPECT_FALSE(typed.before);
    EXPECT_EQ(typed.after, (OwnValue{{2}, {7}, {}, month("2026-05"), 45}));
    EXPECT_TRUE(shown.type(1, "1.300"));
    const Edit<OwnValue> other = shown.lastEdit();
    EXPECT_EQ(other.before->value, 1'234);
    EXPECT_EQ(other.after->value, 1'300);
}

TEST(OwnSheetModel, TakesAValueAwayWhereNothingIsTyped)
{
    ShownSheet shown;
    EXPECT_TRUE(shown.type(1, ""));
    EXPECT_FALSE(shown.lastEdit().after);
    EXPECT_TRUE(shown.type(2, ""));
    EXPECT_TRUE(shown.edits.isEmpty());
}

TEST(OwnSheetModel, RefusesWhatIsNoNumberWithASentence)
{
    ShownSheet shown;
    EXPECT_FALSE(shown.type(1, "many"));
    EXPECT_FALSE(shown.type(1, "1,5")); // counted in whole ones
    EXPECT_EQ(shown.told.size(), 2);
    EXPECT_TRUE(shown.edits.isEmpty());
}

} // namespace
} // namespace payoff
