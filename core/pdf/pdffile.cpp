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

constexpr int compression = 7; ///< above it files shrink by a hundredth and take twice the time

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
    m_offsets.push_back(0);
    return static_cast<ObjectId>(m_offsets.size());
}

void PdfFile::write(ObjectId id, const QByteArray &body)
{
    m_offsets[static_cast<size_t>(id - 1)] = m_position;
    put(QByteArray::number(id) + " 0 obj\n" + body + "\nendobj\n");
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
    write(id, "<<" + dictionary + filter + "/Length " + QByteArray::number(packed.size()) + ">>\nstream\n"
                  + packed + "\nendstream");
}

ObjectId PdfFile::addStream(const QByteArray &dictionary, const QByteArray &data, Packing packing)
{
    const ObjectId id = reserve();
    writeStream(id, dictionary, data, packing);
    return id;
}

bool PdfFile::finish(ObjectId catalog, ObjectId info)
{
    const qint64 start = m_position;
    const QByteArray identifier = '<' + m_digest.result().toHex() + '>';
    QByteArray table
        = "xref\n0 " + QByteArray::number(qint64(m_offsets.size()) + 1) + "\n0000000000 65535 f \n";
    for (const qint64 offset : m_offsets)
        table += QByteArray::number(offset).rightJustified(10, '0')
                 + (offset == 0 ? " 00000 f \n" : " 00000 n \n");
    table += "trailer\n<</Size " + QByteArray::number(qint64(m_offsets.size()) + 1) + "/Root "
             + reference(catalog) + "/Info " + reference(info) + "/ID[" + identifier + identifier
             + "]>>\nstartxref\n" + QByteArray::number(start) + "\n%%EOF\n";
    put(table);
    return !m_failed;
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
