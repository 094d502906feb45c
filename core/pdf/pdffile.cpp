// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/pdffile.h"

#include <QIODevice>

#include <libdeflate.h>

#include <algorithm>
#include <cmath>
#include <memory>

namespace galley::pdf {

namespace {

constexpr size_t packedTogether = 200; ///< a reader unpacks a whole stream for one of its objects
constexpr int compression = 7;         ///< above it files shrink by a hundredth and take twice the time

QByteArray deflated(const QByteArray &data)
{
    struct Free
    {
        void operator()(libdeflate_compressor *compressor) const { libdeflate_free_compressor(compressor); }
    };
    const std::unique_ptr<libdeflate_compressor, Free> compressor(libdeflate_alloc_compressor(compression));
    QByteArray out(static_cast<qsizetype>(
                       libdeflate_zlib_compress_bound(compressor.get(), static_cast<size_t>(data.size()))),
                   Qt::Uninitialized);
    const size_t size
        = libdeflate_zlib_compress(compressor.get(), data.constData(), static_cast<size_t>(data.size()),
                                   out.data(), static_cast<size_t>(out.size()));
    out.truncate(static_cast<qsizetype>(size));
    return out;
}

}

PdfFile::PdfFile(QIODevice &device) : m_device(device)
{
    put("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n");
}

void PdfFile::put(const QByteArray &bytes)
{
    m_failed = m_failed || m_device.write(bytes) != bytes.size();
    m_position += bytes.size();
    m_digest.addData(bytes);
}

ObjectId PdfFile::reserve()
{
    m_places.emplace_back();
    return static_cast<ObjectId>(m_places.size());
}

void PdfFile::writeAlone(ObjectId id, const QByteArray &body)
{
    m_places[static_cast<size_t>(id - 1)] = {0, m_position};
    put(QByteArray::number(id) + " 0 obj\n" + body + "\nendobj\n");
}

void PdfFile::write(ObjectId id, const QByteArray &body)
{
    m_unpacked.emplace_back(id, body);
    if (m_unpacked.size() == packedTogether)
        packObjects();
}

void PdfFile::packObjects()
{
    if (m_unpacked.empty())
        return;
    const ObjectId stream = reserve();
    QByteArray places;
    QByteArray bodies;
    for (size_t i = 0; i < m_unpacked.size(); ++i) {
        const auto &[id, body] = m_unpacked[i];
        m_places[static_cast<size_t>(id - 1)] = {stream, static_cast<qint64>(i)};
        places += QByteArray::number(id) + ' ' + QByteArray::number(bodies.size()) + ' ';
        bodies += body + '\n';
    }
    const QByteArray count = QByteArray::number(static_cast<qint64>(m_unpacked.size()));
    m_unpacked.clear();
    writeStream(stream, "/Type/ObjStm/N " + count + "/First " + QByteArray::number(places.size()),
                places + bodies);
}

ObjectId PdfFile::add(const QByteArray &body)
{
    const ObjectId id = reserve();
    write(id, body);
    return id;
}

void PdfFile::writeStream(ObjectId id, const QByteArray &dictionary, const QByteArray &data, Packing packing)
{
    const bool isDeflated = packing == Packing::Deflate;
    const QByteArray packed = isDeflated ? deflated(data) : data;
    const QByteArray filter = isDeflated ? QByteArray("/Filter/FlateDecode") : QByteArray();
    writeAlone(id, "<<" + dictionary + filter + "/Length " + QByteArray::number(packed.size())
                       + ">>\nstream\n" + packed + "\nendstream");
}

ObjectId PdfFile::addStream(const QByteArray &dictionary, const QByteArray &data, Packing packing)
{
    const ObjectId id = reserve();
    writeStream(id, dictionary, data, packing);
    return id;
}

bool PdfFile::finish(ObjectId catalog, ObjectId info)
{
    packObjects();
    const ObjectId table = reserve();
    const qint64 start = m_position;
    m_places[static_cast<size_t>(table - 1)] = {0, start};
    QByteArray rows("\0\0\0\0\0\xff\xff", 7); // kind in one byte, place in four, index in two
    const auto addRow = [&rows](int kind, qint64 place, qint64 index) {
        rows += static_cast<char>(kind);
        for (const int shift : {24, 16, 8, 0})
            rows += static_cast<char>(place >> shift);
        rows += static_cast<char>(index >> 8);
        rows += static_cast<char>(index);
    };
    for (const Place &place : m_places) {
        if (place.at < 0)
            addRow(0, 0, 0xffff);
        else if (place.stream == 0)
            addRow(1, place.at, 0);
        else
            addRow(2, place.stream, place.at);
    }
    const QByteArray identifier = '<' + m_digest.result().toHex() + '>';
    writeStream(table,
                "/Type/XRef/W[1 4 2]/Size " + QByteArray::number(static_cast<qint64>(m_places.size()) + 1)
                    + "/Root " + reference(catalog) + "/Info " + reference(info) + "/ID[" + identifier
                    + identifier + ']',
                rows);
    put("startxref\n" + QByteArray::number(start) + "\n%%EOF\n");
    return !m_failed;
}

QByteArray packedObjects(const QByteArray &file)
{
    static constexpr QByteArrayView head("/Type/ObjStm");
    static constexpr QByteArrayView begin(">>\nstream\n");
    QByteArray objects;
    for (qsizetype at = file.indexOf(head); at >= 0; at = file.indexOf(head, at + head.size())) {
        const qsizetype from = file.indexOf(begin, at) + begin.size();
        const qsizetype to = file.indexOf("\nendstream", from);
        if (from < begin.size() || to < from)
            break;
        objects += qUncompress(QByteArray("\0\1\0\0", 4) + file.sliced(from, to - from)); // length in front
    }
    return objects;
}

QByteArray reference(ObjectId id)
{
    return QByteArray::number(id) + " 0 R";
}

QByteArray number(double value)
{
    if (!std::isfinite(value))
        return "0";
    QByteArray text = QByteArray::number(std::clamp(value, -32000.0, 32000.0), 'f', 3);
    while (text.endsWith('0'))
        text.chop(1);
    if (text.endsWith('.'))
        text.chop(1);
    return text.isEmpty() || text == "-0" ? QByteArray("0") : text;
}

QByteArray hexString(const QString &text)
{
    QByteArray bytes = "\xfe\xff";
    for (const QChar c : text) {
        bytes += static_cast<char>(c.unicode() >> 8);
        bytes += static_cast<char>(c.unicode() & 0xff);
    }
    return '<' + bytes.toHex() + '>';
}

QByteArray textString(const QString &text)
{
    const bool isPlain = std::all_of(text.begin(), text.end(),
                                     [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; });
    if (!isPlain)
        return hexString(text);
    QByteArray bytes = text.toLatin1();
    bytes.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)");
    return '(' + bytes + ')';
}

QByteArray nameObject(const QString &name)
{
    QByteArray out = "/";
    const QByteArray bytes = name.toUtf8();
    for (const char c : bytes) {
        const bool isRegular = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')
                               || c == '-' || c == '+' || c == '.';
        out += isRegular ? QByteArray(1, c) : '#' + QByteArray(1, c).toHex();
    }
    return out;
}

}
