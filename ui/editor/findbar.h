// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textsearch.h"

#include <QFutureWatcher>
#include <QWidget>

#include <functional>

class QLayout;
class QLabel;
class QLineEdit;
class QTimer;
class QToolButton;

namespace galley::ui {

class StoryEditor;
class Theme;

/// Find and replace, below the text. The search runs in the background over a snapshot of the story, so a
/// slow pattern in a long story holds nobody up.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    FindBar(StoryEditor &editor, const Theme &theme, QWidget *parent = nullptr);

    /// Shows the bar; the selected words are looked for.
    void open(bool withReplace);
    void close();
    void findNext(bool backwards = false);
    void replaceOne();
    void replaceAll();
    const std::vector<base::TextRange> &found() const { return m_found; }
    QString status() const;
    /// What is wrong with the pattern, in one sentence; empty where nothing is.
    QString fault() const;
    text::SearchOptions options() const;

Q_SIGNALS:
    void searched();
    void replacedAll(int count);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Outcome
    {
        base::Result<std::vector<base::TextRange>> ranges;
        text::SearchOptions options;
        qint64 revision = 0;
    };
    QToolButton *addSwitch(const QString &text, const QString &help);
    QToolButton *addButton(const QString &icon, const QString &help, void (FindBar::*run)());
    void buildRows();
    QLayout *buildFindRow();
    void buildReplaceRow();
    QString replacementAt(const base::TextRange &range) const;
    void search();
    void take();
    void watchStory();
    void showStatus();
    /// Runs work when the ranges belong to the text and the words as they are now, searching first if need
    /// be.
    void withFresh(std::function<void()> work);
    bool isFresh() const;
    void goToNext(bool backwards);
    void goToFollowing();
    void goToPrevious();

    StoryEditor &m_editor;
    const Theme &m_theme;
    QLineEdit *m_words;
    QLineEdit *m_replacement;
    QWidget *m_replaceRow;
    QLabel *m_status;
    QToolButton *m_case = nullptr;
    QToolButton *m_whole = nullptr;
    QToolButton *m_pattern = nullptr;
    QToolButton *m_keepCase = nullptr;
    QLabel *m_faultLine;
    QFutureWatcher<Outcome> m_watcher;
    QTimer *m_delay;
    QMetaObject::Connection m_storyEdited;
    base::CancelToken m_cancel;
    std::function<void()> m_whenFresh;
    std::vector<base::TextRange> m_found;
    text::SearchOptions m_foundOptions;
    qint64 m_foundRevision = -1;
};

}
