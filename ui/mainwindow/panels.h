// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QSplitter;
class QTabWidget;
class QWidget;

namespace galley::settings {
class Settings;
}

namespace galley::ui {

class CommandRegistry;
class PageWindow;

/// Where the panes stand: list, text, page and inspector side by side. In a narrow window the page is the
/// first tab of the inspector. Knows widgets only, nothing of what they show.
class Panels : public QObject
{
    Q_OBJECT

public:
    /// From this width of the window on, the page has a place of its own; more where text is larger.
    static constexpr int wideFrom = 1560; // a screen of 1600 less what a frame and a dock may take

    Panels(QWidget &list, QWidget &text, QWidget &page, QTabWidget &inspector, QObject *parent);
    ~Panels() override;

    QSplitter *splitter() const { return m_splitter; }
    void restore(const settings::Settings &settings);
    void save(settings::Settings &settings) const;

    /// To be called when the window's width changes.
    void setWindowWidth(int width);
    /// What there is to show: in an empty newsroom only the text's place, without a story no page and no
    /// inspector.
    /// A place (the board, the search) takes the list's room too.
    enum class Content { Nothing, Stories, Story, Place };
    void setContent(Content content);
    void setFocusMode(bool on);
    bool isFocusMode() const { return m_isFocusMode; }
    void showInspectorTab(QWidget *tab);

    void addCommands(CommandRegistry &commands);
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void focusModeChanged(bool on);

private:
    void apply();
    void setLeastWidths();
    void arrange();
    void placePage();
    void setPageWindow(bool on);
    void swapSides();
    bool isPageBeside() const { return m_isWide && !m_pageWindow; }
    void cycle(int direction);

    QWidget &m_list;
    QWidget &m_text;
    QWidget &m_page;
    QTabWidget &m_inspector;
    QSplitter *m_splitter;
    bool m_showsList = true;
    bool m_showsPage = true;
    bool m_showsInspector = true;
    bool m_isInspectorCalled = false; ///< asked for while no story is open
    bool m_isWide = true;
    int m_windowWidth = wideFrom;
    Content m_content = Content::Nothing;
    bool m_isFocusMode = false;
    bool m_isSwapped = false; ///< the list stands where the inspector does usually
    PageWindow *m_pageWindow = nullptr;
    QByteArray m_pageGeometry; ///< of that window
};

}
