// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/looks.h"

using namespace Qt::Literals::StringLiterals;

namespace galley::layout {

namespace {

constexpr double smallerCapital = 0.78; ///< of the size: a little above the small letters, as drawn ones are

}

Look Looks::look(const QString &role, const Emphasised &emphasis, double scale)
{
    for (const Entry &entry : m_known) {
        if (entry.role == role && entry.emphasis == emphasis && entry.scale == scale)
            return entry.look;
    }
    const story::TextStyle text = m_style.textStyle(role);
    FontWish wish{text.families, text.weight, text.italic};
    Look look;
    look.size = text.size * scale;
    look.tracking = text.tracking;
    look.color = QColor(text.color).rgba();
    if (emphasis.italic)
        wish.italic = !wish.italic;
    if (emphasis.strong)
        wish.weight = std::max(700, wish.weight);
    if (emphasis.code) {
        const story::TextStyle code = m_style.textStyle(u"code"_s);
        wish.families = code.families;
        look.size = text.size * 0.84; // monospaced letters look a sixth larger than they are
    }
    if (text.oldStyleFigures && !emphasis.code)
        look.features |= Feature::OldStyleFigures;
    if (!text.ligatures || emphasis.code)
        look.features |= Feature::NoLigatures;
    if (!text.kerning)
        look.features |= Feature::NoKerning;
    if (emphasis.letters == Letters::SmallCaps)
        look.features |= Feature::SmallCaps;
    if (emphasis.letters == Letters::SmallerCapitals)
        look.size *= smallerCapital;
    if (emphasis.rise != 0) { // as high as most fonts draw their own: the line keeps its place on the grid
        look.rise = look.size * (emphasis.rise > 0 ? 0.34 : -0.15);
        look.size *= 0.64;
    }
    if (emphasis.link)
        look.color = QColor(m_style.accent).rgba();
    look.isCode = emphasis.code;
    look.struck = emphasis.struck;
    look.underlined = emphasis.inserted;
    look.font = m_typefaces.font(wish);
    m_known.push_back({role, emphasis, scale, look});
    return look;
}

bool Looks::hasSmallCaps(const QString &role, Emphasised emphasis)
{
    emphasis.letters = Letters::AsWritten;
    return m_typefaces.hasSmallCaps(look(role, emphasis).font);
}

const MarkRules &Looks::marks(const QString &language)
{
    if (m_marks.open.isEmpty() || m_marksLanguage != language) {
        m_marks = markRules(language, m_style.curlyQuotes, m_style.longDashes);
        m_marksLanguage = language;
    }
    return m_marks;
}

QString inCapitals(QString words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString capital = QString(words[i]).toUpper();
        if (capital.size() == 1)
            words[i] = capital.front();
    }
    return words;
}

}
