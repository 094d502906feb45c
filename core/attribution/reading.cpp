// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attribution/reading.h"

#include "core/language/hashing.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::attribution {

namespace {

Mark markOf(QStringView word, bool open)
{
    const QChar c = word.front();
    if (c.isLetterOrNumber() || (word.size() > 1 && word[1].isLetterOrNumber()))
        return Mark::Word;
    if (word == u"''" || word == u"\"")
        return open ? Mark::Close : Mark::Open;
    switch (c.unicode()) {
    case u',':
        return Mark::Comma;
    case u'.':
    case u'…':
        return Mark::Stop;
    case u'?':
    case u'!':
        return Mark::Question;
    case u':':
        return Mark::Colon;
    case u';':
        return Mark::Semicolon;
    case u'-':
    case u'–':
    case u'—':
    case u'―':
        return Mark::Dash;
    case u'“':
    case u'«':
    case u'„':
        return Mark::Open;
    case u'”':
    case u'»':
        return Mark::Close;
    case u'(':
    case u')':
    case u'[':
    case u']':
        return Mark::Bracket;
    case u'\'':
    case u'’':
    case u'‘':
        return Mark::Apostrophe;
    default:
        return Mark::Other;
    }
}

bool isVerbTag(language::Tag tag)
{
    static const std::vector<bool> verbs = [] {
        std::vector<bool> flags;
        for (const QString &name : language::tagNames())
            flags.push_back(name.startsWith("VB"_L1));
        return flags;
    }();
    return tag < verbs.size() && verbs[tag];
}

}

RateKeys rateKeys(const Reading &reading, size_t at)
{
    const Item &item = reading.items[at];
    const uint32_t next = at + 1 < reading.items.size() ? reading.items[at + 1].shape.lower : 0;
    return {language::feature(1, item.shape.lower), language::feature(2, item.shape.stem, item.verb),
            language::feature(3, item.shape.lower, item.tag), language::feature(4, item.shape.lower, next)};
}

void markQuotations(QStringView text, Reading &reading)
{
    bool open = false;
    for (size_t at = 0; at < reading.items.size(); ++at) {
        const base::TextRange &range = reading.words.words[at];
        Item &item = reading.items[at];
        item.mark = markOf(text.sliced(range.begin, range.length()), open);
        if (item.mark == Mark::Open)
            open = true;
        item.quoted = open;
        if (item.mark == Mark::Close)
            open = false;
    }
}

Reading readParagraph(QStringView text, const base::TextRange &paragraph, const language::Tagger &tagger)
{
    Reading reading{
        language::tokenizeParagraph(text.sliced(paragraph.begin, paragraph.length()), paragraph.begin), {}};
    std::vector<language::WordShape> shapes;
    shapes.reserve(reading.words.words.size());
    for (const base::TextRange &word : reading.words.words)
        shapes.push_back(language::shapeOf(text.sliced(word.begin, word.length())));
    std::vector<language::Tag> tags(shapes.size());
    if (tagger.isValid())
        tags = tagger.tag(reading.words, shapes);
    reading.items.resize(shapes.size());
    uint32_t sentence = 0;
    for (size_t at = 0; at < shapes.size(); ++at) {
        while (sentence + 1 < reading.words.sentences.size() && reading.words.sentences[sentence + 1] <= at)
            ++sentence;
        reading.items[at].shape = shapes[at];
        reading.items[at].tag = tags[at];
        reading.items[at].verb = isVerbTag(tags[at]);
        reading.items[at].sentence = sentence;
    }
    markQuotations(text, reading);
    return reading;
}

void rate(Reading &reading, const RateLookup &lookup)
{
    for (size_t at = 0; at < reading.items.size(); ++at) {
        Item &item = reading.items[at];
        const RateKeys keys = rateKeys(reading, at);
        const RateSteps word = lookup(keys.word);
        item.cueStep = word.cue;
        item.sourceStep = word.source;
        item.stemStep = lookup(keys.stem).cue;
        item.taggedStep = lookup(keys.tagged).cue;
        item.pairStep = lookup(keys.pair).cue;
        const uint8_t best = item.taggedStep > 0 ? item.taggedStep : std::max(item.cueStep, item.stemStep);
        item.candidate = item.shape.isWord && best >= candidateStep;
        item.strong = item.shape.isWord && best >= strongStep;
    }
}

}
