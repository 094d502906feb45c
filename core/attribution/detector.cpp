// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attribution/detector.h"

#include "core/attribution/cuerules.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::attribution {

namespace {

class ParagraphReader
{
public:
    ParagraphReader(QStringView text, const Paragraph &paragraph, const Lexicon &lexicon)
        : m_text(text)
        , m_paragraph(paragraph)
        , m_lexicon(lexicon)
    { }

    void read(Detection &detection) const
    {
        const size_t first = detection.attributions.size();
        for (const Found &found : CueRules(m_paragraph, m_lexicon).run())
            detection.attributions.push_back(detected(found));
        findUnsourced(detection, first);
    }

private:
    const Token &token(size_t at) const { return m_paragraph.tokens[at]; }

    base::TextRange range(Span span) const
    {
        return span.isEmpty() ? base::TextRange{}
                              : base::TextRange{token(span.begin).range.begin, token(span.end - 1).range.end};
    }

    Detected detected(const Found &found) const
    {
        Detected result;
        if (found.source)
            result.source.push_back(range(*found.source));
        result.cue.push_back(range(found.cue));
        for (const Span &part : found.content) {
            if (!part.isEmpty())
                result.content.push_back(range(part));
        }
        result.form = form(found.content);
        result.anonymous = found.source && isAnonymous(*found.source);
        result.via = via(found);
        result.confidence = confidence(found, result.form);
        return result;
    }

    story::Form form(const std::vector<Span> &content) const
    {
        bool quoted = false;
        bool own = false;
        for (const Span &part : content) {
            for (size_t i = part.begin; i < part.end; ++i) {
                quoted = quoted || (token(i).kind == TokenKind::Word && token(i).inQuote);
                own = own || (token(i).kind == TokenKind::Word && !token(i).inQuote);
            }
        }
        return quoted && own ? story::Form::Mixed : quoted ? story::Form::Direct : story::Form::Indirect;
    }

    /// A source in "a person with knowledge of the tender": a word for somebody, and no name.
    bool isAnonymous(Span source) const
    {
        bool nameless = true;
        bool somebody = false;
        for (size_t i = source.begin; i < source.end; ++i) {
            nameless = nameless && (!token(i).isCapital || i == source.begin);
            somebody = somebody || m_lexicon.anonymous.contains(token(i).lower);
        }
        return nameless && somebody;
    }

    /// "told the Daily Courier": whom the reader heard it from.
    QString via(const Found &found) const
    {
        const QString &verb = token(found.cue.end - 1).lower;
        if (!verb.startsWith("told"_L1) && !verb.startsWith("tell"_L1))
            return {};
        size_t begin = found.cue.end;
        const size_t limit = m_paragraph.tokens.size();
        const size_t first = begin < limit && token(begin).lower == "the"_L1 ? begin + 1 : begin;
        size_t end = first;
        bool medium = false;
        while (end < limit && token(end).isCapital) {
            medium = medium || m_lexicon.media.contains(token(end).lower);
            ++end;
        }
        return medium ? m_text
                            .sliced(token(first).range.begin,
                                    token(end - 1).range.end - token(first).range.begin)
                            .toString()
                      : QString();
    }

    double confidence(const Found &found, story::Form form) const
    {
        double result = m_lexicon.clause.contains(token(found.cue.end - 1).lower) ? 0.8 : 0.5;
        result += form == story::Form::Indirect ? 0 : 0.12;
        result -= found.source ? 0 : 0.2;
        return result - (found.sharesSource ? 0.1 : 0);
    }

    /// A sentence that says that somebody says so, where no attribution of it has a name behind it.
    void findUnsourced(Detection &detection, size_t first) const
    {
        for (const base::TextRange &sentence : m_paragraph.sentences) {
            const base::TextRange words
                = range({static_cast<size_t>(sentence.begin), static_cast<size_t>(sentence.end)});
            const QRegularExpressionMatch match
                = m_lexicon.unsourced.matchView(m_text.sliced(words.begin, words.length()));
            if (!match.hasMatch())
                continue;
            const base::TextRange claim{words.begin + match.capturedStart(),
                                        words.begin + match.capturedEnd()};
            const bool sourced = std::any_of(
                detection.attributions.begin() + static_cast<std::ptrdiff_t>(first),
                detection.attributions.end(), [&](const Detected &found) {
                    return !found.source.empty() && !found.anonymous
                           && std::ranges::any_of(found.content, [&](const base::TextRange &part) {
                                  return part.overlaps(claim);
                              });
                });
            if (!sourced)
                detection.unsourced.push_back(words);
        }
    }

    QStringView m_text;
    const Paragraph &m_paragraph;
    const Lexicon &m_lexicon;
};

}

Detection detect(QStringView text, const QString &language)
{
    Detection detection;
    const Lexicon *lexicon = Lexicon::forLanguage(language);
    if (lexicon == nullptr)
        return detection;
    for (const Paragraph &paragraph : tokenize(text))
        ParagraphReader(text, paragraph, *lexicon).read(detection);
    return detection;
}

}
