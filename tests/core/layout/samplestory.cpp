// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/layout/samplestory.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace galley::sample {

namespace {

using markup::Node;
using markup::NodeType;

QByteArray painted(const QSize &size, const char *format)
{
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    QLinearGradient sky(0, 0, 0, size.height() * 0.6);
    sky.setColorAt(0, QColor(0x5d, 0x7d, 0x9c));
    sky.setColorAt(1, QColor(0xe8, 0xd9, 0xc0));
    painter.fillRect(image.rect(), sky);
    painter.fillRect(0, size.height() * 6 / 10, size.width(), size.height(), QColor(0x3c, 0x55, 0x66));
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < 7; ++i) { // boats
        const double x = size.width() * (0.08 + 0.13 * i), y = size.height() * (0.62 + 0.03 * (i % 3));
        painter.setBrush(QColor(0x33, 0x2a, 0x25));
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(QPointF(x, y), size.width() * 0.05, size.height() * 0.03);
        painter.setPen(QPen(QColor(0x33, 0x2a, 0x25), 3));
        painter.drawLine(QPointF(x, y), QPointF(x, y - size.height() * 0.25));
    }
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, format, 85);
    return bytes;
}

/// Builds a body: nodes and the text they point into.
class Body
{
public:
    Node words(NodeType type, const QString &text)
    {
        Node node;
        node.type = type;
        node.range.begin = m_text.size();
        // *emphasis*, **strong** and [links](address) are written as they would be, so that sources can be
        // told.
        static const QStringList marks{u"**"_s, u"*"_s};
        qsizetype at = 0;
        while (at < text.size()) {
            if (text[at] == u'[') {
                const qsizetype close = text.indexOf(u"]("_s, at), end = text.indexOf(u')', close);
                Node link = inlineNode(NodeType::Link, u"["_s, text.mid(at + 1, close - at - 1),
                                       text.mid(close, end + 1 - close));
                link.target = text.mid(close + 2, end - close - 2);
                node.children.push_back(link);
                at = end + 1;
            } else if (const QString mark = text.mid(at).startsWith(u"**"_s) ? marks[0] : marks[1];
                       text.mid(at).startsWith(mark)) {
                const qsizetype end = text.indexOf(mark, at + mark.size());
                node.children.push_back(inlineNode(mark.size() == 2 ? NodeType::Strong : NodeType::Emphasis,
                                                   mark, text.mid(at + mark.size(), end - at - mark.size()),
                                                   mark));
                at = end + mark.size();
            } else {
                qsizetype end = at;
                while (end < text.size() && text[end] != u'[' && text[end] != u'*')
                    ++end;
                node.children.push_back(textNode(text.mid(at, end - at)));
                at = end;
            }
        }
        node.range.end = m_text.size();
        m_text += u"\n\n"_s;
        return node;
    }
    Node paragraph(const QString &text) { return words(NodeType::Paragraph, text); }
    Node heading(const QString &text)
    {
        m_text += u"## "_s;
        Node node = words(NodeType::Heading, text);
        node.level = 2;
        return node;
    }
    Node list(NodeType type, const QStringList &items)
    {
        Node node;
        node.type = type;
        node.level = 1;
        node.range.begin = m_text.size();
        for (const QString &item : items) {
            Node entry;
            entry.type = NodeType::ListItem;
            entry.range.begin = m_text.size();
            m_text += u"- "_s;
            entry.children.push_back(paragraph(item));
            entry.range.end = m_text.size() - 2;
            node.children.push_back(std::move(entry));
        }
        node.range.end = m_text.size() - 2;
        return node;
    }
    Node directive(const QString &name, const QMap<QString, QString> &attributes,
                   const QStringList &paragraphs)
    {
        Node node;
        node.type = NodeType::Directive;
        node.name = name;
        node.attributes = attributes;
        node.range.begin = m_text.size();
        m_text += u"::: "_s + name + u'\n';
        for (const QString &text : paragraphs)
            node.children.push_back(paragraph(text));
        m_text += u":::\n\n"_s;
        node.range.end = m_text.size() - 2;
        return node;
    }
    Node table(const std::vector<QStringList> &rows)
    {
        Node node;
        node.type = NodeType::Table;
        node.range.begin = m_text.size();
        for (const QStringList &cells : rows) {
            Node row;
            row.type = NodeType::TableRow;
            row.isHeader = node.children.empty();
            for (const QString &cell : cells) {
                row.children.push_back(words(NodeType::TableCell, cell));
                row.children.back().alignment
                    = row.children.size() > 1 ? markup::Alignment::Right : markup::Alignment::Left;
            }
            node.children.push_back(std::move(row));
        }
        node.range.end = m_text.size();
        return node;
    }
    QString text() const { return m_text; }

private:
    Node textNode(const QString &text)
    {
        Node node;
        node.type = NodeType::Text;
        node.text = text;
        node.range = {m_text.size(), m_text.size() + text.size()};
        m_text += text;
        return node;
    }
    Node inlineNode(NodeType type, const QString &open, const QString &inner, const QString &close)
    {
        Node node;
        node.type = type;
        node.range.begin = m_text.size();
        m_text += open;
        node.children.push_back(textNode(inner));
        m_text += close;
        node.range.end = m_text.size();
        return node;
    }

    QString m_text;
};

/// Small words make up nearly half of any English text; without them no line would look like one.
QString anyWord(QRandomGenerator &random)
{
    static const QStringList small
        = u"the the the the a a of of of and and in in to to for with by from that it was he she they had "
          u"has "
          "at on as be not but his her their this who will said were which would an or is are been"_s.split(
              u' ');
    static const QStringList large
        = u"harbour council ferry quay fishing boats repairs engineers inspectors residents families "
          "neighbours committee treasurer minutes agreement contract documents published announced "
          "questioned explained described estimated promised considered recommended summer winter morning "
          "evening Thursday yesterday tomorrow lighthouse breakwater embankment warehouse timber concrete "
          "limestone foundation maintenance insurance responsibility temporary permanent environmental "
          "administrative considerable large old new quiet narrow open closed last first next every "
          "another nearly about under over between Saltmere town people money time year work water tide "
          "storm wind rain light road bridge school market shop house report figures public meeting vote "
          "plan cost price million hundred thousand after before during since could might never seven "
          "found took left told kept paid built asked began only more than most some into against"_s.split(
              u' ');
    const QStringList &words = random.bounded(100) < 44 ? small : large;
    return words[random.bounded(words.size())];
}

}

base::Result<QByteArray> PaintedPhotos::asset(const QString &file) const
{
    if (file != "harbour.jpg"_L1 && file != "ferry.png"_L1)
        return base::failure(base::ErrorCode::NotFound, file);
    if (!m_painted.contains(file))
        m_painted[file] = file.endsWith(u"jpg"_s) ? painted({1200, 760}, "JPG") : painted({500, 420}, "PNG");
    return m_painted[file];
}

story::PublicationStyle style()
{
    return story::builtInStyle(u"daily"_s).value_or(story::PublicationStyle{});
}

story::Publication publication()
{
    story::Publication publication;
    publication.name = u"The Saltmere Courier"_s;
    publication.url = u"https://courier.example.org"_s;
    publication.copyright = u"\u00a9 The Saltmere Courier"_s;
    publication.newsletter.name = u"The Harbour Letter"_s;
    publication.newsletter.pitch = u"Tides, votes and the price of fish, in your inbox before breakfast."_s;
    publication.newsletter.frequency = u"Every weekday at 7 am"_s;
    publication.newsletter.endpoint = u"https://courier.example.org/letter"_s;
    publication.newsletter.printAddress = u"courier.example.org/letter"_s;
    publication.support.title = u"Reporting that stays in town"_s;
    publication.support.appeal
        = u"The Courier is paid for by its readers. If it is worth something to you, help us keep the lights on."_s;
    publication.support.amounts = QStringList{u"\u00a35"_s, u"\u00a310"_s, u"\u00a325"_s};
    publication.support.endpoint = u"https://courier.example.org/support"_s;
    publication.support.printAddress = u"courier.example.org/support"_s;
    return publication;
}

QString sentences(QRandomGenerator &random, int words)
{
    QString text;
    int left = words;
    while (left > 0) {
        const int length = std::min(left, 6 + random.bounded(16));
        for (int i = 0; i < length; ++i) {
            QString word = anyWord(random);
            if (i == 0)
                word[0] = word[0].toUpper();
            if (!text.isEmpty())
                text += u' ';
            text += word;
            if (i > 2 && i + 2 < length && random.bounded(9) == 0)
                text += u',';
        }
        text += u'.';
        left -= length;
    }
    return text;
}

Node paragraphNode(const QString &words, qsizetype position)
{
    Node node;
    node.type = NodeType::Paragraph;
    node.range = {position, position + words.size()};
    Node text;
    text.type = NodeType::Text;
    text.text = words;
    text.range = node.range;
    node.children.push_back(std::move(text));
    return node;
}

story::Story plainStory(const QStringList &paragraphs)
{
    story::Story story;
    story.publication = publication();
    for (const QString &words : paragraphs) {
        story.body.children.push_back(paragraphNode(words, story.article.body.size()));
        story.article.body += words + u"\n\n"_s;
    }
    story.body.range = {0, story.article.body.size()};
    return story;
}

story::Story longStory(int words, quint32 seed)
{
    QRandomGenerator random(seed);
    QStringList paragraphs;
    for (int left = words; left > 0;) {
        const int length = std::min(left, 30 + random.bounded(60));
        paragraphs << sentences(random, length);
        left -= length;
    }
    story::Story story = plainStory(paragraphs);
    story.article.fields.headline = u"The long minutes of the harbour committee"_s;
    return story;
}

story::Story fullStory(const story::AssetProvider *assets)
{
    Body body;
    std::vector<Node> blocks;
    blocks.push_back(body.paragraph(
        u"The harbour council voted on Tuesday night to close the old ferry quay for eleven months, ending a "
        "dispute that has divided the town since engineers found cracks in its limestone footings last autumn."_s));
    blocks.push_back(body.paragraph(u"The decision, carried by seven votes to four, means that the morning "
                                    u"ferry to Gull Island will leave "
                                    "from the fish market until the spring after next. Repairs are expected "
                                    "to cost \u00a34.2 million, nearly "
                                    "twice the sum that was set aside in the budget."_s));
    blocks.push_back(body.paragraph(u"\u201cNobody in this room wanted to vote for it,\u201d said *Ines "
                                    u"Halloran*, the harbour master, after the "
                                    "meeting. \u201cBut I have stood under that quay at low water, and I "
                                    "would not let my own children wait for "
                                    "a boat on top of it.\u201d"_s));
    blocks.push_back(body.heading(u"\u2018We were told it was safe\u2019"_s));
    blocks.push_back(body.paragraph(u"Residents of Ropewalk Lane, whose windows look down on the quay, said "
                                    u"they had asked about the cracks "
                                    "three times since September. The council\u2019s [own inspection "
                                    "report](https://courier.example.org/report), "
                                    "published on Friday, shows that divers photographed the damage in "
                                    "**October** and recommended that lorries "
                                    "be kept off the quay at once."_s));
    blocks.push_back(body.paragraph(
        u"Lorries used it until the second week of January. A spokeswoman for the council said the "
        u"recommendation "
        "had been \u201coverlooked during a change of staff\u201d and that an inquiry would report before Easter."_s));
    blocks.push_back(
        body.directive(u"pullquote"_s, {{u"by"_s, u"Ines Halloran, harbour master"_s}},
                       {u"\u201cI would not let my own children wait for a boat on top of it.\u201d"_s}));
    blocks.push_back(body.paragraph(u"For the fishing families, the closure is about money. Eleven boats "
                                    u"land their catch at the quay; from "
                                    "the first of April they will have to tie up behind the breakwater, "
                                    "where there is no ice plant and no "
                                    "crane. The co-operative puts the loss at \u00a39,000 a week."_s));
    blocks.push_back(
        body.directive(u"box"_s, {{u"title"_s, u"What happens when"_s}},
                       {u"**April 1**  The quay is closed to vehicles and boats."_s,
                        u"**June**  Divers begin to replace the footings, from the seaward end."_s,
                        u"**Next March**  The ferry returns, if the winter is kind."_s}));
    blocks.push_back(body.heading(u"Who pays"_s));
    blocks.push_back(body.paragraph(u"Three sources of money are under discussion, according to papers that "
                                    u"the treasurer handed out at the "
                                    "meeting:"_s));
    blocks.push_back(
        body.list(NodeType::BulletList,
                  {u"a loan of \u00a32 million from the county, to be repaid over fifteen years;"_s,
                   u"the harbour\u2019s own reserve, which stands at \u00a31.1 million;"_s,
                   u"a surcharge of 40 pence on every ferry ticket."_s}));
    blocks.push_back(body.paragraph(u"The surcharge met with the loudest protest. Gull Island has 312 "
                                    u"inhabitants and no school, and 46 children "
                                    "make the crossing twice a day."_s));
    blocks.push_back(body.table({{u"Ticket"_s, u"Now"_s, u"From April"_s},
                                 {u"Single"_s, u"\u00a32.10"_s, u"\u00a32.50"_s},
                                 {u"Day return"_s, u"\u00a33.80"_s, u"\u00a34.60"_s},
                                 {u"School month"_s, u"\u00a331.00"_s, u"\u00a347.00"_s}}));
    blocks.push_back(body.paragraph(u"\u201cIt is a tax on living where we live,\u201d said Tom Averill, who "
                                    u"runs the island\u2019s only shop. He "
                                    "asked the council to spread the cost over the rates of the whole town. "
                                    "The mayor, Ruth Castellan, promised "
                                    "an answer by the end of the month."_s));
    {
        Node quote;
        quote.type = NodeType::BlockQuote;
        quote.children.push_back(body.paragraph(
            u"The undersigned find the footings of bays three to seven unfit for any load, and advise that "
            "they be taken out of use without delay."_s));
        quote.range = quote.children.front().range;
        blocks.push_back(std::move(quote));
    }
    blocks.push_back(
        body.paragraph(u"That sentence, from page two of the divers\u2019 report, was read aloud twice on "
                       u"Tuesday. After the second "
                       "reading the chamber was silent for a while, and then the vote was taken."_s));
    blocks.push_back(body.directive(u"photo"_s,
                                    {{u"src"_s, u"ferry.png"_s},
                                     {u"alt"_s, u"A small ferry beside a stone quay"_s},
                                     {u"credit"_s, u"Photograph: Lena Marsh"_s}},
                                    {u"The morning ferry at the old quay last week."_s}));
    blocks.push_back(body.paragraph(u"The ferry company said it would publish a new timetable on Monday. "
                                    u"Passengers with season tickets can ask "
                                    "for their money back at the office in Chandler Street."_s));

    story::Story story;
    story.publication = publication();
    story.assets = assets;
    story.article.body = body.text();
    story.body.range = {0, story.article.body.size()};
    story.body.children = std::move(blocks);
    story::Fields &fields = story.article.fields;
    fields.kicker = u"Harbour"_s;
    fields.section = u"Town"_s;
    fields.headline = u"Council votes to close ferry quay for eleven months after warnings went unread"_s;
    fields.deck = u"Divers found the cracks in October; lorries used the quay until January. Islanders fear "
                  u"the repair bill will land on "
                  "their tickets."_s;
    fields.byline = QStringList{u"Mara Okafor"_s, u"Piet Lindqvist"_s};
    fields.datelinePlace = u"Saltmere"_s;
    fields.datelineDate = QDate(2026, 3, 3);
    fields.publishedAt = QDateTime(QDate(2026, 3, 4), QTime(5, 0), QTimeZone::UTC);
    fields.leadPhoto = {u"harbour.jpg"_s, u"Fishing boats at anchor in Saltmere harbour at dusk"_s,
                        u"Eleven boats land their catch at the old quay. From April they will have to tie up "
                        u"behind the breakwater, where "
                        "there is no crane."_s,
                        u"Photograph: Lena Marsh / The Courier"_s};
    fields.furniture = QStringList{u"newsletter"_s, u"support"_s, u"related"_s};
    fields.related = QStringList{u"How the quay was built, in 1884 | https://courier.example.org/1884"_s,
                                 u"The island school that closed | https://courier.example.org/school"_s};
    return story;
}

}
