// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/ruledata.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace galley::check {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(galley::check::RuleFile)
};

const QStringList severities{u"off"_s, u"note"_s, u"warning"_s, u"block"_s};

std::optional<base::Severity> severityOf(const QString &name)
{
    if (name == "off"_L1)
        return std::nullopt;
    if (name == "block"_L1)
        return base::Severity::Block;
    return name == "note"_L1 ? base::Severity::Note : base::Severity::Warning;
}

/// Takes over what an entry says; what it is silent about stays.
void take(RuleData &data, const QJsonObject &entry)
{
    const auto has
        = [&entry](QLatin1StringView key) { return severities.contains(entry.value(key).toString()); };
    if (has("severity"_L1))
        data.severity = severityOf(entry.value("severity"_L1).toString());
    if (has("lesser"_L1))
        data.lesser = severityOf(entry.value("lesser"_L1).toString()).value_or(base::Severity::Note);
    const QJsonObject limits = entry.value("limits"_L1).toObject();
    for (auto limit = limits.begin(); limit != limits.end(); ++limit) {
        if (limit.value().isDouble())
            data.limits.insert(limit.key(), limit.value().toInt());
    }
    if (!entry.value("words"_L1).isArray())
        return;
    data.words.clear();
    for (const QJsonValue word : entry.value("words"_L1).toArray())
        data.words << word.toString();
}

void take(QMap<QString, RuleData> &rules, const QByteArray &json)
{
    const QJsonObject entries = QJsonDocument::fromJson(json).object().value("rules"_L1).toObject();
    for (auto entry = entries.begin(); entry != entries.end(); ++entry)
        take(rules[entry.key()], entry.value().toObject());
}

const QMap<QString, RuleData> &houseRules()
{
    static const QMap<QString, RuleData> rules = [] {
        QMap<QString, RuleData> all;
        QFile file(u":/galley/rules/house.json"_s);
        if (file.open(QIODevice::ReadOnly))
            take(all, file.readAll());
        return all;
    }();
    return rules;
}

QString entryFault(const QString &rule, const QString &key, const QJsonValue &value)
{
    if (key == "severity"_L1 || key == "lesser"_L1)
        return severities.contains(value.toString())
                   ? QString()
                   : Words::tr("%1: \"%2\" is one of %3.").arg(rule, key, severities.join(u", "_s));
    if (key == "words"_L1)
        return value.isArray() ? QString() : Words::tr("%1: \"words\" is a list of words.").arg(rule);
    if (key != "limits"_L1)
        return Words::tr("%1: there is no setting \"%2\".").arg(rule, key);
    const QJsonObject limits = value.toObject();
    for (auto limit = limits.begin(); limit != limits.end(); ++limit) {
        if (!houseRules()[rule].limits.contains(limit.key()))
            return Words::tr("%1: there is no limit \"%2\".").arg(rule, limit.key());
        if (!limit.value().isDouble())
            return Words::tr("%1: the limit \"%2\" is a number.").arg(rule, limit.key());
    }
    return value.isObject() ? QString() : Words::tr("%1: \"limits\" is an object of numbers.").arg(rule);
}

}

RuleBook::RuleBook(const QByteArray &own) : m_rules(houseRules())
{
    if (!own.isEmpty())
        take(m_rules, own);
}

const RuleData &RuleBook::of(const QString &rule) const
{
    static const RuleData defaults;
    const auto found = m_rules.constFind(rule);
    return found == m_rules.constEnd() ? defaults : *found;
}

QStringList ruleFileFaults(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return {Words::tr("Line %1: %2.")
                    .arg(json.first(qMax(0, error.offset)).count('\n') + 1)
                    .arg(error.errorString())};
    if (!document.object().value("rules"_L1).isObject())
        return {Words::tr("The file has no \"rules\".")};
    QStringList faults;
    const QJsonObject entries = document.object().value("rules"_L1).toObject();
    for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
        if (!houseRules().contains(entry.key())) {
            faults << Words::tr("There is no rule \"%1\".").arg(entry.key());
            continue;
        }
        const QJsonObject object = entry.value().toObject();
        for (auto key = object.begin(); key != object.end(); ++key) {
            if (const QString fault = entryFault(entry.key(), key.key(), key.value()); !fault.isEmpty())
                faults << fault;
        }
    }
    return faults;
}

}
