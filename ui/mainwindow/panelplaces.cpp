// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Panels that are moved, and where they stand on the next day.

#include "ui/mainwindow/panelarea.h"
#include "ui/mainwindow/panels.h"
#include "ui/mainwindow/panelwindow.h"
#include "ui/mainwindow/windowkeys.h"

#include <QSplitter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

/// A line for each panel, in the order of their tabs: id, side, whether it is in view, and its window where
/// it has or had one.
void Panels::save(settings::Settings &settings) const
{
    QStringList lines;
    for (const Standing &panel : m_panels) {
        const auto *area = m_areas[size_t(shownSide(panel))];
        const QByteArray geometry = panel.window ? panel.window->saveGeometry() : panel.geometry;
        lines << QStringList{panel.id, QString::number(panel.side),
                             area->currentWidget() == panel.widget ? u"shown"_s : QString(),
                             panel.window ? u"window"_s : QString(), QString::fromLatin1(geometry.toBase64())}
                     .join(u' ');
    }
    settings.setValue(keys::panelPlaces, lines);
    settings.setValue(keys::showsList, isSwitchedOn(Panel::Kind::List));
    settings.setValue(keys::showsPage, isSwitchedOn(Panel::Kind::Page));
    settings.setValue(keys::showsInspector, isSwitchedOn(Panel::Kind::Inspector));
    settings.setValue(keys::swapsPanels, m_isSwapped);
    if (m_isWide && m_content == Content::Story && !m_isFocusMode)
        settings.setValue(keys::panels, m_splitter->sizes());
}

void Panels::restore(const settings::Settings &settings)
{
    m_switchedOn = {settings.value(keys::showsList), settings.value(keys::showsPage),
                    settings.value(keys::showsInspector)};
    std::vector<QWidget *> shown;
    auto ahead = m_panels.begin();
    for (const QString &line : settings.value(keys::panelPlaces)) {
        const QStringList parts = line.split(u' ');
        const auto found = std::ranges::find(ahead, m_panels.end(), parts.first(), &Standing::id);
        if (parts.size() < 5 || found == m_panels.end()) // of another version
            continue;
        found->side = Side(std::clamp(parts[1].toInt(), int(First), int(Last)));
        found->geometry = QByteArray::fromBase64(parts[4].toLatin1());
        if (!parts[2].isEmpty())
            shown.push_back(found->widget);
        if (!parts[3].isEmpty())
            openWindow(*found);
        std::rotate(ahead, found, std::next(found)); // as the tabs stood
        ++ahead;
    }
    if (settings.value(keys::swapsPanels))
        swapSides();
    placePanels();
    for (QWidget *widget : shown) {
        if (PanelArea *area = m_areas[size_t(shownSide(*find(*widget)))]; area->indexOf(widget) >= 0)
            area->setCurrentWidget(widget);
    }
    if (const QList<int> widths = settings.value(keys::panels); widths.size() == 4)
        m_splitter->setSizes(widths);
    apply();
}

void Panels::move(const QString &id, Side side)
{
    Standing *panel = find(id);
    if (!panel)
        return;
    closeWindow(*panel);
    if (side == Window) {
        openWindow(*panel);
    } else {
        panel->side = side;
        const auto at = std::ranges::find(m_panels, id, &Standing::id);
        std::rotate(at, std::next(at), m_panels.end()); // the last of the tabs there
    }
    placePanels();
    show(*find(id)->widget);
}

void Panels::reset()
{
    m_switchedOn = {true, true, true};
    for (Standing &panel : m_panels)
        closeWindow(panel);
    for (size_t place = 0; place < m_home.size(); ++place) {
        const auto at = m_panels.begin() + ptrdiff_t(place);
        const auto found = std::ranges::find(at, m_panels.end(), m_home[place].first, &Standing::id);
        found->side = m_home[place].second;
        std::rotate(at, found, std::next(found));
    }
    if (m_isSwapped)
        swapSides();
    placePanels();
    setUsualWidths();
    for (PanelArea *area : m_areas)
        area->setCurrentIndex(0);
    apply();
}

void Panels::openWindow(Standing &panel)
{
    for (PanelArea *area : m_areas)
        area->removeTab(area->indexOf(panel.widget));
    panel.window = new PanelWindow(*panel.widget, panel.name, *m_splitter->window());
    panel.window->place(panel.geometry);
    connect(
        panel.window, &PanelWindow::closed, this,
        [this, id = panel.id] {
            closeWindow(*find(id));
            placePanels();
            apply();
        },
        Qt::QueuedConnection);
}

/// The panel has no place until placePanels().
void Panels::closeWindow(Standing &panel)
{
    if (!panel.window)
        return;
    panel.geometry = panel.window->saveGeometry();
    panel.window->release();
    delete std::exchange(panel.window, nullptr);
}

}
