// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/typefaces.h"

#include "core/layout/fontchooser.h"

#include <QFile>
#include <QHash>

#include <hb-ot.h>
#include <hb.h>
#include <unicode/uchar.h>

#include <array>
#include <bitset>
#include <map>
#include <mutex>
#include <unordered_map>

using namespace Qt::Literals::StringLiterals;

namespace galley::layout {

namespace {

constexpr char32_t coverageEnd = 0x20000; ///< planes 0 and 1: everything a paper prints
constexpr char32_t placeholder = 0x25A1;  ///< a white square stands for a character no installed font has
constexpr size_t cachedWords = 200000;    ///< then the cache starts anew; a long book stays below

/// The file's bytes, shared by all who use them at a time.
std::shared_ptr<const FontFile> openFont(const ChosenFont &chosen)
{
    static std::mutex mutex;
    static std::map<QString, std::weak_ptr<const FontFile>> open;
    const std::scoped_lock lock(mutex);
    if (auto known = open[chosen.path].lock())
        return known;
    auto font = std::make_shared<FontFile>();
    font->path = chosen.path;
    font->postScriptName = chosen.postScriptName;
    QFile file(chosen.path);
    if (!chosen.path.isEmpty() && file.open(QIODevice::ReadOnly))
        font->bytes = file.readAll();
    open[chosen.path] = font;
    return font;
}

struct Face
{
    std::shared_ptr<const FontFile> file;
    FontWish wish;
    hb_blob_t *blob = nullptr;
    hb_face_t *face = nullptr;
    hb_font_t *font = nullptr;
    double unitsPerEm = 1000;
    FontMetrics metrics;
    std::bitset<coverageEnd> coverage;

    Face() = default;
    Q_DISABLE_COPY_MOVE(Face)
    ~Face()
    {
        hb_font_destroy(font);
        hb_face_destroy(face);
        hb_blob_destroy(blob);
    }
    bool has(char32_t character) const { return character < coverageEnd && coverage[character]; }
};

void readCoverage(Face &face)
{
    hb_set_t *set = hb_set_create();
    hb_face_collect_unicodes(face.face, set);
    for (hb_codepoint_t c = HB_SET_VALUE_INVALID; hb_set_next(set, &c);) {
        if (c < coverageEnd)
            face.coverage[c] = true;
    }
    hb_set_destroy(set);
}

void readMetrics(Face &face)
{
    const auto metric = [&face](hb_ot_metrics_tag_t tag, double fallback) {
        hb_position_t value = 0;
        return hb_ot_metrics_get_position(face.font, tag, &value) && value != 0 ? value / face.unitsPerEm
                                                                                : fallback;
    };
    face.metrics.ascent = metric(HB_OT_METRICS_TAG_HORIZONTAL_ASCENDER, 0.75);
    face.metrics.descent = -metric(HB_OT_METRICS_TAG_HORIZONTAL_DESCENDER, -0.25);
    face.metrics.capHeight = metric(HB_OT_METRICS_TAG_CAP_HEIGHT, 0.65);
}

/// Characters that show nothing of their own and so never ask for another font.
bool isInvisible(char32_t c)
{
    return u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_DEFAULT_IGNORABLE_CODE_POINT)
           || u_iscntrl(static_cast<UChar32>(c));
}

struct WordKey
{
    int font = 0;
    int flags = 0;
    QString language;
    QString text;
};
struct WordView
{
    int font = 0;
    int flags = 0;
    QStringView language;
    QStringView text;
};
WordView view(const WordKey &key)
{
    return {key.font, key.flags, key.language, key.text};
}
WordView view(const WordView &key)
{
    return key;
}

struct WordHash
{
    using is_transparent = void;
    size_t operator()(const auto &key) const
    {
        return qHash(view(key).text, static_cast<size_t>(key.font * 32 + key.flags));
    }
};
struct WordEqual
{
    using is_transparent = void;
    bool operator()(const auto &left, const auto &right) const
    {
        const WordView a = view(left), b = view(right);
        return a.font == b.font && a.flags == b.flags && a.text == b.text && a.language == b.language;
    }
};

std::vector<hb_feature_t> featuresOf(quint8 bits)
{
    std::vector<hb_feature_t> features;
    const auto add = [&features](hb_tag_t tag, uint32_t value) {
        features.push_back({tag, value, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END});
    };
    if (bits & Feature::SmallCaps)
        add(HB_TAG('s', 'm', 'c', 'p'), 1);
    if (bits & Feature::OldStyleFigures)
        add(HB_TAG('o', 'n', 'u', 'm'), 1);
    if (bits & Feature::NoLigatures) {
        add(HB_TAG('l', 'i', 'g', 'a'), 0);
        add(HB_TAG('c', 'l', 'i', 'g'), 0);
    }
    if (bits & Feature::NoKerning)
        add(HB_TAG('k', 'e', 'r', 'n'), 0);
    return features;
}

class SystemTypefaces final : public Typefaces
{
public:
    SystemTypefaces() : m_buffer(hb_buffer_create()) { }
    ~SystemTypefaces() override { hb_buffer_destroy(m_buffer); }
    Q_DISABLE_COPY_MOVE(SystemTypefaces)

    FontId font(const FontWish &wish) override;
    FontId fontFor(char32_t character, FontId wished) override;
    std::shared_ptr<const ShapedText> shape(const ShapeRequest &request) override;
    bool hasSmallCaps(FontId font) override;
    FontMetrics metrics(FontId font) const override { return face(font).metrics; }
    std::shared_ptr<const FontFile> file(FontId font) const override { return face(font).file; }
    QStringList warnings() const override { return m_warnings; }

private:
    const Face &face(FontId font) const { return *m_faces[static_cast<size_t>(font)]; }
    FontId load(const ChosenFont &chosen, const FontWish &wish);
    FontId findFallback(char32_t character, FontId wished);
    /// Spaces and hyphens are asked for as often as all words together.
    struct Signs
    {
        FontId font = 0;
        int flags = 0;
        QString language;
        std::array<std::shared_ptr<const ShapedText>, 128> shapes;
    };
    std::shared_ptr<const ShapedText> &sign(const ShapeRequest &request, int flags);
    std::shared_ptr<const ShapedText> shapeAnew(const ShapeRequest &request);
    void fillBuffer(const ShapeRequest &request, const Face &face);

    hb_buffer_t *m_buffer;
    std::vector<std::unique_ptr<Face>> m_faces;
    std::vector<std::pair<FontWish, FontId>> m_wishes;
    QHash<std::pair<char32_t, FontId>, FontId> m_fallbacks;
    std::unordered_map<WordKey, std::shared_ptr<const ShapedText>, WordHash, WordEqual> m_words;
    std::vector<std::unique_ptr<Signs>> m_signs;
    QStringList m_warnings;
};

FontId SystemTypefaces::font(const FontWish &wish)
{
    for (const auto &[known, id] : m_wishes) {
        if (known == wish)
            return id;
    }
    const ChosenFont chosen = chooseFont(wish);
    if (chosen.path.isEmpty())
        m_warnings << u"No font is installed; the page stays without words."_s;
    else if (!chosen.isWished && !wish.families.isEmpty())
        m_warnings << u"The font %1 is not installed; %2 is used."_s.arg(wish.families.first(),
                                                                         chosen.family);
    const FontId id = load(chosen, wish);
    m_wishes.emplace_back(wish, id);
    return id;
}

FontId SystemTypefaces::load(const ChosenFont &chosen, const FontWish &wish)
{
    for (size_t i = 0; i < m_faces.size(); ++i) {
        if (m_faces[i]->file->path == chosen.path && m_faces[i]->wish.italic == wish.italic)
            return static_cast<FontId>(i);
    }
    auto face = std::make_unique<Face>();
    face->file = openFont(chosen);
    face->wish = wish;
    const QByteArray &bytes = face->file->bytes;
    face->blob = hb_blob_create(bytes.constData(), static_cast<unsigned>(bytes.size()),
                                HB_MEMORY_MODE_READONLY, nullptr, nullptr);
    face->face = hb_face_create(face->blob, 0);
    face->font = hb_font_create(face->face);
    face->unitsPerEm = std::max(1U, hb_face_get_upem(face->face));
    readMetrics(*face);
    readCoverage(*face);
    m_faces.push_back(std::move(face));
    return static_cast<FontId>(m_faces.size() - 1);
}

FontId SystemTypefaces::fontFor(char32_t character, FontId wished)
{
    if (face(wished).has(character))
        return wished;
    const std::pair key(character, wished);
    if (const auto known = m_fallbacks.constFind(key); known != m_fallbacks.constEnd())
        return *known;
    const FontId found = isInvisible(character) ? wished : findFallback(character, wished);
    m_fallbacks.insert(key, found);
    return found;
}

FontId SystemTypefaces::findFallback(char32_t character, FontId wished)
{
    const FontWish wish = face(wished).wish;
    for (size_t i = 0; i < m_faces.size(); ++i) { // one font for a script, not one for each of its letters
        if (m_faces[i]->wish == wish && m_faces[i]->has(character))
            return static_cast<FontId>(i);
    }
    const ChosenFont chosen = chooseFontFor(character, wish);
    if (chosen.path.isEmpty()) {
        m_warnings << u"No installed font has the character U+%1."_s.arg(
            QString::number(character, 16).toUpper());
        return character == placeholder ? wished : fontFor(placeholder, wished);
    }
    return load(chosen, wish);
}

std::shared_ptr<const ShapedText> &SystemTypefaces::sign(const ShapeRequest &request, int flags)
{
    auto known = std::ranges::find_if(m_signs, [&](const std::unique_ptr<Signs> &signs) {
        return signs->font == request.font && signs->flags == flags && signs->language == request.language;
    });
    if (known == m_signs.end()) {
        m_signs.push_back(std::make_unique<Signs>(request.font, flags, request.language.toString()));
        known = m_signs.end() - 1;
    }
    return (*known)->shapes[request.text.front().unicode()];
}

std::shared_ptr<const ShapedText> SystemTypefaces::shape(const ShapeRequest &request)
{
    const int flags = (request.rightToLeft ? 1 : 0) + 2 * request.features;
    if (request.text.size() == 1 && request.text.front().unicode() < 128) {
        std::shared_ptr<const ShapedText> &shaped = sign(request, flags);
        if (!shaped)
            shaped = shapeAnew(request);
        return shaped;
    }
    const WordView key{request.font, flags, request.language, request.text};
    if (const auto known = m_words.find(key); known != m_words.end())
        return known->second;
    if (m_words.size() >= cachedWords)
        m_words.clear();
    auto shaped = shapeAnew(request);
    m_words.emplace(WordKey{request.font, flags, request.language.toString(), request.text.toString()},
                    shaped);
    return shaped;
}

bool SystemTypefaces::hasSmallCaps(FontId font)
{
    const ShapeRequest small{font, u"a"};
    ShapeRequest capital = small;
    capital.features = Feature::SmallCaps;
    const auto plain = shape(small), capitals = shape(capital);
    return !plain->glyphs.empty() && !capitals->glyphs.empty()
           && plain->glyphs.front().id != capitals->glyphs.front().id;
}

void SystemTypefaces::fillBuffer(const ShapeRequest &request, const Face &face)
{
    hb_buffer_clear_contents(m_buffer);
    for (qsizetype i = 0; i < request.text.size(); ++i) {
        char32_t character = request.text[i].unicode();
        const auto cluster = static_cast<unsigned>(i);
        if (QChar::isHighSurrogate(character) && i + 1 < request.text.size()
            && request.text[i + 1].isLowSurrogate())
            character = QChar::surrogateToUcs4(request.text[i], request.text[i + 1]);
        i += character > 0xffff ? 1 : 0;
        const bool isSkinTone = character >= 0x1f3fb && character <= 0x1f3ff;
        if (isSkinTone && !face.has(character))
            character = 0x200d; // a font without colours has no use for them
        else if (!face.has(character) && !isInvisible(character))
            character = face.has(placeholder) ? placeholder : U'?';
        hb_buffer_add(m_buffer, character, cluster);
    }
    hb_buffer_set_content_type(m_buffer, HB_BUFFER_CONTENT_TYPE_UNICODE);
    hb_buffer_set_direction(m_buffer, request.rightToLeft ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
    hb_buffer_set_language(m_buffer, hb_language_from_string(request.language.toLatin1().constData(), -1));
    hb_buffer_guess_segment_properties(m_buffer);
}

std::shared_ptr<const ShapedText> SystemTypefaces::shapeAnew(const ShapeRequest &request)
{
    const Face &face = this->face(request.font);
    fillBuffer(request, face);
    const std::vector<hb_feature_t> features = featuresOf(request.features);
    hb_shape(face.font, m_buffer, features.data(), static_cast<unsigned>(features.size()));
    unsigned count = 0;
    const hb_glyph_info_t *infos = hb_buffer_get_glyph_infos(m_buffer, &count);
    const hb_glyph_position_t *positions = hb_buffer_get_glyph_positions(m_buffer, &count);
    auto shaped = std::make_shared<ShapedText>();
    shaped->glyphs.reserve(count);
    const auto em = [&face](hb_position_t units) { return static_cast<float>(units / face.unitsPerEm); };
    for (unsigned i = 0; i < count; ++i) {
        shaped->glyphs.push_back({infos[i].codepoint, em(positions[i].x_advance), em(positions[i].x_offset),
                                  em(positions[i].y_offset), static_cast<int>(infos[i].cluster)});
        shaped->advance += em(positions[i].x_advance);
    }
    return shaped;
}

}

std::unique_ptr<Typefaces> systemTypefaces()
{
    return std::make_unique<SystemTypefaces>();
}

}
