// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/ninjs/ninjs.h"

#include "core/exchange/embargo.h"
#include "core/exchange/ninjs/ninjsrules.h"
#include "core/exchange/text/plainmarkup.h"
#include "core/exchange/web/facts.h"
#include "core/exchange/web/tomarkup.h"
#include "core/markup/writer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::exchange {

namespace {

/// An object with its names in small letters, so that one reader does for all versions.
QJsonObject inSmallLetters(const QJsonObject &object)
{
    QJsonObject small;
    for (auto one = object.begin(); one != object.end(); ++one)
        small.insert(one.key().toLower(), one.value());
    return small;
}

/// The words of a list of headlines, bodies or descriptions that have a role; the first ones where none has.
QJsonObject worded(const QJsonArray &list, const QStringList &roles)
{
    for (const QString &role : roles) {
        for (const QJsonValue &one : list) {
            const QJsonObject object = inSmallLetters(one.toObject());
            if (object.value("role"_L1).toString() == role)
                return object;
        }
    }
    return {};
}

/// Where a control character stands within a string, which JSON forbids (RFC 8259, 7) and Qt lets pass; -1:
/// nowhere.
qsizetype controlInString(const QByteArray &json)
{
    bool isInString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        if (json[i] == '"')
            isInString = !isInString;
        else if (isInString && json[i] == '\\')
            ++i;
        else if (isInString && static_cast<uchar>(json[i]) < ' ')
            return i;
    }
    return -1;
}

class Reader
{
public:
    explicit Reader(const QJsonObject &document) : m_document(inSmallLetters(document)) { }

    base::Result<Imported> read()
    {
        readWords();
        if (m_imported.body.isEmpty() && m_fields.headline.isEmpty())
            return base::failure(base::ErrorCode::Invalid, u"the item holds no words of a story"_s);
        m_fields.byline = web::namesIn(first({"byline"_L1, "by"_L1}));
        m_fields.datelinePlace = text("located"_L1);
        m_fields.slug = text("slugline"_L1);
        m_fields.copyright = text("copyrightnotice"_L1);
        m_fields.usageTerms = text("usageterms"_L1);
        m_fields.editorNote = text("ednote"_L1);
        m_fields.urgency = std::clamp(m_document.value("urgency"_L1).toInt(), 0, 9);
        if (const QString language = text("language"_L1); !language.isEmpty())
            m_fields.language = language;
        for (const auto key : {"embargoed"_L1, "embargoeduntil"_L1}) {
            if (!m_fields.embargoUntil.isValid() && m_document.contains(key))
                m_fields.embargoUntil = embargoUntil(text(key), m_imported);
        }
        m_fields.expires = time("expires"_L1);
        const QString status = text("pubstatus"_L1);
        m_fields.publicationStatus = status == "canceled"_L1   ? story::PublicationStatus::Canceled
                                     : status == "withheld"_L1 ? story::PublicationStatus::Withheld
                                                               : story::PublicationStatus::Usable;
        m_imported.provider = text("copyrightholder"_L1);
        readConcepts();
        readPhotos();
        return std::move(m_imported);
    }

private:
    QString text(QLatin1StringView key) const { return m_document.value(key).toString().trimmed(); }
    QString first(std::initializer_list<QLatin1StringView> keys) const
    {
        for (const auto key : keys) {
            if (const QString value = text(key); !value.isEmpty())
                return value;
        }
        return {};
    }
    QDateTime time(QLatin1StringView key) const
    {
        const QDateTime value = QDateTime::fromString(text(key), Qt::ISODate);
        return value.isValid() ? value.toUTC() : QDateTime();
    }

    void readWords();
    void setBody(const QString &words, bool isHtml);
    void readConcepts();
    void readPhotos();
    void readPhoto(const QJsonObject &photo);

    QJsonObject m_document;
    Imported m_imported;
    story::Fields &m_fields = m_imported.fields;
};

void Reader::readWords()
{
    const QJsonArray headlines = m_document.value("headlines"_L1).toArray(),
                     bodies = m_document.value("bodies"_L1).toArray(),
                     descriptions = m_document.value("descriptions"_L1).toArray();
    const auto valueOf
        = [](const QJsonObject &object) { return object.value("value"_L1).toString().trimmed(); };
    m_fields.headline = first({"headline"_L1, "headline_main"_L1});
    m_fields.webHeadline = first({"headline_web"_L1});
    m_fields.printHeadline = first({"headline_print"_L1});
    m_fields.deck = first({"description_summary"_L1, "description_text"_L1});
    if (!headlines.isEmpty()) {
        m_fields.headline = valueOf(worded(headlines, {u"main"_s, {}}));
        if (m_fields.headline.isEmpty())
            m_fields.headline = valueOf(inSmallLetters(headlines.first().toObject()));
        m_fields.webHeadline = valueOf(worded(headlines, {u"web"_s}));
        m_fields.printHeadline = valueOf(worded(headlines, {u"print"_s}));
        m_fields.kicker = valueOf(worded(headlines, {u"kicker"_s}));
    }
    if (m_fields.headline.isEmpty())
        m_fields.headline = text("title"_L1);
    if (!descriptions.isEmpty())
        m_fields.deck = valueOf(worded(descriptions, {u"summary"_s, u"main"_s, {}}));
    if (const QString html = first({"body_xhtml"_L1, "body_html"_L1, "body_main"_L1}); !html.isEmpty())
        return setBody(html, html.startsWith(u'<'));
    if (bodies.isEmpty())
        return setBody(first({"body_text"_L1}), false);
    QJsonObject body = worded(bodies, {u"main"_s, {}});
    if (body.isEmpty())
        body = inSmallLetters(bodies.first().toObject());
    const QString type = body.value("contenttype"_L1).toString();
    setBody(valueOf(body), type.contains("html"_L1) || (type.isEmpty() && valueOf(body).startsWith(u'<')));
}

void Reader::setBody(const QString &words, bool isHtml)
{
    if (!isHtml) {
        m_imported.body = plainParagraphs(words);
        return;
    }
    if (const auto page = web::Page::parse(words))
        m_imported.body = markup::write(web::contentOf(page->root(), QUrl()).body).trimmed();
}

void Reader::readConcepts()
{
    for (const auto key : {"subject"_L1, "subjects"_L1}) {
        for (const QJsonValue &one : m_document.value(key).toArray()) {
            const QJsonObject subject = one.toObject();
            QString code = subject.value("code"_L1).toString();
            if (code.isEmpty() && subject.value("uri"_L1).toString().contains("mediatopic/"_L1))
                code = subject.value("uri"_L1).toString().section(u'/', -1);
            const QString name = code.isEmpty() ? subject.value("name"_L1).toString() : u"medtop:"_s + code;
            if (!name.isEmpty() && !m_fields.subjects.contains(name))
                m_fields.subjects << name;
        }
    }
    for (const auto key : {"genre"_L1, "genres"_L1}) {
        const QString name = m_document.value(key).toArray().first().toObject().value("name"_L1).toString();
        m_fields.genre = name.isEmpty() ? m_fields.genre : name;
    }
    m_fields.digitalSourceType
        = m_document.value("digitalsourcetype"_L1).toObject().value("uri"_L1).toString();
}

void Reader::readPhotos()
{
    const QJsonObject named = m_document.value("associations"_L1).toObject();
    for (const QJsonValue &one : named)
        readPhoto(inSmallLetters(one.toObject()));
    for (const QJsonValue &one : m_document.value("associations"_L1).toArray())
        readPhoto(inSmallLetters(one.toObject()));
}

/// What is said of a picture; the file itself lies elsewhere.
void Reader::readPhoto(const QJsonObject &photo)
{
    const QJsonArray descriptions = photo.value("descriptions"_L1).toArray();
    const auto words = [&](const QString &role) {
        const QString old = photo.value(QString(u"description_"_s + role)).toString();
        return old.isEmpty() ? worded(descriptions, {role}).value("value"_L1).toString() : old;
    };
    const QString caption = words(u"caption"_s);
    QString credit = photo.value("byline"_L1).toString();
    credit = credit.isEmpty() ? photo.value("by"_L1).toString() : credit;
    story::Photo &lead = m_fields.leadPhoto;
    if (photo.value("type"_L1).toString() != "picture"_L1 || (caption.isEmpty() && credit.isEmpty()))
        return;
    if (lead.caption.isEmpty() && lead.credit.isEmpty())
        lead = {{}, words(u"alternate"_s), caption, credit};
    else
        m_imported.setApart << QString(caption + u' ' + credit).trimmed();
}

}

base::Result<Imported> readNinjs(QByteArray bytes)
{
    if (bytes.startsWith("\xef\xbb\xbf"))
        bytes.remove(0, 3);
    if (const qsizetype at = controlInString(bytes); at >= 0)
        return base::failure(base::ErrorCode::Invalid,
                             u"line %1: a line end stands within a string, where JSON wants \\n"_s.arg(
                                 bytes.first(at).count('\n') + 1));
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &fault);
    if (fault.error != QJsonParseError::NoError)
        return base::failure(
            base::ErrorCode::Invalid,
            u"the JSON breaks off at byte %1: %2"_s.arg(fault.offset).arg(fault.errorString()));
    if (!document.isObject())
        return base::failure(base::ErrorCode::Unsupported, u"it is JSON, but not ninjs"_s);
    const QJsonObject object = document.object();
    if (const QString broken = ninjs::faultOf(object, ninjs::versionOf(object)); !broken.isEmpty())
        return base::failure(base::ErrorCode::Invalid, u"it is not sound ninjs: "_s + broken);
    const QString type = object.value("type"_L1).toString();
    if (!type.isEmpty() && type != "text"_L1 && type != "composite"_L1)
        return base::failure(base::ErrorCode::Unsupported,
                             u"it is ninjs of the type \"%1\"; only texts are stories"_s.arg(type));
    return Reader(object).read();
}

}
