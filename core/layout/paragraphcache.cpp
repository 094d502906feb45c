// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/paragraphcache.h"

#include "core/layout/composition.h"
#include "core/layout/linesetter.h"

#include <QBuffer>
#include <QImageReader>

#include <algorithm>

namespace galley::layout {

namespace {

constexpr double variantTolerance = 2;  ///< a paragraph is not made ugly to fill a column
constexpr size_t leastSwept = 500;      ///< paragraphs kept for a second look, whatever the story's length
constexpr int mostPixels = 200'000'000; ///< a picture above this is taken for an attack, not for a photo

Setting settingOf(const ParagraphSetting &setting)
{
    return setting.justify ? Setting::Justified : Setting::Ragged;
}

LineWidths widthsOf(const ParagraphSetting &setting)
{
    const double beside = std::min(setting.besideWidth, setting.measure - setting.indent - 1);
    return {std::max(1.0, setting.measure - setting.indent), setting.measure, setting.besideLines,
            std::max(0.0, beside)};
}

/// The narrowest measure that needs no more lines: then all lines are of about one length.
double balancedMeasure(const ShapedParagraph &shaped, const ParagraphSetting &setting,
                       const BreakCosts &costs)
{
    const auto linesAt = [&](double measure) {
        return breakGreedy(shaped.points, {measure, measure}, Setting::Ragged, costs).size();
    };
    const size_t wanted = linesAt(setting.measure);
    double narrow = setting.measure / 2, wide = setting.measure;
    while (wide - narrow > 1 && wanted > 1) {
        const double middle = (narrow + wide) / 2;
        (linesAt(middle) <= wanted ? wide : narrow) = middle;
    }
    return wide;
}

std::vector<BrokenLine> breakLines(const ShapedParagraph &shaped, const ParagraphSetting &setting,
                                   const BreakCosts &costs, int lines)
{
    if (shaped.text.isEmpty())
        return {};
    if (setting.greedy)
        return breakGreedy(shaped.points, widthsOf(setting), settingOf(setting), costs);
    if (!setting.balance)
        return breakOptimal(shaped.points, widthsOf(setting), settingOf(setting), costs, lines);
    const double measure = balancedMeasure(shaped, setting, costs);
    return breakOptimal(shaped.points, {measure, measure}, Setting::Ragged, costs, 0);
}

}

ParagraphCache::ParagraphCache() : ParagraphCache(systemTypefaces()) { }

ParagraphCache::ParagraphCache(std::unique_ptr<Typefaces> typefaces)
    : m_typefaces(std::move(typefaces))
    , m_shaper(std::make_unique<ParagraphShaper>(*m_typefaces, m_hyphenator))
    , m_composition(std::make_unique<Composition>())
{ }

ParagraphCache::~ParagraphCache() = default;

void ParagraphCache::setCosts(const BreakCosts &costs)
{
    if (costs == m_costs)
        return;
    m_costs = costs;
    m_paragraphs.clear();
    *m_composition = {};
}

std::shared_ptr<const ShapedParagraph> ParagraphCache::shaped(RichText text, const ParagraphSetting &setting)
{
    const ShapeOptions options{setting.hyphenate, setting.justify,
                               setting.measure - setting.indent
                                   - (setting.besideLines > 0 ? setting.besideWidth : 0)};
    auto made = std::make_shared<const ShapedParagraph>(m_shaper->shape(std::move(text), options, m_costs));
    m_whole.push_back(made);
    return made;
}

/// Its pieces and points again, where a run before this one dropped them.
void ParagraphCache::makeWhole(const SetParagraph &paragraph)
{
    if (!paragraph.shaped->points.empty())
        return;
    const auto again = shaped(paragraph.shaped->text, paragraph.setting);
    paragraph.shaped->pieces = std::move(again->pieces);
    paragraph.shaped->points = std::move(again->points);
    m_whole.back() = paragraph.shaped;
}

ParagraphPointer ParagraphCache::paragraph(RichText text, const ParagraphSetting &setting)
{
    Key key{std::move(text), setting, 0};
    if (const auto known = m_paragraphs.find(key); known != m_paragraphs.end()) {
        return known->second;
    }
    auto set = std::make_shared<SetParagraph>();
    set->shaped = shaped(key.text, setting);
    set->setting = setting;
    set->lines = breakLines(*set->shaped, setting, m_costs, 0);
    for (const Piece &piece : set->shaped->pieces) {
        if (std::find(set->fonts.begin(), set->fonts.end(), piece.font) == set->fonts.end())
            set->fonts.push_back(piece.font);
    }
    ++m_set;
    m_paragraphs.emplace(std::move(key), set);
    return set;
}

ParagraphPointer ParagraphCache::variant(const ParagraphPointer &paragraph, int moreLines)
{
    const int lines = paragraph->lineCount() + moreLines;
    if (lines < 1 || !paragraph->setting.justify || paragraph->setting.greedy)
        return nullptr;
    Key key{paragraph->shaped->text, paragraph->setting, moreLines};
    if (const auto known = m_paragraphs.find(key); known != m_paragraphs.end()) {
        return known->second;
    }
    makeWhole(*paragraph);
    std::shared_ptr<SetParagraph> set;
    BreakCosts strict = m_costs;
    std::erase_if(strict.tolerances, [](double tolerance) { return tolerance > variantTolerance; });
    if (std::vector<BrokenLine> broken = breakLines(*paragraph->shaped, paragraph->setting, strict, lines);
        !broken.empty()) {
        set = std::make_shared<SetParagraph>();
        set->shaped = paragraph->shaped;
        set->setting = paragraph->setting;
        set->fonts = paragraph->fonts;
        set->lines = std::move(broken);
    }
    m_paragraphs.emplace(std::move(key), set);
    return set;
}

const std::vector<SetLine> &ParagraphCache::setLines(const SetParagraph &paragraph)
{
    if (paragraph.set.empty()) {
        makeWhole(paragraph);
        paragraph.set = layout::setLines(paragraph, *m_typefaces, m_costs);
    }
    return paragraph.set;
}

OpenedPhoto ParagraphCache::photo(const QByteArray &bytes)
{
    for (Photo &known : m_photos) {
        if (known.original == bytes) {
            known.run = m_run;
            return known.opened;
        }
    }
    OpenedPhoto opened;
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QByteArray format = reader.format();
    const QSize size = reader.size();
    const bool isTurned = reader.transformation() != QImageIOHandler::TransformationNone;
    if (!size.isEmpty() && qint64(size.width()) * size.height() < mostPixels) {
        if ((format == "jpeg" || format == "png") && !isTurned) {
            opened = {bytes, size};
        } else if (const QImage image = reader.read();
                   !image.isNull()) { // other formats, and photos lying on their side
            QBuffer out(&opened.bytes);
            image.save(&out, format == "jpeg" ? "JPG" : "PNG", format == "jpeg" ? 90 : -1);
            opened.pixels = image.size();
        }
    }
    m_photos.push_back({bytes, opened, m_run});
    return opened;
}

void ParagraphCache::beginRun()
{
    ++m_run;
    if (m_paragraphs.size() > m_sweepAt) {
        std::erase_if(m_paragraphs, [](const auto &entry) { return entry.second.use_count() <= 1; });
        m_sweepAt = 2 * m_paragraphs.size() + leastSwept;
    }
    std::erase_if(m_photos, [this](const Photo &photo) { return photo.run < m_run - 1; });
}

void ParagraphCache::endRun()
{
    const bool isLong = m_paragraphs.size() > leastSwept;
    for (const auto &shaped : m_whole) {
        if (isLong) {
            shaped->pieces = std::vector<Piece>(); // {} would keep the room
            shaped->points = std::vector<BreakPoint>();
        }
    }
    m_whole.clear();
}

}
