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
QString tsqueryPhrase(const SearchTerm &term)
{
    static const QRegularExpression apart(uR"([\p{P}\p{S}]+)"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    QString words = term.words;
    return u'\'' + words.replace(apart, u" "_s).trimmed() + (term.isPrefix ? u"':*"_s : u"'"_s);
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

/// How a term stands in an expression.
using Writing = QString (*)(const Grammar &grammar, const SearchTerm &term, const QStringList &languages);

QString expressionOf(Engine engine, const QString &typed, const QStringList &languages, Writing written)
{
    const Grammar &grammar = grammarOf(engine);
    std::vector<QStringList> wanted; // one of each list must occur
    QStringList unwanted;
    bool joins = false;
    for (const SearchTerm &term : searchTerms(typed)) {
        if (term.isOr) {
            joins = !wanted.empty();
            continue;
        }
        if (term.isUnwanted)
            unwanted << inAnyForm(grammar, term, languages);
        else if (joins)
            wanted.back() << written(grammar, term, languages);
        else
            wanted.push_back({written(grammar, term, languages)});
        joins = false;
    }
    if (wanted.empty()) // the index cannot look for what is not there: then they are words like others
        return unwanted.join(grammar.both);
    QStringList all;
    for (const QStringList &alternatives : wanted)
        all << joined(alternatives, grammar.either);
    return unwanted.isEmpty()
               ? all.join(grammar.both)
               : joined(all, grammar.both) + grammar.without + joined(unwanted, grammar.either);
}

QString eachWord(const Grammar &grammar, const SearchTerm &term, const QStringList &languages)
{
    if (!term.isQuoted)
        return inAnyForm(grammar, term, languages);
    QStringList all;
    for (const QString &word : term.words.split(u' '))
        all << grammar.phrase({.words = word, .isPrefix = term.isPrefix});
    all.removeIf([](const QString &word) { return !isWord(word); });
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
