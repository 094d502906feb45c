// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/html/photometadata.h"

#include <QXmlStreamWriter>
#include <QtEndian>

#include <libdeflate.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::exchange::html {

namespace {

constexpr auto sourceTypes = "http://cv.iptc.org/newscodes/digitalsourcetype/"_L1;
constexpr qsizetype largestSegment = 65'533 - 29; // bytes of a JPEG segment behind the name of XMP
constexpr qsizetype pngHead = 8 + 25;             // signature and IHDR

const QString rdf = u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s;
const QString dc = u"http://purl.org/dc/elements/1.1/"_s;
const QString photoshop = u"http://ns.adobe.com/photoshop/1.0/"_s;
const QString iptcCore = u"http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"_s;
const QString iptcExtension = u"http://iptc.org/std/Iptc4xmpExt/2008-02-29/"_s;

/// A text in one language, or one entry of a list.
void writeList(QXmlStreamWriter &xml, const QString &space, const QString &name, const QString &kind,
               const QString &value)
{
    if (value.isEmpty())
        return;
    xml.writeStartElement(space, name);
    xml.writeStartElement(rdf, kind);
    xml.writeStartElement(rdf, u"li"_s);
    if (kind == "Alt"_L1)
        xml.writeAttribute(u"xml:lang"_s, u"x-default"_s);
    xml.writeCharacters(value);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

QByteArray packet(const story::Photo &photo, const QString &sourceType)
{
    const QString maker = photo.credit.section(u'/', 0, 0).section(u": "_s, -1).trimmed(); // "Photograph: …"
    const QString holder = photo.credit.section(u'/', 1).trimmed();
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeNamespace(u"adobe:ns:meta/"_s, u"x"_s);
    xml.writeStartElement(u"adobe:ns:meta/"_s, u"xmpmeta"_s);
    for (const auto &[space, prefix] :
         {std::pair(rdf, u"rdf"_s), std::pair(dc, u"dc"_s), std::pair(photoshop, u"photoshop"_s),
          std::pair(iptcCore, u"Iptc4xmpCore"_s), std::pair(iptcExtension, u"Iptc4xmpExt"_s)})
        xml.writeNamespace(space, prefix);
    xml.writeStartElement(rdf, u"RDF"_s);
    xml.writeStartElement(rdf, u"Description"_s);
    xml.writeAttribute(rdf, u"about"_s, {});
    writeList(xml, dc, u"description"_s, u"Alt"_s, photo.caption);
    writeList(xml, dc, u"creator"_s, u"Seq"_s, maker);
    writeList(xml, dc, u"rights"_s, u"Alt"_s, holder.isEmpty() ? maker : holder);
    if (!photo.credit.isEmpty())
        xml.writeTextElement(photoshop, u"Credit"_s, photo.credit);
    writeList(xml, iptcCore, u"AltTextAccessibility"_s, u"Alt"_s, photo.alternateText);
    if (!sourceType.isEmpty())
        xml.writeTextElement(iptcExtension, u"DigitalSourceType"_s, sourceTypes + sourceType);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    return "<?xpacket begin=\"\xef\xbb\xbf\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>" + bytes
           + "<?xpacket end=\"r\"?>";
}

template <class Number>
QByteArray bigEndian(Number value)
{
    QByteArray bytes(sizeof(Number), 0);
    qToBigEndian(value, bytes.data());
    return bytes;
}

/// Right behind the start of the picture, as JPEG readers expect it (XMP, part 3: 1.1.3).
QByteArray inJpeg(const QByteArray &picture, const QByteArray &words)
{
    const QByteArray payload = QByteArray("http://ns.adobe.com/xap/1.0/\0", 29) + words;
    const auto size = static_cast<quint16>(payload.size() + 2);
    return picture.first(2) + "\xff\xe1" + bigEndian(size) + payload + picture.sliced(2);
}

/// As an international text chunk (PNG 11.3.3.4; XMP, part 3: 1.1.5).
QByteArray inPng(const QByteArray &picture, const QByteArray &words)
{
    const QByteArray chunk = QByteArray("iTXtXML:com.adobe.xmp\0\0\0\0\0", 26) + words;
    const quint32 sum = libdeflate_crc32(0, chunk.data(), static_cast<size_t>(chunk.size()));
    return picture.first(pngHead) + bigEndian(static_cast<quint32>(chunk.size() - 4)) + chunk + bigEndian(sum)
           + picture.sliced(pngHead);
}

}

QString digitalSourceType(const QByteArray &original)
{
    static constexpr QLatin1StringView known[]{"digitalCapture"_L1,
                                               "computationalCapture"_L1,
                                               "negativeFilm"_L1,
                                               "positiveFilm"_L1,
                                               "print"_L1,
                                               "humanEdits"_L1,
                                               "compositeWithTrainedAlgorithmicMedia"_L1,
                                               "algorithmicallyEnhanced"_L1,
                                               "digitalCreation"_L1,
                                               "dataDrivenMedia"_L1,
                                               "trainedAlgorithmicMedia"_L1,
                                               "algorithmicMedia"_L1,
                                               "screenCapture"_L1,
                                               "virtualRecording"_L1,
                                               "composite"_L1,
                                               "compositeCapture"_L1,
                                               "compositeSynthetic"_L1};
    const QByteArray prefix = "newscodes/digitalsourcetype/";
    const qsizetype at = original.indexOf(prefix);
    if (at < 0)
        return {};
    qsizetype end = at + prefix.size();
    const qsizetype begin = end;
    while (end < original.size() && QChar::isLetter(static_cast<uchar>(original[end])))
        ++end;
    const QString term = QString::fromLatin1(original.sliced(begin, end - begin));
    return std::ranges::find(known, term) != std::end(known) ? term : QString();
}

QByteArray withReaderMetadata(const QByteArray &picture, const story::Photo &photo, const QString &sourceType)
{
    const bool isEmpty = photo.caption.isEmpty() && photo.credit.isEmpty() && photo.alternateText.isEmpty();
    if (isEmpty && sourceType.isEmpty())
        return picture;
    const QByteArray words = packet(photo, sourceType);
    if (words.size() > largestSegment)
        return picture;
    if (picture.startsWith("\xff\xd8"))
        return inJpeg(picture, words);
    return picture.size() > pngHead && picture.startsWith("\x89PNG") ? inPng(picture, words) : picture;
}

}
