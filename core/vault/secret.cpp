// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/secret.h"

#include <sodium.h>

#include <algorithm>
#include <new>

namespace galley::vault {

void Secret::Wipe::operator()(unsigned char *bytes) const
{
    sodium_free(bytes); // overwrites first
}

Secret::Secret(size_t size) : m_size(size)
{
    if (size == 0)
        return;
    if (sodium_init() < 0)
        throw std::bad_alloc();
    m_bytes.reset(static_cast<unsigned char *>(sodium_malloc(size)));
    if (!m_bytes)
        throw std::bad_alloc();
    sodium_memzero(m_bytes.get(), size);
}

Secret Secret::random(size_t size)
{
    Secret secret(size);
    randombytes_buf(secret.data(), size);
    return secret;
}

Secret Secret::copyOf(std::span<const unsigned char> bytes)
{
    Secret secret(bytes.size());
    std::ranges::copy(bytes, secret.data());
    return secret;
}

Secret Secret::ofText(const QString &text)
{
    QString normal = text.normalized(QString::NormalizationForm_C);
    QByteArray bytes = normal.toUtf8();
    Secret secret = copyOf({raw(std::as_const(bytes)), static_cast<size_t>(bytes.size())});
    wipe(bytes);
    wipe(normal);
    return secret;
}

void wipe(QString &text)
{
    if (text.isDetached())
        sodium_memzero(text.data(), static_cast<size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

void wipe(QByteArray &bytes)
{
    if (bytes.isDetached())
        sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
    bytes.clear();
}

}
