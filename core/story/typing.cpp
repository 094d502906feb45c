// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/story/typing.h"

#include "core/story/anchors.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace galley::story {

namespace {

bool liesWithin(qsizetype length, const std::vector<TypedEdit> &edits)
{
    for (const TypedEdit &edit : edits) {
        if (edit.position < 0 || edit.removed < 0 || edit.position > length
            || edit.removed > length - edit.position)
            return false;
        length += edit.inserted.size() - edit.removed;
    }
    return true;
}

}

void addTyped(std::vector<TypedEdit> &edits, TypedEdit edit)
{
    if (!edits.empty() && edit.removed == 0
        && edit.position == edits.back().position + edits.back().inserted.size())
        edits.back().inserted += edit.inserted;
    else
        edits.push_back(std::move(edit));
}

base::Result<> applyTyped(Article &article, const std::vector<TypedEdit> &edits)
{
    if (!liesWithin(article.body.size(), edits))
        return base::failure(base::ErrorCode::Invalid, u"an edit lies outside the text"_s);
    text::AnchorTracker tracker;
    tracker.setAnchors(trackedAnchors(article));
    for (const TypedEdit &one : edits) {
        const text::Edit edit{one.position, one.removed, one.inserted.size()};
        tracker.prepare(edit, article.body);
        article.body.replace(one.position, one.removed, one.inserted);
        tracker.follow(edit, article.body);
    }
    tracker.settle(article.body);
    return {};
}

QString typedToJson(const std::vector<TypedEdit> &edits)
{
    QJsonArray all;
    for (const TypedEdit &edit : edits)
        all << QJsonArray{edit.position, edit.removed, edit.inserted};
    const QString json = QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
    QString ascii; // a reader of UTF-8 takes away what it holds to be a byte order mark
    for (const QChar one : json)
        ascii += one.unicode() < 0x80 ? QString(one) : u"\\u%1"_s.arg(int(one.unicode()), 4, 16, QChar(u'0'));
    return ascii;
}

base::Result<std::vector<TypedEdit>> typedFromJson(const QString &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    std::vector<TypedEdit> edits;
    for (const QJsonValue &value : document.array()) {
        const QJsonArray one = value.toArray();
        if (one.size() != 3 || !one[0].isDouble() || !one[1].isDouble() || !one[2].isString())
            return base::failure(base::ErrorCode::Invalid, u"this is not a list of edits"_s);
        edits.push_back({one[0].toInteger(), one[1].toInteger(), one[2].toString()});
    }
    return document.isArray() ? base::Result<std::vector<TypedEdit>>(std::move(edits))
                              : base::failure(base::ErrorCode::Invalid, u"this is not a list of edits"_s);
}

}
