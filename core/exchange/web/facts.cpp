// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/web/facts.h"

#include "core/exchange/text/phrases.h"
#include "core/exchange/web/parts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTextDocumentFragment>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::exchange::web {

namespace {

constexpr int mostNesting = 8; ///< of JSON-LD graphs

bool isArticle(const QJsonObject &object)
{
    static const QRegularExpression article(u"(Article|BlogPosting|Posting|Review|Report|WebPage)$"_s);
    const QJsonValue type = object[u"@type"_s];
    if (type.isArray())
        return std::ranges::any_of(type.toArray(),
                                   [](const QJsonValue &one) { return one.toString().contains(article); });
    return type.toString().contains(article);
}

/// The first article in a graph; a page's own entry only where there is none.
QJsonObject articleIn(const QJsonValue &value, int depth = 0)
{
    if (depth > mostNesting)
        return {};
    QJsonObject page;
    if (value.isArray()) {
        for (const auto &one : value.toArray()) {
            const QJsonObject found = articleIn(one, depth + 1);
            if (found.isEmpty())
                continue;
            if (found[u"@type"_s].toString() != "WebPage"_L1)
                return found;
            page = found;
        }
        return page;
    }
    QJsonObject object = value.toObject();
    if (isArticle(object))
        return object;
    for (const QLatin1StringView key : {"@graph"_L1, "mainEntity"_L1, "mainEntityOfPage"_L1}) {
        if (const QJsonObject found = articleIn(object[key], depth + 1); !found.isEmpty())
            return found;
    }
    return {};
}

QJsonObject structuredArticle(const Page &page)
{
    QJsonObject best;
    for (const Node *script : elements(page.root(), {"script"_L1})) {
        if (script->attribute("type"_L1) != "application/ld+json"_L1)
            continue;
        const QJsonDocument json = QJsonDocument::fromJson(wordsOf(script).trimmed().toUtf8());
        const QJsonObject found
            = articleIn(json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object()));
        if (best.isEmpty() || best[u"@type"_s].toString() == "WebPage"_L1)
            best = found.isEmpty() ? best : found;
    }
    return best;
}

QString tidy(const QString &words)
{
    return words.contains(u'&') ? QTextDocumentFragment::fromHtml(words).toPlainText().simplified()
                                : words.simplified();
}

QStringList authorsOf(const QJsonValue &author)
{
    QStringList names;
    if (author.isArray()) {
        for (const auto &one : author.toArray())
            names += authorsOf(one);
    } else {
        const QString name = author.isObject() ? author[u"name"_s].toString() : author.toString();
        if (!name.contains("://"_L1))
            names += namesIn(tidy(name));
    }
    names.removeDuplicates();
    return names;
}

QDate dateOf(const QString &text)
{
    static const QRegularExpression iso(u"(\\d{4})-(\\d{2})-(\\d{2})"_s);
    const auto match = iso.match(text);
    return match.hasMatch()
               ? QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt())
               : QDate();
}

class Metas
{
public:
    explicit Metas(const Page &page)
    {
        for (const Node *meta : elements(page.root(), {"meta"_L1})) {
            for (const QLatin1StringView key : {"property"_L1, "name"_L1, "itemprop"_L1, "http-equiv"_L1}) {
                const QString name = meta->attribute(key).trimmed().toLower();
                if (!name.isEmpty() && !m_values.contains(name))
                    m_values.insert(name, tidy(meta->attribute("content"_L1)));
            }
        }
    }
    /// The first that is not empty.
    QString first(std::initializer_list<QLatin1StringView> names) const
    {
        for (const QLatin1StringView name : names) {
            if (const QString value = m_values.value(QString(name)); !value.isEmpty())
                return value;
        }
        return {};
    }

private:
    QMap<QString, QString> m_values;
};

/// "Ferry is late | The Saltmere Courier": the part that is no name of a site, where it stands on the page as
/// a heading or is the longer one.
QString withoutSite(const Page &page, const QString &title, const QString &site)
{
    static const QRegularExpression bar(u"\\s+[|–—•»:\\\\/>-]\\s+"_s);
    const QStringList parts = title.split(bar, Qt::SkipEmptyParts);
    if (parts.size() < 2)
        return title;
    for (const Node *heading : elements(page.root(), {"h1"_L1, "h2"_L1})) {
        const QString words = lineOf(heading);
        if (words.size() > 10 && title.contains(words))
            return words;
    }
    if (!site.isEmpty() && parts.last().contains(site, Qt::CaseInsensitive))
        return title.left(title.size() - parts.last().size())
            .remove(QRegularExpression(u"\\s+\\S\\s+$"_s))
            .trimmed();
    const auto longest = std::ranges::max_element(parts, {}, &QString::size);
    return longest->split(u' ').size() >= 4 ? longest->trimmed() : title;
}

QString address(const QString &text)
{
    const QUrl url(text.trimmed());
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    return url.isValid() && isWeb ? url.toString() : QString();
}

}

QStringList namesIn(const QString &byline)
{
    const Phrases &phrases = Phrases::builtIn();
    QString words = byline.simplified();
    if (const auto match = phrases.byline.match(words); match.hasMatch())
        words = match.captured(u"names");
    words.remove(phrases.date);
    static const QRegularExpression end(u"\\s*(?:[|•·–—/(]|\\d).*$"_s);
    words.remove(end);
    QStringList names;
    for (const QString &part : words.split(phrases.nameSeparator, Qt::SkipEmptyParts)) {
        const QString name = part.trimmed();
        const bool isName
            = name.size() > 1 && name.size() < 60 && !name.contains(u'@') && name.split(u' ').size() < 7;
        if (isName && !phrases.role.match(name).hasMatch())
            names << name;
    }
    return names;
}

PageFacts factsOf(const Page &page)
{
    const QJsonObject json = structuredArticle(page);
    const Metas metas(page);
    PageFacts facts;
    facts.site = metas.first({"og:site_name"_L1});
    if (facts.site.isEmpty())
        facts.site = json[u"publisher"_s][u"name"_s].toString();
    const Node *title = firstElement(page.root(), "title"_L1);
    const QString inJson
        = json[u"@type"_s].toString() == "WebPage"_L1 ? QString() : tidy(json[u"headline"_s].toString());
    facts.headline = inJson;
    if (facts.headline.isEmpty())
        facts.headline = withoutSite(
            page, metas.first({"og:title"_L1, "twitter:title"_L1, "dc.title"_L1, "title"_L1}), facts.site);
    if (facts.headline.isEmpty() && title)
        facts.headline = withoutSite(page, lineOf(title), facts.site);
    facts.description = tidy(json[u"description"_s].toString());
    if (facts.description.isEmpty())
        facts.description = metas.first({"og:description"_L1, "description"_L1, "twitter:description"_L1});
    facts.byline = authorsOf(json[u"author"_s]);
    if (facts.byline.isEmpty())
        facts.byline = namesIn(metas.first({"author"_L1, "dc.creator"_L1, "byl"_L1, "parsely-author"_L1}));
    facts.date = dateOf(json[u"datePublished"_s].toString());
    if (!facts.date.isValid())
        facts.date
            = dateOf(metas.first({"article:published_time"_L1, "datepublished"_L1, "pubdate"_L1, "date"_L1,
                                  "dc.date"_L1, "parsely-pub-date"_L1, "og:published_time"_L1}));
    for (const Node *time : elements(page.root(), {"time"_L1})) {
        if (!facts.date.isValid())
            facts.date = dateOf(time->attribute("datetime"_L1));
    }
    facts.language = page.root()->attribute("lang"_L1).trimmed();
    if (facts.language.isEmpty())
        facts.language = metas.first({"content-language"_L1, "og:locale"_L1}).replace(u'_', u'-');
    for (const Node *link : elements(page.root(), {"link"_L1})) {
        if (link->attribute("rel"_L1) == "canonical"_L1 && facts.address.isEmpty())
            facts.address = address(link->attribute("href"_L1));
    }
    if (facts.address.isEmpty())
        facts.address = address(metas.first({"og:url"_L1}));
    return facts;
}

}
