// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/recoverycode.h"

#include <sodium.h>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace galley::vault {

namespace {

constexpr QLatin1StringView alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"_L1; // Crockford, base 32
constexpr int letters = 28; // 140 bits: 128 and a check of 12
constexpr int group = 4;

using Bits = std::array<unsigned char, 18>; // 140 bits and four that are nothing

Bits withCheck(const Secret &secret)
{
    Bits bits{};
    std::copy_n(secret.data(), recoveryBytes, bits.begin());
    std::array<unsigned char, crypto_generichash_BYTES> sum{};
    crypto_generichash(sum.data(), sum.size(), secret.data(), recoveryBytes, nullptr, 0);
    bits[16] = sum[0];
    bits[17] = sum[1] & 0xF0;
    return bits;
}

int valueOf(QChar letter)
{
    const QChar upper = letter.toUpper();
    if (upper == u'I' || upper == u'L')
        return 1;
    if (upper == u'O')
        return 0;
    return static_cast<int>(alphabet.indexOf(upper));
}

}

QString recoveryCode(const Secret &secret)
{
    const Bits bits = withCheck(secret);
    QString code;
    for (int i = 0; i < letters; ++i) {
        if (i > 0 && i % group == 0)
            code += u'-';
        unsigned value = 0;
        for (int bit = i * 5; bit < i * 5 + 5; ++bit)
            value = value << 1U | (bits[static_cast<size_t>(bit / 8)] >> (7 - bit % 8) & 1U);
        code += QChar(alphabet[value]);
    }
    return code;
}

base::Result<Secret> recoverySecret(const QString &code)
{
    Bits bits{};
    int count = 0;
    for (const QChar letter : code) {
        if (letter.isSpace() || letter.category() == QChar::Punctuation_Dash)
            continue;
        const int value = valueOf(letter);
        if (value < 0)
            return base::failure(base::ErrorCode::Invalid,
                                 u"group %1 of the recovery code holds \"%2\", which no code has"_s.arg(
                                     QString::number(count / group + 1), QString(letter)));
        for (int bit = 0; bit < 5 && count < letters; ++bit) {
            const int place = count * 5 + bit;
            bits[static_cast<size_t>(place / 8)] |= static_cast<unsigned char>(
                (static_cast<unsigned>(value) >> (4 - bit) & 1U) << (7 - place % 8));
        }
        ++count;
    }
    if (count != letters)
        return base::failure(
            base::ErrorCode::Invalid,
            u"a recovery code has %1 letters and digits, this one %2"_s.arg(letters).arg(count));
    Secret secret = Secret::copyOf({bits.data(), recoveryBytes});
    const bool adds = withCheck(secret) == bits;
    sodium_memzero(bits.data(), bits.size());
    if (!adds)
        return base::failure(base::ErrorCode::Invalid,
                             u"the recovery code does not add up: compare each group with the paper"_s);
    return secret;
}

}
