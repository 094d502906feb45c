// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace galley::desk {
class OpenStory;
}

namespace galley::ui {

class CommandRegistry;
class FindBar;
class GrowingField;
class StoryEditor;
class Theme;

/// Headline, deck and body of the open story in one column, with the find bar below.
class EditorPane : public QWidget
{
    Q_OBJECT

public:
    explicit EditorPane(const Theme &theme, QWidget *parent = nullptr);

    void setStory(desk::OpenStory *story);
    /// A published story is read here, not written.
    void setReadOnly(bool on);
    /// Whether there is a story that may be written in.
    bool isWritable() const;
    StoryEditor &editor() { return *m_editor; }
    FindBar &findBar() { return *m_findBar; }
    void focusHeadline();
    void focusDeck();
    void focusBody();

    /// Find, marks, insertions, zoom: everything that is done to the text.
    void addCommands(CommandRegistry &commands);

Q_SIGNALS:
    void headlineLeft(); ///< written, as far as it goes

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void dress();
    void alignHead();
    void showFields();
    void pastePlain();
    void toggleMarks(const QString &marks);
    void addPasteCommands(CommandRegistry &commands);
    void addFindCommands(CommandRegistry &commands);
    void addMarkCommands(CommandRegistry &commands);
    void addInsertCommands(CommandRegistry &commands);
    void addTableCommands(CommandRegistry &commands);
    void editLink();
    void askForTable();
    void addSuggestionCommands(CommandRegistry &commands);
    void addZoomCommands(CommandRegistry &commands);
    void addUndoCommands(CommandRegistry &commands);
    void addAidCommands(CommandRegistry &commands);
    void addSpellingCommands(CommandRegistry &commands);

    const Theme &m_theme;
    desk::OpenStory *m_story = nullptr;
    QWidget *m_head;
    GrowingField *m_headline;
    GrowingField *m_deck;
    StoryEditor *m_editor;
    FindBar *m_findBar;
};

}
