// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/html/htmlwriter.h"

#include "core/exchange/html/bodywriter.h"
#include "core/exchange/html/embeddedphoto.h"
#include "core/exchange/html/furniture.h"
#include "core/exchange/html/htmltext.h"
#include "core/exchange/html/labels.h"
#include "core/exchange/html/structureddata.h"
#include "core/exchange/html/stylesheet.h"

#include <QIODevice>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace galley::exchange {

namespace {

using namespace html;

QString headHtml(const story::Story &story, const story::PublicationStyle &style, bool hasFolder)
{
    const auto lead = embedPhoto(story.assets, story.article.fields.leadPhoto);
    return "<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"_L1
           // Nothing runs and nothing is fetched, even where a fault elsewhere let something through.
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src "_L1
           + (hasFolder ? "'self' file:"_L1 : "data:"_L1) // its own folder, on a site or on a disk
           + "; style-src 'unsafe-inline'; base-uri 'none'\">\n"_L1
             "<meta name=\"generator\" content=\"Galley\">\n"_L1
           + headMetadata(story, lead ? &*lead : nullptr) + "<style>\n"_L1 + styleSheet(style)
           + "</style>\n</head>\n"_L1;
}

QString mastheadHtml(const story::Story &story, const Labels &labels)
{
    const story::Publication &publication = story.publication;
    const QString language = languageAttributes(publication.language, story.article.fields.language);
    QString html
        = "<a class=\"skip\" href=\"#story\">"_L1 + escaped(labels[u"skip"_s]) + "</a>\n<header>\n"_L1;
    if (!publication.name.isEmpty()) {
        const QString address = webAddress(publication.url);
        const QString name
            = address.isEmpty() ? escaped(publication.name)
                                : u"<a href=\"%1\">%2</a>"_s.arg(escaped(address), escaped(publication.name));
        html += u"<div class=\"masthead\"%1>\n<p class=\"name\">%2</p>\n"_s.arg(language, name);
        if (!publication.tagline.isEmpty())
            html += "<p class=\"tagline\">"_L1 + escaped(publication.tagline) + "</p>\n"_L1;
        html += "</div>\n"_L1;
    }
    if (!story.article.fields.section.isEmpty())
        html += "<div class=\"sections\"><p>"_L1 + escaped(story.article.fields.section) + "</p></div>\n"_L1;
    html += "</header>\n"_L1;
    return html;
}

QString bylineHtml(const story::Story &story, const Labels &labels)
{
    QStringList names;
    for (const QString &name : story.article.fields.byline) {
        if (!name.trimmed().isEmpty())
            names << "<span>"_L1 + escaped(name.trimmed()) + "</span>"_L1;
    }
    if (names.isEmpty())
        return {};
    const QString last = names.takeLast();
    const QString joined
        = names.isEmpty() ? last : names.join(", "_L1) + u' ' + escaped(labels[u"and"_s]) + u' ' + last;
    const QString by = labels[u"by"_s];
    return "<p class=\"byline\">"_L1 + (by.isEmpty() ? QString() : escaped(by) + u' ') + joined + "</p>\n"_L1;
}

QString timeHtml(const story::Story &story, const Labels &labels)
{
    const QDateTime time = pageTime(story);
    if (!time.isValid())
        return {};
    const QLocale locale(story.article.fields.language);
    const bool exact = story.article.fields.publishedAt.isValid();
    const QString words = exact ? u"%1 %2, %3 UTC"_s.arg(labels[u"published"_s],
                                                         locale.toString(time.date(), u"d MMMM yyyy"_s),
                                                         locale.toString(time.time(), u"HH:mm"_s))
                                : locale.toString(time.date(), u"d MMMM yyyy"_s);
    return u"<p><time datetime=\"%1\">%2</time></p>\n"_s.arg(
        exact ? time.toString(Qt::ISODate) : time.date().toString(Qt::ISODate), escaped(words));
}

QString storyHeader(const story::Story &story, const Labels &labels)
{
    const story::Fields &fields = story.article.fields;
    QString html = u"<header>\n"_s;
    if (!fields.kicker.isEmpty())
        html += "<p class=\"kicker\">"_L1 + escaped(fields.kicker) + "</p>\n"_L1;
    html += "<h1>"_L1 + escaped(pageHeadline(story)) + "</h1>\n"_L1;
    if (!fields.deck.isEmpty())
        html += "<p class=\"deck\">"_L1 + escaped(fields.deck) + "</p>\n"_L1;
    const QString meta = bylineHtml(story, labels) + timeHtml(story, labels);
    if (!meta.isEmpty())
        html += "<div class=\"meta\">\n"_L1 + meta + "</div>\n"_L1;
    return html + "</header>\n"_L1;
}

/// A caption alone, as from an imported page whose photo stayed behind, tells the reader nothing.
bool hasLead(const story::Photo &photo)
{
    return !photo.file.isEmpty();
}

/// Furniture that is switched on for the story and has no place in its text stands after it.
QString furnitureAfter(const story::Story &story, const QSet<QString> &placed)
{
    QString html;
    for (const auto name : {"newsletter"_L1, "support"_L1, "related"_L1}) {
        if (story.article.fields.furniture.contains(name) && !placed.contains(name))
            html += furnitureSection(story, name);
    }
    return html;
}

QString correctionsHtml(const story::Story &story, const Labels &labels)
{
    const QString address = webAddress(story.publication.correctionsUrl);
    if (address.isEmpty())
        return {};
    return u"<section class=\"corrections\" aria-labelledby=\"corrections-title\">\n<h2 "
           u"id=\"corrections-title\">%1</h2>\n"
           "<p>%2 <a href=\"%3\">%4</a></p>\n</section>\n"_s.arg(
               escaped(labels[u"corrections"_s]), escaped(labels[u"correctionsText"_s]), escaped(address),
               escaped(labels[u"correctionsLink"_s]));
}

QString storyHtml(const story::Story &story, const Labels &labels, const PhotoFolder *folder)
{
    const story::Fields &fields = story.article.fields;
    const QString place = fields.datelinePlace.trimmed();
    const QString dateline
        = place.isEmpty() ? QString() : u"<span class=\"dateline\">%1</span> — "_s.arg(escaped(place));
    BodyWriter body(story, dateline, folder);
    markup::walk(story.body, body);
    QString html = u"<main id=\"story\">\n<article class=\"story\">\n"_s + storyHeader(story, labels);
    if (hasLead(fields.leadPhoto))
        html += figure(story, fields.leadPhoto, folder, u"lead"_s);
    const bool isFirst = story.publication.correctionsFirst;
    html += isFirst ? body.corrections() : QString();
    html += "<div class=\"body\">\n"_L1 + body.html() + body.notes() + "</div>\n"_L1;
    html += isFirst ? QString() : body.corrections();
    html += correctionsHtml(story, labels) + furnitureAfter(story, body.placedFurniture());
    return html + "</article>\n</main>\n"_L1;
}

QString footHtml(const story::Story &story)
{
    const QString copyright = story.article.fields.copyright.isEmpty() ? story.publication.copyright
                                                                       : story.article.fields.copyright;
    if (copyright.isEmpty())
        return {};
    const QString language = languageAttributes(story.publication.language, story.article.fields.language);
    return u"<footer class=\"foot\"%1>\n<p>%2</p>\n</footer>\n"_s.arg(language, escaped(copyright));
}

}

base::Result<> writeHtml(const story::Story &story, const story::PublicationStyle &style, QIODevice &device,
                         const PhotoFolder *folder)
{
    const QString language
        = story.article.fields.language.isEmpty() ? u"en"_s : story.article.fields.language;
    const Labels labels(language);
    QString html
        = u"<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n"_s.arg(escaped(language), direction(language));
    html += headHtml(story, style, folder != nullptr) + "<body>\n"_L1 + mastheadHtml(story, labels)
            + storyHtml(story, labels, folder) + footHtml(story) + "</body>\n</html>\n"_L1;
    const QByteArray bytes = html.toUtf8();
    if (device.write(bytes) != bytes.size())
        return base::failure(base::ErrorCode::Io, device.errorString());
    return {};
}

}
