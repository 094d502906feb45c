// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/purging.h"

#include "core/desk/desk.h"
#include "core/story/json.h"
#include "core/text/phrases.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace galley::desk {

namespace {

constexpr qsizetype mostNamed = 12;

void addTexts(const QJsonValue &value, QString &text)
{
    if (value.isString())
        text += value.toString() + u'\n';
    for (const auto &one : value.toArray())
        addTexts(one, text);
    const QJsonObject object = value.toObject();
    for (const auto &one : object)
        addTexts(one, text);
}

}

QString HeldWords::likeInWords() const
{
    QStringList named;
    for (auto one = like.begin(); one != like.end() && named.size() < mostNamed; ++one)
        named << u"%1 (%2)"_s.arg(one.key(), QString::number(one.value()));
    return named.join(u", "_s) + (like.size() > mostNamed ? u" …"_s : QString());
}

base::Result<HeldWords> wordsInHistory(const Desk &desk, const story::ArticleId &id,
                                       const QStringList &phrases)
{
    const auto versions = desk.countInHistory(id, phrases);
    const auto revisions = desk.revisions(id);
    if (!versions || !revisions)
        return std::unexpected(!versions ? versions.error() : revisions.error());
    HeldWords held{.versions = *versions};
    for (const store::Revision &one : *revisions) {
        const auto was = desk.revision(one.id);
        if (!was)
            return std::unexpected(was.error());
        QString text = was->body + u'\n';
        addTexts(story::toJson(was->fields), text);
        addTexts(story::annotationsToJson(*was), text);
        for (const QString &words : text::likePhrases(phrases, text))
            ++held.like[words];
    }
    return held;
}

}
