// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/office/officedocument.h"

namespace galley::exchange::office {

/// How a run of words looks.
struct RunLook
{
    bool bold = false;
    bool italic = false;
    bool strike = false;
    bool operator==(const RunLook &) const = default;
};

/// A paragraph as it is read: its style by name, in small letters, and its place in a list.
struct Paragraph
{
    QString style;
    QString list; ///< number of the list; empty: none
    int level = 0;
    bool isOrdered = false;
    web::Node *node = nullptr;
    std::vector<web::Node *> open;     ///< elements within it that words go into; the last one
    web::Node *run = nullptr;          ///< the element of the words before ...
    web::Node *runAround = nullptr;    ///< ... the outermost of those that say how they look ...
    RunLook look = {};                 ///< ... which is so
    web::Node *change = nullptr;       ///< the element of a change that the words before stand in ...
    int changeNumber = 0;              ///< ... and which change it is
    std::vector<size_t> pictures = {}; ///< of the document
};

/// Puts the blocks of a document together from what its file says one after the other. Never fails: what does
/// not fit is words.
class Blocks
{
public:
    explicit Blocks(Document &document);

    void startParagraph();
    void setStyle(const QString &name);
    void setList(const QString &number, bool isOrdered);
    void setLevel(int level); ///< in its list, from 0 on
    void addText(const QString &text, RunLook look);
    void addBreak();
    void add(web::Node *node);
    void startLink(const QString &address);
    void endLink();
    void startChange(bool isInsertion, const TrackedChange &change);
    void endChange();
    void addPicture(EmbeddedPicture picture);
    void describePicture(const QString &alternateText); ///< the last one
    void endParagraph();
    void startTable();
    void startRow();
    void startCell();
    void endTable();
    void finish(); ///< what was left open

private:
    struct OpenList
    {
        QString number;
        int level = 0;
        web::Node *node = nullptr;
    };
    struct OpenTable
    {
        web::Node *table = nullptr, *row = nullptr, *cell = nullptr;
    };

    web::Node *changeOf(Paragraph &paragraph);
    web::Node *container();
    bool takeHead(const Paragraph &paragraph);
    void place(Paragraph &paragraph);
    void placeInCell(const Paragraph &paragraph, web::Node *cell);
    void placeInList(Paragraph &paragraph);
    void placeInQuote(const Paragraph &paragraph);
    bool takeCaption(const Paragraph &paragraph);
    void placePictures(const Paragraph &paragraph);

    Document &m_document;
    std::vector<Paragraph> m_open; ///< a text box stands within a paragraph
    std::vector<OpenList> m_lists;
    std::vector<OpenTable> m_tables;
    web::Node *m_quote = nullptr; ///< the block before, where it is a quotation
    size_t m_pictureBefore = 0;   ///< one past the picture that is the block before; 0: none is
    std::optional<std::pair<bool, TrackedChange>> m_change; ///< of the words that come: an insertion?
    int m_changes = 0;                                      ///< so far
    bool m_isInBody = false;                                ///< text stands before
};

}
