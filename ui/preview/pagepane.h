// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/layout/layout.h"
#include "ui/preview/pageview.h"

#include <QWidget>

#include <functional>
#include <set>

class QLabel;
class QToolButton;

namespace galley::ui {

class CommandRegistry;
class PageStrip;
class Theme;

/// What the pane remembers from one day to the next, as words.
struct PageLook
{
    QString show = QStringLiteral("pages");
    QString paper = {}; ///< empty: as the publication's style says
    QStringList marks = {QStringLiteral("selection")};
    bool thumbnails = false;
    QString style = {}; ///< empty: as the publication has it
    QString suggestions = QStringLiteral("accepted");
};

/// The laid-out story with what one does to it: as pages, as an open paper, or as a reader's screen would
/// have it; on which paper, or in the slot the editor gave; small pictures of the pages, marks that never
/// print.
class PagePane : public QWidget
{
    Q_OBJECT

public:
    explicit PagePane(const Theme &theme, QWidget *parent = nullptr);

    PageView &view() { return *m_view; }
    /// The first pages as pictures of that many pixels in width, on white; empty while nothing is laid out.
    std::vector<QImage> pictures(int width, size_t most) const;
    /// How the story is to be composed for what is shown.
    layout::ComposeOptions options() const;

    PageLook look() const { return m_look; }
    void setLook(const PageLook &look);
    void addCommands(CommandRegistry &commands, const std::function<bool()> &hasStory);

public Q_SLOTS:
    void setPages(const std::shared_ptr<const galley::layout::DisplayList> &pages);
    /// The story's slot as its fields have it; an empty or odd one is none.
    void setSlotText(const QString &text);
    void setSelection(const galley::base::TextRange &range);
    /// Marks of the text that the shown pages were made of.
    void setMarks(std::vector<galley::ui::PageOverlay> marks);

Q_SIGNALS:
    void optionsChanged();
    void slotWanted(); ///< somebody wants to give the story another slot

private:
    void buildBar();
    void setShow(const QString &show);
    void setPaper(const QString &paper);
    void setStyle(const QString &style);
    void setSuggestions(const QString &suggestions);
    void toggleMark(const QString &mark);
    void showThumbnails(bool on);
    void applyLook();
    void updateOverlays();
    void showCopyfit();
    void showZoom();

    const Theme &m_theme;
    PageView *m_view;
    PageStrip *m_strip;
    QToolButton *m_showButton;
    QToolButton *m_paperButton;
    QToolButton *m_styleButton;
    QToolButton *m_zoomButton;
    QToolButton *m_copyfit;
    QWidget *m_bar;
    PageLook m_look;
    std::optional<layout::Slot> m_slot;
    base::TextRange m_selection = {-1, -1};
    std::vector<PageOverlay> m_marks;
};

}
