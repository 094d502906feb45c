// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/ruledata.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace galley::check {

namespace {

std::optional<base::Severity> severityOf(const QString &name)
{
    if (name == "off"_L1)
        return std::nullopt;
    if (name == "block"_L1)
        return base::Severity::Block;
    return name == "note"_L1 ? base::Severity::Note : base::Severity::Warning;
}

QMap<QString, RuleData> load()
{
    QFile file(u":/galley/rules/house.json"_s);
    const QJsonObject root
        = file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    QMap<QString, RuleData> all;
    const QJsonObject entries = root.value("rules"_L1).toObject();
    for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
        const QJsonObject object = entry.value().toObject();
        RuleData data{severityOf(object.value("severity"_L1).toString()),
                      severityOf(object.value("lesser"_L1).toString()).value_or(base::Severity::Note),
                      {},
                      {}};
        const QJsonObject limits = object.value("limits"_L1).toObject();
        for (auto limit = limits.begin(); limit != limits.end(); ++limit)
            data.limits.insert(limit.key(), limit.value().toInt());
        for (const QJsonValue word : object.value("words"_L1).toArray())
            data.words << word.toString();
        all.insert(entry.key(), data);
    }
    return all;
}

}

const RuleData &ruleData(const QString &rule)
{
    static const QMap<QString, RuleData> all = load();
    static const RuleData defaults;
    const auto found = all.constFind(rule);
    return found == all.constEnd() ? defaults : *found;
}

}
