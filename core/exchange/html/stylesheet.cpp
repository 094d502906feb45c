// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/html/stylesheet.h"

#include <QColor>
#include <QFile>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace galley::exchange::html {

namespace {

constexpr double readableContrast = 4.6; // WCAG 2.2 asks for 4.5; the rest is for rounding to 8 bits
constexpr double webBodySize = 1.1875;   // rem: 19 px, what the print style's body size becomes

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

/// Relative luminance and contrast as WCAG 2.2 defines them.
double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (qMax(first, second) + 0.05) / (qMin(first, second) + 0.05);
}

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto channel
        = [share](double from, double to) { return static_cast<float>(from + (to - from) * share); };
    return QColor::fromRgbF(channel(a.redF(), b.redF()), channel(a.greenF(), b.greenF()),
                            channel(a.blueF(), b.blueF()));
}

/// The nearest lightness of the colour, its hue kept, that can be read on both backgrounds.
QColor readable(const QColor &color, const QColor &paper, const QColor &tint)
{
    const QColor goal = luminance(paper) > 0.18 ? QColor(Qt::black) : QColor(Qt::white);
    const float goalLightness = goal.lightnessF();
    for (float share = 0; share < 1; share += 0.04F) {
        const float lightness = color.lightnessF() + (goalLightness - color.lightnessF()) * share;
        const QColor candidate = QColor::fromHslF(qMax(0.0F, color.hslHueF()), color.hslSaturationF(),
                                                  qBound(0.0F, lightness, 1.0F));
        if (contrast(candidate, paper) >= readableContrast && contrast(candidate, tint) >= readableContrast)
            return candidate;
    }
    return goal;
}

QColor colorOf(const QString &name, const QColor &fallback)
{
    const QColor color(name);
    return color.isValid() ? color : fallback;
}

/// Families as CSS has them: letters, digits, spaces and hyphens in quotes, then the generic family they
/// belong to.
QString families(const story::TextStyle &text)
{
    QStringList list;
    bool sans = false;
    for (const QString &family : text.families) {
        QString clean;
        for (const QChar c : family)
            clean += c.isLetterOrNumber() || c == u' ' || c == u'-' || c == u'_' ? c : QChar(u' ');
        sans = sans || clean.contains("Sans"_L1);
        list << u'"' + clean + u'"';
    }
    if (sans)
        list << u"system-ui"_s << u"sans-serif"_s;
    else
        list << u"Georgia"_s << u"serif"_s;
    return list.join(", "_L1);
}

QString size(const story::PublicationStyle &style, const QString &role)
{
    constexpr double rem = 16; // pixels
    return QString::number(style.webSize(role) / rem, 'f', 3) + "rem"_L1;
}

void appendRole(QString &css, const story::PublicationStyle &style, const QString &role)
{
    const story::TextStyle text = style.textStyle(role);
    css += u"--%1-font:%2;--%1-size:%3;--%1-weight:%4;--%1-style:%5;--%1-case:%6;--%1-tracking:%7em;"_s.arg(
        role.toLower(), families(text), size(style, role), QString::number(qBound(100, text.weight, 900)),
        text.italic ? u"italic"_s : u"normal"_s, text.caps ? u"uppercase"_s : u"none"_s,
        QString::number(qBound(-0.05, text.tracking, 0.3), 'f', 3));
}

QString colors(const story::PublicationStyle &style, bool dark)
{
    const QColor accent = colorOf(style.accent, QColor(0x8a, 0x1c, 0x1c));
    const QColor ink = colorOf(style.textStyle(u"body"_s).color, QColor(0x11, 0x11, 0x11));
    const QColor paper = dark ? QColor(0x16, 0x17, 0x19) : QColor(Qt::white);
    const QColor tint
        = dark ? mixed(paper, accent, 0.07).lighter(125) : colorOf(style.tint, QColor(0xf1, 0xed, 0xe6));
    const QColor words = dark ? QColor(0xe8, 0xe6, 0xe3) : readable(ink, paper, tint);
    const QColor rule = dark ? QColor(0x4a, 0x4a, 0x4c) : colorOf(style.rule, QColor(0x9a, 0x94, 0x8a));
    const QColor link = readable(accent, paper, tint);
    const QColor soft = readable(mixed(words, paper, 0.36), paper, tint);
    const QColor onAccent = contrast(QColor(Qt::white), link) >= readableContrast ? QColor(Qt::white)
                                                                                  : QColor(0x12, 0x12, 0x12);
    const QColor edge = readable(mixed(words, paper, 0.5), paper, tint);
    return u"--paper:%1;--tint:%2;--ink:%3;--soft:%4;--rule:%5;--accent:%6;--on-accent:%7;--edge:%8;"_s.arg(
        paper.name(), tint.name(), words.name(), soft.name(), rule.name(), link.name(), onAccent.name(),
        edge.name());
}

}

QString styleSheet(const story::PublicationStyle &style)
{
    QString css = u":root{color-scheme:light dark;"_s + colors(style, false);
    for (const char16_t *role :
         {u"body", u"headline", u"deck", u"kicker", u"byline", u"dateline", u"caption", u"credit", u"subhead",
          u"quote", u"pullquote", u"boxTitle", u"box", u"code", u"folio"})
        appendRole(css, style, QString::fromUtf16(role));
    css += u"--measure:%1rem;}\n"_s.arg(webBodySize * qBound(24.0, style.webMeasure, 60.0));
    css += u"@media screen and (prefers-color-scheme:dark){:root{"_s + colors(style, true) + "}}\n"_L1;
    css += u"@page{size:%1pt %2pt;margin:%3pt %4pt}\n"_s.arg(style.pageWidth)
               .arg(style.pageHeight)
               .arg(style.marginTop)
               .arg(style.marginLeft);
    QFile sheet(u":/galley/exchange/page.css"_s);
    if (sheet.open(QIODevice::ReadOnly))
        css += QString::fromUtf8(sheet.readAll());
    return css;
}

}
