// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/questions.h"

#include "core/check/quotations.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::check {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(galley::check::Questions)
};

template <class Is>
bool any(const story::Article &article, Is is)
{
    return std::ranges::any_of(article.attributions, [&](const story::Attribution &one) {
        return one.standing != story::Standing::Dismissed && is(one);
    });
}

}

std::vector<Question> questionsFor(const story::Story &story, const Known &known)
{
    const story::Article &article = story.article;
    std::vector<Question> questions;
    const auto ask = [&questions](bool applies, const QString &rule, const QString &text) {
        if (applies)
            questions.push_back({rule, text});
    };
    const bool anonymous = any(article, [](const auto &one) { return one.anonymous; });
    const Projection words(story.body);
    const RuleBook book(story.publication.rules);
    const bool quoted = any(article, [&](const auto &one) {
        return (one.form == story::Form::Direct || one.form == story::Form::Mixed)
               && !compareQuotations(story, words, known, book.of(u"R15"_s), one).isCompared;
    });
    const bool alleged
        = any(article, [](const auto &one) { return one.kind == story::ClaimKind::Allegation; });
    ask(anonymous, u"R05"_s,
        Words::tr("Is what the unnamed source says information, not opinion or attack? (AP; Reuters)"));
    ask(anonymous, u"R07"_s,
        Words::tr("Is nobody who spoke without a name also said to have declined to comment? (AP)"));
    ask(quoted, u"R15"_s,
        Words::tr("Was every quotation compared with the recording or the notes, word for word? (Reuters)"));
    ask(alleged, u"R23"_s,
        Words::tr(
            "Has everybody accused been asked, with time to answer, and does the text say so? (SPJ; BBC)"));
    ask(true, u"R40"_s,
        Words::tr("If a minor or a victim can be recognised: did a second person agree to that? (SPJ; AP)"));
    return questions;
}

}
