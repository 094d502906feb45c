// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QUuid>

#include <functional>

namespace galley::base {

/// A UUID of version 7 (RFC 9562): 48 bits of Unix milliseconds, then random bits, so that ids sort by the
/// time they were made.
QUuid newUuid7();

/// A typed id: an article's id does not pass for a source's. Written as UUID text without braces.
template <class Tag>
class Id
{
public:
    Id() = default;
    explicit Id(const QUuid &uuid) : m_uuid(uuid) { }
    static Id create() { return Id(newUuid7()); }
    static Id fromString(QStringView text) { return Id(QUuid::fromString(text)); }

    bool isNull() const { return m_uuid.isNull(); }
    QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }

    friend bool operator==(const Id &a, const Id &b) { return a.m_uuid == b.m_uuid; }
    friend bool operator<(const Id &a, const Id &b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

}
