// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of the articles' repository that knows words like one that is nowhere.

#include "core/store/sql/repositories.h"
#include "core/store/sql/searchstems.h"
#include "core/store/sql/statement.h"
#include "core/text/stemming.h"

#include <algorithm>

namespace galley::store {

namespace {

constexpr QChar lastLetter(0xffff); // behind all that a word goes on with

struct NearWord
{
    int slips;
    qint64 stories;
    QString word;
};

/// Letters to change, to put in, to leave out or to swap with their neighbour, to come from one word to the
/// other (Damerau's distance in its restricted form), no more than `most`.
int distance(const QString &a, const QString &b, int most)
{
    if (std::abs(a.size() - b.size()) > most)
        return most + 1;
    std::vector<std::vector<int>> cost(size_t(a.size()) + 1, std::vector<int>(size_t(b.size()) + 1));
    for (size_t i = 0; i <= size_t(a.size()); ++i)
        cost[i][0] = int(i);
    for (size_t k = 0; k <= size_t(b.size()); ++k)
        cost[0][k] = int(k);
    for (size_t i = 1; i <= size_t(a.size()); ++i) {
        for (size_t k = 1; k <= size_t(b.size()); ++k) {
            const QChar x = a[qsizetype(i) - 1];
            const QChar y = b[qsizetype(k) - 1];
            cost[i][k] = std::min({cost[i - 1][k] + 1, cost[i][k - 1] + 1, cost[i - 1][k - 1] + int(x != y)});
            if (i > 1 && k > 1 && x == b[qsizetype(k) - 2] && y == a[qsizetype(i) - 2])
                cost[i][k] = std::min(cost[i][k], cost[i - 2][k - 2] + 1);
        }
    }
    return cost.back().back();
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
        at = Terms::behind(*term);
        const int slips = distance(wanted, *term, most);
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
        const int slips = distance(wanted, term, most);
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
