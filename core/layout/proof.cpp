// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/proof.h"

#include "core/layout/looks.h"
#include "core/layout/pageareas.h"
#include "core/markup/writer.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::layout {

namespace {

constexpr double numberScale = 0.7; // of the folio's size: three digits fit a gutter
constexpr double numberGap = 2.5;   // points between number and column
constexpr QColor markColor(0x1f, 0x5f, 0xa8);

/// The numbers that stand beside one line.
struct Margin
{
    size_t page = 0;
    double baseline = 0;
    QRectF column;
    QStringList numbers;
};

markup::Node cell(const QString &words)
{
    markup::Node node{.type = markup::NodeType::TableCell};
    node.children.push_back({.type = markup::NodeType::Text, .text = words.simplified()});
    return node;
}

markup::Node row(const QStringList &cells, bool isHeader)
{
    markup::Node node{.type = markup::NodeType::TableRow, .isHeader = isHeader};
    for (const QString &words : cells) {
        node.children.push_back(cell(words));
        node.children.back().isHeader = isHeader;
    }
    return node;
}

story::Story sheetOf(const story::Story &story, const std::vector<ProofEntry> &entries,
                     const ProofLabels &labels)
{
    markup::Node table{.type = markup::NodeType::Table};
    table.children.push_back(row(labels.columns, true));
    int number = 0;
    for (const ProofEntry &entry : entries)
        table.children.push_back(row({QString::number(++number), entry.source, entry.words, entry.terms,
                                      entry.evidence, entry.verification},
                                     false));
    markup::Node document;
    document.children.push_back(std::move(table));
    story::Article article;
    article.fields.headline = labels.title;
    article.fields.deck = story.article.fields.headline;
    article.fields.language = story.article.fields.language;
    article.body = markup::write(document);
    story::Publication publication = story.publication;
    publication.newsletter = {};
    publication.support = {};
    return story::makeStory(std::move(article), std::move(publication));
}

/// Other pages behind the ones of the list; both were made with one cache, so that fonts have one numbering.
void append(DisplayList &list, DisplayList other)
{
    const int offset = static_cast<int>(list.elements.size()) - 1; // the document itself is there already
    for (qsizetype i = 1; i < other.elements.size(); ++i) {
        Element element = other.elements[i];
        element.parent = element.parent > 0 ? element.parent + offset : element.parent;
        list.elements.push_back(std::move(element));
    }
    const auto moved = [offset](int element) { return element > 0 ? element + offset : element; };
    for (size_t i = 0; i < other.pages.size(); ++i) {
        Page &page = other.pages.edit(i);
        for (PlacedRun &run : page.runs)
            run.element = moved(run.element);
        for (Picture &picture : page.pictures)
            picture.element = moved(picture.element);
        for (LinkArea &link : page.links)
            link.element = moved(link.element);
        list.pages.add(other.pages.share(i));
    }
    list.fonts.resize(std::max(list.fonts.size(), other.fonts.size()));
    for (size_t i = 0; i < other.fonts.size(); ++i)
        list.fonts[i] = other.fonts[i] ? other.fonts[i] : list.fonts[i];
    list.warnings += other.warnings;
}

class ProofMaker
{
public:
    ProofMaker(DisplayList &list, const story::PublicationStyle &style, ParagraphCache &cache)
        : m_list(list)
        , m_cache(cache)
        , m_looks(style, cache.typefaces())
    { }

    void mark(const std::vector<ProofEntry> &entries)
    {
        int number = 0;
        for (const ProofEntry &entry : entries)
            mark(entry, ++number);
        const int element = static_cast<int>(m_list.elements.size());
        m_list.elements.push_back({.role = Role::Artifact, .parent = 0});
        for (const Margin &margin : m_margins)
            setNumbers(margin, element);
    }

private:
    void mark(const ProofEntry &entry, int number)
    {
        bool isNumbered = false;
        for (const base::TextRange &range : entry.content) {
            for (size_t page = 0; page < m_list.pages.size(); ++page) {
                for (const QRectF &area : areasOf(m_list.pages[page], range)) {
                    m_list.pages.edit(page).rectangles.push_back(
                        {QRectF(area.left(), area.bottom() - 0.4, area.width(), 0.4), markColor, {}, 0});
                    if (!isNumbered)
                        addNumber(page, area, number);
                    isNumbered = true;
                }
            }
        }
    }

    /// Beside the column the line stands in.
    void addNumber(size_t page, const QRectF &line, int number)
    {
        QRectF column = line;
        for (const BlockArea &block : m_list.pages[page].blocks) {
            if (block.rect.contains(line.center()))
                column = block.rect;
        }
        const auto same = std::ranges::find_if(m_margins, [&](const Margin &margin) {
            return margin.page == page && qAbs(margin.baseline - line.bottom()) < 0.5
                   && qAbs(margin.column.left() - column.left()) < 0.5;
        });
        if (same == m_margins.end())
            m_margins.push_back({page, line.bottom(), column, {QString::number(number)}});
        else
            same->numbers << QString::number(number);
    }

    void setNumbers(const Margin &margin, int element)
    {
        Look look = m_looks.look(u"folio"_s, {}, numberScale);
        look.color = markColor.rgb();
        RichTextBuilder words(u"en"_s);
        words.add(margin.numbers.join(u' '), look, {});
        const ParagraphPointer set = m_cache.paragraph(words.take(), {.measure = 1000});
        const SetLine &line = m_cache.setLines(*set).front();
        double width = 0;
        for (const GlyphRun &run : line.runs)
            width
                = std::max(width, run.glyphs.empty() ? 0.0 : run.glyphs.back().x + run.glyphs.back().advance);
        Page &page = m_list.pages.edit(margin.page);
        const bool isInside = margin.column.left() - numberGap - width < 1; // a page without margins
        const double left = isInside ? margin.column.left() : margin.column.left() - numberGap - width;
        for (const GlyphRun &run : line.runs)
            page.runs.push_back({&run, {left, margin.baseline - 2}, element, 0});
        page.owners.push_back(set);
        for (const FontId font : set->fonts) {
            m_list.fonts.resize(std::max(m_list.fonts.size(), static_cast<size_t>(font) + 1));
            m_list.fonts[static_cast<size_t>(font)] = m_cache.typefaces().file(font);
        }
    }

    DisplayList &m_list;
    ParagraphCache &m_cache;
    Looks m_looks;
    std::vector<Margin> m_margins;
};

}

DisplayList composeProof(const story::Story &story, const story::PublicationStyle &style,
                         const std::vector<ProofEntry> &entries, const ProofLabels &labels)
{
    ParagraphCache cache;
    DisplayList list = compose(story, style, &cache);
    ProofMaker(list, style, cache).mark(entries);
    story::PublicationStyle sheet = style;
    sheet.columns = 1;
    sheet.columnRules = false;
    append(list, compose(sheetOf(story, entries, labels), sheet, &cache));
    return list;
}

}
