// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/layout/displaylist.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace galley::layout {

/// A font of a Typefaces, by number.
using FontId = int;

/// What a style asks for; the first family that is installed is taken.
struct FontWish
{
    QStringList families;
    int weight = 400; ///< as in CSS
    bool italic = false;
    bool operator==(const FontWish &) const = default;
};

/// Measures of a font, in em.
struct FontMetrics
{
    double ascent = 0.75;
    double descent = 0.25;
    double capHeight = 0.65;
};

/// A glyph as shaped, in em, in visual order.
struct ShapedGlyph
{
    quint32 id = 0;
    float advance = 0;
    float dx = 0;
    float dy = 0;    ///< upwards
    int cluster = 0; ///< first UTF-16 unit of its cluster in the shaped text
};

struct ShapedText
{
    std::vector<ShapedGlyph> glyphs;
    float advance = 0;
};

/// What letters may do beside standing for themselves (OpenType features); bits of Look::features.
namespace Feature {
inline constexpr quint8 SmallCaps = 1;
inline constexpr quint8 OldStyleFigures = 2;
inline constexpr quint8 NoLigatures = 4;
inline constexpr quint8 NoKerning = 8;
}

/// A word or a part of one, all of one font, script and direction.
struct ShapeRequest
{
    FontId font = 0;
    QStringView text;
    bool rightToLeft = false;
    quint8 features = 0;
    QStringView language = u"en"; ///< BCP 47
};

/// Where glyphs and their widths come from. The one the program uses asks fontconfig and HarfBuzz; tests use
/// one in which every letter is half an em wide, so that their pages are the same on every machine.
class Typefaces
{
public:
    virtual ~Typefaces() = default;
    /// Never fails: where nothing of the wish is installed, another font is taken and a warning kept.
    virtual FontId font(const FontWish &wish) = 0;
    /// The wished font where it has the character, else one that has, else the wished one.
    virtual FontId fontFor(char32_t character, FontId wished) = 0;
    virtual std::shared_ptr<const ShapedText> shape(const ShapeRequest &request) = 0;
    /// Whether the font has small capitals of its own.
    virtual bool hasSmallCaps(FontId) { return true; }
    virtual FontMetrics metrics(FontId font) const = 0;
    virtual std::shared_ptr<const FontFile> file(FontId font) const = 0;
    virtual QStringList warnings() const { return {}; }
};

/// fontconfig chooses a file once; HarfBuzz shapes with its bytes, which are also what is painted and written
/// to PDF.
std::unique_ptr<Typefaces> systemTypefaces();

}
