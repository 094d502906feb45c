// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/searchquery.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

struct Term
{
    QString phrase; ///< quoted, with its star
    bool isUnwanted = false;
    bool isOr = false; ///< the word that joins its neighbours
};

std::vector<Term> termsOf(const QString &typed)
{
    static const QRegularExpression term(uR"re((-?)"([^"]*)"?(\*)?|([^\s"]+))re"_s);
    static const QRegularExpression anyWord(uR"([\p{L}\p{N}])"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    std::vector<Term> terms;
    for (const auto &match : term.globalMatch(typed)) {
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
        else if (words.contains(anyWord))
            terms.push_back({u'"' + words.remove(QChar(0)) + u'"' + (isPrefix ? u"*"_s : u""_s), isUnwanted});
    }
    return terms;
}

QString joined(const QStringList &parts, const QString &by)
{
    return parts.size() > 1 ? u'(' + parts.join(by) + u')' : parts.join(by);
}

}

QString searchExpression(const QString &typed)
{
    std::vector<QStringList> wanted; // one of each list must occur
    QStringList unwanted;
    bool joins = false;
    for (const Term &term : termsOf(typed)) {
        if (term.isOr) {
            joins = !wanted.empty();
            continue;
        }
        if (term.isUnwanted)
            unwanted << term.phrase;
        else if (joins)
            wanted.back() << term.phrase;
        else
            wanted.push_back({term.phrase});
        joins = false;
    }
    if (wanted.empty()) // the index cannot look for what is not there: then they are words like others
        return unwanted.join(u' ');
    QStringList all;
    bool isPlain = unwanted.isEmpty();
    for (const QStringList &alternatives : wanted) {
        isPlain = isPlain && alternatives.size() == 1;
        all << joined(alternatives, u" OR "_s);
    }
    if (isPlain)
        return all.join(u' ');
    return unwanted.isEmpty() ? all.join(u" AND "_s)
                              : joined(all, u" AND "_s) + u" NOT "_s + joined(unwanted, u" OR "_s);
}

QString beginningsExpression(const QString &typed)
{
    QStringList all;
    for (const Term &term : termsOf(typed)) {
        if (!term.isOr)
            all << (term.phrase.endsWith(u'*') ? term.phrase : term.phrase + u'*');
    }
    return all.isEmpty() ? QString() : u"{slug headline deck byline} : ("_s + all.join(u" AND "_s) + u')';
}

}
