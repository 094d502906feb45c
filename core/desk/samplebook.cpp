// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/samplebook.h"

#include "core/desk/sourcedraft.h"
#include "core/markup/suggestions.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::desk {

namespace {

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue one : value.toArray())
        list << one.toString();
    return list;
}

qint64 time(const QJsonValue &value)
{
    const QDateTime at = QDateTime::fromString(value.toString(), Qt::ISODate);
    return at.isValid() ? at.toMSecsSinceEpoch() : 0;
}

story::Source sourceFrom(const QJsonObject &json)
{
    story::Source source{.id = story::SourceId::create(),
                         .kind = story::sourceKindFromName(json["kind"_L1].toString()),
                         .publicName = json["name"_L1].toString(),
                         .role = json["role"_L1].toString(),
                         .organisation = json["organisation"_L1].toString(),
                         .readerDescription = json["description"_L1].toString(),
                         .independenceGroup = json["group"_L1].toString(),
                         .aliases = strings(json["aliases"_L1]),
                         .languages = strings(json["languages"_L1]),
                         .contact = json["contact"_L1].toString(),
                         .notes = json["notes"_L1].toString()};
    if (json["protected"_L1].toBool())
        source.vaultReference = story::SourceId::create().toString();
    return source;
}

story::Conversation talkFrom(const QJsonObject &json, const story::SourceId &source)
{
    return {.id = story::ConversationId::create(),
            .source = source,
            .at = time(json["at"_L1]),
            .place = json["place"_L1].toString(),
            .by = json["by"_L1].toString(),
            .terms = story::termsFromName(json["terms"_L1].toString()),
            .termsAgreedBefore = json["agreedBefore"_L1].toBool(true),
            .conditions = json["conditions"_L1].toString(),
            .medium = json["medium"_L1].toString(),
            .embargoUntil = time(json["embargoUntil"_L1])};
}

story::Anonymity anonymityFrom(const QJsonObject &json)
{
    return {.reason = json["reason"_L1].toString(),
            .readerText = json["readerText"_L1].toString(),
            .editorWhoKnows = json["editorWhoKnows"_L1].toString(),
            .approvedBy = json["approvedBy"_L1].toString(),
            .approvedAt = time(json["approvedAt"_L1]),
            .isCentral = json["central"_L1].toBool(),
            .isOpinion = json["opinion"_L1].toBool()};
}

/// Where the words stand, behind others where they stand more than once.
std::optional<base::TextRange> placeOf(const QJsonObject &json, const QString &body)
{
    const QString words = json["at"_L1].toString();
    const qsizetype from = std::max<qsizetype>(0, body.indexOf(json["after"_L1].toString()));
    const qsizetype begin = body.indexOf(words, from);
    return begin < 0 ? std::nullopt : std::optional(base::TextRange{begin, begin + words.size()});
}

}

base::Result<SampleBook> SampleBook::read(const QByteArray &json)
{
    QJsonParseError fault;
    SampleBook book;
    book.m_json = QJsonDocument::fromJson(json, &fault).object();
    if (fault.error != QJsonParseError::NoError)
        return base::failure(base::ErrorCode::Invalid, fault.errorString());
    return book;
}

base::Result<> SampleBook::store(store::Store &store, const QString &filesFolder)
{
    const QJsonArray sources = m_json["sources"_L1].toArray();
    for (const QJsonValue one : sources) {
        if (const auto stored = storeSource(store, one.toObject(), filesFolder); !stored)
            return stored;
    }
    for (const QJsonValue one : sources) {
        const QString into = one["mergedInto"_L1].toString();
        if (into.isEmpty())
            continue;
        const auto merged
            = store.sources().merge(m_sources.value(one["key"_L1].toString()), m_sources.value(into));
        if (!merged)
            return merged;
    }
    return {};
}

base::Result<> SampleBook::storeSource(store::Store &store, const QJsonObject &json,
                                       const QString &filesFolder)
{
    SourceDraft draft;
    draft.entry.source = sourceFrom(json);
    const story::SourceId id = draft.entry.source.id;
    m_sources.insert(json["key"_L1].toString(), id);
    for (const QJsonValue one : json["conversations"_L1].toArray()) {
        draft.entry.conversations.push_back(talkFrom(one.toObject(), id));
        m_talks.insert(one["key"_L1].toString(), draft.entry.conversations.back().id);
    }
    for (const QJsonValue one : json["evidence"_L1].toArray()) {
        story::Evidence evidence{.id = story::EvidenceId::create(), .source = id};
        evidence.conversation = m_talks.value(one["conversation"_L1].toString());
        evidence.kind = story::evidenceKindFromName(one["kind"_L1].toString());
        evidence.locator = one["locator"_L1].toString();
        evidence.place = one["place"_L1].toString();
        evidence.description = one["description"_L1].toString();
        evidence.isSensitive = one["sensitive"_L1].toBool();
        evidence.at = draft.entry.conversations.empty() ? 0 : draft.entry.conversations.front().at;
        if (const QString file = one["file"_L1].toString(); !file.isEmpty())
            draft.files.push_back({evidence.id, filesFolder + u'/' + file});
        m_evidence.insert(one["key"_L1].toString(), evidence.id);
        draft.entry.evidence.push_back(std::move(evidence));
    }
    return saveSource(store, std::move(draft));
}

void SampleBook::apply(const QJsonObject &json, story::Attribution &attribution) const
{
    attribution.standing = story::standingFromName(
        json["standing"_L1].toString(story::standingName(story::Standing::Confirmed)));
    attribution.reason = json["reason"_L1].toString();
    attribution.kind
        = story::claimKindFromName(json["kind"_L1].toString(story::claimKindName(attribution.kind)));
    attribution.form = story::formFromName(json["form"_L1].toString(story::formName(attribution.form)));
    attribution.claim = json["claim"_L1].toString();
    attribution.via = json["via"_L1].toString(attribution.via);
    if (const auto source = m_sources.constFind(json["by"_L1].toString()); source != m_sources.constEnd())
        attribution.sourceId = *source;
    if (const auto talk = m_talks.constFind(json["talk"_L1].toString()); talk != m_talks.constEnd())
        attribution.conversationId = *talk;
    for (const QString &key : strings(json["evidence"_L1]))
        attribution.evidence.push_back(m_evidence.value(key));
    attribution.anonymous = json.contains("anonymity"_L1);
    if (attribution.anonymous)
        attribution.anonymity = anonymityFrom(json["anonymity"_L1].toObject());
}

base::Result<> SampleBook::settle(story::Article &article) const
{
    const QJsonArray settled = m_json["attributions"_L1].toObject()[article.fields.slug].toArray();
    std::vector<std::pair<size_t, story::Verification>> checks;
    for (const QJsonValue one : settled) {
        const auto place = placeOf(one.toObject(), article.body);
        if (!place)
            return base::failure(
                base::ErrorCode::Invalid,
                u"%1: words of an attribution are not in the text"_s.arg(article.fields.slug));
        const auto covers = [&](const story::Attribution &attribution) {
            return std::ranges::any_of(attribution.content, [&](const story::Anchor &anchor) {
                return anchor.range.overlaps(*place);
            });
        };
        const auto isDone = [&](const story::Attribution &attribution) {
            return attribution.standing != story::Standing::Found && covers(attribution)
                   && attribution.sourceId == m_sources.value(one["by"_L1].toString());
        };
        if (std::ranges::any_of(article.attributions, isDone)) // found as one quotation in two parts
            continue;
        auto found = std::ranges::find_if(article.attributions, [&](const story::Attribution &attribution) {
            return attribution.standing == story::Standing::Found && covers(attribution);
        });
        if (found == article.attributions.end()) {
            article.attributions.push_back({.id = story::AttributionId::create()});
            found = article.attributions.end() - 1;
            found->content = {text::makeAnchor(article.body, *place)};
        }
        apply(one.toObject(), *found);
        if (const QString how = one["verified"_L1].toString(); !how.isEmpty())
            checks.push_back(
                {size_t(found - article.attributions.begin()),
                 {how,
                  one["verifiedBy"_L1].toString(),
                  QDateTime(article.fields.datelineDate, QTime(12, 0), QTimeZone::UTC).toMSecsSinceEpoch(),
                  {}}});
    }
    const QString hash = story::contentHash(article);
    for (auto &[at, check] : checks) {
        check.contentHash = hash;
        article.attributions[at].verification = check;
    }
    return addNotes(article);
}

base::Result<> SampleBook::addNotes(story::Article &article) const
{
    const QJsonObject about = m_json["notes"_L1].toObject()[article.fields.slug].toObject();
    const qint64 at = time(about["at"_L1]);
    for (const QJsonValue one : about["notes"_L1].toArray()) {
        const auto place = placeOf(one.toObject(), article.body);
        if (!place)
            return base::failure(base::ErrorCode::Invalid,
                                 u"%1: words of a note are not in the text"_s.arg(article.fields.slug));
        story::Note note{.id = story::NoteId::create(),
                         .anchor = text::makeAnchor(article.body, *place),
                         .text = one["text"_L1].toString(),
                         .by = one["by"_L1].toString(),
                         .at = at,
                         .assignee = one["to"_L1].toString()};
        for (const QJsonValue reply : one["replies"_L1].toArray())
            note.replies.push_back({reply["by"_L1].toString(), at + 600'000, reply["text"_L1].toString()});
        article.notes.push_back(std::move(note));
    }
    if (const QString by = about["suggestionsBy"_L1].toString(); !by.isEmpty()) {
        for (const markup::Suggestion &one : markup::suggestions(article.body))
            article.suggestionMarks.push_back(
                {story::SuggestionId::create(), text::makeAnchor(article.body, one.range), by, at});
    }
    return {};
}

}
