// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/sourcecommands.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace galley::cli {

namespace {

QJsonObject talkJson(const story::Conversation &talk)
{
    return {{u"id"_s, talk.id.toString()},
            {u"at"_s, isoTime(talk.at)},
            {u"terms"_s, story::termsName(talk.terms)},
            {u"agreedBefore"_s, talk.termsAgreedBefore},
            {u"conditions"_s, talk.conditions},
            {u"embargoUntil"_s, isoTime(talk.embargoUntil)},
            {u"medium"_s, talk.medium},
            {u"place"_s, talk.place},
            {u"by"_s, talk.by}};
}

QJsonObject evidenceJson(const story::Evidence &evidence)
{
    return {
        {u"id"_s, evidence.id.toString()},
        {u"conversation"_s, evidence.conversation.isNull() ? QString() : evidence.conversation.toString()},
        {u"kind"_s, story::evidenceKindName(evidence.kind)},
        {u"locator"_s, evidence.locator},
        {u"place"_s, evidence.place},
        {u"sha256"_s, evidence.sha256},
        {u"description"_s, evidence.description},
        {u"at"_s, isoTime(evidence.at)},
        {u"sensitive"_s, evidence.isSensitive}};
}

void addLine(QStringList &lines, const QString &label, const QString &value)
{
    if (!value.isEmpty())
        lines << label.leftJustified(14) + QString(value).replace(u'\n', u"; "_s);
}

QString joined(const QStringList &parts)
{
    QStringList full = parts;
    full.removeAll(QString());
    return full.join(u", "_s);
}

}

base::Result<OpenBook> openBook(const Context &context)
{
    auto desk = openDesk(context);
    if (!desk)
        return std::unexpected(desk.error());
    auto book = desk::SourceBook::read((*desk)->sources());
    if (!book)
        return std::unexpected(book.error());
    return OpenBook{std::move(*desk), std::move(*book)};
}

QString isoTime(qint64 utcMilliseconds)
{
    return utcMilliseconds == 0
               ? QString()
               : QDateTime::fromMSecsSinceEpoch(utcMilliseconds, QTimeZone::UTC).toString(Qt::ISODate);
}

QJsonObject sourceJson(const desk::SourceBook::Entry &entry, const std::vector<story::Source> &merged)
{
    const story::Source &source = entry.source;
    QJsonArray talks;
    for (const story::Conversation &talk : entry.conversations)
        talks << talkJson(talk);
    QJsonArray evidence;
    for (const story::Evidence &one : entry.evidence)
        evidence << evidenceJson(one);
    QJsonArray parts;
    for (const story::Source &part : merged)
        parts << QJsonObject{{u"id"_s, part.id.toString()}, {u"name"_s, part.displayName()}};
    return {{u"id"_s, source.id.toString()},
            {u"kind"_s, story::sourceKindName(source.kind)},
            {u"name"_s, source.publicName},
            {u"role"_s, source.role},
            {u"organisation"_s, source.organisation},
            {u"description"_s, source.readerDescription},
            {u"group"_s, source.independenceGroup},
            {u"aliases"_s, QJsonArray::fromStringList(source.aliases)},
            {u"languages"_s, QJsonArray::fromStringList(source.languages)},
            {u"contact"_s, source.contact},
            {u"notes"_s, source.notes},
            {u"protected"_s, source.isProtected()},
            {u"terms"_s, entry.terms() ? story::termsName(*entry.terms()) : QString()},
            {u"conversations"_s, talks},
            {u"evidence"_s, evidence},
            {u"merged"_s, parts}};
}

QString sourceText(const desk::SourceBook::Entry &entry, const std::vector<story::Source> &merged)
{
    const story::Source &source = entry.source;
    QStringList lines;
    addLine(lines, u"id"_s, source.id.toString());
    addLine(lines, u"name"_s, source.publicName);
    addLine(lines, u"kind"_s, story::sourceKindName(source.kind));
    addLine(lines, u"protected"_s, source.isProtected() ? u"yes"_s : QString());
    addLine(lines, u"role"_s, source.role);
    addLine(lines, u"organisation"_s, source.organisation);
    addLine(lines, u"description"_s, source.readerDescription);
    addLine(lines, u"group"_s, source.independenceGroup);
    addLine(lines, u"aliases"_s, source.aliases.join(u", "_s));
    addLine(lines, u"languages"_s, source.languages.join(u", "_s));
    addLine(lines, u"contact"_s, source.contact);
    addLine(lines, u"notes"_s, source.notes);
    for (const story::Conversation &talk : entry.conversations)
        addLine(lines, u"conversation"_s,
                joined({isoTime(talk.at), story::termsName(talk.terms),
                        talk.termsAgreedBefore ? QString() : u"agreed afterwards"_s, talk.conditions,
                        talk.medium, talk.place, talk.by.isEmpty() ? QString() : u"with "_s + talk.by,
                        talk.embargoUntil == 0 ? QString() : u"embargo "_s + isoTime(talk.embargoUntil)}));
    for (const story::Evidence &one : entry.evidence)
        addLine(lines, u"evidence"_s,
                joined({one.id.toString(), story::evidenceKindName(one.kind), one.locator, one.place,
                        one.description}));
    for (const story::Source &part : merged)
        addLine(lines, u"merged"_s, part.id.toString() + u"  "_s + part.displayName());
    return lines.join(u'\n') + u'\n';
}

}
