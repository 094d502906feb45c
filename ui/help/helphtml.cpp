// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/helphtml.h"

#include "ui/commands/registry.h"
#include "ui/commands/shortcuts.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <md4c-html.h>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(galley::ui::HelpHtml)
};

void append(const MD_CHAR *text, MD_SIZE size, void *html)
{
    static_cast<QByteArray *>(html)->append(text, qsizetype(size));
}

/// Code within a sentence reads as it would alone; lines of code stand at the left in every language.
void isolateCode(QString &html)
{
    html.replace("<code>"_L1, "<code>&#8296;"_L1).replace("</code>"_L1, "&#8297;</code>"_L1);
    html.replace("<pre><code>&#8296;"_L1, "<pre dir=\"ltr\"><code>"_L1)
        .replace("&#8297;</code></pre>"_L1, "</code></pre>"_L1);
}

/// Qt turns neither a table nor its columns: it stands at the right, the first column last.
void turnTables(QString &html)
{
    static const QRegularExpression row(u"(?<=<tr>).*?(?=</tr>)"_s,
                                        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression cell(u"<t([hd]).*?</t\\1>"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    qsizetype at = 0;
    for (auto found = row.match(html); found.hasMatch(); found = row.match(html, at)) {
        QString turned;
        for (const auto &one : cell.globalMatch(found.captured()))
            turned.prepend(one.captured());
        html.replace(found.capturedStart(), found.capturedLength(), turned);
        at = found.capturedStart() + turned.size();
    }
    html.replace("<table "_L1, u"<table align=\"right\" style=\"margin-right: %1px\" "_s.arg(helpMargin));
}

QString keysHtml(const CommandRegistry &commands, const QString &id)
{
    const auto entry
        = std::ranges::find(commands.entries(), id, [](const auto &one) { return one.command.id; });
    if (entry == commands.entries().end() || entry->command.shortcuts.isEmpty())
        return u"<span class=\"none\">%1</span>"_s.arg(Words::tr("no keys"));
    const QString keys = entry->command.shortcuts.front().toString(QKeySequence::NativeText).toHtmlEscaped();
    return u"<span class=\"key\">&#8296;&nbsp;%1&nbsp;&#8297;</span>"_s.arg(keys);
}

}

QString helpHtml(const QString &markdown, const CommandRegistry &commands, Qt::LayoutDirection direction)
{
    const QByteArray source = markdown.toUtf8();
    QByteArray made;
    md_html(source.constData(), MD_SIZE(source.size()), append, &made, MD_DIALECT_GITHUB, 0);
    QString html = QString::fromUtf8(made);
    html.replace("<table>"_L1, "<table cellspacing=\"0\" cellpadding=\"5\">"_L1);
    html.replace("<p><img"_L1, "<p class=\"picture\"><img"_L1);
    if (direction == Qt::RightToLeft) {
        isolateCode(html);
        turnTables(html);
        html.replace("<em>"_L1, "<b>"_L1).replace("</em>"_L1, "</b>"_L1); // Arabic letters do not slant
    }
    static const QRegularExpression placeholder(u"\\{key:([A-Za-z.]+)\\}"_s);
    qsizetype at = 0;
    for (auto match = placeholder.match(html, at); match.hasMatch(); match = placeholder.match(html, at)) {
        const QString keys = keysHtml(commands, match.captured(1));
        html.replace(match.capturedStart(), match.capturedLength(), keys);
        at = match.capturedStart() + keys.size();
    }
    return u"<html dir=\"%1\">%2</html>"_s.arg(direction == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s, html);
}

QString helpStyle(const Theme &theme)
{
    const auto ink = [&theme](Token token) { return theme.color(token).name(); };
    return u"h1 { font-family: '%1'; margin-bottom: 10px } h2 { margin-top: 22px; margin-bottom: 6px }"
           "p, li { line-height: 135%; margin-top: 6px; margin-bottom: 6px } a { color: %2 }"
           "p.picture { line-height: 100% } pre { line-height: 130% }"
           "code { background-color: %3 } .key { background-color: %3; font-weight: 600 }"
           ".none { color: %4 } th { text-align: left; color: %4 } td, th { border-bottom: 1px solid %5 }"_s
               .arg(serifFamilies().join("','"_L1), ink(Token::Accent), theme.color(Token::Window).name(),
                    ink(Token::MutedText), ink(Token::Line));
}

}
