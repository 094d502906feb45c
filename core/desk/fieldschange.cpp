// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/fieldschange.h"

#include "core/story/json.h"

namespace galley::desk {

QStringList changedFields(const story::Fields &one, const story::Fields &other)
{
    const QJsonObject before = story::toJson(one);
    const QJsonObject after = story::toJson(other);
    QStringList names;
    for (const QString &name : before.keys()) {
        if (before[name] != after[name])
            names << name;
    }
    for (const QString &name : after.keys()) {
        if (!before.contains(name))
            names << name;
    }
    return names;
}

story::Fields withFields(const story::Fields &fields, const QStringList &names, const story::Fields &from)
{
    QJsonObject made = story::toJson(fields);
    const QJsonObject taken = story::toJson(from);
    for (const QString &name : names) {
        if (taken.contains(name))
            made.insert(name, taken[name]);
        else
            made.remove(name);
    }
    return story::fieldsFromJson(made);
}

}
