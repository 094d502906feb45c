// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/html/furniture.h"

#include "core/exchange/html/htmltext.h"
#include "core/exchange/html/labels.h"

using namespace Qt::Literals::StringLiterals;

namespace galley::exchange::html {

namespace {

QString paragraph(const QString &text, QLatin1StringView attributes = {})
{
    return text.isEmpty() ? QString() : u"<p"_s + attributes + u'>' + escaped(text) + "</p>\n"_L1;
}

QString link(const QString &address, const QString &text)
{
    const QString safe = safeAddress(address);
    return safe.isEmpty() ? QString() : u"<a href=\"%1\">%2</a>"_s.arg(escaped(safe), escaped(text));
}

QString printAddress(const QString &address, const Labels &labels)
{
    if (address.isEmpty())
        return {};
    return u"<p class=\"print-only\">%1 <strong>%2</strong></p>\n"_s.arg(escaped(labels[u"visit"_s]),
                                                                         escaped(address));
}

/// The parts that every section has; the id names its heading.
QString section(const story::Story &story, const QString &name, const QString &title, const QString &content,
                bool tellLanguage = true)
{
    const QString language
        = tellLanguage ? languageAttributes(story.publication.language, story.article.fields.language)
                       : QString();
    return u"<section class=\"furniture %1\" aria-labelledby=\"%1-title\"%2>\n<h2 id=\"%1-title\">%3</h2>\n%4</section>\n"_s
        .arg(name, language, escaped(title), content);
}

QString radio(const QString &group, const QString &value, const QString &text, bool checked)
{
    return u"<label class=\"choice\"><input type=\"radio\" name=\"%1\" value=\"%2\"%3><span>%4</span></label>\n"_s
        .arg(group, escaped(value), checked ? u" checked"_s : QString(), escaped(text));
}

QString fieldset(const QString &legend, const QString &choices)
{
    return u"<fieldset>\n<legend>%1</legend>\n<div class=\"choices\">\n%2</div>\n</fieldset>\n"_s.arg(
        escaped(legend), choices);
}

QString amountChoices(const story::SupportFurniture &support, const Labels &labels)
{
    const QString recommended = support.amounts.contains(support.recommendedAmount)
                                    ? support.recommendedAmount
                                    : support.amounts.value(0);
    QString choices;
    for (const QString &amount : support.amounts) {
        const bool isRecommended = amount == support.recommendedAmount;
        choices += radio(u"amount"_s, amount,
                         isRecommended ? u"%1 (%2)"_s.arg(amount, labels[u"recommended"_s]) : amount,
                         amount == recommended);
    }
    return choices;
}

QString paymentChoices(const story::SupportFurniture &support)
{
    QString choices;
    for (qsizetype i = 0; i < support.paymentMethods.size(); ++i)
        choices
            += radio(u"payment"_s, addressWord(support.paymentMethods[i]), support.paymentMethods[i], i == 0);
    return choices;
}

QString supportForm(const story::SupportFurniture &support, const Labels &labels)
{
    const QString endpoint = webAddress(support.endpoint);
    if (endpoint.isEmpty())
        return {};
    QString form = u"<form action=\"%1\" method=\"post\">\n"_s.arg(escaped(endpoint));
    form += fieldset(labels[u"howOften"_s],
                     radio(u"interval"_s, u"once"_s, labels[u"once"_s], false)
                         + radio(u"interval"_s, u"monthly"_s, labels[u"monthly"_s], true)
                         + radio(u"interval"_s, u"annual"_s, labels[u"annual"_s], false));
    if (!support.amounts.isEmpty())
        form += fieldset(labels[u"amount"_s], amountChoices(support, labels));
    form
        += u"<p><label class=\"label\" for=\"support-other\">%1</label>\n<input class=\"field short\" "
           u"id=\"support-other\" name=\"other-amount\" "
           "type=\"text\" inputmode=\"decimal\" autocomplete=\"transaction-amount\" maxlength=\"12\"></p>\n"_s
               .arg(escaped(labels[u"otherAmount"_s]));
    if (!support.paymentMethods.isEmpty())
        form += fieldset(labels[u"payment"_s], paymentChoices(support));
    return form
           + u"<p><button type=\"submit\">%1</button></p>\n</form>\n"_s.arg(escaped(labels[u"continue"_s]));
}

QString emailField(const QString &id, const Labels &labels)
{
    return u"<p><label class=\"label\" for=\"%1\">%2</label>\n<input class=\"field\" id=\"%1\" "
           u"name=\"email\" type=\"email\" autocomplete=\"email\" "
           "required></p>\n"_s.arg(id, escaped(labels[u"email"_s]));
}

QString remindForm(const story::SupportFurniture &support, const Labels &labels)
{
    const QString endpoint = webAddress(support.remindEndpoint);
    if (endpoint.isEmpty())
        return {};
    return u"<form class=\"remind\" action=\"%1\" method=\"post\">\n<p class=\"label\">%2</p>\n%3%4<p><button class=\"quiet\" type=\"submit\">%5</button></p>\n</form>\n"_s
        .arg(escaped(endpoint), escaped(labels[u"notNow"_s]), emailField(u"remind-email"_s, labels),
             paragraph(labels[u"remindText"_s], " class=\"note\""_L1), escaped(labels[u"remind"_s]));
}

QString newsletterForm(const story::NewsletterFurniture &newsletter, const Labels &labels)
{
    const QString endpoint = webAddress(newsletter.endpoint);
    if (endpoint.isEmpty())
        return {};
    QString form = u"<form action=\"%1\" method=\"post\">\n"_s.arg(escaped(endpoint))
                   + emailField(u"newsletter-email"_s, labels);
    const QString privacy = link(newsletter.privacyUrl, labels[u"privacy"_s]);
    if (!newsletter.privacyText.isEmpty()) {
        form += u"<div class=\"consent\"><input type=\"checkbox\" id=\"newsletter-consent\" name=\"consent\" "
                u"value=\"yes\" required>\n"
                "<label for=\"newsletter-consent\">%1</label></div>\n"_s.arg(escaped(newsletter.privacyText));
    }
    if (!privacy.isEmpty())
        form += u"<p class=\"note\">"_s + privacy + "</p>\n"_L1;
    return form
           + u"<p><button type=\"submit\">%1</button></p>\n</form>\n"_s.arg(escaped(labels[u"signUp"_s]));
}

}

QString newsletterSection(const story::Story &story, const QString &ownWords)
{
    const story::NewsletterFurniture &newsletter = story.publication.newsletter;
    if (newsletter.name.isEmpty())
        return {};
    const Labels labels(story.publication.language);
    QString content = ownWords.isEmpty() ? paragraph(newsletter.pitch) : ownWords;
    QString facts = escaped(newsletter.frequency);
    const QString preview = link(newsletter.previewUrl, labels[u"preview"_s]);
    if (!preview.isEmpty())
        facts += (facts.isEmpty() ? u"<span class=\"screen-only\">"_s : u"<span class=\"screen-only\"> · "_s)
                 + preview + "</span>"_L1;
    if (!facts.isEmpty())
        content += "<p class=\"frequency\">"_L1 + facts + "</p>\n"_L1;
    content += newsletterForm(newsletter, labels) + printAddress(newsletter.printAddress, labels);
    return section(story, u"newsletter"_s, u"%1: %2"_s.arg(labels[u"newsletter"_s], newsletter.name),
                   content);
}

QString supportSection(const story::Story &story, const QString &ownWords)
{
    const story::SupportFurniture &support = story.publication.support;
    if (support.title.isEmpty())
        return {};
    const Labels labels(story.publication.language);
    const QString words = ownWords.isEmpty() ? paragraph(support.appeal) : ownWords;
    return section(story, u"support"_s, support.title,
                   words + supportForm(support, labels) + remindForm(support, labels)
                       + printAddress(support.printAddress, labels));
}

QString relatedSection(const story::Story &story, const QString &ownWords)
{
    QString list;
    for (const QString &entry : story.article.fields.related) {
        const QString title = entry.section(u'|', 0, -2).trimmed();
        const QString address = entry.section(u'|', -1).trimmed();
        const QString linked = title.isEmpty() ? QString() : link(address, title);
        list += "<li>"_L1 + (linked.isEmpty() ? escaped(title.isEmpty() ? address : title) : linked)
                + "</li>\n"_L1;
    }
    if (list.isEmpty() && ownWords.isEmpty())
        return {};
    const QString title = Labels(story.article.fields.language)[u"related"_s];
    QString content = ownWords;
    if (!list.isEmpty())
        content += u"<nav aria-labelledby=\"related-title\">\n<ul>\n"_s + list + "</ul>\n</nav>\n"_L1;
    return section(story, u"related"_s, title, content, false);
}

QString furnitureSection(const story::Story &story, const QString &name, const QString &ownWords)
{
    if (name == "newsletter"_L1)
        return newsletterSection(story, ownWords);
    if (name == "support"_L1)
        return supportSection(story, ownWords);
    return name == "related"_L1 ? relatedSection(story, ownWords) : QString();
}

}
