// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/families.h"

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

}

void addQuoteRules(RuleList &rules)
{
    rules.push_back(std::make_unique<BalancedQuotes>());
}

}
