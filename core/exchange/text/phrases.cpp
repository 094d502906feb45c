// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/text/phrases.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace galley::exchange {

namespace {

constexpr auto options
    = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

/// The patterns of one key in all languages, as one alternation.
class Collector
{
public:
    explicit Collector(QJsonObject root) : m_root(std::move(root)) { }

    QStringList list(const QString &key, const QString &part = {}) const
    {
        QStringList patterns;
        for (const QJsonValue language : m_root) {
            const QJsonValue value = language.toObject().value(key);
            const QJsonArray array
                = part.isEmpty() ? value.toArray() : value.toObject().value(part).toArray();
            for (const QJsonValue pattern : array)
                patterns << pattern.toString();
        }
        return patterns;
    }

    QString joined(const QString &key, const QString &part = {}) const
    {
        const QStringList patterns = list(key, part);
        return patterns.isEmpty() ? u"(?!)"_s : u"(?:"_s + patterns.join(u'|') + u')';
    }

    QRegularExpression line(const QString &key, const QString &part = {}) const
    {
        return QRegularExpression(u"\\A"_s + joined(key, part) + u"\\z"_s, options);
    }
    QRegularExpression within(const QString &key, const QString &part = {}) const
    {
        return QRegularExpression(u"(?<![\\p{L}\\p{N}])"_s + joined(key, part), options);
    }

private:
    QJsonObject m_root;
};

QRegularExpression dateExpression(const Collector &data)
{
    QStringList months;
    for (const QString &month : data.list(u"months"_s))
        months << (month.size() > 4 ? month.first(3) + u"(?:"_s + month.sliced(3) + u"|t)?\\.?"_s : month);
    const QString month = u"(?<month%1>"_s + months.join(u'|') + u')';
    return QRegularExpression(
        u"(?:\\b(?<day1>\\d{1,2})(?:st|nd|rd|th)? (?:of )?"_s + month.arg(1) + u"\\b,? (?<year1>\\d{4})|\\b"_s
            + month.arg(2)
            + u" (?<day2>\\d{1,2})(?:st|nd|rd|th)?,? (?<year2>\\d{4})|\\b(?<year3>\\d{4})-(?<month3>\\d\\d)-(?<day3>\\d\\d)|\\b(?<day4>\\d{1,2})[./](?<month4>\\d{1,2})[./](?<year4>\\d{4}))"_s,
        options);
}

Phrases load()
{
    QFile file(u":/galley/exchange/page-furniture.json"_s);
    const QJsonObject root
        = file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    const Collector data(root);
    Phrases phrases;
    const std::array names{u"newsletter"_s, u"support"_s,    u"related"_s,
                           u"share"_s,      u"navigation"_s, u"legal"_s};
    for (size_t i = 0; i < names.size(); ++i)
        phrases.kinds[i] = {data.line(names[i], u"line"_s), data.within(names[i], u"within"_s)};
    phrases.ends = data.line(u"ends"_s);
    phrases.closes = data.line(u"closes"_s);
    phrases.address = QRegularExpression(
        u"(?<![\\p{L}\\p{N}])"_s + data.joined(u"address"_s) + u"(?![\\p{L}\\p{N}])"_s, options);
    phrases.byline = QRegularExpression(
        u"\\A"_s + data.joined(u"byline"_s) + u"\\s+(?<names>\\S.{1,100})\\z"_s, options);
    phrases.role = data.line(u"role"_s);
    const QString credit = data.joined(u"credit"_s);
    phrases.credit = QRegularExpression(
        u"\\A(?<caption>.*?)\\s*(?:[(\\[](?:"_s + credit
            + u"):? (?<c1>[^)\\]]{2,90})[)\\]]|(?:\\A|\\s|[.|])"_s + credit + u"\\s?:\\s*(?<c2>\\S.{1,90})|"_s
            + u"\\(?(?-i:(?<c3>(?:[A-Z]{2,8} Photo|\\p{Lu}{2,10}|Getty(?: Images)?|Alamy|Shutterstock)/\\p{Lu}[^).!?]{2,50}))\\)?|\\A(?-i:(?<c5>\\p{Lu}[\\p{L}.’' -]{3,40}/\\p{Lu}[\\p{L}.’' -]{3,40}))|image source, (?<c4>.{2,60}))\\.?\\z"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    phrases.caption
        = QRegularExpression(u"\\A"_s + data.joined(u"caption"_s) + u"[,:]\\s*(?<caption>.+)\\z"_s, options);
    phrases.published
        = QRegularExpression(u"(?<!\\p{L})"_s + data.joined(u"published"_s) + u"(?!\\p{L})"_s, options);
    phrases.date = dateExpression(data);
    phrases.nameSeparator
        = QRegularExpression(u"\\s*(?:,|&|;|\\s"_s + data.joined(u"and"_s) + u"\\s)\\s*"_s, options);
    phrases.months = data.list(u"months"_s);
    return phrases;
}

}

const Phrases &Phrases::builtIn()
{
    static const Phrases phrases = load();
    return phrases;
}

}
