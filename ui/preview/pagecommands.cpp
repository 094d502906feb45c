// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page's part of the commands.

#include "ui/commands/registry.h"
#include "ui/preview/pagechoices.h"
#include "ui/preview/pagepane.h"

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

void PagePane::addCommands(CommandRegistry &commands, const std::function<bool()> &hasStory)
{
    struct Row
    {
        QString id;
        QString text;
        int group;
        QList<QKeySequence> keys;
        std::function<void()> run;
        std::function<bool()> isOn = {};
    };
    const auto add = [&](Row row) {
        commands.add({.id = u"page."_s + row.id,
                      .text = row.text,
                      .menu = Menu::Page,
                      .group = row.group,
                      .shortcuts = row.keys,
                      .run = std::move(row.run),
                      .enabledWhen = hasStory,
                      .checkedWhen = std::move(row.isOn)});
    };
    add({u"zoomIn"_s, tr("Zoom &In"), 0, {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Plus)}, [this] {
             m_view->zoomIn();
         }});
    add({u"zoomOut"_s, tr("Zoom O&ut"), 0, {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Minus)}, [this] {
             m_view->zoomOut();
         }});
    add({u"fitWidth"_s,
         tr("Fit &Width"),
         0,
         {},
         [this] { m_view->setFit(PageView::Fit::Width); },
         [this] { return m_view->fit() == PageView::Fit::Width; }});
    add({u"fitPage"_s,
         tr("W&hole Page"),
         0,
         {},
         [this] { m_view->setFit(PageView::Fit::Page); },
         [this] { return m_view->fit() == PageView::Fit::Page; }});
    for (const PageChoice &choice : showChoices())
        add({u"show."_s + choice.name,
             tr("Show as %1").arg(choice.text),
             1,
             {},
             [this, name = choice.name] { setShow(name); },
             [this, name = choice.name] { return m_look.show == name; }});
    for (const PageChoice &choice : paperChoices())
        add({u"paper."_s + (choice.name.isEmpty() ? u"house"_s : choice.name),
             tr("Paper: %1").arg(choice.text),
             2,
             {},
             [this, name = choice.name] { setPaper(name); },
             [this, name = choice.name] { return m_look.paper == name; }});
    for (const PageChoice &choice : styleChoices())
        add({u"style."_s + (choice.name.isEmpty() ? u"house"_s : choice.name),
             tr("Style: %1").arg(choice.text),
             2,
             {},
             [this, name = choice.name] { setStyle(name); },
             [this, name = choice.name] { return m_look.style == name; }});
    for (const PageChoice &choice : suggestionChoices())
        add({u"suggestions."_s + choice.name,
             choice.text,
             5,
             {},
             [this, name = choice.name] { setSuggestions(name); },
             [this, name = choice.name] { return m_look.suggestions == name; }});
    add({u"slot"_s, tr("Set the S&lot…"), 2, {}, [this] { Q_EMIT slotWanted(); }});
    add({u"thumbnails"_s,
         tr("&Thumbnails"),
         3,
         {},
         [this] { showThumbnails(!m_look.thumbnails); },
         [this] { return m_look.thumbnails; }});
    for (const auto &[mark, text] : {std::pair(u"selection"_s, tr("Mark the &Selection")),
                                     std::pair(u"attributions"_s, tr("Mark &Attributions")),
                                     std::pair(u"findings"_s, tr("Mark &Findings"))})
        add({u"mark."_s + mark,
             text,
             4,
             {},
             [this, name = mark] { toggleMark(name); },
             [this, name = mark] { return m_look.marks.contains(name); }});
}

}
