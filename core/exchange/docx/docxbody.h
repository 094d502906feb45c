// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/docx/docxparts.h"
#include "core/markup/suggestions.h"
#include "core/markup/visitor.h"
#include "core/story/story.h"

#include <QXmlStreamWriter>

namespace galley::exchange::docx {

/// A note as Word knows it, on a stretch of the body.
struct Comment
{
    int id = 0;
    const story::Note *note = nullptr;
    base::TextRange range; ///< empty: on the story as a whole
};

/// A photo's file in the package.
struct Media
{
    QString name; ///< "media/photo1.jpeg"
    QByteArray bytes;
};

/// Writes a story's body as the elements of word/document.xml, and notes what other parts have to hold.
class BodyWriter final : public markup::Visitor
{
public:
    BodyWriter(QXmlStreamWriter &xml, const story::Story &story, std::vector<Comment> comments);

    void write(const markup::Node &body);
    /// A paragraph of a field; the comments on the story as a whole stand at the first one.
    void writeField(QLatin1StringView style, const QString &words);
    void writePhoto(const story::Photo &photo);
    /// The paragraphs of a footnote, for word/footnotes.xml.
    void writeNote(const markup::Node &note);

    bool enter(const markup::Node &node) override;
    void leave(const markup::Node &node) override;

    const QList<Relation> &relations() const { return m_relations; }
    const std::vector<Media> &media() const { return m_media; }
    const QList<int> &lists() const { return m_lists; } ///< first number of each; 0: bullets
    /// Footnotes by number; every one of them is called.
    const QMap<int, const markup::Node *> &notes() const { return m_notes; }

private:
    struct Look
    {
        int bold = 0, italic = 0, strike = 0, code = 0;
        int raised = 0, lowered = 0, smallCaps = 0;
    };
    struct List
    {
        int number = 0; ///< w:numId
        bool isItemBegun = false;
    };

    void start(QLatin1StringView name) { m_xml.writeStartElement(name); }
    void end() { m_xml.writeEndElement(); }
    void value(QLatin1StringView name, const QString &value);
    void startParagraph(QLatin1StringView style);
    void endParagraph();
    void startTable(const markup::Node &table);
    bool enterInline(const markup::Node &node);
    bool enterDirective(const markup::Node &node);
    void writeBox(const markup::Node &node, QLatin1StringView style);
    void collectNotes(const markup::Node &node);
    void startLink(const QString &address);
    void writeWords(const markup::Node &node);
    void writeCode(const markup::Node &node);
    void writeRun(QStringView words, const markup::Node &node);
    void writeLook(bool isLink);
    void writeBreak();
    void writeTag(const QString &tag);
    bool startChange(const markup::Node &node);
    void writeNoteReference(const markup::Node &node);
    void startComments(qsizetype from, qsizetype to);
    void endComments(qsizetype upTo);
    void endComment(const Comment &comment);
    void writeDrawing(const Media &media, const QSize &size, const story::Photo &photo);
    QLatin1StringView styleHere() const;
    QString addRelation(const QString &type, const QString &target, bool isExternal);

    QXmlStreamWriter &m_xml;
    const story::Story &m_story;
    std::vector<Comment> m_comments; ///< in the order of their begins
    std::vector<Comment> m_open;     ///< comments begun
    size_t m_nextComment = 0;
    std::vector<markup::Suggestion> m_suggestions;
    QList<Relation> m_relations;
    std::vector<Media> m_media;
    QList<int> m_lists;
    QMap<QString, int> m_noteNumbers;
    QMap<int, const markup::Node *> m_notes;
    QList<List> m_openLists;
    QList<QLatin1StringView> m_styles; ///< of the quotes and boxes around
    Look m_look;
    int m_links = 0;
    int m_changes = 0;
    bool m_isInParagraph = false;
    bool m_hasHeader = false; ///< a field stands before the body
};

}
