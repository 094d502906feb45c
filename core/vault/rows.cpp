// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/rows.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace galley::vault {

namespace {

constexpr std::array<std::pair<AccessKind, QLatin1StringView>, 6> kinds{
    {{AccessKind::Wrote, "wrote"_L1},
     {AccessKind::Read, "read"_L1},
     {AccessKind::Granted, "granted"_L1},
     {AccessKind::Revoked, "revoked"_L1},
     {AccessKind::Removed, "removed"_L1},
     {AccessKind::Refused, "refused"_L1}}};

/// Each part with its length before it, so that no two lists of parts give the same bytes.
QByteArray joined(std::initializer_list<QByteArray> parts)
{
    QByteArray bytes;
    for (const QByteArray &part : parts)
        bytes += QByteArray::number(part.size()) + ':' + part;
    return bytes;
}

}

QByteArray Grant::toBytes() const
{
    return joined({"galley/grant/1", source.toUtf8(), QByteArray::number(version), grantee.toUtf8(),
                   grantor.toUtf8(), QByteArray::number(day), sealedKey});
}

QByteArray Member::toBytes() const
{
    return joined({"galley/member/1", person.toUtf8(), keys.box, keys.sign});
}

QByteArray Access::toBytes() const
{
    return joined({"galley/access/1", source.toUtf8(), person.toUtf8(), accessKindName(kind).toUtf8(),
                   why.toUtf8(), QByteArray::number(hour)});
}

QString accessKindName(AccessKind kind)
{
    for (const auto &[one, name] : kinds) {
        if (one == kind)
            return name;
    }
    return {};
}

AccessKind accessKindFromName(QStringView name)
{
    for (const auto &[kind, one] : kinds) {
        if (one == name)
            return kind;
    }
    return AccessKind::Refused;
}

}
