// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of the articles' repository that knows words like one that is nowhere.

#include "core/store/sql/repositories.h"
#include "core/store/sql/searchstems.h"
#include "core/store/sql/statement.h"
#include "core/text/stemming.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace galley::store {

namespace {

constexpr QChar lastLetter(0xffff); // behind all that a word goes on with

struct NearWord
{
    int slips;
    qint64 stories;
    QString word;
};

/// How far two words are from each other.
struct Distance
{
    int slips;          ///< more than the most that are asked for where it is not near
    qsizetype dead = 0; ///< no word that begins with so many letters of the second is near; 0: some may be
};

/// Letters to change, to put in, to leave out or to swap with their neighbour, to come from one word to the
/// other (Damerau's distance in its restricted form). Row by row: where all of one are too many, and those of
/// the one before that a swap goes back to, no further letter makes them fewer.
Distance distance(const QString &wanted, const QString &word, int most)
{
    const auto width = size_t(wanted.size()) + 1;
    std::array<std::vector<int>, 3> rows{std::vector<int>(width), std::vector<int>(width),
                                         std::vector<int>(width)};
    auto &[last, before, cost] = rows;
    std::ranges::iota(before, 0);
    for (qsizetype i = 1; i <= word.size(); ++i) {
        cost[0] = int(i);
        for (size_t k = 1; k < width; ++k) {
            const QChar x = word[i - 1];
            const QChar y = wanted[qsizetype(k) - 1];
            cost[k] = std::min({before[k] + 1, cost[k - 1] + 1, before[k - 1] + int(x != y)});
            if (i > 1 && k > 1 && x == wanted[qsizetype(k) - 2] && y == word[i - 2])
                cost[k] = std::min(cost[k], last[k - 2] + 1);
        }
        if (std::ranges::min(cost) > most && std::ranges::min(before) >= most)
            return {most + 1, i};
        std::swap(last, before);
        std::swap(before, cost);
    }
    return {.slips = before.back()};
}

/// The words of a file's index from one on, as far as they begin with the same letters, each found for
/// itself: none is counted through.
class Terms
{
public:
    Terms(const Connection &connection, const QString &begun)
        : m_query(connection, connection.dialect().nextTerm.text())
        , m_begun(begun)
    { }

    /// The first from this word on; empty behind the last one.
    base::Result<QString> from(const QString &word)
    {
        if (const auto ran = m_query.run(word); !ran)
            return std::unexpected(ran.error());
        const QString term = m_query.next() ? m_query.text(0) : QString();
        return term.startsWith(m_begun) && term >= word ? term : QString();
    }

    static QString behind(const QString &term) { return term + QChar(1); }

private:
    Statement m_query;
    QString m_begun;
};

/// The second letters of all words that begin with this one, each found behind the words of the one before.
base::Result<QString> secondLetters(const Connection &connection, QChar first)
{
    QString letters;
    Terms terms(connection, first);
    for (QString at = Terms::behind(first);;) {
        const auto term = terms.from(at);
        if (!term)
            return std::unexpected(term.error());
        if (term->isEmpty() || term->at(1).isSurrogate()) // these are behind all others
            return letters;
        letters += term->at(1);
        at = term->first(2) + lastLetter;
    }
}

/// How words begin that are meant by this one. Whoever misspells a word begins it right, nearly always, and
/// slips once at most in its first three letters. So its second letter is right; or stands third, behind one
/// too many or behind the third; or it is another letter, and the typed third one follows; or it was left
/// out, and the typed second one follows.
base::Result<QStringList> beginningsLike(const Connection &connection, const QString &typed)
{
    const QString word = text::withoutAccents(typed); // as it is indexed
    if (connection.dialect().nextTerm.text().isEmpty() || word.size() < 3)
        return QStringList{typed.first(1)};
    const auto letters = secondLetters(connection, word[0]);
    if (!letters)
        return std::unexpected(letters.error());
    QStringList all;
    for (const QChar second : *letters) {
        const QString begun = QString(word[0]) + second;
        if (second == word[1] || second == word[2])
            all << begun;
        else
            all << begun + word[1] << begun + word[2];
    }
    all.removeDuplicates(); // of a letter that is there twice
    return all;
}

/// Adds the words of a file that begin so, and are like the one that is wanted. Those alone are counted.
base::Result<> addNearOfFile(const Connection &connection, const QString &wanted, const QString &begun,
                             int most, std::vector<NearWord> &found)
{
    Terms terms(connection, begun);
    Statement count(connection, connection.dialect().storiesOfTerm.text());
    for (QString at = begun;;) {
        const auto term = terms.from(at);
        if (!term)
            return std::unexpected(term.error());
        if (term->isEmpty())
            return {};
        const auto [slips, dead] = distance(wanted, *term, most);
        at = dead > 0 ? term->first(dead) + lastLetter : Terms::behind(*term);
        if (slips > most || slips == 0)
            continue;
        if (const auto ran = count.run(*term); !ran)
            return ran;
        found.push_back({slips, count.next() ? -count.integer(0) : 0, *term});
    }
}

/// The same of a server, which looks its newest stories through.
base::Result<> addNearOfServer(const Connection &connection, const QString &wanted, const QString &begun,
                               int most, std::vector<NearWord> &found)
{
    Statement query(connection, connection.dialect().nearTerms.text());
    const auto ran
        = query.run(begun, QString(begun + lastLetter), wanted.size() - most, wanted.size() + most);
    if (!ran)
        return ran;
    while (query.next()) {
        const QString term = query.text(0);
        const int slips = distance(wanted, term, most).slips;
        if (slips <= most && slips > 0)
            found.push_back({slips, -query.integer(1), term});
    }
    return {};
}

}

base::Result<QStringList> SqlArticles::nearWords(const QString &word, int limit)
{
    const QString wanted = word.toLower().normalized(QString::NormalizationForm_C);
    const int most = wanted.size() < 5 ? 1 : 2; // of longer words, two slips
    QStringList near;
    if (wanted.size() < 3 || wanted[0] == stemMark)
        return near;
    const auto beginnings = beginningsLike(m_connection, wanted);
    if (!beginnings)
        return std::unexpected(beginnings.error());
    const auto addNear = m_connection.dialect().nearTerms.text().isEmpty() ? addNearOfFile : addNearOfServer;
    std::vector<NearWord> found;
    for (const QString &begun : *beginnings) {
        if (const auto added = addNear(m_connection, wanted, begun, most, found); !added)
            return std::unexpected(added.error());
    }
    std::ranges::sort(found, {},
                      [](const NearWord &one) { return std::tuple(one.slips, one.stories, one.word); });
    for (size_t i = 0; i < found.size() && int(i) < limit; ++i)
        near << found[i].word;
    return near;
}

}
