// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/panels.h"

#include "ui/mainwindow/panelarea.h"
#include "ui/mainwindow/panelwindow.h"
#include "ui/theme/textsize.h"

#include <QEvent>
#include <QSplitter>

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

Panels::Side homeOf(Panel::Kind kind)
{
    return kind == Panel::Kind::List   ? Panels::First
           : kind == Panel::Kind::Page ? Panels::Beside
                                       : Panels::Last;
}

}

Panels::Panels(QWidget &text, const std::vector<Panel> &panels, QObject *parent)
    : QObject(parent)
    , m_text(text)
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_drag(new PanelDrag(*m_splitter, [this](const QPoint &place) { return targetAt(place); }, this))
{
    for (const Panel &panel : panels) {
        m_home.emplace_back(panel.id, homeOf(panel.kind));
        m_panels.push_back({panel, homeOf(panel.kind), panel.name});
    }
    for (int side = First; side < Window; ++side) {
        auto *area = m_areas[size_t(side)] = new PanelArea;
        connect(area, &PanelArea::carried, this, [this](QWidget *panel) {
            if (const Standing *one = panel ? find(*panel) : nullptr)
                m_drag->carry(*panel, one->id);
        });
        connect(area, &PanelArea::menuWanted, this, &Panels::showMenu);
        connect(area, &PanelArea::ordered, this, [this, side] { takeOrder(side); });
    }
    connect(m_drag, &PanelDrag::dropped, this, [this](const QString &id, int side) { move(id, Side(side)); });
    m_areas[First]->setAccessibleName(tr("Panels before the text"));
    m_areas[Beside]->setAccessibleName(tr("Panels beside the text"));
    m_areas[Last]->setAccessibleName(tr("Inspector"));
    m_areas[Last]->setObjectName("inspector"_L1);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    arrange();
    placePanels();
    setLeastWidths();
    m_splitter->installEventFilter(this);
    setUsualWidths();
}

Panels::~Panels()
{
    for (const Standing &panel : m_panels)
        delete panel.window; // before the panel, which may belong to somebody else
}

Panels::Standing *Panels::find(const QString &id)
{
    const auto found = std::ranges::find(m_panels, id, &Standing::id);
    return found == m_panels.end() ? nullptr : &*found;
}

Panels::Standing *Panels::find(const QWidget &widget)
{
    const auto found
        = std::ranges::find_if(m_panels, [&widget](const Standing &one) { return one.widget == &widget; });
    return found == m_panels.end() ? nullptr : &*found;
}

/// The sides from one edge to the other.
void Panels::arrange()
{
    std::vector<QWidget *> all{m_areas[First], &m_text, m_areas[Beside], m_areas[Last]};
    if (m_isSwapped)
        std::ranges::reverse(all);
    for (size_t place = 0; place < all.size(); ++place) {
        m_splitter->insertWidget(int(place), all[place]);
        m_splitter->setStretchFactor(int(place), all[place] == &m_text ? 1 : 0);
    }
}

void Panels::setUsualWidths()
{
    QList<int> widths{270, 590, 400, 440}; // first side, text, beside it, last side
    if (m_isSwapped)
        std::ranges::reverse(widths);
    m_splitter->setSizes(widths);
}

/// Larger text wants more room, but a pane that wraps its lines not twice as much.
void Panels::setLeastWidths()
{
    const double larger = textScale() - 1;
    m_text.setMinimumWidth(320);
    for (const Standing &panel : m_panels) {
        panel.widget->setMinimumWidth(panel.kind == Panel::Kind::List   ? int(200 * (1 + larger))
                                      : panel.kind == Panel::Kind::Page ? 240
                                                                        : int(260 * (1 + larger * 0.7)));
    }
}

bool Panels::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        setLeastWidths();
        setWindowWidth(m_windowWidth);
    }
    return QObject::eventFilter(watched, event);
}

void Panels::setWindowWidth(int width)
{
    m_windowWidth = width;
    const bool isWide = width >= wideFrom * (1 + (textScale() - 1) * 0.5);
    if (isWide == m_isWide)
        return;
    m_isWide = isWide;
    placePanels();
    if (isWide)
        setUsualWidths();
    else if (m_areas[Last]->count() > 0)
        m_areas[Last]->setCurrentIndex(0); // the page, where nothing was moved
    apply();
}

Panels::Side Panels::shownSide(const Standing &panel) const
{
    return panel.side == Beside && !m_isWide ? Last : panel.side;
}

/// Puts every panel on its side, in its order; what stands right already is not touched.
void Panels::placePanels()
{
    std::vector<const Standing *> order;
    for (const Standing &panel : m_panels)
        order.push_back(&panel);
    // Those that came from beside the text stand in front, where they were nearest to it.
    std::ranges::stable_partition(order, [](const Standing *one) { return one->side == Beside; });
    const auto areaOf
        = [this](const Standing &one) { return one.window ? nullptr : m_areas[size_t(shownSide(one))]; };
    for (const Standing *panel : order) { // first, so that what is in view there stays in view
        for (PanelArea *area : m_areas) {
            if (area != areaOf(*panel))
                area->removeTab(area->indexOf(panel->widget));
        }
    }
    std::map<PanelArea *, int> next;
    for (const Standing *panel : order) {
        PanelArea *area = areaOf(*panel);
        const int place = next[area]++;
        if (!area || area->indexOf(panel->widget) == place)
            continue;
        area->removeTab(area->indexOf(panel->widget));
        area->insertTab(place, panel->widget, panel->label);
    }
}

/// Somebody moved a tab along its bar.
void Panels::takeOrder(int side)
{
    const PanelArea &area = *m_areas[size_t(side)];
    std::ranges::stable_sort(m_panels, std::ranges::less(), [&area](const Standing &one) {
        return area.indexOf(one.widget); // all others stay as they are, among themselves
    });
}

void Panels::swapSides()
{
    QList<int> widths = m_splitter->sizes();
    std::ranges::reverse(widths);
    m_isSwapped = !m_isSwapped;
    arrange();
    m_splitter->setSizes(widths);
    apply();
}

void Panels::setContent(Content content)
{
    m_content = content;
    m_isInspectorCalled = false;
    apply();
}

void Panels::setFocusMode(bool on)
{
    if (on == m_isFocusMode)
        return;
    m_isFocusMode = on;
    apply();
    Q_EMIT focusModeChanged(on);
}

void Panels::show(const QWidget &widget)
{
    Standing *panel = find(widget);
    if (!panel)
        return;
    if (m_isFocusMode)
        setFocusMode(false);
    isSwitchedOn(panel->kind) = true;
    m_isInspectorCalled = m_isInspectorCalled || panel->kind == Panel::Kind::Inspector;
    apply();
    if (panel->window) {
        panel->window->raise();
        panel->window->activateWindow();
    } else {
        m_areas[size_t(shownSide(*panel))]->setCurrentWidget(panel->widget);
    }
}

void Panels::setLabel(const QWidget &widget, const QString &label)
{
    Standing *panel = find(widget);
    if (panel->label == label) // a tab bar lays itself out for each title it is given
        return;
    panel->label = label;
    for (PanelArea *area : m_areas)
        area->setTabText(area->indexOf(&widget), label);
}

bool Panels::isWanted(const Standing &panel) const
{
    const bool hasStory = m_content == Content::Story;
    if (panel.window) // on another screen it is in nobody's way
        return hasStory || m_content == Content::Place;
    if (m_isFocusMode)
        return false;
    switch (panel.kind) {
    case Panel::Kind::List:
        return m_content != Content::Nothing && m_content != Content::Place && isSwitchedOn(panel.kind);
    case Panel::Kind::Page: // one tab among others is in nobody's way either
        return hasStory && (isSwitchedOn(panel.kind) || shownSide(panel) != panel.side);
    case Panel::Kind::Inspector:
        break;
    }
    return (hasStory || m_isInspectorCalled) && isSwitchedOn(panel.kind);
}

void Panels::apply()
{
    std::array<std::vector<const Standing *>, 3> wanted;
    for (const Standing &panel : m_panels) {
        if (panel.window)
            panel.window->setVisible(isWanted(panel));
        else if (isWanted(panel))
            wanted[size_t(shownSide(panel))].push_back(&panel);
    }
    for (size_t side = 0; side < wanted.size(); ++side) {
        PanelArea &area = *m_areas[side];
        area.setVisible(!wanted[side].empty());
        if (wanted[side].empty())
            continue; // what is in view there stays the same
        for (const Standing *panel : wanted[side])
            area.setTabVisible(area.indexOf(panel->widget), true);
        for (const Standing &panel : m_panels) {
            if (!isWanted(panel))
                area.setTabVisible(area.indexOf(panel.widget), false);
        }
        area.setHeadSpared(wanted[side].size() == 1 && wanted[side][0]->kind != Panel::Kind::Inspector);
    }
}

}
