// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/importjob.h"

#include <QLocale>
#include <QWidget>

class QGridLayout;

namespace payoff {

class EntryEdit;

/// What a file leaves open, asked one after the other. What was answered stays, so that it can be answered
/// otherwise.
class ImportQuestions : public QWidget {
    Q_OBJECT

public:
    explicit ImportQuestions(QWidget *parent = nullptr);

    /// What can be suggested, for the questions to come.
    void setKnown(const QStringList &channels, Day today, const QLocale &locale);
    /// Answers given before, for the questions to come: they are asked with these.
    void setBefore(const ReadOptions &before) { m_before = before; }
    /// Asks what the error leaves open; false: no answer would help.
    bool ask(const Error &error);
    /// Puts the answers given into the request.
    void answer(ImportRequest &request) const;
    void clear();
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }

Q_SIGNALS:
    void answered();

private:
    using Answer = std::function<void(ImportRequest &)>;
    struct Row {
        QString key; ///< what is asked
        Answer answer;
    };

    void askTable(const Error &error);
    void askDateOrder(const Error &error);
    void askDecimal(const Error &error);
    void askCurrency(const Error &error);
    void askRate(const Error &error);
    void askChannel();
    void askYear(const Error &error);
    void askPeriod();
    void addRow(const QString &question, QWidget *field, const Answer &answer);
    void watch(EntryEdit *edit);

    QGridLayout *m_layout;
    QVector<Row> m_rows;
    QString m_asking; ///< the key of the row that is being made
    QStringList m_channels;
    Day m_today;
    ReadOptions m_before;
    int m_rateSpan = 0; ///< 1: rates were last given for a month
    QLocale m_locale;
};

} // namespace payoff
