// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QString>

#include <vector>

class QIODevice;

namespace galley::pdf {

/// Names an indirect object.
using ObjectId = int;

enum class Packing { Deflate, AsItIs };

/// The file as numbered objects. Streams are written one after the other; what is no stream is packed, many
/// together, into object streams (PDF 1.7, 7.5.7), which take a quarter of the room. Ends with the
/// cross-reference stream.
class PdfFile
{
public:
    explicit PdfFile(QIODevice &device);

    ObjectId reserve();
    void write(ObjectId id, const QByteArray &body);
    ObjectId add(const QByteArray &body);
    /// dictionary: entries without the brackets. The data are deflated where they are not yet and may be.
    void writeStream(ObjectId id, const QByteArray &dictionary, const QByteArray &data,
                     Packing packing = Packing::Deflate);
    ObjectId addStream(const QByteArray &dictionary, const QByteArray &data,
                       Packing packing = Packing::Deflate);
    /// Cross-reference stream. False where the device took less than it was given.
    bool finish(ObjectId catalog, ObjectId info);

private:
    /// Where an object is: at a position of the file, or the how-manieth of an object stream.
    struct Place
    {
        ObjectId stream = 0; ///< 0: it stands for itself
        qint64 at = -1;      ///< -1: it was reserved and never written
    };
    void put(const QByteArray &bytes);
    void writeAlone(ObjectId id, const QByteArray &body);
    void packObjects();

    QIODevice &m_device;
    qint64 m_position = 0;
    bool m_failed = false;
    std::vector<Place> m_places;
    std::vector<std::pair<ObjectId, QByteArray>> m_unpacked; ///< objects that wait for their stream
    QCryptographicHash m_digest{
        QCryptographicHash::Md5}; ///< of everything written, for the file's identifier
};

/// The bodies of the objects that stand in object streams of a file of ours, for whoever looks for something
/// in it; what cannot be unpacked is left out.
QByteArray packedObjects(const QByteArray &file);

QByteArray reference(ObjectId id);
/// Up to three decimals, without zeros at the end.
QByteArray number(double value);
/// A text string: ASCII as it is, everything else as UTF-16.
QByteArray textString(const QString &text);
/// UTF-16 with a byte order mark, in angle brackets.
QByteArray hexString(const QString &text);
QByteArray nameObject(const QString &name);

}
