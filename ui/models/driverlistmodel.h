// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/driverdata.h"
#include "ui/models/tableroles.h"
#include "ui/text/format.h"

#include <QAbstractListModel>

namespace payoff {

/// The drivers of a change of ROI, largest first: the first few, the others together, the total. A row can be
/// opened: a channel into what it brought and what it cost, the others into their channels. Answers the roles
/// BarRole, ZeroRole, ToneRole and TotalRole beside its own.
class DriverListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        PointsRole = Qt::UserRole + 40, ///< "+11"
        OpenRole, ///< bool: whether it is open; invalid where there is nothing in it
        PartRole, ///< bool: the row is part of the one above that is open
    };

    explicit DriverListModel(QObject *parent = nullptr);

    /// `most`: rows shown by name before the others.
    void display(const DriverData &data, const Format &format, int most = 5);
    [[nodiscard]] const QString &reason() const { return m_reason; }

    /// Opens or closes the row; nothing where there is nothing in it.
    void setOpen(int row, bool open);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Line {
        QString name;
        double effect = 0;
        QString spoken;
        QVector<Line> parts;
        bool hasBar = true;
        bool isPart = false;
        bool isOpen = false;
    };

    [[nodiscard]] Line lineOf(const DriverRow &row) const;
    [[nodiscard]] Line othersOf(const QVector<DriverRow> &rows) const;
    [[nodiscard]] Line totalOf(const DriverData &data) const;
    [[nodiscard]] Line partOf(const QString &name, double effect) const;
    [[nodiscard]] QString points(double effect) const;
    [[nodiscard]] static Tone toneOf(double effect);
    void measure();

    QVector<Line> m_lines;
    Format m_format;
    QString m_reason;
    int m_digits = 0;
    double m_lowest = 0;
    double m_highest = 0;
};

} // namespace payoff
