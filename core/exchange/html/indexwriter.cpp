// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/html/indexwriter.h"

#include "core/exchange/html/htmltext.h"
#include "core/exchange/html/labels.h"
#include "core/exchange/html/structureddata.h"
#include "core/exchange/html/stylesheet.h"

#include <QIODevice>
#include <QLocale>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace galley::exchange {

namespace {

using namespace html;

/// The way from one page of the site to another: all stand in folders, so that links work from a disk too.
QString wayTo(const QString &file, const QString &fromSection)
{
    const QString up = fromSection.isEmpty() ? QString() : u"../"_s;
    return up + QString::fromLatin1(QUrl::toPercentEncoding(file, "/"));
}

QString headOf(const story::Publication &publication, const story::PublicationStyle &style,
               const IndexPage &page, const Labels &labels)
{
    const QString title = page.section.isEmpty()       ? publication.name
                          : publication.name.isEmpty() ? page.section
                                                       : QString(page.section + u" – "_s + publication.name);
    QString html
        = "<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"_L1
          "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'\">\n"_L1
          "<meta name=\"generator\" content=\"Galley\">\n"_L1;
    html += "<title>"_L1 + escaped(title.isEmpty() ? labels[u"news"_s] : title) + "</title>\n"_L1;
    if (!publication.tagline.isEmpty())
        html += u"<meta name=\"description\" content=\"%1\">\n"_s.arg(escaped(publication.tagline));
    if (const QString address = webAddress(page.address); !address.isEmpty())
        html += u"<link rel=\"canonical\" href=\"%1\">\n"_s.arg(escaped(address));
    for (const auto &[file, type] : {std::pair("feed.atom"_L1, "application/atom+xml"_L1),
                                     std::pair("feed.rss"_L1, "application/rss+xml"_L1)})
        html += u"<link rel=\"alternate\" type=\"%1\" href=\"%2\">\n"_s.arg(type, wayTo(file, page.section));
    return html + "<style>\n"_L1 + styleSheet(style) + "</style>\n</head>\n"_L1;
}

QString mastheadOf(const story::Publication &publication, const IndexPage &page, const Labels &labels)
{
    const QString name = escaped(publication.name);
    QString html = "<header>\n<div class=\"masthead\">\n"_L1;
    if (!name.isEmpty())
        html += page.section.isEmpty() // the page's own title
                    ? u"<h1 class=\"name\">%1</h1>\n"_s.arg(name)
                    : u"<p class=\"name\"><a href=\"%1\">%2</a></p>\n"_s.arg(
                          wayTo(u"index.html"_s, page.section), name);
    if (!publication.tagline.isEmpty())
        html += "<p class=\"tagline\">"_L1 + escaped(publication.tagline) + "</p>\n"_L1;
    html += "</div>\n"_L1;
    if (!page.sections.isEmpty()) {
        html += u"<nav class=\"sections\" aria-label=\"%1\"><p>"_s.arg(escaped(labels[u"sections"_s]));
        QStringList links;
        for (const QString &section : page.sections)
            links << u"<a href=\"%1\"%2>%3</a>"_s.arg(
                wayTo(sectionFile(section), page.section),
                section == page.section ? u" aria-current=\"page\""_s : QString(), escaped(section));
        html += links.join(u" \u00b7 "_s) + "</p></nav>\n"_L1;
    }
    return html + "</header>\n"_L1;
}

QString itemOf(const story::Story &story, const IndexPage &page)
{
    const story::Fields &fields = story.article.fields;
    const QString language = languageAttributes(fields.language, story.publication.language);
    QString html = u"<article class=\"teaser\"%1>\n"_s.arg(language);
    if (!fields.kicker.isEmpty())
        html += "<p class=\"kicker\">"_L1 + escaped(fields.kicker) + "</p>\n"_L1;
    html += u"<h2><a href=\"%1\">%2</a></h2>\n"_s.arg(wayTo(siteFile(story), page.section),
                                                      escaped(pageHeadline(story)));
    if (!fields.deck.isEmpty())
        html += "<p>"_L1 + escaped(fields.deck) + "</p>\n"_L1;
    if (const QDateTime time = pageTime(story); time.isValid())
        html += u"<p class=\"when\"><time datetime=\"%1\">%2</time></p>\n"_s.arg(
            time.toString(Qt::ISODate),
            escaped(QLocale(fields.language).toString(time.date(), u"d MMMM yyyy"_s)));
    return html + "</article>\n"_L1;
}

}

QString siteFile(const story::Story &story)
{
    const story::Fields &fields = story.article.fields;
    const QString section = addressWord(fields.section),
                  slug = addressWord(fields.slug.isEmpty() ? fields.headline : fields.slug);
    return (section.isEmpty() ? QString() : QString(section + u'/')) + (slug.isEmpty() ? u"story"_s : slug)
           + u"/index.html"_s;
}

QString sectionFile(const QString &section)
{
    return addressWord(section) + u"/index.html"_s;
}

base::Result<> writeIndex(const std::vector<story::Story> &stories, const story::Publication &publication,
                          const story::PublicationStyle &style, const IndexPage &page, QIODevice &device)
{
    const QString language = publication.language.isEmpty() ? u"en"_s : publication.language;
    QString html
        = u"<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n"_s.arg(escaped(language), direction(language));
    const Labels labels(language);
    html += headOf(publication, style, page, labels) + "<body>\n"_L1 + mastheadOf(publication, page, labels)
            + "<main>\n<div class=\"index\">\n"_L1;
    if (!page.section.isEmpty())
        html += "<h1>"_L1 + escaped(page.section) + "</h1>\n"_L1;
    else if (publication.name.isEmpty())
        html += "<h1>"_L1 + escaped(labels[u"news"_s]) + "</h1>\n"_L1;
    for (const story::Story &story : stories)
        html += itemOf(story, page);
    html += "</div>\n</main>\n"_L1;
    if (!publication.copyright.isEmpty())
        html += "<footer class=\"foot\"><p>"_L1 + escaped(publication.copyright) + "</p></footer>\n"_L1;
    const QByteArray bytes = (html + "</body>\n</html>\n"_L1).toUtf8();
    if (device.write(bytes) != bytes.size())
        return base::failure(base::ErrorCode::Io, device.errorString());
    return {};
}

}
