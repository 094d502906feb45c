// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QVariantList>

namespace galley::store {

/// A piece of SQL that stands in the source: nothing that is known only at run time can become one.
class SqlLiteral
{
public:
    template <size_t n>
    consteval SqlLiteral(const char (&text)[n]) : m_text(text, n - 1) // NOLINT(google-explicit-constructor)
    { }

    QString text() const { return QString(m_text); }

private:
    QLatin1StringView m_text;
};

/// What rows must fulfil, all of it: literal SQL, with the values that are bound to its question marks.
class Conditions
{
public:
    template <class... Values>
    void require(SqlLiteral condition, const Values &...values)
    {
        m_parts << condition.text();
        (m_values.append(QVariant::fromValue(values)), ...);
    }

    bool isEmpty() const { return m_parts.isEmpty(); }
    /// Behind WHERE.
    QString text() const
    {
        return m_parts.isEmpty() ? QStringLiteral("TRUE")
                                 : u'(' + m_parts.join(QLatin1StringView(") AND (")) + u')';
    }
    const QVariantList &values() const { return m_values; }

private:
    QStringList m_parts;
    QVariantList m_values;
};

}
