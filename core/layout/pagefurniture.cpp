// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/pagemaker.h"

#include <QLocale>

#include <algorithm>

// What stands around the columns: kicker to byline above, boxes below, running head and foot.
using namespace Qt::Literals::StringLiterals;

namespace galley::layout {

namespace {

constexpr double mostOfPage = 0.45; ///< that a header takes before its headline shrinks
constexpr double leastScale = 0.4;
constexpr int mostHeadlineLines = 4;

QString bylineOf(const QStringList &names, const QString &language)
{
    struct Words
    {
        QString language, by, with;
    };
    static const std::vector<Words> words{
        {u"en"_s, u"By "_s, u" and "_s}, {u"de"_s, u"Von "_s, u" und "_s}, {u"fr"_s, u"Par "_s, u" et "_s},
        {u"es"_s, u"Por "_s, u" y "_s},  {u"it"_s, u"Di "_s, u" e "_s},
    };
    const auto found = std::find_if(words.begin(), words.end(),
                                    [&language](const Words &w) { return language.startsWith(w.language); });
    if (found == words.end()) // Russian and others name the writer without a preposition
        return names.join(u", "_s);
    QString line = names.mid(0, std::max(qsizetype(1), names.size() - 1)).join(u", "_s);
    if (names.size() > 1)
        line += found->with + names.last();
    const bool hasWord = names.first().startsWith(found->by, Qt::CaseInsensitive);
    return hasWord ? line : found->by + line;
}

QString dayOf(const story::Fields &fields)
{
    const QDate day = fields.publishedAt.isValid() ? fields.publishedAt.date() : fields.datelineDate;
    if (!day.isValid())
        return {};
    const QLocale locale(fields.language);
    const bool isEnglish = locale.language() == QLocale::English || locale.language() == QLocale::C;
    return isEnglish ? QLocale(QLocale::English).toString(day, u"dddd, MMMM d, yyyy"_s)
                     : locale.toString(day, QLocale::LongFormat);
}

}

double PageMaker::addHeaderPart(const QString &words, const QString &field, const QString &role, int element,
                                double scale, double top)
{
    if (words.trimmed().isEmpty())
        return top;
    const story::TextStyle style = m_style.textStyle(role);
    ParagraphSetting setting;
    setting.measure = m_grid.width;
    setting.balance = true;
    Part part = m_builder.fieldPart(words, field, role, setting, element, scale);
    part.leading = style.leading * scale;
    const double height = part.leading * part.text->lineCount();
    top += style.spaceBefore * scale;
    if (element > 0) {
        setPart(part, {m_grid.left, m_grid.width, top}, 0, part.text->lineCount());
        page().blocks.push_back({QRectF(m_grid.left, top, m_grid.width, height), {{-1, -1}, field}});
    }
    return top + height + style.spaceAfter * scale;
}

/// Measures only.
double PageMaker::headerHeight(double scale)
{
    const story::Fields &fields = m_story.article.fields;
    double height = addHeaderPart(fields.kicker, u"kicker"_s, u"kicker"_s, 0, 1, 0);
    height = addHeaderPart(fields.headline, u"headline"_s, u"headline"_s, 0, scale, height);
    height = addHeaderPart(fields.deck, u"deck"_s, u"deck"_s, 0, std::max(scale, 0.7), height);
    return height + 2 * m_grid.unit;
}

void PageMaker::makeHeader(std::vector<Block> &flow)
{
    const story::Fields &fields = m_story.article.fields;
    const double most = m_grid.rows * m_grid.unit * mostOfPage;
    const auto lines = [&](double scale) {
        ParagraphSetting setting;
        setting.measure = m_grid.width;
        return m_builder.fieldPart(fields.headline, {}, u"headline"_s, setting, 0, scale).text->lineCount();
    };
    double scale = 1;
    while (scale > leastScale && (headerHeight(scale) > most || lines(scale) > mostHeadlineLines))
        scale -= 0.1;
    if (headerHeight(scale) > most)
        headerAsFlow(flow);
    else
        setHeader(scale);
}

void PageMaker::setHeader(double scale)
{
    const story::Fields &fields = m_story.article.fields;
    const QColor rule(m_style.rule);
    double y = m_grid.top;
    const double start = y;
    if (!fields.kicker.isEmpty())
        y = addHeaderPart(fields.kicker, u"kicker"_s, u"kicker"_s, m_builder.addElement(Role::Paragraph, 0),
                          1, y);
    if (!fields.headline.isEmpty())
        y = addHeaderPart(fields.headline, u"headline"_s, u"headline"_s,
                          m_builder.addElement(Role::Title, 0, 1), scale, y);
    if (!fields.deck.isEmpty())
        y = addHeaderPart(fields.deck, u"deck"_s, u"deck"_s, m_builder.addElement(Role::Paragraph, 0),
                          std::max(scale, 0.7), y);
    const QString day = dayOf(fields);
    if (!fields.byline.isEmpty() || (!day.isEmpty() && y > start)) {
        page().rectangles.push_back({QRectF(m_grid.left, y, m_grid.width, 0.5), rule, {}, 0});
        const double baseline = y + m_grid.unit * 1.05;
        if (!fields.byline.isEmpty())
            setFieldLine(bylineOf(fields.byline, fields.language), u"byline"_s, u"byline"_s,
                         m_builder.addElement(Role::Paragraph, 0), m_grid.left, m_grid.width, baseline,
                         Align::Start);
        y += m_grid.unit * 1.6;
        page().rectangles.push_back({QRectF(m_grid.left, y, m_grid.width, 0.5), rule, {}, 0});
    }
    m_lastRow = y > start ? m_grid.rowsFor(y - start + m_grid.unit * 0.6) : 0;
}

/// On a page too small for a header, its words begin the first column.
void PageMaker::headerAsFlow(std::vector<Block> &flow)
{
    const story::Fields &fields = m_story.article.fields;
    const auto add = [&](const QString &words, const QString &field, const QString &role, Role element) {
        if (words.trimmed().isEmpty())
            return;
        ParagraphSetting setting;
        setting.measure = m_grid.column;
        const double size = m_style.textStyle(role).size;
        Part part = m_builder.fieldPart(words, field, role, setting, m_builder.addElement(element, 0, 1),
                                        std::min(1.0, m_grid.unit * 0.9 / std::max(size, 1.0)));
        Block block;
        block.rows = std::max(1, part.text->lineCount());
        block.splittable = true;
        block.origin = {{-1, -1}, field};
        block.parts.push_back(std::move(part));
        flow.push_back(std::move(block));
    };
    add(fields.kicker, u"kicker"_s, u"kicker"_s, Role::Paragraph);
    add(fields.headline, u"headline"_s, u"headline"_s, Role::Title);
    add(fields.deck, u"deck"_s, u"deck"_s, Role::Paragraph);
    if (!fields.byline.isEmpty())
        add(bylineOf(fields.byline, fields.language), u"byline"_s, u"byline"_s, Role::Paragraph);
    m_lastRow = 0;
}

void PageMaker::setFieldLine(const QString &words, const QString &field, const QString &role, int element,
                             double left, double width, double baseline, Align align)
{
    if (words.isEmpty())
        return;
    ParagraphSetting setting;
    setting.measure = width;
    setting.align = align;
    Part part = m_builder.fieldPart(words, field, role, setting, element);
    if (part.text->lineCount() > 1) { // a line it stays: wider, where it is free
        setting.measure = std::max(width, part.text->shaped->width + 1);
        left -= align == Align::End      ? setting.measure - width
                : align == Align::Center ? (setting.measure - width) / 2
                                         : 0;
        width = setting.measure;
        part = m_builder.fieldPart(words, field, role, setting, element);
    }
    part.leading = m_style.textStyle(role).leading;
    const double inLine
        = part.leading / 2
          + (part.text->fonts.empty() ? 0 : m_cache.typefaces().metrics(part.text->fonts.front()).capHeight)
                * m_style.textStyle(role).size / 2;
    setPart(part, {left, width, baseline - inLine}, 0, part.text->lineCount());
    if (!field.isEmpty())
        page().blocks.push_back(
            {QRectF(left, baseline - part.leading, width, part.leading * 1.3), {{-1, -1}, field}});
}

double PageMaker::stripWidth(int index, int count) const
{
    if (count > m_grid.columns)
        return m_grid.column;
    const int wider = m_grid.columns % count;
    return m_grid.spanWidth(m_grid.columns / count + (index < wider ? 1 : 0));
}

/// The furniture stands side by side below the story, all of one height.
void PageMaker::setStrip(std::vector<std::vector<Block>> boxes)
{
    size_t next = 0;
    while (next < boxes.size()) {
        const size_t count = std::min(boxes.size() - next, static_cast<size_t>(m_grid.columns));
        int rows = 0;
        for (size_t i = next; i < next + count; ++i) {
            int own = 0;
            for (const Block &block : boxes[i])
                own += block.padTop + block.rows + block.padBottom;
            rows = std::max(rows, own);
        }
        if (m_lastRow + 1 + rows > m_grid.rows && m_lastRow > 0)
            addPage();
        const int top = m_lastRow == 0 ? 0 : m_lastRow + 1;
        double left = m_grid.left;
        for (size_t i = next; i < next + count; ++i) {
            int row = top;
            const double width = stripWidth(static_cast<int>(i), static_cast<int>(boxes.size()));
            const double above = rowTop(top) + m_grid.unit * 0.25,
                         below = rowTop(top + rows) - m_grid.unit * 0.35;
            page().rectangles.push_back(
                {QRectF(left, above, width, below - above), QColor(m_style.tint), {}, 0});
            page().rectangles.push_back({QRectF(left, above, width, 1.5), QColor(m_style.accent), {}, 0});
            for (const Block &block : boxes[i]) {
                row += block.padTop;
                setBlock(block, {left, width, rowTop(row)}, 0, block.rows);
                row += block.rows + block.padBottom;
            }
            left += width + m_grid.gutter;
        }
        m_lastRow = top + rows;
        next += count;
    }
}

void PageMaker::setRunningLines()
{
    const story::Publication &publication = m_story.publication;
    const int artifact = m_artifact;
    const double bottomRoom = m_grid.pageHeight - rowTop(m_grid.rows);
    const bool hasHead = m_grid.top >= 30 && m_grid.width >= 120;
    const bool hasFoot = bottomRoom >= 26 && m_grid.width >= 120;
    const size_t end = m_tookTail ? m_freshEnd : m_list.pages.size();
    for (size_t i = m_firstFresh; i < end; ++i) {
        m_page = &m_list.pages.edit(i);
        const double third = m_grid.width / 3;
        if (hasHead) {
            const double baseline = m_grid.top - 15;
            setFieldLine(publication.name, {}, u"folio"_s, artifact, m_grid.left, third, baseline,
                         Align::Start);
            setFieldLine(m_story.article.fields.section, {}, u"folio"_s, artifact, m_grid.left + third, third,
                         baseline, Align::Center);
            setFieldLine(dayOf(m_story.article.fields), {}, u"folio"_s, artifact, m_grid.left + 2 * third,
                         third, baseline, Align::End);
            page().rectangles.push_back(
                {QRectF(m_grid.left, m_grid.top - 9, m_grid.width, 1.6), QColor(u"#111111"_s), {}, 0});
        }
        if (hasFoot) {
            const double top = m_grid.pageHeight - bottomRoom * 0.62;
            page().rectangles.push_back(
                {QRectF(m_grid.left, top, m_grid.width, 0.5), QColor(m_style.rule), {}, 0});
            QString address = publication.url;
            address.remove(u"https://"_s);
            // Below the last column: a line below the first would be read as its end by programs that go by
            // place.
            QStringList parts{address, publication.copyright};
            parts.removeAll(QString());
            const Area line{m_grid.left, m_grid.width, 0};
            const double number = 24;
            setFieldLine(parts.join(u"  \u00b7  "_s), {}, u"footer"_s, artifact,
                         startOf(line, 0, m_grid.width - number), m_grid.width - number, top + 11,
                         Align::End);
            setFieldLine(QString::number(i + 1), {}, u"folio"_s, artifact,
                         startOf(line, m_grid.width - number, number), number, top + 11, Align::End);
        }
    }
}

}
