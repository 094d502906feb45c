// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/mainwindow/paneldrag.h"

#include <QList>
#include <QPoint>

#include <array>
#include <functional>
#include <optional>
#include <vector>

class QSplitter;
class QWidget;

namespace galley::settings {
class Settings;
}

namespace galley::ui {

class CommandRegistry;
class PanelArea;
class PanelWindow;

/// Something that stands beside the text.
struct Panel
{
    enum class Kind { List, Page, Inspector };

    QString id;   ///< "notes"; never translated, kept in the settings
    QString name; ///< as people read it
    QWidget *widget;
    Kind kind = Kind::Inspector;
};

/// Where the panels stand: on three sides of the text, or in windows of their own. In a narrow window the
/// side right beside the text shares the last one. Knows widgets only, nothing of what they show.
class Panels : public QObject
{
    Q_OBJECT

public:
    /// In reading order, the text stands after the first; Window is a window of its own.
    enum Side { First, Beside, Last, Window };
    /// From this width of the window on, there is room for a panel right beside the text; more where text is
    /// larger.
    static constexpr int wideFrom = 1560; // a screen of 1600 less what a frame and a dock may take

    Panels(QWidget &text, const std::vector<Panel> &panels, QObject *parent);
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
    /// Brings a panel into view, wherever it stands.
    void show(const QWidget &panel);
    /// A panel's name with what it has to say now: "Notes 3".
    void setLabel(const QWidget &panel, const QString &label);
    void move(const QString &id, Side side);
    /// Everything where it stood on the first day.
    void reset();

    /// The moves there are, those of the panel with the focus first.
    struct Move
    {
        QString panel; ///< its name
        QString where;
        std::function<void()> run;
    };
    std::vector<Move> moves();

    /// Where one of the moves() is chosen is the window's, which has a field for it.
    void addCommands(CommandRegistry &commands, std::function<void()> pickMove);
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void focusModeChanged(bool on);

private:
    struct Standing : Panel
    {
        Side side = Last;
        QString label = {};
        PanelWindow *window = nullptr;
        QByteArray geometry = {}; ///< of that window
    };

    Standing *find(const QString &id);
    Standing *find(const QWidget &widget);
    Side shownSide(const Standing &panel) const;
    bool isWanted(const Standing &panel) const;
    bool &isSwitchedOn(Panel::Kind kind) { return m_switchedOn[size_t(kind)]; }
    bool isSwitchedOn(Panel::Kind kind) const { return m_switchedOn[size_t(kind)]; }
    void turn(Panel::Kind kind);
    void apply();
    void setUsualWidths();
    void setLeastWidths();
    void arrange();
    void placePanels();
    void takeOrder(int side);
    void openWindow(Standing &panel);
    void closeWindow(Standing &panel);
    void swapSides();
    bool isFirstAtLeft() const;
    std::vector<Move> movesOf(const Standing &panel);
    void showMenu(QWidget *panel, const QPoint &place);
    std::optional<PanelDrag::Target> targetAt(const QPoint &place) const;
    void addSwitches(CommandRegistry &commands);
    void addMoveCommands(CommandRegistry &commands, std::function<void()> pickMove);
    void showPage();
    void cycle(int direction);

    QWidget &m_text;
    std::vector<Standing> m_panels; ///< in the order of their tabs
    std::vector<std::pair<QString, Side>> m_home;
    std::array<PanelArea *, 3> m_areas;
    QSplitter *m_splitter;
    PanelDrag *m_drag;
    std::array<bool, 3> m_switchedOn{true, true, true};
    bool m_isInspectorCalled = false; ///< asked for while no story is open
    bool m_isWide = true;
    int m_windowWidth = wideFrom;
    Content m_content = Content::Nothing;
    bool m_isFocusMode = false;
    bool m_isSwapped = false; ///< the list stands where the inspector does usually
};

}
