// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/sealedfile.h"

#include <QIODevice>

#include <sodium.h>

using namespace Qt::Literals::StringLiterals;

namespace galley::vault {

namespace {

constexpr qsizetype chunkSize = 65'536; // bytes of the file in a chunk
constexpr qsizetype tagSize = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr qsizetype headSize = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr unsigned char goesOn = crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
constexpr unsigned char isLast = crypto_secretstream_xchacha20poly1305_TAG_FINAL;

using State = crypto_secretstream_xchacha20poly1305_state;

/// So many bytes, or fewer at the end of the device.
base::Result<QByteArray> readUpTo(QIODevice &from, qsizetype size)
{
    QByteArray bytes(size, 0);
    qsizetype count = 0;
    while (count < size) {
        const qint64 got = from.read(bytes.data() + count, size - count);
        if (got < 0)
            return base::failure(base::ErrorCode::Io, from.errorString());
        if (got == 0)
            break;
        count += got;
    }
    bytes.truncate(count);
    return bytes;
}

base::Result<> writeAll(QIODevice &to, const QByteArray &bytes)
{
    return to.write(bytes) == bytes.size() ? base::Result<>{}
                                           : base::failure(base::ErrorCode::Io, to.errorString());
}

QByteArray pushed(State &state, const QByteArray &chunk, unsigned char tag)
{
    QByteArray sealed(chunk.size() + tagSize, 0);
    crypto_secretstream_xchacha20poly1305_push(&state, raw(sealed), nullptr, raw(chunk),
                                               static_cast<unsigned long long>(chunk.size()), nullptr, 0,
                                               tag);
    return sealed;
}

std::unexpected<base::Error> refused()
{
    return base::failure(base::ErrorCode::Denied,
                         u"the sealed file is not what was written: it was changed or cut"_s);
}

}

base::Result<> sealFile(QIODevice &from, QIODevice &to, const Secret &key)
{
    State state;
    QByteArray head(headSize, 0);
    crypto_secretstream_xchacha20poly1305_init_push(&state, raw(head), key.data());
    if (const auto written = writeAll(to, head); !written)
        return written;
    while (true) {
        auto chunk = readUpTo(from, chunkSize);
        if (!chunk)
            return std::unexpected(chunk.error());
        const bool isFull = chunk->size() == chunkSize;
        if (!isFull) { // the last, if an empty one: at least a byte of padding belongs to it
            const auto size = static_cast<size_t>(chunk->size());
            chunk->resize(chunkSize, 0);
            size_t padded = 0;
            sodium_pad(&padded, raw(*chunk), size, chunkSize, chunkSize);
        }
        const auto written = writeAll(to, pushed(state, *chunk, isFull ? goesOn : isLast));
        wipe(*chunk);
        if (!written || !isFull)
            return written;
    }
}

base::Result<> openFile(QIODevice &from, QIODevice &to, const Secret &key)
{
    State state;
    const auto head = readUpTo(from, headSize);
    if (!head || head->size() != headSize || key.size() != crypto_secretstream_xchacha20poly1305_KEYBYTES
        || crypto_secretstream_xchacha20poly1305_init_pull(&state, raw(*head), key.data()) != 0)
        return refused();
    QByteArray chunk(chunkSize, 0);
    for (unsigned char tag = goesOn; tag != isLast;) {
        const auto sealed = readUpTo(from, chunkSize + tagSize);
        if (!sealed)
            return std::unexpected(sealed.error());
        if (sealed->size() != chunkSize + tagSize
            || crypto_secretstream_xchacha20poly1305_pull(&state, raw(chunk), nullptr, &tag, raw(*sealed),
                                                          static_cast<unsigned long long>(sealed->size()),
                                                          nullptr, 0)
                   != 0)
            return refused();
        size_t size = chunkSize;
        if (tag == isLast && sodium_unpad(&size, raw(chunk), chunkSize, chunkSize) != 0)
            return refused();
        if (const auto written = writeAll(to, chunk.first(static_cast<qsizetype>(size))); !written)
            return written;
    }
    wipe(chunk);
    return from.atEnd() ? base::Result<>{} : refused();
}

}
