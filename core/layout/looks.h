// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/layout/marks.h"
#include "core/layout/paragraphcache.h"
#include "core/story/style.h"

namespace galley::layout {

/// Small letters as small capitals; smaller capitals stand in for them in a font that has none.
enum class Letters { AsWritten, SmallCaps, SmallerCapitals };

/// What inline markup does to the letters of a role.
struct Emphasised
{
    bool italic = false;
    bool strong = false;
    bool code = false;
    bool link = false;
    bool struck = false;
    bool inserted = false;
    Letters letters = Letters::AsWritten;
    int rise = 0; ///< above 0 superscript, below 0 subscript
    bool operator==(const Emphasised &) const = default;
};

/// The looks of a publication style's roles; the fonts are chosen once.
class Looks
{
public:
    Looks(const story::PublicationStyle &style, Typefaces &typefaces) : m_style(style), m_typefaces(typefaces)
    { }

    /// scale: of the size, for a headline that must shrink.
    Look look(const QString &role, const Emphasised &emphasis = {}, double scale = 1);
    /// Whether the font of such letters has small capitals of its own.
    bool hasSmallCaps(const QString &role, Emphasised emphasis);
    /// How quotes and dashes are set in a language.
    const MarkRules &marks(const QString &language);
    const story::PublicationStyle &style() const { return m_style; }
    Typefaces &typefaces() { return m_typefaces; }

private:
    struct Entry
    {
        QString role;
        Emphasised emphasis;
        double scale;
        Look look;
    };
    const story::PublicationStyle &m_style;
    Typefaces &m_typefaces;
    std::vector<Entry> m_known;
    QString m_marksLanguage;
    MarkRules m_marks;
};

/// Words in capitals, letter for letter: where a capital needs more letters (ß), the small one stays.
QString inCapitals(QString words);

}
