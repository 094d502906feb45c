// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/ninjs/ninjs.h"

#include "core/exchange/html/htmltext.h"
#include "core/exchange/html/structureddata.h"
#include "core/exchange/text/text.h"
#include "core/exchange/xml/bodyxml.h"

#include <QBuffer>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeDatabase>

using namespace Qt::Literals::StringLiterals;

namespace galley::exchange {

namespace {

const QString topicScheme = u"http://cv.iptc.org/newscodes/mediatopic/"_s;

/// One document, in the words of one version. Names of version 3 are written as given; those of 1 and 2 have
/// no capitals.
class Writer
{
public:
    Writer(const story::Story &story, NinjsVersion version)
        : m_story(story)
        , m_fields(story.article.fields)
        , m_version(version)
    { }

    QJsonObject document()
    {
        put(u"uri"_s, storyUri(m_story));
        addStandard();
        put(u"type"_s, u"text"_s);
        put(u"version"_s, QString::number(versionNumber(m_story)));
        put(u"language"_s, m_fields.language);
        put(u"pubStatus"_s, statusName(m_story.article));
        put(u"slugline"_s, m_fields.slug);
        put(u"located"_s, m_fields.datelinePlace);
        put(isOld() ? u"byline"_s : u"by"_s, bylineText(m_fields));
        put(u"copyrightNotice"_s, copyrightOf(m_story));
        put(u"copyrightHolder"_s, m_story.publication.name);
        put(u"usageTerms"_s, m_fields.usageTerms);
        if (m_fields.urgency > 0)
            m_object.insert(u"urgency"_s, m_fields.urgency);
        addTimes();
        addWords();
        addConcepts();
        addPhotos();
        return m_object;
    }

private:
    bool isOld() const { return m_version == NinjsVersion::V1_6; }
    QString key(const QString &name) const { return m_version == NinjsVersion::V3_1 ? name : name.toLower(); }
    void put(const QString &name, const QString &value)
    {
        if (!value.trimmed().isEmpty())
            m_object.insert(key(name), value.trimmed());
    }
    void put(const QString &name, const QJsonArray &values)
    {
        if (!values.isEmpty())
            m_object.insert(key(name), values);
    }

    void addStandard()
    {
        const QString version = isOld() ? u"1.6"_s : m_version == NinjsVersion::V2_2 ? u"2.2"_s : u"3.1"_s;
        m_object.insert(isOld() ? u"$standard"_s : u"standard"_s,
                        QJsonObject{{u"name"_s, u"ninjs"_s},
                                    {u"version"_s, version},
                                    {u"schema"_s, QString(u"https://iptc.org/std/ninjs/ninjs-schema_"_s
                                                          + version + u".json"_s)}});
    }

    void addTimes()
    {
        put(u"versionCreated"_s, isoTime(versionTime(m_story)));
        if (m_fields.publishedAt.isValid())
            put(u"firstCreated"_s, isoTime(m_fields.publishedAt));
        if (m_fields.embargoUntil.isValid())
            put(isOld() || m_version == NinjsVersion::V2_2 ? u"embargoed"_s : u"embargoedUntil"_s,
                isoTime(m_fields.embargoUntil));
        if (m_fields.expires.isValid())
            put(u"expires"_s, isoTime(m_fields.expires));
    }

    QJsonObject worded(const QString &role, const QString &value, const QString &type = {}) const
    {
        QJsonObject object{{u"role"_s, role}, {u"value"_s, value}};
        if (!type.isEmpty())
            object.insert(key(u"contentType"_s), type);
        return object;
    }

    void addWords()
    {
        const QString headline = html::pageHeadline(m_story), xhtml = bodyXhtml(m_story);
        if (isOld()) {
            put(u"headline"_s, headline);
            put(u"headline_web"_s, m_fields.webHeadline);
            put(u"headline_print"_s, m_fields.printHeadline);
            put(u"description_summary"_s, m_fields.deck);
            put(u"body_xhtml"_s, xhtml);
            m_object.insert(u"wordcount"_s, story::wordCount(m_story.article));
            return;
        }
        QJsonArray headlines{worded(u"main"_s, headline)};
        for (const auto &[role, words] :
             {std::pair(u"web"_s, m_fields.webHeadline), std::pair(u"print"_s, m_fields.printHeadline),
              std::pair(u"kicker"_s, m_fields.kicker)}) {
            if (!words.isEmpty())
                headlines.append(worded(role, words));
        }
        put(u"headlines"_s, headlines);
        if (!m_fields.deck.isEmpty())
            put(u"descriptions"_s, QJsonArray{worded(u"summary"_s, m_fields.deck)});
        QJsonObject body = worded(u"main"_s, xhtml, u"application/xhtml+xml"_s);
        body.insert(key(u"wordCount"_s), story::wordCount(m_story.article));
        put(u"bodies"_s, QJsonArray{body});
    }

    void addConcepts()
    {
        QJsonArray subjects;
        for (const Subject &subject : subjectsOf(m_fields)) {
            QJsonObject object;
            if (!subject.name.isEmpty())
                object.insert(u"name"_s, subject.name);
            else if (isOld())
                object = {{u"scheme"_s, topicScheme}, {u"code"_s, subject.code}};
            else
                object.insert(u"uri"_s, QString(topicScheme + subject.code));
            subjects.append(object);
        }
        put(isOld() ? u"subject"_s : u"subjects"_s, subjects);
        if (!m_fields.genre.isEmpty())
            put(isOld() ? u"genre"_s : u"genres"_s, QJsonArray{QJsonObject{{u"name"_s, m_fields.genre}}});
        QJsonArray sources;
        for (const QuotedSource &source : quotedSources(m_story)) {
            QJsonObject object{{u"name"_s, source.name}};
            if (!isOld())
                object.insert(u"role"_s, source.role.isEmpty() ? u"quoted"_s : source.role);
            sources.append(object);
        }
        put(isOld() ? u"infosource"_s : u"infoSources"_s, sources);
        if (html::webAddress(m_fields.digitalSourceType).size() > 0)
            m_object.insert(key(u"digitalSourceType"_s), QJsonObject{{u"uri"_s, m_fields.digitalSourceType}});
    }

    QJsonObject photo(const story::Photo &each, int number) const
    {
        const auto embedded = html::embedPhoto(m_story.assets, each);
        const QString place = embedded ? html::imageAddress(m_story, *embedded) : QString();
        const QString type
            = embedded ? embedded->mimeType()
                       : QMimeDatabase().mimeTypeForFile(each.file, QMimeDatabase::MatchExtension).name();
        QJsonObject rendition{{key(u"contentType"_s), type}};
        if (isOld())
            rendition = {{u"mimetype"_s, type}};
        if (!place.isEmpty())
            rendition.insert(u"href"_s, place);
        QJsonObject object{
            {u"uri"_s, place.isEmpty() ? QString(storyUri(m_story) + u"#photo-%1"_s.arg(number)) : place},
            {u"type"_s, u"picture"_s}};
        if (isOld()) {
            object.insert(u"renditions"_s, QJsonObject{{u"original"_s, rendition}});
        } else {
            rendition.insert(u"name"_s, u"original"_s);
            object.insert(u"name"_s, number == 1 ? u"main"_s : u"photo-%1"_s.arg(number));
            object.insert(u"renditions"_s, QJsonArray{rendition});
        }
        addPhotoWords(object, each);
        return object;
    }

    void addPhotoWords(QJsonObject &object, const story::Photo &each) const
    {
        if (!each.credit.isEmpty())
            object.insert(isOld() ? u"byline"_s : u"by"_s, each.credit);
        if (isOld() && !each.caption.isEmpty())
            object.insert(u"description_caption"_s, each.caption);
        if (isOld() && !each.alternateText.isEmpty())
            object.insert(u"description_alternate"_s, each.alternateText);
        QJsonArray descriptions;
        if (!each.caption.isEmpty())
            descriptions.append(worded(u"caption"_s, each.caption));
        if (!each.alternateText.isEmpty())
            descriptions.append(worded(u"alternate"_s, each.alternateText));
        if (!isOld() && !descriptions.isEmpty())
            object.insert(u"descriptions"_s, descriptions);
    }

    void addPhotos()
    {
        QJsonArray list;
        QJsonObject named;
        int number = 0;
        for (const story::Photo &each : photosOf(m_story)) {
            const QJsonObject object = photo(each, ++number);
            list.append(object);
            named.insert(number == 1 ? u"main"_s : u"photo-%1"_s.arg(number), object);
        }
        if (isOld() && !named.isEmpty())
            m_object.insert(u"associations"_s, named);
        else if (!isOld())
            put(u"associations"_s, list);
    }

    const story::Story &m_story;
    const story::Fields &m_fields;
    NinjsVersion m_version;
    QJsonObject m_object;
};

}

base::Result<> writeNinjs(const story::Story &story, NinjsVersion version, QIODevice &device)
{
    const QByteArray bytes = QJsonDocument(Writer(story, version).document()).toJson();
    if (device.write(bytes) != bytes.size())
        return base::failure(base::ErrorCode::Io, device.errorString());
    return {};
}

}
