// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/revisiontext.h"

#include "core/store/sql/repositories.h"
#include "core/store/sql/statement.h"

#include <QDataStream>
#include <QStringDecoder>

#include <zstd.h>

#include <algorithm>
#include <bit>
#include <memory>
#include <ranges>

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

constexpr int effort = 6;                           // of Zstandard's 1 to 22; more hardly makes it smaller
constexpr unsigned long long largestText = 1 << 28; // bytes; beyond it a size is not believed

QByteArray serialised(const RevisionText &text)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    for (const QString &part : {text.fields, text.body, text.annotations})
        stream << part.toUtf8();
    return bytes;
}

base::Result<RevisionText> parsed(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    QByteArray fields;
    QByteArray body;
    QByteArray annotations;
    stream >> fields >> body >> annotations;
    if (stream.status() != QDataStream::Ok || !stream.atEnd())
        return base::failure(base::ErrorCode::Invalid, u"it is not what was packed"_s);
    return RevisionText{wholeText(fields), wholeText(body), wholeText(annotations)};
}

/// Wide enough that the whole base can be pointed back to.
int windowLog(qsizetype size)
{
    return std::clamp(std::bit_width(size_t(size)) + 1, 10,
                      27); // within what every reader takes (RFC 8878, 3.1.1.1.2)
}

using Packer = std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)>;
using Unpacker = std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)>;

base::Error damaged(const QString &id)
{
    return {base::ErrorCode::Database, u"revision %1 is damaged: it is not what was written"_s.arg(id)};
}

}

QString wholeText(const QByteArray &utf8)
{
    return QStringDecoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom)(utf8);
}

QByteArray packed(const RevisionText &text, const RevisionText &base)
{
    const QByteArray whole = serialised(text);
    const QByteArray prefix = serialised(base);
    const Packer packer(ZSTD_createCCtx(), ZSTD_freeCCtx);
    ZSTD_CCtx_setParameter(packer.get(), ZSTD_c_compressionLevel, effort);
    ZSTD_CCtx_setParameter(packer.get(), ZSTD_c_windowLog, windowLog(whole.size() + prefix.size()));
    ZSTD_CCtx_setParameter(packer.get(), ZSTD_c_checksumFlag, 0); // the row has its hash
    ZSTD_CCtx_refPrefix(packer.get(), prefix.constData(), size_t(prefix.size()));
    QByteArray bytes(qsizetype(ZSTD_compressBound(size_t(whole.size()))), Qt::Uninitialized);
    const size_t size = ZSTD_compress2(packer.get(), bytes.data(), size_t(bytes.size()), whole.constData(),
                                       size_t(whole.size()));
    Q_ASSERT(!ZSTD_isError(size)); // the room is what the library says it needs
    bytes.resize(qsizetype(size));
    bytes.squeeze();
    return bytes;
}

base::Result<RevisionText> unpacked(const QByteArray &bytes, const RevisionText &base)
{
    const unsigned long long size = ZSTD_getFrameContentSize(bytes.constData(), size_t(bytes.size()));
    if (size > largestText) // the two error values too
        return base::failure(base::ErrorCode::Invalid, u"it is not packed text"_s);
    const QByteArray prefix = serialised(base);
    const Unpacker unpacker(ZSTD_createDCtx(), ZSTD_freeDCtx);
    ZSTD_DCtx_refPrefix(unpacker.get(), prefix.constData(), size_t(prefix.size()));
    QByteArray whole(qsizetype(size), Qt::Uninitialized);
    const size_t written = ZSTD_decompressDCtx(unpacker.get(), whole.data(), size_t(whole.size()),
                                               bytes.constData(), size_t(bytes.size()));
    if (ZSTD_isError(written) || written != size)
        return base::failure(base::ErrorCode::Invalid, u"it is not packed text"_s);
    return parsed(whole);
}

base::Result<RevisionText> revisionText(const Connection &connection, const QString &id,
                                        const KnownRevision &known)
{
    Statement query(connection,
                    "SELECT base, packed, fields, body, annotations FROM revision WHERE id = ?"_L1);
    std::vector<QByteArray> chain; // from the one that is asked for down to the one that stands by itself
    RevisionText text;
    QString next = id;
    while (!next.isEmpty()) {
        if (next == known.id) {
            text = known.text;
            break;
        }
        if (const auto ran = query.run(next); !ran)
            return std::unexpected(ran.error());
        if (!query.next())
            return next == id ? std::unexpected(base::Error{base::ErrorCode::NotFound, id})
                              : std::unexpected(damaged(id));
        if (chain.size() > size_t(longestChain)) // a ring, which only damage makes
            return std::unexpected(damaged(id));
        next = query.text(0);
        if (query.bytes(1).isEmpty()) { // from before revisions were packed
            text = {query.text(2), query.text(3), query.text(4)};
            break;
        }
        chain.push_back(query.bytes(1));
    }
    for (const QByteArray &bytes : chain | std::views::reverse) {
        auto whole = unpacked(bytes, text);
        if (!whole)
            return std::unexpected(damaged(id));
        text = std::move(*whole);
    }
    return text;
}

QString revisionHash(const QString &id, const QString &article, const RevisionText &text)
{
    return rowHash(u"revision"_s, {id, article, text.fields, text.body, text.annotations});
}

}
