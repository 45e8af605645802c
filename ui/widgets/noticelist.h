// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/noticebar.h"

class QVBoxLayout;

namespace payoff {

/// What people have to know of a page, one line each, with what can be done about it beside it. Takes no room
/// where there is nothing to tell.
class NoticeList : public QWidget {
    Q_OBJECT

public:
    explicit NoticeList(QWidget *parent = nullptr);

    void setNotices(const QVector<Notice> &notices);
    [[nodiscard]] QStringList texts() const;

private:
    void addNotice(const Notice &notice);

    QVBoxLayout *m_layout;
    QWidget *m_lines = nullptr;
    QStringList m_texts;
};

} // namespace payoff
