// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace galley::exchange {

/// One property of a card, unfolded: "item1.TEL;TYPE=work:…".
struct VCardLine
{
    QString name; ///< upper case, without the group before it
    QStringList types;
    QString value; ///< decoded, but with its escapes
    bool isTruncated = false;

    /// The value as text: escapes taken out.
    QString text() const;
    /// The value's parts between separators that are not escaped.
    QStringList parts(QChar separator) const;
};

/// Takes the properties of a file one by one.
class VCardLines
{
public:
    explicit VCardLines(const QString &text) : m_text(text) { }

    bool atEnd() const { return m_position >= m_text.size(); }
    qsizetype position() const { return m_position; }
    VCardLine next();

private:
    QStringView physicalLine();
    bool continues() const;

    const QString &m_text;
    qsizetype m_position = 0;
};

}
