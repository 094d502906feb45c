// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/editor/spellwords.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <functional>

class QTextDocument;

namespace galley::ui {

/// Misspelled words of a document, kept by paragraph. An edit shifts what its paragraph has and leaves it to
/// be looked at when typing rests, on another thread, some paragraphs at a time: those in view first.
class Spelling : public QObject
{
    Q_OBJECT

public:
    explicit Spelling(QTextDocument &document, QObject *parent = nullptr);
    ~Spelling() override;

    bool isOn() const { return m_isOn; }
    void setOn(bool on);
    /// Forgets everything and looks anew; to be called for a text that was just set.
    void restart(const QString &language);
    const QString &language() const { return m_language; }
    /// What is right for this person, in this story, and the names of those who speak in it.
    void setPersonalWords(const QStringList &words);
    void setStoryWords(const QStringList &words);
    void setNames(const QStringList &names);
    const QStringList &personalWords() const { return m_personal; }
    const QStringList &storyWords() const { return m_story; }
    /// Whether a word of this story may not go among a person's own words: nobody can say whether it names a
    /// protected source.
    void setWordsStayHere(std::function<bool()> rule) { m_wordsStayHere = std::move(rule); }
    bool wordsStayHere() const { return m_wordsStayHere && m_wordsStayHere(); }
    /// The paragraphs that are looked at before all others.
    void setView(int firstBlock, int lastBlock);

    /// To be called for every contentsChange of the document, in which characters really changed.
    void handleChange(int position, int removed, int added);
    /// Misspelled words of a paragraph, in its columns.
    const std::vector<base::TextRange> &wrongIn(int block) const;
    /// The nearest misspelled word behind (1) or ahead of (-1) a position of the document, round the end.
    std::optional<base::TextRange> next(int position, int direction) const;
    bool isSettled() const; ///< all of it has been looked at

Q_SIGNALS:
    void changed();
    void dictionaryMissing(const QString &sentence); ///< once for each language

private:
    struct Paragraph
    {
        quint64 stamp = 0;
        bool isChecked = false;
        std::vector<base::TextRange> wrong = {};
    };
    void collectKnown();
    void look();
    std::vector<SpellTask> nextTasks();
    void take();

    QTextDocument &m_document;
    QTimer m_rest;
    QFutureWatcher<std::vector<SpellOutcome>> m_watcher;
    std::vector<Paragraph> m_paragraphs;
    QString m_language;
    QStringList m_personal;
    QStringList m_story;
    QStringList m_names;
    KnownWords m_known;
    QSet<QString> m_toldMissing;
    std::function<bool()> m_wordsStayHere;
    quint64 m_stamps = 0;
    size_t m_firstUnchecked = 0;
    int m_viewFirst = 0;
    int m_viewLast = 0;
    bool m_isOn = false;
};

}
