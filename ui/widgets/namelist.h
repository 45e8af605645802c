// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/searchbox.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace payoff {

/// A short list of names, each a field with a button that takes it away, and a button that adds one.
class NameList : public QWidget {
    Q_OBJECT
    Q_PROPERTY(QStringList names READ names NOTIFY changed USER true)

public:
    /// `addText`: on the button that adds one; `nameText`: how a field is called to a screen reader.
    NameList(const QString &addText, const QString &nameText, QWidget *parent = nullptr);

    /// Those with an id are kept apart from those added, whose id is 0. Empty fields are left out.
    [[nodiscard]] QVector<ChoiceItem> items() const;
    void setItems(const QVector<ChoiceItem> &items);

    [[nodiscard]] QStringList names() const;

Q_SIGNALS:
    void changed();

private:
    struct Row {
        qint64 id = 0;
        QWidget *line = nullptr;
        QLineEdit *field = nullptr;
    };

    void add(const ChoiceItem &item);
    void remove(QWidget *line);

    QString m_nameText;
    QVector<Row> m_rows;
    QVBoxLayout *m_layout;
    QPushButton *m_add;
};

} // namespace payoff
