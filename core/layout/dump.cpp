// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/displaylist.h"

#include <QTextStream>

namespace galley::layout {

namespace {

QString number(double value)
{
    QString text = QString::number(value, 'f', 2);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text == QStringLiteral("-0") ? QStringLiteral("0") : text;
}

QString place(const QRectF &rect)
{
    return number(rect.x()) + u',' + number(rect.y()) + u' ' + number(rect.width()) + u'x'
           + number(rect.height());
}

QString origin(const Origin &from, qsizetype shift = 0)
{
    if (!from.field.isEmpty())
        return from.field;
    return from.range.begin < 0
               ? QStringLiteral("-")
               : QString::number(from.range.begin + shift) + u'-' + QString::number(from.range.end + shift);
}

QString roleName(Role role)
{
    static const QStringList names{
        QStringLiteral("Artifact"),    QStringLiteral("Document"),  QStringLiteral("Title"),
        QStringLiteral("Heading"),     QStringLiteral("Paragraph"), QStringLiteral("BlockQuote"),
        QStringLiteral("List"),        QStringLiteral("ListItem"),  QStringLiteral("Figure"),
        QStringLiteral("Caption"),     QStringLiteral("Table"),     QStringLiteral("TableRow"),
        QStringLiteral("TableHeader"), QStringLiteral("TableCell"), QStringLiteral("Aside"),
        QStringLiteral("Note"),        QStringLiteral("Link"),      QStringLiteral("Span"),
    };
    return names.value(static_cast<int>(role));
}

void dumpPage(QTextStream &out, const Page &page, const DisplayList &list)
{
    for (const Rectangle &rectangle : page.rectangles)
        out << "  rectangle " << place(rectangle.rect) << ' ' << rectangle.fill.name() << '\n';
    for (const Picture &picture : page.pictures)
        out << "  picture " << place(picture.rect) << " of " << picture.pixels.width() << 'x'
            << picture.pixels.height() << ' ' << origin(picture.origin) << '\n';
    for (const PlacedRun &run : page.runs) {
        const QPointF first = run->glyphs.empty() ? run.at : run.placeOf(run->glyphs.front());
        const double end = run->glyphs.empty()
                               ? first.x()
                               : run.placeOf(run->glyphs.back()).x() + run->glyphs.back().advance;
        out << "  text " << number(first.x()) << ',' << number(first.y()) << " to " << number(end) << " size "
            << number(run->size) << ' ' << roleName(list.elements[run.element].role) << ' '
            << (run.isRepeat ? QStringLiteral("repeated") : origin(run->origin, run.source))
            << (run->rightToLeft ? " rtl" : "") << " \"" << run->text << "\"\n";
    }
    for (const LinkArea &link : page.links)
        out << "  link " << place(link.rect) << ' ' << link.target << '\n';
}

}

QString dump(const DisplayList &list)
{
    QString text;
    QTextStream out(&text);
    for (size_t i = 0; i < list.pages.size(); ++i) {
        out << "page " << i + 1 << ' ' << number(list.pages[i].size.width()) << 'x'
            << number(list.pages[i].size.height()) << '\n';
        dumpPage(out, list.pages[i], list);
    }
    for (const QString &warning : list.warnings)
        out << "warning " << warning << '\n';
    return text;
}

}
