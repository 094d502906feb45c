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

QJsonObject anchorJson(const Anchor &anchor)
{
    Writer writer;
    writer.object.insert("begin"_L1, anchor.range.begin);
    writer.object.insert("end"_L1, anchor.range.end);
    writer.text("exact"_L1, anchor.exact);
    writer.text("prefix"_L1, anchor.prefix);
    writer.text("suffix"_L1, anchor.suffix);
    if (anchor.orphaned)
        writer.object.insert("orphaned"_L1, true);
    return writer.object;
}

Anchor anchorFromJson(const QJsonObject &json)
{
    return {{json["begin"_L1].toInteger(), json["end"_L1].toInteger()},
            json["exact"_L1].toString(),
            json["prefix"_L1].toString(),
            json["suffix"_L1].toString(),
            json["orphaned"_L1].toBool()};
}

void writeAnchors(QJsonObject &object, QLatin1StringView key, const std::vector<Anchor> &anchors)
{
    QJsonArray array;
    for (const Anchor &anchor : anchors)
        array << anchorJson(anchor);
    if (!array.isEmpty())
        object.insert(key, array);
}

std::vector<Anchor> anchorsFromJson(const QJsonValue &value)
{
    std::vector<Anchor> anchors;
    for (const QJsonValue entry : value.toArray())
        anchors.push_back(anchorFromJson(entry.toObject()));
    return anchors;
}

QJsonObject anonymityJson(const Anonymity &anonymity)
{
    Writer writer;
    writer.text("reason"_L1, anonymity.reason);
    writer.text("readerText"_L1, anonymity.readerText);
    writer.text("editorWhoKnows"_L1, anonymity.editorWhoKnows);
    writer.text("approvedBy"_L1, anonymity.approvedBy);
    writer.object.insert("approvedAt"_L1, anonymity.approvedAt);
    writer.object.insert("central"_L1, anonymity.isCentral);
    writer.object.insert("opinion"_L1, anonymity.isOpinion);
    return writer.object;
}

Anonymity anonymityFromJson(const QJsonObject &json)
{
    return {json["reason"_L1].toString(),         json["readerText"_L1].toString(),
            json["editorWhoKnows"_L1].toString(), json["approvedBy"_L1].toString(),
            json["approvedAt"_L1].toInteger(),    json["central"_L1].toBool(),
            json["opinion"_L1].toBool()};
}

QJsonObject verificationJson(const Verification &verification)
{
    Writer writer;
    writer.text("how"_L1, verification.how);
    writer.text("by"_L1, verification.by);
    writer.object.insert("at"_L1, verification.at);
    writer.text("contentHash"_L1, verification.contentHash);
    return writer.object;
}

Verification verificationFromJson(const QJsonObject &json)
{
    return {json["how"_L1].toString(), json["by"_L1].toString(), json["at"_L1].toInteger(),
            json["contentHash"_L1].toString()};
}

QJsonObject attributionJson(const Attribution &attribution)
{
    Writer writer;
    writer.text("id"_L1, attribution.id.toString());
    writeAnchors(writer.object, "content"_L1, attribution.content);
    writeAnchors(writer.object, "cue"_L1, attribution.cue);
    writeAnchors(writer.object, "source"_L1, attribution.source);
    writer.text("form"_L1, formName(attribution.form));
    writer.text("sourceId"_L1, attribution.sourceId ? attribution.sourceId->toString() : QString());
    writer.text("conversationId"_L1,
                attribution.conversationId ? attribution.conversationId->toString() : QString());
    writer.text("via"_L1, attribution.via);
    writer.object.insert("anonymous"_L1, attribution.anonymous);
    writer.text("standing"_L1, standingName(attribution.standing));
    writer.text("reason"_L1, attribution.reason);
    writer.text("kind"_L1, claimKindName(attribution.kind));
    writer.text("claim"_L1, attribution.claim);
    if (attribution.anonymity)
        writer.object.insert("anonymity"_L1, anonymityJson(*attribution.anonymity));
    if (attribution.verification)
        writer.object.insert("verification"_L1, verificationJson(*attribution.verification));
    QStringList evidence;
    for (const EvidenceId &id : attribution.evidence)
        evidence << id.toString();
    writer.list("evidence"_L1, evidence);
    writer.object.insert("confidence"_L1, attribution.confidence);
    return writer.object;
}

Attribution attributionFromJson(const QJsonObject &json)
{
    Attribution attribution;
    attribution.id = AttributionId::fromString(json["id"_L1].toString());
    attribution.content = anchorsFromJson(json["content"_L1]);
    attribution.cue = anchorsFromJson(json["cue"_L1]);
    attribution.source = anchorsFromJson(json["source"_L1]);
    attribution.form = formFromName(json["form"_L1].toString());
    if (json.contains("sourceId"_L1))
        attribution.sourceId = SourceId::fromString(json["sourceId"_L1].toString());
    if (json.contains("conversationId"_L1))
        attribution.conversationId = ConversationId::fromString(json["conversationId"_L1].toString());
    attribution.via = json["via"_L1].toString();
    attribution.anonymous = json["anonymous"_L1].toBool();
    // Stories of the first schema knew "confirmed" alone.
    attribution.standing = json["confirmed"_L1].toBool() ? Standing::Confirmed
                                                         : standingFromName(json["standing"_L1].toString());
    attribution.reason = json["reason"_L1].toString();
    attribution.kind = claimKindFromName(json["kind"_L1].toString());
    attribution.claim = json["claim"_L1].toString();
    if (json.contains("anonymity"_L1))
        attribution.anonymity = anonymityFromJson(json["anonymity"_L1].toObject());
    if (json.contains("verification"_L1))
        attribution.verification = verificationFromJson(json["verification"_L1].toObject());
    for (const QJsonValue &id : json["evidence"_L1].toArray())
        attribution.evidence.push_back(EvidenceId::fromString(id.toString()));
    attribution.confidence = json["confidence"_L1].toDouble();
    return attribution;
}

QJsonObject noteJson(const Note &note)
{
    Writer writer;
    writer.text("id"_L1, note.id.toString());
    writer.text("text"_L1, note.text);
    writer.text("by"_L1, note.by);
    writer.object.insert("at"_L1, note.at);
    writer.text("resolvedBy"_L1, note.resolvedBy);
    if (note.anchor)
        writer.object.insert("anchor"_L1, anchorJson(*note.anchor));
    return writer.object;
}

Note noteFromJson(const QJsonObject &json)
{
    Note note{NoteId::fromString(json["id"_L1].toString()),
              std::nullopt,
              json["text"_L1].toString(),
              json["by"_L1].toString(),
              json["at"_L1].toInteger(),
              json["resolvedBy"_L1].toString()};
    if (json.contains("anchor"_L1))
        note.anchor = anchorFromJson(json["anchor"_L1].toObject());
    return note;
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

QJsonObject annotationsToJson(const Article &article)
{
    QJsonArray attributions;
    for (const Attribution &attribution : article.attributions)
        attributions << attributionJson(attribution);
    QJsonArray notes;
    for (const Note &note : article.notes)
        notes << noteJson(note);
    return {{u"attributions"_s, attributions}, {u"notes"_s, notes}};
}

void readAnnotations(const QJsonObject &json, Article &article)
{
    article.attributions.clear();
    article.notes.clear();
    for (const QJsonValue entry : json["attributions"_L1].toArray())
        article.attributions.push_back(attributionFromJson(entry.toObject()));
    for (const QJsonValue entry : json["notes"_L1].toArray())
        article.notes.push_back(noteFromJson(entry.toObject()));
}

}
