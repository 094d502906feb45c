// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace galley::layout {

/// How a language writes what a keyboard has only straight: quotation marks (Unicode CLDR) and dashes.
struct MarkRules
{
    bool quotes = false; ///< straight quotes are replaced
    bool dashes = false; ///< two hyphens, and a hyphen between spaces
    QString open, close, innerOpen, innerClose;
    QChar dash = u'\u2014';       ///< for two hyphens or three
    QChar spacedDash = u'\u2013'; ///< for a hyphen between spaces
};

/// The rules of a language (BCP 47); what a style does not ask for is left as it is typed.
MarkRules markRules(const QString &language, bool quotes, bool dashes);

/// A stretch of words as they are set, and how many characters of the text they stand for.
struct MarkedStretch
{
    QString words;
    int length = 0;
};

/// Sets the marks of a paragraph's words, stretch by stretch: a quote opens or closes by what stands before
/// it, and an apostrophe is one wherever no quotation was opened.
class MarkSetter
{
public:
    explicit MarkSetter(const MarkRules &rules) : m_rules(rules) { }

    /// Stretches of which each stands for as many characters as it has, but for those that are set as more or
    /// fewer.
    std::vector<MarkedStretch> set(const QString &words);
    /// Words that are not to be changed went by (code).
    void pass(const QString &words);

private:
    bool isMark(QChar c) const;
    /// What the mark at a place is set as; length: of the characters that it takes the place of.
    QString replaced(const QString &words, qsizetype at, int &length);
    QString quote(QChar mark, QChar next);
    QString dash(const QString &words, qsizetype at, int &length) const;

    const MarkRules &m_rules;
    QChar m_before;              ///< the last character that went by; null at the paragraph's begin
    bool m_beforeCloses = false; ///< it was a quotation mark that we closed with; some look like opening ones
    bool m_outerOpen = false;
    bool m_innerOpen = false;
};

}
