// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/lens.h"
#include "core/desk/openstory.h"
#include "core/desk/quotation.h"

#include <QPlainTextEdit>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QMenu;
class QTimer;

namespace galley::markup {
struct TableText;
}

namespace galley::ui {

class Highlighting;
class SpeakerMargin;
class Spelling;
class Theme;
class WordCounter;

/// Words with a line below that shows how their attribution stands, and what is told of it.
struct TextMark
{
    base::TextRange range;
    desk::LensMark kind = desk::LensMark::Found;
    QString description;
    QString speaker = {}; ///< who says so; empty where it is not known
};

struct FieldsEdit;
struct TablePlace;

/// The property of what this program copied itself: it comes back as it was.
inline constexpr const char *copiedHere = "copiedHere";

/// What helps while somebody writes; each can be switched off.
struct WritingAids
{
    bool typographic = true; ///< quotation marks, dashes and apostrophes as the language has them
    bool spelling = true;
    bool typewriter = false; ///< the line with the caret stays in the middle
    bool dimming = false;    ///< in focus mode, paragraphs beside the one written in stand back
    bool operator==(const WritingAids &) const = default;
};

/// The body of the open story as plain text in one comfortable column. Every change goes to the story as an
/// edit of a few characters; the whole text is never copied or read while somebody types.
class StoryEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    enum class Face { Serif, Sans };

    explicit StoryEditor(const Theme &theme, QWidget *parent = nullptr);
    ~StoryEditor() override;

    /// Null: nothing is open. The story must outlive its stay here.
    void setStory(desk::OpenStory *story);
    desk::OpenStory *story() const { return m_story; }

    qsizetype caret() const { return textCursor().position(); }
    /// Selects a range and brings it to the middle of the view.
    void goTo(const base::TextRange &range);
    /// Where the caret was in the text as it stood before others changed it.
    void goToSamePlace(const QString &before, qsizetype place);
    void replace(const base::TextRange &range, const QString &words);
    /// Several ranges, in their order, as one step; suggested, where one suggests. False where nothing may be
    /// written.
    bool replaceAll(const std::vector<std::pair<base::TextRange, QString>> &changes);

    /// Who writes here; their suggestions are theirs.
    void setPerson(const QString &person) { m_person = person; }
    /// Suggesting: what is typed, pasted or taken out becomes a suggestion, and the story stays what it was.
    bool isSuggesting() const { return m_isSuggesting; }
    void setSuggesting(bool on);
    /// Puts marks ("**") round the selection, or the word at the caret, or takes them away; line marks ("##
    /// ", "> ") at the begin of each of its paragraphs. Suggested, where one suggests.
    void toggleMarks(const QString &marks);
    void setCrosshead(int level);
    void toggleBlockQuote();
    /// A directive with its closing fence, as paragraphs of its own behind the caret's; the caret goes inside
    /// it.
    void insertDirective(const QString &openingLine);
    /// The suggestion at the caret becomes text, or goes.
    void settleSuggestion(bool accept);
    /// What the clipboard holds, without its formatting; and as a quotation of its own.
    void pastePlain();
    void pasteQuote();
    void settle(const markup::Suggestion &suggestion, bool accept);
    /// All of the selection, or of the story; returns how many.
    int settleSuggestions(bool accept);
    /// All that one person made.
    int settleSuggestionsOf(const QString &by, bool accept);
    /// To the next one (1) or the one before (-1), round the end.
    void goToSuggestion(int direction);

    const WritingAids &aids() const { return m_aids; }
    void setAids(const WritingAids &aids);
    /// Keys that move the caret, as another editor has them; see keyboardprofiles.h.
    const QString &keyboardProfile() const { return m_keyboardProfile; }
    void setKeyboardProfile(const QString &id);
    /// Whether all but the text is hidden.
    void setFocusMode(bool on);
    Spelling &spelling() { return *m_spelling; }
    /// To the next misspelled word (1) or the one before (-1), round the end.
    void goToMisspelling(int direction);
    /// A list of what may be meant by the misspelled word at the caret, below it.
    void offerSpelling();
    /// The word at the caret is right: in this story, or for this person in all of them.
    void acceptWord(bool everywhere);

    /// A photo of the store, as a directive of its own, after the paragraph of a place.
    void insertPhoto(const QTextCursor &place, const QString &file);
    /// A table of empty cells after the caret's paragraph; the caret goes into the first.
    void insertTable(int rows, int columns);
    /// Rewrites the table at the caret, tidily, as one step; row and column are where the caret goes.
    void changeTable(const std::function<void(markup::TableText &, int &row, int &column)> &change);

    Face face() const { return m_face; }
    void setFace(Face face);
    int zoom() const { return m_zoom; } ///< percent
    void setZoom(int percent);
    /// The font of the body; headline and deck derive theirs from it.
    QFont bodyFont() const;
    /// Free space at the left of the column, in this widget's pixels.
    int columnLeft() const { return viewportMargins().left(); }
    int columnWidth() const;

    WordCounter &words() { return *m_words; }
    /// Found words to mark; those in view are drawn.
    void setFound(std::vector<base::TextRange> found);
    /// Words to underline, in text order; carried over edits until the next. Those in view are drawn.
    void setMarks(std::vector<TextMark> marks);
    /// Where somebody is said to have said something.
    std::vector<base::TextRange> attributedPlaces() const;
    /// The paragraphs in view that somebody speaks in: the baseline of each one's first line in the viewport,
    /// and who, in order.
    std::vector<std::pair<int, QStringList>> speakersInView() const;
    /// Words that notes stand on, shaded, and suggestions; what is told of each.
    void setNoted(std::vector<std::pair<base::TextRange, QString>> noted);
    /// Shows what is told of the words at the caret, as hovering does.
    void describeAtCaret();
    /// Writes a quotation in place of the selection, and its attribution beside it: one step of undo. The
    /// caret goes between the marks where the words are still to be written, else behind it.
    void insertQuotation(const desk::Quotation &quotation, story::Attribution attribution);

public Q_SLOTS:
    void cut(); // stands before the base's: what is cut while suggesting is struck out

Q_SIGNALS:
    void suggestingChanged(bool on);
    void caretMoved(qsizetype position);
    void zoomChanged(int percent);
    void columnChanged();
    void leftUp(); ///< Up on the first line
    void aidsChanged();
    void keyboardProfileChanged(const QString &id);
    /// Files of photos were dropped or pasted; insertPhoto() is for whoever stored them.
    void photosGiven(const QStringList &paths, const QTextCursor &place);
    void personalWordAdded(const QString &word);
    /// What was taken back or made again, where it is not in sight.
    void stepTold(const QString &sentence);
    void told(const QString &sentence); ///< what could not be done, and what to do

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    /// Its text alone: what else Qt would add tells of the editor, and nobody asked for it.
    QMimeData *createMimeDataFromSelection() const override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void insertPasted(const QString &words);
    void inputMethodEvent(QInputMethodEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    int settleThose(const std::function<bool(const markup::Suggestion &)> &isMeant, bool accept);
    void suggest(const base::TextRange &range, const QString &words, bool caretInFront);
    void suggestAll(const std::vector<std::pair<base::TextRange, QString>> &changes);
    bool suggestKey(QKeyEvent &event);
    void handleChange(int position, int removed, int added);
    void paintLines(const QTextBlock &block, double top, double bottom);
    QString slice(int position, int length) const;
    void dress();
    bool leaveQuotation(const QKeyEvent &event);
    void fitColumn();
    void drawMarks();
    qsizetype lastInView() const;
    void keepStep(const desk::AnnotationChanges &changes);
    void keepFields(const story::Fields &before, const story::Fields &after);
    QString descriptionAt(qsizetype position) const;
    const QTextCursor::MoveOperation *moveOf(const QKeyEvent &event) const;
    bool takePhotos(const QMimeData &source);
    bool tableKey(const QKeyEvent &event);
    bool paragraphKey(const QKeyEvent &event);
    void endParagraph(bool staysInIt);
    void goToCell(const base::TextRange &cell);
    void addRowBelow(const TablePlace &table, int columns);
    void refineTyped(const QString &typed);
    void replaceTyped(int removed, const QString &words);
    void followCaret();
    void setUpSpelling();
    void takeStoryWords();
    std::vector<base::TextRange> misspelledInView();
    std::optional<base::TextRange> misspelledAt(int position) const;
    QMenu *editingMenu();
    void showSpellingMenu(const base::TextRange &word, const QPoint &place, bool withAll);

    const Theme &m_theme;
    Highlighting *m_highlighting;
    WordCounter *m_words = nullptr;
    SpeakerMargin *m_margin = nullptr;
    Spelling *m_spelling = nullptr;
    QTimer *m_drawDelay;
    desk::OpenStory *m_story = nullptr;
    std::vector<base::TextRange> m_found;
    std::vector<TextMark> m_marks;
    std::vector<std::pair<base::TextRange, QString>> m_noted;
    QTextCursor m_quotationEnd; ///< behind the quotation whose words are being written; null: there is none
    bool m_joinsStep = false;   ///< the next change of annotations belongs to the edit before it
    Face m_face = Face::Serif;
    int m_zoom = 100;
    int m_lineWidth = -1; // pixels of the viewport that lines were told of last
    bool m_loading = false;
    bool m_isSuggesting = false;
    bool m_isFocusMode = false;
    WritingAids m_aids = {.typographic = true, .spelling = false}; // a window that starts checks nothing yet
    int m_typedEnd = -1; ///< where the word ends that is being written, and not judged yet
    std::shared_ptr<FieldsEdit> m_fieldsEdit; ///< the step of the last change of fields
    QString m_keyboardProfile = QStringLiteral("galley");
    QString m_person;
};

}
