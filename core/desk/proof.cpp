// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/proof.h"

#include "core/desk/analysis.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::desk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(galley::desk::Proof)
};

constexpr int shownWords = 60; // characters of the content on the sheet: enough to find it on the page

QString beginningOf(const QString &body, const std::vector<base::TextRange> &ranges)
{
    if (ranges.empty())
        return {};
    const base::TextRange &first = ranges.front();
    const QString words = body.mid(first.begin, first.length()).simplified();
    return words.size() <= shownWords ? words : words.left(words.lastIndexOf(u' ', shownWords)) + u" …"_s;
}

QString wordsAt(const QString &body, const std::vector<base::TextRange> &ranges)
{
    QStringList parts;
    for (const base::TextRange &range : ranges)
        parts << body.mid(range.begin, range.length()).simplified();
    return parts.join(u" … "_s);
}

std::vector<base::TextRange> placesOf(const std::vector<story::Anchor> &anchors)
{
    std::vector<base::TextRange> ranges;
    for (const story::Anchor &anchor : anchors) {
        if (!anchor.orphaned)
            ranges.push_back(anchor.range);
    }
    return ranges;
}

QString termsWords(story::Terms terms)
{
    switch (terms) {
    case story::Terms::OnRecord:
        return Words::tr("on the record");
    case story::Terms::OnBackground:
        return Words::tr("on background");
    case story::Terms::DeepBackground:
        return Words::tr("deep background");
    case story::Terms::OffRecord:
        return Words::tr("off the record");
    }
    return {};
}

// In functions of their own: the tool that collects strings loses the way within those that name another
// folder's type.
QString secondHand(const QString &source, const QString &via)
{
    return via.isEmpty() ? source
                         : Words::tr("%1, by way of %2", "source, who passed it on").arg(source, via);
}

QString foundByMachine()
{
    return Words::tr("found by machine");
}

class EntryMaker
{
public:
    explicit EntryMaker(const story::Story &story) : m_story(story), m_hash(story::contentHash(story.article))
    { }

    layout::ProofEntry entry(const story::Attribution &attribution) const
    {
        layout::ProofEntry entry;
        entry.content = placesOf(attribution.content);
        entry.words = beginningOf(m_story.article.body, entry.content);
        entry.source = wordsAt(m_story.article.body, placesOf(attribution.source));
        entry.verification = verificationOf(attribution);
        const story::StorySource *source = sourceOf(attribution);
        if (!source)
            return entry;
        entry.source = secondHand(source->source.displayName(), attribution.via);
        for (const story::Conversation &conversation : source->conversations) {
            if (attribution.conversationId == conversation.id)
                entry.terms = termsWords(conversation.terms);
        }
        entry.evidence = evidenceOf(attribution, *source);
        return entry;
    }

    layout::ProofEntry entry(const attribution::Detected &found) const
    {
        layout::ProofEntry entry;
        entry.content = found.content;
        entry.words = beginningOf(m_story.article.body, found.content);
        entry.source = wordsAt(m_story.article.body, found.source);
        entry.verification = foundByMachine();
        return entry;
    }

private:
    const story::StorySource *sourceOf(const story::Attribution &attribution) const
    {
        const auto found = std::ranges::find_if(m_story.sources, [&](const story::StorySource &one) {
            return attribution.sourceId == one.source.id;
        });
        return found == m_story.sources.end() ? nullptr : &*found;
    }

    /// What somebody checked, and whether it was this text; else how the attribution stands.
    QString verificationOf(const story::Attribution &attribution) const
    {
        using enum story::Standing;
        if (attribution.verification) {
            const story::Verification &check = *attribution.verification;
            const bool isOfThisText = check.contentHash == m_hash;
            return (isOfThisText ? Words::tr("%1 (%2)", "how it was checked, by whom")
                                 : Words::tr("%1 (%2), of an older text", "how it was checked, by whom"))
                .arg(check.how, check.by);
        }
        switch (attribution.standing) {
        case Confirmed:
            return Words::tr("confirmed");
        case NeedsSource:
            return Words::tr("needs a source");
        case Disputed:
            return Words::tr("disputed: %1").arg(attribution.reason);
        case OwnKnowledge:
            return Words::tr("own knowledge: %1").arg(attribution.reason);
        case Witnessed:
            return Words::tr("witnessed: %1").arg(attribution.reason);
        case Found:
        case Dismissed:
            break;
        }
        return foundByMachine();
    }

    /// The pieces that the attribution names; where it names none, those of its conversation. A protected
    /// source's recordings and papers could name it: of these only the kind is said.
    QString evidenceOf(const story::Attribution &attribution, const story::StorySource &source) const
    {
        QStringList parts;
        for (const story::Evidence &evidence : source.evidence) {
            const bool isNamed = std::ranges::contains(attribution.evidence, evidence.id);
            const bool isOfTalk = attribution.evidence.empty() && attribution.conversationId
                                  && attribution.conversationId == evidence.conversation;
            if (!isNamed && !isOfTalk)
                continue;
            QStringList words{story::evidenceKindName(evidence.kind)};
            if (!source.source.isProtected())
                words << evidence.locator << evidence.place;
            words.removeAll(QString());
            parts << words.join(u", "_s);
        }
        return parts.join(u"; "_s);
    }

    const story::Story &m_story;
    QString m_hash; ///< of the story as it stands
};

qsizetype beginOf(const layout::ProofEntry &entry)
{
    return entry.content.front().begin;
}

}

std::vector<layout::ProofEntry> proofEntries(const story::Story &story)
{
    const EntryMaker maker(story);
    std::vector<layout::ProofEntry> entries;
    for (const story::Attribution &attribution : story.article.attributions) {
        if (attribution.standing != story::Standing::Dismissed)
            entries.push_back(maker.entry(attribution));
    }
    if (entries.empty()) {
        for (const attribution::Detected &found : detectAttributions(story.article).attributions)
            entries.push_back(maker.entry(found));
    }
    std::erase_if(entries, [](const layout::ProofEntry &entry) { return entry.content.empty(); });
    std::ranges::stable_sort(entries, {}, beginOf);
    return entries;
}

base::Result<layout::DisplayList> composeProof(const story::Story &story)
{
    const auto style = story::styleOf(story);
    if (!style)
        return std::unexpected(style.error());
    const layout::ProofLabels labels{Words::tr("Sources"),
                                     {Words::tr("No."), Words::tr("Source"), Words::tr("Words"),
                                      Words::tr("Terms"), Words::tr("Evidence"), Words::tr("Verification")}};
    return layout::composeProof(story, *style, proofEntries(story), labels);
}

}
