// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/thingform.h"

class QComboBox;
class QLineEdit;

namespace payoff {

/// A segment of the audience: by what it is cut, and its name.
class SegmentForm : public ThingForm {
    Q_OBJECT

public:
    /// `segment`: null for a new one.
    SegmentForm(const FormTools &tools, const Segment *segment, QWidget *parent);
    ~SegmentForm() override { forget(); }
    Q_DISABLE_COPY_MOVE(SegmentForm)

protected:
    [[nodiscard]] QVector<FieldProblem> problems() const override;
    [[nodiscard]] ChangeSet changes() const override;
    [[nodiscard]] QString stepName() const override;
    void startNext() override;

private:
    void fillKinds();
    [[nodiscard]] Segment entered() const;

    std::optional<Segment> m_before;
    QComboBox *m_kind;
    QLineEdit *m_name;
    QPlainTextEdit *m_note;
};

} // namespace payoff
