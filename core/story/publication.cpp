// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/story/publication.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace galley::story {

namespace {

/// Takes keys out of an object one by one; what is left over is unknown, what has another type is a fault.
class ObjectReader
{
public:
    ObjectReader(QJsonObject object, QString path, QStringList &faults)
        : m_object(std::move(object))
        , m_path(std::move(path))
        , m_faults(faults)
    { }
    ~ObjectReader()
    {
        for (const QString &key : m_object.keys())
            m_faults << u"\"%1%2\" is not a key of a publication"_s.arg(m_path, key);
    }
    Q_DISABLE_COPY_MOVE(ObjectReader)

    void read(QLatin1StringView key, QString &value)
    {
        const QJsonValue json = m_object.take(key);
        if (json.isString())
            value = json.toString();
        else if (!json.isUndefined())
            m_faults << u"\"%1%2\" must be text"_s.arg(m_path, key);
    }

    void read(QLatin1StringView key, bool &value)
    {
        const QJsonValue json = m_object.take(key);
        if (!json.isUndefined() && !json.isBool())
            m_faults << u"\"%1%2\" must be true or false"_s.arg(m_path, key);
        value = json.toBool(value);
    }

    void read(QLatin1StringView key, QStringList &value)
    {
        const QJsonValue json = m_object.take(key);
        if (json.isUndefined())
            return;
        if (!json.isArray())
            m_faults << u"\"%1%2\" must be a list of texts"_s.arg(m_path, key);
        value.clear();
        for (const QJsonValue entry : json.toArray())
            value << entry.toString();
    }

    QJsonObject object(QLatin1StringView key) { return m_object.take(key).toObject(); }
    QJsonArray array(QLatin1StringView key) { return m_object.take(key).toArray(); }

private:
    QJsonObject m_object;
    QString m_path;
    QStringList &m_faults;
};

void readNewsletter(const QJsonObject &json, NewsletterFurniture &newsletter, QStringList &faults)
{
    ObjectReader reader(json, u"newsletter."_s, faults);
    reader.read("name"_L1, newsletter.name);
    reader.read("pitch"_L1, newsletter.pitch);
    reader.read("frequency"_L1, newsletter.frequency);
    reader.read("previewUrl"_L1, newsletter.previewUrl);
    reader.read("privacyUrl"_L1, newsletter.privacyUrl);
    reader.read("privacyText"_L1, newsletter.privacyText);
    reader.read("endpoint"_L1, newsletter.endpoint);
    reader.read("printAddress"_L1, newsletter.printAddress);
}

void readSupport(const QJsonObject &json, SupportFurniture &support, QStringList &faults)
{
    ObjectReader reader(json, u"support."_s, faults);
    reader.read("title"_L1, support.title);
    reader.read("appeal"_L1, support.appeal);
    reader.read("amounts"_L1, support.amounts);
    reader.read("recommendedAmount"_L1, support.recommendedAmount);
    reader.read("paymentMethods"_L1, support.paymentMethods);
    reader.read("endpoint"_L1, support.endpoint);
    reader.read("remindEndpoint"_L1, support.remindEndpoint);
    reader.read("printAddress"_L1, support.printAddress);
}

void readHouseStyle(const QJsonArray &json, std::vector<HouseWord> &words, QStringList &faults)
{
    for (qsizetype i = 0; i < json.size(); ++i) {
        const QJsonObject entry = json[i].toObject();
        const auto kind = houseWordKindFromName(entry["kind"_L1].toString());
        if (!kind || entry["find"_L1].toString().isEmpty())
            faults << u"houseStyle[%1] has no \"find\", or no \"kind\" of prefer, avoid, pattern"_s.arg(i);
        else
            words.push_back({entry["find"_L1].toString(), entry["prefer"_L1].toString(), *kind,
                             entry["reason"_L1].toString()});
    }
}

QJsonArray houseStyleJson(const std::vector<HouseWord> &words)
{
    QJsonArray array;
    for (const HouseWord &word : words)
        array << QJsonObject{{u"find"_s, word.find},
                             {u"prefer"_s, word.prefer},
                             {u"kind"_s, houseWordKindName(word.kind)},
                             {u"reason"_s, word.reason}};
    return array;
}

QJsonObject newsletterJson(const NewsletterFurniture &newsletter)
{
    return {{u"name"_s, newsletter.name},
            {u"pitch"_s, newsletter.pitch},
            {u"frequency"_s, newsletter.frequency},
            {u"previewUrl"_s, newsletter.previewUrl},
            {u"privacyUrl"_s, newsletter.privacyUrl},
            {u"privacyText"_s, newsletter.privacyText},
            {u"endpoint"_s, newsletter.endpoint},
            {u"printAddress"_s, newsletter.printAddress}};
}

QJsonObject supportJson(const SupportFurniture &support)
{
    return {{u"title"_s, support.title},
            {u"appeal"_s, support.appeal},
            {u"amounts"_s, QJsonArray::fromStringList(support.amounts)},
            {u"recommendedAmount"_s, support.recommendedAmount},
            {u"paymentMethods"_s, QJsonArray::fromStringList(support.paymentMethods)},
            {u"endpoint"_s, support.endpoint},
            {u"remindEndpoint"_s, support.remindEndpoint},
            {u"printAddress"_s, support.printAddress}};
}

}

base::Result<Publication> publicationFromJson(const QByteArray &json)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (!document.isObject()) {
        const auto line = json.first(qMax(0, parseError.offset)).count('\n') + 1;
        return base::failure(base::ErrorCode::Invalid,
                             u"line %1: %2"_s.arg(line).arg(parseError.errorString()));
    }
    Publication publication;
    QStringList faults;
    {
        ObjectReader reader(document.object(), {}, faults);
        reader.read("name"_L1, publication.name);
        reader.read("tagline"_L1, publication.tagline);
        reader.read("url"_L1, publication.url);
        reader.read("language"_L1, publication.language);
        reader.read("style"_L1, publication.style);
        reader.read("logo"_L1, publication.logo);
        reader.read("correctionsUrl"_L1, publication.correctionsUrl);
        reader.read("correctionsFirst"_L1, publication.correctionsFirst);
        reader.read("copyright"_L1, publication.copyright);
        reader.read("desks"_L1, publication.desks);
        readNewsletter(reader.object("newsletter"_L1), publication.newsletter, faults);
        readSupport(reader.object("support"_L1), publication.support, faults);
        readHouseStyle(reader.array("houseStyle"_L1), publication.houseStyle, faults);
        reader.read("usesBuiltInStyle"_L1, publication.usesBuiltInStyle);
        if (const QJsonObject rules = reader.object("rules"_L1); !rules.isEmpty())
            publication.rules
                = QJsonDocument(QJsonObject{{u"rules"_s, rules}}).toJson(QJsonDocument::Compact);
    }
    if (!faults.isEmpty())
        return base::failure(base::ErrorCode::Invalid, faults.join(u"; "));
    return publication;
}

QByteArray publicationToJson(const Publication &publication)
{
    QJsonObject object{
        {u"name"_s, publication.name},
        {u"tagline"_s, publication.tagline},
        {u"url"_s, publication.url},
        {u"language"_s, publication.language},
        {u"style"_s, publication.style},
        {u"logo"_s, publication.logo},
        {u"correctionsUrl"_s, publication.correctionsUrl},
        {u"correctionsFirst"_s, publication.correctionsFirst},
        {u"copyright"_s, publication.copyright},
        {u"desks"_s, QJsonArray::fromStringList(publication.desks)},
        {u"newsletter"_s, newsletterJson(publication.newsletter)},
        {u"support"_s, supportJson(publication.support)},
    };
    if (!publication.houseStyle.empty())
        object.insert("houseStyle"_L1, houseStyleJson(publication.houseStyle));
    if (!publication.usesBuiltInStyle)
        object.insert("usesBuiltInStyle"_L1, false);
    if (!publication.rules.isEmpty())
        object.insert("rules"_L1, QJsonDocument::fromJson(publication.rules).object()["rules"_L1]);
    return QJsonDocument(object).toJson();
}

}
