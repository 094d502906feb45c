// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pdf/contentwriter.h"

namespace galley::pdf {

/// A link's annotation on a page.
struct WrittenLink
{
    int element = 0;
    int page = 0;
    ObjectId annotation = 0;
};

/// The elements that have content, as the structure tree of the file; and the outline made of its headings.
class StructureWriter
{
public:
    StructureWriter(PdfFile &file, const layout::DisplayList &list, const std::vector<MarkedContent> &marked,
                    const std::vector<WrittenLink> &links, const std::vector<ObjectId> &pages);

    /// The number under which a link's annotation finds its element.
    static int parentKey(size_t pages, size_t link) { return static_cast<int>(pages + link); }
    ObjectId writeTree();
    /// 0 where the story has no headings.
    ObjectId writeOutline();

private:
    void keepUsed();
    void writeElement(int element);
    QByteArray attributes(int element) const;
    QByteArray contentReference(const MarkedContent &content) const;
    QByteArray annotationsOf(int element) const;
    QByteArray kidsOf(int element) const;
    QByteArray childrenOf(int element) const;
    void writeLabelled(int element, const QByteArray &head);
    ObjectId writeParentTree();
    QString textOf(int element) const;
    QByteArray destination(int element) const;

    PdfFile &m_file;
    const layout::DisplayList &m_list;
    const std::vector<MarkedContent> &m_marked;
    const std::vector<WrittenLink> &m_links;
    const std::vector<ObjectId> &m_pages;
    std::vector<ObjectId> m_ids; ///< by element; 0: left out
    std::vector<ObjectId>
        m_labels; ///< by element: of a list item or footnote, what holds its bullet or number
    std::vector<std::vector<int>> m_children;
    std::vector<std::vector<const MarkedContent *>> m_content;
    ObjectId m_root = 0;
};

}
