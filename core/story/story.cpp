// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/story/story.h"

#include "core/markup/parser.h"
#include "core/markup/reparser.h"
#include "core/text/segmentation.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDateTime>
#include <QIODevice>

using namespace Qt::Literals::StringLiterals;

namespace galley::story {

namespace {

void writeFields(QDataStream &out, const Fields &fields)
{
    const Photo &photo = fields.leadPhoto;
    out << fields.type << fields.slug << fields.kicker << fields.headline << fields.printHeadline
        << fields.webHeadline << fields.deck << fields.byline << fields.datelinePlace << fields.datelineDate
        << fields.language << fields.section << fields.genre << fields.subjects << fields.embargoUntil
        << fields.expires << fields.usageTerms << fields.copyright << fields.digitalSourceType
        << fields.trustIndicators << fields.furniture << fields.related << photo.file << photo.alternateText
        << photo.caption << photo.credit;
}

/// What stands under an anchor is in the body already; of an orphan the words are all there is.
void writeAnchors(QDataStream &out, const std::vector<Anchor> &anchors)
{
    out << static_cast<qint64>(anchors.size());
    for (const Anchor &anchor : anchors)
        out << static_cast<qint64>(anchor.range.begin) << static_cast<qint64>(anchor.range.end)
            << anchor.orphaned << (anchor.orphaned ? anchor.exact : QString());
}

void writeAttribution(QDataStream &out, const Attribution &attribution)
{
    writeAnchors(out, attribution.content);
    writeAnchors(out, attribution.cue);
    writeAnchors(out, attribution.source);
    out << formName(attribution.form) << (attribution.sourceId ? attribution.sourceId->toString() : QString())
        << (attribution.conversationId ? attribution.conversationId->toString() : QString())
        << attribution.via << attribution.anonymous << standingName(attribution.standing)
        << attribution.reason << claimKindName(attribution.kind) << attribution.claim;
    const Anonymity anonymity = attribution.anonymity.value_or(Anonymity{});
    out << attribution.anonymity.has_value() << anonymity.reason << anonymity.readerText
        << anonymity.editorWhoKnows << anonymity.approvedBy << anonymity.approvedAt << anonymity.isCentral
        << anonymity.isOpinion;
    out << static_cast<qint64>(attribution.evidence.size());
    for (const EvidenceId &evidence : attribution.evidence)
        out << evidence.toString();
}

/// A notice on record, as the directive that a writer would have put at the end of the body.
markup::Node noticeNode(const Correction &notice, qsizetype end)
{
    const bool isWithdrawal = notice.kind == CorrectionKind::Withdrawal;
    const base::TextRange place{end, end};
    markup::Node words{
        .type = markup::NodeType::Text, .range = place, .text = notice.text, .isReplaced = true};
    markup::Node paragraph{
        .type = markup::NodeType::Paragraph, .range = place, .children = {std::move(words)}};
    return {.type = markup::NodeType::Directive,
            .range = place,
            .name = isWithdrawal ? u"editors-note"_s : correctionKindName(notice.kind),
            .attributes
            = {{u"date"_s, QDateTime::fromMSecsSinceEpoch(notice.at).date().toString(Qt::ISODate)}},
            .children = {std::move(paragraph)}};
}

}

base::Result<PublicationStyle> styleOf(const Story &story)
{
    return story.style ? *story.style : builtInStyle(story.publication.style);
}

Story makeStory(Article article, Publication publication, const AssetProvider *assets)
{
    markup::Node body = markup::parse(article.body);
    return Story{std::move(article), std::move(body), std::move(publication), assets};
}

void updateStory(Story &story, Article article)
{
    if (!markup::reparse(story.body, story.article.body, article.body)) {
        markup::Node body = markup::parse(article.body);
        markup::shareWords(body, story.body);
        story.body = std::move(body);
    }
    story.article = std::move(article);
}

void addCorrections(Story &story, std::vector<Correction> corrections)
{
    for (const Correction &notice : corrections)
        story.body.children.push_back(noticeNode(notice, story.article.body.size()));
    story.corrections = std::move(corrections);
}

QString contentHash(const Article &article)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    out << QByteArrayLiteral("galley/content/3");
    writeFields(out, article.fields);
    out << article.body;
    for (const Attribution &attribution : article.attributions)
        writeAttribution(out, attribution);
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256).toHex());
}

int wordCount(const Article &article)
{
    return text::wordCount(markup::plainText(markup::parse(article.body)));
}

}
