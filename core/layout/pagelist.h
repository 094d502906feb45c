// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSizeF>

#include <cstddef>
#include <iterator>
#include <memory>
#include <mutex>
#include <vector>

namespace galley::layout {

struct Page;

/// How far the story before a page has moved since the page was made.
struct PageShift
{
    qsizetype source = 0; ///< UTF-16 units of the body
    int element = 0;
    int firstElement = 0; ///< elements before it stay what they are: those of the page, not of the body
};

/// A page that several lists of one story show. Its places in the body and its elements are put right when
/// somebody looks at it first; from any thread.
class SharedPage
{
public:
    explicit SharedPage(std::shared_ptr<Page> made, const PageShift &shift = {});
    const Page &page() const;
    QSizeF size() const; ///< points; puts nothing right
    /// The same page with the story before it moved further.
    std::shared_ptr<const SharedPage> moved(const PageShift &by) const;

private:
    friend class PageList;
    std::shared_ptr<Page> m_made; ///< never null; changed by PageList::edit() alone, where nobody shares it
    PageShift m_shift;
    mutable std::once_flag m_once;
    mutable std::shared_ptr<const Page> m_moved;
};
using SharedPagePointer = std::shared_ptr<const SharedPage>;

/// The pages of a list, in order. To copy it copies no page.
class PageList
{
public:
    class Iterator
    {
    public:
        using value_type = Page;
        using difference_type = std::ptrdiff_t;
        Iterator() = default;
        explicit Iterator(const SharedPagePointer *at) : m_at(at) { }
        const Page &operator*() const { return (*m_at)->page(); }
        const Page *operator->() const { return &(*m_at)->page(); }
        Iterator &operator++()
        {
            ++m_at;
            return *this;
        }
        Iterator operator++(int) { return Iterator(m_at++); }
        bool operator==(const Iterator &) const = default;

    private:
        const SharedPagePointer *m_at = nullptr;
    };

    size_t size() const { return m_pages.size(); }
    bool empty() const { return m_pages.empty(); }
    const Page &operator[](size_t index) const { return m_pages[index]->page(); }
    /// Of all pages, points, without a look at what is on them.
    std::vector<QSizeF> sizes() const;
    const Page &front() const { return m_pages.front()->page(); }
    const Page &back() const { return m_pages.back()->page(); }
    Iterator begin() const { return Iterator(m_pages.data()); }
    Iterator end() const { return Iterator(m_pages.data() + m_pages.size()); }

    /// A new page behind the others, empty.
    Page &add();
    /// A page to be changed; a copy of its own where other lists show it too. Stays where it is when pages
    /// are added.
    Page &edit(size_t index);
    const SharedPagePointer &share(size_t index) const { return m_pages[index]; }
    void add(SharedPagePointer page) { m_pages.push_back(std::move(page)); }

private:
    std::vector<SharedPagePointer> m_pages; ///< none is null
};
static_assert(std::forward_iterator<PageList::Iterator>);

}
