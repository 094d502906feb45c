// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QVariantList>

#include <vector>

namespace galley::store {

/// Values as the protocol has them: bytes as they are, everything else as text.
class PostgresValues
{
public:
    explicit PostgresValues(const QVariantList &values);

    bool holdNul() const { return m_holdNul; }
    int count() const { return static_cast<int>(m_starts.size()); }
    const char *const *starts() const { return m_starts.data(); }
    const int *sizes() const { return m_sizes.data(); }
    const int *formats() const { return m_formats.data(); }

private:
    void add(const QVariant &value);

    std::vector<QByteArray> m_texts;
    std::vector<const char *> m_starts;
    std::vector<int> m_sizes;
    std::vector<int> m_formats;
    bool m_holdNul = false;
};

/// "?" becomes "$1", "$2" …, but within quotes.
QByteArray numbered(const QString &sql);

}
