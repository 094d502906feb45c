// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/markup/linktext.h"

#include "core/markup/parser.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace galley::markup {

namespace {

const Node *linkIn(const Node &node, qsizetype position)
{
    if (node.type == NodeType::Link && position >= node.range.begin && position <= node.range.end)
        return &node;
    for (const Node &child : node.children) {
        if (const Node *found = linkIn(child, position))
            return found;
    }
    return nullptr;
}

/// Brackets of words that have no partner would end the link, or begin another.
QString escapedWords(const QString &words)
{
    int depth = 0;
    bool isEven = true;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i] == u'\\')
            ++i;
        else if (words[i] == u'[')
            ++depth;
        else if (words[i] == u']' && --depth < 0)
            isEven = false;
    }
    if (isEven && depth == 0)
        return words;
    QString escaped = words;
    return escaped.replace(u'[', u"\\["_s).replace(u']', u"\\]"_s);
}

/// Spaces and a parenthesis without its partner would end the address.
QString escapedAddress(const QString &target)
{
    const bool isEven
        = target.count(u'(') == target.count(u')') && target.indexOf(u')') >= target.indexOf(u'(');
    QString address;
    for (const QChar c : target) {
        if (c.isSpace() || c == u'<' || c == u'>' || (!isEven && (c == u'(' || c == u')')))
            address += QString::fromLatin1(QUrl::toPercentEncoding(QString(c)));
        else
            address += c;
    }
    return address;
}

}

std::optional<LinkText> linkAt(const QString &paragraph, qsizetype position)
{
    const Node tree = parse(paragraph);
    const Node *link = linkIn(tree, position);
    if (!link)
        return std::nullopt;
    const QStringView source = QStringView(paragraph).sliced(link->range.begin, link->range.length());
    QString words;
    if (source.startsWith(u'[') && !link->children.empty())
        words = paragraph.sliced(link->children.front().range.begin,
                                 link->children.back().range.end - link->children.front().range.begin);
    else
        words = plainText(*link); // <https://…>, or an address that stands alone
    return LinkText{link->range, words, link->target, link->title};
}

QString linkMarkup(const QString &words, const QString &target, const QString &title)
{
    const QString address = escapedAddress(target);
    const QString shown = words.trimmed().isEmpty() ? target : words;
    const QString told
        = title.isEmpty() ? QString() : u" \"%1\""_s.arg(QString(title).replace(u'"', u"\\\""_s));
    return u'[' + escapedWords(shown) + u"]("_s + address + told + u')';
}

QString completedAddress(const QString &typed)
{
    static const QRegularExpression withScheme(u"^[a-zA-Z][a-zA-Z0-9+.-]*:\\S+$"_s);
    static const QRegularExpression mail(u"^[^\\s@/]+@[^\\s@/]+\\.[^\\s@/]+$"_s);
    static const QRegularExpression host(u"^[^\\s/.]+(\\.[^\\s/.]+)+(:[0-9]+)?(/\\S*)?$"_s);
    const QString address = typed.trimmed();
    constexpr qsizetype longest = 4000; // what browsers and servers take at most is half of it
    if (address.size() > longest)
        return {};
    if (withScheme.match(address).hasMatch() || address.startsWith(u'#') || address.startsWith(u'/'))
        return address.contains(u' ') ? QString() : address;
    if (mail.match(address).hasMatch())
        return u"mailto:"_s + address;
    return host.match(address).hasMatch() ? u"https://"_s + address : QString();
}

}
