// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/driverdata.h"
#include "ui/text/format.h"
#include "ui/widgets/fittedlist.h"

namespace payoff {

class DriverListModel;

/// Why the ROI changed: bars to both sides of a zero line, largest first, with the total. A row opens into
/// its parts by a click, Enter, or the arrow key in reading direction.
class DriverList : public FittedList {
    Q_OBJECT

public:
    explicit DriverList(QWidget *parent = nullptr);

    void display(const DriverData &drivers, const Format &format, int most = 5);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void toggle(const QModelIndex &index);

    DriverListModel *m_model;
};

} // namespace payoff
