// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/structurewriter.h"

#include <algorithm>

namespace galley::pdf {

using layout::Role;

StructureWriter::StructureWriter(PdfFile &file, const layout::DisplayList &list,
                                 const std::vector<MarkedContent> &marked,
                                 const std::vector<WrittenLink> &links, const std::vector<ObjectId> &pages)
    : m_file(file)
    , m_list(list)
    , m_marked(marked)
    , m_links(links)
    , m_pages(pages)
    , m_ids(static_cast<size_t>(list.elements.size()))
    , m_labels(static_cast<size_t>(list.elements.size()))
    , m_children(static_cast<size_t>(list.elements.size()))
    , m_content(static_cast<size_t>(list.elements.size()))
{
    for (const MarkedContent &content : marked)
        m_content[static_cast<size_t>(content.element)].push_back(&content);
    keepUsed();
}

/// Elements with content, all above them, and the empty cells without which a table would have holes.
void StructureWriter::keepUsed()
{
    const auto parentOf = [this](int element) { return m_list.elements[element].parent; };
    std::vector<bool> used(m_ids.size());
    for (const MarkedContent &content : m_marked) {
        for (int element = content.element; element >= 0 && !used[static_cast<size_t>(element)];
             element = parentOf(element))
            used[static_cast<size_t>(element)] = true;
    }
    for (size_t i = 0; i < used.size(); ++i) {
        const Role role = m_list.elements[static_cast<qsizetype>(i)].role;
        if ((role == Role::TableCell || role == Role::TableHeader)
            && used[static_cast<size_t>(std::max(0, parentOf(static_cast<int>(i))))])
            used[i] = true;
    }
    m_root = m_file.reserve();
    for (size_t i = 0; i < used.size(); ++i) {
        const int parent = m_list.elements[static_cast<qsizetype>(i)].parent;
        if (!used[i] && i != 0)
            continue;
        m_ids[i] = m_file.reserve();
        const Role role = m_list.elements[static_cast<qsizetype>(i)].role;
        if ((role == Role::ListItem || role == Role::Note) && !m_content[i].empty())
            m_labels[i] = m_file.reserve();
        if (parent >= 0)
            m_children[static_cast<size_t>(parent)].push_back(static_cast<int>(i));
    }
}

QByteArray StructureWriter::contentReference(const MarkedContent &content) const
{
    return "<</Type/MCR/Pg " + reference(m_pages[static_cast<size_t>(content.page)]) + "/MCID "
           + QByteArray::number(content.mcid) + ">>";
}

QByteArray StructureWriter::annotationsOf(int element) const
{
    QByteArray kids;
    for (const WrittenLink &link : m_links) {
        if (link.element == element)
            kids += "<</Type/OBJR/Pg " + reference(m_pages[static_cast<size_t>(link.page)]) + "/Obj "
                    + reference(link.annotation) + ">>";
    }
    return kids;
}

/// Children and own sequences in the order in which they are read.
QByteArray StructureWriter::kidsOf(int element) const
{
    const auto index = static_cast<size_t>(element);
    std::vector<std::pair<std::pair<int, int>, QByteArray>> parts;
    for (const MarkedContent *content : m_content[index])
        parts.push_back({{content->page, content->mcid}, contentReference(*content)});
    for (const int child : m_children[index]) {
        const auto &own = m_content[static_cast<size_t>(child)];
        const std::pair at
            = own.empty() ? std::pair(1 << 30, child) : std::pair(own.front()->page, own.front()->mcid);
        parts.push_back({at, reference(m_ids[static_cast<size_t>(child)]) + ' '});
    }
    if (!m_content[index].empty()) // else the children's order is that of the story
        std::stable_sort(parts.begin(), parts.end(),
                         [](const auto &a, const auto &b) { return a.first < b.first; });
    QByteArray kids;
    for (const auto &[at, kid] : parts)
        kids += kid;
    return kids;
}

QByteArray StructureWriter::childrenOf(int element) const
{
    QByteArray kids;
    for (const int child : m_children[static_cast<size_t>(element)])
        kids += reference(m_ids[static_cast<size_t>(child)]) + ' ';
    return kids;
}

QByteArray StructureWriter::attributes(int element) const
{
    const layout::Element &described = m_list.elements[element];
    QByteArray out;
    if (described.role == Role::Figure)
        out += "/Alt"
               + textString(described.alternateText.isEmpty() ? QStringLiteral(" ")
                                                              : described.alternateText);
    if (described.role == Role::Note)
        out += "/ID(note" + QByteArray::number(element) + ')';
    if (described.role == Role::TableHeader)
        out += "/A<</O/Table/Scope/Column>>";
    if (!described.language.isEmpty())
        out += "/Lang" + textString(described.language);
    return out;
}

/// A list item or a footnote: its own content is its label.
void StructureWriter::writeLabelled(int element, const QByteArray &head)
{
    const auto index = static_cast<size_t>(element);
    QByteArray kids;
    if (m_labels[index] != 0) {
        QByteArray label;
        for (const MarkedContent *content : m_content[index])
            label += contentReference(*content);
        m_file.write(m_labels[index],
                     "<</Type/StructElem/S/Lbl/P " + reference(m_ids[index]) + "/K[" + label + "]>>");
        kids += reference(m_labels[index]) + ' ';
    }
    if (m_list.elements[element].role == Role::Note) {
        kids += childrenOf(element);
    } else if (!m_children[index].empty()) {
        const ObjectId body = m_file.add("<</Type/StructElem/S/LBody/P " + reference(m_ids[index]) + "/K["
                                         + childrenOf(element) + "]>>");
        kids += reference(body);
    }
    m_file.write(m_ids[index], head + "/K[" + kids + "]>>");
}

void StructureWriter::writeElement(int element)
{
    const auto index = static_cast<size_t>(element);
    const layout::Element &described = m_list.elements[element];
    const ObjectId parent = described.parent < 0 ? m_root : m_ids[static_cast<size_t>(described.parent)];
    const QByteArray head = "<</Type/StructElem/S/" + ContentWriter::typeOf(described) + "/P "
                            + reference(parent) + attributes(element);
    if (described.role == Role::ListItem || described.role == Role::Note)
        return writeLabelled(element, head);
    const QByteArray links = described.role == Role::Link ? annotationsOf(element) : QByteArray();
    m_file.write(m_ids[index], head + "/K[" + kidsOf(element) + links + "]>>");
}

ObjectId StructureWriter::writeParentTree()
{
    QByteArray numbers = "<</Nums[";
    for (size_t page = 0; page < m_pages.size(); ++page) {
        QByteArray owners;
        for (const MarkedContent &content : m_marked) {
            if (content.page != static_cast<int>(page))
                continue;
            const auto index = static_cast<size_t>(content.element);
            owners += reference(m_labels[index] != 0 ? m_labels[index] : m_ids[index]) + ' ';
        }
        numbers += QByteArray::number(qint64(page)) + '[' + owners + ']';
    }
    for (size_t i = 0; i < m_links.size(); ++i)
        numbers += QByteArray::number(parentKey(m_pages.size(), i)) + ' '
                   + reference(m_ids[static_cast<size_t>(m_links[i].element)]) + ' ';
    return m_file.add(numbers + "]>>");
}

ObjectId StructureWriter::writeTree()
{
    for (size_t i = 0; i < m_ids.size(); ++i) {
        if (m_ids[i] != 0)
            writeElement(static_cast<int>(i));
    }
    const ObjectId parents = writeParentTree();
    m_file.write(m_root, "<</Type/StructTreeRoot/K[" + reference(m_ids[0]) + "]/ParentTree "
                             + reference(parents) + "/ParentTreeNextKey "
                             + QByteArray::number(qint64(m_pages.size()) + qint64(m_links.size()))
                             + "/RoleMap<</Aside/Sect>>>>");
    return m_root;
}

QString StructureWriter::textOf(int element) const
{
    QString text;
    for (const layout::Page &page : m_list.pages) {
        for (const layout::PlacedRun &run : page.runs) {
            if (run.element != element)
                continue;
            if (!text.isEmpty() && !text.endsWith(QLatin1Char(' ')))
                text += QLatin1Char(' ');
            text += run->hyphenated ? run->text.chopped(1) : run->text;
        }
    }
    return text.simplified();
}

QByteArray StructureWriter::destination(int element) const
{
    const MarkedContent *content = m_content[static_cast<size_t>(element)].front();
    const layout::Page &page = m_list.pages[static_cast<size_t>(content->page)];
    double top = 0;
    for (const layout::PlacedRun &run : page.runs) {
        if (run.element == element && !run->glyphs.empty() && top == 0)
            top = run.placeOf(run->glyphs.front()).y() - run->size;
    }
    return '[' + reference(m_pages[static_cast<size_t>(content->page)]) + "/XYZ 0 "
           + number(page.size.height() - top) + " null]";
}

ObjectId StructureWriter::writeOutline()
{
    std::vector<int> headings;
    for (size_t i = 0; i < m_content.size(); ++i) {
        const Role role = m_list.elements[static_cast<qsizetype>(i)].role;
        if ((role == Role::Title || role == Role::Heading) && !m_content[i].empty())
            headings.push_back(static_cast<int>(i));
    }
    if (headings.empty())
        return 0;
    const ObjectId root = m_file.reserve();
    std::vector<ObjectId> ids(headings.size());
    for (ObjectId &id : ids)
        id = m_file.reserve();
    for (size_t i = 0; i < headings.size(); ++i) {
        m_file.write(
            ids[i], "<</Title" + textString(textOf(headings[i])) + "/Parent " + reference(root) + "/Dest"
                        + destination(headings[i]) + (i > 0 ? "/Prev " + reference(ids[i - 1]) : QByteArray())
                        + (i + 1 < ids.size() ? "/Next " + reference(ids[i + 1]) : QByteArray()) + ">>");
    }
    m_file.write(root, "<</Type/Outlines/First " + reference(ids.front()) + "/Last " + reference(ids.back())
                           + "/Count " + QByteArray::number(qint64(ids.size())) + ">>");
    return root;
}

}
