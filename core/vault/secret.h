// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <memory>
#include <span>

namespace galley::vault {

/// Bytes that nobody else may see: in memory that is locked against swapping where the system allows, guarded
/// by inaccessible pages, and wiped when they go (libsodium's secure heap).
class Secret
{
public:
    Secret() = default;
    /// Zeroes.
    explicit Secret(size_t size);
    static Secret random(size_t size);
    /// A copy; wiping the original is the caller's business.
    static Secret copyOf(std::span<const unsigned char> bytes);
    /// Of what somebody typed: two ways of typing the same letters are one (NFC), as UTF-8.
    static Secret ofText(const QString &text);

    unsigned char *data() { return m_bytes.get(); }
    const unsigned char *data() const { return m_bytes.get(); }
    size_t size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }

private:
    struct Wipe
    {
        void operator()(unsigned char *bytes) const;
    };
    std::unique_ptr<unsigned char, Wipe> m_bytes;
    size_t m_size = 0;
};

/// Overwrites a text or bytes that nothing else shares.
void wipe(QString &text);
void wipe(QByteArray &bytes);

inline const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}
inline unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

}
