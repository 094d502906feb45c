// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/ninjs/ninjsrules.h"

#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::exchange::ninjs {

namespace {

enum class Kind { Text, Time, Number, List, Object };

struct Property
{
    const char *name; ///< in small letters, as all of versions 1 and 2 are
    Kind kind;
    int first = 10, last = 39; ///< versions that have it: 31 is 3.1
};

constexpr Property properties[] = {
    {"uri", Kind::Text},
    {"type", Kind::Text},
    {"mimetype", Kind::Text, 10, 19},
    {"representationtype", Kind::Text},
    {"profile", Kind::Text},
    {"version", Kind::Text},
    {"firstcreated", Kind::Time, 12},
    {"versioncreated", Kind::Time},
    {"contentcreated", Kind::Time, 13},
    {"embargoed", Kind::Time, 10, 29},
    {"embargoeduntil", Kind::Time, 30},
    {"pubstatus", Kind::Text},
    {"urgency", Kind::Number},
    {"copyrightholder", Kind::Text},
    {"copyrightnotice", Kind::Text},
    {"usageterms", Kind::Text},
    {"ednote", Kind::Text, 12},
    {"language", Kind::Text},
    {"title", Kind::Text, 12},
    {"byline", Kind::Text, 10, 19},
    {"by", Kind::Text, 20},
    {"headline", Kind::Text, 10, 19},
    {"slugline", Kind::Text},
    {"located", Kind::Text},
    {"charcount", Kind::Number, 10, 19},
    {"wordcount", Kind::Number, 10, 19},
    {"expires", Kind::Time, 14},
    {"rightsinfo", Kind::Object, 14},
    {"digitalsourcetype", Kind::Object, 16},
    {"standard", Kind::Object, 20},
    {"$standard", Kind::Object, 10, 19},
    {"altids", Kind::Object, 10, 19},
    {"altids", Kind::List, 20},
    {"renditions", Kind::Object, 10, 19},
    {"renditions", Kind::List, 20},
    {"associations", Kind::Object, 10, 19},
    {"associations", Kind::List, 20},
    {"person", Kind::List, 10, 19},
    {"people", Kind::List, 20},
    {"organisation", Kind::List, 10, 19},
    {"organisations", Kind::List, 20},
    {"place", Kind::List, 10, 19},
    {"places", Kind::List, 20},
    {"subject", Kind::List, 10, 19},
    {"subjects", Kind::List, 20},
    {"event", Kind::List, 10, 19},
    {"events", Kind::List, 20},
    {"object", Kind::List, 10, 19},
    {"objects", Kind::List, 20},
    {"infosource", Kind::List, 12, 19},
    {"infosources", Kind::List, 20},
    {"genre", Kind::List, 13, 19},
    {"genres", Kind::List, 20},
    {"trustindicator", Kind::List, 13, 19},
    {"trustindicators", Kind::List, 20},
    {"headlines", Kind::List, 20},
    {"bodies", Kind::List, 20},
    {"descriptions", Kind::List, 20},
    {"eventdetails", Kind::Object, 30},
    {"plannedcoverage", Kind::List, 30},
    {"name", Kind::Text, 20}, // of what is associated
    {"rel", Kind::Text, 30},
};

/// Values that a property may have from a version on.
struct Choice
{
    QLatin1StringView property;
    QStringList values;
    int first = 10;
};
const std::vector<Choice> &choices()
{
    static const std::vector<Choice> all{
        {"representationtype"_L1, {u"complete"_s, u"incomplete"_s, u"associated"_s}, 10},
        {"representationtype"_L1, {u"full"_s, u"partial"_s}, 20},
        {"pubstatus"_L1, {u"usable"_s, u"withheld"_s, u"canceled"_s}, 10},
        {"type"_L1,
         {u"text"_s, u"audio"_s, u"video"_s, u"picture"_s, u"graphic"_s, u"composite"_s, u"planning"_s,
          u"event"_s},
         10},
        {"type"_L1, {u"component"_s}, 12}};
    return all;
}

bool isOfKind(const QJsonValue &value, Kind kind)
{
    switch (kind) {
    case Kind::Text:
    case Kind::Time: // whatever its form: IPTC's own suite lets pass what is no date
        return value.isString();
    case Kind::Number:
        return value.isDouble() && value.toDouble() == double(value.toInt(-1));
    case Kind::List: {
        const QJsonArray list = value.toArray();
        return value.isArray()
               && std::ranges::all_of(list, [](const QJsonValue &one) { return one.isObject(); });
    }
    case Kind::Object:
        return value.isObject();
    }
    return false;
}

QString kindName(Kind kind)
{
    switch (kind) {
    case Kind::Text:
        return u"words"_s;
    case Kind::Time:
        return u"a date and time in words"_s;
    case Kind::Number:
        return u"a whole number"_s;
    case Kind::List:
        return u"a list of objects"_s;
    default:
        return u"an object"_s;
    }
}

/// Names, codes and words within an object are strings, whatever holds it.
QString faultWithin(const QString &path, const QJsonValue &value)
{
    static const QStringList texts{u"name"_s,  u"rel"_s,         u"scheme"_s, u"code"_s,
                                   u"uri"_s,   u"literal"_s,     u"role"_s,   u"creator"_s,
                                   u"value"_s, u"contenttype"_s, u"href"_s};
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (const QJsonValue &one : list) {
            if (const QString fault = faultWithin(path, one); !fault.isEmpty())
                return fault;
        }
    }
    const QJsonObject object = value.toObject();
    for (auto one = object.begin(); one != object.end(); ++one) {
        if (texts.contains(one.key().toLower()) && !one.value().isString())
            return u"\"%1.%2\" is not words"_s.arg(path, one.key());
    }
    return {};
}

QString faultOfRights(const QJsonObject &rights)
{
    const bool isLinked = rights.contains("linkedrights"_L1) || rights.contains("linkedRights"_L1);
    const bool isEncoded = rights.contains("encodedrights"_L1) || rights.contains("encodedRights"_L1);
    return isLinked && isEncoded ? u"\"rightsinfo\" has both linked and encoded rights"_s : QString();
}

class Checker
{
public:
    explicit Checker(const Version &version) : m_version(version.major * 10 + version.minor) { }

    QString document(const QJsonObject &document, bool isAssociated) const
    {
        if (!document.value("uri"_L1).isString())
            return u"\"uri\" is missing"_s;
        if (isAssociated && m_version >= 20 && !document.value("name"_L1).isString())
            return u"something that is associated has no \"name\""_s;
        for (auto one = document.begin(); one != document.end(); ++one) {
            if (const QString fault = property(one.key(), one.value()); !fault.isEmpty())
                return fault;
        }
        return {};
    }

private:
    /// "body_text", "headline_main": as many as a sender likes, in version 1.
    bool isExtended(const QString &key) const
    {
        static const QRegularExpression extended(u"^(?:description|body|headline)_[a-zA-Z0-9_]"_s);
        return m_version < 20 && extended.match(key).hasMatch();
    }

    QString property(const QString &key, const QJsonValue &value) const
    {
        if (isExtended(key))
            return value.isString() ? QString() : u"\"%1\" is not words"_s.arg(key);
        const QString name = m_version >= 30 ? key.toLower() : key;
        const auto known = std::ranges::find_if(properties, [&](const Property &each) {
            return name == QLatin1StringView(each.name) && each.first <= m_version && m_version <= each.last;
        });
        if (known == std::end(properties))
            return u"there is no property \"%1\" in ninjs %2.%3"_s.arg(key)
                .arg(m_version / 10)
                .arg(m_version % 10);
        if (!isOfKind(value, known->kind))
            return u"\"%1\" is not %2"_s.arg(key, kindName(known->kind));
        if (!isChoice(name, value.toString()))
            return u"\"%1\" cannot be \"%2\""_s.arg(key, value.toString().left(40));
        if (name == "rightsinfo"_L1)
            return faultOfRights(value.toObject());
        if (name == "associations"_L1)
            return associations(value);
        return known->kind == Kind::List ? faultWithin(key, value) : QString();
    }

    bool isChoice(const QString &name, const QString &value) const
    {
        bool isBound = false;
        for (const Choice &choice : choices()) {
            if (choice.property != name || choice.first > m_version)
                continue;
            if (choice.values.contains(value))
                return true;
            isBound = true;
        }
        return !isBound;
    }

    QString associations(const QJsonValue &value) const
    {
        const QJsonObject named = value.toObject();
        const QJsonArray list = value.toArray();
        std::vector<QJsonObject> all;
        for (const QJsonValue &one : named)
            all.push_back(one.toObject());
        for (const QJsonValue &one : list)
            all.push_back(one.toObject());
        for (const QJsonObject &one : all) {
            if (const QString fault = document(one, true); !fault.isEmpty())
                return u"in \"associations\": "_s + fault;
        }
        return {};
    }

    int m_version;
};

}

Version versionOf(const QJsonObject &document)
{
    static const QRegularExpression number(u"(\\d)\\.(\\d)"_s);
    for (const auto key : {"standard"_L1, "$standard"_L1}) {
        const QJsonObject standard = document.value(key).toObject();
        for (const auto part : {"version"_L1, "schema"_L1}) {
            const auto match = number.match(standard.value(part).toString());
            const Version told{match.captured(1).toInt(), match.captured(2).toInt()};
            if (match.hasMatch() && (told.major == 1) == key.startsWith(u'$')) // else it does not know itself
                return told;
        }
    }
    // It does not say: then the newest of which it breaks no rule.
    constexpr Version newest[] = {{3, 1}, {2, 2}, {1, 6}};
    for (const Version &version : newest) {
        if (faultOf(document, version).isEmpty())
            return version;
    }
    return {1, 6};
}

QString faultOf(const QJsonObject &document, const Version &version)
{
    return Checker(version).document(document, false);
}

}
