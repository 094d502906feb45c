// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/html/htmltext.h"

#include <QLocale>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace galley::exchange::html {

QString escaped(QStringView text)
{
    QString result;
    result.reserve(text.size() + text.size() / 16);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'&')
            result += "&amp;"_L1;
        else if (c == u'<')
            result += "&lt;"_L1;
        else if (c == u'>')
            result += "&gt;"_L1;
        else if (c == u'"')
            result += "&quot;"_L1;
        else if (c == u'\'')
            result += "&#39;"_L1;
        else if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            const char32_t whole = QChar::surrogateToUcs4(c, text[i + 1]);
            if (!QChar::isNonCharacter(whole)) // U+1FFFE and its like may not stand in HTML
                result += text.sliced(i, 2);
            ++i;
        } else if (c.isSurrogate())
            result += QChar(QChar::ReplacementCharacter);
        else if ((c >= u' ' && (c < u'\x7f' || c > u'\x9f') && !c.isNonCharacter()) || c == u'\n'
                 || c == u'\t')
            result += c;
    }
    return result;
}

QString safeAddress(const QString &address)
{
    const QString trimmed = address.trimmed();
    const QUrl url(trimmed, QUrl::TolerantMode);
    if (trimmed.isEmpty() || !url.isValid())
        return {};
    const QString scheme = url.scheme().toLower();
    const bool known
        = scheme == "http"_L1 || scheme == "https"_L1 || scheme == "mailto"_L1 || scheme == "tel"_L1;
    const bool local = scheme.isEmpty() && url.host().isEmpty();
    return known || local ? url.toString(QUrl::FullyEncoded) : QString();
}

QString webAddress(const QString &address)
{
    const QUrl url(address.trimmed(), QUrl::StrictMode);
    const bool web
        = url.isValid() && !url.host().isEmpty() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
    return web ? url.toString(QUrl::FullyEncoded) : QString();
}

QString addressWord(const QString &text)
{
    static const QRegularExpression other(u"[^\\p{L}\\p{M}\\p{N}]+"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    QString word = text.toLower().replace(other, u"-"_s);
    while (word.startsWith(u'-'))
        word.remove(0, 1);
    while (word.endsWith(u'-'))
        word.chop(1);
    return word;
}

QString direction(const QString &language)
{
    return QLocale(language).textDirection() == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s;
}

QString languageAttributes(const QString &language, const QString &pageLanguage)
{
    if (language == pageLanguage)
        return {};
    return u" lang=\"%1\" dir=\"%2\""_s.arg(escaped(language), direction(language));
}

}
