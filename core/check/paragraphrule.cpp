// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/paragraphrule.h"

#include "core/check/families.h"

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
    const Key key{&rule, words};
    if (const auto used = m_used.constFind(key); used != m_used.constEnd())
        return &*used;
    const auto known = m_known.constFind(key);
    return known == m_known.constEnd() ? nullptr : &*m_used.insert(key, *known);
}

void ParagraphMemory::keep(const Rule &rule, const QString &words, const Findings &findings)
{
    m_used.insert({&rule, words}, findings);
}

void ParagraphMemory::end()
{
    m_known = std::exchange(m_used, {});
}

}
