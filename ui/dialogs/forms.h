// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/formrequest.h"
#include "ui/dialogs/thingform.h"

namespace payoff {

/// Makes and opens the forms of the window.
class Forms : public QObject {
    Q_OBJECT

public:
    /// The document and the window live longer.
    Forms(Document &document, const Format &format, QWidget &window);

    /// Opens the form that was asked for, before the window; it deletes itself once it is closed. Null, and
    /// failed(), where there is nothing open or no such thing.
    Form *open(const FormRequest &request);
    /// The form without showing it; null where there is no such thing.
    [[nodiscard]] Form *make(const FormRequest &request, QWidget *parent) const;

Q_SIGNALS:
    /// A sentence for people.
    void failed(const QString &sentence);

private:
    template <class F, class T>
    [[nodiscard]] Form *formOf(const QVector<T> &list, const FormRequest &request, QWidget *parent) const;
    [[nodiscard]] Form *makeOfValue(const FormRequest &request, QWidget *parent) const;
    [[nodiscard]] Form *makeReview(const Campaign &campaign, QWidget *parent) const;
    [[nodiscard]] Form *makeSaleForm(const FormRequest &request, QWidget *parent) const;

    FormTools m_tools;
    QWidget &m_window;
};

/// Asks for the form of the first thing of that kind, or of a new one where there is none.
FormRequest firstRequest(Thing thing, const Contents &contents);

} // namespace payoff
