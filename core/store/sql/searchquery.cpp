// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/searchquery.h"

#include "core/store/sql/searchstems.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

bool isWord(const QString &text)
{
    static const QRegularExpression anyWord(uR"([\p{L}\p{N}])"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    return text.contains(anyWord);
}

/// How an engine writes it.
struct Grammar
{
    QString (*phrase)(const SearchTerm &term);
    QString both;
    QString either;
    QString without;
};

QString fts5Phrase(const SearchTerm &term)
{
    return u'"' + term.words + u'"' + (term.isPrefix ? u"*"_s : u""_s);
}

/// Punctuation parts words there as it does in FTS5; the server's own parser would see addresses and numbers.
QString wordsApart(QString words)
{
    static const QRegularExpression apart(uR"([\p{P}\p{S}]+)"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    return words.replace(apart, u" "_s).simplified();
}

/// Of a phrase the last word alone is begun; a star behind the whole would be one behind each word there.
QString tsqueryPhrase(const SearchTerm &term)
{
    const QString words = wordsApart(term.words);
    if (!term.isPrefix)
        return u'\'' + words + u'\'';
    const qsizetype last = words.lastIndexOf(u' ') + 1;
    const QString begun = u'\'' + words.sliced(last) + u"':*"_s;
    return last > 0 ? u"('"_s + words.first(last - 1) + u"' <-> "_s + begun + u')' : begun;
}

const Grammar &grammarOf(Engine engine)
{
    static const Grammar fts5{fts5Phrase, u" AND "_s, u" OR "_s, u" NOT "_s};   // SQLite's manual, FTS5, 3
    static const Grammar tsquery{tsqueryPhrase, u" & "_s, u" | "_s, u" & !"_s}; // PostgreSQL's manual, 8.11.2
    return engine == Engine::Sqlite ? fts5 : tsquery;
}

QString joined(const QStringList &parts, const QString &by)
{
    return parts.size() > 1 ? u'(' + parts.join(by) + u')' : parts.join(by);
}

/// The words as they stand, or a stem of them.
QString inAnyForm(const Grammar &grammar, const SearchTerm &term, const QStringList &languages)
{
    QStringList forms{grammar.phrase(term)};
    for (const QString &stem : stemsOf(term, languages))
        forms << grammar.phrase({.words = stem});
    return joined(forms, grammar.either);
}

using Terms = std::vector<SearchTerm>;

struct Question
{
    std::vector<Terms> wanted; ///< one of each list must occur
    Terms unwanted;
};

Question questionOf(const QString &typed)
{
    Question question;
    bool joins = false;
    for (const SearchTerm &term : searchTerms(typed)) {
        if (term.isOr) {
            joins = !question.wanted.empty();
            continue;
        }
        if (term.isUnwanted)
            question.unwanted.push_back(term);
        else if (joins)
            question.wanted.back().push_back(term);
        else
            question.wanted.push_back({term});
        joins = false;
    }
    // The index cannot look for what is not there: then they are words like others.
    if (question.wanted.empty()) {
        for (const SearchTerm &term : std::exchange(question.unwanted, {}))
            question.wanted.push_back({term});
    }
    return question;
}

/// How a term stands in an expression.
using Writing = QString (*)(const Grammar &grammar, const SearchTerm &term, const QStringList &languages);

QString expressionOf(Engine engine, const QString &typed, const QStringList &languages, Writing written)
{
    const Grammar &grammar = grammarOf(engine);
    const Question question = questionOf(typed);
    QStringList all;
    for (const Terms &alternatives : question.wanted) {
        QStringList forms;
        for (const SearchTerm &term : alternatives)
            forms << written(grammar, term, languages);
        all << joined(forms, grammar.either);
    }
    QStringList unwanted;
    for (const SearchTerm &term : question.unwanted)
        unwanted << inAnyForm(grammar, term, languages);
    return unwanted.isEmpty()
               ? all.join(grammar.both)
               : joined(all, grammar.both) + grammar.without + joined(unwanted, grammar.either);
}

QString eachWord(const Grammar &grammar, const SearchTerm &term, const QStringList &languages)
{
    if (!term.isQuoted)
        return inAnyForm(grammar, term, languages);
    QStringList words = term.words.split(u' ');
    words.removeIf([](const QString &word) { return !isWord(word); });
    QStringList all;
    for (const QString &word : std::as_const(words))
        all << grammar.phrase({.words = word, .isPrefix = term.isPrefix && all.size() + 1 == words.size()});
    return joined(all, grammar.both);
}

}

std::vector<SearchTerm> searchTerms(const QString &typed)
{
    static const QRegularExpression term(uR"re((-?)"([^"]*)"?(\*)?|([^\s"]+))re"_s);
    std::vector<SearchTerm> terms;
    for (const auto &match : term.globalMatch(withoutMarks(typed))) {
        const bool isBare = match.hasCaptured(4);
        QString words = isBare ? match.captured(4) : match.captured(2);
        const bool isUnwanted
            = isBare ? words.size() > 1 && words.startsWith(u'-') : !match.captured(1).isEmpty();
        if (isBare && isUnwanted)
            words.slice(1);
        bool isPrefix = match.hasCaptured(3);
        while (words.endsWith(u'*')) {
            words.chop(1);
            isPrefix = true;
        }
        if (isBare && words == "OR"_L1)
            terms.push_back({.isOr = true});
        else if (isWord(words))
            terms.push_back({words.remove(QChar(0)), !isBare, isPrefix, isUnwanted});
    }
    return terms;
}

QString searchExpression(Engine engine, const QString &typed, const QStringList &languages)
{
    return expressionOf(engine, typed, languages, inAnyForm);
}

QString allWordsExpression(Engine engine, const QString &typed, const QStringList &languages)
{
    return expressionOf(engine, typed, languages, eachWord);
}

QString wantedPhrases(const QString &typed)
{
    QStringList all;
    for (const Terms &alternatives : questionOf(typed).wanted) {
        const SearchTerm &term = alternatives.front();
        if (alternatives.size() > 1 || (!term.isQuoted && indexedWords(term.words).size() < 2))
            continue;
        QString words = wordsApart(term.words);
        if (term.isPrefix)
            words.truncate(std::max<qsizetype>(words.lastIndexOf(u' '), 0));
        if (words.contains(u' '))
            all << words;
    }
    return all.join(u'\n');
}

QStringList stemsOf(const SearchTerm &term, const QStringList &languages)
{
    QStringList stems;
    const auto words = indexedWords(term.words);
    if (term.isQuoted || term.isPrefix || words.size() != 1)
        return stems;
    for (const QString &language : languages)
        stems << markedStem(words.front().text.toString(), language);
    stems.removeAll(QString());
    return stems;
}

QString beginningsExpression(Engine engine, const QString &typed)
{
    const Grammar &grammar = grammarOf(engine);
    QStringList all;
    for (SearchTerm term : searchTerms(typed)) {
        term.isPrefix = true;
        if (!term.isOr)
            all << grammar.phrase(term);
    }
    return all.join(grammar.both);
}

}
