// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/xml/storyfacts.h"

#include "core/exchange/html/labels.h"
#include "core/exchange/html/structureddata.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::exchange {

namespace {

const story::Source *sourceOf(const story::Story &story, const story::Attribution &attribution)
{
    const auto found = std::ranges::find_if(story.sources, [&](const story::StorySource &each) {
        return attribution.sourceId && each.source.id == *attribution.sourceId;
    });
    return found == story.sources.end() ? nullptr : &found->source;
}

void collectPhotos(const markup::Node &node, std::vector<story::Photo> &photos)
{
    const auto &attributes = node.attributes;
    if (node.type == markup::NodeType::Directive && node.name == "photo"_L1)
        photos.push_back({attributes.value(u"src"_s), attributes.value(u"alt"_s),
                          markup::plainText(node).simplified(), attributes.value(u"credit"_s)});
    for (const markup::Node &child : node.children)
        collectPhotos(child, photos);
}

}

QString storyUri(const story::Story &story)
{
    if (const QString address = html::pageAddress(story); !address.isEmpty())
        return address;
    return story.article.id.isNull() ? u"urn:x-galley:"_s + story::contentHash(story.article).left(32)
                                     : u"urn:uuid:"_s + story.article.id.toString();
}

QDateTime versionTime(const story::Story &story)
{
    const story::Fields &fields = story.article.fields;
    if (fields.publishedAt.isValid())
        return html::changeTime(story);
    bool isNumber = false;
    const qint64 epoch = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isNumber);
    if (isNumber)
        return QDateTime::fromSecsSinceEpoch(epoch, QTimeZone::UTC);
    const QDateTime day = html::pageTime(story);
    return day.isValid() ? day : QDateTime::currentDateTimeUtc();
}

int versionNumber(const story::Story &story)
{
    return 1 + static_cast<int>(story.corrections.size());
}

QString isoTime(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
}

std::vector<Subject> subjectsOf(const story::Fields &fields)
{
    static const QRegularExpression topic(u"\\A(?:medtop:)?(\\d{8})\\z"_s);
    std::vector<Subject> subjects;
    for (const QString &each : fields.subjects) {
        const auto code = topic.match(each.trimmed());
        if (code.hasMatch())
            subjects.push_back({{}, code.captured(1)});
        else if (!each.trimmed().isEmpty())
            subjects.push_back({each.trimmed(), {}});
    }
    return subjects;
}

std::vector<QuotedSource> quotedSources(const story::Story &story)
{
    std::vector<QuotedSource> sources;
    for (const story::Attribution &attribution : story.article.attributions) {
        const story::Source *source = sourceOf(story, attribution);
        if (!source || source->isProtected() || source->publicName.isEmpty()
            || attribution.standing != story::Standing::Confirmed)
            continue;
        QStringList role{source->role, source->organisation};
        role.removeAll(QString());
        QuotedSource quoted{source->publicName, role.join(u", "_s), source->kind};
        if (!std::ranges::contains(sources, quoted))
            sources.push_back(std::move(quoted));
    }
    return sources;
}

std::vector<Quotation> quotations(const story::Story &story)
{
    std::vector<Quotation> all;
    for (const story::Attribution &attribution : story.article.attributions) {
        const story::Source *source = sourceOf(story, attribution);
        const bool isQuoted
            = attribution.form == story::Form::Direct || attribution.form == story::Form::Mixed;
        if (!source || !isQuoted || attribution.standing != story::Standing::Confirmed
            || source->displayName().isEmpty())
            continue;
        for (const story::Anchor &anchor : attribution.content) {
            if (!anchor.orphaned)
                all.push_back({anchor.range, source->displayName()});
        }
    }
    std::ranges::sort(all, {}, [](const Quotation &each) { return each.range.begin; });
    std::vector<Quotation> apart;
    for (Quotation &each : all) {
        if (apart.empty() || apart.back().range.end <= each.range.begin)
            apart.push_back(std::move(each));
    }
    return apart;
}

std::vector<story::Photo> photosOf(const story::Story &story)
{
    std::vector<story::Photo> photos;
    if (!story.article.fields.leadPhoto.file.isEmpty())
        photos.push_back(story.article.fields.leadPhoto);
    collectPhotos(story.body, photos);
    return photos;
}

QString statusName(const story::Article &article)
{
    using story::PublicationStatus;
    const PublicationStatus status = article.fields.publicationStatus;
    if (article.state == story::State::Withdrawn || status == PublicationStatus::Canceled)
        return u"canceled"_s;
    const bool isStopped = article.state == story::State::Hold || article.state == story::State::Spiked;
    return isStopped || status == PublicationStatus::Withheld ? u"withheld"_s : u"usable"_s;
}

QString copyrightOf(const story::Story &story)
{
    return story.article.fields.copyright.isEmpty() ? story.publication.copyright
                                                    : story.article.fields.copyright;
}

QString bylineText(const story::Fields &fields)
{
    QStringList names;
    for (const QString &name : fields.byline) {
        if (!name.trimmed().isEmpty())
            names << name.trimmed();
    }
    if (names.isEmpty())
        return {};
    const html::Labels labels(fields.language);
    const QString last = names.takeLast();
    const QString joined
        = names.isEmpty() ? last : QString(names.join(u", "_s) + u' ' + labels[u"and"_s] + u' ' + last);
    const QString by = labels[u"by"_s];
    return by.isEmpty() ? joined : QString(by + u' ' + joined);
}

}
