// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/office/officedocument.h"

#include "core/exchange/text/phrases.h"
#include "core/exchange/web/facts.h"
#include "core/exchange/web/tomarkup.h"
#include "core/markup/parser.h"
#include "core/markup/suggestions.h"
#include "core/markup/writer.h"

#include <QRegularExpression>
#include <QUrl>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::exchange::office {

namespace {

// A mark is a character that says what it is, its number, and a character that ends it. They are of the
// private use area, which no text of a story has a use for.
constexpr char16_t firstMark = u'\ue000', endOfMark = u'\ue00f';
enum Kind { CommentBegins, CommentEnds, NoteIsCalled, PictureStands, ChangeIsBy };

QString markText(int kind, size_t index)
{
    return QChar(static_cast<char16_t>(firstMark + kind)) + QString::number(index) + QChar(endOfMark);
}

bool isMark(QChar c)
{
    return c.unicode() >= firstMark && c.unicode() <= endOfMark;
}

const QRegularExpression &anyMark()
{
    static const QRegularExpression mark(u"([\ue000-\ue00e])(\\d{1,9})\ue00f"_s);
    return mark;
}

QString withoutMarks(QString text)
{
    return text.remove(anyMark());
}

/// Without those among words; a picture's is a paragraph.
QString withoutWordMarks(QString text)
{
    static const QRegularExpression mark(u"[\ue000-\ue002\ue004]\\d{1,9}\ue00f"_s);
    return text.remove(mark);
}

/// A value of a directive: in quotes, without quotes and line ends of its own.
QString attribute(const QString &value)
{
    return QString(value.simplified()).replace(u'"', u'\u201d');
}

/// The words of a line that could be a headline: short, and no sentence.
bool couldBeHeadline(const QString &line)
{
    constexpr qsizetype longest = 160;
    static const QRegularExpression end(u"[.,;:]\\s*$"_s);
    return !line.isEmpty() && line.size() <= longest && !end.match(line).hasMatch();
}

}

QString value(const QXmlStreamReader &xml, QLatin1StringView name)
{
    for (const QXmlStreamAttribute &attribute : xml.attributes()) {
        if (attribute.name() == name)
            return attribute.value().toString();
    }
    return {};
}

Document::Document() : m_page(web::Page::parse(QString()).value_or(web::Page()))
{
    m_page.root()->children.clear();
}

QString Document::lineOf(const web::Node *node)
{
    return withoutMarks(web::lineOf(node)).simplified();
}

web::Node *Document::words(const QString &text)
{
    QString clean = text;
    clean.removeIf(isMark);
    return m_page.makeText(clean);
}

web::Node *Document::mark(int kind, size_t index)
{
    return m_page.makeText(markText(kind, index));
}

web::Node *Document::change(bool isInsertion, const TrackedChange &change)
{
    web::Node *node = m_page.make(isInsertion ? u"ins"_s : u"del"_s);
    node->append(m_page.makeText(markText(ChangeIsBy, m_changes.size())));
    m_changes.push_back(change);
    return node;
}

/// The first lines say what they are by their style; where none does, by how they look.
void Document::readHead()
{
    auto &blocks = body()->children;
    const auto lineAt = [&](size_t i) {
        const bool isLine
            = i < blocks.size() && (blocks[i]->tag == "p"_L1 || blocks[i]->tag.startsWith(u'h'));
        return isLine ? lineOf(blocks[i]) : QString();
    };
    const auto take = [&](size_t i) { blocks[i]->detach(); };
    while (!blocks.empty() && blocks.front()->tag == "p"_L1 && web::lineOf(blocks.front()).isEmpty())
        take(0);
    if (fields.headline.isEmpty() && blocks.size() > 1 && couldBeHeadline(lineAt(0))) {
        fields.headline = lineAt(0);
        take(0);
    }
    for (size_t i = 0; i < 2 && fields.byline.isEmpty(); ++i) {
        const auto byline = Phrases::builtIn().byline.match(lineAt(i));
        if (!byline.hasMatch())
            continue;
        fields.byline = web::namesIn(lineAt(i));
        if (!fields.byline.isEmpty())
            take(i);
    }
}

/// The blocks as story markup; without marks, the words alone.
QString Document::markup(bool hasMarks)
{
    markup::Node document = web::contentOf(body(), {}, web::Suggestions::Read).body;
    if (!hasMarks) {
        const auto strip = [](auto &self, markup::Node &node) -> void {
            node.text = withoutWordMarks(node.text);
            for (markup::Node &child : node.children)
                self(self, child);
        };
        strip(strip, document);
    }
    return markup::write(document).trimmed();
}

/// Footnotes and pictures in the words of story markup.
void Document::resolveCalls(QString &text) const
{
    QString resolved;
    qsizetype at = 0;
    for (auto match = anyMark().globalMatch(text); match.hasNext();) {
        const auto mark = match.next();
        const int kind = mark.capturedView(1).front().unicode() - firstMark;
        const size_t index = mark.capturedView(2).toULongLong();
        QString instead;
        if (kind == NoteIsCalled && index < static_cast<size_t>(notes.size())) {
            instead = u"[^%1]"_s.arg(index + 1);
        } else if (kind == PictureStands && index < pictures.size()) {
            const EmbeddedPicture &picture = pictures[index];
            instead = u"::: photo src=\"%1\" alt=\"%2\"\n%3\n:::"_s.arg(
                attribute(picture.name), attribute(picture.alternateText), picture.caption.simplified());
        } else {
            continue;
        }
        resolved += QStringView(text).sliced(at, mark.capturedStart() - at);
        resolved += instead;
        at = mark.capturedEnd();
    }
    text = resolved + QStringView(text).sliced(at);
    for (qsizetype i = 0; i < notes.size(); ++i) {
        markup::Node words{.type = markup::NodeType::Document};
        words.children.push_back(
            {.type = markup::NodeType::Paragraph,
             .children = {{.type = markup::NodeType::Text, .text = notes[i].simplified()}}});
        text += u"\n\n::: note id=\"%1\"\n%2\n:::"_s.arg(i + 1).arg(markup::write(words).trimmed());
    }
}

/// Words taken out and words put in right behind them, by the same person, are one suggestion.
void Document::joinReplacements(QString &text) const
{
    static const QRegularExpression pair(
        u"\\{--\ue004(\\d{1,9})\ue00f((?:(?!--\\}|~>|\\{\\+\\+).)*)--\\}"
        "\\{\\+\\+\ue004(\\d{1,9})\ue00f((?:(?!\\+\\+\\}|~~\\}|~>).)*)\\+\\+\\}"_s,
        QRegularExpression::DotMatchesEverythingOption);
    QString joined;
    qsizetype at = 0;
    for (auto match = pair.globalMatch(text); match.hasNext();) {
        const auto both = match.next();
        const size_t out = both.capturedView(1).toULongLong(), in = both.capturedView(3).toULongLong();
        if (out >= m_changes.size() || in >= m_changes.size()
            || m_changes[out].author != m_changes[in].author)
            continue;
        joined += QStringView(text).sliced(at, both.capturedStart() - at);
        joined += u"{~~"_s + markText(ChangeIsBy, out) + both.captured(2) + u"~>"_s + both.captured(4)
                  + u"~~}"_s;
        at = both.capturedEnd();
    }
    text = joined + QStringView(text).sliced(at);
}

/// Takes the marks out of the text and notes what they stood for.
void Document::takeMarks(QString &text, Imported &imported)
{
    std::vector<base::TextRange> ranges(comments.size(), {-1, -1});
    std::vector<std::pair<qsizetype, size_t>> changes; ///< where a change's words begin, and whose it is
    QString plain;
    qsizetype at = 0;
    for (auto match = anyMark().globalMatch(text); match.hasNext();) {
        const auto mark = match.next();
        plain += QStringView(text).sliced(at, mark.capturedStart() - at);
        at = mark.capturedEnd();
        const int kind = mark.capturedView(1).front().unicode() - firstMark;
        const size_t index = mark.capturedView(2).toULongLong();
        if (kind == CommentBegins && index < ranges.size())
            ranges[index].begin = plain.size();
        else if (kind == CommentEnds && index < ranges.size())
            ranges[index].end = plain.size();
        else if (kind == ChangeIsBy && index < m_changes.size())
            changes.emplace_back(plain.size(), index);
    }
    text = plain + QStringView(text).sliced(at);
    for (size_t i = 0; i < comments.size(); ++i) {
        story::Note note{.id = story::NoteId::create(),
                         .text = comments[i].text,
                         .by = comments[i].author,
                         .at = comments[i].at};
        if (ranges[i].begin >= 0 && ranges[i].end > ranges[i].begin)
            note.anchor = text::makeAnchor(text, ranges[i]);
        imported.notes.push_back(std::move(note));
    }
    for (const markup::Suggestion &suggestion : markup::suggestions(text)) {
        const auto by = std::ranges::find_if(changes, [&](const auto &change) {
            return change.first >= suggestion.range.begin && change.first <= suggestion.range.end;
        });
        if (by != changes.end())
            imported.suggestionMarks.push_back({story::SuggestionId::create(),
                                                text::makeAnchor(text, suggestion.range),
                                                m_changes[by->second].author, m_changes[by->second].at});
    }
}

Imported Document::finish()
{
    readHead();
    Imported imported;
    QString text = markup(true);
    const QString plain = markup(false);
    const bool keepsMeaning = withoutWordMarks(text) == plain; // else a mark hid what a line begins with
    if (!keepsMeaning) {
        text = plain;
        warnings << u"The places of comments and footnotes could not be kept."_s;
    }
    joinReplacements(text);
    resolveCalls(text);
    takeMarks(text, imported);
    imported.body = text;
    imported.fields = std::move(fields);
    imported.warnings = warnings;
    for (EmbeddedPicture &picture : pictures)
        imported.pictures.insert(picture.name, std::move(picture.bytes));
    if (imported.fields.headline.isEmpty())
        imported.warnings << u"No headline was found."_s;
    return imported;
}

}
