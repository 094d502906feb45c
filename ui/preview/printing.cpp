// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/printing.h"

#include "ui/preview/pagepainter.h"

#include <QPainter>
#include <QPrinter>

namespace galley::ui {

namespace {

void setPaper(QPrinter &printer, const QSizeF &points)
{
    const bool isWide = points.width() > points.height();
    printer.setPageSize(
        QPageSize(isWide ? points.transposed() : points, QPageSize::Point, {}, QPageSize::FuzzyMatch));
    printer.setPageOrientation(isWide ? QPageLayout::Landscape : QPageLayout::Portrait);
}

}

bool printPages(const std::shared_ptr<const layout::DisplayList> &pages, QPrinter &printer)
{
    const int count = static_cast<int>(pages->pages.size());
    const bool isRange = printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0;
    const int first = isRange ? printer.fromPage() - 1 : 0;
    const int last = isRange ? std::min(printer.toPage(), count) - 1 : count - 1;
    if (first > last)
        return false;
    printer.setFullPage(true);
    setPaper(printer, pages->pages[static_cast<size_t>(first)].size);
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    PagePainter pagePainter;
    pagePainter.setDisplayList(pages);
    for (int page = first; page <= last; ++page) {
        if (page > first) {
            const QSizeF paper = pages->pages[static_cast<size_t>(page)].size;
            if (paper != pages->pages[static_cast<size_t>(page) - 1].size)
                setPaper(printer, paper);
            if (!printer.newPage())
                return false;
        }
        pagePainter.paint(painter, page, printer.resolution() / 72.0);
    }
    return painter.end();
}

}
