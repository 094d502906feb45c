// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attribution/rules.h"

#include "core/attribution/clauserules.h"

#include <algorithm>

namespace galley::attribution {

namespace {

base::TextRange rangeOf(const Paragraph &paragraph, Span span)
{
    return {paragraph.tokens[span.begin].range.begin, paragraph.tokens[span.end - 1].range.end};
}

/// From counts on PolNeAR's dev part: verbs of saying are right more often than verbs of judging, and a cue
/// without a source of its own less often.
double confidence(const Found &found, const Paragraph &paragraph, const Lexicon &lexicon)
{
    double result = lexicon.clause.contains(paragraph.tokens[found.cue.end - 1].lower) ? 0.8 : 0.5;
    const bool quoted = std::ranges::any_of(found.content, [&](const Span &part) {
        return !part.isEmpty() && paragraph.tokens[part.begin].inQuote;
    });
    result += quoted ? 0.12 : 0;
    result -= found.source ? 0 : 0.2;
    return result - (found.sharesSource ? 0.1 : 0);
}

Detected detected(const Found &found, const Paragraph &paragraph, const Lexicon &lexicon)
{
    Detected result;
    if (found.source && !found.source->isEmpty())
        result.source.push_back(rangeOf(paragraph, *found.source));
    result.cue.push_back(rangeOf(paragraph, found.cue));
    for (const Span &part : found.content) {
        if (!part.isEmpty())
            result.content.push_back(rangeOf(paragraph, part));
    }
    result.confidence = confidence(found, paragraph, lexicon);
    return result;
}

}

std::vector<Detected> readByRules(QStringView paragraph, const QString &language)
{
    std::vector<Detected> list;
    const Lexicon *lexicon = Lexicon::forLanguage(language);
    if (lexicon == nullptr)
        return list;
    for (const Paragraph &part : tokenize(paragraph)) {
        if (lexicon->setsClausesApart()) {
            std::ranges::move(ClauseRules(part, *lexicon).run(), std::back_inserter(list));
            continue;
        }
        for (const Found &found : CueRules(part, *lexicon).run())
            list.push_back(detected(found, part, *lexicon));
    }
    return list;
}

}
