// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/xml/storyfacts.h"
#include "core/markup/visitor.h"

#include <QXmlStreamWriter>

#include <functional>

namespace galley::exchange {

/// Text without the characters that XML 1.0 knows no way to write, or advises against (2.2): controls, halves
/// of surrogates.
QString xmlText(QStringView text);

/// The words of an element names: XHTML (for ninjs, feeds and EPUB) or NITF 3.6.
enum class Vocabulary { Xhtml, Nitf };

/// Writes a story's body as XML elements into the element that is open. Furniture and pull quotes, whose
/// words stand in the story, stay behind, and of HTML the tags that are no letters'; in NITF a confirmed
/// quotation names its source.
class BodyXml final : public markup::Visitor
{
public:
    BodyXml(QXmlStreamWriter &xml, const story::Story &story, Vocabulary vocabulary);
    void write();
    void writePhoto(const story::Photo &photo);
    /// Where a photo's file stands, for XHTML; else that is on the publication's site. Empty: nowhere.
    void setPhotoPlaces(std::function<QString(const story::Photo &)> places) { m_places = std::move(places); }

    bool enter(const markup::Node &node) override;
    void leave(const markup::Node &node) override;

private:
    bool isXhtml() const { return m_vocabulary == Vocabulary::Xhtml; }
    void start(QLatin1StringView name, QLatin1StringView className = {});
    bool enterBlock(const markup::Node &node);
    bool enterInline(const markup::Node &node);
    bool enterDirective(const markup::Node &node);
    void startList(const markup::Node &node);
    void startStyled(const markup::Node &node);
    void writeWords(const markup::Node &node);
    void writeTag(const markup::Node &node);
    void writeBox(const markup::Node &node);
    void writeCorrection(const markup::Node &node);
    void writeChildren(const markup::Node &node);
    void writeNotes();
    bool hasParagraph() const { return m_tight.isEmpty() || !m_tight.last(); }

    QXmlStreamWriter &m_xml;
    const story::Story &m_story;
    Vocabulary m_vocabulary;
    std::function<QString(const story::Photo &)> m_places;
    std::vector<Quotation> m_quotations; ///< NITF
    QMap<QString, int> m_noteNumbers;    ///< by id
    std::vector<const markup::Node *> m_notes;
    QList<bool> m_tight; ///< of the lists, quotes and boxes around: paragraphs of an item stand without <p>
    QList<int> m_levels; ///< heading levels in use, in order
    QSet<const markup::Node *> m_paired; ///< tags of raised and lowered letters
    int m_depth = 0;                     ///< elements around a block
};

/// A story's body as XHTML, without an element around it.
QString bodyXhtml(const story::Story &story);

}
