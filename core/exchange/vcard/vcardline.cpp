// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/vcard/vcardline.h"

#include <QStringDecoder>

using namespace Qt::Literals::StringLiterals;

namespace galley::exchange {

namespace {

constexpr int mostHeadFolds = 20;
constexpr qsizetype longestLine = 1 << 20; // characters: pictures are shorter, and nothing else comes near

/// Quoted-printable (RFC 2045, 6.7), in a character set that a parameter names; UTF-8 where it is unknown.
QString fromQuotedPrintable(const QString &value, const QString &charset)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < value.size(); ++i) {
        bool isHex = false;
        const int byte = value[i] == u'=' ? QStringView(value).mid(i + 1, 2).toInt(&isHex, 16) : 0;
        if (isHex && i + 2 < value.size()) {
            bytes += char(byte);
            i += 2;
        } else {
            bytes += QString(value[i]).toUtf8();
        }
    }
    QStringDecoder decoder(charset.toLatin1().constData());
    if (!decoder.isValid())
        decoder = QStringDecoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    return decoder.hasError() ? QString::fromLatin1(bytes) : text;
}

struct Head
{
    QString name;
    QStringList types;
    QString charset;
    bool isQuotedPrintable = false;
};

/// Where the head ends: the first colon outside quotation marks; -1 where there is none.
qsizetype endOfHead(QStringView line)
{
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == u'"')
            isQuoted = !isQuoted;
        else if (line[i] == u':' && !isQuoted)
            return i;
    }
    return -1;
}

Head headOf(QStringView text)
{
    Head head;
    const QList<QStringView> parts = text.split(u';');
    head.name = parts.front().mid(parts.front().lastIndexOf(u'.') + 1).toString().trimmed().toUpper();
    for (qsizetype i = 1; i < parts.size(); ++i) {
        const QString part = parts[i].toString().trimmed();
        const QString key = part.section(u'=', 0, 0).toUpper();
        QString value = part.section(u'=', 1).remove(u'"');
        if (key == "CHARSET"_L1)
            head.charset = value;
        else if (key == "QUOTED-PRINTABLE"_L1
                 || (key == "ENCODING"_L1 && value.compare(u"QUOTED-PRINTABLE"_s, Qt::CaseInsensitive) == 0))
            head.isQuotedPrintable = true;
        else if (key == "TYPE"_L1)
            head.types += value.toLower().split(u',');
        else if (!part.contains(u'=')) // 2.1 has types without a name
            head.types += part.toLower();
    }
    return head;
}

}

QStringView VCardLines::physicalLine()
{
    qsizetype end = m_text.indexOf(u'\n', m_position);
    if (end < 0)
        end = m_text.size();
    const QStringView line = QStringView(m_text).sliced(m_position, end - m_position);
    m_position = end + 1;
    return line;
}

bool VCardLines::continues() const
{
    return !atEnd() && (m_text[m_position] == u' ' || m_text[m_position] == u'\t');
}

VCardLine VCardLines::next()
{
    VCardLine line;
    QString whole;
    const auto append = [&](QStringView part) {
        const qsizetype room = longestLine - whole.size();
        line.isTruncated = line.isTruncated || part.size() > room;
        whole += part.first(std::min(part.size(), room));
    };
    append(physicalLine());
    for (int folds = 0; folds < mostHeadFolds && endOfHead(whole) < 0 && continues(); ++folds)
        append(physicalLine().sliced(1));
    const qsizetype colon = endOfHead(whole);
    const Head head = headOf(QStringView(whole).first(colon < 0 ? whole.size() : colon));
    if (head.isQuotedPrintable) { // its own way of breaking lines: what follows is taken as it stands
        while (whole.endsWith(u'=') && !atEnd()) {
            whole.chop(1);
            append(physicalLine());
        }
    }
    while (continues())
        append(physicalLine().sliced(1));
    line.name = head.name;
    line.types = head.types;
    line.value = colon < 0 ? QString() : whole.sliced(colon + 1);
    if (head.isQuotedPrintable)
        line.value = fromQuotedPrintable(line.value, head.charset);
    return line;
}

QString VCardLine::text() const
{
    QString result;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] != u'\\' || i + 1 == value.size()) {
            result += value[i];
            continue;
        }
        const QChar next = value[++i];
        if (next == u'n' || next == u'N')
            result += u'\n';
        else if (next == u',' || next == u';' || next == u':' || next == u'\\')
            result += next;
        else
            result += QString(u'\\') + next;
    }
    return result.trimmed();
}

QStringList VCardLine::parts(QChar separator) const
{
    QStringList result;
    VCardLine part;
    for (qsizetype i = 0; i <= value.size(); ++i) {
        if (i == value.size() || value[i] == separator) {
            result << part.text();
            part.value.clear();
        } else if (value[i] == u'\\' && i + 1 < value.size()) {
            part.value += value[i];
            part.value += value[++i];
        } else {
            part.value += value[i];
        }
    }
    return result;
}

}
