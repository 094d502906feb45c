// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/editorsettings.h"

#include "ui/editor/editorkeys.h"
#include "ui/editor/keyboardprofiles.h"
#include "ui/editor/spelling.h"
#include "ui/editor/storyeditor.h"

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

Setting aidSetting(StoryEditor &editor, const QString &id, Setting::Group group, bool WritingAids::*member)
{
    Setting setting;
    setting.id = id;
    setting.group = group;
    setting.value = [&editor, member] { return QVariant(editor.aids().*member); };
    setting.apply = [&editor, member](const QVariant &value) {
        WritingAids aids = editor.aids();
        aids.*member = value.toBool();
        editor.setAids(aids);
    };
    return setting;
}

}

SettingList editorSettings(StoryEditor &editor)
{
    using Group = Setting::Group;
    Setting quotes = aidSetting(editor, u"editor.typographic"_s, Group::Writing, &WritingAids::typographic);
    quotes.title = StoryEditor::tr("Typographic quotation marks as I type");
    quotes.advice = StoryEditor::tr("Quotation marks, apostrophes and dashes become those of the story's "
                                    "language. Undo gives back what was typed.");
    quotes.fallback = keys::typographic.fallback;
    Setting typewriter = aidSetting(editor, u"editor.typewriter"_s, Group::Writing, &WritingAids::typewriter);
    typewriter.title = StoryEditor::tr("Keep the line I write in the middle");
    typewriter.advice = StoryEditor::tr("The text moves, as paper does in a typewriter.");
    typewriter.fallback = keys::typewriter.fallback;
    Setting dimming = aidSetting(editor, u"editor.dimming"_s, Group::Writing, &WritingAids::dimming);
    dimming.title = StoryEditor::tr("Dim other paragraphs in focus mode");
    dimming.advice = StoryEditor::tr("Only the paragraph that is written in stands out.");
    dimming.fallback = keys::dimming.fallback;
    Setting spelling = aidSetting(editor, u"editor.spelling"_s, Group::Spelling, &WritingAids::spelling);
    spelling.title = StoryEditor::tr("Check spelling");
    spelling.advice
        = StoryEditor::tr("Words that no dictionary has are underlined. Each paragraph is checked "
                          "in its own language.");
    spelling.fallback = keys::spelling.fallback;
    Setting keyboard;
    keyboard.id = u"editor.keyboard"_s;
    keyboard.group = Group::Writing;
    keyboard.title = StoryEditor::tr("Keys");
    keyboard.advice = StoryEditor::tr("Editing commands have the keys of an editor you know.");
    keyboard.value = [&editor] { return QVariant(editor.keyboardProfile()); };
    keyboard.apply = [&editor](const QVariant &value) { editor.setKeyboardProfile(value.toString()); };
    keyboard.fallback = keys::keyboardProfile.fallback;
    for (const KeyboardProfile &profile : keyboardProfiles())
        keyboard.choices.emplace_back(profile.id, profile.title);
    return {quotes, typewriter, dimming, keyboard, spelling};
}

void restoreEditor(StoryEditor &editor, const settings::Settings &settings)
{
    editor.spelling().setPersonalWords(settings.value(keys::personalWords));
    editor.setKeyboardProfile(settings.value(keys::keyboardProfile));
    editor.setAids({.typographic = settings.value(keys::typographic),
                    .spelling = settings.value(keys::spelling),
                    .typewriter = settings.value(keys::typewriter),
                    .dimming = settings.value(keys::dimming)});
}

void saveEditor(const StoryEditor &editor, settings::Settings &settings)
{
    settings.setValue(keys::typographic, editor.aids().typographic);
    settings.setValue(keys::spelling, editor.aids().spelling);
    settings.setValue(keys::typewriter, editor.aids().typewriter);
    settings.setValue(keys::dimming, editor.aids().dimming);
    settings.setValue(keys::keyboardProfile, editor.keyboardProfile());
}

}
