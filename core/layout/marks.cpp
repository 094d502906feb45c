// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/marks.h"

#include <QLocale>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace galley::layout {

namespace {

constexpr QChar apostrophe(0x2019);
constexpr QChar narrowSpace(0x202f);

/// What stands around the word in a locale's quotation.
std::pair<QString, QString> around(const QString &quotation)
{
    const qsizetype middle = quotation.indexOf(u'x');
    return {quotation.left(middle), quotation.mid(middle + 1)};
}

bool opensAfter(QChar before)
{
    return before.isNull() || before.isSpace() || before == u'(' || before == u'[' || before == u'/'
           || before.category() == QChar::Punctuation_Dash
           || before.category() == QChar::Punctuation_InitialQuote
           || before.category() == QChar::Punctuation_Open;
}

}

MarkRules markRules(const QString &language, bool quotes, bool dashes)
{
    MarkRules rules;
    rules.quotes = quotes;
    rules.dashes = dashes;
    const QLocale locale(language);
    std::tie(rules.open, rules.close) = around(locale.quoteString(u"x"_s));
    std::tie(rules.innerOpen, rules.innerClose)
        = around(locale.quoteString(u"x"_s, QLocale::AlternateQuotation));
    if (locale.language() == QLocale::French && locale.territory() != QLocale::Switzerland) {
        rules.open += narrowSpace;
        rules.close.prepend(narrowSpace);
    }
    if (locale.language() == QLocale::Russian)
        rules.spacedDash = rules.dash;
    else if (locale.language() != QLocale::English && locale.language() != QLocale::C)
        rules.dash = rules.spacedDash;
    return rules;
}

QString MarkSetter::quote(QChar mark, QChar next)
{
    const bool isOuter = mark == u'"';
    bool &isOpen = isOuter ? m_outerOpen : m_innerOpen;
    const bool isAfterClose = std::exchange(m_beforeCloses, false);
    if (!isAfterClose && opensAfter(m_before)) {
        if (!isOuter && next.isDigit())
            return apostrophe; // ’84
        isOpen = true;
        return isOuter ? m_rules.open : m_rules.innerOpen;
    }
    if (!isOuter && (!isOpen || (m_before.isLetter() && next.isLetter())))
        return m_before.isDigit() ? QString(mark) : QString(apostrophe); // 6' is six feet
    if (!isOpen && m_before.isDigit())
        return mark; // 7" is seven inches
    isOpen = false;
    m_beforeCloses = true;
    return isOuter ? m_rules.close : m_rules.innerClose;
}

QString MarkSetter::dash(const QString &words, qsizetype at, int &length) const
{
    const auto character = [&words](qsizetype i) { return i < words.size() ? words[i] : QChar(); };
    int hyphens = 1;
    while (character(at + hyphens) == u'-')
        ++hyphens;
    if (hyphens == 2 || hyphens == 3) {
        length = hyphens;
        return m_rules.dash;
    }
    if (hyphens == 1 && m_before == u' ' && character(at + 1) == u' ')
        return m_rules.spacedDash;
    length = hyphens; // a row of hyphens is a line that somebody drew
    return QString(hyphens, u'-');
}

QString MarkSetter::replaced(const QString &words, qsizetype at, int &length)
{
    length = 1;
    if (words[at] != u'-')
        return quote(words[at], at + 1 < words.size() ? words[at + 1] : QChar());
    m_beforeCloses = false;
    return dash(words, at, length);
}

bool MarkSetter::isMark(QChar c) const
{
    return c == u'-' ? m_rules.dashes : (c == u'"' || c == u'\'') && m_rules.quotes;
}

std::vector<MarkedStretch> MarkSetter::set(const QString &words)
{
    std::vector<MarkedStretch> stretches(1);
    for (qsizetype at = 0; at < words.size();) {
        const auto mark
            = std::find_if(words.begin() + at, words.end(), [this](QChar c) { return isMark(c); });
        if (const qsizetype plain = mark - words.begin() - at; plain > 0) {
            stretches.back().words += QStringView(words).sliced(at, plain);
            stretches.back().length += static_cast<int>(plain);
            m_beforeCloses = false;
            at += plain;
            m_before = words[at - 1];
            continue;
        }
        int length = 1;
        const QString set = replaced(words, at, length);
        if (set.size() == length) {
            stretches.back().words += set;
            stretches.back().length += length;
        } else {
            stretches.push_back({set, length});
            stretches.emplace_back();
        }
        m_before = set.back();
        at += length;
    }
    std::erase_if(stretches, [](const MarkedStretch &stretch) { return stretch.words.isEmpty(); });
    return stretches;
}

void MarkSetter::pass(const QString &words)
{
    if (!words.isEmpty())
        m_before = words.back();
}

}
