// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/markup/html.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace galley::markup {

QString htmlWords(const QString &html)
{
    static const QRegularExpression tags(
        u"<!--.*?(?:-->|\\z)|<(script|style)\\b.*?(?:</\\1\\s*>|\\z)|</?[A-Za-z][^>]*>?"_s,
        QRegularExpression::DotMatchesEverythingOption | QRegularExpression::CaseInsensitiveOption);
    return QString(html).replace(tags, u" "_s).simplified();
}

QSet<const Node *> pairedTags(const Node &parent)
{
    QSet<const Node *> paired;
    QList<const Node *> open;
    for (const Node &child : parent.children) {
        if (child.type != NodeType::InlineHtml)
            continue;
        const QString tag = child.text.toLower();
        if (tag == "<sup>"_L1 || tag == "<sub>"_L1 || tag == "<sc>"_L1)
            open << &child;
        else if (!open.isEmpty() && tag == u"</"_s + open.last()->text.toLower().mid(1))
            paired << open.takeLast() << &child;
    }
    return paired;
}

}
