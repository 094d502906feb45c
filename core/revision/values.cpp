// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/revision/values.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace galley::revision {

QString valueText(const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        return {};
    if (value.isString())
        return value.toString();
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue one : value.toArray())
            parts << valueText(one);
        return parts.join(u", "_s);
    }
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

QString describe(const story::Attribution &one)
{
    QStringList parts{story::formName(one.form), story::standingName(one.standing)};
    for (const story::Anchor &anchor : one.source)
        parts << anchor.exact;
    if (!one.via.isEmpty())
        parts << u"via "_s + one.via;
    if (one.anonymous)
        parts << u"anonymous"_s;
    if (one.sourceId)
        parts << one.sourceId->toString();
    if (!one.evidence.empty())
        parts << u"%1 evidence"_s.arg(one.evidence.size());
    if (!one.claim.isEmpty())
        parts << one.claim;
    return parts.join(u" · "_s);
}

}
