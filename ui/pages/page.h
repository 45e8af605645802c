// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/document.h"
#include "ui/dialogs/formrequest.h"
#include "ui/text/format.h"
#include "ui/widgets/filechooser.h"

#include <QScrollArea>

#include <functional>

class QSettings;

namespace payoff {

/// What pages work with; lives longer than they do.
struct PageTools {
    Document &document;
    const FileChooser &files;
    Format format;
    QSettings *memory = nullptr; ///< what is remembered from one start to the next; null: nothing
    std::function<bool(const QString &key)> hasPage =
        {}; ///< whether the window has that page; empty: it has not
};

/// A page of the window. It shows what the document holds: at once while it is seen, else when it is shown
/// next.
class Page : public QScrollArea {
    Q_OBJECT

public:
    Page(const QString &title, const PageTools &tools, QWidget *parent = nullptr);

    /// Looks at the document again, if it is seen; else when it is shown next.
    void update(TouchedThings things);
    /// Does now what showing the page would do: parts that are filled before they are seen are laid out once.
    void prepare();

    /// What is written on the page's one accent button in the bar above it; empty: there is none.
    [[nodiscard]] virtual QString mainAction() const { return {}; }
    virtual void runMainAction() { }
    /// Shows the charts of the page as tables, or as charts again.
    virtual void toggleTables() { }
    /// Puts the cursor where the page's table is searched; false: it has no such thing.
    virtual bool searchTables() { return false; }
    /// Shows that channel, campaign …: whatever the page is about.
    virtual void showThing(qint64 id) { Q_UNUSED(id) }

Q_SIGNALS:
    void formAsked(const payoff::FormRequest &request);
    /// Another page is wanted, by its key in the navigation table; on it the thing of that id, if it is not
    /// 0.
    void pageAsked(const QString &key, qint64 id = 0);
    /// The shell shall do something: "import", "new", "export", "export 2026-10", "schedule" …
    void actionAsked(const QString &name);
    /// Something could not be done; a sentence for people.
    void failed(const QString &sentence);
    /// Something was done that is not to be seen on the page; a sentence for people.
    void told(const QString &sentence);
    /// Likewise of something that is the last step now: Undo stands beside the sentence.
    void done(const QString &sentence);

protected:
    /// Shows what the document holds now. `things`: what may have changed since it did so last.
    virtual void refresh(TouchedThings things) = 0;

    [[nodiscard]] Document &document() const { return m_tools.document; }
    [[nodiscard]] const Format &format() const { return m_tools.format; }
    [[nodiscard]] const FileChooser &files() const { return m_tools.files; }
    [[nodiscard]] QSettings *memory() const { return m_tools.memory; }
    [[nodiscard]] bool hasPage(const QString &key) const { return m_tools.hasPage && m_tools.hasPage(key); }
    /// Makes the changes; says why if they cannot be made. Whether they were.
    bool edit(const QString &name, const ChangeSet &changes);

    /// The widget that scrolls, with a column for headers and cards. Once they are in it: finishContent().
    enum class Above { Nothing, FilterBar };
    QWidget *makeContent(Above above = Above::Nothing);
    void finishContent();

    void showEvent(QShowEvent *event) override;

private:
    PageTools m_tools;
    TouchedThings m_stale = everything;
};

} // namespace payoff
