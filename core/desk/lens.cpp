// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/lens.h"

#include "core/markup/parser.h"
#include "core/text/segmentation.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace galley::desk {

namespace {

using story::Attribution;
using story::Standing;

bool isPaper(story::SourceKind kind)
{
    using enum story::SourceKind;
    return kind == Document || kind == Dataset || kind == PublicRecord || kind == Recording;
}

/// Numbers that a reader would ask about: money, shares, counts of things; not years, ages or times.
bool hasNumber(QStringView sentence)
{
    static const QRegularExpression pattern(
        u"[£$€]\\s?\\d|\\b\\d[\\d.,]*\\s?(?:%|per "
        u"cent|percent|million|billion|thousand|metres|kilometres|miles|"
        "tonnes|people|jobs|homes|pupils|patients|votes|процент|млн|тысяч)|\\b\\d{1,3}(?:,\\d{3})+\\b"_s);
    return pattern.matchView(sentence).hasMatch();
}

bool isAllegation(QStringView sentence)
{
    static const QRegularExpression pattern(
        u"\\b(?:alleg|accus|suspect|rumou?r|blam|charged with)|\\b(?:якобы|обвин|подозрева)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern.matchView(sentence).hasMatch();
}

base::TextRange hull(const Attribution &attribution)
{
    base::TextRange whole{-1, -1};
    for (const auto *part : {&attribution.source, &attribution.cue, &attribution.content}) {
        for (const story::Anchor &anchor : *part) {
            if (anchor.orphaned)
                continue;
            whole.begin = whole.begin < 0 ? anchor.range.begin : std::min(whole.begin, anchor.range.begin);
            whole.end = std::max(whole.end, anchor.range.end);
        }
    }
    if (whole.begin < 0 && !attribution.content.empty())
        return {attribution.content.front().range.begin, attribution.content.front().range.begin};
    return whole.begin < 0 ? base::TextRange{} : whole;
}

/// As a reader sees the words: without markup.
QString joined(const std::vector<story::Anchor> &anchors, const QString &body)
{
    QStringList parts;
    for (const story::Anchor &anchor : anchors) {
        const base::TextRange &range = anchor.range;
        const QString words = anchor.orphaned ? anchor.exact : body.mid(range.begin, range.length());
        parts += markup::plainText(markup::parse(words)).simplified();
    }
    return parts.join(u" … "_s);
}

class LensMaker
{
public:
    LensMaker(const story::Article &article, const SourceBook &book)
        : m_article(article)
        , m_book(book)
        , m_body(article.body)
    {
        bool inside = false;
        for (qsizetype i = 0; i < m_body.size(); ++i) {
            const bool isWord = !m_body[i].isSpace();
            if (m_body[i] == u'\n')
                inside = false;
            else if (isWord && !inside) {
                m_paragraphs.push_back(i);
                inside = true;
            }
        }
    }

    Lens make(const attribution::Detection &detection)
    {
        for (const Attribution &stored : m_article.attributions) {
            if (stored.isOrphaned() && stored.standing == Standing::Found)
                continue; // nobody looked at it, and its words are gone
            add(stored, true, speakerOf(stored, detection));
            if (!stored.isOrphaned())
                m_settled.push_back(hull(stored));
        }
        for (const attribution::Detected &found : detection.attributions) {
            const bool isNobody = found.source.empty() && overlapsAny(detection.unsourced, found);
            if (found.confidence >= attribution::shownConfidence && !isNobody && !isSettled(found))
                add(attributionOf(found, m_body), false, found.speaker);
        }
        for (const base::TextRange &place : detection.unsourced) {
            const bool isSaid = std::ranges::any_of(m_lens.entries, [&place](const LensEntry &entry) {
                return !entry.who.isEmpty() && entry.place.overlaps(place);
            });
            if (!isSaid)
                addClaim(place);
        }
        addNumbers();
        std::ranges::stable_sort(m_lens.entries, {}, [](const LensEntry &entry) {
            const bool isAside = entry.mark == LensMark::Orphaned || entry.mark == LensMark::Dismissed;
            return std::pair(isAside, entry.place);
        });
        markSingleSources();
        count();
        return std::move(m_lens);
    }

private:
    int paragraphAt(qsizetype position) const
    {
        return int(std::ranges::upper_bound(m_paragraphs, position) - m_paragraphs.begin());
    }

    /// A person decided on most of these words already.
    bool isSettled(const std::vector<base::TextRange> &ranges) const
    {
        for (const base::TextRange &range : ranges) {
            for (const base::TextRange &done : m_settled) {
                const qsizetype shared = std::min(range.end, done.end) - std::max(range.begin, done.begin);
                if (shared > 0 && 2 * shared >= std::min(range.length(), done.length()))
                    return true;
            }
        }
        return false;
    }

    /// Whom the detector takes the source's words for ("Ms Gale" is Ruth Gale); empty where it found none
    /// there.
    static QString speakerOf(const Attribution &attribution, const attribution::Detection &detection)
    {
        const auto isThere = [&attribution](const base::TextRange &place) {
            return std::ranges::any_of(attribution.source, [&place](const story::Anchor &anchor) {
                return !anchor.orphaned && anchor.range.overlaps(place);
            });
        };
        const auto found = std::ranges::find_if(detection.attributions, [&](const auto &one) {
            return !one.speaker.isEmpty() && std::ranges::any_of(one.source, isThere);
        });
        return found == detection.attributions.end() ? QString() : found->speaker;
    }

    /// "It is alleged that": the sentence is a claim, and the cue in it no attribution of its own.
    static bool overlapsAny(const std::vector<base::TextRange> &places, const attribution::Detected &found)
    {
        return std::ranges::any_of(found.cue, [&places](const base::TextRange &cue) {
            return std::ranges::any_of(places, [&](const auto &place) { return place.overlaps(cue); });
        });
    }

    bool isSettled(const attribution::Detected &found) const
    {
        return isSettled(found.content.empty() ? found.cue : found.content);
    }

    void add(const Attribution &attribution, bool isStored, const QString &speaker = {})
    {
        LensEntry entry{.attribution = attribution, .isStored = isStored};
        entry.place = hull(attribution);
        entry.paragraph = paragraphAt(entry.place.begin);
        entry.words = joined(attribution.content, m_body);
        entry.cue = joined(attribution.cue, m_body);
        entry.sourceText = speaker.isEmpty() ? joined(attribution.source, m_body) : speaker;
        entry.who = entry.sourceText;
        const SourceBook::Entry *known = attribution.sourceId ? m_book.entry(*attribution.sourceId) : nullptr;
        if (known) {
            entry.who = known->source.displayName();
            entry.talk = talkOf(*known, attribution);
            entry.terms = entry.talk ? std::optional(entry.talk->terms) : std::nullopt;
            entry.isDocument = isPaper(known->source.kind);
            entry.position = positionOf(known->source);
            for (const story::Evidence &one : known->evidence) {
                if (std::ranges::contains(attribution.evidence, one.id))
                    entry.support.push_back(one);
            }
        }
        entry.evidence = int(attribution.evidence.size());
        entry.isSecondHand = !attribution.via.isEmpty();
        entry.mark = markOf(attribution, !entry.who.isEmpty());
        entry.lacksEvidence = entry.evidence == 0 && !entry.isDocument
                              && (entry.mark == LensMark::Found || entry.mark == LensMark::Confirmed
                                  || entry.mark == LensMark::Anonymous || entry.mark == LensMark::Disputed);
        m_lens.entries.push_back(std::move(entry));
    }

    /// The one that was named, else the latest.
    static std::optional<story::Conversation> talkOf(const SourceBook::Entry &known,
                                                     const Attribution &attribution)
    {
        if (known.conversations.empty())
            return std::nullopt;
        const auto talk = std::ranges::find_if(known.conversations, [&](const story::Conversation &one) {
            return attribution.conversationId == one.id;
        });
        return talk == known.conversations.end() ? known.conversations.front() : *talk;
    }

    static QString positionOf(const story::Source &source)
    {
        QStringList parts{source.role, source.organisation};
        parts.removeAll(QString());
        return source.isProtected() ? QString() : parts.join(u", "_s);
    }

    static LensMark markOf(const Attribution &attribution, bool hasSource)
    {
        if (attribution.standing == Standing::Dismissed)
            return LensMark::Dismissed;
        if (attribution.isOrphaned())
            return LensMark::Orphaned;
        if (attribution.isSettled())
            return LensMark::Settled;
        if (attribution.standing == Standing::Disputed)
            return LensMark::Disputed;
        if (attribution.standing == Standing::NeedsSource || !hasSource)
            return attribution.cue.empty() && !hasSource && attribution.standing != Standing::NeedsSource
                       ? LensMark::Claim
                       : LensMark::NeedsSource;
        if (attribution.anonymous)
            return LensMark::Anonymous;
        return attribution.standing == Standing::Confirmed ? LensMark::Confirmed : LensMark::Found;
    }

    void addClaim(const base::TextRange &place)
    {
        if (isSettled(std::vector{place}))
            return;
        Attribution claim;
        claim.id = story::AttributionId::create();
        claim.content = {text::makeAnchor(m_body, place)};
        claim.form = story::Form::Unmarked;
        claim.kind = isAllegation(claim.content.front().exact) ? story::ClaimKind::Allegation
                     : hasNumber(claim.content.front().exact)  ? story::ClaimKind::Number
                                                               : story::ClaimKind::Fact;
        add(claim, false);
        m_settled.push_back(place);
    }

    /// Sentences with a number in paragraphs where nobody says anything.
    void addNumbers()
    {
        std::set<int> spoken;
        for (const LensEntry &entry : m_lens.entries) {
            for (int i = entry.paragraph; i <= paragraphAt(entry.place.end); ++i)
                spoken.insert(i);
        }
        for (size_t i = 0; i < m_paragraphs.size(); ++i) {
            const qsizetype begin = m_paragraphs[i];
            const qsizetype lineEnd = m_body.indexOf(u'\n', begin);
            const QStringView paragraph
                = QStringView(m_body).sliced(begin, (lineEnd < 0 ? m_body.size() : lineEnd) - begin);
            const bool isProse = paragraph.front().isLetterOrNumber() || paragraph.startsWith(u'“');
            if (!isProse || spoken.contains(int(i) + 1) || !hasNumber(paragraph))
                continue;
            for (const base::TextRange &sentence : text::sentences(paragraph, m_article.fields.language)) {
                if (hasNumber(paragraph.sliced(sentence.begin, sentence.length())))
                    addClaim({begin + sentence.begin, begin + sentence.end});
            }
        }
    }

    /// Two sources of one independence group are one; a document or evidence bears out by itself.
    void markSingleSources()
    {
        QHash<QString, QSet<QString>> voices;
        QSet<QString> documented;
        for (const LensEntry &entry : m_lens.entries) {
            voices[claimOf(entry)].insert(voiceOf(entry));
            if (entry.isDocument || entry.evidence > 0)
                documented.insert(claimOf(entry));
        }
        for (LensEntry &entry : m_lens.entries) {
            const QString claim = claimOf(entry);
            const bool counts = entry.mark == LensMark::Found || entry.mark == LensMark::Confirmed
                                || entry.mark == LensMark::Anonymous || entry.mark == LensMark::Disputed;
            entry.isSingleSource = counts && voices[claim].size() == 1 && !documented.contains(claim);
        }
    }

    static QString claimOf(const LensEntry &entry)
    {
        return entry.attribution.claim.isEmpty() ? entry.attribution.id.toString()
                                                 : entry.attribution.claim.toCaseFolded();
    }

    QString voiceOf(const LensEntry &entry) const
    {
        const auto &id = entry.attribution.sourceId;
        const SourceBook::Entry *known = id ? m_book.entry(*id) : nullptr;
        if (!known)
            return entry.who.toCaseFolded();
        return known->source.independenceGroup.isEmpty() ? known->source.id.toString()
                                                         : known->source.independenceGroup.toCaseFolded();
    }

    void count()
    {
        for (const LensEntry &entry : m_lens.entries) {
            if (entry.mark == LensMark::Dismissed || entry.mark == LensMark::Orphaned
                || entry.mark == LensMark::Settled)
                continue;
            const bool isUnsourced = entry.mark == LensMark::Claim || entry.mark == LensMark::NeedsSource;
            int &kind = isUnsourced                   ? m_lens.mix.unsourced
                        : entry.attribution.anonymous ? m_lens.mix.anonymous
                        : entry.isDocument            ? m_lens.mix.documents
                        : entry.isSecondHand          ? m_lens.mix.secondHand
                                                      : m_lens.mix.named;
            ++kind;
        }
    }

    const story::Article &m_article;
    const SourceBook &m_book;
    const QString &m_body;
    std::vector<qsizetype> m_paragraphs; ///< where each begins
    std::vector<base::TextRange> m_settled;
    Lens m_lens;
};

}

int paragraphAt(QStringView body, qsizetype position)
{
    int number = 0;
    bool isInside = false;
    for (qsizetype i = 0; i < std::min(position + 1, body.size()); ++i) {
        if (body[i] == u'\n') {
            isInside = false;
        } else if (!isInside && !body[i].isSpace()) {
            isInside = true;
            ++number;
        }
    }
    return std::max(number, 1);
}

std::vector<LensParagraph> speakersOf(const Lens &lens)
{
    std::vector<LensParagraph> paragraphs;
    for (const LensEntry &entry : lens.entries) {
        const bool isAside = entry.mark == LensMark::Dismissed || entry.mark == LensMark::Orphaned;
        if (isAside || entry.who.isEmpty())
            continue;
        if (paragraphs.empty() || paragraphs.back().number != entry.paragraph)
            paragraphs.push_back({entry.paragraph, {}});
        QStringList &speakers = paragraphs.back().speakers;
        if (!speakers.contains(entry.who))
            speakers << entry.who;
    }
    return paragraphs;
}

Attribution attributionOf(const attribution::Detected &found, const QString &body)
{
    const auto anchors = [&body](const std::vector<base::TextRange> &ranges) {
        std::vector<story::Anchor> result;
        result.reserve(ranges.size());
        for (const base::TextRange &range : ranges)
            result.push_back(text::makeAnchor(body, range));
        return result;
    };
    Attribution attribution;
    attribution.id = story::AttributionId::create();
    attribution.content = anchors(found.content);
    attribution.cue = anchors(found.cue);
    attribution.source = anchors(found.source);
    attribution.form = found.form;
    attribution.via = found.via;
    attribution.anonymous = found.anonymous;
    attribution.confidence = found.confidence;
    return attribution;
}

Lens makeLens(const story::Article &article, const attribution::Detection &detection, const SourceBook &book)
{
    return LensMaker(article, book).make(detection);
}

}
