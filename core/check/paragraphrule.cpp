// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/paragraphrule.h"

#include "core/check/families.h"

#include <algorithm>

namespace galley::check {

std::vector<base::Finding> ParagraphRule::check(const Subject &subject) const
{
    std::vector<base::Finding> findings = checkFields(subject);
    for (const base::TextRange &paragraph : subject.text.paragraphs()) {
        const QString words = subject.text.text().sliced(paragraph.begin, paragraph.length());
        const ParagraphMemory::Findings *known
            = subject.memory ? subject.memory->find(*this, words) : nullptr;
        ParagraphMemory::Findings fresh;
        if (!known)
            fresh = checkParagraph(subject, words);
        const bool isQuotation = subject.text.isQuotation(paragraph);
        for (ParagraphFinding one : known ? *known : fresh) {
            if (isQuotation)
                soften(one, words);
            const auto moved = [&](const base::TextRange &range) {
                return base::TextRange{range.begin + paragraph.begin, range.end + paragraph.begin};
            };
            findings.push_back(inBody(subject, moved(one.range), one.message, one.severity));
            if (one.fix && subject.text.isVerbatim(moved(one.fix->range)))
                findings.back().fix
                    = base::Fix{subject.text.toSource(moved(one.fix->range)), one.fix->replacement};
        }
        if (subject.memory && !known)
            subject.memory->keep(*this, words, fresh);
    }
    return findings;
}

void ParagraphMemory::begin(const Conditions &conditions)
{
    if (conditions != m_conditions)
        m_known.clear();
    m_conditions = conditions;
}

const ParagraphMemory::Findings *ParagraphMemory::find(const Rule &rule, const QString &words)
{
    auto said = m_used.constFind(words);
    if (said == m_used.constEnd()) {
        const auto known = m_known.find(words);
        if (known == m_known.end())
            return nullptr;
        said = m_used.insert(known.key(), std::move(*known));
        m_known.erase(known);
    }
    const auto one = std::ranges::find(*said, &rule, &Said::value_type::first);
    return one == said->end() ? nullptr : &one->second;
}

void ParagraphMemory::keep(const Rule &rule, const QString &words, const Findings &findings)
{
    m_used[words].emplace_back(&rule, findings);
}

void ParagraphMemory::end()
{
    m_known = std::exchange(m_used, {});
}

}
