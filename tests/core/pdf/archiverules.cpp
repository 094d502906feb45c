// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/pdf/archiverules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace galley::pdftest {

namespace {

class ArchiveRules
{
public:
    explicit ArchiveRules(const QJsonObject &objects) : m_objects(objects) { }

    QStringList check()
    {
        checkFile();
        for (auto object = m_objects.begin(); object != m_objects.end(); ++object) {
            const QJsonObject entry = object->toObject();
            m_name = object.key();
            m_stream = entry["stream"_L1].toObject();
            const QJsonValue value = m_stream.isEmpty() ? entry["value"_L1] : m_stream["dict"_L1];
            checkLimits(value, 0);
            if (value.isObject())
                checkDictionary(value.toObject());
        }
        return m_broken;
    }

private:
    void expect(bool holds, const char *clause, const QString &what)
    {
        if (!holds)
            m_broken += u"%1: %2 (%3)"_s.arg(QLatin1StringView(clause), what, m_name);
    }

    QJsonValue resolved(const QJsonValue &value) const
    {
        const QString name = u"obj:"_s + value.toString();
        if (!value.isString() || !m_objects.contains(name))
            return value;
        const QJsonObject entry = m_objects[name].toObject();
        return entry.contains("stream"_L1) ? entry["stream"_L1]["dict"_L1] : entry["value"_L1];
    }

    QByteArray dataOf(const QJsonValue &reference) const
    {
        const QJsonValue stream = m_objects[u"obj:"_s + reference.toString()]["stream"_L1];
        return QByteArray::fromBase64(stream["data"_L1].toString().toLatin1());
    }

    void checkFile()
    {
        m_name = u"trailer"_s;
        const QJsonValue trailer = m_objects["trailer"_L1]["value"_L1];
        expect(trailer["/ID"_L1].isArray(), "6.1.3", u"the trailer has no ID"_s);
        expect(!trailer.toObject().contains("/Encrypt"_L1), "6.1.3", u"the file is encrypted"_s);
        const QJsonValue catalog = resolved(trailer["/Root"_L1]);
        m_name = u"catalog"_s;
        for (const auto &banned :
             {"/OCProperties"_L1, "/AcroForm"_L1, "/AA"_L1, "/OpenAction"_L1, "/Requirements"_L1})
            expect(!catalog.toObject().contains(banned), "6.9", u"the catalog has "_s + banned);
        expect(resolved(catalog["/MarkInfo"_L1])["/Marked"_L1].toBool(), "6.7.2.2",
               u"not marked as tagged"_s);
        expect(resolved(catalog["/StructTreeRoot"_L1]).isObject(), "6.7.3.3", u"no structure tree"_s);
        static const QRegularExpression language(u"^u:[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"_s);
        expect(language.match(catalog["/Lang"_L1].toString()).hasMatch(), "6.7.4", u"no language"_s);
        checkIntent(resolved(resolved(catalog["/OutputIntents"_L1])[0]));
        checkMetadata(QString::fromUtf8(dataOf(catalog["/Metadata"_L1])));
    }

    void checkIntent(const QJsonValue &intent)
    {
        expect(intent["/S"_L1].toString() == "/GTS_PDFA1"_L1, "6.2.3", u"no output intent"_s);
        const QByteArray profile = dataOf(intent["/DestOutputProfile"_L1]);
        expect(profile.size() > 128 && profile.mid(36, 4) == "acsp" && profile[8] <= 4, "6.2.3",
               u"no ICC profile of version 4 or older"_s);
        expect(profile.mid(16, 4) == "RGB ", "6.2.4.3", u"device colours are RGB, the intent is not"_s);
    }

    void checkMetadata(const QString &xmp)
    {
        expect(xmp.contains("<pdfaid:part>2</pdfaid:part>"_L1)
                   && xmp.contains("<pdfaid:conformance>A</pdfaid:conformance>"_L1),
               "6.6.4", u"PDF/A-2a is not claimed"_s);
        expect(!xmp.contains("pdfuaid:part"_L1) || xmp.contains("<pdfaProperty:name>part<"_L1), "6.6.2.3",
               u"a property has no extension schema"_s);
        expect(!xmp.contains("bytes="_L1) && !xmp.contains("encoding="_L1), "6.6.2.1",
               u"packet attributes"_s);
    }

    void checkLimits(const QJsonValue &value, int depth)
    {
        if (value.isString()) {
            const QString text = value.toString();
            const qsizetype length = text.startsWith("b:"_L1) ? text.size() / 2 : text.size() - 2;
            expect(!text.startsWith(u'/') || text.size() <= 128, "6.1.13", u"a name is too long"_s);
            expect(length <= 32767, "6.1.13", u"a string is too long"_s);
        } else if (value.isDouble()) {
            expect(qAbs(value.toDouble()) <= 2147483647.0, "6.1.13", u"a number is too large"_s);
        } else if (value.isArray() && depth < 60) {
            for (const QJsonValue item : value.toArray())
                checkLimits(item, depth + 1);
        } else if (value.isObject() && depth < 60) {
            for (const QJsonValue item : value.toObject())
                checkLimits(item, depth + 1);
        }
    }

    void checkDictionary(const QJsonObject &dict)
    {
        const QString type = dict["/Type"_L1].toString();
        if (!m_stream.isEmpty()) {
            for (const auto &banned : {"/F"_L1, "/FFilter"_L1, "/FDecodeParms"_L1})
                expect(!dict.contains(banned), "6.1.7.1", u"a stream lies outside the file"_s);
            expect(dict["/Filter"_L1].toString() != "/LZWDecode"_L1, "6.1.7.2", u"LZW"_s);
        }
        if (dict["/Subtype"_L1].toString() == "/Image"_L1)
            checkImage(dict);
        if (type == "/Font"_L1)
            checkFont(dict);
        if (type == "/Annot"_L1)
            checkAnnotation(dict);
        if (type == "/Page"_L1)
            checkPage(dict);
        if (type == "/StructElem"_L1)
            checkElement(dict);
        expect(dict["/S"_L1].toString() != "/JavaScript"_L1 && dict["/S"_L1].toString() != "/Launch"_L1,
               "6.5.1", u"an action that runs something"_s);
        expect(!dict.contains("/EF"_L1), "6.8", u"an embedded file"_s);
        expect(!dict.contains("/TR"_L1) && !dict.contains("/HTP"_L1), "6.2.5", u"a transfer function"_s);
    }

    void checkImage(const QJsonObject &image)
    {
        for (const auto &banned : {"/Alternates"_L1, "/OPI"_L1})
            expect(!image.contains(banned), "6.2.8", u"an image has "_s + banned);
        expect(!image["/Interpolate"_L1].toBool(), "6.2.8", u"an image is interpolated"_s);
        expect(image["/ColorSpace"_L1].toString() != "/DeviceCMYK"_L1, "6.2.4.3", u"ink without a profile"_s);
    }

    void checkFont(const QJsonObject &font)
    {
        if (font["/Subtype"_L1].toString() == "/Type0"_L1)
            return checkMeanings(font);
        const QJsonValue descriptor = resolved(font["/FontDescriptor"_L1]);
        expect(descriptor["/FontFile2"_L1].isString() || descriptor["/FontFile3"_L1].isString(), "6.2.11.4",
               u"a font is not embedded"_s);
        expect(font["/Subtype"_L1].toString() != "/CIDFontType2"_L1
                   || font["/CIDToGIDMap"_L1].toString() == "/Identity"_L1,
               "6.2.11.3.2", u"no CIDToGIDMap"_s);
    }

    void checkMeanings(const QJsonObject &font)
    {
        const QString map = QString::fromLatin1(dataOf(font["/ToUnicode"_L1]));
        expect(!map.isEmpty(), "6.2.11.7.2", u"a font tells no characters"_s);
        static const QRegularExpression entry(u"<[0-9a-f]{4}><([0-9a-f]*)>"_s);
        for (const QRegularExpressionMatch &match : entry.globalMatch(map)) {
            for (qsizetype at = 0; at < match.capturedLength(1); at += 4) {
                const uint unit = match.captured(1).mid(at, 4).toUInt(nullptr, 16);
                expect(unit != 0 && unit != 0xfeff && unit != 0xfffe, "6.2.11.7.2",
                       u"a glyph means no character"_s);
                expect(unit < 0xe000 || unit > 0xf8ff, "6.2.11.7.3", u"a private character"_s);
            }
        }
    }

    void checkAnnotation(const QJsonObject &annotation)
    {
        const int flags = annotation["/F"_L1].toInt();
        expect((flags & 4) != 0 && (flags & (1 | 2 | 32)) == 0, "6.3.2", u"an annotation does not print"_s);
        expect(annotation["/Subtype"_L1].toString() == "/Link"_L1, "6.3.1",
               u"an annotation that is no link"_s);
        expect(annotation["/A"_L1]["/S"_L1].toString() == "/URI"_L1, "6.5.1",
               u"an action that is no address"_s);
    }

    void checkElement(const QJsonObject &element)
    {
        const QJsonValue catalog = resolved(m_objects["trailer"_L1]["value"_L1]["/Root"_L1]);
        const QJsonValue roles = resolved(resolved(catalog["/StructTreeRoot"_L1])["/RoleMap"_L1]);
        static const QStringList standard = u"/Document /Sect /BlockQuote /Caption /P /H1 /H2 /H3 /H4 /H5 "
                                            u"/H6 /L /LI /Lbl /LBody /Table /TR /TH "
                                            "/TD /Span /Note /Link /Figure"_s.split(u' ');
        const QString type = element["/S"_L1].toString();
        expect(standard.contains(type) || standard.contains(roles[type].toString()), "6.7.3.4",
               type + u" is no standard type"_s);
        expect(type != "/Figure"_L1 || element.contains("/Alt"_L1), "6.7.5", u"a figure without words"_s);
    }

    void checkPage(const QJsonObject &page)
    {
        const QJsonArray box = page["/MediaBox"_L1].toArray();
        for (int i = 2; i < 4; ++i)
            expect(box[i].toDouble() >= 3 && box[i].toDouble() <= 14400, "6.1.13", u"the page's size"_s);
        checkContent(dataOf(page["/Contents"_L1]));
    }

    void checkContent(const QByteArray &content)
    {
        static const QRegularExpression token(
            u"\\((?:[^()\\\\]|\\\\.)*\\)|<<|>>|<[0-9a-fA-F]*>|[\\[\\]]|[^\\s\\[\\]<>()]+"_s);
        static const QStringList painting{u"Tj"_s, u"TJ"_s, u"f"_s, u"S"_s, u"B"_s, u"Do"_s, u"sh"_s};
        int marked = 0, saved = 0;
        for (const QRegularExpressionMatch &match : token.globalMatch(QString::fromLatin1(content))) {
            const QString word = match.captured();
            if (word == "BMC"_L1 || word == "BDC"_L1)
                ++marked;
            else if (word == "EMC"_L1)
                --marked;
            else if (word == "q"_L1 || word == "Q"_L1)
                saved += word == "q"_L1 ? 1 : -1;
            else if (painting.contains(word))
                expect(marked > 0, "6.7.3.2", u"something painted is neither tagged nor an artifact"_s);
            else if (word == "k"_L1 || word == "K"_L1)
                expect(false, "6.2.4.3", u"ink without a profile"_s);
            expect(saved <= 28, "6.1.13", u"graphics states nested too deep"_s);
            if (word.startsWith(u'<') && !word.startsWith("<<"_L1) && !word.startsWith("<feff"_L1)) {
                for (qsizetype at = 1; at + 4 < word.size(); at += 4)
                    expect(word.mid(at, 4) != "0000"_L1, "6.2.11.8", u"a glyph that stands for none"_s);
            }
        }
        expect(marked == 0 && saved == 0, "6.7.3.2", u"marks do not balance"_s);
    }

    const QJsonObject &m_objects;
    QString m_name;
    QJsonObject m_stream;
    QStringList m_broken;
};

}

QJsonObject objectsOf(const QString &path)
{
    QProcess process;
    process.start(u"qpdf"_s, {u"--json=2"_s, u"--json-key=qpdf"_s, u"--json-stream-data=inline"_s,
                              u"--decode-level=generalized"_s, path});
    if (!process.waitForFinished(60000) || process.exitCode() != 0)
        return {};
    return QJsonDocument::fromJson(process.readAllStandardOutput())["qpdf"_L1][1].toObject();
}

QStringList brokenArchiveRules(const QJsonObject &objects)
{
    return ArchiveRules(objects).check();
}

}
