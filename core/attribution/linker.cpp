// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attribution/linker.h"

#include "core/attribution/linkrepairs.h"

#include <algorithm>

namespace galley::attribution {

namespace {

class Linker
{
public:
    explicit Linker(const std::vector<LabelledParagraph> &paragraphs) : m_paragraphs(paragraphs) { }

    std::vector<Linked> run()
    {
        for (size_t i = 0; i < m_paragraphs.size(); ++i)
            linkParagraph(i);
        for (Linked &one : m_linked) {
            for (auto *list : {&one.source, &one.cue, &one.content})
                std::ranges::stable_sort(*list, {},
                                         [](const Fragment &f) { return std::pair(f.paragraph, f.begin); });
        }
        return std::move(m_linked);
    }

private:
    static constexpr size_t longestName = 7; ///< words of a signature

    std::vector<Fragment> fragments(size_t paragraph) const
    {
        std::vector<Fragment> list;
        const Labelling &labelling = *m_paragraphs[paragraph].labelling;
        for (size_t at = 0; at < labelling.labels.size(); ++at) {
            const uint8_t label = labelling.labels[at];
            if (label == Outside)
                continue;
            const bool joins = !isBegin(label) && !list.empty() && list.back().end == at
                               && roleOf(list.back().label) == roleOf(label);
            if (joins)
                list.back().end = at + 1;
            else
                list.push_back({paragraph, at, at + 1, label, 0});
            list.back().certainty += labelling.certainty[at];
        }
        for (Fragment &fragment : list)
            fragment.certainty /= static_cast<float>(fragment.end - fragment.begin);
        return list;
    }

    Fragment whole(size_t paragraph, size_t begin, size_t end) const
    {
        constexpr float asSureAsRules = 0.9F;
        return {paragraph, begin, end, ContentAfterBegin, asSureAsRules};
    }

    const std::vector<Item> &itemsOf(size_t paragraph) const
    {
        return m_paragraphs[paragraph].reading->items;
    }

    /// "REED: The bar has moved." in a transcript: the colon is the cue.
    bool linkTranscript(size_t paragraph)
    {
        constexpr size_t longestInCapitals = 4;
        const auto &items = itemsOf(paragraph);
        const size_t begin = !items.empty() && items.front().mark == Mark::Open ? 1 : 0;
        size_t name = begin;
        while (name < items.size() && items[name].shape.isUpper && name < begin + longestInCapitals)
            ++name;
        if (name == begin || name + 3 > items.size() || items[name].mark != Mark::Colon)
            return false;
        m_linked.push_back({{whole(paragraph, begin, name)},
                            {whole(paragraph, name, name + 1)},
                            {whole(paragraph, name + 1, items.size())},
                            false});
        return true;
    }

    /// “The sea gives the timetable.” — Ada Reed
    bool linkSignedQuotation(size_t paragraph)
    {
        const auto &items = itemsOf(paragraph);
        if (items.empty() || items.front().mark != Mark::Open)
            return false;
        const auto dash = std::ranges::find_if(items, [](const Item &item) { return !item.quoted; });
        const auto at = static_cast<size_t>(dash - items.begin());
        size_t end = items.size();
        if (items.back().mark == Mark::Stop)
            --end;
        const bool named = at + 1 < end && end - at <= longestName && dash->mark == Mark::Dash
                           && items[at + 1].shape.isCapital
                           && std::none_of(dash + 1, items.end(),
                                           [](const Item &item) { return item.verb || item.quoted; });
        if (!named)
            return false;
        m_linked.push_back({{whole(paragraph, at + 1, end)},
                            {whole(paragraph, at, at + 1)},
                            {whole(paragraph, 0, at)},
                            false});
        return true;
    }

    /// "— Ada Reed" under a paragraph that is one quotation.
    bool linkSignature(size_t paragraph)
    {
        const auto &items = itemsOf(paragraph);
        if (paragraph == 0 || items.size() < 2 || items.size() > longestName || items[0].mark != Mark::Dash
            || !items[1].shape.isCapital || items.back().mark != Mark::Word)
            return false;
        const auto &above = itemsOf(paragraph - 1);
        if (above.empty() || above.front().mark != Mark::Open || above.back().mark != Mark::Close)
            return false;
        for (Linked &one : m_linked) { // what the labeller made of the quotation gives way
            for (auto *list : {&one.source, &one.cue, &one.content})
                std::erase_if(*list, [&](const Fragment &f) { return f.paragraph + 1 == paragraph; });
        }
        std::erase_if(m_linked, [](const Linked &one) { return one.cue.empty() && one.content.empty(); });
        m_linked.push_back({{whole(paragraph, 1, items.size())},
                            {whole(paragraph, 0, 1)},
                            {whole(paragraph - 1, 0, above.size())},
                            false});
        m_first = m_linked.size();
        return true;
    }

    /// A paragraph that opens with a quotation mark goes on what the one before was saying.
    bool opensQuoted(const Fragment &fragment) const
    {
        return itemsOf(fragment.paragraph)[fragment.begin].quoted;
    }

    uint32_t sentenceOf(const Fragment &fragment) const
    {
        return m_paragraphs[fragment.paragraph].reading->items[fragment.begin].sentence;
    }

    void linkParagraph(size_t paragraph)
    {
        m_first = m_linked.size();
        if (linkTranscript(paragraph) || linkSignature(paragraph) || linkSignedQuotation(paragraph))
            return;
        const std::vector<Fragment> list = fragments(paragraph);
        for (const Fragment &fragment : list) {
            if (roleOf(fragment.label) == Role::Cue)
                m_linked.push_back({{}, {fragment}, {}, false});
        }
        m_end = m_linked.size();
        for (const Fragment &fragment : list) {
            if (roleOf(fragment.label) == Role::Source)
                linkSource(fragment);
        }
        for (const Fragment &fragment : list) {
            if (roleOf(fragment.label) == Role::Content)
                linkContent(fragment);
        }
        shareSources();
        joinCues();
        repairLinks(*m_paragraphs[paragraph].reading, std::span(m_linked).subspan(m_first, m_end - m_first),
                    list);
    }

    /// The nearest cue of this paragraph on the side that the label names, else on the other.
    Linked *nearest(const Fragment &fragment)
    {
        Linked *before = nullptr;
        Linked *after = nullptr;
        for (size_t i = m_first; i < m_end; ++i) {
            const Fragment &cue = m_linked[i].cue.front();
            if (cue.end <= fragment.begin)
                before = &m_linked[i];
            else if (after == nullptr && cue.begin >= fragment.end)
                after = &m_linked[i];
        }
        return isBeforeCue(fragment.label) ? after : before;
    }

    void linkSource(const Fragment &fragment)
    {
        Linked *cue = nearest(fragment);
        if (cue != nullptr)
            cue->source.push_back(fragment);
    }

    void linkContent(const Fragment &fragment)
    {
        if (Linked *cue = nearest(fragment)) {
            cue->content.push_back(fragment);
            return;
        }
        const bool goesOn = !isBeforeCue(fragment.label) && m_first > 0 && opensQuoted(fragment)
                            && lastParagraph(m_linked[m_first - 1]) + 1 == fragment.paragraph;
        if (goesOn)
            m_linked[m_first - 1].content.push_back(fragment);
        else
            m_linked.push_back({{}, {}, {fragment}, false});
    }

    static size_t lastParagraph(const Linked &one)
    {
        size_t last = 0;
        for (const auto *list : {&one.cue, &one.content}) {
            for (const Fragment &fragment : *list)
                last = std::max(last, fragment.paragraph);
        }
        return last;
    }

    void shareSources()
    {
        for (size_t i = m_first + 1; i < m_end; ++i) {
            Linked &one = m_linked[i];
            const Linked &before = m_linked[i - 1];
            const bool sameSentence = sentenceOf(one.cue.front()) == sentenceOf(before.cue.front());
            if (one.source.empty() && !one.content.empty() && !before.source.empty() && sameSentence) {
                one.source = before.source;
                one.sharesSource = true;
            }
        }
    }

    /// "said of the plan in a statement": a cue fragment with nothing of its own belongs to the cue before.
    void joinCues()
    {
        for (size_t i = m_first + 1; i < m_end;) {
            Linked &one = m_linked[i];
            Linked &before = m_linked[i - 1];
            const bool bare = one.source.empty() && one.content.empty()
                              && sentenceOf(one.cue.front()) == sentenceOf(before.cue.front());
            if (!bare) {
                ++i;
                continue;
            }
            before.cue.insert(before.cue.end(), one.cue.begin(), one.cue.end());
            m_linked.erase(m_linked.begin() + static_cast<std::ptrdiff_t>(i));
            --m_end;
        }
    }

    const std::vector<LabelledParagraph> &m_paragraphs;
    std::vector<Linked> m_linked;
    size_t m_first = 0; ///< cues of the paragraph at hand: [m_first, m_end)
    size_t m_end = 0;
};

}

std::vector<Linked> link(const std::vector<LabelledParagraph> &paragraphs)
{
    return Linker(paragraphs).run();
}

}
