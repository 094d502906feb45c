// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/vcard/vcard.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace galley::exchange {

namespace {

constexpr qsizetype foldAt = 75; // bytes of a line without its end (RFC 6350, 3.2)

QString escaped(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'\n', u"\\n"_s).replace(u',', u"\\,"_s).replace(u';', u"\\;"_s);
    return text.remove(u'\r');
}

/// Never within a character: a byte that begins 10 belongs to the one before.
void appendFolded(QByteArray &cards, const QByteArray &line)
{
    qsizetype begin = 0;
    const auto room
        = [&begin] { return begin == 0 ? foldAt : foldAt - 1; }; // less the space before what goes on
    while (line.size() - begin > room()) {
        qsizetype end = begin + room();
        while ((static_cast<unsigned char>(line[end]) & 0xC0U) == 0x80U)
            --end;
        cards += (begin == 0 ? "" : " ") + line.sliced(begin, end - begin) + "\r\n";
        begin = end;
    }
    cards += (begin == 0 ? "" : " ") + line.sliced(begin) + "\r\n";
}

class CardWriter
{
public:
    explicit CardWriter(QByteArray &cards) : m_cards(cards) { }

    void write(const story::Source &source)
    {
        const bool isPerson
            = source.kind == story::SourceKind::Person || source.kind == story::SourceKind::Spokesperson;
        line("BEGIN:", u"VCARD"_s);
        line("VERSION:", u"4.0"_s);
        line("UID:", u"urn:uuid:"_s + source.id.toString());
        line("KIND:", isPerson ? u"individual"_s : u"org"_s);
        line("FN:", escaped(source.publicName));
        line("NICKNAME:", list(source.aliases));
        line("TITLE:", escaped(source.role));
        line("ORG:", escaped(source.organisation));
        for (const QString &language : source.languages)
            line("LANG:", language);
        for (const QString &way : source.contact.split(u'\n'))
            contact(way.trimmed());
        line("X-GALLEY-KIND:", story::sourceKindName(source.kind));
        line("X-GALLEY-GROUP:", escaped(source.independenceGroup));
        line("X-GALLEY-DESCRIPTION:", escaped(source.readerDescription));
        line("END:", u"VCARD"_s);
    }

private:
    static QString list(QStringList parts)
    {
        for (QString &part : parts)
            part = escaped(part);
        return parts.join(u',');
    }

    void line(const char *head, const QString &value)
    {
        if (!value.isEmpty())
            appendFolded(m_cards, head + value.toUtf8());
    }

    void contact(const QString &way)
    {
        static const QRegularExpression mail(u"^[^\\s@]+@[^\\s@]+$"_s);
        static const QRegularExpression phone(u"^[+(]?[\\d\\s().\\-/]{3,}$"_s);
        if (mail.match(way).hasMatch())
            line("EMAIL:", escaped(way));
        else if (phone.match(way).hasMatch())
            line("TEL;VALUE=text:", escaped(way));
        else if (way.startsWith(u"https://"_s) || way.startsWith(u"http://"_s))
            line("URL:", way);
        else
            line("X-GALLEY-CONTACT:", escaped(way));
    }

    QByteArray &m_cards;
};

}

QByteArray writeVCards(const std::vector<story::Source> &sources)
{
    QByteArray cards;
    CardWriter writer(cards);
    for (const story::Source &source : sources)
        writer.write(source);
    return cards;
}

}
