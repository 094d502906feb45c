// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/displaylist.h"

namespace galley::layout {

namespace {

/// A page with everything at its place of now.
Page movedBy(const Page &page, const PageShift &shift)
{
    Page copy = page;
    const auto moveElement
        = [&](int &element) { element += element >= shift.firstElement ? shift.element : 0; };
    const auto moveOrigin = [&](Origin &origin) {
        if (origin.range.begin >= 0)
            origin.range = {origin.range.begin + shift.source, origin.range.end + shift.source};
    };
    for (PlacedRun &run : copy.runs) {
        run.source += run->origin.range.begin >= 0 ? shift.source : 0;
        moveElement(run.element);
    }
    for (Picture &picture : copy.pictures) {
        moveElement(picture.element);
        moveOrigin(picture.origin);
    }
    for (LinkArea &link : copy.links)
        moveElement(link.element);
    for (BlockArea &block : copy.blocks)
        moveOrigin(block.origin);
    return copy;
}

}

SharedPage::SharedPage(std::shared_ptr<Page> made, const PageShift &shift)
    : m_made(std::move(made))
    , m_shift(shift)
{ }

const Page &SharedPage::page() const
{
    if (m_shift.source == 0 && m_shift.element == 0)
        return *m_made;
    std::call_once(m_once, [this] { m_moved = std::make_shared<const Page>(movedBy(*m_made, m_shift)); });
    return *m_moved;
}

QSizeF SharedPage::size() const
{
    return m_made->size;
}

SharedPagePointer SharedPage::moved(const PageShift &by) const
{
    return std::make_shared<const SharedPage>(
        m_made, PageShift{m_shift.source + by.source, m_shift.element + by.element, by.firstElement});
}

std::vector<QSizeF> PageList::sizes() const
{
    std::vector<QSizeF> sizes;
    sizes.reserve(m_pages.size());
    for (const SharedPagePointer &page : m_pages)
        sizes.push_back(page->size());
    return sizes;
}

Page &PageList::add()
{
    auto page = std::make_shared<Page>();
    m_pages.push_back(std::make_shared<const SharedPage>(page));
    return *page;
}

Page &PageList::edit(size_t index)
{
    SharedPagePointer &shared = m_pages[index];
    const bool isOwn = shared.use_count() == 1 && shared->m_made.use_count() == 1
                       && &shared->page() == shared->m_made.get();
    if (!isOwn)
        shared = std::make_shared<const SharedPage>(std::make_shared<Page>(shared->page()));
    return *shared->m_made;
}

}
