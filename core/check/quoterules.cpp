// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/families.h"
#include "core/check/quotations.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace galley::check {

namespace {

/// The place of a mark without a partner, or -1. A quotation that goes on in the next paragraph is not closed
/// before that paragraph has opened it again.
qsizetype unbalanced(const QString &words, const QString &next)
{
    struct Pair
    {
        QChar open;
        QChar close;
    };
    static const QList<Pair> pairs{{u'“', u'”'}, {u'«', u'»'}, {u'"', u'"'}};
    for (const Pair &pair : pairs) {
        if (pair.open == u'“' && words.contains(u'„')) // „so“: there the mark closes
            continue;
        qsizetype open = -1;
        for (qsizetype i = 0; i < words.size(); ++i) {
            const bool same = pair.open == pair.close && words[i] == pair.open;
            if (same && i > 0 && words[i - 1].isDigit() && open < 0)
                continue; // inches
            if (same ? open < 0 : words[i] == pair.open)
                open = i;
            else if (same || words[i] == pair.close) {
                if (open < 0)
                    return i;
                open = -1;
            }
        }
        if (open >= 0 && next != pair.open)
            return open;
    }
    return -1;
}

class BalancedQuotes final : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(BalancedQuotes)

public:
    QString id() const override { return u"R16"_s; }
    QString title() const override { return tr("Quotation marks balance"); }
    QString standard() const override { return u"Style"_s; }
    std::vector<base::Finding> check(const Subject &subject) const override
    {
        std::vector<base::Finding> findings;
        const std::vector<base::TextRange> paragraphs = subject.text.paragraphs();
        for (size_t i = 0; i < paragraphs.size(); ++i) {
            const QString words = subject.text.text().sliced(paragraphs[i].begin, paragraphs[i].length());
            const QString next
                = i + 1 < paragraphs.size() ? subject.text.text().mid(paragraphs[i + 1].begin, 1) : QString();
            const qsizetype at = unbalanced(words, next);
            if (at >= 0) {
                const base::TextRange mark{paragraphs[i].begin + at, paragraphs[i].begin + at + 1};
                findings.push_back(inBody(subject, mark,
                                          tr("This quotation mark has no partner in its paragraph: add the "
                                             "other, or take it out.")));
            }
        }
        return findings;
    }
};

class QuotedAsSaid final : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(QuotedAsSaid)

public:
    QString id() const override { return u"R15"_s; }
    QString title() const override { return tr("Quoted words are those of the transcript"); }
    QString standard() const override { return u"Reuters"_s; }
    std::vector<base::Finding> check(const Subject &subject) const override
    {
        std::vector<base::Finding> findings;
        for (const story::Attribution &one : subject.story.article.attributions) {
            const QuotationCheck compared
                = compareQuotations(subject.story, subject.text, subject.known, subject.rules.of(id()), one);
            for (const Deviation &deviation : compared.deviations) {
                findings.push_back(inBody(subject, deviation.range, messageOf(subject, deviation)));
                findings.back().fix = fixOf(subject, deviation);
            }
        }
        return findings;
    }

private:
    static QString wordsOf(const Subject &subject, const Deviation &deviation)
    {
        return subject.text.text().sliced(deviation.range.begin, deviation.range.length());
    }

    static QString messageOf(const Subject &subject, const Deviation &deviation)
    {
        const Transcript::Comparison &compared = deviation.comparison;
        if (compared.share < Transcript::leastShare)
            return tr("These words do not stand in the transcript: quote what was said, or link the evidence "
                      "that holds them.");
        if (compared.isLeftOut)
            return tr("The transcript has “%1” here: put it back, or mark with … that words are left out.")
                .arg(compared.said);
        if (compared.said.isEmpty())
            return tr("“%1” does not stand here in the transcript: take it out, or put what is yours in "
                      "[brackets].")
                .arg(wordsOf(subject, deviation));
        return tr("The transcript has “%1”, not “%2”: quote what was said, or put what is yours in "
                  "[brackets].")
            .arg(compared.said, wordsOf(subject, deviation));
    }

    /// What was said in the place of what stands there.
    static std::optional<base::Fix> fixOf(const Subject &subject, const Deviation &deviation)
    {
        QString said = deviation.comparison.said;
        if (said.isEmpty() || said.endsWith(u'…') || deviation.comparison.isLeftOut
            || !subject.text.isVerbatim(deviation.range))
            return std::nullopt;
        if (wordsOf(subject, deviation).front().isUpper())
            said.front() = said.front().toUpper();
        return base::Fix{subject.text.toSource(deviation.range), said};
    }
};

}

void addQuoteRules(RuleList &rules)
{
    rules.push_back(std::make_unique<QuotedAsSaid>());
    rules.push_back(std::make_unique<BalancedQuotes>());
}

}
