// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/layout/typefaces.h"

#include <QColor>

namespace galley::layout {

/// How letters look. Two runs of one look are set as one.
struct Look
{
    FontId font = 0;
    double size = 10;
    double tracking = 0; ///< em after each letter
    double rise = 0;     ///< points above the baseline
    QRgb color = 0xff111111;
    quint8 features = 0; ///< bits of Feature
    bool underlined = false;
    bool struck = false;
    bool isCode = false; ///< its words are not parted
    bool operator==(const Look &) const = default;
};

/// A stretch of a paragraph's words of one look and one origin.
struct Span
{
    int begin = 0; ///< in RichText::text
    int end = 0;
    int look = 0;   ///< in RichText::looks
    int link = -1;  ///< in RichText::links
    int field = -1; ///< in RichText::fields: the words are not of the body
    qsizetype source
        = -1; ///< where its first letter stands, counted from the paragraph's begin in the body; -1: nowhere
    int sourceLength = 0; ///< other than end - begin where the words only stand for the source (&amp;amp;)
    bool operator==(const Span &) const = default;
};

/// A footnote is called before this character of a paragraph.
struct NoteMark
{
    int at = 0;
    int number = 0;
    bool operator==(const NoteMark &) const = default;
};

/// A paragraph's words with everything that changes their shapes; what the paragraph cache compares.
struct RichText
{
    QString text;            ///< U+2028 ends a line
    std::vector<Span> spans; ///< gapless, in order
    std::vector<Look> looks;
    QStringList links;  ///< addresses
    QStringList fields; ///< names
    std::vector<NoteMark> notes;
    QString language = QStringLiteral("en");
    bool operator==(const RichText &) const = default;

    bool isEmpty() const { return text.isEmpty(); }
};

/// The words before and behind a character, each with its looks and origins.
std::pair<RichText, RichText> parted(const RichText &text, int at);

/// Collects words span by span.
class RichTextBuilder
{
public:
    explicit RichTextBuilder(const QString &language) { m_text.language = language; }

    struct From
    {
        qsizetype source = -1;
        int sourceLength = -1; ///< -1: as long as the words
        QString field = {};
    };
    void add(const QString &words, const Look &look, const From &from, const QString &link = {});
    /// A footnote of that number is called here.
    void addNote(int number) { m_text.notes.push_back({static_cast<int>(m_text.text.size()), number}); }
    bool isEmpty() const { return m_text.text.isEmpty(); }
    const QString &language() const { return m_text.language; }
    /// White space made single (pasted no-break spaces stay, but stretch), none at either end.
    RichText take();

private:
    RichText m_text;
};

}
