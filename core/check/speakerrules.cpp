// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rules about how readers come to know who speaks.

#include "core/check/families.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::check {

namespace {

using Findings = std::vector<base::Finding>;

/// A direct quotation that stands in the text, in the body's own places.
struct Quote
{
    const story::Attribution *attribution;
    base::TextRange words;
    std::optional<base::TextRange> source;
    base::TextRange paragraph;
};

base::TextRange paragraphOf(const QString &body, const base::TextRange &range)
{
    const qsizetype before = range.begin == 0 ? -1 : body.lastIndexOf("\n\n"_L1, range.begin - 1);
    const qsizetype after = body.indexOf("\n\n"_L1, range.begin);
    return {before < 0 ? 0 : before + 2, after < 0 ? body.size() : after};
}

std::vector<Quote> quotesOf(const story::Article &article)
{
    std::vector<Quote> quotes;
    for (const story::Attribution &one : article.attributions) {
        if (one.standing == story::Standing::Dismissed || one.form != story::Form::Direct
            || one.content.empty() || one.content.front().orphaned
            || one.content.front().range.end > article.body.size())
            continue;
        Quote quote{&one, one.content.front().range, std::nullopt,
                    paragraphOf(article.body, one.content.front().range)};
        if (!one.source.empty() && !one.source.front().orphaned)
            quote.source = one.source.front().range;
        quotes.push_back(quote);
    }
    std::ranges::sort(quotes, {}, [](const Quote &quote) { return quote.words.begin; });
    return quotes;
}

base::Finding on(const base::TextRange &range, const QString &message)
{
    return {.rule = {}, .severity = base::Severity::Block, .message = message, .range = range};
}

/// Readers do not wait for a name through a quotation of several sentences.
class SpeakerKnownSoon final : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(SpeakerKnownSoon)

public:
    QString id() const override { return u"R17"_s; }
    QString title() const override
    {
        return tr("The speaker is known by the end of the first sentence quoted");
    }
    QString standard() const override { return u"Reuters"_s; }
    Findings check(const Subject &subject) const override
    {
        static const QRegularExpression end(u"[.!?…]\\s+\\p{Lu}"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
        const QString &body = subject.story.article.body;
        Findings findings;
        const Quote *last = nullptr;
        const std::vector<Quote> quotes = quotesOf(subject.story.article);
        for (const Quote &quote : quotes) {
            const bool isLate = quote.source && quote.source->begin >= quote.words.end
                                && quote.paragraph.contains(*quote.source);
            const bool goesOn = last && speaks(*last) == speaks(quote);
            if (isLate && !goesOn) {
                const auto match = end.match(body, quote.words.begin);
                if (match.hasMatch() && match.capturedEnd() < quote.words.end)
                    findings.push_back(on({quote.words.begin, match.capturedStart() + 1},
                                          tr("Readers learn only after several sentences who says this: name "
                                             "the speaker after the first.")));
            }
            last = &quote;
        }
        return findings;
    }

private:
    static QString speaks(const Quote &quote)
    {
        const story::Attribution &one = *quote.attribution;
        if (one.sourceId)
            return one.sourceId->toString();
        return one.source.empty() ? QString() : one.source.front().exact.section(u' ', -1).toLower();
    }
};

/// A new paragraph of quotation names its speaker again.
class SpeakerInParagraph final : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(SpeakerInParagraph)

public:
    QString id() const override { return u"R19"_s; }
    QString title() const override { return tr("Each paragraph says whose words it quotes"); }
    QString standard() const override { return u"AP"_s; }
    Findings check(const Subject &subject) const override
    {
        const QString &body = subject.story.article.body;
        Findings findings;
        for (const Quote &quote : quotesOf(subject.story.article)) {
            if (!quote.source || quote.paragraph.overlaps(*quote.source) || goesOn(body, quote.paragraph))
                continue;
            findings.push_back(on(
                quote.words, tr("Nothing in this paragraph says whose words these are: name the speaker here "
                                "too.")));
        }
        return findings;
    }

private:
    /// The paragraph before ended within the quotation.
    static bool goesOn(const QString &body, const base::TextRange &paragraph)
    {
        if (paragraph.begin < 3)
            return false;
        const base::TextRange before = paragraphOf(body, {paragraph.begin - 3, paragraph.begin - 2});
        const QStringView words = QStringView(body).sliced(before.begin, before.length());
        return words.count(u'“') > words.count(u'”') || words.count(u'"') % 2 == 1;
    }
};

/// Whoever is in the source book comes in with the full name and what they are.
class FirstReference final : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(FirstReference)

public:
    QString id() const override { return u"R20"_s; }
    QString title() const override { return tr("People come in with full name and position"); }
    QString standard() const override { return u"Reuters"_s; }
    Findings check(const Subject &subject) const override
    {
        Findings findings;
        QSet<QString> seen;
        for (const Quote &quote : firstQuotes(subject.story.article)) {
            const story::Source *source = sourceOf(subject, *quote.attribution);
            if (!source || seen.contains(source->id.toString()))
                continue;
            seen.insert(source->id.toString());
            const QString missing = missingOf(subject.story.article.body, *source, *quote.source);
            if (!missing.isEmpty())
                findings.push_back(on(*quote.source, missing));
        }
        return findings;
    }

private:
    static std::vector<Quote> firstQuotes(const story::Article &article)
    {
        std::vector<Quote> named;
        for (const story::Attribution &one : article.attributions) {
            if (one.standing == story::Standing::Dismissed || one.anonymous || one.source.empty()
                || one.source.front().orphaned || one.source.front().range.end > article.body.size())
                continue;
            const base::TextRange range = one.source.front().range;
            named.push_back({&one, range, range, paragraphOf(article.body, range)});
        }
        std::ranges::sort(named, {}, [](const Quote &quote) { return quote.source->begin; });
        return named;
    }

    static const story::Source *sourceOf(const Subject &subject, const story::Attribution &one)
    {
        if (!one.sourceId)
            return nullptr;
        for (const story::StorySource &entry : subject.story.sources) {
            const story::Source &source = entry.source;
            const bool isPerson
                = source.kind == story::SourceKind::Person || source.kind == story::SourceKind::Spokesperson;
            if (source.id == *one.sourceId && isPerson && !source.isProtected()
                && !source.publicName.isEmpty())
                return &source;
        }
        return nullptr;
    }

    /// Looked for up to the end of the paragraph in which they first speak.
    static QString missingOf(const QString &body, const story::Source &source, const base::TextRange &first)
    {
        const QStringView before = QStringView(body).first(paragraphOf(body, first).end);
        if (!before.contains(source.publicName, Qt::CaseInsensitive))
            return tr("%1 comes in here: give the full name.").arg(source.publicName);
        const bool isKnown = source.role.isEmpty() || before.contains(source.role, Qt::CaseInsensitive)
                             || before.contains(source.role.section(u' ', -1), Qt::CaseInsensitive);
        return isKnown ? QString() : tr("Say who %1 is: %2.").arg(source.publicName, source.role);
    }
};

}

void addSpeakerRules(RuleList &rules)
{
    rules.push_back(std::make_unique<SpeakerKnownSoon>());
    rules.push_back(std::make_unique<SpeakerInParagraph>());
    rules.push_back(std::make_unique<FirstReference>());
}

}
