// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/pageaccessible.h"

#include "ui/preview/pageview.h"

#include <QAccessibleWidget>

#include <mutex>

namespace galley::ui {

namespace {

/// A line of words and where on which page it stands.
struct ReadLine
{
    int begin = 0; ///< in the whole text
    int end = 0;
    int page = 0;
    QRectF area; ///< points
};

class PageAccessible : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit PageAccessible(PageView *view)
        : QAccessibleWidget(view, QAccessible::Document)
        , m_view(*view) { }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        return state;
    }

    void selection(int, int *start, int *end) const override { *start = *end = 0; }
    int selectionCount() const override { return 0; }
    void addSelection(int, int) override { }
    void removeSelection(int) override { }
    void setSelection(int, int, int) override { }
    int cursorPosition() const override { return m_cursor; }
    void setCursorPosition(int position) override { m_cursor = qBound(0, position, characterCount()); }
    int characterCount() const override { return static_cast<int>(words().size()); }
    QString text(int start, int end) const override { return words().mid(start, end < 0 ? -1 : end - start); }
    using QAccessibleWidget::text;

    QRect characterRect(int offset) const override
    {
        for (const ReadLine &line : m_lines) {
            if (offset < line.begin || offset >= line.end)
                continue;
            const double each = line.area.width() / std::max(1, line.end - line.begin);
            const QRectF area(line.area.left() + each * (offset - line.begin), line.area.top(), each,
                              line.area.height());
            return onScreen(line.page, area);
        }
        return {};
    }

    int offsetAtPoint(const QPoint &point) const override
    {
        words();
        for (const ReadLine &line : m_lines) {
            if (onScreen(line.page, line.area).contains(point))
                return line.begin;
        }
        return -1;
    }

    void scrollToSubstring(int start, int) override
    {
        words();
        for (const ReadLine &line : m_lines) {
            if (start >= line.begin && start < line.end)
                return m_view.showPage(line.page);
        }
    }

    QString attributes(int, int *start, int *end) const override
    {
        *start = 0;
        *end = characterCount();
        return {};
    }

private:
    QRect onScreen(int page, const QRectF &area) const
    {
        const QPointF corner = m_view.pageRect(page).topLeft() + area.topLeft() * m_view.scale();
        const QRect inView = QRectF(corner, area.size() * m_view.scale()).toAlignedRect();
        return {m_view.viewport()->mapToGlobal(inView.topLeft()), inView.size()};
    }

    /// Made anew only when there are other pages.
    const QString &words() const
    {
        if (m_read == m_view.displayList())
            return m_words;
        m_read = m_view.displayList();
        m_words.clear();
        m_lines.clear();
        for (int i = 0; i < m_view.pageCount(); ++i)
            readPage(i, m_read->pages[static_cast<size_t>(i)]);
        return m_words;
    }

    void readPage(int number, const layout::Page &page) const
    {
        double lineY = -1;
        for (const layout::PlacedRun &run : page.runs) {
            if (run->glyphs.empty())
                continue;
            const auto [x, y] = run.placeOf(run->glyphs.front());
            const double end = run.placeOf(run->glyphs.back()).x() + run->glyphs.back().advance;
            const QRectF area(x, y - run->size, end - x, run->size * 1.3);
            if (m_lines.empty() || m_lines.back().page != number || qAbs(y - lineY) > 0.5) {
                if (!m_words.isEmpty())
                    m_words += u'\n';
                const int at = static_cast<int>(m_words.size());
                m_lines.push_back({at, at, number, area});
            }
            lineY = y;
            m_words += run->text;
            m_lines.back().end = static_cast<int>(m_words.size());
            m_lines.back().area |= area;
        }
    }

    PageView &m_view;
    int m_cursor = 0;
    mutable std::shared_ptr<const layout::DisplayList> m_read;
    mutable QString m_words;
    mutable std::vector<ReadLine> m_lines;
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *view = qobject_cast<PageView *>(object);
    return view ? new PageAccessible(view) : nullptr;
}

}

void installPageAccessibility()
{
    static std::once_flag installed;
    std::call_once(installed, [] { QAccessible::installFactory(makeAccessible); });
}

}
