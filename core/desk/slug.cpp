// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/slug.h"

#include <QDate>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace galley::desk {

QString slugOf(const QString &words)
{
    static const QRegularExpression other(u"[^\\p{L}\\p{N}]+"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    QString slug = words.toLower().replace(other, u"-"_s).left(60);
    while (slug.startsWith(u'-'))
        slug.remove(0, 1);
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug;
}

QString slugOfDay()
{
    return u"story-%1"_s.arg(QDate::currentDate().toString(Qt::ISODate));
}

bool isSlugOfDay(const QString &slug)
{
    static const QRegularExpression day(u"^story-\\d{4}-\\d{2}-\\d{2}(-\\d+)?$"_s);
    return day.match(slug).hasMatch();
}

bool isSlugOf(const QString &headline, const QString &slug)
{
    static const QRegularExpression number(u"-\\d+$"_s);
    const QString made = slugOf(headline);
    return !made.isEmpty() && (slug == made || QString(slug).remove(number) == made);
}

QString fileNameOf(const QString &slug, const QString &otherwise)
{
    constexpr qsizetype mostBytes = 200; // of 255 that file systems take, with an ending
    // Of both kinds of systems, and what is not seen: controls, marks of direction, ends of lines.
    static const QRegularExpression unfit(u"[/\\\\:*?\"<>|\\p{C}\\p{Zl}\\p{Zp}]+"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression unfitFirst(u"^[.~\\s-]+"_s);
    QString name = QString(slug).replace(unfit, u"-"_s).remove(unfitFirst);
    const auto isUnfitLast
        = [](QChar last) { return last == u'.' || last == u'-' || last.isSpace() || last.isHighSurrogate(); };
    while (name.toUtf8().size() > mostBytes || (!name.isEmpty() && isUnfitLast(name.back())))
        name.chop(1);
    return name.isEmpty() ? otherwise : name;
}

}
