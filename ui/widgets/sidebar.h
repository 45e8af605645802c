// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>
#include <QWidget>

class QListView;
class QStandardItemModel;

namespace payoff {

class ElidedLabel;

/// A page in the side bar, under the heading of its section.
struct SideBarEntry {
    QString section; ///< entries of one section follow each other
    QString title;
    QString icon; ///< its name, see paintIcon()
};

/// The list of pages at the side of the window: texts, or icons where room is short.
class SideBar : public QWidget {
    Q_OBJECT

public:
    explicit SideBar(QWidget *parent = nullptr);

    void setWorkspaceName(const QString &name);
    void setEntries(const QVector<SideBarEntry> &entries);
    /// Marks that page as the one shown, without announcing it.
    void setCurrentPage(int page);
    void setCollapsed(bool collapsed);
    [[nodiscard]] bool isCollapsed() const { return m_isCollapsed; }

Q_SIGNALS:
    /// Index among the entries.
    void pagePicked(int page);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ElidedLabel *m_name;
    QListView *m_list;
    QStandardItemModel *m_model;
    bool m_isCollapsed = false;
};

} // namespace payoff
