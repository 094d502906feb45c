// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/quotations.h"

#include "core/attribution/qualities.h"

#include <algorithm>

namespace galley::check {

namespace {

bool isQuoted(const story::Attribution &one)
{
    const bool isConfirmed
        = one.standing == story::Standing::Confirmed || one.standing == story::Standing::Disputed;
    return isConfirmed && (one.form == story::Form::Direct || one.form == story::Form::Mixed);
}

/// What stands in quotation marks, marks included, and in block quotations; ranges of the text.
std::vector<base::TextRange> quotedParts(const Projection &text, const story::Attribution &attribution)
{
    std::vector<base::TextRange> parts;
    const std::vector<base::TextRange> paragraphs = text.paragraphs();
    for (const story::Anchor &anchor : attribution.content) {
        const base::TextRange content = anchor.orphaned ? base::TextRange() : text.fromSource(anchor.range);
        for (const base::TextRange &paragraph : paragraphs) {
            const base::TextRange part{qMax(paragraph.begin, content.begin),
                                       qMin(paragraph.end, content.end)};
            if (part.isEmpty())
                continue;
            if (text.isQuotation(part)) {
                parts.push_back(part);
                continue;
            }
            const std::vector<bool> quoted = attribution::quotedCharacters(
                QStringView(text.text()).sliced(paragraph.begin, paragraph.length()));
            for (qsizetype i = part.begin; i < part.end; ++i) {
                if (!quoted[size_t(i - paragraph.begin)])
                    continue;
                if (i > part.begin && quoted[size_t(i - 1 - paragraph.begin)])
                    parts.back().end = i + 1;
                else
                    parts.push_back({i, i + 1});
            }
        }
    }
    return parts;
}

struct Record
{
    std::shared_ptr<const Transcript> words;
    bool isWhole = false; ///< it holds all that was said; else it may be about something else
};

std::vector<Record> recordsOf(const story::Story &story, const Known &known,
                              const story::Attribution &attribution)
{
    std::vector<Record> records;
    for (const story::StorySource &source : story.sources) {
        for (const story::Evidence &one : source.evidence) {
            if (source.source.isProtected() || one.isSensitive
                || !std::ranges::contains(attribution.evidence, one.id))
                continue;
            if (const auto transcript = known.transcripts ? known.transcripts->value(one.id) : nullptr)
                records.push_back({transcript, one.kind == story::EvidenceKind::Transcript});
            const bool mayHoldWords
                = one.kind == story::EvidenceKind::Note || one.kind == story::EvidenceKind::Transcript;
            if (mayHoldWords && !one.description.isEmpty())
                records.push_back(
                    {std::make_shared<const Transcript>(one.description, story.article.fields.language)});
        }
    }
    return records;
}

}

QuotationCheck compareQuotations(const story::Story &story, const Projection &text, const Known &known,
                                 const RuleData &rule, const story::Attribution &attribution)
{
    if (!isQuoted(attribution))
        return {};
    const std::vector<Record> records = recordsOf(story, known, attribution);
    const bool isAnyWhole = std::ranges::any_of(records, &Record::isWhole);
    const Transcript::Allowance allowance{rule.words, rule.limits.value(QStringLiteral("elision"))};
    const std::vector<base::TextRange> parts
        = records.empty() ? std::vector<base::TextRange>() : quotedParts(text, attribution);
    QuotationCheck check{.isCompared = !parts.empty()};
    for (const base::TextRange &part : parts) {
        const QStringView words = QStringView(text.text()).sliced(part.begin, part.length());
        std::optional<Transcript::Comparison> best;
        for (const Record &record : records) {
            Transcript::Comparison comparison = record.words->compare(words, allowance);
            if (!best || comparison.share > best->share || !comparison.differs)
                best = std::move(comparison);
            if (!best->differs)
                break;
        }
        const bool isOfThis = best->share >= Transcript::leastShare || isAnyWhole;
        if (best->differs && isOfThis)
            check.deviations.push_back(
                {{part.begin + best->differs->begin, part.begin + best->differs->end}, *best});
        check.isCompared = check.isCompared && isOfThis;
    }
    return check;
}

}
