// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window itself has to set, and the page of all settings.

#include "ui/commands/registry.h"
#include "ui/commands/shortcuteditor.h"
#include "ui/commands/shortcuts.h"
#include "ui/editor/editorpane.h"
#include "ui/editor/editorsettings.h"
#include "ui/editor/storyeditor.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/windowkeys.h"
#include "ui/preview/pagechoices.h"
#include "ui/preview/pagepane.h"
#include "ui/settings/settingspage.h"
#include "ui/stories/storiespane.h"
#include "ui/theme/textsize.h"
#include "ui/widgets/messagebar.h"

#include <QDir>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

/// The languages that come with the program, by name in themselves.
std::vector<std::pair<QVariant, QString>> languageChoices()
{
    std::vector<std::pair<QVariant, QString>> choices{{QString(), MainWindow::tr("As the desktop")}};
    for (const QString &file : QDir(u":/i18n"_s).entryList({u"galley_*.qm"_s}, QDir::Files, QDir::Name)) {
        const QString name = file.section(u'_', 1).section(u'.', 0, 0);
        QString title = QLocale(name).nativeLanguageName();
        title[0] = title[0].toUpper();
        choices.emplace_back(name, title);
    }
    return choices;
}

std::vector<std::pair<QVariant, QString>> valuesOf(const std::vector<PageChoice> &choices)
{
    std::vector<std::pair<QVariant, QString>> values;
    for (const PageChoice &choice : choices)
        values.emplace_back(choice.name, choice.text);
    return values;
}

}

SettingList MainWindow::lookSettings()
{
    settings::Settings &kept = m_session.settings;
    const Setting colours{
        .id = u"look.colours"_s,
        .group = Setting::Group::Look,
        .title = tr("Colours"),
        .advice
        = tr("High contrast is light or dark as the desktop is. It comes by itself where the desktop asks "
             "for it."),
        .value = [this] { return int(m_theme.choice()); },
        .apply =
            [this, &kept](const QVariant &value) {
                m_theme.setChoice(Theme::Choice(value.toInt()));
                kept.setValue(keys::colours, value.toInt());
            },
        .fallback = int(Theme::Choice::Desktop),
        .choices = {{int(Theme::Choice::Desktop), tr("As the desktop")},
                    {int(Theme::Choice::Light), tr("Light")},
                    {int(Theme::Choice::Dark), tr("Dark")},
                    {int(Theme::Choice::HighContrast), tr("High contrast")}}};
    const Setting textSize{.id = u"look.textSize"_s,
                           .group = Setting::Group::Look,
                           .title = tr("Size of text in the window"),
                           .advice = tr("Menus, lists and buttons, in percent of the desktop's size."),
                           .value = [&kept] { return kept.value(keys::textSize); },
                           .apply =
                               [&kept](const QVariant &value) {
                                   kept.setValue(keys::textSize, value.toInt());
                                   setTextSize(value.toInt());
                               },
                           .fallback = leastTextSize,
                           .least = leastTextSize,
                           .most = mostTextSize,
                           .unit = tr(" %")};
    const Setting movement{.id = u"look.movement"_s,
                           .group = Setting::Group::Look,
                           .title = tr("Movement"),
                           .advice
                           = tr("Whether the page glides to another size, menus fade and the caret blinks."),
                           .value = [this] { return int(m_theme.movement()); },
                           .apply =
                               [this, &kept](const QVariant &value) {
                                   m_theme.setMovement(Theme::Movement(value.toInt()));
                                   kept.setValue(keys::movement, value.toInt());
                               },
                           .fallback = int(Theme::Movement::Desktop),
                           .choices = {{int(Theme::Movement::Desktop), tr("As the desktop")},
                                       {int(Theme::Movement::None), tr("None")},
                                       {int(Theme::Movement::Allowed), tr("Allowed")}}};
    const Setting language{
        .id = u"look.language"_s,
        .group = Setting::Group::Look,
        .title = tr("Language of the window"),
        .advice = tr("Holds from the next start on. Stories have a language of their own."),
        .value = [&kept] { return kept.value(keys::language); },
        .apply =
            [this, &kept](const QVariant &value) {
                kept.setValue(keys::language, value.toString());
                m_messages->show(MessageBar::Kind::Warning,
                                 tr("Close Galley and start it again: the window then speaks "
                                    "the other language."));
            },
        .fallback = QString(),
        .choices = languageChoices()};
    return {colours, textSize, movement, language};
}

SettingList MainWindow::writingSettings()
{
    settings::Settings &kept = m_session.settings;
    StoryEditor &text = m_editor->editor();
    const Setting face{.id = u"editor.face"_s,
                       .group = Setting::Group::Writing,
                       .title = tr("Typeface of the text"),
                       .advice = tr("Of the editor alone; the page is set in the publication's own."),
                       .value = [&text] { return int(text.face()); },
                       .apply =
                           [&text, &kept](const QVariant &value) {
                               text.setFace(StoryEditor::Face(value.toInt()));
                               kept.setValue(keys::editorSans, text.face() == StoryEditor::Face::Sans);
                           },
                       .fallback = int(StoryEditor::Face::Serif),
                       .choices = {{int(StoryEditor::Face::Serif), tr("With serifs")},
                                   {int(StoryEditor::Face::Sans), tr("Without serifs")}}};
    const Setting zoom{.id = u"editor.zoom"_s,
                       .group = Setting::Group::Writing,
                       .title = tr("Size of the text"),
                       .advice = tr("Of the editor alone. The wheel with Ctrl held does the same."),
                       .value = [&text] { return text.zoom(); },
                       .apply =
                           [&text, &kept](const QVariant &value) {
                               text.setZoom(value.toInt());
                               kept.setValue(keys::editorZoom, text.zoom());
                           },
                       .fallback = keys::editorZoom.fallback,
                       .least = 50,
                       .most = 300,
                       .unit = tr(" %")};
    return {face, zoom};
}

/// One thing of the page's look.
template <class T>
Setting MainWindow::pageSetting(const QString &id, const QString &title, const QString &advice,
                                T PageLook::*part, const settings::Key<T> &key)
{
    return {.id = id,
            .group = Setting::Group::Page,
            .title = title,
            .advice = advice,
            .value = [this, part] { return QVariant::fromValue(m_page->look().*part); },
            .apply =
                [this, part, &key](const QVariant &value) {
                    PageLook look = m_page->look();
                    look.*part = value.value<T>();
                    m_page->setLook(look);
                    m_session.settings.setValue(key, look.*part);
                    if (m_analysis)
                        setPageOptions();
                },
            .fallback = QVariant::fromValue(key.fallback)};
}

SettingList MainWindow::pageSettings()
{
    Setting show = pageSetting(u"page.show"_s, tr("Show the story as"),
                               tr("Pages one below the other, facing pages, or a reader's screen."),
                               &PageLook::show, keys::pageShow);
    show.choices = valuesOf(showChoices());
    Setting paper = pageSetting(u"page.paper"_s, tr("Paper"), tr("What is looked at is what is printed."),
                                &PageLook::paper, keys::pagePaper);
    paper.choices = valuesOf(paperChoices());
    Setting style = pageSetting(u"page.style"_s, tr("Style of the page"),
                                tr("The publication has its own; another may be looked at."),
                                &PageLook::style, keys::pageStyle);
    style.choices = valuesOf(styleChoices());
    Setting suggestions = pageSetting(u"page.suggestions"_s, tr("Suggested changes on the page"),
                                      tr("How words that are only suggested stand on the page."),
                                      &PageLook::suggestions, keys::pageSuggestions);
    suggestions.choices = valuesOf(suggestionChoices());
    const Setting small = pageSetting(u"page.thumbnails"_s, tr("Small pictures of the pages"),
                                      tr("A strip at the side that leads to each page."),
                                      &PageLook::thumbnails, keys::pageThumbnails);
    return {show, paper, style, suggestions, small};
}

SettingList MainWindow::newsroomSettings()
{
    settings::Settings &kept = m_session.settings;
    const Setting order{.id = u"stories.order"_s,
                        .group = Setting::Group::Newsroom,
                        .title = tr("Order of the stories"),
                        .advice = tr("Within each stage of work in the list at the left."),
                        .value = [this] { return int(m_stories->order()); },
                        .apply =
                            [this, &kept](const QVariant &value) {
                                m_stories->setOrder(StoryProxy::Order(value.toInt()));
                                kept.setValue(keys::storyOrder, value.toInt());
                            },
                        .fallback = int(StoryProxy::Order::Due),
                        .choices = {{int(StoryProxy::Order::Due), tr("By due time")},
                                    {int(StoryProxy::Order::Changed), tr("Latest first")},
                                    {int(StoryProxy::Order::Headline), tr("By headline")}}};
    const auto dialog
        = [this](const QString &id, const QString &title, const QString &advice, const QString &command) {
              return Setting{.id = id,
                             .group = Setting::Group::Newsroom,
                             .title = title,
                             .advice = advice,
                             .button = tr("Open…"),
                             .open = [this, command] { m_commands->action(command)->trigger(); }};
          };
    return {order,
            dialog(u"newsroom.wire"_s, tr("Wire folders"),
                   tr("Folders whose new files come in as stories by themselves."), u"newsroom.wire"_s),
            dialog(u"newsroom.people"_s, tr("People, desks and house words"),
                   tr("These are the newsroom's, not yours alone: they hold for everybody who works in it."),
                   u"window.newsroom"_s)};
}

SettingList MainWindow::desktopSettings()
{
    settings::Settings &kept = m_session.settings;
    const Setting notifications{
        .id = u"desktop.notifications"_s,
        .group = Setting::Group::Desktop,
        .title = tr("Tell me when a story comes to me"),
        .advice = tr("By a message of the desktop while the window is not in front. It names no story."),
        .value = [&kept] { return kept.value(keys::notifications); },
        .apply = [&kept](const QVariant &value) { kept.setValue(keys::notifications, value.toBool()); },
        .fallback = keys::notifications.fallback};
    const Setting shortcuts{.id = u"desktop.shortcuts"_s,
                            .group = Setting::Group::Desktop,
                            .title = tr("Keyboard shortcuts"),
                            .advice = tr("Other keys for any command."),
                            .button = tr("Open…"),
                            .open = [this] { showShortcuts(); }};
    return {notifications, shortcuts};
}

/// The editor's own, kept as soon as they are changed.
SettingList MainWindow::aidSettings()
{
    SettingList all = editorSettings(m_editor->editor());
    for (Setting &one : all) {
        one.apply = [this, apply = one.apply](const QVariant &value) {
            apply(value);
            saveEditor(m_editor->editor(), m_session.settings);
        };
    }
    return all;
}

/// Whose control has the keyboard is the page's matter; empty shows the first group.
void MainWindow::showSettings(const QString &id)
{
    auto *page = findChild<SettingsPage *>();
    if (!page)
        page = new SettingsPage({lookSettings(), writingSettings(), aidSettings(), pageSettings(),
                                 newsroomSettings(), desktopSettings()},
                                this);
    if (!id.isEmpty())
        page->showSetting(id);
    page->show();
    page->raise();
    page->activateWindow();
}

/// What a person chose before holds before anything is drawn.
void MainWindow::restoreChoices()
{
    const settings::Settings &kept = m_session.settings;
    setTextSize(kept.value(keys::textSize));
    m_theme.setMovement(Theme::Movement(kept.value(keys::movement)));
    restoreShortcuts(*m_commands, kept.value(keys::shortcuts));
}

void MainWindow::showShortcuts()
{
    auto *editor = findChild<ShortcutEditor *>();
    if (!editor) {
        editor = new ShortcutEditor(*m_commands, this);
        connect(editor, &ShortcutEditor::changed, this,
                [this] { m_session.settings.setValue(keys::shortcuts, changedShortcuts(*m_commands)); });
    }
    editor->show();
    editor->raise();
    editor->activateWindow();
}

void MainWindow::addSettingsCommands()
{
    m_commands->add({.id = u"window.settings"_s,
                     .text = tr("Se&ttings…"),
                     .menu = Menu::Edit,
                     .group = 9,
                     .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_Comma)},
                     .run = [this] { showSettings({}); }});
    m_commands->add({.id = u"help.shortcuts"_s,
                     .text = tr("&Keyboard Shortcuts"),
                     .menu = Menu::Help,
                     .group = 0,
                     .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_Question)},
                     .run = [this] { showShortcuts(); }});
}

}
