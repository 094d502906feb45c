// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/textsearch.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::text {

namespace {

constexpr size_t mostMatches = 100'000;

QRegularExpression expressionFor(const SearchOptions &options)
{
    QString pattern = options.isPattern ? options.words : QRegularExpression::escape(options.words);
    if (options.wholeWords)
        pattern = u"\\b(?:%1)\\b"_s.arg(pattern);
    QRegularExpression::PatternOptions flags
        = QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::MultilineOption;
    if (!options.matchCase)
        flags |= QRegularExpression::CaseInsensitiveOption;
    // The library gives a match at most 10 million steps, so no pattern runs for ever.
    return QRegularExpression(u"(*LIMIT_MATCH=2000000)"_s + pattern, flags);
}

bool isAllCapitals(QStringView words)
{
    const auto isLetter = [](QChar c) { return c.isLetter(); };
    return std::ranges::count_if(words, isLetter) > 1
           && std::ranges::all_of(words, [](QChar c) { return !c.isLower(); })
           && std::ranges::any_of(words, [](QChar c) { return c.isUpper(); });
}

}

PatternFault patternFault(const SearchOptions &options)
{
    if (!options.isPattern)
        return {};
    const QRegularExpression alone(options.words, QRegularExpression::UseUnicodePropertiesOption);
    return alone.isValid() ? PatternFault{} : PatternFault{alone.patternErrorOffset(), alone.errorString()};
}

base::Result<std::vector<base::TextRange>> findAll(const QString &text, const SearchOptions &options,
                                                   const base::CancelToken &cancel)
{
    std::vector<base::TextRange> found;
    if (options.words.isEmpty())
        return found;
    const QRegularExpression expression = expressionFor(options);
    if (!expression.isValid())
        return base::failure(base::ErrorCode::Invalid, expression.errorString());
    auto matches = expression.globalMatch(text);
    while (matches.hasNext() && found.size() < mostMatches) {
        if (cancel.isCancelled())
            return base::failure(base::ErrorCode::Cancelled);
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedLength() > 0)
            found.push_back({match.capturedStart(), match.capturedEnd()});
    }
    return found;
}

QString replacementFor(const QString &text, const base::TextRange &found, const SearchOptions &options,
                       const QString &replacement)
{
    if (!options.isPattern)
        return replacement;
    const auto match = expressionFor(options).match(text, found.begin, QRegularExpression::NormalMatch,
                                                    QRegularExpression::AnchorAtOffsetMatchOption);
    QString result;
    for (qsizetype i = 0; i < replacement.size(); ++i) {
        const bool isEscape = replacement[i] == u'\\' && i + 1 < replacement.size();
        if (!isEscape) {
            result += replacement[i];
            continue;
        }
        const QChar next = replacement[++i];
        if (next.isDigit() && next.unicode() < 128)
            result += match.captured(next.digitValue());
        else if (next == u'n')
            result += u'\n';
        else
            result += next;
    }
    return result;
}

QString inCaseOf(QStringView found, const QString &replacement)
{
    if (replacement.isEmpty())
        return replacement;
    if (isAllCapitals(found))
        return replacement.toUpper();
    const qsizetype first
        = std::min<qsizetype>(replacement.front().isHighSurrogate() ? 2 : 1, replacement.size());
    const auto letter = std::ranges::find_if(found, [](QChar c) { return c.isLetter(); });
    const bool startsLow = replacement.first(first).isLower();
    if (letter != found.end() && letter->isUpper() && startsLow)
        return replacement.first(first).toUpper() + replacement.sliced(first);
    return replacement;
}

}
