// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/fontchooser.h"

#include <fontconfig/fontconfig.h>

#include <map>
#include <memory>
#include <mutex>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace galley::layout {

namespace {

struct Free
{
    void operator()(FcPattern *pattern) const { FcPatternDestroy(pattern); }
    void operator()(FcCharSet *set) const { FcCharSetDestroy(set); }
    void operator()(FcFontSet *set) const { FcFontSetDestroy(set); }
};
using Pattern = std::unique_ptr<FcPattern, Free>;

const FcChar8 *utf8(const QByteArray &bytes)
{
    return reinterpret_cast<const FcChar8 *>(bytes.constData());
}

QString text(const FcPattern *pattern, const char *object, int index = 0)
{
    FcChar8 *value = nullptr;
    return FcPatternGetString(pattern, object, index, &value) == FcResultMatch
               ? QString::fromUtf8(reinterpret_cast<const char *>(value))
               : QString();
}

bool flag(const FcPattern *pattern, const char *object)
{
    FcBool value = FcFalse;
    return FcPatternGetBool(pattern, object, 0, &value) == FcResultMatch && value;
}

bool isUsable(const FcPattern *font)
{
    int index = 0;
    FcPatternGetInteger(font, FC_INDEX, 0, &index);
    const QString format = text(font, FC_FONTFORMAT);
    return index == 0 && !flag(font, FC_COLOR) && !flag(font, FC_VARIABLE)
           && (format == "TrueType"_L1 || format == "CFF"_L1) && !text(font, FC_FILE).isEmpty();
}

Pattern patternOf(const FontWish &wish, const QString &family)
{
    Pattern pattern(FcPatternCreate());
    if (!family.isEmpty())
        FcPatternAddString(pattern.get(), FC_FAMILY, utf8(family.toUtf8()));
    FcPatternAddDouble(pattern.get(), FC_WEIGHT, FcWeightFromOpenTypeDouble(wish.weight));
    FcPatternAddInteger(pattern.get(), FC_SLANT, wish.italic ? FC_SLANT_ITALIC : FC_SLANT_ROMAN);
    FcPatternAddBool(pattern.get(), FC_SCALABLE, FcTrue);
    FcPatternAddBool(pattern.get(), FC_COLOR, FcFalse);
    FcPatternAddBool(pattern.get(), FC_VARIABLE, FcFalse);
    FcConfigSubstitute(nullptr, pattern.get(), FcMatchPattern);
    FcDefaultSubstitute(pattern.get());
    return pattern;
}

bool hasFamily(const FcPattern *font, const QString &family)
{
    for (int i = 0; i < 16; ++i) {
        const QString name = text(font, FC_FAMILY, i);
        if (name.isEmpty())
            return false;
        if (name.compare(family, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

ChosenFont chosen(const FcPattern *font)
{
    return {text(font, FC_FILE), text(font, FC_FAMILY), text(font, FC_POSTSCRIPT_NAME), false};
}

Pattern bestMatch(const FontWish &wish, const QString &family)
{
    FcResult result = FcResultNoMatch;
    return Pattern(FcFontMatch(nullptr, patternOf(wish, family).get(), &result));
}

/// Answers of fontconfig, kept for the program's life: one takes milliseconds, and every page asks again.
ChosenFont remembered(char32_t character, const FontWish &wish, const auto &choose)
{
    static std::mutex mutex;
    static std::map<std::tuple<char32_t, QStringList, int, bool>, ChosenFont> known;
    const std::tuple key(character, wish.families, wish.weight, wish.italic);
    const std::scoped_lock lock(mutex);
    const auto found = known.find(key);
    return found != known.end() ? found->second : known.emplace(key, choose()).first->second;
}

/// The first usable font that has the character (any, for 0), nearest first.
ChosenFont firstUsable(const FontWish &wish, const QString &family, char32_t character)
{
    const Pattern pattern = patternOf(wish, family);
    if (character != 0) {
        const std::unique_ptr<FcCharSet, Free> set(FcCharSetCreate());
        FcCharSetAddChar(set.get(), character);
        FcPatternAddCharSet(pattern.get(), FC_CHARSET, set.get());
    }
    FcResult result = FcResultNoMatch;
    const std::unique_ptr<FcFontSet, Free> fonts(
        FcFontSort(nullptr, pattern.get(), FcFalse, nullptr, &result));
    for (int i = 0; fonts && i < fonts->nfont; ++i) {
        FcCharSet *set = nullptr;
        if (character != 0
            && (FcPatternGetCharSet(fonts->fonts[i], FC_CHARSET, 0, &set) != FcResultMatch
                || !FcCharSetHasChar(set, character)))
            continue;
        if (isUsable(fonts->fonts[i]))
            return chosen(fonts->fonts[i]);
    }
    return {};
}

ChosenFont firstOfFamilies(const FontWish &wish)
{
    for (const QString &family : wish.families) {
        const Pattern font = bestMatch(wish, family);
        if (!font || !isUsable(font.get()) || !hasFamily(font.get(), family))
            continue;
        ChosenFont found = chosen(font.get());
        found.isWished = family == wish.families.first();
        return found;
    }
    return firstUsable(wish, u"serif"_s, 0);
}

}

ChosenFont chooseFont(const FontWish &wish)
{
    return remembered(0, wish, [&wish] { return firstOfFamilies(wish); });
}

ChosenFont chooseFontFor(char32_t character, const FontWish &wish)
{
    return remembered(character, wish, [&] { return firstUsable(wish, u"serif"_s, character); });
}

}
