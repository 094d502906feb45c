// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/layout/layout.h"
#include "core/layout/paragraphshaper.h"

#include <unordered_map>

namespace galley::layout {

struct Composition;

enum class Align { Start, Center, End };

/// How a paragraph fills its column.
struct ParagraphSetting
{
    double measure = 100; ///< points
    double indent = 0;    ///< of the first line
    bool justify = false;
    bool hyphenate = false;
    bool balance = false; ///< lines of like length, as a headline wants
    bool greedy = false;  ///< first fit, for comparison
    Align align = Align::Start;
    int besideLines = 0;      ///< so many lines from the first on leave room for what stands beside them ...
    double besideWidth = 0;   ///< ... this wide, its distance included
    bool besideAtEnd = false; ///< it stands where lines end, not where they begin
    bool operator==(const ParagraphSetting &) const = default;
};

/// A line's glyphs and marks, from where the paragraph's left edge meets the line's baseline.
struct SetLine
{
    /// A part of the line that leads somewhere.
    struct Link
    {
        QRectF rect;
        int link = 0; ///< in RichText::links
    };
    std::vector<GlyphRun> runs;   ///< in reading order
    std::vector<Rectangle> marks; ///< under and through words
    std::vector<Link> links;
};

/// A paragraph in lines; knows nothing of pages, elements or where in the body it stands, so that it can be
/// kept.
struct SetParagraph
{
    std::shared_ptr<const ShapedParagraph> shaped; ///< never null; variants share it
    ParagraphSetting setting;
    std::vector<BrokenLine> lines;
    mutable std::vector<SetLine> set; ///< as far as ParagraphCache::setLines() was asked for them
    std::vector<FontId> fonts;        ///< that its glyphs are of

    int lineCount() const { return static_cast<int>(lines.size()); }
};

using ParagraphPointer = std::shared_ptr<const SetParagraph>;

/// A photo that was opened once: its bytes as JPEG or PNG, and its size.
struct OpenedPhoto
{
    QByteArray bytes;
    QSize pixels; ///< empty: the bytes are no picture
};

/// What compose() keeps from one run to the next: fonts, shaped words, hyphenated words, paragraphs in lines.
/// What no page shows any more is dropped in time. Serves one thread at a time.
class ParagraphCache
{
public:
    ParagraphCache();
    explicit ParagraphCache(std::unique_ptr<Typefaces> typefaces);
    ~ParagraphCache();
    Q_DISABLE_COPY_MOVE(ParagraphCache)

    Typefaces &typefaces() { return *m_typefaces; }
    const BreakCosts &costs() const { return m_costs; }
    void setCosts(const BreakCosts &costs);

    ParagraphPointer paragraph(RichText text, const ParagraphSetting &setting);
    /// The same words in so many lines more or less; null where they cannot be set well that way.
    ParagraphPointer variant(const ParagraphPointer &paragraph, int moreLines);
    /// The lines' glyphs, set at the first question: most variants are measured and never shown.
    const std::vector<SetLine> &setLines(const SetParagraph &paragraph);
    OpenedPhoto photo(const QByteArray &bytes);
    /// What the last run of compose() made.
    Composition &composition() { return *m_composition; }

    /// Called by compose() when a run begins.
    void beginRun();
    /// The same when it ends: in a long story what only the making of lines needs is dropped.
    void endRun();
    int paragraphsSet() const { return m_set; } ///< since the cache was made; for tests and benchmarks

private:
    struct Key
    {
        RichText text;
        ParagraphSetting setting;
        int moreLines = 0;
        bool operator==(const Key &) const = default;
    };
    struct Hash
    {
        size_t operator()(const Key &key) const
        {
            return qHash(key.text.text, static_cast<size_t>(key.setting.measure));
        }
    };
    std::shared_ptr<const ShapedParagraph> shaped(RichText text, const ParagraphSetting &setting);
    void makeWhole(const SetParagraph &paragraph);

    struct Photo
    {
        QByteArray original;
        OpenedPhoto opened;
        int run = 0;
    };

    std::unique_ptr<Typefaces> m_typefaces;
    Hyphenator m_hyphenator;
    std::unique_ptr<ParagraphShaper> m_shaper;
    BreakCosts m_costs;
    std::unordered_map<Key, ParagraphPointer, Hash> m_paragraphs; ///< null: cannot be set that way
    std::vector<std::shared_ptr<const ShapedParagraph>> m_whole;  ///< with all that making lines needs
    size_t m_sweepAt = 0; ///< so many paragraphs are swept for those that no page shows
    std::unique_ptr<Composition> m_composition;
    std::vector<Photo> m_photos;
    int m_run = 0;
    int m_set = 0;
};

}
