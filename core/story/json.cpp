// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/story/json.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace galley::story {

namespace {

/// One list of fields for both ways: the writer leaves out what is empty, the reader leaves as it is what is
/// absent.
class Writer
{
public:
    QJsonObject object;

    void text(QLatin1StringView key, const QString &value)
    {
        if (!value.isEmpty())
            object.insert(key, value);
    }
    void list(QLatin1StringView key, const QStringList &value)
    {
        if (!value.isEmpty())
            object.insert(key, QJsonArray::fromStringList(value));
    }
    void number(QLatin1StringView key, int value)
    {
        if (value != 0)
            object.insert(key, value);
    }
    void date(QLatin1StringView key, const QDate &value) { text(key, value.toString(Qt::ISODate)); }
    void time(QLatin1StringView key, const QDateTime &value)
    {
        text(key, value.isValid() ? value.toUTC().toString(Qt::ISODateWithMs) : QString());
    }
    void photo(QLatin1StringView key, const Photo &value)
    {
        Writer inner;
        inner.text("file"_L1, value.file);
        inner.text("alternateText"_L1, value.alternateText);
        inner.text("caption"_L1, value.caption);
        inner.text("credit"_L1, value.credit);
        if (!inner.object.isEmpty())
            object.insert(key, inner.object);
    }
    void map(QLatin1StringView key, const QMap<QString, QString> &value)
    {
        QJsonObject inner;
        for (const auto &[name, text] : value.asKeyValueRange())
            inner.insert(name, text);
        if (!inner.isEmpty())
            object.insert(key, inner);
    }
};

class Reader
{
public:
    explicit Reader(const QJsonObject &json) : object(json) { }
    const QJsonObject &object;

    void text(QLatin1StringView key, QString &value) const { value = object[key].toString(value); }
    void list(QLatin1StringView key, QStringList &value) const
    {
        for (const QJsonValue entry : object[key].toArray())
            value << entry.toString();
    }
    void number(QLatin1StringView key, int &value) const { value = object[key].toInt(value); }
    void date(QLatin1StringView key, QDate &value) const
    {
        value = QDate::fromString(object[key].toString(), Qt::ISODate);
    }
    void time(QLatin1StringView key, QDateTime &value) const
    {
        value = QDateTime::fromString(object[key].toString(), Qt::ISODateWithMs);
    }
    void photo(QLatin1StringView key, Photo &value) const
    {
        const QJsonObject json = object[key].toObject();
        const Reader inner(json);
        inner.text("file"_L1, value.file);
        inner.text("alternateText"_L1, value.alternateText);
        inner.text("caption"_L1, value.caption);
        inner.text("credit"_L1, value.credit);
    }
    void map(QLatin1StringView key, QMap<QString, QString> &value) const
    {
        const QJsonObject json = object[key].toObject();
        for (auto it = json.begin(); it != json.end(); ++it)
            value.insert(it.key(), it.value().toString());
    }
};

template <class Side, class F>
void visitFields(Side &side, F &fields)
{
    side.text("type"_L1, fields.type);
    side.text("slug"_L1, fields.slug);
    side.text("budgetLine"_L1, fields.budgetLine);
    side.text("kicker"_L1, fields.kicker);
    side.text("headline"_L1, fields.headline);
    side.text("printHeadline"_L1, fields.printHeadline);
    side.text("webHeadline"_L1, fields.webHeadline);
    side.text("deck"_L1, fields.deck);
    side.list("byline"_L1, fields.byline);
    side.text("datelinePlace"_L1, fields.datelinePlace);
    side.date("datelineDate"_L1, fields.datelineDate);
    side.text("language"_L1, fields.language);
    side.text("desk"_L1, fields.desk);
    side.text("section"_L1, fields.section);
    side.text("genre"_L1, fields.genre);
    side.list("subjects"_L1, fields.subjects);
    side.number("urgency"_L1, fields.urgency);
    side.number("priority"_L1, fields.priority);
    side.text("edition"_L1, fields.edition);
    side.text("pageSlot"_L1, fields.pageSlot);
    side.text("slot"_L1, fields.slot);
    side.number("plannedLength"_L1, fields.plannedLength);
    side.time("dueAt"_L1, fields.dueAt);
    side.time("embargoUntil"_L1, fields.embargoUntil);
    side.time("expires"_L1, fields.expires);
    side.time("publishedAt"_L1, fields.publishedAt);
    side.text("editorNote"_L1, fields.editorNote);
    side.text("usageTerms"_L1, fields.usageTerms);
    side.text("copyright"_L1, fields.copyright);
    side.text("digitalSourceType"_L1, fields.digitalSourceType);
    side.list("trustIndicators"_L1, fields.trustIndicators);
    side.list("furniture"_L1, fields.furniture);
    side.list("related"_L1, fields.related);
    side.photo("leadPhoto"_L1, fields.leadPhoto);
    side.map("other"_L1, fields.other);
}

QString statusName(PublicationStatus status)
{
    return status == PublicationStatus::Withheld   ? u"withheld"_s
           : status == PublicationStatus::Canceled ? u"canceled"_s
                                                   : QString();
}

}

QJsonObject toJson(const Fields &fields)
{
    Writer writer;
    visitFields(writer, fields);
    writer.text("publicationStatus"_L1, statusName(fields.publicationStatus));
    return writer.object;
}

Fields fieldsFromJson(const QJsonObject &json)
{
    Fields fields;
    Reader reader(json);
    visitFields(reader, fields);
    const QString status = json["publicationStatus"_L1].toString();
    fields.publicationStatus = status == "withheld"_L1   ? PublicationStatus::Withheld
                               : status == "canceled"_L1 ? PublicationStatus::Canceled
                                                         : PublicationStatus::Usable;
    return fields;
}

}
