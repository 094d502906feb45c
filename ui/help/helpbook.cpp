// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/helpbook.h"

#include <QFile>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

constexpr int snippetLength = 140;
constexpr int wordsBefore = 16; // letters: the word itself is seen where only the beginning is shown

QString readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// "pt_BR" is looked for as such, then as "pt"; English is always the last. The desktop may name several.
QStringList foldersFor(const QString &language)
{
    const QStringList names = language.isEmpty() ? QLocale().uiLanguages(QLocale::TagSeparator::Underscore)
                                                 : QStringList{language};
    QStringList folders;
    for (const QString &name : names)
        folders << name << name.section(u'_', 0, 0);
    folders << u"en"_s;
    return folders;
}

/// Lower case without accents, so that what is typed plainly finds what is written properly. One unit for
/// one, so that places in it are places in the text.
QString folded(const QString &text)
{
    QString result = text;
    for (QChar &unit : result) {
        const QString parts = unit.decomposition();
        unit = (parts.isEmpty() || unit.decompositionTag() != QChar::Canonical ? unit : parts.front())
                   .toCaseFolded();
    }
    return result;
}

/// The words that are looked for, folded: without vowel signs and the Arabic article, which a text may have
/// or not.
QStringList foldedWords(const QString &words)
{
    static const QRegularExpression marks(u"\\p{Mn}"_s, QRegularExpression::UseUnicodePropertiesOption);
    QStringList result = folded(words).remove(marks).split(u' ', Qt::SkipEmptyParts);
    for (QString &word : result) {
        if (word.startsWith(u"ال"_s) && word.size() > 4)
            word.remove(0, 2);
    }
    return result;
}

bool isOfWord(QChar unit)
{
    return unit.isLetterOrNumber() || unit.isMark();
}

/// Whether a word begins here. In Arabic "and", "by", "for" and the article are written onto the next one.
bool beginsWord(const QString &text, qsizetype at)
{
    static const QRegularExpression prefix(u"^[وف]?[بكل]?(ال|ل)?$"_s);
    qsizetype from = at;
    while (from > 0 && isOfWord(text[from - 1]))
        --from;
    return from == at || prefix.match(text.sliced(from, at - from)).hasMatch();
}

/// How many units of the text the word takes there, with the marks above its letters; 0: it is another word.
qsizetype sizeAt(const QString &text, qsizetype at, const QString &word)
{
    qsizetype end = at;
    for (const QChar unit : word) {
        while (end > at && end < text.size() && text[end].isMark())
            ++end;
        if (end == text.size() || text[end] != unit)
            return 0;
        ++end;
    }
    return end - at;
}

/// Where words that begin with this stand; both folded.
std::vector<HelpPlace> placesOf(const QString &word, const QString &text)
{
    std::vector<HelpPlace> places;
    for (qsizetype at = text.indexOf(word.front()); at >= 0; at = text.indexOf(word.front(), at + 1)) {
        if (const qsizetype size = sizeAt(text, at, word); size > 0 && beginsWord(text, at))
            places.push_back({at, size});
    }
    return places;
}

/// Whole words around a place.
QString snippetAt(const QString &text, qsizetype place)
{
    qsizetype from = std::max<qsizetype>(0, place - wordsBefore);
    while (from > 0 && !text[from - 1].isSpace())
        --from;
    qsizetype to = std::min(text.size(), from + snippetLength);
    while (to < text.size() && !text[to].isSpace())
        ++to;
    const QString words = text.mid(from, to - from).simplified();
    return (from > 0 ? u"… "_s : QString()) + words + (to < text.size() ? u" …"_s : QString());
}

struct Ranked
{
    HelpHit hit;
    int words = 0; ///< how many of those that were looked for it has
    double weight = 0;
};

constexpr double titleWeight = 12; // a page about it goes before pages that mention it, however often

Ranked rank(const QString &title, const QString &text, const QStringList &words)
{
    Ranked ranked;
    const QString inTitle = folded(title);
    const QString inText = folded(text);
    qsizetype first = -1;
    for (const QString &word : words) {
        const auto titlePlaces = placesOf(word, inTitle);
        const auto places = placesOf(word, inText);
        if (titlePlaces.empty() && places.empty())
            continue;
        ++ranked.words;
        ranked.weight += (titlePlaces.empty() ? 0 : titleWeight) + std::min<double>(double(places.size()), 6);
        if (!places.empty() && first < 0)
            first = places.front().at;
    }
    ranked.hit.snippet = snippetAt(text, std::max<qsizetype>(first, 0));
    return ranked;
}

}

std::vector<HelpPlace> placesOfWords(const QString &words, const QString &text)
{
    const QString inText = folded(text);
    std::vector<HelpPlace> all;
    for (const QString &word : foldedWords(words)) {
        const auto places = placesOf(word, inText);
        all.insert(all.end(), places.begin(), places.end());
    }
    return all;
}

HelpBook::HelpBook(const QString &language, const QString &folder)
    : m_folder(folder)
    , m_languages(foldersFor(language))
{
    for (const QString &line : readFile(m_folder + u"/contents.txt"_s).split(u'\n')) {
        if (!line.startsWith(u'#'))
            m_contents << line.trimmed();
    }
    while (!m_contents.isEmpty() && m_contents.last().isEmpty())
        m_contents.removeLast();
    while (!m_contents.isEmpty() && m_contents.first().isEmpty())
        m_contents.removeFirst();
}

QString HelpBook::pathOf(const QString &page) const
{
    for (const QString &language : m_languages) {
        const QString path = m_folder + u'/' + language + u'/' + page + u".md"_s;
        if (QFile::exists(path))
            return path;
    }
    return {};
}

QString HelpBook::text(const QString &page) const
{
    return has(page) && !page.isEmpty() ? readFile(pathOf(page)) : QString();
}

Qt::LayoutDirection HelpBook::direction(const QString &page) const
{
    return QLocale(pathOf(page).section(u'/', -2, -2)).textDirection();
}

QString HelpBook::title(const QString &page) const
{
    const QString first = text(page).section(u'\n', 0, 0);
    return first.startsWith("# "_L1) ? first.mid(2).trimmed() : QString();
}

QString HelpBook::plainText(const QString &page) const
{
    static const QRegularExpression pictures(u"!\\[([^\\]]*)\\]\\([^)]*\\)"_s);
    static const QRegularExpression links(u"\\[([^\\]]*)\\]\\([^)]*\\)"_s);
    static const QRegularExpression keys(u"\\s?\\(?\\{key:[^}]*\\}\\)?"_s);
    static const QRegularExpression marks(u"^\\s*(#+|[-*>]|\\d+\\.|\\|[-| :]+\\|$)\\s*|\\*+|`|\\|"_s,
                                          QRegularExpression::MultilineOption);
    QString plain = text(page).section(u'\n', 1);
    plain.remove(pictures).replace(links, u"\\1"_s).remove(keys).remove(marks);
    return plain.trimmed();
}

std::vector<HelpHit> HelpBook::search(const QString &words, int limit) const
{
    const QStringList wanted = foldedWords(words);
    std::vector<Ranked> found;
    if (wanted.isEmpty())
        return {};
    for (const QString &page : m_contents) {
        if (page.isEmpty())
            continue;
        Ranked ranked = rank(title(page), plainText(page), wanted);
        ranked.hit.page = page;
        ranked.hit.title = title(page);
        if (ranked.words > 0)
            found.push_back(std::move(ranked));
    }
    std::ranges::stable_sort(found, [](const Ranked &a, const Ranked &b) {
        return a.words != b.words ? a.words > b.words : a.weight > b.weight;
    });
    std::vector<HelpHit> hits;
    for (Ranked &one : found) {
        if (one.words < found.front().words || int(hits.size()) >= limit)
            break;
        hits.push_back(std::move(one.hit));
    }
    return hits;
}

}
