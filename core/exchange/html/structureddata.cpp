// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/html/structureddata.h"

#include "core/exchange/html/htmltext.h"
#include "core/exchange/html/labels.h"
#include "core/exchange/xml/storyfacts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace galley::exchange::html {

namespace {

QString baseAddress(const story::Story &story)
{
    QString base = webAddress(story.publication.url);
    while (base.endsWith(u'/'))
        base.chop(1);
    return base;
}

QString encoded(const QString &path)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(path, "/"));
}

QString logoAddress(const story::Story &story)
{
    const QString own = webAddress(story.publication.logo);
    const QString base = baseAddress(story);
    return !own.isEmpty() || base.isEmpty() || story.publication.logo.isEmpty()
               ? own
               : base + u'/' + encoded(story.publication.logo);
}

QString iso(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

/// What a search engine shows below the title: the deck, or the first words of the body.
QString description(const story::Story &story)
{
    QString deck = story.article.fields.deck.simplified();
    if (!deck.isEmpty())
        return deck;
    for (const markup::Node &child : story.body.children) {
        QString words
            = child.type == markup::NodeType::Paragraph ? markup::plainText(child).simplified() : QString();
        if (words.size() > 160)
            return words.left(words.lastIndexOf(u' ', 157)) + u'…';
        if (!words.isEmpty())
            return words;
    }
    return pageHeadline(story);
}

QJsonObject organisation(const story::Story &story)
{
    const story::Publication &publication = story.publication;
    QJsonObject object{{u"@type"_s, u"NewsMediaOrganization"_s}, {u"name"_s, publication.name}};
    if (!baseAddress(story).isEmpty())
        object.insert(u"url"_s, baseAddress(story));
    if (const QString logo = logoAddress(story); !logo.isEmpty())
        object.insert(u"logo"_s, QJsonObject{{u"@type"_s, u"ImageObject"_s}, {u"url"_s, logo}});
    if (const QString corrections = webAddress(publication.correctionsUrl); !corrections.isEmpty())
        object.insert(u"correctionsPolicy"_s, corrections);
    return object;
}

QJsonArray authors(const story::Story &story)
{
    QJsonArray list;
    for (const QString &name : story.article.fields.byline) {
        if (name.trimmed().isEmpty())
            continue;
        QJsonObject person{{u"@type"_s, u"Person"_s}, {u"name"_s, name.trimmed()}};
        if (const QString address = authorAddress(story, name); !address.isEmpty())
            person.insert(u"url"_s, address);
        list << person;
    }
    if (list.isEmpty() && !story.publication.name.isEmpty())
        list << organisation(story);
    return list;
}

QJsonObject image(const story::Story &story, const EmbeddedPhoto &lead)
{
    const story::Photo &photo = story.article.fields.leadPhoto;
    QJsonObject object{{u"@type"_s, u"ImageObject"_s},
                       {u"url"_s, imageAddress(story, lead)},
                       {u"width"_s, lead.size.width()},
                       {u"height"_s, lead.size.height()}};
    if (!photo.caption.isEmpty())
        object.insert(u"caption"_s, photo.caption);
    if (!photo.credit.isEmpty())
        object.insert(u"creditText"_s, photo.credit);
    return object;
}

void insertWords(QJsonObject &object, const QString &key, const QString &words)
{
    if (!words.trimmed().isEmpty())
        object.insert(key, words.trimmed());
}

/// Documents that the story rests on, as its readers know them. What is protected is none of them.
QJsonArray citations(const story::Story &story)
{
    QJsonArray list;
    for (const QuotedSource &source : quotedSources(story)) {
        if (source.kind == story::SourceKind::Document || source.kind == story::SourceKind::PublicRecord)
            list << QJsonObject{{u"@type"_s, u"CreativeWork"_s}, {u"name"_s, source.name}};
        else if (source.kind == story::SourceKind::Dataset)
            list << QJsonObject{{u"@type"_s, u"Dataset"_s}, {u"name"_s, source.name}};
    }
    return list;
}

QJsonArray corrections(const story::Story &story)
{
    QJsonArray list;
    for (const story::Correction &correction : story.corrections) {
        QJsonObject comment{{u"@type"_s, u"CorrectionComment"_s}, {u"text"_s, correction.text}};
        if (correction.at > 0)
            comment.insert(u"datePublished"_s,
                           iso(QDateTime::fromMSecsSinceEpoch(correction.at, QTimeZone::UTC)));
        list << comment;
    }
    return list;
}

/// What readers are told of how the story was made: why somebody is not named, and what the house adds.
QString backstory(const story::Story &story)
{
    QStringList told{story.article.fields.other.value(u"backstory"_s).trimmed()};
    for (const story::Attribution &attribution : story.article.attributions) {
        if (attribution.anonymity && attribution.standing == story::Standing::Confirmed)
            told << attribution.anonymity->readerText.trimmed();
    }
    told.removeAll(QString());
    told.removeDuplicates();
    return told.join(u' ');
}

QJsonObject newsArticle(const story::Story &story, const EmbeddedPhoto *lead)
{
    const story::Fields &fields = story.article.fields;
    QJsonObject object{{u"@context"_s, u"https://schema.org"_s}, {u"@type"_s, u"NewsArticle"_s},
                       {u"headline"_s, pageHeadline(story)},     {u"inLanguage"_s, fields.language},
                       {u"description"_s, description(story)},   {u"isAccessibleForFree"_s, true}};
    insertWords(object, u"alternativeHeadline"_s, fields.webHeadline);
    insertWords(object, u"articleSection"_s, fields.section);
    insertWords(object, u"genre"_s, fields.genre);
    insertWords(object, u"keywords"_s, fields.subjects.join(", "_L1));
    insertWords(object, u"dateline"_s, fields.datelinePlace);
    insertWords(object, u"copyrightNotice"_s,
                fields.copyright.isEmpty() ? story.publication.copyright : fields.copyright);
    insertWords(object, u"usageInfo"_s, webAddress(fields.usageTerms));
    insertWords(object, u"mainEntityOfPage"_s, pageAddress(story));
    insertWords(object, u"printPage"_s, fields.pageSlot);
    insertWords(object, u"backstory"_s, backstory(story));
    if (const QJsonArray list = citations(story); !list.isEmpty())
        object.insert(u"citation"_s, list);
    if (const QJsonArray list = corrections(story); !list.isEmpty())
        object.insert(u"correction"_s, list);
    if (const QDateTime time = pageTime(story); time.isValid()) {
        object.insert(u"datePublished"_s, iso(time));
        object.insert(u"dateModified"_s, iso(changeTime(story)));
    }
    if (fields.expires.isValid())
        object.insert(u"expires"_s, iso(fields.expires));
    object.insert(u"wordCount"_s, story::wordCount(story.article));
    object.insert(u"author"_s, authors(story));
    if (!story.publication.name.isEmpty())
        object.insert(u"publisher"_s, organisation(story));
    if (lead && !baseAddress(story).isEmpty())
        object.insert(u"image"_s, image(story, *lead));
    else
        insertWords(object, u"image"_s, logoAddress(story));
    return object;
}

QString meta(QLatin1StringView kind, QLatin1StringView name, const QString &content)
{
    return content.isEmpty() ? QString()
                             : u"<meta %1=\"%2\" content=\"%3\">\n"_s.arg(kind, name, escaped(content));
}

QString openGraph(const story::Story &story, const EmbeddedPhoto *lead)
{
    const story::Fields &fields = story.article.fields;
    const bool hasPhoto = lead && !baseAddress(story).isEmpty();
    const QString picture = hasPhoto ? imageAddress(story, *lead) : logoAddress(story);
    const QString title = fields.webHeadline.isEmpty() ? pageHeadline(story) : fields.webHeadline;
    QString html = meta("property"_L1, "og:type"_L1, u"article"_s) + meta("property"_L1, "og:title"_L1, title)
                   + meta("property"_L1, "og:description"_L1, description(story))
                   + meta("property"_L1, "og:url"_L1, pageAddress(story))
                   + meta("property"_L1, "og:site_name"_L1, story.publication.name)
                   + meta("property"_L1, "og:locale"_L1, QLocale(fields.language).name())
                   + meta("property"_L1, "og:image"_L1, picture);
    if (hasPhoto) {
        html += meta("property"_L1, "og:image:width"_L1, QString::number(lead->size.width()))
                + meta("property"_L1, "og:image:height"_L1, QString::number(lead->size.height()));
    }
    if (!picture.isEmpty())
        html += meta("property"_L1, "og:image:alt"_L1,
                     hasPhoto ? fields.leadPhoto.alternateText : story.publication.name);
    if (const QDateTime time = pageTime(story); time.isValid()) {
        html += meta("property"_L1, "article:published_time"_L1, iso(time))
                + meta("property"_L1, "article:modified_time"_L1, iso(time));
    }
    html += meta("property"_L1, "article:section"_L1, fields.section);
    const QStringList people = fields.byline.isEmpty() ? QStringList{story.publication.name} : fields.byline;
    for (const QString &name : people) {
        const QString address = fields.byline.isEmpty() ? baseAddress(story) : authorAddress(story, name);
        html += meta("property"_L1, "article:author"_L1, address.isEmpty() ? name : address);
    }
    for (const QString &subject : fields.subjects)
        html += meta("property"_L1, "article:tag"_L1, subject);
    html += meta("name"_L1, "twitter:card"_L1, hasPhoto ? u"summary_large_image"_s : u"summary"_s);
    return html + meta("name"_L1, "twitter:title"_L1, title)
           + meta("name"_L1, "twitter:description"_L1, description(story));
}

}

QString pageAddress(const story::Story &story)
{
    QString base = baseAddress(story);
    const QString slug = addressWord(story.article.fields.slug.isEmpty() ? story.article.fields.headline
                                                                         : story.article.fields.slug);
    if (base.isEmpty() || slug.isEmpty())
        return base;
    const QString section = addressWord(story.article.fields.section);
    const QString folder = section.isEmpty() ? QString() : QString(u'/' + section);
    return base + encoded(folder + u'/' + slug);
}

QString authorAddress(const story::Story &story, const QString &name)
{
    const QString base = baseAddress(story);
    return base.isEmpty() ? QString() : base + encoded("/authors/"_L1 + addressWord(name));
}

QString imageAddress(const story::Story &story, const EmbeddedPhoto &photo)
{
    const QString base = baseAddress(story);
    return base.isEmpty() ? QString() : base + "/images/"_L1 + photo.publicName();
}

QString pageHeadline(const story::Story &story)
{
    const story::Fields &fields = story.article.fields;
    for (const QString &candidate :
         {fields.headline, fields.webHeadline, fields.printHeadline, fields.slug}) {
        if (!candidate.trimmed().isEmpty())
            return candidate.simplified();
    }
    return Labels(fields.language)[u"untitled"_s];
}

QDateTime pageTime(const story::Story &story)
{
    const story::Fields &fields = story.article.fields;
    if (fields.publishedAt.isValid())
        return fields.publishedAt.toUTC();
    return fields.datelineDate.isValid() ? QDateTime(fields.datelineDate, QTime(0, 0), QTimeZone::UTC)
                                         : QDateTime();
}

QDateTime changeTime(const story::Story &story)
{
    QDateTime time = pageTime(story);
    for (const story::Correction &notice : story.corrections) {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(notice.at, QTimeZone::UTC);
        time = time.isValid() ? std::max(time, at) : at;
    }
    return time;
}

QString headMetadata(const story::Story &story, const EmbeddedPhoto *lead)
{
    const QString title
        = story.article.fields.webHeadline.isEmpty() ? pageHeadline(story) : story.article.fields.webHeadline;
    const QString name = story.publication.name;
    QString html
        = "<title>"_L1 + escaped(name.isEmpty() ? title : title + u" \u2013 "_s + name) + "</title>\n"_L1;
    html += meta("name"_L1, "description"_L1, description(story));
    if (const QString address = pageAddress(story); !address.isEmpty())
        html += u"<link rel=\"canonical\" href=\"%1\">\n"_s.arg(escaped(address));
    html += openGraph(story, lead);
    QString json = QString::fromUtf8(QJsonDocument(newsArticle(story, lead)).toJson(QJsonDocument::Compact));
    json.replace(u'<', "\\u003c"_L1); // so that no text can end the script element
    return html + "<script type=\"application/ld+json\">"_L1 + json + "</script>\n"_L1;
}

}
