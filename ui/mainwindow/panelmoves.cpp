// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people do with panels: switch them on and off, go from one to the next, move them.

#include "ui/commands/registry.h"
#include "ui/mainwindow/panelarea.h"
#include "ui/mainwindow/panels.h"
#include "ui/mainwindow/panelwindow.h"

#include <QApplication>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

/// The first widget within that takes the focus.
QWidget *stopWithin(QWidget *pane)
{
    if (pane->focusPolicy() != Qt::NoFocus || pane->focusProxy())
        return pane;
    for (QWidget *child = pane->nextInFocusChain(); child && child != pane;
         child = child->nextInFocusChain()) {
        if (pane->isAncestorOf(child) && child->isVisible() && child->focusPolicy() & Qt::TabFocus)
            return child;
    }
    return pane;
}

bool hasFocus(const QWidget &pane)
{
    const QWidget *focus = QApplication::focusWidget();
    return focus == &pane || pane.isAncestorOf(focus);
}

}

bool Panels::isFirstAtLeft() const
{
    return m_isSwapped == (QApplication::layoutDirection() == Qt::RightToLeft);
}

std::vector<Panels::Move> Panels::movesOf(const Standing &panel)
{
    const Side left = isFirstAtLeft() ? First : Last;
    const Side right = isFirstAtLeft() ? Last : First;
    std::vector<Move> all;
    const auto add = [&](const QString &where, Side side) {
        const bool isThere = panel.window ? side == Window : side == panel.side;
        if (!isThere)
            all.push_back({panel.name, where, [this, id = panel.id, side] { move(id, side); }});
    };
    add(tr("To the Left Side"), left);
    add(tr("Beside the Text"), Beside);
    add(tr("To the Right Side"), right);
    add(tr("Into a Window of Its Own"), Window);
    return all;
}

std::vector<Panels::Move> Panels::moves()
{
    std::vector<Move> first;
    std::vector<Move> others;
    for (const Standing &panel : m_panels) {
        auto &place = hasFocus(*panel.widget) ? first : others;
        std::ranges::move(movesOf(panel), std::back_inserter(place));
    }
    std::ranges::move(others, std::back_inserter(first));
    return first;
}

void Panels::showMenu(QWidget *widget, const QPoint &place)
{
    const Standing *panel = widget ? find(*widget) : nullptr;
    if (!panel)
        return;
    QMenu menu;
    for (const Move &one : movesOf(*panel))
        menu.addAction(one.where, this, one.run);
    menu.addSeparator();
    menu.addAction(tr("Reset Panels"), this, &Panels::reset);
    menu.exec(place);
}

/// A side that is in view takes what is dropped on it. The others are reached at the edges of the text.
std::optional<PanelDrag::Target> Panels::targetAt(const QPoint &place) const
{
    for (size_t side = 0; side < m_areas.size(); ++side) {
        if (m_areas[side]->isVisible() && m_areas[side]->geometry().contains(place))
            return PanelDrag::Target{int(side), m_areas[side]->geometry()};
    }
    const QRect text = m_text.geometry();
    if (!text.contains(place))
        return std::nullopt;
    const int share = text.width() / 3;
    const bool isLeft = place.x() < text.left() + share;
    const bool isRight = place.x() > text.right() - share;
    if (!isLeft && !isRight)
        return std::nullopt;
    const Side beyond = !m_isWide || m_areas[Last]->isHidden() ? Last : Beside;
    const Side side = isLeft == isFirstAtLeft() ? First : beyond;
    const QRect edge = isLeft ? text.adjusted(0, 0, -2 * share, 0) : text.adjusted(2 * share, 0, 0, 0);
    return PanelDrag::Target{side, edge};
}

void Panels::cycle(int direction)
{
    std::vector<QWidget *> panes;
    for (int i = 0; i < m_splitter->count(); ++i) {
        if (m_splitter->widget(i)->isVisible())
            panes.push_back(m_splitter->widget(i));
    }
    if (panes.empty())
        return;
    const auto here = std::ranges::find_if(panes, [](const QWidget *pane) { return hasFocus(*pane); });
    const size_t place = here == panes.end() ? 0 : size_t(here - panes.begin());
    QWidget *next = panes[(place + panes.size() + size_t(direction)) % panes.size()];
    if (const auto *area = qobject_cast<PanelArea *>(next))
        next = area->currentWidget();
    else if (const auto *stack = qobject_cast<QStackedWidget *>(next))
        next = stack->currentWidget();
    stopWithin(next)->setFocus(Qt::TabFocusReason);
}

void Panels::turn(Panel::Kind kind)
{
    if (isSwitchedOn(kind)) {
        isSwitchedOn(kind) = false;
        apply();
        return;
    }
    isSwitchedOn(kind) = true;
    apply();
    if (kind != Panel::Kind::Inspector) // it may be a tab behind others
        show(*std::ranges::find(m_panels, kind, &Standing::kind)->widget);
}

/// In view, or out of it where it stands beside the text.
void Panels::showPage()
{
    const Standing &page = *std::ranges::find(m_panels, Panel::Kind::Page, &Standing::kind);
    if (page.window || shownSide(page) != page.side)
        show(*page.widget);
    else
        turn(Panel::Kind::Page);
}

void Panels::addCommands(CommandRegistry &commands, std::function<void()> pickMove)
{
    addSwitches(commands);
    addMoveCommands(commands, std::move(pickMove));
    const auto addCycle = [&](const QString &id, const QString &text, QKeyCombination keys, int direction) {
        commands.add({.id = id,
                      .text = text,
                      .menu = Menu::View,
                      .group = 2,
                      .shortcuts = {QKeySequence(keys)},
                      .run = [this, direction] { cycle(direction); }});
    };
    addCycle(u"view.nextPane"_s, tr("&Next Pane"), Qt::Key_F6, 1);
    addCycle(u"view.previousPane"_s, tr("P&revious Pane"), Qt::SHIFT | Qt::Key_F6, -1);
}

void Panels::addSwitches(CommandRegistry &commands)
{
    const auto add = [&](const QString &id, const QString &text, QKeyCombination keys,
                         std::function<void()> run, std::function<bool()> isOn) {
        commands.add({.id = id,
                      .text = text,
                      .menu = Menu::View,
                      .group = 1,
                      .shortcuts = {QKeySequence(keys)},
                      .run = std::move(run),
                      .checkedWhen = std::move(isOn)});
    };
    using enum Panel::Kind;
    const Standing &page = *std::ranges::find(m_panels, Page, &Standing::kind);
    add(
        u"view.list"_s, tr("Story &List"), Qt::Key_F9, [this] { turn(List); },
        [this] { return isSwitchedOn(List); });
    add(
        u"view.page"_s, tr("&Page"), Qt::CTRL | Qt::SHIFT | Qt::Key_Space, [this] { showPage(); },
        [widget = page.widget] { return widget->isVisible(); });
    add(
        u"view.inspector"_s, tr("&Inspector"), Qt::SHIFT | Qt::Key_F9, [this] { turn(Inspector); },
        [this] { return isSwitchedOn(Inspector); });
    add(
        u"view.pageWindow"_s, tr("Page in Its O&wn Window"), Qt::CTRL | Qt::ALT | Qt::Key_Space,
        [this, id = page.id] {
            const Standing &one = *find(id);
            move(id, one.window ? one.side : Window);
        },
        [this, id = page.id] { return find(id)->window != nullptr; });
    add(
        u"view.focus"_s, tr("F&ocus Mode"), Qt::Key_F8, [this] { setFocusMode(!m_isFocusMode); },
        [this] { return m_isFocusMode; });
}

void Panels::addMoveCommands(CommandRegistry &commands, std::function<void()> pickMove)
{
    commands.add({.id = u"view.swap"_s,
                  .text = tr("Swap the Sides of List and Inspector"),
                  .menu = Menu::View,
                  .group = 1,
                  .run = [this] { swapSides(); },
                  .checkedWhen = [this] { return m_isSwapped; }});
    commands.add({.id = u"view.movePanel"_s,
                  .text = tr("Move a Panel…"),
                  .menu = Menu::View,
                  .group = 1,
                  .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_F6)},
                  .run = std::move(pickMove)});
    commands.add({.id = u"view.resetPanels"_s,
                  .text = tr("Reset Panels"),
                  .menu = Menu::View,
                  .group = 1,
                  .run = [this] { reset(); }});
}

}
