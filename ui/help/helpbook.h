// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace galley::ui {

/// A page that has the words that were looked for.
struct HelpHit
{
    QString page;    ///< its id: "sources"
    QString title;   ///< as a person reads it
    QString snippet; ///< plain text around the first place
};

/// Where a word that was looked for stands in a text.
struct HelpPlace
{
    qsizetype at = 0;
    qsizetype size = 0;
};

/// Places of the words in a text, whatever their case and accents; a word fits where another begins with it,
/// in Arabic also behind the article and what else is written onto a word.
std::vector<HelpPlace> placesOfWords(const QString &words, const QString &text);

/// The pages of the help as they come with the program, in Markdown (resources/help). In another language
/// where there is a page in it, else in English. Reads a page when it is first asked for; knows no widgets.
///
/// What a page may hold beside Markdown: {key:story.export} for the keys of a command, and links to
/// command:story.export, setting:look.colours and other pages ("sources.md").
class HelpBook
{
public:
    /// Language as QLocale names it ("ru", "pt_BR"); empty: the one of the desktop.
    explicit HelpBook(const QString &language = {}, const QString &folder = QStringLiteral(":/galley/help"));

    /// Ids in reading order; "" between two parts of the book.
    const QStringList &contents() const { return m_contents; }
    bool has(const QString &page) const { return m_contents.contains(page); }
    QString title(const QString &page) const;
    /// The page in Markdown; empty where there is none.
    QString text(const QString &page) const;
    /// Of the language that the page is in.
    Qt::LayoutDirection direction(const QString &page) const;
    /// The page without its marks and links, a paragraph a line.
    QString plainText(const QString &page) const;

    /// Pages that have all the words, best first; where none has all, those that have most.
    std::vector<HelpHit> search(const QString &words, int limit) const;

private:
    QString pathOf(const QString &page) const;

    QString m_folder;
    QStringList m_languages; ///< folders to look in, best first
    QStringList m_contents;
};

}
