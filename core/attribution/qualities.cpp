// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attribution/qualities.h"

#include "core/attribution/lexicon.h"
#include "core/attribution/resolver.h"
#include "core/language/tokenizer.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::attribution {

namespace {

QChar closerOf(QChar opener)
{
    switch (opener.unicode()) {
    case u'“':
        return u'”';
    case u'„':
        return u'“';
    case u'«':
        return u'»';
    case u'»':
        return u'«';
    case u'‘':
        return u'’';
    default:
        return opener;
    }
}

bool isSpaceOrMark(QStringView text, qsizetype at)
{
    return at < 0 || at >= text.size() || !text[at].isLetterOrNumber();
}

bool isOpener(QStringView text, qsizetype at)
{
    switch (text[at].unicode()) {
    case u'“':
    case u'„':
    case u'«':
    case u'"':
        return true;
    case u'‘':
        return isSpaceOrMark(text, at - 1) && !isSpaceOrMark(text, at + 1);
    default:
        return false;
    }
}

bool isDash(QChar c)
{
    return c == u'—' || c == u'–' || c == u'―';
}

/// "— We are going, — he said. — Tomorrow.": speech is what stands between the first dash and ", —", and
/// again behind ". —".
void markDialogue(QStringView text, std::vector<bool> &quoted)
{
    qsizetype begin = 0;
    while (begin < text.size() && text[begin].isSpace())
        ++begin;
    if (begin + 1 >= text.size() || !isDash(text[begin]) || !text[begin + 1].isSpace())
        return;
    bool speech = true;
    for (qsizetype i = begin + 1; i < text.size(); ++i) {
        if (isDash(text[i]) && text[i - 1].isSpace()) {
            qsizetype before = i - 1;
            while (before > begin && text[before].isSpace())
                --before;
            const QChar mark = text[before];
            if (mark == u',' || mark == u'.' || mark == u'?' || mark == u'!' || mark == u'…' || mark == u':')
                speech = !speech;
        }
        quoted[size_t(i)] = speech;
    }
}

const SpokenParagraph *paragraphOf(const std::vector<SpokenParagraph> &paragraphs, qsizetype position)
{
    const auto next = std::ranges::upper_bound(paragraphs, position, {},
                                               [](const SpokenParagraph &p) { return p.range.begin; });
    return next == paragraphs.begin() ? nullptr : &*std::prev(next);
}

/// German writes the kind at the end of one word: "Nordpresse".
bool isMedium(const QString &word, const Lexicon &lexicon)
{
    return lexicon.media.contains(word)
           || (lexicon.capitalNouns && std::ranges::any_of(lexicon.media, [&](const QString &kind) {
                   return kind.size() > 3 && word.endsWith(kind);
               }));
}

/// The sentence of a paragraph that a position of the text is in.
size_t sentenceIndex(const SpokenParagraph &paragraph, qsizetype position)
{
    const auto &sentences = paragraph.signs->sentences;
    const auto found
        = std::ranges::upper_bound(sentences, position - paragraph.range.begin, {}, &base::TextRange::end);
    return static_cast<size_t>(std::min(found, std::prev(sentences.end())) - sentences.begin());
}

base::TextRange sentenceAt(const SpokenParagraph &paragraph, qsizetype position)
{
    if (paragraph.signs->sentences.empty())
        return paragraph.range;
    const base::TextRange &sentence = paragraph.signs->sentences[sentenceIndex(paragraph, position)];
    return {paragraph.range.begin + sentence.begin, paragraph.range.begin + sentence.end};
}

class Describer
{
public:
    Describer(QStringView text, const std::vector<SpokenParagraph> &paragraphs)
        : m_text(text)
        , m_paragraphs(paragraphs)
    { }

    void describe(Detected &found) const
    {
        found.form = form(found.content);
        const auto &place = !found.cue.empty()      ? found.cue
                            : !found.source.empty() ? found.source
                                                    : found.content;
        if (place.empty())
            return;
        const SpokenParagraph *paragraph = paragraphOf(m_paragraphs, place.front().begin);
        const Lexicon *lexicon = paragraph == nullptr ? nullptr : Lexicon::forLanguage(paragraph->language);
        if (lexicon == nullptr)
            return;
        found.anonymous = isAnonymous(found, *lexicon);
        found.via = via(found, *paragraph);
    }

    void findUnsourced(Detection &detection) const
    {
        for (const SpokenParagraph &paragraph : m_paragraphs) {
            for (const UnsourcedClaim &claim : paragraph.signs->unsourced) {
                const qsizetype begin = paragraph.range.begin;
                const base::TextRange words{begin + claim.words.begin, begin + claim.words.end};
                if (!isSourced(detection, words))
                    detection.unsourced.push_back({begin + claim.sentence.begin, begin + claim.sentence.end});
            }
        }
        for (const Detected &found : detection.attributions)
            addSourceless(found, detection);
        std::ranges::sort(detection.unsourced);
        const auto rest = std::ranges::unique(detection.unsourced);
        detection.unsourced.erase(rest.begin(), rest.end());
    }

private:
    story::Form form(const std::vector<base::TextRange> &content) const
    {
        bool quoted = false;
        bool own = false;
        for (const base::TextRange &part : content) {
            const SpokenParagraph *paragraph = paragraphOf(m_paragraphs, part.begin);
            if (paragraph == nullptr)
                continue;
            const std::vector<bool> &mask = paragraph->signs->quoted;
            for (qsizetype i = part.begin; i < std::min(part.end, paragraph->range.end); ++i) {
                if (!m_text[i].isLetterOrNumber())
                    continue;
                (mask[size_t(i - paragraph->range.begin)] ? quoted : own) = true;
            }
        }
        return quoted && own ? story::Form::Mixed : quoted ? story::Form::Direct : story::Form::Indirect;
    }

    /// "A source in the Marine Office", "an official who asked not to be named": a word for somebody before
    /// any preposition, and no name there.
    bool isAnonymous(const Detected &found, const Lexicon &lexicon) const
    {
        if (found.source.empty())
            return false;
        const base::TextRange &range = found.source.front();
        const SpokenParagraph *paragraph = paragraphOf(m_paragraphs, range.begin);
        if (paragraph == nullptr || paragraph->signs->sentences.empty())
            return false;
        const size_t index = sentenceIndex(*paragraph, range.begin);
        const base::TextRange sentence = sentenceAt(*paragraph, range.begin);
        bool somebody = false;
        bool named = false;
        bool head = true;
        bool first = true;
        for (const base::TextRange &word :
             language::tokenizeParagraph(m_text.sliced(range.begin, range.length()), range.begin).words) {
            const QStringView form = m_text.sliced(word.begin, word.length());
            const QString lower = form.toString().toLower();
            head = head && !lexicon.nounEnders.contains(lower) && form != u",";
            somebody = somebody || (head && lexicon.anonymous.contains(lower));
            const bool atBegin = first && range.begin == sentence.begin;
            named = named
                    || (head && !atBegin && !lexicon.anonymous.contains(lower) && form.front().isUpper()
                        && !lexicon.determiners.contains(lower));
            first = false;
        }
        if (named)
            return false;
        if (somebody)
            return true;
        return paragraph->signs->unnamed[index]
               && !lexicon.pronouns.contains(m_text.sliced(range.begin, range.length()).toString().toLower());
    }

    /// Whom the reader heard it from: a name outside of what was said, in the sentence of the cue.
    QString via(const Detected &found, const SpokenParagraph &paragraph) const
    {
        if (found.cue.empty() || paragraph.signs->sentences.empty())
            return {};
        const size_t sentence = sentenceIndex(paragraph, found.cue.front().begin);
        const auto here
            = std::ranges::equal_range(paragraph.signs->passedOn, sentence, {}, &PassedOn::sentence);
        for (const PassedOn &passed : here) {
            const base::TextRange name{paragraph.range.begin + passed.range.begin,
                                       paragraph.range.begin + passed.range.end};
            if (!std::ranges::any_of(found.content, [&](const auto &part) { return part.contains(name); }))
                return m_text.sliced(name.begin, name.length()).toString().simplified();
        }
        return {};
    }

    static bool isSourced(const Detection &detection, const base::TextRange &claim)
    {
        return std::ranges::any_of(detection.attributions, [&](const Detected &found) {
            return !found.source.empty() && !found.anonymous
                   && std::ranges::any_of(found.content,
                                          [&](const base::TextRange &part) { return part.overlaps(claim); });
        });
    }

    /// An attribution without a source, as "has been criticised", is a claim that no one stands behind.
    void addSourceless(const Detected &found, Detection &detection) const
    {
        if (!found.source.empty() || found.cue.empty() || found.content.empty()
            || found.confidence < shownConfidence || found.form != story::Form::Indirect)
            return;
        const SpokenParagraph *paragraph = paragraphOf(m_paragraphs, found.cue.front().begin);
        if (paragraph != nullptr && !isSourced(detection, found.cue.front()))
            detection.unsourced.push_back(sentenceAt(*paragraph, found.cue.front().begin));
    }

    QStringView m_text;
    const std::vector<SpokenParagraph> &m_paragraphs;
};

}

std::vector<bool> quotedCharacters(QStringView paragraph)
{
    std::vector<bool> quoted(size_t(paragraph.size()));
    QChar outer; // the mark that closes the quotation at hand
    for (qsizetype i = 0; i < paragraph.size(); ++i) {
        const QChar c = paragraph[i];
        if (!outer.isNull()) {
            quoted[size_t(i)] = true;
            const bool closes = c == outer && (c != u'’' || isSpaceOrMark(paragraph, i + 1));
            if (closes)
                outer = QChar();
        } else if (isOpener(paragraph, i)) {
            quoted[size_t(i)] = true;
            outer = closerOf(c);
        }
    }
    markDialogue(paragraph, quoted);
    return quoted;
}

namespace {

std::vector<base::TextRange> sentencesOf(QStringView paragraph)
{
    const language::Words words = language::tokenizeParagraph(paragraph);
    std::vector<base::TextRange> sentences;
    for (size_t i = 0; i < words.sentences.size(); ++i) {
        const size_t last
            = i + 1 < words.sentences.size() ? words.sentences[i + 1] - 1 : words.words.size() - 1;
        sentences.push_back({words.words[words.sentences[i]].begin, words.words[last].end});
    }
    return sentences;
}

/// The names of media in a sentence that words were said to.
void findPassedOn(QStringView sentence, size_t index, qsizetype offset, const Lexicon &lexicon,
                  ParagraphSigns &signs)
{
    auto matches = lexicon.via.globalMatchView(sentence);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const int group = match.lastCapturedIndex();
        const QStringList words = match.captured(group).split(u' ', Qt::SkipEmptyParts);
        if (std::ranges::any_of(words,
                                [&](const QString &word) { return isMedium(word.toLower(), lexicon); }))
            signs.passedOn.push_back(
                {index, {offset + match.capturedStart(group), offset + match.capturedEnd(group)}});
    }
}

}

ParagraphSigns readSigns(QStringView paragraph, const QString &language)
{
    ParagraphSigns signs{sentencesOf(paragraph),         {}, quotedCharacters(paragraph), {}, {},
                         nameTokens(paragraph, language)};
    signs.unnamed.resize(signs.sentences.size());
    const Lexicon *lexicon = Lexicon::forLanguage(language);
    for (size_t i = 0; lexicon != nullptr && i < signs.sentences.size(); ++i) {
        const base::TextRange &range = signs.sentences[i];
        const QStringView sentence = paragraph.sliced(range.begin, range.length());
        if (const auto match = lexicon->unsourced.matchView(sentence); match.hasMatch())
            signs.unsourced.push_back(
                {range, {range.begin + match.capturedStart(), range.begin + match.capturedEnd()}});
        signs.unnamed[i] = lexicon->unnamed.matchView(sentence).hasMatch();
        findPassedOn(sentence, i, range.begin, *lexicon, signs);
    }
    return signs;
}

void describe(QStringView text, const std::vector<SpokenParagraph> &paragraphs, Detection &detection)
{
    const Describer describer(text, paragraphs);
    for (Detected &found : detection.attributions)
        describer.describe(found);
    describer.findUnsourced(detection);
}

}
