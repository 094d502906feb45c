// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/web/webpage.h"

#include "core/exchange/text/lines.h"
#include "core/exchange/web/article.h"
#include "core/exchange/web/facts.h"
#include "core/exchange/web/parts.h"
#include "core/exchange/web/tomarkup.h"
#include "core/markup/writer.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using galley::markup::NodeType;

namespace galley::exchange {

namespace {

using namespace web;

constexpr qsizetype longestText = 1'000'000; ///< characters: longer than any story, and than a story may be
constexpr qsizetype longestLine = 2'000;
constexpr int longestFurniture = 40; ///< words: what is longer is text, whatever it speaks of
constexpr double nearEnd = 0.6;      ///< of an article: only behind it a line may close the story

/// All words below a node, those of each element for themselves.
QString apart(const Node *node)
{
    if (node->isText())
        return node->text;
    QString words;
    for (const Node *child : node->children)
        words += apart(child) + u' ';
    return words;
}

/// A block of the article, as a line of a page; of a very long one its beginning, which is no furniture then.
Line lineFor(const markup::Node &block)
{
    const std::vector<Line> lines = readLines(markup::plainText(block).simplified().left(longestLine));
    return lines.empty() ? Line() : lines.front();
}

bool isHeadLine(const Line &line, const PageFacts &facts)
{
    const Phrases &phrases = Phrases::builtIn();
    if (line.words > 25)
        return false;
    const bool isByline = phrases.byline.match(line.text).hasMatch()
                          || std::ranges::any_of(facts.byline, [&](const QString &name) {
                                 return line.text.startsWith(name, Qt::CaseInsensitive) && !line.endsSentence;
                             });
    const bool isDate
        = !line.endsSentence
          && (phrases.date.match(line.text).hasMatch() || phrases.published.match(line.text).hasMatch());
    return isByline || isDate || likeness(facts.headline, line.text) > 0.9;
}

class Reader
{
public:
    Reader(PageContent content, PageFacts facts)
        : m_content(std::move(content))
        , m_facts(std::move(facts)) { }

    Imported read()
    {
        chooseBlocks();
        story::Fields &fields = m_imported.fields;
        fields.headline = m_facts.headline;
        fields.byline = m_facts.byline;
        fields.datelineDate = m_facts.date;
        if (!m_facts.language.isEmpty())
            fields.language = m_facts.language;
        takePictures();
        if (!m_facts.address.isEmpty())
            m_imported.setApart << m_facts.address;
        m_imported.address = m_facts.address;
        m_imported.provider = QUrl(m_facts.address).host();
        m_imported.body = markup::write(m_content.body).trimmed();
        if (fields.headline.isEmpty())
            m_imported.warnings << u"No headline was found."_s;
        return std::move(m_imported);
    }

private:
    void chooseBlocks();
    void takePictures();

    PageContent m_content;
    PageFacts m_facts;
    Imported m_imported;
};

/// Lines of the page's furniture go; those of the head are known already; nothing stays behind a line that
/// closes a story.
void Reader::chooseBlocks()
{
    std::vector<markup::Node> kept;
    const auto all = double(m_content.body.children.size());
    bool isInHead = true, isClosed = false;
    for (size_t i = 0; i < m_content.body.children.size(); ++i) {
        markup::Node &block = m_content.body.children[i];
        const Line line = lineFor(block);
        const bool isLine = block.type == NodeType::Paragraph || block.type == NodeType::Heading;
        isClosed
            = isClosed
              || (double(i) > nearEnd * all && isLine && (line.closes || (line.ends && line.words < 12)));
        const bool isOut
            = isClosed
              || (isLine && line.isFurniture() && (line.lineKind >= 0 || line.words <= longestFurniture))
              || (isLine && isInHead && isHeadLine(line, m_facts));
        isInHead = isInHead && !(isLine && line.isProse() && !isOut);
        if (isOut)
            m_imported.setApart << markup::plainText(block).simplified();
        else
            kept.push_back(std::move(block));
    }
    m_content.body.children = std::move(kept);
    while (!m_content.body.children.empty() && m_content.body.children.back().type == NodeType::Heading)
        m_content.body.children.pop_back(); // over something that is gone
}

void Reader::takePictures()
{
    story::Photo &lead = m_imported.fields.leadPhoto;
    for (const PagePicture &picture : m_content.pictures) {
        if (picture.caption.isEmpty())
            continue;
        const QString words = picture.caption + (picture.credit.isEmpty() ? u""_s : u" "_s + picture.credit);
        if (lead.caption.isEmpty()) {
            lead.caption = picture.caption;
            lead.credit = picture.credit;
            lead.alternateText = picture.alternateText;
        } else if (!m_imported.setApart.contains(words)) {
            m_imported.setApart << words;
        }
    }
}

}

base::Result<Imported> readWebPage(const Decoded &decoded)
{
    auto page = Page::parse(decoded.text);
    if (!page)
        return std::unexpected(page.error());
    PageFacts facts = factsOf(*page);
    const auto again = [&decoded] {
        auto anew = Page::parse(decoded.text);
        return anew ? std::move(*anew) : Page();
    };
    const auto lead = leadPicture(page->root(), QUrl(facts.address));
    const FoundArticle found = findArticle(*page, facts.headline, again);
    if (lengthOf(found.content) > longestText)
        return base::failure(base::ErrorCode::Invalid,
                             u"the page's text is longer than a million characters"_s);
    if (lengthOf(found.content) == 0)
        return base::failure(base::ErrorCode::Invalid,
                             u"no words were found on the page; copy them in a browser and save them as a "
                             "text (.txt)"_s);
    if (facts.byline.isEmpty())
        facts.byline = namesIn(found.byline);
    const QString words = apart(found.content);
    PageContent content = contentOf(found.content, QUrl(facts.address));
    const auto isLead = [&lead](const PagePicture &one) { return one.caption == lead->caption; };
    if (lead && std::ranges::none_of(content.pictures, isLead))
        content.pictures.insert(content.pictures.begin(), *lead);
    Imported imported = Reader(std::move(content), std::move(facts)).read();
    imported.warnings = decoded.warnings + imported.warnings;
    imported.article = words;
    return imported;
}

}
