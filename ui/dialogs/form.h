// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QHash>
#include <QVariant>
#include <QVector>

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace payoff {

class ProblemLabel;

/// What is wrong with one field of a form.
struct FieldProblem {
    QWidget *field = nullptr; ///< null: of the form as a whole
    QString text; ///< a sentence
};

/// A form: labels beside fields, each problem under its field as soon as it was touched, Save only while
/// there is none, with the reason to be read beside it. Enter saves; Esc asks once if something was entered.
///
/// What a field holds is its USER property, whose notify signal tells of changes.
class Form : public QDialog {
    Q_OBJECT

public:
    enum class Repeat { Never, Offered };
    Form(const QString &title, Repeat repeat, QWidget *parent);

    /// Whether anything was entered since the form was opened or last saved.
    [[nodiscard]] bool isChanged() const;
    /// The problem shown under that field; empty if there is none or it is not shown yet.
    [[nodiscard]] QString problemAt(const QWidget *field) const;
    /// Why Save is disabled; empty if it is not.
    [[nodiscard]] QString reason() const;

public Q_SLOTS:
    void reject() override;
    void accept() override;

Q_SIGNALS:
    /// Something was saved; the form is closed or, after "Save and add another", begins anew.
    void saved();

protected:
    /// Adds a labelled field; "&" in the label marks its mnemonic. The hint is shown under it, muted.
    void addField(const QString &label, QWidget *field, const QString &hint = {});
    /// A heading between fields.
    void addHeading(const QString &text);
    /// Something as wide as the form.
    void addWide(QWidget *widget);
    /// Changes the hint under a field.
    void setHint(const QWidget *field, const QString &hint);
    /// Hides or shows a field with its label.
    void setFieldVisible(QWidget *field, bool visible);
    [[nodiscard]] bool isFieldVisible(const QWidget *field) const;
    /// A button at the start of the last line, such as "Archive".
    void addExtraButton(QPushButton *button);
    void setSaveText(const QString &text);

    /// To be called at the end of the constructor, once the fields hold what they begin with.
    void begin();
    /// To be called in the destructor of a form that listens to its fields: they may speak while they go.
    void forget();
    /// Looks at all fields again; done by itself whenever one changes.
    void check();

    /// What is wrong with what was entered, beyond what the fields tell of themselves (EntryEdit::problem()).
    [[nodiscard]] virtual QVector<FieldProblem> problems() const = 0;
    /// Stores what was entered; else tells why not with showFailure(), and the form stays.
    virtual bool save() = 0;
    /// Empties what the next thing does not share with the one just saved.
    virtual void startNext() { }
    /// Says in the form why it could not be saved.
    void showFailure(const QString &sentence);

    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private Q_SLOTS:
    void fieldChanged();

private:
    struct Row {
        QLabel *label = nullptr;
        QWidget *field = nullptr;
        QLabel *hint = nullptr;
        ProblemLabel *problem = nullptr;
        QVariant start; ///< what the field held in the beginning
        bool isTouched = false;
        bool isVisible = true;
        int gapRow = 0; ///< the row of the grid that parts it from the next
    };

    void makeButtons(Repeat repeat);
    [[nodiscard]] QVector<FieldProblem> unreadable() const;
    void orderFocus();
    bool trySave();
    void saveAndGoOn();
    void showProblems(const QVector<FieldProblem> &problems);
    [[nodiscard]] const Row *rowOf(const QWidget *field) const;
    Row *rowOf(const QWidget *field);

    QVector<Row> m_rows;
    QVBoxLayout *m_layout;
    QGridLayout *m_fields;
    ProblemLabel *m_reason;
    QPushButton *m_save = nullptr;
    QPushButton *m_saveAndNext = nullptr;
    QHBoxLayout *m_buttons = nullptr;
    int m_extraButtons = 0;
    bool m_isReady = false;
};

} // namespace payoff
