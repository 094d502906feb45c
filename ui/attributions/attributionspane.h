// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/desk.h"
#include "core/desk/lensrunner.h"
#include "core/desk/quotation.h"
#include "ui/attributions/attributionmodel.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QListView;
class QStackedWidget;

namespace galley::ui {

struct AttributionDraft;
class CommandRegistry;
class MixBar;
class QuickPicker;
class Theme;

/// The lens: who says what in the open story, and what nobody says. Double click or Enter goes to the words;
/// the commands settle the chosen entry, or the one at the caret while somebody writes.
class AttributionsPane : public QWidget
{
    Q_OBJECT

public:
    AttributionsPane(desk::Desk &desk, const Theme &theme, QWidget *parent = nullptr);
    ~AttributionsPane() override;

    void setStory(desk::OpenStory *story);
    void setDetection(const attribution::Detection &detection);
    void setCaret(qsizetype position);
    /// Asks for the words that are selected in the text; a quotation is made of them.
    void setSelectedText(std::function<QString()> selected) { m_selected = std::move(selected); }
    /// Reads the source book anew, after it changed.
    void reloadBook();
    void addCommands(CommandRegistry &commands);
    const AttributionModel &model() const { return m_model; }

    void accept();
    void settle(story::Standing standing);
    void insertQuotation(const QString &words);
    void insertRecorded();
    /// Opens the form of the chosen entry, or of the one at the caret.
    void editEntry();

Q_SIGNALS:
    void placeChosen(const galley::base::TextRange &place);
    void countChanged(int attributions, int unsourced);
    void bookRead(const std::shared_ptr<const galley::desk::SourceBook> &book);
    void lensChanged(const std::shared_ptr<const galley::desk::Lens> &lens);
    void quotationChosen(const galley::desk::Quotation &quotation,
                         const galley::story::Attribution &attribution);
    void sourcesChanged();
    void failed(const QString &whatFailed, const galley::base::Error &error);

private:
    void buildList(const Theme &theme);
    void takeLens(const std::shared_ptr<const desk::Lens> &lens);
    void showRightPage();
    int currentEntry() const;
    void goToNext(int direction);
    void change(const desk::LensEntry &entry, story::Attribution after);
    void acceptAs(const desk::LensEntry &entry, const desk::SourceBook::Entry *source);
    void acceptAsNew(const desk::LensEntry &entry);
    void askWho(const desk::LensEntry &entry);
    void askWhy(const desk::LensEntry &entry, story::Standing standing);
    void take(const desk::LensEntry &entry, const AttributionDraft &draft);
    void quote(const desk::SourceBook::Entry &source, const QString &words, const story::Evidence *evidence);
    std::vector<const desk::SourceBook::Entry *> speakers() const;
    void showSpeakers();

    desk::Desk &m_desk;
    desk::OpenStory *m_story = nullptr;
    std::unique_ptr<desk::LensRunner> m_runner;
    std::shared_ptr<const desk::SourceBook> m_book = std::make_shared<desk::SourceBook>();
    std::function<QString()> m_selected;
    AttributionModel m_model;
    AttributionFilter m_filter;
    std::vector<desk::LensParagraph> m_paragraphs;
    qsizetype m_caret = 0;
    QLabel *m_summary;
    QLabel *m_speakers;
    std::pair<int, QStringList> m_shown{
        -1, {}}; ///< by that label: the number of a paragraph, and who speaks in it
    MixBar *m_mix;
    QComboBox *m_show;
    QListView *m_list;
    QLabel *m_nothingFits;
    QStackedWidget *m_pages;
    QuickPicker *m_picker = nullptr;
};

}
