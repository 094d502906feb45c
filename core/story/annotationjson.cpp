// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands beside the words, as JSON.

#include "core/story/json.h"
#include "core/story/notesteps.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace galley::story {

namespace {

/// What is empty is left out, and read back as empty.
void put(QJsonObject &object, QLatin1StringView key, const QString &value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

QJsonObject anchorJson(const Anchor &anchor)
{
    QJsonObject object;
    object.insert("begin"_L1, anchor.range.begin);
    object.insert("end"_L1, anchor.range.end);
    put(object, "exact"_L1, anchor.exact);
    put(object, "prefix"_L1, anchor.prefix);
    put(object, "suffix"_L1, anchor.suffix);
    if (anchor.orphaned)
        object.insert("orphaned"_L1, true);
    return object;
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
    QJsonObject object;
    put(object, "reason"_L1, anonymity.reason);
    put(object, "readerText"_L1, anonymity.readerText);
    put(object, "editorWhoKnows"_L1, anonymity.editorWhoKnows);
    put(object, "approvedBy"_L1, anonymity.approvedBy);
    object.insert("approvedAt"_L1, anonymity.approvedAt);
    object.insert("central"_L1, anonymity.isCentral);
    object.insert("opinion"_L1, anonymity.isOpinion);
    return object;
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
    QJsonObject object;
    put(object, "how"_L1, verification.how);
    put(object, "by"_L1, verification.by);
    object.insert("at"_L1, verification.at);
    put(object, "contentHash"_L1, verification.contentHash);
    return object;
}

Verification verificationFromJson(const QJsonObject &json)
{
    return {json["how"_L1].toString(), json["by"_L1].toString(), json["at"_L1].toInteger(),
            json["contentHash"_L1].toString()};
}

QJsonObject attributionJson(const Attribution &attribution)
{
    QJsonObject object;
    put(object, "id"_L1, attribution.id.toString());
    writeAnchors(object, "content"_L1, attribution.content);
    writeAnchors(object, "cue"_L1, attribution.cue);
    writeAnchors(object, "source"_L1, attribution.source);
    put(object, "form"_L1, formName(attribution.form));
    put(object, "sourceId"_L1, attribution.sourceId ? attribution.sourceId->toString() : QString());
    put(object, "conversationId"_L1,
        attribution.conversationId ? attribution.conversationId->toString() : QString());
    put(object, "via"_L1, attribution.via);
    object.insert("anonymous"_L1, attribution.anonymous);
    put(object, "standing"_L1, standingName(attribution.standing));
    put(object, "reason"_L1, attribution.reason);
    put(object, "kind"_L1, claimKindName(attribution.kind));
    put(object, "claim"_L1, attribution.claim);
    if (attribution.anonymity)
        object.insert("anonymity"_L1, anonymityJson(*attribution.anonymity));
    if (attribution.verification)
        object.insert("verification"_L1, verificationJson(*attribution.verification));
    QStringList evidence;
    for (const EvidenceId &id : attribution.evidence)
        evidence << id.toString();
    if (!evidence.isEmpty())
        object.insert("evidence"_L1, QJsonArray::fromStringList(evidence));
    object.insert("confidence"_L1, attribution.confidence);
    return object;
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
    for (const QJsonValue id : json["evidence"_L1].toArray())
        attribution.evidence.push_back(EvidenceId::fromString(id.toString()));
    attribution.confidence = json["confidence"_L1].toDouble();
    return attribution;
}

QJsonObject noteJson(const Note &note)
{
    QJsonObject object;
    put(object, "id"_L1, note.id.toString());
    put(object, "text"_L1, note.text);
    put(object, "by"_L1, note.by);
    object.insert("at"_L1, note.at);
    put(object, "resolvedBy"_L1, note.resolvedBy);
    put(object, "field"_L1, note.field);
    put(object, "assignee"_L1, note.assignee);
    if (note.resolvedAt != 0)
        object.insert("resolvedAt"_L1, note.resolvedAt);
    if (note.anchor)
        object.insert("anchor"_L1, anchorJson(*note.anchor));
    QJsonArray replies;
    for (const NoteReply &reply : note.replies)
        replies << QJsonObject{{u"by"_s, reply.by}, {u"at"_s, reply.at}, {u"text"_s, reply.text}};
    if (!replies.isEmpty())
        object.insert("replies"_L1, replies);
    return object;
}

Note noteFromJson(const QJsonObject &json)
{
    Note note{.id = NoteId::fromString(json["id"_L1].toString()),
              .text = json["text"_L1].toString(),
              .by = json["by"_L1].toString(),
              .at = json["at"_L1].toInteger(),
              .resolvedBy = json["resolvedBy"_L1].toString(),
              .field = json["field"_L1].toString(),
              .assignee = json["assignee"_L1].toString(),
              .resolvedAt = json["resolvedAt"_L1].toInteger()};
    if (json.contains("anchor"_L1))
        note.anchor = anchorFromJson(json["anchor"_L1].toObject());
    for (const QJsonValue entry : json["replies"_L1].toArray())
        note.replies.push_back(
            {entry["by"_L1].toString(), entry["at"_L1].toInteger(), entry["text"_L1].toString()});
    return note;
}

QJsonObject markJson(const SuggestionMark &mark)
{
    return {{u"id"_s, mark.id.toString()},
            {u"by"_s, mark.by},
            {u"at"_s, mark.at},
            {u"anchor"_s, anchorJson(mark.anchor)}};
}

SuggestionMark markFromJson(const QJsonObject &json)
{
    return {SuggestionId::fromString(json["id"_L1].toString()), anchorFromJson(json["anchor"_L1].toObject()),
            json["by"_L1].toString(), json["at"_L1].toInteger()};
}

QJsonObject requestJson(const ReplyRequest &request)
{
    QJsonObject object;
    put(object, "id"_L1, request.id.toString());
    put(object, "person"_L1, request.person);
    put(object, "about"_L1, request.about);
    put(object, "channel"_L1, request.channel);
    put(object, "by"_L1, request.by);
    object.insert("at"_L1, request.at);
    if (request.deadline != 0)
        object.insert("deadline"_L1, request.deadline);
    put(object, "outcome"_L1, replyOutcomeName(request.outcome));
    put(object, "answer"_L1, request.answer);
    return object;
}

ReplyRequest requestFromJson(const QJsonObject &json)
{
    return {ReplyRequestId::fromString(json["id"_L1].toString()),
            json["person"_L1].toString(),
            json["about"_L1].toString(),
            json["channel"_L1].toString(),
            json["by"_L1].toString(),
            json["at"_L1].toInteger(),
            json["deadline"_L1].toInteger(),
            replyOutcomeFromName(json["outcome"_L1].toString()).value_or(ReplyOutcome::Waiting),
            json["answer"_L1].toString()};
}

template <class Item, class Read>
void readList(const QJsonValue &json, std::vector<Item> &items, Read read)
{
    items.clear();
    for (const QJsonValue entry : json.toArray())
        items.push_back(read(entry.toObject()));
}

}

QJsonObject annotationsToJson(const Article &article)
{
    QJsonArray attributions;
    for (const Attribution &attribution : article.attributions)
        attributions << attributionJson(attribution);
    QJsonArray notes;
    for (const Note &note : article.notes)
        notes << noteJson(note);
    QJsonObject json{{u"attributions"_s, attributions}, {u"notes"_s, notes}};
    QJsonArray marks;
    for (const SuggestionMark &mark : article.suggestionMarks) {
        if (!mark.anchor.orphaned) // of a suggestion that was settled: only undo may want it back
            marks << markJson(mark);
    }
    if (!marks.isEmpty())
        json.insert("suggestions"_L1, marks);
    QJsonArray requests;
    for (const ReplyRequest &request : article.replyRequests)
        requests << requestJson(request);
    if (!requests.isEmpty())
        json.insert("replyRequests"_L1, requests);
    return json;
}

void readAnnotations(const QJsonObject &json, Article &article)
{
    readList(json["attributions"_L1], article.attributions, attributionFromJson);
    readList(json["notes"_L1], article.notes, noteFromJson);
    readList(json["suggestions"_L1], article.suggestionMarks, markFromJson);
    readList(json["replyRequests"_L1], article.replyRequests, requestFromJson);
}

QJsonObject toJson(const NoteStep &step)
{
    QJsonObject json;
    if (step.before)
        json.insert("before"_L1, noteJson(*step.before));
    if (step.after)
        json.insert("after"_L1, noteJson(*step.after));
    return json;
}

NoteStep noteStepFromJson(const QJsonObject &json)
{
    NoteStep step;
    if (json.contains("before"_L1))
        step.before = noteFromJson(json["before"_L1].toObject());
    if (json.contains("after"_L1))
        step.after = noteFromJson(json["after"_L1].toObject());
    return step;
}

}
