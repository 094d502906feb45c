// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/purgedwords.h"

#include "core/store/sql/repositories.h"
#include "core/text/phrases.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

const QString blackedOut = u"███"_s;

}

base::Result<PurgedWords> PurgedWords::make(const QStringList &phrases)
{
    for (const QString &phrase : phrases) {
        if (std::ranges::none_of(phrase, [](QChar c) { return c.isLetterOrNumber(); }))
            return base::failure(base::ErrorCode::Invalid,
                                 u"a phrase to purge needs at least one letter or figure"_s);
    }
    if (phrases.isEmpty())
        return base::failure(base::ErrorCode::Invalid, u"there are no words to purge"_s);
    return PurgedWords(text::wholePhrases(phrases));
}

QString PurgedWords::without(QString text) const
{
    return text.replace(m_pattern, blackedOut);
}

QJsonValue PurgedWords::without(const QJsonValue &value) const
{
    if (value.isString())
        return without(value.toString());
    if (value.isArray()) {
        QJsonArray array;
        for (const auto &one : value.toArray())
            array.append(without(one));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object;
    const QJsonObject before = value.toObject();
    for (auto one = before.begin(); one != before.end(); ++one)
        object[without(one.key())] = without(one.value());
    return object;
}

/// Left as it is, to the letter, where nothing is to go.
QString PurgedWords::withoutInJson(const QString &json) const
{
    const QJsonObject before = QJsonDocument::fromJson(json.toUtf8()).object();
    const QJsonObject after = without(QJsonValue(before)).toObject();
    return after == before ? json : compactJson(after);
}

RevisionText PurgedWords::without(const RevisionText &text) const
{
    return {withoutInJson(text.fields), without(text.body), withoutInJson(text.annotations)};
}

}
